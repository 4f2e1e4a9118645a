import type { LocalDate, LocalDateTime } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import {
  maySitAt,
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
  type TermFacts,
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
    penal === null
      ? []
      : tx
          .selectFrom('penal.hearing')
          .select(['id', 'starts_at', 'state'])
          .where('penal_id', '=', penal)
          .where('state', '=', 'fixed')
          .orderBy('id', 'desc')
          .limit(50)
          .execute(),
    penal === null
      ? []
      : tx
          .selectFrom('penal.decision')
          .select(['id', 'taken_on', 'notify_by', 'notified_on', 'post', 'tell'])
          .where('penal_id', '=', penal)
          .where('notified_on', 'is', null)
          .orderBy('id', 'desc')
          .limit(50)
          .execute(),
    tx
      .selectFrom('assistance.reflection as r')
      .leftJoin('assistance.reflection_end as e', 'e.reflection_id', 'r.id')
      .select(['r.id', 'r.starts', 'r.ends', 'e.ended_on'])
      .where('r.file_id', '=', file)
      .orderBy('r.id', 'desc')
      .limit(50)
      .execute(),
  ])
  return {
    hearings: hearings.map(({ id, starts_at, state }) => ({
      id,
      on: starts_at.slice(0, 10) as LocalDate,
      state,
    })),
    decisions: decisions.map(({ id, taken_on, notify_by, post, tell }) => ({
      id,
      takenOn: taken_on,
      notifyBy: notify_by,
      level: maySitAt(post, 'court_of_appeal') ? 'court_of_appeal' : 'first_instance',
      open: tell.length > 0,
    })),
    reflections: reflections.map(({ id, starts, ends, ended_on }) => ({
      id,
      starts,
      ends,
      ended: ended_on !== null,
    })),
  }
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
  { by, why, at }: { by: OfficerId; why: 'mistake' | 'noted_anew' | 'annulled'; at: Date },
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
    Pick<Row, keyof TermFacts | 'id' | 'event' | 'day' | 'hour'> & {
      case_id: CaseId
      posts: Post[] | null
      opened: LocalDate
      level: 'court_of_appeal' | 'first_instance'
      year: number
      number: number
    }
  >`select e.id, e.event, e.day, e.hour, ${sql.join(factColumns.map((name) => sql.ref(`e.${name}`)))},
      c.id::text as case_id, f.opened_on as opened, k.kind as level, a.register_year as year, a.register_number as number,
      (select array_agg(s.post) from court.assignment s where s.case_id = c.id and s.officer_id = ${me.id}
        and s.starts <= ${today}::date and (s.ends is null or s.ends >= ${today}::date)) as posts
    from court.case c join penal.event e on e.penal_id = c.penal_id join penal.file f on f.id = c.penal_id
      join office.court k on k.id = f.court_id join assistance.file a on a.id = c.assistance_id
    where c.id = any ((select me.cases(variadic ${me.posts.map(({ post }) => post)}::text[]))::uuid[])
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
        rows: {
          penal: { opened, level },
          acts: own.map((row) => ({
            id: row.id,
            event: row.event,
            day: row.day,
            hour: row.hour,
            party: null,
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
        } satisfies ClockRows,
      },
    ]
  })
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
): Promise<{ readonly happened: Happened; readonly times: number }[]> {
  const { rows } = await sql<{
    event: Happened['event']
    day: LocalDate
    facts: TermFacts
    times: bigint
  }>`select event, day, facts, times from me.acts_between(${from}::date, ${to}::date)`.execute(tx)
  return rows.map(({ event, day, facts, times }) => ({
    happened: { event, at: day, facts },
    times: Number(times),
  }))
}
