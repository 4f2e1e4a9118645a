import type { AccusedSide, PartyId } from '@himaya/domain'
import { useWords } from '../../lib/words.tsx'

export interface Party {
  readonly id: PartyId
  readonly capacity: AccusedSide
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
