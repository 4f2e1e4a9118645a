import { Refused } from '../../lib/ask.ts'
import { useWords } from '../../lib/words.tsx'
import { Note } from '../../ui/parts.tsx'
import type { Offer } from './words.tsx'

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

/** A warning and no refusal: whoever fixes it decides. @param nameOf the officer of an id, by name or by part */
export function ClashNote({ clashes, nameOf }: { clashes: Clashes; nameOf: (officer: string) => string }) {
  const { say } = useWords()
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

/** The officers who could be called, by name. */
export function useOfficerNamed(offer: Offer): (id: string) => string {
  const { say, language } = useWords()
  return (id) => {
    const officer = offer.officers.find((one) => one.id === id)
    if (officer === undefined) return say('common.unknown')
    return language === 'ar' ? officer.nameAr : officer.nameLa
  }
}
