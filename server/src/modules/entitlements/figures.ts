/** Figures as they are kept: rounded, by unit or for the country. */
import type { Schema, Tx } from '@himaya/db'
import type { EntitlementId, UnitId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** When a year was counted last; `undefined` before it ever was. */
export async function countingOf(tx: Tx, year: number): Promise<Date | undefined> {
  const row = await tx
    .selectFrom('office.counting')
    .select('counted_at')
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.counted_at
}

/** The units that opened a file in a year, in their order, each with how many. */
export async function filesOfYear(tx: Tx, year: number) {
  return tx
    .selectFrom('assistance.file')
    .select(['unit_id as unit', sql<number>`count(*)::integer`.as('files')])
    .where('opened_on', '>=', sql<never>`make_date(${year}::integer, 1, 1)`)
    .where('opened_on', '<=', sql<never>`make_date(${year}::integer, 12, 31)`)
    .groupBy('unit_id')
    .orderBy('unit_id')
    .execute()
}

/** The key with which figures are drawn: the one there is, or else this one from now on. */
export async function roundingKey(tx: Tx, drawn: Buffer): Promise<Buffer> {
  const kept = () => tx.selectFrom('office.rounding').select('secret').executeTakeFirst()
  const before = await kept()
  if (before !== undefined) return before.secret
  await tx.insertInto('office.rounding').values({ secret: drawn }).execute()
  return drawn
}

const atOnce = 2000

/** Puts these figures where the last stood. */
export async function replaceCounting(
  tx: Tx,
  years: readonly number[],
  at: Date,
  rows: readonly Insertable<Schema['office.coverage']>[],
): Promise<void> {
  await tx.deleteFrom('office.counting').execute()
  await tx
    .insertInto('office.counting')
    .values(years.map((year) => ({ year, counted_at: at })))
    .execute()
  for (let from = 0; from < rows.length; from += atOnce)
    await tx
      .insertInto('office.coverage')
      .values(rows.slice(from, from + atOnce))
      .execute()
}

const figure = ['entitlement', 'entitled', 'decided', 'refused', 'half_within'] as const

/** The figures of a unit, or of the country, as far as the officer may read them. */
export async function figuresOf(tx: Tx, year: number, unit: UnitId | null) {
  const rows = await tx
    .selectFrom('office.coverage')
    .select(figure)
    .where('year', '=', year)
    .where('unit_id', unit === null ? 'is' : '=', unit)
    .where('circuit', 'is', null)
    .execute()
  return rows.map((row) => ({ ...row, entitlement: row.entitlement as EntitlementId }))
}

/** The figures of one entitlement in some units. */
export async function figuresOfUnits(
  tx: Tx,
  year: number,
  units: readonly UnitId[],
  entitlement: EntitlementId,
) {
  const rows = await tx
    .selectFrom('office.coverage')
    .select([...figure, 'unit_id as unit'])
    .where('year', '=', year)
    .where('unit_id', 'in', units)
    .where('entitlement', '=', entitlement)
    .execute()
  return new Map(rows.map((row) => [row.unit, row]))
}

/** The figures of every circuit, by its Court of Appeal. */
export async function figuresOfCircuits(tx: Tx, year: number) {
  const rows = await tx
    .selectFrom('office.coverage')
    .select([...figure, 'circuit'])
    .where('year', '=', year)
    .where('circuit', 'is not', null)
    .execute()
  return Map.groupBy(rows, ({ circuit }) => circuit)
}
