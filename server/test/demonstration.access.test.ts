/**
 * The practice country, filled once into a real database. First it is read back: what pure tests cannot know of it.
 * Then every table of the catalogue is asked by everybody: one that no allowed or no refused person visits fails.
 */
import { keepRecord } from './kept-record.ts'
import {
  measureStates,
  seeCoverage,
  seeCoverageOfCountry,
  seeCoverageOfCourt,
  seeMeasures,
  today as seeToday,
} from '@himaya/contract'
import { fillDemonstration, prepare, type SessionToken } from '@himaya/db'
import {
  courtOfUnit,
  hearingStates,
  posts,
  referralStates,
  reportMarks,
  reportStates,
  transferStates,
  victimStatuses,
  type CaseId,
  type CourtId,
  type OfficerId,
  type Post,
  type UnitId,
} from '@himaya/domain'
import { openField } from '@himaya/keys'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectTo } from '../../db/test/court.ts'
import { countryOn } from '../src/cli/demo/country.ts'
import { fillDemo } from '../src/cli/demo/fill.ts'
import { silentDistricts, towns } from '../src/cli/demo/places.ts'
import { dayAt } from '../src/http/clock.ts'
import { unattended } from '../src/sealed.ts'
import { countCoverage } from '../src/modules/entitlements/count.ts'
import { enterAs, everybodyWhoAsks, offeredAt } from './askers.ts'
import { newSignIn } from './sign-in.ts'
import {
  countsOf,
  differences,
  matrixOf,
  mineOf,
  pageOf,
  seenBy,
  seenByNobody,
  tablesOf,
  type Column,
  type Sight,
} from './tables.ts'

/** The day the country is laid out for, and the house's clock: whatever day it is, the same rows and the same page. */
const moment = Date.parse('2026-07-01T11:00:00Z')
const day = dayAt(moment)
const country = countryOn(day)
const page = join(import.meta.dirname, '../../docs/reference/tables.md')

let h: Awaited<ReturnType<typeof newSignIn>>
beforeAll(async () => {
  h = await newSignIn(moment)
  await fillDemo(h.database, h, moment)
}, 120_000)
afterAll(async () => {
  await h.close()
})

const ask = async <Row extends object>(query: string, values: unknown[] = []) =>
  (await h.all.query<Row>(query, values)).rows
const numberOf = async (query: string, values?: unknown[]) =>
  (await ask<{ n: number }>(`select count(*)::int as n from ${query}`, values))[0]!.n

const enter = (officer: OfficerId) => enterAs(h, officer)
const offered = (post: Post, court: CourtId) => offeredAt(h, post, court)

