import type { LocalDate } from '@himaya/algorithms'
import type { Schema, Tx } from '@himaya/db'
import type { Claim, ClaimEnd, ClaimId, OfficerId, PartyId, PenalId, PersonId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** The most claims a case tells of at once: the first. */
const most = 200

const rowsOf = (tx: Tx, penal: PenalId) =>
  tx
    .selectFrom('penal.claim as k')
    .innerJoin('office.officer as o', 'o.id', 'k.brought_by')
    .leftJoin('office.officer as e', 'e.id', 'k.ended_by')
    .select((select) => [
      'k.id',
      'k.person_id',
      'k.way',
      'k.brought_on',
      'k.ended_on',
      'k.ended_why',
      'o.id as officer',
      'o.name_ar',
      'o.name_la',
      'e.id as ender',
      'e.name_ar as ender_ar',
      'e.name_la as ender_la',
      select
        .selectFrom('penal.claim_against as a')
        .select(sql<PartyId[] | null>`array_agg(a.party_id::uuid order by a.party_id)`.as('p'))
        .whereRef('a.claim_id', '=', 'k.id')
        .as('against'),
    ])
    .where('k.penal_id', '=', penal)
    .orderBy('k.id')

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const told = (row: Row) => ({
  id: row.id,
  by: row.person_id,
  against: row.against ?? [],
  way: row.way,
  on: row.brought_on,
  brought: { id: row.officer, nameAr: row.name_ar, nameLa: row.name_la },
  ended:
    row.ended_on === null || row.ended_why === null || row.ender === null
      ? null
      : {
          on: row.ended_on,
          why: row.ended_why,
          by: { id: row.ender, nameAr: row.ender_ar ?? '', nameLa: row.ender_la ?? '' },
        },
})

/** The claims of a file, standing and ended, in the order in which they were written down. */
export async function claimsIn(tx: Tx, penal: PenalId) {
  return (await rowsOf(tx, penal).limit(most).execute()).map(told)
}

/** One claim of this file, or `undefined`. */
export async function findClaim(tx: Tx, penal: PenalId, id: ClaimId) {
  const row = await rowsOf(tx, penal).where('k.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : told(row)
}

/** The claims of each of these people, as far as row security shows them, in the order in which they were written down. */
export async function claimsOf(
  tx: Tx,
  people: readonly PersonId[],
): Promise<(person: PersonId) => readonly Claim[]> {
  const rows =
    people.length === 0
      ? []
      : await tx
          .selectFrom('penal.claim')
          .select(['person_id', 'brought_on', 'ended_on', 'ended_why'])
          .where('person_id', 'in', [...people])
          .orderBy('id')
          .execute()
  return (person) =>
    rows.flatMap((row) =>
      row.person_id === person
        ? [
            {
              on: row.brought_on,
              ended:
                row.ended_on === null || row.ended_why === null
                  ? null
                  : { on: row.ended_on, why: row.ended_why },
            },
          ]
        : [],
    )
}

/** How many of these are parties of this file. */
export async function partiesAmong(tx: Tx, penal: PenalId, ids: readonly PartyId[]): Promise<number> {
  const rows = await tx
    .selectFrom('penal.party')
    .select('id')
    .where('penal_id', '=', penal)
    .where('id', 'in', [...ids])
    .execute()
  return rows.length
}

/** Writes a claim down, and against whom: one of them a victim, and the database raises a conflict in the same act. */
export async function insertClaim(
  tx: Tx,
  claim: Insertable<Schema['penal.claim']> & { readonly id: ClaimId },
  against: readonly PartyId[],
): Promise<void> {
  await tx.insertInto('penal.claim').values(claim).execute()
  await tx
    .insertInto('penal.claim_against')
    .values(against.map((party) => ({ claim_id: claim.id, penal_id: claim.penal_id, party_id: party })))
    .execute()
}

/** @returns whether it stood until now */
export async function finishClaim(
  tx: Tx,
  id: ClaimId,
  { why, on, by }: { why: ClaimEnd; on: LocalDate; by: OfficerId },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.claim')
    .set({ ended_on: on, ended_why: why, ended_by: by })
    .where('id', '=', id)
    .where('ended_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function isClaimSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('penal.claim')
    .select('id')
    .where('id', '=', id as ClaimId)
    .executeTakeFirst()
  return row !== undefined
}
