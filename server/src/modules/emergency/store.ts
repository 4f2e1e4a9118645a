import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import { reviewHours, type CaseId, type CourtId, type EmergencyCategory, type Post } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** What an opening came to, in the database's own words (db/access/79_emergency.sql). */
export type Opening = 'opened' | 'absent' | 'on_it' | 'too_many' | 'unproved' | 'nobody_hears'

export interface Asked {
  readonly id: string
  /** What was shown and spent for this very opening. */
  readonly proof: string
  readonly post: Post
  readonly court: CourtId
  readonly category: EmergencyCategory
  readonly year: number
  readonly number: number
  readonly code: string | null
  readonly wrapped: Buffer
  readonly reason: Buffer
}

export async function openEmergency(tx: Tx, asked: Asked) {
  const { id, proof, post, court, category, year, number, code, wrapped, reason } = asked
  const { rows } = await sql<{ outcome: Opening; case_id: CaseId | null }>`
    select outcome, case_id from court.open_emergency(${id}::uuid, ${proof}::uuid, ${post}, ${court}, ${category},
      ${year}::integer, ${number}::integer, ${code}::text, ${wrapped}::bytea, ${reason}::bytea)`.execute(tx)
  return rows[0] ?? { outcome: 'absent' as const, case_id: null }
}

/** Closes one's own. @returns its case, or `undefined` when there is none that is open */
export async function closeEmergency(tx: Tx, me: Me, id: string): Promise<CaseId | undefined> {
  const row = await tx
    .updateTable('court.emergency')
    .set({ closed_at: sql`now()` })
    .where('id', '=', id)
    .where('opened_by', '=', me.id)
    .where('closed_at', 'is', null)
    .where('ends_at', '>', sql<Date>`now()`)
    .returning('case_id')
    .executeTakeFirst()
  return row?.case_id
}

export async function isEmergencySeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('court.emergency').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

const rowsOf = (tx: Tx) =>
  tx
    .selectFrom('court.emergency as e')
    .innerJoin('office.court as k', 'k.id', 'e.court_id')
    .innerJoin('office.officer as o', 'o.id', 'e.opened_by')
    .leftJoin('court.emergency_review as r', 'r.emergency_id', 'e.id')
    .leftJoin('office.officer as w', 'w.id', 'r.reviewed_by')
    .select([
      'e.id',
      'e.case_id',
      'e.post',
      'e.category',
      'e.year',
      'e.number',
      'e.code',
      'e.opened_at',
      'e.ends_at',
      'e.wrapped_key',
      'e.reason_sealed',
      'k.name_ar as court_ar',
      'k.name_fr as court_fr',
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
      'r.proper',
      'r.reason_sealed as review_sealed',
      'r.reviewed_at',
      'w.id as reviewer_id',
      'w.name_ar as reviewer_ar',
      'w.name_la as reviewer_la',
    ])
    .select([
      sql<boolean>`e.ends_at > now() and e.closed_at is null`.as('open'),
      sql<Date>`least(e.ends_at, coalesce(e.closed_at, e.ends_at))`.as('ended_at'),
      sql<Date>`e.opened_at + make_interval(hours => ${reviewHours}::int)`.as('review_by'),
      sql<boolean>`r.emergency_id is null and e.opened_at + make_interval(hours => ${reviewHours}::int) < now()`.as(
        'overdue',
      ),
    ])

/** What may be seen, the newest first. */
export async function emergencies(tx: Tx, me: Me) {
  const rows = await rowsOf(tx).orderBy('e.id', 'desc').limit(200).execute()
  return rows.map((row) => {
    const mine = row.officer_id === me.id
    return {
      id: row.id,
      court: { ar: row.court_ar, fr: row.court_fr },
      register: { year: row.year, number: row.number, code: row.code },
      officer: { id: row.officer_id, nameAr: row.name_ar, nameLa: row.name_la },
      post: row.post as Post,
      category: row.category,
      openedAt: row.opened_at.toISOString(),
      endsAt: row.ended_at.toISOString(),
      open: row.open,
      // Whoever reviews it is not let into the case by that.
      caseId: mine && row.open ? row.case_id : null,
      reviewBy: row.review_by.toISOString(),
      overdue: row.overdue,
      review:
        row.proper === null ||
        row.reviewer_id === null ||
        row.reviewer_ar === null ||
        row.reviewer_la === null ||
        row.reviewed_at === null
          ? null
          : {
              proper: row.proper,
              officer: { id: row.reviewer_id, nameAr: row.reviewer_ar, nameLa: row.reviewer_la },
              at: row.reviewed_at.toISOString(),
            },
      mine,
    }
  })
}

/** One, with what is sealed in it; `undefined` when it may not be seen. */
export async function findEmergency(tx: Tx, id: string) {
  return rowsOf(tx).where('e.id', '=', id).executeTakeFirst()
}

/** @returns whether nobody was sooner */
export async function insertReview(
  tx: Tx,
  row: Insertable<Schema['court.emergency_review']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('court.emergency_review')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** How many each officer opened in each month, of those that others opened and I may see. */
export async function byOfficer(tx: Tx, me: Me) {
  const { rows } = await sql<{ id: string; ar: string; la: string; month: LocalDate; opened: bigint }>`
    select o.id, o.name_ar as ar, o.name_la as la,
      date_trunc('month', e.opened_at at time zone 'Africa/Casablanca')::date as month, count(*) as opened
    from court.emergency e join office.officer o on o.id = e.opened_by
    where e.opened_by <> ${me.id} group by 1, 2, 3, 4 order by 4 desc, 5 desc, 2 limit 200`.execute(tx)
  return rows.map(({ id, ar, la, month, opened }) => ({
    officer: { id: id as never, nameAr: ar, nameLa: la },
    month,
    opened: Number(opened),
  }))
}

export async function counts(tx: Tx) {
  const { rows } = await sql<{
    ar: string
    fr: string
    month: LocalDate
    opened: bigint
    by_head: bigint
    overdue: bigint
  }>`select k.name_ar as ar, k.name_fr as fr, n.month, n.opened, n.by_head, n.overdue
     from court.emergency_counts() n join office.court k on k.id = n.court_id order by n.month desc, k.name_fr`.execute(
    tx,
  )
  return rows.map(({ ar, fr, month, opened, by_head, overdue }) => ({
    court: { ar, fr },
    month,
    opened: Number(opened),
    byHead: Number(by_head),
    overdue: Number(overdue),
  }))
}
