import type { Schema, Tx } from '@himaya/db'
import type { PersonId, UnitId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** Takes `count` consecutive numbers of a unit's register for a year; nobody else gets them. @returns the first */
export async function takeRegisterNumbers(
  tx: Tx,
  unit: UnitId,
  year: number,
  count: number,
): Promise<number> {
  const { last } = await tx
    .insertInto('assistance.register')
    .values({ unit_id: unit, year, last: count })
    .onConflict((conflict) =>
      conflict.columns(['unit_id', 'year']).doUpdateSet({ last: sql`register.last + ${count}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last - count + 1
}

export async function insertAssistanceFiles(
  tx: Tx,
  files: readonly Insertable<Schema['assistance.file']>[],
): Promise<void> {
  await tx.insertInto('assistance.file').values(files).execute()
}

/** Joins files to cases; a penal file named here must have been inserted before. */
export async function insertCases(tx: Tx, cases: readonly Insertable<Schema['court.case']>[]): Promise<void> {
  await tx.insertInto('court.case').values(cases).execute()
}

export async function insertPeople(
  tx: Tx,
  people: readonly Insertable<Schema['assistance.person']>[],
): Promise<void> {
  await tx.insertInto('assistance.person').values(people).execute()
}

export async function insertIndex(
  tx: Tx,
  entries: readonly Insertable<Schema['assistance.index_entry']>[],
): Promise<void> {
  await tx
    .insertInto('assistance.index_entry')
    .values(entries)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Takes a person's name and documents out of the index; only her own unit may. */
export async function forgetIndex(tx: Tx, person: PersonId): Promise<void> {
  await sql`select me.forget_index(${person}::uuid)`.execute(tx)
}
