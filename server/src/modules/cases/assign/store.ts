import type { LocalDate } from '@himaya/algorithms'
import type { Schema, Tx } from '@himaya/db'
import type { AssignmentEnd, CaseId, CourtId, OfficerId, Post } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** Puts somebody on a case. @returns whether they were not on it already, in that post */
export async function insertAssignment(
  tx: Tx,
  row: Insertable<Schema['court.assignment']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('court.assignment')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Takes somebody off a case. @returns who it was, or `undefined` when there is nobody whom the officer may take off */
export async function closeAssignment(
  tx: Tx,
  { caseId, id }: { caseId: CaseId; id: string },
  end: { by: OfficerId; why: AssignmentEnd },
): Promise<OfficerId | undefined> {
  const row = await tx
    .updateTable('court.assignment')
    .set({
      ended_at: sql`now()`,
      ends: sql`greatest(starts, current_date)`,
      ended_by: end.by,
      why: end.why,
    })
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .returning('officer_id')
    .executeTakeFirst()
  return row?.officer_id
}

/** Whether this officer may see the assignment now. */
export async function isAssignmentSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('court.assignment').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** Whether somebody is barred from a case, as far as the officer may know. */
export async function isBarred(tx: Tx, caseId: CaseId, officer: OfficerId): Promise<boolean> {
  const { barred } = await tx
    .selectNoFrom(sql<boolean>`me.is_barred(${officer}::uuid, ${caseId}::uuid)`.as('barred'))
    .executeTakeFirstOrThrow()
  return barred
}

/** An assignment from which a colleague may be let in, or `undefined` where there is none. */
export async function findAssignment(tx: Tx, caseId: CaseId, id: string) {
  return tx
    .selectFrom('court.assignment')
    .select(['id', 'officer_id', 'post', 'court_id'])
    .where('id', '=', id)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .where('from_id', 'is', null)
    .executeTakeFirst()
}

/** Whether that officer stands in for this assignment already. */
export async function standsIn(tx: Tx, from: string, officer: OfficerId): Promise<boolean> {
  const row = await tx
    .selectFrom('court.assignment')
    .select('id')
    .where('from_id', '=', from)
    .where('officer_id', '=', officer)
    .where('ended_at', 'is', null)
    .where('ends', '>=', sql<LocalDate>`current_date`)
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Officers at work who hold a post today at one of these courts, and are neither barred from the case nor away as far as
 * may be known, with how many cases each has open.
 */
export async function holdersOf(tx: Tx, caseId: CaseId, post: Post, courts: readonly CourtId[]) {
  if (courts.length === 0) return []
  const rows = await tx
    .selectFrom('office.officer as o')
    .select(['o.id as officer_id', 'o.name_ar', 'o.name_la'])
    .where('o.active', '=', true)
    .where((where) =>
      where.exists(
        where
          .selectFrom('office.post as p')
          .select('p.officer_id')
          .whereRef('p.officer_id', '=', 'o.id')
          .where('p.post', '=', post)
          .where('p.court_id', 'in', courts)
          .where('p.starts', '<=', sql<LocalDate>`current_date`)
          .where((ends) =>
            ends.or([ends('p.ends', 'is', null), ends('p.ends', '>=', sql<LocalDate>`current_date`)]),
          ),
      ),
    )
    .where(sql<boolean>`not me.is_barred(o.id, ${caseId}::uuid)`)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('office.absence as b')
            .select('b.id')
            .whereRef('b.officer_id', '=', 'o.id')
            .where('b.ended_at', 'is', null)
            .where('b.first_day', '<=', sql<LocalDate>`current_date`)
            .where('b.last_day', '>=', sql<LocalDate>`current_date`),
        ),
      ),
    )
    .orderBy('o.name_ar')
    .limit(200)
    .execute()
  const { rows: laden } = await sql<{ officer_id: OfficerId; cases: bigint }>`
    select officer_id, cases from court.open_cases(${rows.map(({ officer_id }) => officer_id)}::uuid[])`.execute(
    tx,
  )
  const open = new Map(laden.map(({ officer_id, cases }) => [officer_id, Number(cases)]))
  return rows.map(({ officer_id, name_ar, name_la }) => ({
    id: officer_id,
    nameAr: name_ar,
    nameLa: name_la,
    openCases: open.get(officer_id) ?? 0,
  }))
}
