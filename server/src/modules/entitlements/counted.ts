/** The people whom coverage counts, as rows say them: the same for the unit that sees them and for whoever counts them all. */
import type { LocalDate } from '@himaya/algorithms'
import type { Tx } from '@himaya/db'
import {
  doneFor,
  entitlementsOf,
  stageOf,
  type CaseStage,
  type Entitled,
  type EntitlementId,
  type PersonId,
  type Reached,
  type UnitId,
} from '@himaya/domain'
import { isChildOn } from '../cases/index.ts'
import { recordsOf, stagesOf, type FoundPerson, type VictimOfYear } from './store.ts'

/** What nobody has written down is not known, and takes nothing away: pregnancy, disability, a claim for damages. */
export const entitled = (person: FoundPerson, stage: CaseStage, today: LocalDate): Entitled => ({
  capacity: person.capacity,
  status: person.status,
  isChild: isChildOn(today, person.turns_18_in),
  sex: person.sex,
  isForeign: person.nationality === null ? null : person.nationality !== 'MA',
  isPregnant: null,
  isDisabled: null,
  claims: null,
  stage,
})

/** Somebody who is counted: since when, what the law gives today, and what was done about each. */
export interface Counted {
  readonly id: PersonId
  readonly unit: UnitId
  readonly since: LocalDate
  readonly given: readonly EntitlementId[]
  readonly done: ReturnType<typeof doneFor>
}

export async function countedOf(
  tx: Tx,
  people: readonly VictimOfYear[],
  today: LocalDate,
): Promise<readonly Counted[]> {
  const [records, stages] = await Promise.all([
    recordsOf(tx, people),
    stagesOf(
      tx,
      people.map(({ case_id }) => case_id),
    ),
  ])
  return people.map((person) => ({
    id: person.id,
    unit: person.unit,
    since: person.since,
    given: entitlementsOf(entitled(person, stageOf(stages(person.case_id)), today), today),
    done: doneFor(records(person), today),
  }))
}

/** Those of them whom the law gives this, each with what was done about it. */
export const reachedBy = (
  entitlement: EntitlementId,
  people: readonly Counted[],
): readonly (Reached & { readonly id: PersonId })[] =>
  people.flatMap(({ id, since, given, done }) =>
    given.includes(entitlement) ? [{ id, since, done: done[entitlement] ?? [] }] : [],
  )
