import type { Schema, Tx } from '@himaya/db'
import {
  chargeOf,
  type CaseId,
  type ChargeId,
  type DropGround,
  type OfficerId,
  type PartyId,
  type PenalId,
} from '@himaya/domain'
import type { LocalDate } from '@himaya/algorithms'
import type { Insertable } from 'kysely'

/** The most charges a case tells of at once: the first. */
const most = 200

/** The penal file of a case and the level of the court seized, or `undefined` where there is none, or it is hidden. */
export async function findPenal(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('court.case as c')
    .innerJoin('penal.file as p', 'p.id', 'c.penal_id')
    .innerJoin('office.court as k', 'k.id', 'p.court_id')
    .select(['p.id', 'k.kind as level'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
}

/** A party of this file, or `undefined`. */
export async function findParty(tx: Tx, penal: PenalId, id: PartyId) {
  return tx
    .selectFrom('penal.party')
    .select(['id', 'capacity'])
    .where('penal_id', '=', penal)
    .where('id', '=', id)
    .executeTakeFirst()
}

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('penal.charge as x')
    .innerJoin('office.officer as o', 'o.id', 'x.brought_by')
    .leftJoin('office.officer as d', 'd.id', 'x.dropped_by')
    .select([
      'x.id',
      'x.party_id as party',
      'x.article',
      'x.link',
      'x.brought_on as on',
      'x.submitted_on as submittedOn',
      'x.dropped_on',
      'x.dropped_why',
      'o.id as officer',
      'o.name_ar',
      'o.name_la',
      'd.id as dropper',
      'd.name_ar as dropper_ar',
      'd.name_la as dropper_la',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

/** The charges of a file, standing and dropped, in the order in which they were brought. */
export async function chargesOf(tx: Tx, penal: PenalId) {
  const rows = await rowsOf(tx).where('x.penal_id', '=', penal).orderBy('x.id').limit(most).execute()
  return rows.flatMap(read)
}

export type ChargeRow = ReturnType<typeof read>[number]

/** One charge of this case, or `undefined`. */
export async function findCharge(tx: Tx, caseId: CaseId, id: ChargeId) {
  const rows = await rowsOf(tx)
    .innerJoin('court.case as c', 'c.penal_id', 'x.penal_id')
    .where('c.id', '=', caseId)
    .where('x.id', '=', id)
    .execute()
  return rows.flatMap(read)[0]
}

/** @returns whether it was brought: `false` when the same article stands against the same party already */
export async function insertCharge(tx: Tx, row: Insertable<Schema['penal.charge']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('penal.charge')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** @returns whether it stood until now */
export async function endCharge(
  tx: Tx,
  id: ChargeId,
  { on, why, by }: { on: LocalDate; why: DropGround; by: OfficerId },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.charge')
    .set({ dropped_on: on, dropped_why: why, dropped_by: by })
    .where('id', '=', id)
    .where('dropped_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function isChargeSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('penal.charge')
    .select('id')
    .where('id', '=', id as ChargeId)
    .executeTakeFirst()
  return row !== undefined
}

/** A row as it is told. What is charged under an article that charges no one is none of ours. */
function read(row: Row) {
  const charge = chargeOf(row.article)
  if (charge === undefined) return []
  const { id, party, link, on, submittedOn } = row
  return [
    {
      id,
      party,
      charge,
      link,
      on,
      submittedOn,
      by: { id: row.officer, nameAr: row.name_ar, nameLa: row.name_la },
      dropped:
        row.dropped_on === null || row.dropped_why === null || row.dropper === null
          ? null
          : {
              on: row.dropped_on,
              why: row.dropped_why,
              by: { id: row.dropper, nameAr: row.dropper_ar ?? '', nameLa: row.dropper_la ?? '' },
            },
    },
  ]
}
