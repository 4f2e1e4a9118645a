import { seeIdentity } from '@himaya/contract'
import type { Capacity, CaseId, PersonId } from '@himaya/domain'
import { Sensitive } from '../ui/sensitive.tsx'
import { ask } from './ask.ts'
import { countryName } from '@himaya/words'
import { useWords } from './words.tsx'

interface Someone {
  readonly id: string
  readonly capacity: Capacity
  readonly nationality?: string | null
  readonly isChild?: boolean | null
}

/**
 * What the people of a case are called where nobody is named: by their part, and by a number within it that is the
 * same on every card. A child and a country are said too, so that an officer knows whom is meant without a name.
 *
 * @returns `short` for a line of its own, `long` for a choice among several
 */
export function useLabels(people: readonly Someone[]) {
  const { say, reader } = useWords()
  const short = (id: string): string => {
    const person = people.find((one) => one.id === id)
    if (person === undefined) return ''
    const same = people.filter(({ capacity }) => capacity === person.capacity)
    const capacity = say(`people.capacity.${person.capacity}`)
    if (same.length === 1) return capacity
    return say('people.numbered', { capacity, number: String(same.indexOf(person) + 1) })
  }
  const long = (id: string): string => {
    const person = people.find((one) => one.id === id)
    return [
      short(id),
      ...(person?.isChild === true ? [say('people.child')] : []),
      ...(person?.nationality == null ? [] : [countryName(person.nationality, reader).text]),
    ].join(' · ')
  }
  return { short, long }
}

/** Who somebody of a case is, on demand, for thirty seconds; the showing is recorded. */
export function Identity({ caseId, personId }: { caseId: CaseId; personId: PersonId }) {
  const { say } = useWords()
  return (
    <Sensitive
      words={{
        show: say('common.show-briefly'),
        hide: say('common.hide'),
        hidden: say('cases.identity-hidden'),
      }}
      show={async () => {
        const who = await ask(seeIdentity, { params: { caseId, personId } })
        return <bdi>{who.name ?? say(who.concealed ? 'people.concealed' : 'common.not-recorded')}</bdi>
      }}
    />
  )
}
