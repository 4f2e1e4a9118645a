/** Figures beyond one's own cases: who is told them, of what, and that they were counted from the same people. */
import { cellOf, rounded, type LocalDate } from '@himaya/algorithms'
import {
  compareCircuits,
  compareCourts,
  seeCoverage,
  seeCoverageOfCountry,
  seeCoverageOfCourt,
} from '@himaya/contract'
import { countAcross, type Tx } from '@himaya/db'
import { coverage, entitlementIds, unitOf, type CaseId, type CourtId, type ServiceId } from '@himaya/domain'
import { sql } from 'kysely'
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTo } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'
import { countCoverage } from './count.ts'
import { countedOf, reachedBy } from './counted.ts'
import { filesOfYear } from './figures.ts'
import { victimsOfYear } from './store.ts'

const tribunal = 'TPI-NADOR' as CourtId
const neighbour = 'TPI-DRIOUCH' as CourtId
const appeal = 'CA-NADOR' as CourtId
const abroad = 'TPI-RABAT' as CourtId

// A Wednesday.
let now = Date.parse('2026-11-25T10:00:00Z')
const day = 24 * 3600 * 1000
let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ now: () => now })
})
afterAll(async () => {
  await h.close()
})
type Someone = Awaited<ReturnType<typeof h.officer>>
const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code: string }).code

/** A file with so many victims, in the unit of this court; half of them of foreign nationality. */
async function fileWith(court: CourtId, victims: number) {
  const assistant = await h.officer({ post: 'social_assistant', court })
  const made = await h.post(assistant.token, '/reports', {
    unit: unitOf(court),
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-11-20T09:30:00.000Z',
    statement: 'ZZ',
    people: Array.from({ length: victims }, (_, n) => ({
      capacity: 'victim',
      sex: n % 3 === 0 ? 'male' : 'female',
      nationality: n % 2 === 0 ? 'NG' : 'MA',
    })),
  })
  expect(made.statusCode, made.body).toBe(200)
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { rows } = await h.all.query<{ id: string; file_id: string }>(
    `select p.id, p.file_id from court.case c join assistance.person p on p.file_id = c.assistance_id
     where c.id = $1 order by p.id`,
    [caseId],
  )
  return { assistant, caseId, people: rows }
}
type Made = Awaited<ReturnType<typeof fileWith>>

const note = (made: Made, court: CourtId, of: number, entitlement: string, state: string, on: string) =>
  h.all.query(
    `insert into assistance.entitlement_step (file_id, person_id, unit_id, entitlement, state, done_on, post, said_by)
     values ($1, $2, $3, $4, $5, $6, 'social_assistant', $7)`,
    [made.people[of]!.file_id, made.people[of]!.id, unitOf(court), entitlement, state, on, made.assistant.id],
  )

let nador: Made
let rabat: Made
let posted: Record<'kings' | 'general' | 'coordinator' | 'centre', Someone>
beforeAll(async () => {
  nador = await fileWith(tribunal, 20)
  rabat = await fileWith(abroad, 3)
  for (let n = 0; n < 17; n += 1)
    await note(nador, tribunal, n, 'legal_aid', 'decided', n < 9 ? '2026-11-22' : '2026-11-25')
  for (let n = 0; n < 6; n += 1) await note(nador, tribunal, n, 'civil_party', 'offered', '2026-11-21')
  for (let n = 0; n < 6; n += 1) await note(nador, tribunal, n, 'civil_party', 'refused', '2026-11-22')
  posted = {
    kings: await h.officer({ post: 'kings_prosecutor', court: tribunal }),
    general: await h.officer({ post: 'general_prosecutor', court: appeal }),
    coordinator: await h.officer({ post: 'unit_coordinator', court: tribunal }),
    centre: await h.officer({ post: 'central_unit' }),
  }
  expect(await countCoverage(h.database, now)).toBe(true)
})

const court = (of: CourtId, year = 2026) => `/coverage/${String(year)}/courts/${of}`
const ofCourt = async (who: Someone, of: CourtId, year = 2026) => {
  const answer = await h.get(who.token, court(of, year))
  expect(answer.statusCode, answer.body).toBe(200)
  return seeCoverageOfCourt.reply.parse(answer.json())
}
const ofCountry = async () =>
  seeCoverageOfCountry.reply.parse((await h.get(posted.centre.token, '/coverage/2026/country')).json())

