import type { LocalDate, LocalDateTime } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import {
  chargeOf,
  maySitAt,
  natureOf,
  type AssistanceId,
  type CaseId,
  type ClockRows,
  type Happened,
  type HolidayConfirmation,
  type Judged,
  type JudgingAct,
  type OfficerId,
  type PartyId,
  type PenalId,
  type Post,
  type PublicAction,
  type TermFacts,
  type TermId,
  type WithdrawalReason,
} from '@himaya/domain'
import { termFacts } from '@himaya/law'
import { sql, type Insertable } from 'kysely'
import { dayAt } from '../../http/clock.ts'

/** The most acts a case tells of at once: the last noted. */
const most = 200

const factColumns = Object.keys(termFacts) as readonly (keyof TermFacts)[]

/** The penal file of a case: when it was opened and the level seized; `undefined` where there is none, or it is hidden. */
export async function findPenal(tx: Tx, id: PenalId) {
  return tx
    .selectFrom('penal.file as f')
    .innerJoin('office.court as k', 'k.id', 'f.court_id')
    .select(['f.id', 'f.opened_on as opened', 'k.kind as level'])
    .where('f.id', '=', id)
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

const acts = (tx: Tx) =>
  tx
    .selectFrom('penal.event as e')
    .innerJoin('office.officer as o', 'o.id', 'e.noted_by')
    .leftJoin('office.officer as w', 'w.id', 'e.withdrawn_by')
    .selectAll('e')
    .select(['o.name_ar', 'o.name_la', 'w.name_ar as withdrawer_ar', 'w.name_la as withdrawer_la'])

type Row = Awaited<ReturnType<ReturnType<typeof acts>['execute']>>[number]

const told = (row: Pick<Row, keyof TermFacts>): TermFacts =>
  Object.fromEntries(factColumns.flatMap((name) => (row[name] === null ? [] : [[name, row[name]]])))

const local = (at: string) => at.slice(0, 16).replace(' ', 'T') as LocalDateTime

/** The acts noted on a file that I may read, with what was added to each; the last noted first. */
export async function actsOf(tx: Tx, penal: PenalId) {
  const rows = await acts(tx).where('e.penal_id', '=', penal).orderBy('e.id', 'desc').limit(most).execute()
  return completed(tx, rows)
}

/** One act of this file, or `undefined` when it is not told to me. */
export async function findAct(tx: Tx, penal: PenalId, id: string) {
  const rows = await acts(tx).where('e.penal_id', '=', penal).where('e.id', '=', id).execute()
  return (await completed(tx, rows))[0]
}

async function completed(tx: Tx, rows: readonly Row[]) {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [pauses, interruptions] = await Promise.all([
    tx
      .selectFrom('penal.event_pause')
      .select(['event_id', 'begins', 'ends', 'why'])
      .where('event_id', 'in', ids)
      .orderBy('id')
      .execute(),
    tx
      .selectFrom('penal.event_interruption')
      .select(['event_id', 'day', 'act'])
      .where('event_id', 'in', ids)
      .orderBy('id')
      .execute(),
  ])
  return rows.map((row) => ({
    id: row.id,
    event: row.event,
    day: row.day,
    hour: row.hour,
    at: (row.hour === null ? row.day : `${row.day}T${row.hour}`) as LocalDate | LocalDateTime,
    party: row.party_id,
    facts: told(row),
    withdrawn: row.withdrawn_at !== null,
    pauses: pauses
      .filter(({ event_id }) => event_id === row.id)
      .map(({ begins, ends, why }) => ({ from: local(begins), to: local(ends), why })),
    interruptions: interruptions
      .filter(({ event_id }) => event_id === row.id)
      .map(({ day, act }) => ({ on: day, act })),
    by: named(row.noted_by, row.name_ar, row.name_la),
    ended:
      row.withdrawn_at === null || row.withdrawn_why === null || row.withdrawn_by === null
        ? null
        : {
            on: dayAt(row.withdrawn_at.getTime()),
            why: row.withdrawn_why,
            by: named(row.withdrawn_by, row.withdrawer_ar ?? '', row.withdrawer_la ?? ''),
          },
  }))
}

export type FoundAct = Awaited<ReturnType<typeof actsOf>>[number]

const named = (id: OfficerId, nameAr: string, nameLa: string) => ({ id, nameAr, nameLa })

/** What else a case holds that starts clocks, as far as row security shows it. */
export async function heldIn(
  tx: Tx,
  { penal, file }: { readonly penal: PenalId | null; readonly file: AssistanceId },
): Promise<Pick<ClockRows, 'hearings' | 'decisions' | 'reflections'>> {
  const [hearings, decisions, reflections] = await Promise.all([
    penal === null ? [] : hearingsIn(tx, [penal]),
    penal === null ? [] : decisionsIn(tx, [penal]),
    tx
      .selectFrom('assistance.reflection as r')
      .leftJoin('assistance.reflection_end as e', 'e.reflection_id', 'r.id')
      .select(['r.id', 'r.starts', 'r.ends', 'e.ended_on as endedOn'])
      .where('r.file_id', '=', file)
      .orderBy('r.id', 'desc')
      .limit(50)
      .execute(),
  ])
  return { hearings, decisions, reflections }
}

/** The hearings of files that are fixed, which start terms, and those that were held, which interrupt prescription. */
async function hearingsIn(tx: Tx, penal: readonly PenalId[]) {
  const rows = await tx
    .selectFrom('penal.hearing')
    .select(['id', 'penal_id', 'starts_at', 'state'])
    .where('penal_id', 'in', penal)
    .where('state', 'in', ['fixed', 'held'])
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id, penal_id, starts_at, state }) => ({
    id,
    penal: penal_id,
    on: starts_at.slice(0, 10) as LocalDate,
    state,
  }))
}

