/** The people whom coverage counts, as rows say them: the same for the unit that sees them and for whoever counts them all. */
import type { LocalDate } from '@himaya/algorithms'
import type { Tx } from '@himaya/db'
import {
  doneFor,
  entitlementsOf,
  stageOf,
  type EntitlementId,
  type PersonId,
  type Reached,
  type UnitId,
} from '@himaya/domain'
import { entitled, saidBy } from '../conditions/index.ts'
import { recordsOf, stagesOf, type VictimOfYear } from './store.ts'

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
  const [records, stages, said] = await Promise.all([
    recordsOf(tx, people),
    stagesOf(
      tx,
      people.map(({ case_id }) => case_id),
    ),
    saidBy(
      tx,
      people.map(({ id }) => id),
    ),
  ])
  return people.map((person) => {
    const record = records(person)
    const stage = stageOf(stages(person.case_id))
    const facts = entitled(person, { claims: record.claims, said: said(person.id), stage }, today)
    return {
      id: person.id,
      unit: person.unit,
      since: person.since,
      given: entitlementsOf(facts, today),
      done: doneFor(record, today),
    }
  })
}

/** Those of them whom the law gives this, each with what was done about it. */
export const reachedBy = (
  entitlement: EntitlementId,
  people: readonly Counted[],
): readonly (Reached & { readonly id: PersonId })[] =>
  people.flatMap(({ id, since, given, done }) =>
    given.includes(entitlement) ? [{ id, since, done: done[entitlement] ?? [] }] : [],
  )