test('the other posts are told that there is nothing: assistant, bench, registry, deputy, service, desk, auditor, administrator', async () => {
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  for (const held of [
    { post: 'social_assistant', court: tribunal },
    { post: 'social_assistant', court: abroad },
    { post: 'trial_judge', court: tribunal },
    { post: 'trial_counsellor', court: appeal },
    { post: 'investigating_judge', court: appeal },
    { post: 'registry_clerk', court: tribunal },
    { post: 'prosecution_clerk', court: tribunal },
    { post: 'kings_prosecutor_deputy', court: tribunal },
    { post: 'general_prosecutor_deputy', court: appeal },
    { post: 'service_provider', service: rows[0]!.id },
    { post: 'national_desk' },
    { post: 'auditor' },
    { post: 'administrator' },
  ] as const) {
    const who = await h.officer(held)
    for (const path of [
      court(tribunal),
      '/coverage/2026/country',
      '/coverage/2026/circuits',
      '/coverage/2026/entitlements/legal_aid',
    ])
      expect(codeOf(await h.get(who.token, path)), `${held.post} ${path}`).toBe('not_found')
    const seen = await h.court.as(who.token, (tx) => tx.selectFrom('office.coverage').selectAll().execute())
    expect(seen, held.post).toEqual([])
  }
})

test('a head and a coordinator are told of their own court, and of no other; the country is the centre’s', async () => {
  for (const who of [posted.kings, posted.coordinator]) {
    expect((await ofCourt(who, tribunal)).rows.length).toBeGreaterThan(5)
    for (const path of [
      court(neighbour),
      court(appeal),
      court(abroad),
      '/coverage/2026/country',
      '/coverage/2026/circuits',
    ])
      expect(codeOf(await h.get(who.token, path)), path).toBe('not_found')
    const seen = await h.court.as(who.token, (tx) =>
      tx.selectFrom('office.coverage').select('unit_id').distinct().execute(),
    )
    expect(seen).toEqual([{ unit_id: unitOf(tribunal) }])
  }
  const elsewhere = await h.officer({ post: 'kings_prosecutor', court: abroad })
  expect(codeOf(await h.get(elsewhere.token, court(tribunal)))).toBe('not_found')
  expect(codeOf(await h.get(posted.centre.token, court('TPI-NOWHERE' as CourtId)))).toBe('not_found')
})

test('the general prosecutor is told of the tribunals of the circuit too, one that stands in included, and of no other', async () => {
  expect((await ofCourt(posted.general, tribunal)).rows.length).toBeGreaterThan(5)
  expect((await ofCourt(posted.general, appeal)).rows).toEqual([])
  const seen = await h.court.as(posted.general.token, (tx) =>
    tx.selectFrom('office.coverage').select('unit_id').distinct().execute(),
  )
  expect(seen).toEqual([{ unit_id: unitOf(tribunal) }])
  for (const path of [court(abroad), '/coverage/2026/country', '/coverage/2026/circuits'])
    expect(codeOf(await h.get(posted.general.token, path)), path).toBe('not_found')
  const { courts } = compareCourts.reply.parse(
    (await h.get(posted.general.token, '/coverage/2026/entitlements/legal_aid')).json(),
  )
  expect(courts.map((one) => one.court)).toContain(tribunal)
  expect(courts.map((one) => one.court)).not.toContain(abroad)
  // The Court of Appeal of Dakhla has not opened: that of Laayoune stands in for it, for the database as for the rule.
  const dakhla = 'TPI-DAKHLA' as CourtId
  await h.all.query(
    `insert into office.coverage (year, unit_id, entitlement, entitled, decided, refused, for_prosecution)
     values (2026, $1, 'shelter', 10, 5, 0, true)`,
    [unitOf(dakhla)],
  )
  const laayoune = await h.officer({ post: 'general_prosecutor', court: 'CA-LAAYOUNE' as CourtId })
  expect((await ofCourt(laayoune, dakhla)).rows).toMatchObject([{ entitlement: 'shelter', entitled: 10 }])
})

test('the prosecution is told figures of what it may know of one person, and of nothing else', async () => {
  const ids = async (who: Someone) =>
    (await ofCourt(who, tribunal)).rows.map(({ entitlement }) => entitlement)
  for (const who of [posted.kings, posted.general]) {
    expect(await ids(who)).toContain('legal_aid')
    expect(await ids(who)).not.toContain('first_reception')
    expect(await ids(who)).not.toContain('state_health_care')
    expect(codeOf(await h.get(who.token, '/coverage/2026/entitlements/state_health_care'))).toBe('not_found')
    const seen = await h.court.as(who.token, (tx) =>
      tx
        .selectFrom('office.coverage')
        .select('entitlement')
        .where('entitlement', 'like', 'state_%')
        .execute(),
    )
    expect(seen).toEqual([])
  }
  expect(await ids(posted.coordinator)).toContain('state_health_care')
  expect(await ids(posted.centre)).toContain('first_reception')
})