/** What the prosecution decided on reports, with whether its outcome was told. */
async function decisionsIn(tx: Tx, penal: readonly PenalId[]) {
  const rows = await tx
    .selectFrom('penal.decision')
    .select(['id', 'penal_id', 'taken_on', 'notify_by', 'notified_on', 'post', 'tell'])
    .where('penal_id', 'in', penal)
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.map(({ id, penal_id, taken_on, notify_by, notified_on, post, tell }) => ({
    id,
    penal: penal_id,
    takenOn: taken_on,
    notifyBy: notify_by,
    level: maySitAt(post, 'court_of_appeal') ? ('court_of_appeal' as const) : ('first_instance' as const),
    open: tell.length > 0,
    toldOn: notified_on,
  }))
}

/** The charges of a file as acts, with the nature of what is charged. */
export async function chargedIn(tx: Tx, penal: PenalId): Promise<PublicAction['charges']> {
  const rows = await tx
    .selectFrom('penal.charge')
    .select(['article', 'brought_on', 'dropped_on'])
    .where('penal_id', '=', penal)
    .orderBy('id')
    .limit(most)
    .execute()
  return rows.flatMap(({ article, brought_on, dropped_on }) => {
    const charge = chargeOf(article)
    return charge === undefined
      ? []
      : [{ nature: natureOf(charge), on: brought_on, dropped: dropped_on !== null }]
  })
}

/** When each person of a file comes of age, as far as its month is known. */
export async function majoritiesIn(tx: Tx, file: AssistanceId) {
  const rows = await tx
    .selectFrom('assistance.person')
    .select(['id', 'turns_18_in'])
    .where('file_id', '=', file)
    .execute()
  return new Map<string, LocalDate | null>(rows.map(({ id, turns_18_in }) => [id, turns_18_in]))
}

/** What was said to be done in files, of what I may read; what was taken back is not told. */
export async function doneIn(tx: Tx, penal: readonly PenalId[]) {
  if (penal.length === 0) return []
  const rows = await tx
    .selectFrom('penal.term_done as t')
    .innerJoin('office.officer as o', 'o.id', 't.said_by')
    .select([
      't.id',
      't.event_id',
      't.hearing_id',
      't.term',
      't.day',
      't.hour',
      't.post',
      't.said_by',
      't.said_at',
    ])
    .select(['o.name_ar', 'o.name_la'])
    .where('t.penal_id', 'in', penal)
    .where('t.withdrawn_at', 'is', null)
    .orderBy('t.id')
    .limit(2 * most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    of: (row.event_id ?? row.hearing_id) as string,
    term: row.term as TermId,
    at: (row.hour === null ? row.day : `${row.day}T${row.hour}`) as LocalDate | LocalDateTime,
    post: row.post as Post,
    on: dayAt(row.said_at.getTime()),
    by: named(row.said_by, row.name_ar, row.name_la),
  }))
}

export type FoundDone = Awaited<ReturnType<typeof doneIn>>[number]

