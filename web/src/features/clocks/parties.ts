import type { AccusedSide, PartyId } from '@himaya/domain'
import { useWords } from '../../lib/words.tsx'
import type { FoundClock } from './when.tsx'

export interface Party {
  readonly id: PartyId
  readonly capacity: AccusedSide
}

/** Somebody of the case, by the number under which the case shows them. */
export interface Person {
  readonly id: string
  readonly number: number
}

/** Whom a clock is about: the victim whose facts it runs from, and the party it concerns. */
export function useAboutWords(
  people: readonly Person[],
  parties: readonly Party[],
): (clock: FoundClock) => readonly string[] {
  const { say } = useWords()
  const partyOf = usePartyWords(parties)
  return ({ source, id, party }) => {
    const person = source === 'facts' ? people.find((one) => one.id === id) : undefined
    return [
      ...(person === undefined ? [] : [say('reports.person', { number: person.number })]),
      ...(party === null ? [] : [partyOf(party)]),
    ]
  }
}

/** What the parties of a case are called where nobody is named: by their capacity and a number. */
export function usePartyWords(parties: readonly Party[]): (id: PartyId) => string {
  const { say } = useWords()
  return (id) => {
    const n = parties.findIndex((party) => party.id === id)
    const party = parties[n]
    return party === undefined
      ? ''
      : say('charges.party-number', {
          capacity: say(`people.capacity.${party.capacity}`),
          number: String(n + 1),
        })
  }
}
