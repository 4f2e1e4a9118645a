import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import { postGroups, type CaseId, type CourtId, type OfficerId, type Post } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

const named = (id: OfficerId, nameAr: string, nameLa: string) => ({ id, nameAr, nameLa })

/** The bars of a case that hold, in the order in which they were said. */
export async function barsOn(tx: Tx, caseId: CaseId) {
  const rows = await tx
    .selectFrom('court.bar as b')
    .innerJoin('office.officer as y', 'y.id', 'b.said_by')
    .leftJoin('office.officer as o', 'o.id', 'b.officer_id')
    .leftJoin('office.service as s', 's.id', 'b.service_id')
    .select([
      'b.id',
      'b.why',
      'b.said_at',
      'b.officer_id',
      'b.service_id',
      'o.name_ar',
      'o.name_la',
      's.name_ar as service_ar',
      's.name_fr as service_fr',
      'y.id as by_id',
      'y.name_ar as by_ar',
      'y.name_la as by_la',
    ])
    .select(
      sql<Post[]>`array(select p.post from office.post p where p.officer_id = b.officer_id)`.as('posts'),
    )
    .where('b.case_id', '=', caseId)
    .where('b.ended_at', 'is', null)
    .orderBy('b.id')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    officer:
      row.officer_id === null || row.name_ar === null || row.name_la === null
        ? null
        : named(row.officer_id, row.name_ar, row.name_la),
    posts: row.posts,
    service:
      row.service_id === null
        ? null
        : { id: row.service_id, ar: row.service_ar ?? '', fr: row.service_fr ?? '' },
    why: row.why,
    saidBy: named(row.by_id, row.by_ar, row.by_la),
    saidAt: row.said_at.toISOString(),
  }))
}

/** Writes it down. @returns whether it did not stand already */
export async function insertBar(tx: Tx, row: Insertable<Schema['court.bar']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('court.bar')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Lifts it. @returns the case, or `undefined` when there is none that the officer may lift */
export async function endBar(tx: Tx, me: Me, id: string) {
  const row = await tx
    .updateTable('court.bar')
    .set({ ended_at: sql`now()`, ended_by: me.id })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning(['case_id', 'officer_id', 'service_id'])
    .executeTakeFirst()
  return row
}

/** Whether this officer may see it now. */
export async function isBarSeen(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('court.bar').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** Officers at work at one of these courts, in any of these posts, by name. */
export async function officersAt(tx: Tx, me: Me, courts: readonly CourtId[], posts: readonly Post[]) {
  if (courts.length === 0) return []
  const rows = await tx
    .selectFrom('office.officer as o')
    .select(['o.id', 'o.name_ar', 'o.name_la'])
    .where('o.active', '=', true)
    .where('o.id', '<>', me.id)
    .where((where) =>
      where.exists(
        where
          .selectFrom('office.post as p')
          .select('p.officer_id')
          .whereRef('p.officer_id', '=', 'o.id')
          .where('p.court_id', 'in', courts)
          .where('p.post', 'in', posts)
          .where((ends) =>
            ends.or([ends('p.ends', 'is', null), ends('p.ends', '>=', sql<LocalDate>`current_date`)]),
          ),
      ),
    )
    .orderBy('o.name_ar')
    .limit(300)
    .execute()
  return rows.map((row) => named(row.id, row.name_ar, row.name_la))
}

export async function servicesKnown(tx: Tx) {
  return tx
    .selectFrom('office.service')
    .select(['id', 'name_ar as ar', 'name_fr as fr'])
    .orderBy('name_fr')
    .limit(300)
    .execute()
}

/** Those of whom the registry writes down that they may not act: judges, and nobody else does. */
export const judges: readonly Post[] = [...postGroups.bench, ...postGroups.juvenile, 'investigating_judge']
/** Those of whom the head of the prosecution does. */
export const notJudges: readonly Post[] = [
  'kings_prosecutor_deputy',
  'general_prosecutor_deputy',
  'unit_coordinator',
  'social_assistant',
  ...postGroups.registry,
]
