import type { Schema, Tx } from '@himaya/db'
import type { OfficerId, PersonId, UnitId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** Whoever imports into this unit at the same time waits here until this transaction ends. */
export async function waitForOtherImports(tx: Tx, unit: UnitId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`import ${unit}`}, 0))`.execute(tx)
}

/** Which of these rows the unit has already, in hexadecimal. */
export async function knownRows(tx: Tx, unit: UnitId, macs: readonly Buffer[]): Promise<ReadonlySet<string>> {
  if (macs.length === 0) return new Set()
  const rows = await tx
    .selectFrom('assistance.import_row')
    .select('row_mac')
    .where('unit_id', '=', unit)
    .where('row_mac', 'in', macs)
    .execute()
  return new Set(rows.map(({ row_mac }) => row_mac.toString('hex')))
}

export async function insertImportRows(
  tx: Tx,
  rows: readonly Insertable<Schema['assistance.import_row']>[],
): Promise<void> {
  await tx.insertInto('assistance.import_row').values(rows).execute()
}

/** Where a page of an export ended: the place in the unit's register, and who was last there. */
export interface RegisterPlace {
  readonly year: number
  readonly number: number
  readonly person: PersonId
}

/** The victims of a unit with what is sealed of them, in the order of its register. */
export async function victimsAfter(
  tx: Tx,
  unit: UnitId,
  { after, count }: { after: RegisterPlace | undefined; count: number },
) {
  return tx
    .selectFrom('assistance.file as f')
    .innerJoin('assistance.person as p', 'p.file_id', 'f.id')
    .leftJoin('assistance.import_row as i', 'i.person_id', 'p.id')
    .select([
      'f.id as fileId',
      'f.register_year as year',
      'f.register_number as number',
      'f.wrapped_key as wrapped',
      'p.id as person',
      'p.status',
      'p.sex',
      'p.nationality',
      'p.language',
      'p.name_sealed',
      'p.born_sealed',
      'p.document_sealed',
      'i.kept_sealed',
    ])
    .where('f.unit_id', '=', unit)
    .where('p.capacity', 'in', ['victim', 'victim_witness'])
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(f.register_year, f.register_number, p.id) > (${after?.year ?? 0}, ${after?.number ?? 0}, ${after?.person ?? ''})`,
      ),
    )
    .orderBy('f.register_year')
    .orderBy('f.register_number')
    .orderBy('p.id')
    .limit(count)
    .execute()
}

/** How an officer is called, in both spellings. */
export async function nameOf(tx: Tx, officer: OfficerId): Promise<{ nameAr: string; nameLa: string }> {
  return tx
    .selectFrom('office.officer')
    .select(['name_ar as nameAr', 'name_la as nameLa'])
    .where('id', '=', officer)
    .executeTakeFirstOrThrow()
}
