import { Refused } from '../../lib/ask.ts'
import { useWords } from '../../lib/words.tsx'
import { Note } from '../../ui/parts.tsx'

interface Clashes {
  readonly room: boolean
  readonly officers: readonly string[]
}

/** What else there is at that hour, when that is why it was not fixed at once. */
export function clashesOf(error: Error | null): Clashes | undefined {
  if (!(error instanceof Refused) || error.code !== 'conflict') return undefined
  const said = error.details['clashes'] as Partial<Clashes> | undefined
  if (said === undefined) return undefined
  return { room: said.room === true, officers: Array.isArray(said.officers) ? said.officers : [] }
}

/** A warning and no refusal: whoever fixes it decides. */
export function ClashNote({
  clashes,
  officers,
}: {
  clashes: Clashes
  officers: readonly { readonly id: string; readonly nameAr: string; readonly nameLa: string }[]
}) {
  const { say, language } = useWords()
  const nameOf = (id: string) => {
    const officer = officers.find((one) => one.id === id)
    return officer === undefined ? say('common.unknown') : language === 'ar' ? officer.nameAr : officer.nameLa
  }
  return (
    <div role="alert">
      <Note tone="saffron">
        <strong>{say('hearings.clash-title')}</strong>
        {clashes.room ? <p>{say('hearings.clash-room')}</p> : null}
        {clashes.officers.map((id) => (
          <p key={id}>{say('hearings.clash-officer', { name: nameOf(id) })}</p>
        ))}
      </Note>
    </div>
  )
}