describe('read back from the database, the practice country', () => {
  test('was written in the past, down to the last moment that the database keeps', async () => {
    const columns = await ask<{ table: string; column: string }>(`
      select a.attrelid::regclass::text as table, a.attname as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      where a.atttypid = 'timestamptz'::regtype and not a.attisdropped and c.relnamespace::regnamespace::text !~ '^(pg_|information)'`)
    const late = await ask<{ where: string; n: number }>(
      columns
        .map(
          ({ table, column }) =>
            `select '${table}.${column}' as where, count(*)::int as n from ${table} where ${column} > to_timestamp(${moment / 1000})`,
        )
        .join(' union all '),
    )
    expect(columns.length).toBeGreaterThan(40)
    // What was opened twenty minutes ago is open for forty more, and what was drawn today is answered within a week; and the house brought its key of tickets as it started.
    const later = ['court.access_question.due_at', 'court.emergency.ends_at', 'office.ticket_key.at']
    expect(late.filter(({ n, where }) => n > 0 && !later.includes(where))).toEqual([])
  })

  test('has about nine hundred cases, 120 of them in each of the three towns, each in a court in service', async () => {
    const counted = await ask<{ unit: UnitId; n: number; open: boolean }>(`
      select c.unit_id as unit, count(*)::int as n, bool_and(t.in_service and coalesce(s.in_service, true)) as open
      from court.case c join office.unit u on u.id = c.unit_id join office.court t on t.id = u.court_id
        left join penal.file f on f.id = c.penal_id left join office.court s on s.id = f.court_id
      group by 1`)
    const all = counted.reduce((sum, { n }) => sum + n, 0)
    expect(all).toBe(country.cases.length)
    expect(Math.abs(all - 900)).toBeLessThan(50)
    expect(counted.filter(({ open }) => !open)).toEqual([])
    const at = (court: CourtId) => counted.find(({ unit }) => courtOfUnit(unit) === court)?.n ?? 0
    for (const { tribunal, appeal } of towns) expect(at(tribunal) + at(appeal)).toBe(120)
  })

  test('says nothing of two districts, whose courts are open all the same', async () => {
    const silent = await ask<{ id: CourtId; n: number }>(
      `select t.id, count(c.id)::int as n from office.court t join office.unit u on u.court_id = t.id
         left join court.case c on c.unit_id = u.id
       where t.in_service and coalesce(t.appeal_id, t.id) = any ($1) group by 1`,
      [silentDistricts],
    )
    expect(silent.length).toBeGreaterThanOrEqual(4)
    expect(silent.filter(({ n }) => n > 0)).toEqual([])
  })

  /** What must not be, as questions that find nothing. */
  const disorder: Readonly<Record<string, string>> = {
    'received after it was written down': 'penal.report where received_at > sent_at',
    'a file opened on another day than its report': `court.case c join penal.report r using (penal_id)
       where c.opened_on <> (r.sent_at at time zone 'Africa/Casablanca')::date`,
    'decided before it was reported':
      'penal.decision d join penal.report r using (penal_id) where d.at <= r.sent_at',
    'told before it was decided, or too late':
      'penal.notice n join penal.decision d on d.id = n.decision_id where n.at <= d.at or n.told_on > d.notify_by',
    'screened before she was received': `assistance.screening s where not exists (select from assistance.reception r
       where r.person_id = s.person_id and r.received_at < s.screened_at)`,
    'identified before she was received': `assistance.identification i where not exists
       (select from assistance.reception r where r.person_id = i.person_id and r.received_at < i.at)`,
    'a reflection of no day, or of more than thirty':
      'assistance.reflection where ends < starts or ends - starts >= 30',
    'sent to a service before she consented': `assistance.referral r join assistance.consent c on c.id = r.consent_id
       where r.sent_at <= c.taken_at or r.answered_at <= r.sent_at or c.withdrawn_at <= c.taken_at`,
    'a measure decided before it was asked for':
      'court.measure m join court.measure_decision d on d.measure_id = m.id where d.at <= m.requested_at',
    'signed before it was decided': `court.scan s join court.measure_decision d using (measure_id)
       where s.attached_at <= d.at`,
    'served before it was signed': `court.measure_step t where t.step = 'served' and not exists
       (select from court.scan s where s.measure_id = t.measure_id and s.attached_at < t.at)`,
    'charged before anybody decided on the report': `penal.charge c where not exists
       (select from penal.decision d where d.penal_id = c.penal_id and d.taken_on <= c.brought_on)`,
    'a hearing fixed after it began': `penal.hearing where (fixed_at at time zone 'Africa/Casablanca') >= starts_at`,
    'moved before it was sent': 'court.transfer where moved_at <= sent_at',
    'on a case before it was opened, or off it before that':
      'court.assignment a join court.case c on c.id = a.case_id where a.starts < c.opened_on or a.ends < a.starts - 1',
    'a record that goes backwards': `(select at, lag(at) over (partition by case_id order by seq) as before
       from record.entry where case_id is not null) e where at <= before`,
  }
  test.each(Object.entries(disorder))('holds nothing in disorder: %s', async (_, found) => {
    expect(await numberOf(found)).toBe(0)
  })

  test('stands in every state there is', async () => {
    const met = async (column: string, table: string) =>
      (
        await ask<{ one: string }>(
          `select distinct ${column} as one from ${table} where ${column} is not null`,
        )
      )
        .map(({ one }) => one)
        .sort()
    expect(await met('state', 'penal.report')).toEqual([...reportStates].sort())
    expect(await met('mark', 'penal.report_mark')).toEqual([...reportMarks].sort())
    expect(await met('status', 'assistance.person')).toEqual([...victimStatuses].sort())
    expect(await met('state', 'assistance.referral')).toEqual([...referralStates].sort())
    expect(await met('state', 'court.transfer')).toEqual([...transferStates].sort())
    expect(await met('state', 'penal.hearing')).toEqual([...hearingStates].sort())
  })

  test('has measures in every state at Nador, as its social assistant is told', async () => {
    const { id } = await offered('social_assistant', 'TPI-NADOR' as CourtId)
    const token = await enter(id)
    const cases = await ask<{ id: CaseId }>(`select distinct c.id from court.case c
      join court.measure m on m.case_id = c.id where c.unit_id = 'UNIT-TPI-NADOR'`)
    const states = new Set<string>()
    for (const one of cases)
      for (const { state } of seeMeasures.reply.parse(
        (await h.get(token, `/cases/${one.id}/measures`)).json(),
      ).rows)
        states.add(state)
    expect([...states].sort()).toEqual([...measureStates].sort())
  })

  test('has women, men, girls and boys among those who may be victims', async () => {
    const met = await ask<{ who: string }>(
      `select distinct sex || case when turns_18_in > $1 then ' child' else ' adult' end as who
       from assistance.person where capacity in ('victim', 'victim_witness') and sex is not null and turns_18_in is not null`,
      [day],
    )
    expect(met.map(({ who }) => who).sort()).toEqual([
      'female adult',
      'female child',
      'male adult',
      'male child',
    ])
  })

  test('gives each post of Nador and of the centre a day, or none', async () => {
    const busy: Record<string, boolean> = {}
    for (const officer of await h.door.demoOfficers()) {
      const held = officer.posts[0]!
      if (held.court !== null && !held.court.endsWith('-NADOR')) continue
      const answer = await h.get(await enter(officer.id), '/today')
      const { waiting } = seeToday.reply.parse(answer.json())
      const desk = `${held.post}${held.court === null ? '' : ` at ${held.court}`}`
      // Of the services some are asked and some are not.
      busy[desk] = busy[desk] === true || waiting.length > 0
    }
    const idle = Object.keys(busy).filter((desk) => busy[desk] === false)
    expect(idle.sort()).toEqual([
      'administrator',
      'auditor',
      'central_unit',
      'court_president at CA-NADOR',
      'court_president at TPI-NADOR',
      'national_desk',
    ])
    expect(Object.keys(busy).length).toBe(24)
  })

  test('is counted as each unit counts itself, and shown to the centre within five of that', async () => {
    expect(await countCoverage(h.database, moment)).toBe(true)
    const centre = await enter(
      (await h.door.demoOfficers()).find(({ posts: [held] }) => held?.post === 'central_unit')!.id,
    )
    const units = await ask<{ unit: UnitId; officer: OfficerId; year: string }>(
      `select distinct on (1, 3) f.unit_id as unit, p.officer_id as officer, extract(year from f.opened_on)::text as year
       from assistance.file f join office.unit u on u.id = f.unit_id
         join office.post p on p.court_id = u.court_id and p.post = 'social_assistant' order by 1, 3, 2`,
    )
    expect(units.length).toBeGreaterThan(150)
    const sums = new Map<string, number>()
    const tokens = new Map<OfficerId, SessionToken>()
    for (const { unit, officer, year } of units) {
      const token = tokens.get(officer) ?? (await enter(officer))
      tokens.set(officer, token)
      const own = seeCoverage.reply.parse((await h.get(token, `/units/${unit}/coverage/${year}`)).json())
      const shown = seeCoverageOfCourt.reply.parse(
        (await h.get(centre, `/coverage/${year}/courts/${courtOfUnit(unit)}`)).json(),
      ).rows
      for (const row of own.rows) {
        const figure = shown.find(({ entitlement }) => entitlement === row.entitlement)
        expect(Math.abs((figure?.entitled ?? 0) - row.entitled), `${unit} ${row.entitlement}`).toBeLessThan(5)
        if (figure !== undefined) expect(figure.decided - row.decided).toBeLessThan(5)
        const key = `${year} ${row.entitlement}`
        sums.set(key, (sums.get(key) ?? 0) + row.entitled)
      }
    }
    // The country's own figure is near the sum of what the units count, however many units there are; it is further off
    // only where a handful of courts hold next to nobody, and it would tell of them.
    const off: number[] = []
    for (const year of ['2024', '2025', '2026']) {
      const { rows } = seeCoverageOfCountry.reply.parse(
        (await h.get(centre, `/coverage/${year}/country`)).json(),
      )
      expect(rows.length).toBeGreaterThan(20)
      off.push(...rows.map((row) => Math.abs(row.entitled - (sums.get(`${year} ${row.entitlement}`) ?? 0))))
    }
    expect(off.filter((far) => far < 5).length / off.length).toBeGreaterThan(0.9)
    expect(Math.max(...off)).toBeLessThan(20)
  }, 60_000)

  test('keeps no name in plain: neither in a column that is open nor in one that is sealed', async () => {
    const columns = await ask<{ table: string; open: string }>(`
      select a.attrelid::regclass::text as table, string_agg(format('t.%I::text', a.attname), ', ') as open
      from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
      where c.relnamespace::regnamespace::text in ('court', 'assistance', 'penal', 'record')
        and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'bytea'::regtype group by 1`)
    const wordsIn = (text: string) => text.split(/[^\p{L}\p{M}-]+/u).filter((word) => word.length >= 4)
    const open = new Set<string>()
    for (const { table, open: list } of columns)
      for (const { said } of await ask<{ said: string }>(
        `select concat_ws(' ', ${list}) as said from ${table} t`,
      ))
        for (const word of wordsIn(said)) open.add(word)
    const people = country.cases.flatMap((one) => [...one.people, ...one.parties])
    const names = people.flatMap(({ name }) => (name === null ? [] : wordsIn(name)))
    expect(names.length).toBeGreaterThan(2000)
    expect(names.filter((word) => open.has(word))).toEqual([])
    const sealed = new Map(
      (
        await ask<{ id: string; name: Buffer }>(`select id::text, name_sealed as name from assistance.person
          where name_sealed is not null union all select id::text, name_sealed from penal.party where name_sealed is not null`)
      ).map(({ id, name }) => [id, name]),
    )
    const concealed = await ask<{ id: string }>('select person_id::text as id from court.sealed_identity')
    const isConcealed = (person: string) => concealed.some(({ id }) => id === person)
    for (const { id, name } of people)
      if (name !== null && !isConcealed(id)) expect(sealed.get(id)?.includes(name)).toBe(false)

    // And what is sealed is the name: it opens under the key of its file.
    const { id: officer } = await offered('social_assistant', 'TPI-NADOR' as CourtId)
    const one = country.cases.find(({ unit }) => unit === 'UNIT-TPI-NADOR')!
    const who = one.people.find(({ name }) => name !== null)!
    const [{ wrapped }] = (await ask<{ wrapped: Buffer }>(
      'select wrapped_key as wrapped from assistance.file where id = $1',
      [one.assistance],
    )) as [{ wrapped: Buffer }]
    const asked = { kind: 'assistance', fileId: one.assistance, wrapped } as const
    const key = await h.keys.unwrap(
      { ...asked, officer, purpose: 'see_person' },
      unattended(h.signer, 'see_person'),
    )
    const place = { table: 'assistance.person', column: 'name', row: who.id }
    expect(openField(key, place, sealed.get(who.id)!).toString('utf8')).toBe(who.name)
  })

  test('says nothing in the file of whoever lies in the special file, and finds nobody by it', async () => {
    const sealed = await ask<{ person_id: string; concealed: boolean; capacity: string }>(
      'select i.person_id, p.concealed, p.capacity from court.sealed_identity i join assistance.person p on p.id = i.person_id',
    )
    expect(sealed).toHaveLength(1)
    const [one] = sealed
    expect(one?.concealed).toBe(true)
    expect(await ask('select from court.named_in_file($1)', [one?.person_id])).toEqual([])
    expect(await numberOf('assistance.index_entry where person_id = $1', [one?.person_id])).toBe(0)
  })

  test('is not written twice: a second filling is refused and changes nothing', async () => {
    const before = await countsOf(h.all, await tablesOf(h.all))
    // Whoever would fill it asks this first; the filling itself asks again, in its own transaction.
    expect(await prepare(h.database)).toEqual({ applied: [], empty: false })
    await expect(fillDemonstration(h.database, [])).rejects.toThrow('this database is not empty')
    expect(await countsOf(h.all, await tablesOf(h.all))).toEqual(before)
    // What the refused filling had lifted is in force again.
    expect(
      await numberOf(`pg_class c where c.relkind = 'r' and not c.relforcerowsecurity
      and c.relnamespace::regnamespace::text in ('office', 'court', 'assistance', 'penal', 'record')`),
    ).toBe(0)
  })
})