test('the centre is told figures of every court, and may read no case, no person and no row', async () => {
  const { rows } = await ofCountry()
  expect(rows.find(({ entitlement }) => entitlement === 'legal_aid')?.entitled).toBeGreaterThanOrEqual(20)
  const { circuits } = compareCircuits.reply.parse(
    (await h.get(posted.centre.token, '/coverage/2026/circuits')).json(),
  )
  expect(circuits.length).toBeGreaterThan(15)
  // Where one court holds everybody of a circuit, the circuit shows what the court shows.
  const nadorOnly = (await ofCourt(posted.centre, tribunal)).rows.map(
    ({ entitlement, entitled, decided }) => ({
      entitlement,
      entitled,
      decided,
    }),
  )
  expect(nadorOnly.length).toBeGreaterThan(5)
  expect(circuits.find((one) => one.court === appeal)?.rows).toEqual(nadorOnly)
  const person = nador.people[0]!.id
  for (const path of [
    `/cases/${nador.caseId}`,
    `/cases/${nador.caseId}/entitlements`,
    `/cases/${nador.caseId}/timeline`,
    `/cases/${nador.caseId}/measures`,
    `/people/${person}/identity`,
    `/units/${unitOf(tribunal)}/coverage/2026`,
  ])
    expect((await h.get(posted.centre.token, path)).statusCode, path).toBe(404)
  // By SQL too, as whoever broke into the server would ask under this session.
  const { rows: tables } = await h.all.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r'
     and c.relnamespace::regnamespace::text in ('court', 'assistance', 'penal')
     and has_any_column_privilege('himaya_app', c.oid, 'select')`,
  )
  expect(tables.length).toBeGreaterThan(25)
  for (const { name } of tables) {
    const seen = await h.court.as(posted.centre.token, (tx) => anyOf(tx, name))
    expect(seen, name).toEqual([])
  }
})
const anyOf = async (tx: Tx, table: string) =>
  (await sql`select 1 as one from ${sql.raw(table)} limit 1`.execute(tx)).rows

test('figures are multiples of five, none below it, and an exact count has no place in the table', async () => {
  const answer = await h.get(posted.centre.token, '/coverage/2026/country')
  for (const row of seeCoverageOfCountry.reply.parse(answer.json()).rows)
    for (const figure of [row.entitled, row.decided, row.refused]) expect(figure % 5).toBe(0)
  for (const hidden of [nador.people[0]!.id, nador.caseId, rabat.caseId])
    expect(answer.body).not.toContain(hidden)
  // Three victims at Rabat are shown as five or as nothing at all.
  for (const { entitled } of (await ofCourt(posted.centre, abroad)).rows) expect(entitled).toBe(5)
  await expect(
    h.all.query(
      `insert into office.coverage (year, unit_id, entitlement, entitled, decided, refused, for_prosecution)
       values (2026, $1, 'shelter', 3, 0, 0, true)`,
      [unitOf(neighbour)],
    ),
  ).rejects.toThrow('check constraint')
})

test('the unit and the counter count the same people, before anything is rounded', async () => {
  const today = '2026-11-25' as LocalDate
  const count = async (tx: Tx) =>
    countedOf(tx, await victimsOfYear(tx, 2026, { of: [unitOf(tribunal)] }), today)
  const [unit, counter] = await Promise.all([
    h.court.as(nador.assistant.token, count),
    countAcross(h.database, count),
  ])
  expect(unit).toHaveLength(20)
  expect(counter).toEqual(unit)
  // And goes on where it stopped, from one unit to the next, with nobody left out or counted twice.
  const pages = await countAcross(h.database, async (tx) => {
    const of = (await filesOfYear(tx, 2026)).map(({ unit }) => unit)
    const all = await victimsOfYear(tx, 2026, { of })
    return { all, rest: await victimsOfYear(tx, 2026, { of, after: all[11] }) }
  })
  expect(pages!.all).toHaveLength(23)
  expect(new Set(pages!.all.map((one) => one.unit))).toEqual(new Set([unitOf(tribunal), unitOf(abroad)]))
  expect(pages!.rest).toEqual(pages!.all.slice(12))
  const own = seeCoverage.reply.parse(
    (await h.get(nador.assistant.token, `/units/${unitOf(tribunal)}/coverage/2026`)).json(),
  )
  const secret = (await h.all.query<{ secret: Buffer }>('select secret from office.rounding')).rows[0]!.secret
  const keyed = (text: string) => createHmac('sha256', secret).update(text).digest('hex')
  const shown = (await ofCourt(posted.centre, tribunal)).rows
  for (const entitlement of entitlementIds) {
    const theirs = reachedBy(entitlement, unit!)
    const exact = own.rows.find((row) => row.entitlement === entitlement)
    expect(exact?.entitled ?? 0).toBe(theirs.length)
    if (theirs.length > 0) expect(exact).toMatchObject({ ...coverage(theirs) })
    const ids = theirs.map(({ id }) => id)
    const figure = rounded(cellOf(ids, keyed), keyed)
    expect(shown.find((row) => row.entitlement === entitlement)?.entitled ?? 0, entitlement).toBe(figure)
  }
  const legalAid = shown.find(({ entitlement }) => entitlement === 'legal_aid')!
  expect(legalAid).toMatchObject({ entitled: 20, halfWithin: legalAid.decided >= 15 ? 1 : null })
  expect([15, 20]).toContain(legalAid.decided)
})

test('a victim who comes is in the figures of the week after; without one the same figures come again', async () => {
  const before = (await ofCourt(posted.centre, tribunal)).rows
  const { counted } = await ofCourt(posted.centre, tribunal)
  expect(counted).toEqual({ at: '2026-11-25T10:00:00.000Z', next: '2026-11-30' })
  await fileWith(tribunal, 5)
  // Sunday evening.
  now = Date.parse('2026-11-29T22:00:00Z')
  expect(await countCoverage(h.database, now)).toBe(false)
  expect((await ofCourt(posted.centre, tribunal)).rows).toEqual(before)
  now += day
  expect(await countCoverage(h.database, now)).toBe(true)
  const after = await ofCourt(posted.centre, tribunal)
  expect(after.counted?.next).toBe('2026-12-07')
  const of = (rows: typeof before) => rows.find(({ entitlement }) => entitlement === 'legal_aid')!
  expect([of(before).entitled, of(after.rows).entitled]).toEqual([20, 25])
  now += 7 * day
  expect(await countCoverage(h.database, now)).toBe(true)
  expect((await ofCourt(posted.centre, tribunal)).rows).toEqual(after.rows)
})

test('every look is in the record, with the place and the year; so is one that was refused', async () => {
  await ofCountry()
  await ofCourt(posted.kings, tribunal)
  await h.get(posted.kings.token, court(abroad))
  const { rows } = await h.all.query<{ outcome: string; act: string; purpose: string | null }>(
    `select outcome, act, purpose from record.entry where officer_id = any ($1) order by seq desc limit 3`,
    [[posted.centre.id, posted.kings.id]],
  )
  expect(rows).toEqual([
    { outcome: 'refused', act: 'entitlements.coverage_of_court', purpose: null },
    { outcome: 'shown', act: 'entitlements.coverage_of_court', purpose: 'TPI-NADOR 2026' },
    { outcome: 'shown', act: 'entitlements.coverage_of_country', purpose: 'country 2026' },
  ])
})

test('a year that was never counted says so', async () => {
  expect(await ofCourt(posted.kings, tribunal, 2019)).toEqual({ counted: null, rows: [] })
})

test('the counter reads no name and no word, changes nothing, and the server does not have its key', async () => {
  const counter = await connectTo(h.as('himaya_counter'))
  for (const asked of [
    'select name_sealed from assistance.person',
    'select number_sealed from assistance.safe_contact',
    'select register_number from assistance.file',
    'select reasons_sealed from court.measure_decision',
    'select id from penal.party',
    'select id from penal.report',
    'select id from office.officer',
    'select seq from record.entry',
    "update assistance.person set status = 'confirmed'",
    'delete from assistance.entitlement_step',
    "update office.rounding set secret = sha256('x')",
    'delete from office.rounding',
  ])
    await expect(counter.query(asked), asked).rejects.toThrow(/permission denied/)
  await counter.end()
  const app = await connectTo(h.as('himaya_app'))
  await expect(app.query('select secret from office.rounding')).rejects.toThrow(/permission denied/)
  await expect(app.query('insert into office.counting values (2020, now())')).rejects.toThrow(
    /permission denied/,
  )
  await expect(app.query('set role himaya_counter')).rejects.toThrow(/permission denied/)
  await app.end()
})

test('of two houses that count at once one counts', async () => {
  now += 7 * day
  const both = await Promise.all([countCoverage(h.database, now), countCoverage(h.database, now)])
  expect(both.filter(Boolean)).toHaveLength(1)
})
