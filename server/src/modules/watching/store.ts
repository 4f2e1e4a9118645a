import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import type { Post } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

export async function isQuestionSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('court.access_question')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}

/** About whom a question is; `undefined` when it may not be seen. */
export async function findQuestion(tx: Tx, id: string) {
  return tx
    .selectFrom('court.access_question')
    .select(['id', 'officer_id'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** What was said of it, sealed, the one who looked first. */
export async function answersTo(tx: Tx, id: string) {
  return tx
    .selectFrom('court.access_answer')
    .select(['id', 'own', 'wrapped_key', 'words_sealed'])
    .where('question_id', '=', id)
    .orderBy('own', 'desc')
    .execute()
}

/** @returns whether nobody was sooner */
export async function insertAnswer(tx: Tx, row: Insertable<Schema['court.access_answer']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('court.access_answer')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** What may be seen: what waits first, then the newest. */
export async function questions(tx: Tx, me: Me) {
  const rows = await tx
    .selectFrom('court.access_question as q')
    .innerJoin('office.officer as o', 'o.id', 'q.officer_id')
    .leftJoin('office.court as k', 'k.id', 'q.court_id')
    .leftJoin('court.access_answer as a', (join) =>
      join.onRef('a.question_id', '=', 'q.id').on('a.own', '=', false),
    )
    .leftJoin('office.officer as w', 'w.id', 'a.said_by')
    .select(['q.id', 'q.kind', 'q.post', 'q.year', 'q.number', 'q.act', 'q.purpose', 'q.found', 'q.bound'])
    .select(['q.first_at', 'q.last_at', 'q.asked_at', 'q.due_at'])
    .select([
      'o.id as officer_id',
      'o.name_ar',
      'o.name_la',
      'k.name_ar as court_ar',
      'k.name_fr as court_fr',
    ])
    .select(['a.finding', 'a.said_at', 'w.id as head_id', 'w.name_ar as head_ar', 'w.name_la as head_la'])
    .select([
      sql<boolean>`a.id is null and q.due_at < now()`.as('overdue'),
      sql<boolean>`exists (select from court.access_answer s where s.question_id = q.id and s.own)`.as(
        'said',
      ),
    ])
    .orderBy(sql`a.id is not null`)
    .orderBy('q.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    officer: { id: row.officer_id, nameAr: row.name_ar, nameLa: row.name_la },
    post: row.post as Post | null,
    court: row.court_ar === null || row.court_fr === null ? null : { ar: row.court_ar, fr: row.court_fr },
    register: row.year === null || row.number === null ? null : { year: row.year, number: row.number },
    act: row.act,
    purpose: row.purpose,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
    found: row.found,
    bound: row.bound,
    askedAt: row.asked_at.toISOString(),
    dueAt: row.due_at.toISOString(),
    overdue: row.overdue,
    said: row.said,
    answer:
      row.finding === null ||
      row.head_id === null ||
      row.head_ar === null ||
      row.head_la === null ||
      row.said_at === null
        ? null
        : {
            finding: row.finding,
            officer: { id: row.head_id, nameAr: row.head_ar, nameLa: row.head_la },
            at: row.said_at.toISOString(),
          },
    mine: row.officer_id === me.id,
  }))
}

export async function counts(tx: Tx) {
  const { rows } = await sql<{
    ar: string | null
    fr: string | null
    month: LocalDate
    asked: bigint
    explained: bigint
    look_into: bigint
    overdue: bigint
    unheard: bigint
  }>`select k.name_ar as ar, k.name_fr as fr, n.month, n.asked, n.explained, n.look_into, n.overdue, n.unheard
     from court.access_question_counts() n left join office.court k on k.id = n.court_id
     order by n.month desc, k.name_fr nulls last`.execute(tx)
  return rows.map(({ ar, fr, month, asked, explained, look_into, overdue, unheard }) => ({
    court: ar === null || fr === null ? null : { ar, fr },
    month,
    asked: Number(asked),
    explained: Number(explained),
    lookInto: Number(look_into),
    overdue: Number(overdue),
    unheard: Number(unheard),
  }))
}