/** What the role of the server may not ask, with the role that reads it instead and the reason. Exact: see below. */
const closed: Readonly<Record<string, readonly [role: string, why: string]>> = {
  'assistance.index_entry': [
    'himaya_gate',
    'hashes of names are searched by a function that answers with cases, never with hashes',
  ],
  'meta.applied': ['himaya_owner', 'which migrations were applied: of the house, and of nobody in it'],
  'office.attempt': ['himaya_door', 'tries at signing in, before anybody is somebody'],
  'office.challenge': ['himaya_door', 'questions to a passkey, before anybody is somebody'],
  'office.enrolment': ['himaya_door', 'links to enrol with: whoever reads one could use it'],
  'office.keys': ['himaya_backup', 'which keys the database belongs to: asked by the house when it starts'],
  'office.pace': ['himaya_door', 'how fast requests come, before anybody is somebody'],
  'office.rounding': ['himaya_counter', 'what figures are rounded with: whoever knew it could undo it'],
  'office.step_up': ['himaya_door', 'proofs for one act, which nobody lists and nobody reads again'],
  'office.ticket_key': [
    'himaya_ticket',
    'with what tickets are signed: whoever read it could sign for anybody',
  ],
  'office.totp': ['himaya_door', 'secrets of codes, which no officer reads again, not their own either'],
  'record.erasure': ['himaya_backup', 'which entries were erased: asked by whoever verifies the record'],
  'record.leaf': ['himaya_sequencer', 'the tree of the record, with the salts of what it commits to'],
  'record.node': ['himaya_sequencer', 'the same, above'],
  'record.turned_away': [
    'himaya_door',
    'how many checkpoints, and sessions that there are not, were refused at the door',
  ],
  'record.witnessed': ['himaya_door', 'checkpoints of other houses, kept at the door'],
}