/** @returns whether nothing was said of the term before */
export async function insertDone(tx: Tx, row: Insertable<Schema['penal.term_done']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('penal.term_done')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** @returns whether it stood until now */
export async function withdrawDoneRow(
  tx: Tx,
  id: string,
  { by, why, at }: { by: OfficerId; why: WithdrawalReason | null; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.term_done')
    .set({ withdrawn_by: by, withdrawn_why: why, withdrawn_at: at })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function isDoneSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('penal.term_done').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

export async function insertAct(
  tx: Tx,
  { facts, ...row }: Omit<Insertable<Schema['penal.event']>, keyof TermFacts> & { readonly facts: TermFacts },
): Promise<void> {
  await tx
    .insertInto('penal.event')
    .values({ ...row, ...facts })
    .execute()
}

/** @returns whether it was not withdrawn before */
export async function withdrawAct(
  tx: Tx,
  id: string,
  { by, why, at }: { by: OfficerId; why: WithdrawalReason; at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('penal.event')
    .set({ withdrawn_by: by, withdrawn_why: why, withdrawn_at: at })
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function insertPause(tx: Tx, row: Insertable<Schema['penal.event_pause']>): Promise<void> {
  await tx.insertInto('penal.event_pause').values(row).execute()
}

export async function insertInterruption(
  tx: Tx,
  row: Insertable<Schema['penal.event_interruption']>,
): Promise<void> {
  await tx.insertInto('penal.event_interruption').values(row).execute()
}

/** How far each of these cases has been judged: the acts that stand noted, and final only what is so for all charged. */
export async function judgedIn(
  tx: Tx,
  cases: readonly CaseId[],
): Promise<(caseId: CaseId) => readonly Judged[]> {
  const { rows } = await sql<{ case_id: CaseId; act: JudgingAct; done_on: LocalDate }>`
    select case_id, act, done_on from court.judged(${[...cases]}::uuid[])`.execute(tx)
  return (caseId) =>
    rows.flatMap((row) => (row.case_id === caseId ? [{ act: row.act, on: row.done_on }] : []))
}

/** Whether somebody of the case is confirmed as a victim. */
export async function isSomebodyConfirmed(tx: Tx, file: AssistanceId): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.person')
    .select('id')
    .where('file_id', '=', file)
    .where('status', '=', 'confirmed')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function isActSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('penal.event').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** The most acts of my cases that a day is drawn from, and how far back they reach. */
const onToday = { acts: 200, days: 400 }

/**
 * The acts noted on the cases I am assigned to, the last done first, as far as row security shows them: at most 200, of
 * the last 400 days.
 */
export async function actsOfMine(tx: Tx, me: Me, today: LocalDate) {
  const { rows } = await sql<
    Pick<Row, keyof TermFacts | 'id' | 'event' | 'day' | 'hour' | 'party_id' | 'penal_id'> & {
      case_id: CaseId
      posts: Post[] | null
      opened: LocalDate
      level: 'court_of_appeal' | 'first_instance'
      year: number
      number: number
    }
  >`select e.id, e.event, e.day, e.hour, e.party_id, e.penal_id, ${sql.join(factColumns.map((name) => sql.ref(`e.${name}`)))},
      c.id::text as case_id, f.opened_on as opened, k.kind as level, a.register_year as year, a.register_number as number,
      (select array_agg(s.post) from court.assignment s where s.case_id = c.id and s.officer_id = ${me.id}
        and s.starts <= ${today}::date and (s.ends is null or s.ends >= ${today}::date)) as posts
    from court.case c join penal.event e on e.penal_id = c.penal_id join penal.file f on f.id = c.penal_id
      join office.court k on k.id = f.court_id join assistance.file a on a.id = c.assistance_id
    where c.id = any ((select me.assigned_cases(variadic ${me.posts.map(({ post }) => post)}::text[]))::uuid[])
      and e.withdrawn_at is null and e.day > ${today}::date - ${onToday.days}::int
    order by e.day desc, e.id desc limit ${onToday.acts}`.execute(tx)
  const ids = rows.map(({ id }) => id)
  const pauses =
    ids.length === 0
      ? []
      : await tx
          .selectFrom('penal.event_pause')
          .select(['event_id', 'begins', 'ends'])
          .where('event_id', 'in', ids)
          .execute()
  const said = await doneIn(tx, [...new Set(rows.map((row) => row.penal_id))])
  const byCase = [...Map.groupBy(rows, (row) => row.case_id)]
  return byCase.flatMap(([caseId, own]) => {
    const [first] = own
    if (first === undefined) return []
    const { opened, level, year, number } = first
    return [
      {
        caseId,
        posts: first.posts ?? [],
        register: { year, number },
        said,
        rows: {
          penal: { opened, level },
          acts: own.map((row) => ({
            id: row.id,
            event: row.event,
            day: row.day,
            hour: row.hour,
            party: row.party_id,
            facts: told(row),
            withdrawn: false,
            pauses: pauses
              .filter(({ event_id }) => event_id === row.id)
              .map(({ begins, ends }) => ({ from: local(begins), to: local(ends) })),
            interruptions: [],
          })),
          hearings: [],
          decisions: [],
          reflections: [],
          action: null,
        } satisfies ClockRows,
      },
    ]
  })
}

/**
 * The hearings to come and the outcomes to tell of the cases I am assigned to, whose terms a holiday may have moved: at
 * most 200 cases. Each has a row of its own in a day, so that only what moved is told from here.
 */
export async function heldOfMine(tx: Tx, me: Me, today: LocalDate) {
  const { rows } = await sql<{
    case_id: CaseId
    penal_id: PenalId
    posts: Post[] | null
    opened: LocalDate
    level: 'court_of_appeal' | 'first_instance'
    year: number
    number: number
  }>`select c.id::text as case_id, c.penal_id, f.opened_on as opened, k.kind as level, a.register_year as year,
      a.register_number as number,
      (select array_agg(s.post) from court.assignment s where s.case_id = c.id and s.officer_id = ${me.id}
        and s.starts <= ${today}::date and (s.ends is null or s.ends >= ${today}::date)) as posts
    from court.case c join penal.file f on f.id = c.penal_id join office.court k on k.id = f.court_id
      join assistance.file a on a.id = c.assistance_id
    where c.id = any ((select me.assigned_cases(variadic ${me.posts.map(({ post }) => post)}::text[]))::uuid[])
      and (exists (select from penal.hearing h where h.penal_id = c.penal_id and h.state = 'fixed'
          and h.starts_at >= ${today}::date)
        or exists (select from penal.decision d where d.penal_id = c.penal_id and d.notified_on is null))
    order by c.id desc limit ${onToday.acts}`.execute(tx)
  const penal = rows.map(({ penal_id }) => penal_id)
  if (penal.length === 0) return []
  const [hearings, decisions, said] = await Promise.all([
    hearingsIn(tx, penal),
    decisionsIn(tx, penal),
    doneIn(tx, penal),
  ])
  return rows.map(({ case_id, penal_id, posts, opened, level, year, number }) => ({
    caseId: case_id,
    posts: posts ?? [],
    register: { year, number },
    said,
    rows: {
      penal: { opened, level },
      acts: [],
      hearings: hearings.filter(({ penal: of, on }) => of === penal_id && on >= today),
      decisions: decisions.filter(({ penal: of, toldOn }) => of === penal_id && toldOn === null),
      reflections: [],
      action: null,
    } satisfies ClockRows,
  }))
}

/** Every confirmation of a holiday, in the order in which they were written down. */
export async function confirmationsOf(
  tx: Tx,
): Promise<(HolidayConfirmation & { readonly source: string })[]> {
  const rows = await tx
    .selectFrom('office.holiday')
    .select(['id', 'holiday', 'first_day', 'source', 'confirmed_at'])
    .orderBy('id')
    .execute()
  return rows.map(({ id, holiday, first_day, source, confirmed_at }) => ({
    id,
    holiday,
    firstDay: first_day,
    source,
    on: dayAt(confirmed_at.getTime()),
  }))
}

export async function insertHoliday(tx: Tx, row: Insertable<Schema['office.holiday']>): Promise<void> {
  await tx.insertInto('office.holiday').values(row).execute()
}

export async function isHolidaySeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('office.holiday').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}

/** How often acts of each kind were done on each day between two, in the whole country; nothing but for the administrator. */
export async function actsBetween(
  tx: Tx,
  from: LocalDate,
  to: LocalDate,
): Promise<{ readonly happened: Happened; readonly done: readonly TermId[]; readonly times: number }[]> {
  const { rows } = await sql<{
    event: Happened['event']
    day: LocalDate
    facts: TermFacts
    done: TermId[]
    times: bigint
  }>`select event, day, facts, done, times from me.acts_between(${from}::date, ${to}::date)`.execute(tx)
  return rows.map(({ event, day, facts, done, times }) => ({
    happened: { event, at: day, facts },
    done,
    times: Number(times),
  }))
}
