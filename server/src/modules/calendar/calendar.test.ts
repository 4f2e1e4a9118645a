import { seeCalendar } from '@himaya/contract'
import type { CaseId, CourtId } from '@himaya/domain'
import ical from 'ical.js'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTo } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'

const tribunal = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

type Someone = Awaited<ReturnType<typeof h.officer>>
const newSecret = () => randomBytes(32).toString('base64url')
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** A calendar as the browser makes one: it draws the secret and tells its hash. */
async function opened(who: Someone) {
  const secret = newSecret()
  const answer = await h.post(who.token, '/me/calendar', { tokenHash: hashOf(secret) })
  expect(answer.statusCode, answer.body).toBe(200)
  return { id: answer.json<{ id: string }>().id, secret }
}
/** As a calendar asks: without a session. */
const fetched = (secret: string) => h.get(undefined, `/calendar/${secret}.ics`)
const read = (text: string) =>
  new ical.Component(ical.parse(text) as never[])
    .getAllSubcomponents('vevent')
    .map((each) => new ical.Event(each))
    .map(({ uid, summary, startDate, location, description }) => ({
      uid,
      title: summary,
      at: startDate.toJSDate().toISOString(),
      location,
      description,
    }))

/** The day `days` from now, as courts count it. */
const inDays = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(Date.now() + days * 86_400_000)