/** What everybody who works here may know of the house: all of it, and nothing without a session. */
const common = [
  'office.court',
  'office.holiday',
  'office.officer',
  // What others seal to; the half that opens is its owner's.
  'office.personal_key',
  'office.post',
  'office.service',
  'office.unit',
]

describe('every table', () => {
  let tables: Awaited<ReturnType<typeof tablesOf>>
  let counts: ReadonlyMap<string, number>
  const sights: Sight[] = []

  beforeAll(async () => {
    const askers = await everybodyWhoAsks(h)
    await keepRecord(h)
    tables = await tablesOf(h.all)
    counts = await countsOf(h.all, tables)
    const open = tables.filter(({ asked }) => asked)
    for (const { column, post, id, token } of askers) {
      const mine = await mineOf(h.all, id)
      sights.push({ column, post, seen: (await h.court.as(token, (tx) => seenBy(tx, open, mine)))! })
    }
    const app = await connectTo(h.as('himaya_app'))
    sights.push({ column: 'nobody', post: 'no one', seen: await seenByNobody(app, open) })
    await app.end()
  }, 120_000)

  const signedIn = () => sights.filter(({ column }) => column !== 'nobody')
  const seenOf = (name: string, { seen }: Sight) => seen.find((answer) => answer.name === name)?.n ?? 0
  const openTables = () => tables.filter(({ asked }) => asked).map(({ name }) => name)

  test('holds rows by now: what is empty proves nothing', () => {
    expect([...counts].filter(([, n]) => n === 0).map(([name]) => name)).toEqual([])
  })

  test('is asked by every post, by a stranger of every post that sits at a court or in a service, and by nobody', () => {
    const asked = new Set(sights.map(({ column }) => column))
    expect([...posts, 'elsewhere', 'nobody'].filter((column) => !asked.has(column as Column))).toEqual([])
  })

  test('is seen by somebody who may, unless the role of the server may ask it nothing at all', async () => {
    const unseen = openTables().filter((name) => signedIn().every((sight) => seenOf(name, sight) === 0))
    expect(unseen).toEqual([])
    expect(tables.filter(({ asked }) => !asked).map(({ name }) => name)).toEqual(Object.keys(closed))
    const app = await connectTo(h.as('himaya_app'))
    for (const [name, [role]] of Object.entries(closed)) {
      await expect(app.query(`select from ${name}`)).rejects.toThrow(/permission denied/)
      const [reads] = await ask<{ may: boolean }>(
        `select has_any_column_privilege($1, $2, 'select') as may`,
        [role, name],
      )
      expect(reads?.may, `${role} reads ${name}`).toBe(true)
    }
    await app.end()
  })

  test('is refused to somebody who is signed in, unless it tells only of the house', () => {
    const whole = openTables().filter((name) =>
      signedIn().every((sight) => seenOf(name, sight) === counts.get(name)),
    )
    expect(whole).toEqual(common)
  })

  test('shows nothing to nobody, and of a case nothing to those at a court that has none', () => {
    const leaks = sights
      .filter(({ column }) => column === 'nobody' || column === 'elsewhere')
      .flatMap(({ column, post, seen }) =>
        seen
          .filter(({ name, n }) => n > 0 && (column === 'nobody' || /^(assistance|penal|court)\./.test(name)))
          .map(
            ({ name, n }) =>
              `${post} ${column === 'nobody' ? 'signed in' : 'elsewhere'} sees ${n} of ${name}`,
          ),
      )
    expect(leaks).toEqual([])
  })

  test('is seen as docs/reference/tables.md says; HIMAYA_WRITE=1 writes it anew, to be looked at', () => {
    const open = tables.filter(({ asked }) => asked)
    const matrix = matrixOf(open, counts, sights)
    if (process.env['HIMAYA_WRITE'] === '1') writeFileSync(page, pageOf(matrix, closed))
    const reviewed = existsSync(page) ? readFileSync(page, 'utf8') : ''
    expect(differences(reviewed, matrix)).toEqual([])
    expect(reviewed).toBe(pageOf(matrix, closed))
  })
})
