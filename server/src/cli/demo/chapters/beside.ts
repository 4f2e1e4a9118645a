/** What is written down beside: what she says of her health, what was looked for and is not there, and what she claims. */
import type { LocalDate } from '@himaya/algorithms'
import {
  conditions,
  isAsked,
  isChildOn,
  isVictim,
  type ClaimId,
  type ElementId,
  type Entitled,
  type PersonId,
} from '@himaya/domain'
import { dayAt } from '../../../http/clock.ts'
import { statusOf, type Chapter, type Course } from '../course.ts'
import { actsOf, hearingsOf, type Act, type PersonFacts } from '../facts.ts'
import { idAt } from '../time.ts'

const minute = 60_000

/** Written into what was done already, each act where it belongs: nothing that a case drew before is drawn anew. */
export const beside: Chapter = (c) => {
  const all = [...c.acts, ...said(c), ...notThere(c), ...claimed(c)].toSorted((a, b) => a.at - b.at)
  c.acts.splice(0, c.acts.length, ...all)
}

/** In first reception, where something hangs on it: most answer, and some do not wish to. */
function said(c: Course): readonly Act[] {
  return actsOf(c, 'reception.receive').flatMap((received) =>
    conditions.flatMap((condition, n): Act[] => {
      const person = c.people.find(({ id }) => id === received.person)
      const at = received.at + (n + 2) * minute
      if (person === undefined || !isAsked(condition, asEntitled(person, dayAt(at)), dayAt(at))) return []
      if (c.draws.chance(0.35)) return []
      const answer = c.draws.weighted([
        ['no', 7],
        ['yes', 2],
        ['not_said', 1],
      ] as const)
      const [id, from] = [idAt(at, c.draws), dayAt(at)]
      return [{ kind: 'conditions.say', id, by: received.by, at, person: person.id, condition, answer, from }]
    }),
  )
}

const asEntitled = (person: PersonFacts, day: LocalDate): Entitled => ({
  capacity: person.capacity,
  status: 'to_assess',
  isChild: person.born === null ? null : isChildOn(day, person.born),
  sex: person.sex,
  isForeign: person.nationality === null ? null : person.nationality !== 'MA',
  isPregnant: null,
  isDisabled: null,
  claims: null,
  stage: 'inquiry',
})

/** Of a gang or a border that nobody speaks of, some write down that they looked. */
function notThere(c: Course): readonly Act[] {
  const noted = actsOf(c, 'elements.note_circumstance')
  const last = noted.at(-1)
  if (last === undefined) return []
  return (['criminal_gang', 'transnational'] as const).flatMap((code, n): Act[] => {
    const at = last.at + (n + 1) * minute
    if (noted.some((one) => one.code === code) || c.draws.chance(0.4)) return []
    const id = idAt<ElementId>(at, c.draws)
    return [{ kind: 'elements.note_circumstance', id, by: last.by, at, code, party: null, absent: true }]
  })
}

/** At the first hearing, by brief, against everyone who was charged by then. */
function claimed(c: Course): readonly Act[] {
  const hearing = hearingsOf(c)[0]
  if (hearing === undefined || hearing.by.post !== 'registry_clerk') return []
  const charged = actsOf(c, 'charges.bring').filter(({ at }) => at < hearing.at)
  const against = [...new Set(charged.map(({ party }) => party))]
  if (against.length === 0) return []
  return c.people.flatMap((person, n): Act[] => {
    const at = hearing.at + (n + 2) * minute
    if (!isVictim(person.capacity) || isNoVictim(c, person.id) || c.draws.chance(0.4)) return []
    const id = idAt<ClaimId>(at, c.draws)
    return [
      {
        kind: 'claims.bring',
        id,
        by: hearing.by,
        at,
        person: person.id,
        against,
        way: 'brief',
        on: dayAt(at),
      },
    ]
  })
}

const isNoVictim = (c: Course, person: PersonId) => statusOf(c, person) === 'not_a_victim'
