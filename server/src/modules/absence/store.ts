import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import type { CourtId, OfficerId, Post } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** Absences that are not over, as far as they may be seen, the first to begin first. */
export async function absencesNow(tx: Tx, today: LocalDate) {
  const rows = await tx
    .selectFrom('office.absence as b')
    .innerJoin('office.officer as o', 'o.id', 'b.officer_id')
    .select(['b.id', 'b.first_day', 'b.last_day', 'o.id as officer_id', 'o.name_ar', 'o.name_la'])
    .where('b.ended_at', 'is', null)
    .where('b.last_day', '>=', today)
    .orderBy('b.first_day')
    .limit(250)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    officer: { id: row.officer_id, nameAr: row.name_ar, nameLa: row.name_la },
    firstDay: row.first_day,
    lastDay: row.last_day,
    now: row.first_day <= today,
  }))
}

export async function insertAbsence(tx: Tx, row: Insertable<Schema['office.absence']>): Promise<void> {
  await tx.insertInto('office.absence').values(row).execute()
}

/** @returns whose it was, or `undefined` when there is none that the officer may end */
export async function endAbsence(tx: Tx, me: Me, id: string): Promise<OfficerId | undefined> {
  const row = await tx
    .updateTable('office.absence')
    .set({ ended_at: sql`now()`, ended_by: me.id })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('officer_id')
    .executeTakeFirst()
  return row?.officer_id
}

export async function isAbsenceSeen(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.selectFrom('office.absence').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
  )
}

/** Officers at work who hold a post today at one of these courts and none of these posts anywhere, by name. */
export async function officersAt(tx: Tx, me: Me, courts: readonly CourtId[], without: readonly Post[]) {
  if (courts.length === 0) return []
  const holds = sql<boolean>`exists (select from office.post h where h.officer_id = o.id
    and h.post = any(${without}::text[]) and (h.ends is null or h.ends >= current_date))`
  const rows = await tx
    .selectFrom('office.officer as o')
    .select(['o.id', 'o.name_ar', 'o.name_la'])
    .where('o.active', '=', true)
    .where('o.id', '<>', me.id)
    .where(sql<boolean>`not ${holds}`)
    .where((where) =>
      where.exists(
        where
          .selectFrom('office.post as p')
          .select('p.officer_id')
          .whereRef('p.officer_id', '=', 'o.id')
          .where('p.court_id', 'in', courts)
          .where('p.starts', '<=', sql<LocalDate>`current_date`)
          .where((ends) =>
            ends.or([ends('p.ends', 'is', null), ends('p.ends', '>=', sql<LocalDate>`current_date`)]),
          ),
      ),
    )
    .orderBy('o.name_ar')
    .limit(300)
    .execute()
  return rows.map((row) => ({ id: row.id, nameAr: row.name_ar, nameLa: row.name_la }))
}