/** A case before the tribunal with its judge on it, and what is needed to fix hearings. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: tribunal })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM' },
      { capacity: 'suspect', name: 'ZZSUSPECT' },
    ],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const clerk = await h.officer({ post: 'registry_clerk', court: tribunal })
  await h.assign(caseId, clerk, 'registry_clerk')
  const judge = await h.officer({ post: 'trial_judge', court: tribunal })
  await h.assign(caseId, judge, 'trial_judge')
  await h.all.query(
    `insert into penal.charge (penal_id, party_id, article, brought_by, brought_on)
     select c.penal_id, p.id, 'ma/act/2016/27-14#art_448-10', $2, '2026-10-01'
     from court.case c join penal.party p on p.penal_id = c.penal_id where c.id = $1`,
    [caseId, clerk.id],
  )
  await h.all.query(
    `update penal.file f set court_number = 4321, court_code = '2610', court_year = 2026
     from court.case c where c.penal_id = f.id and c.id = $1`,
    [caseId],
  )
  const fix = async (on: string, at: string, part: object = {}) => {
    const answer = await h.post(clerk.token, `/cases/${caseId}/hearings`, {
      formation: 'tribunal_single',
      accused: 'adult',
      on,
      at,
      room: 'ZZROOM',
      interpreter: 'zgh',
      called: [
        { part: 'president', officer: judge.id },
        { part: 'social_assistant', officer: assistant.id },
      ],
      knowingly: true,
      ...part,
    })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<{ id: string }>().id
  }
  return { assistant, clerk, judge, caseId, fix }
}

test('a revoked, a wrong and a malformed secret get the answer of a thing that does not exist, body and headers', async () => {
  const { judge } = await scene()
  const { id, secret } = await opened(judge)
  expect((await fetched(secret)).statusCode).toBe(200)
  expect((await h.post(judge.token, `/me/calendar/${id}/closing`, {})).json()).toEqual({ id })
  const absent = await h.get(undefined, '/calendar-of-nobody')
  const plain = ({ headers, body, statusCode }: Awaited<ReturnType<typeof fetched>>) => ({
    statusCode,
    body,
    headers: { ...headers, date: undefined },
  })
  for (const wrong of [secret, newSecret(), 'x', `${secret}x`, 'ـ'])
    expect(plain(await fetched(encodeURIComponent(wrong))), wrong).toEqual(plain(absent))
  expect(absent.json()).toMatchObject({ code: 'not_found' })
  // With a session it is the same: the address is the only key.
  expect((await h.get(judge.token, `/calendar/${secret}.ics`)).json()).toMatchObject({ code: 'not_found' })
})

test('an independent reader finds when, in UTC, and the feed holds nothing of the case', async () => {
  const { judge, assistant, caseId, fix } = await scene()
  const [day, next] = [inDays(30), inDays(31)]
  const hearings = [
    await fix(day, '09:30'),
    await fix(day, '14:00'),
    await fix(next, '09:30', { called: [{ part: 'president', officer: judge.id }] }),
  ]
  const { secret } = await opened(judge)
  const answer = await fetched(secret)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="himaya.ics"',
  })
  const events = read(answer.body)
  expect(events.map(({ title, location, description }) => ({ title, location, description }))).toEqual(
    ['Himaya · 1', 'Himaya · 2', 'Himaya · 1'].map((title) => ({ title, location: null, description: null })),
  )
  // What the court's clock shows at that moment is the hour that was fixed.
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Africa/Casablanca',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  expect(events.map(({ at }) => shown.format(new Date(at)))).toEqual([
    `${day} 09:30`,
    `${day} 14:00`,
    `${next} 09:30`,
  ])
  // The names of properties are all there is but for ids, dates and titles.
  expect(new Set(answer.body.split('\r\n').map((line) => line.split(/[:;]/)[0]))).toEqual(
    new Set(
      'BEGIN VERSION PRODID CALSCALE NAME X-WR-CALNAME REFRESH-INTERVAL UID DTSTAMP DTSTART SUMMARY CLASS END'
        .split(' ')
        .concat(''),
    ),
  )
  const { rows } = await h.all.query<{ id: string }>(
    `select c.id::text from court.case c where c.id = $1 union select c.penal_id::text from court.case c where c.id = $1
     union select c.assistance_id::text from court.case c where c.id = $1`,
    [caseId],
  )
  for (const hidden of [
    ...rows.map((row) => row.id),
    ...hearings,
    judge.id,
    'ZZ',
    '4321',
    '2610',
    '448',
    'NADOR',
    'tribunal',
    'zgh',
  ])
    expect(answer.body).not.toContain(hidden)
  // Two calendars of one hearing cannot be laid side by side.
  const hers = read((await fetched((await opened(assistant)).secret)).body)
  expect(hers.map(({ at }) => at)).toEqual(events.slice(0, 2).map(({ at }) => at))
  for (const { uid } of hers) expect(events.map((one) => one.uid)).not.toContain(uid)
  // Asked again, an event is known again.
  expect(read((await fetched(secret)).body)).toEqual(events)
})

test('only what I am called to, while it is fixed and while I am on the case', async () => {
  const { judge, clerk, caseId, fix } = await scene()
  const { secret } = await opened(judge)
  const count = async () => read((await fetched(secret)).body).length
  await fix(inDays(10), '09:30', { called: [] })
  expect(await count()).toBe(0)
  const id = await fix(inDays(11), '09:30')
  expect(await count()).toBe(1)
  await h.post(clerk.token, `/hearings/${id}/cancellation`, {})
  expect(await count()).toBe(0)
  await fix(inDays(12), '09:30')
  expect(await count()).toBe(1)
  await h.all.query(
    `update court.assignment set ends = '2024-01-02' where case_id = $1 and officer_id = $2`,
    [caseId, judge.id],
  )
  expect(await count()).toBe(0)
  // Whoever left the house has no calendar any more.
  await h.all.query('update office.officer set active = false where id = $1', [judge.id])
  expect((await fetched(secret)).json()).toMatchObject({ code: 'not_found' })
})

test('it is shown once and kept as a hash; a new one closes the old; each asking is counted; making and closing are recorded', async () => {
  const { judge, clerk } = await scene()
  const mine = async (who = judge) =>
    seeCalendar.reply.parse((await h.get(who.token, '/me/calendar')).json()).calendar
  expect(await mine()).toBeNull()
  const first = await opened(judge)
  const answers = [await h.get(judge.token, '/me/calendar')]
  const second = await opened(judge)
  expect((await fetched(first.secret)).statusCode).toBe(404)
  for (const _ of [1, 2, 3]) await fetched(second.secret)
  expect(await mine()).toMatchObject({ id: second.id, fetches: 3, fetchedAt: expect.any(String) })
  for (const { body } of answers) expect(body).not.toContain(hashOf(first.secret))
  const { rows } = await h.all.query<{ all: string }>(
    "select string_agg(f::text, ' ') as all from office.feed f where officer_id = $1",
    [judge.id],
  )
  expect(rows[0]!.all).not.toContain(second.secret)
  // Another's calendar is closed by nobody else, and looks absent.
  for (const asked of [second.id, first.id, randomUUID()])
    expect((await h.post(clerk.token, `/me/calendar/${asked}/closing`, {})).json()).toMatchObject({
      code: 'not_found',
    })
  expect(await mine(clerk)).toBeNull()
  for (const bad of [{}, { tokenHash: 'zz' }, { tokenHash: hashOf('x'), more: 1 }])
    expect((await h.post(judge.token, '/me/calendar', bad)).json()).toMatchObject({ code: 'malformed' })
  for (const path of ['/me/calendar', `/me/calendar/${second.id}/closing`])
    expect((await h.post(undefined, path, { tokenHash: hashOf('x') })).json()).toMatchObject({
      code: 'not_signed_in',
    })
  expect((await h.get(undefined, '/me/calendar')).json()).toMatchObject({ code: 'not_signed_in' })
  const key = randomUUID()
  for (const _ of [1, 2])
    expect((await h.post(judge.token, `/me/calendar/${second.id}/closing`, {}, key)).json()).toEqual({
      id: second.id,
    })
  expect(await mine()).toBeNull()
  const { rows: entries } = await h.all.query(
    "select outcome, act, subjects from record.entry where officer_id = $1 and act like 'calendar.%' order by seq",
    [judge.id],
  )
  expect(entries).toEqual([
    { outcome: 'done', act: 'calendar.open', subjects: [first.id] },
    { outcome: 'done', act: 'calendar.open', subjects: [second.id] },
    { outcome: 'done', act: 'calendar.close', subjects: [second.id] },
  ])
})

test('two made at once leave one', async () => {
  const { judge } = await scene()
  const made = await Promise.all([opened(judge), opened(judge)])
  const open = await Promise.all(made.map(async ({ secret }) => (await fetched(secret)).statusCode))
  expect(open.toSorted()).toEqual([200, 404])
})

test('the role that answers calendars is told when, and can read neither the table nor a hearing', async () => {
  const { judge } = await scene()
  const { secret } = await opened(judge)
  const door = await connectTo(h.as('himaya_door'))
  for (const table of ['office.feed', 'penal.hearing', 'penal.attendance', 'court.case'])
    await expect(door.query(`select * from ${table}`)).rejects.toThrow(/permission denied/)
  const { rows, fields } = await door.query('select * from office.read_feed($1)', [
    Buffer.from(hashOf(secret), 'hex'),
  ])
  expect(fields.map(({ name }) => name)).toEqual(['uids', 'starts'])
  expect(rows).toHaveLength(1)
  await door.end()
  const app = await connectTo(h.as('himaya_app'))
  await expect(app.query('select * from office.read_feed($1)', [Buffer.alloc(32)])).rejects.toThrow(
    /permission denied/,
  )
  await app.end()
})

test('a secret opens one calendar and never a second, whoever brings it', async () => {
  const [judge, other] = [
    await h.officer({ post: 'trial_judge', court: tribunal }),
    await h.officer({ post: 'trial_judge', court: tribunal }),
  ]
  const { secret } = await opened(judge)
  for (const who of [judge, other]) {
    const again = await h.post(who.token, '/me/calendar', { tokenHash: hashOf(secret) })
    expect([again.statusCode, again.json()]).toMatchObject([409, { code: 'conflict' }])
  }
  // What was open stays open.
  expect((await fetched(secret)).statusCode).toBe(200)
})
