import type { LocalDate } from '@himaya/algorithms'
import type { Schema, Tx } from '@himaya/db'
import type { CaseId, HoldId, KeepingFacts, OfficerId, UnitId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** What decides how long a case is kept, and which it is where that may be known. */
export interface FoundFacts extends KeepingFacts {
  readonly unit: string
  readonly known: {
    readonly caseId: CaseId
    readonly unit: UnitId
    readonly year: number
    readonly number: number
    readonly openedOn: LocalDate
  } | null
}

/** Of one case, or of all that are old enough to be due: nothing, to whoever may not know. */
export async function factsOf(tx: Tx, caseId: CaseId | null): Promise<FoundFacts[]> {
  const { rows } = await sql<{
    case_id: CaseId | null
    unit_id: UnitId
    register_year: number
    register_number: number
    opened_on: LocalDate
    state: KeepingFacts['state']
    last_act: LocalDate
    ended: LocalDate | null
    majorities: LocalDate[]
    holds: number
    protects: boolean
    pending: number
  }>`select case_id, unit_id, register_year, register_number, opened_on, state, last_act, ended, majorities::text[], holds,
      protects, pending from me.keeping(${caseId})`.execute(tx)
  return rows.map((row) => ({
    state: row.state,
    lastAct: row.last_act,
    ended: row.ended,
    majorities: row.majorities,
    holds: row.holds,
    protects: row.protects,
    pending: row.pending,
    unit: row.unit_id,
    known:
      row.case_id === null
        ? null
        : {
            caseId: row.case_id,
            unit: row.unit_id,
            year: row.register_year,
            number: row.register_number,
            openedOn: row.opened_on,
          },
  }))
}

/** Every hold of a case, the newest first. */
export async function holdsOf(tx: Tx, caseId: CaseId) {
  const rows = await tx
    .selectFrom('court.hold as h')
    .innerJoin('office.officer as p', 'p.id', 'h.placed_by')
    .leftJoin('office.officer as e', 'e.id', 'h.ended_by')
    .select(['h.id', 'h.why', 'h.reference', 'h.placed_at', 'h.ended_at'])
    .select(['p.id as by', 'p.name_ar', 'p.name_la'])
    .select(['e.id as ended_by', 'e.name_ar as ended_ar', 'e.name_la as ended_la'])
    .where('h.case_id', '=', caseId)
    .orderBy('h.id', 'desc')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    why: row.why,
    reference: row.reference,
    by: { id: row.by, nameAr: row.name_ar, nameLa: row.name_la },
    at: row.placed_at.toISOString(),
    ended:
      row.ended_by === null || row.ended_at === null
        ? null
        : {
            by: { id: row.ended_by, nameAr: row.ended_ar ?? '', nameLa: row.ended_la ?? '' },
            at: row.ended_at.toISOString(),
          },
  }))
}

export async function insertHold(tx: Tx, row: Insertable<Schema['court.hold']>): Promise<void> {
  await tx.insertInto('court.hold').values(row).execute()
}

/** @returns whether it still stood */
export async function endHold(tx: Tx, id: HoldId, by: OfficerId): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('court.hold')
    .set({ ended_by: by, ended_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whether the officer may see this hold. */
export async function isHoldSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('court.hold')
    .select('id')
    .where('id', '=', id as HoldId)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the officer may see what stays of something. */
export async function isStoneSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('record.tombstone').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** @returns the tombstone's id; null when nothing is there any more */
export async function erase(tx: Tx, request: string, proof: string | null): Promise<string | null> {
  const { rows } = await sql<{
    stone: string | null
  }>`select me.erase(${request}, ${proof}) as stone`.execute(tx)
  return rows[0]?.stone ?? null
}

/** What stays of what was erased. */
export async function findStone(tx: Tx, id: string) {
  return tx
    .selectFrom('record.tombstone')
    .select(['id', 'subject', 'what', 'unit_id', 'register_year', 'register_number', 'why', 'rows'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}
export type Stone = Awaited<ReturnType<typeof findStone>>
