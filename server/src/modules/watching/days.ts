/** What only a day or a week shows: looks without a task, and a few that are drawn. Once a day, beside the counting. */
import { addDays, weekday, type LocalDate } from '@himaya/algorithms'
import { asWatcher, type Database, type Tx } from '@himaya/db'
import type { CaseId, OfficerId } from '@himaya/domain'
import { drawn, withoutTask, type Task, type Visit } from '@himaya/domain/watching'
import { sql } from 'kysely'
import { courtZone, dayAt } from '../../http/clock.ts'
import { ask } from './ask.ts'
import { showedWho } from './named.ts'

/** Days that are looked at: what was done on the day after explains a look, and a house that stood still makes up for it. */
const [oldest, newest] = [9, 2]

interface Seen extends Visit {
  readonly caseId: CaseId
  readonly officer: OfficerId
  readonly day: LocalDate
  readonly unit: string
  readonly act: string
  readonly purpose: string | null
}

/**
 * Asks what is to be asked of the days up to `now`; what was asked is not asked again.
 *
 * @param now milliseconds since 1970
 * @returns how many questions there are more, or `undefined` while another house on this database does it
 */
export function watchDays(database: Pick<Database, 'as'>, now: number): Promise<number | undefined> {
  const today = dayAt(now)
  return asWatcher(database, 'days', async (tx) => {
    const idle = await askOfTasks(tx, addDays(today, -oldest), addDays(today, -newest))
    return idle + (await drawWeek(tx, addDays(today, 1 - weekday(today) - 7)))
  })
}

async function askOfTasks(tx: Tx, from: LocalDate, to: LocalDate): Promise<number> {
  const seen = await visitsOf(tx, from, to, 'named')
  const tasks = await tasksOf(tx, seen)
  let asked = 0
  for (const visits of Map.groupBy(seen, ({ officer, day }) => `${officer}/${day}`).values()) {
    const [first] = visits
    if (first === undefined) continue
    const { officer, day } = first
    const taskOf = (caseId: string) => tasks.get(`${officer} ${caseId} ${day}`) ?? nothing
    const found = withoutTask(visits, taskOf)
    if ('together' in found) {
      const question = { kind: 'without_task', officer, stretch: found.together } as const
      asked += Number(await ask(tx, { ...question, mark: `${officer}/${day}` }))
      continue
    }
    for (const one of found.each) {
      const { caseId, at, act, purpose } = one
      const question = { kind: 'without_task', officer, stretch: { from: at, to: at, found: 1 } } as const
      const isNew = await ask(tx, {
        ...question,
        mark: `${officer}/${caseId}/${day}`,
        look: { caseId, act, purpose },
      })
      asked += Number(isNew)
    }
  }
  return asked
}

/**
 * Draws a week that is over, once it stands in a state of the record that was signed after it: the root of the first such
 * state is the seed. That it was drawn, and by which, is in the record.
 */
async function drawWeek(tx: Tx, monday: LocalDate): Promise<number> {
  const end = addDays(monday, 7)
  const { rows } = await sql<{ size: string; root: Buffer; done: boolean }>`
    select c.size::text as size, c.root, exists (select from record.entry e
      where e.officer_id is null and e.act = 'watching.draw' and e.purpose = ${monday}) as done
    from record.checkpoint c where c.at >= (${end}::timestamp at time zone ${courtZone}) order by c.size limit 1`.execute(
    tx,
  )
  const [seed] = rows
  if (seed === undefined || seed.done) return 0
  const seen = await visitsOf(tx, monday, addDays(end, -1), 'all')
  let asked = 0
  for (const [unit, visits] of Map.groupBy(seen, (one) => one.unit))
    for (const one of drawn(seed.root.toString('base64'), unit, visits)) {
      const { officer, seq, at, caseId, act, purpose } = one
      const stretch = { from: at, to: at, found: 1 }
      const question = { kind: 'drawn', officer, stretch, mark: seq, look: { caseId, act, purpose } } as const
      asked += Number(await ask(tx, question))
    }
  await sql`insert into record.entry (outcome, act, purpose, subjects, fields)
    values ('done', 'watching.draw', ${monday}, '{}', ${[seed.size, String(asked)]}::text[])`.execute(tx)
  return asked
}

