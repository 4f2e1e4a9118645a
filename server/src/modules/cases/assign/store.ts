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

/** Officers at work who hold a post today at one of these courts, by name. */
export async function holdersOf(tx: Tx, post: Post, courts: readonly CourtId[]) {
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
    .orderBy('o.name_ar')
    .limit(200)
    .execute()
  return rows.map(({ officer_id, name_ar, name_la }) => ({
    id: officer_id,
    nameAr: name_ar,
    nameLa: name_la,
  }))
}
