import { useEffect, useRef } from 'react'
import { useWords } from '../../lib/words.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { Mark } from '../../ui/shell.tsx'
import { SameDemoPerson } from './demonstration.tsx'
import { WaysIn } from './ways-in.tsx'

/**
 * What stands in place of the page while it is locked: whose it is, and the ways back to it.
 *
 * @param idle whether ten idle minutes locked it, and not a hand
 * @param onEntered is told whose session is open now: the same officer goes on, another begins anew
 */
export function LockScreen({
  officer,
  name,
  idle,
  onEntered,
  onAnother,
}: {
  officer: string
  name: string
  idle: boolean
  onEntered: (officer: string) => void
  onAnother: () => void
}) {
  const { say } = useWords()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
  }, [])
  return (
    <section className="card" aria-labelledby="locked">
      <h1 className="brand plain" id="locked" tabIndex={-1} ref={title}>
        <Mark />
        {say('signin.locked-title')}
      </h1>
      <p>
        <strong>{name}</strong>
      </p>
      <Note>{say(idle ? 'signin.locked-note' : 'signin.locked-kept')}</Note>
      <WaysIn onEntered={onEntered} />
      <SameDemoPerson officer={officer} name={name} onEntered={onEntered} />
      <p className="or">{say('signin.or')}</p>
      <Button wide onPress={onAnother}>
        {say('signin.another')}
      </Button>
    </section>
  )
}
