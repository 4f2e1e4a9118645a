/** How the watcher puts a question: to whom, with which number, and once. */
import type { Tx } from '@himaya/db'
import type { CaseId, OfficerId, QuestionKind } from '@himaya/domain'
import { measures, type Stretch } from '@himaya/domain/watching'
import { sql } from 'kysely'

/** What is asked about. */
export interface Question {
  readonly kind: QuestionKind
  readonly officer: OfficerId
  readonly stretch: Stretch
  /** What tells it from every other of its kind: ids, digits and dashes. */
  readonly mark: string
  readonly bound?: number
  /** Of one look: into which case, what it was, and what for. */
  readonly look?: { readonly caseId: CaseId; readonly act: string; readonly purpose: string | null }
}

/**
 * Asks the head of the side of whoever looked (court.hears: never themselves, nor anybody barred from the case). The
 * number is told where the file is of that head's own court, and to the prosecution where it knows of the file.
 *
 * @returns whether it was not asked before
 */
export async function ask(tx: Tx, question: Question): Promise<boolean> {
  const { kind, officer, stretch, mark, bound = null, look } = question
  const hours = kind === 'drawn' || kind === 'without_task' ? measures.answer.drawn : measures.answer.now
  const purpose = look?.purpose != null && /^[a-z_]{1,40}$/.test(look.purpose) ? look.purpose : null
  const { numAffectedRows } = await sql`
    insert into court.access_question (kind, mark, officer_id, post, court_id, case_id, year, number, act, purpose,
      first_at, last_at, found, bound, due_at, side, told_court_id)
    select ${kind}, ${`${kind}/${mark}`}, ${officer}::uuid, p.post, p.court_id, c.id,
      case when n.told then f.register_year end, case when n.told then f.register_number end,
      ${look?.act ?? null}, ${purpose}, to_timestamp(${stretch.from / 1000}::float8), to_timestamp(${stretch.to / 1000}::float8),
      ${stretch.found}::integer, ${bound}::integer, now() + make_interval(hours => ${hours}::integer), h.side, h.told_court_id
    from (select ${look?.caseId ?? null}::uuid as id) asked
      left join court.case c on c.id = asked.id
      left join office.unit u on u.id = c.unit_id
      left join assistance.file f on f.id = c.assistance_id
      left join lateral (select o.post, o.court_id::text as court_id from office.post o
        where o.officer_id = ${officer}::uuid and o.starts <= to_timestamp(${stretch.to / 1000}::float8)::date
          and (o.ends is null or o.ends >= to_timestamp(${stretch.from / 1000}::float8)::date)
        order by (o.court_id = u.court_id) desc nulls last, o.court_id is null, o.id limit 1) p on true
      cross join lateral (
        select x.side, x.told_court_id from court.hears(p.court_id, p.post, ${officer}::uuid, c.id) x where p.court_id is not null
        union all select 'prosecution', null where p.court_id is null) h
      cross join lateral (select u.court_id = h.told_court_id and (h.side = 'bench' or c.penal_id is not null) as told) n
    on conflict (mark) do nothing`.execute(tx)
  return numAffectedRows === 1n
}

/** The last question of this kind about this officer: until when it goes, and whether its head answered. */
export async function lastAsked(tx: Tx, officer: OfficerId, kind: QuestionKind) {
  const { rows } = await sql<{ id: string; until: number; answered: boolean }>`
    select q.id, (extract(epoch from q.last_at) * 1000)::float8 as until,
      exists (select from court.access_answer a where a.question_id = q.id and not a.own) as answered
    from court.access_question q where q.officer_id = ${officer}::uuid and q.kind = ${kind}
    order by q.last_at desc limit 1`.execute(tx)
  return rows[0]
}

/** What is asked already goes on. */
export async function goesOn(tx: Tx, id: string, { to, found }: Stretch): Promise<void> {
  await sql`update court.access_question set last_at = greatest(last_at, to_timestamp(${to / 1000}::float8)),
    found = greatest(found, ${found}::integer) where id = ${id}::uuid`.execute(tx)
}