/** The first look of each officer into each case on each day of these: of all, or of those that showed who somebody is. */
async function visitsOf(
  tx: Tx,
  from: LocalDate,
  to: LocalDate,
  which: 'all' | 'named',
): Promise<readonly Seen[]> {
  const { rows } = await sql<Omit<Seen, 'caseId'> & { case_id: CaseId }>`
    select distinct on (e.officer_id, e.case_id, day) e.officer_id as officer, e.case_id, e.seq::text as seq,
      (extract(epoch from e.at) * 1000)::float8 as at, (e.at at time zone ${courtZone})::date as day, c.unit_id as unit,
      e.act, e.purpose
    from record.entry e join court.case c on c.id = e.case_id
    where e.outcome = 'shown' and e.officer_id is not null
      and e.at >= (${from}::timestamp at time zone ${courtZone})
      and e.at < (${addDays(to, 1)}::timestamp at time zone ${courtZone})
      ${which === 'all' ? sql`` : sql`and ${showedWho}`}
    order by e.officer_id, e.case_id, day, e.seq`.execute(tx)
  return rows.map(({ case_id: caseId, ...one }) => ({ ...one, caseId }))
}

const nothing: Task = { follows: false, assigned: false, put: [], acts: [], due: [] }

/** What each of these officers has to do with the case they looked into. */
async function tasksOf(tx: Tx, seen: readonly Seen[]): Promise<ReadonlyMap<string, Task>> {
  const pairs = new Map(seen.map((one) => [`${one.officer} ${one.caseId} ${one.day}`, one]))
  if (pairs.size === 0) return new Map()
  const ms = (moment: string) => sql.raw(`(extract(epoch from ${moment}) * 1000)::float8`)
  const { rows } = await sql<Task & { officer: string; case_id: string; day: LocalDate }>`
    select x.officer, x.case_id, x.day,
      exists (select from assistance.person p where p.file_id = c.assistance_id and p.owner_id = x.officer)
        or exists (select from court.emergency e where e.case_id = c.id and e.opened_by = x.officer
          and e.opened_at between x.day - 1 and x.day + 1) as follows,
      exists (select from court.assignment a where a.case_id = c.id and a.officer_id = x.officer
        and a.starts <= x.day and (a.ends is null or a.ends >= x.day)) as assigned,
      array(select ${ms('a.starts::timestamptz')} from court.assignment a where a.case_id = c.id and a.officer_id = x.officer) as put,
      array(select ${ms('e.at')} from record.entry e where e.case_id = c.id and e.officer_id = x.officer and e.outcome = 'done'
        and e.at between x.day - 40 and x.day + 10) as acts,
      array(select ${ms('d.at')} from (
        select h.starts_at::timestamptz as at from penal.hearing h where h.penal_id = c.penal_id
        union all select m.requested_at from court.measure m where m.case_id = c.id
        union all select d.decided_on::timestamptz from court.measure_decision d where d.case_id = c.id
        union all select d.ends::timestamptz from court.measure_decision d where d.case_id = c.id and d.ends is not null
        union all select c.opened_on::timestamptz) d) as due
    from unnest(${[...pairs.values()].map(({ officer }) => officer)}::uuid[],
        ${[...pairs.values()].map(({ caseId }) => caseId)}::uuid[],
        ${[...pairs.values()].map(({ day }) => day)}::date[]) x (officer, case_id, day)
      join court.case c on c.id = x.case_id`.execute(tx)
  return new Map(rows.map((row) => [`${row.officer} ${row.case_id} ${row.day}`, row]))
}
