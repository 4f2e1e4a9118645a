import type { Schema, Tx } from '@himaya/db'
import type { AssistanceSide, CaseId, OfficerId, PersonId, UnitId } from '@himaya/domain'
import { sql, type Insertable, type Updateable } from 'kysely'

/** Nobody else changes what stands beside this person until this transaction ends. */
export async function holdPerson(tx: Tx, person: PersonId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`person ${person}`}, 0))`.execute(tx)
}

/** A case's assistance file with its wrapped key, or `undefined` when it may not be seen. */
export async function findFile(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .select(['a.id', 'a.unit_id', 'a.wrapped_key'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
}

/** The sealed fields of a person of this case, with the wrapped key of her file. */
export async function findSealedPerson(tx: Tx, caseId: CaseId, person: PersonId) {
  return tx
    .selectFrom('assistance.person as v')
    .innerJoin('court.case as c', 'c.assistance_id', 'v.file_id')
    .innerJoin('assistance.file as a', 'a.id', 'v.file_id')
    .select([
      'v.file_id',
      'v.unit_id',
      'v.version',
      'v.capacity',
      'v.status',
      'v.owner_id',
      'v.sex',
      'v.nationality',
      'v.language',
      'v.concealed',
      'v.turns_18_in',
      'v.name_sealed',
      'v.born_sealed',
      'v.document_sealed',
      'a.wrapped_key',
    ])
    .where('c.id', '=', caseId)
    .where('v.id', '=', person)
    .executeTakeFirst()
}

export type SealedPerson = NonNullable<Awaited<ReturnType<typeof findSealedPerson>>>

/** Writes over a person's details when they are still at this version. @returns whether they were */
export async function updatePerson(
  tx: Tx,
  id: PersonId,
  version: number,
  details: Updateable<Schema['assistance.person']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('assistance.person')
    .set({ ...details, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whether this officer may see the person now. */
export async function isPersonSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.person')
    .select('id')
    .where('id', '=', id as PersonId)
    .executeTakeFirst()
  return row !== undefined
}

/** Writes another capacity down; the person's follows it. */
export async function insertCapacityChange(
  tx: Tx,
  row: Insertable<Schema['assistance.capacity_change']>,
): Promise<void> {
  await tx.insertInto('assistance.capacity_change').values(row).execute()
}

/** Hands a person over; whoever follows her is then another. */
export async function insertHandover(tx: Tx, row: Insertable<Schema['assistance.handover']>): Promise<void> {
  await tx.insertInto('assistance.handover').values(row).execute()
}

/** Whether whoever follows somebody works in her unit today as a social assistant. */
export async function isFollowed(
  tx: Tx,
  { owner_id, unit_id }: { owner_id: OfficerId; unit_id: UnitId },
): Promise<boolean> {
  const { follows } = await tx
    .selectNoFrom(sql<boolean>`me.follows_in(${owner_id}::uuid, ${unit_id})`.as('follows'))
    .executeTakeFirstOrThrow()
  return follows
}

/** How a person came to stand where she does, the newest first, as far as the officer is told. */
export async function changesOf(tx: Tx, person: PersonId) {
  const capacities = await tx
    .selectFrom('assistance.capacity_change as c')
    .innerJoin('office.officer as b', 'b.id', 'c.said_by')
    .select(['c.id', 'c.at', 'c.was', 'c.becomes', 'c.why_sealed', 'b.id as by_id', 'b.name_ar', 'b.name_la'])
    .where('c.person_id', '=', person)
    .orderBy('c.id', 'desc')
    .limit(100)
    .execute()
  const owners = await tx
    .selectFrom('assistance.handover as h')
    .innerJoin('office.officer as b', 'b.id', 'h.handed_by')
    .innerJoin('office.officer as f', 'f.id', 'h.from_id')
    .innerJoin('office.officer as t', 't.id', 'h.to_id')
    .select(['h.at', 'h.handed_by as by_id', 'b.name_ar', 'b.name_la'])
    .select(['h.from_id', 'f.name_ar as from_ar', 'f.name_la as from_la'])
    .select(['h.to_id', 't.name_ar as to_ar', 't.name_la as to_la'])
    .where('h.person_id', '=', person)
    .orderBy('h.id', 'desc')
    .limit(100)
    .execute()
  return {
    capacities: capacities.map(({ id, at, was, becomes, why_sealed, by_id, name_ar, name_la }) => ({
      id,
      at: at.toISOString(),
      by: named(by_id, name_ar, name_la),
      was: was satisfies AssistanceSide,
      becomes: becomes satisfies AssistanceSide,
      sealed: why_sealed,
    })),
    owners: owners.map((row) => ({
      what: 'owner' as const,
      at: row.at.toISOString(),
      by: named(row.by_id, row.name_ar, row.name_la),
      was: named(row.from_id, row.from_ar, row.from_la),
      becomes: named(row.to_id, row.to_ar, row.to_la),
    })),
  }
}

const named = (id: OfficerId, nameAr: string, nameLa: string) => ({ id, nameAr, nameLa })

/** For whom a guardian or representative answers now. */
export async function wardsOf(tx: Tx, guardian: PersonId): Promise<readonly PersonId[]> {
  const rows = await tx
    .selectFrom('assistance.guardianship')
    .select('ward_id')
    .where('guardian_id', '=', guardian)
    .where('ended_at', 'is', null)
    .execute()
  return rows.map((row) => row.ward_id)
}

export async function insertGuardianships(
  tx: Tx,
  rows: readonly Insertable<Schema['assistance.guardianship']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('assistance.guardianship').values(rows).execute()
}

/** Somebody no longer answers for these. */
export async function endGuardianships(
  tx: Tx,
  guardian: PersonId,
  wards: readonly PersonId[],
  by: OfficerId,
): Promise<void> {
  if (wards.length === 0) return
  await tx
    .updateTable('assistance.guardianship')
    .set({ ended_at: sql`now()`, ended_by: by })
    .where('guardian_id', '=', guardian)
    .where('ward_id', 'in', wards)
    .where('ended_at', 'is', null)
    .execute()
}
