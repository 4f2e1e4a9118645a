import { listColleagues, listReferrals, seeBars, seeCase, today } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import type { CaseId, CourtId, ServiceId } from '@himaya/domain'
import { sql } from 'kysely'
import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

const told = {
  unit: 'UNIT-TPI-NADOR',
  source: 'police',
  anonymous: false,
  urgent: false,
  receivedAt: '2026-03-01T09:30:00.000Z',
  statement: 'ZZ said',
  people: [{ capacity: 'victim', name: 'ZZ Safaa Benzzamour' }],
}

/** A case of Nador with everybody who can be on it. */
async function scene() {
  await h.all.query("update office.post set ends = current_date - 1 where post = 'kings_prosecutor'")
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const head = await h.officer({ post: 'kings_prosecutor', court: nador })
  const deputy = await h.officer({ post: 'kings_prosecutor_deputy', court: nador })
  const clerk = await h.officer({ post: 'registry_clerk', court: nador })
  const judge = await h.officer({ post: 'trial_judge', court: nador })
  const { id } = (await h.post(assistant.token, '/reports', told)).json<{ id: string }>()
  const report = (await h.get(assistant.token, `/reports/${id}`)).json<{
    caseId: CaseId
    people: { id: string }[]
  }>()
  for (const [who, post] of [
    [deputy, 'kings_prosecutor_deputy'],
    [clerk, 'registry_clerk'],
    [judge, 'trial_judge'],
  ] as const)
    await h.assign(report.caseId, who, post)
  return {
    assistant,
    head,
    deputy,
    clerk,
    judge,
    reportId: id,
    caseId: report.caseId,
    person: report.people[0]!.id,
  }
}
const sees = async (token: SessionToken, caseId: CaseId) =>
  (await h.get(token, `/cases/${caseId}`)).statusCode === 200

/** Every row of every table that somebody sees of a case, past the code between. */
async function rowsOf(token: SessionToken, caseId: CaseId): Promise<Record<string, number>> {
  const { rows: tables } = await h.all.query<{ name: string; of: string; kind: string }>(`
    select n.nspname || '.' || c.relname as name, (array_agg(a.attname::text order by a.attnum))[1] as of,
      (array_agg(d.typname::text order by a.attnum))[1] as kind
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type d on d.oid = a.atttypid and d.typnamespace = 'id'::regnamespace and d.typname in ('case', 'assistance', 'penal')
    where c.relkind = 'r' and has_any_column_privilege('himaya_app', c.oid, 'select') group by 1`)
  const {
    rows: [ids],
  } = await h.all.query<Record<string, string>>(
    'select id as "case", assistance_id as assistance, penal_id as penal from court.case where id = $1',
    [caseId],
  )
  const seen: Record<string, number> = {}
  await h.court.as(token, async (tx) => {
    for (const { name, of, kind } of tables) {
      const { rows } = await sql<{ n: bigint }>`
        select count(${sql.ref(of)}) as n from ${sql.table(name)} where ${sql.ref(of)} = ${ids![kind]}::uuid`.execute(
        tx,
      )
      if (Number(rows[0]!.n) > 0) seen[name] = Number(rows[0]!.n)
    }
  })
  return seen
}

test('whoever recuses themselves sees nothing of the case from then on, in no table, search, day or calendar, and cannot take it back', async () => {
  const s = await scene()
  // A hearing to which she is called, and her calendar.
  const secret = randomBytes(32)
  await h.all.query('insert into office.feed (officer_id, token_hash) values ($1, $2)', [
    s.assistant.id,
    createHash('sha256').update(secret).digest(),
  ])
  await h.all.query(
    `with made as (insert into penal.hearing (penal_id, court_id, formation, starts_at, room, fixed_by)
       select penal_id, 'TPI-NADOR', 'tribunal', now() at time zone 'Africa/Casablanca' + interval '3 days', 'A', $2 from court.case where id = $1
       returning id, penal_id)
     insert into penal.attendance (penal_id, hearing_id, officer_id, part) select penal_id, id, $2, 'social_assistant' from made`,
    [s.caseId, s.assistant.id],
  )
  const feed = async () =>
    (
      await h.all.query<{ uids: string[] }>('select uids from office.read_feed($1)', [
        createHash('sha256').update(secret).digest(),
      ])
    ).rows[0]?.uids.length
  const search = async () =>
    (await h.post(s.assistant.token, '/search', { text: 'Safaa Benzzamour' })).body.includes(s.caseId)
  const before = await rowsOf(s.assistant.token, s.caseId)
  expect(Object.keys(before).length).toBeGreaterThan(8)
  expect([await sees(s.assistant.token, s.caseId), await search(), await feed()]).toEqual([true, true, 1])

  const said = await h.post(s.assistant.token, `/cases/${s.caseId}/recusal`, { why: 'related' })
  expect(said.statusCode, said.body).toBe(200)
  expect([await sees(s.assistant.token, s.caseId), await search(), await feed()]).toEqual([false, false, 0])
  // That she is barred is all that she still sees.
  expect(await rowsOf(s.assistant.token, s.caseId)).toEqual({ 'court.bar': 1 })
  expect((await h.get(s.assistant.token, '/cases')).body).not.toContain(s.caseId)
  expect(
    JSON.stringify(today.reply.parse((await h.get(s.assistant.token, '/today')).json()).waiting),
  ).not.toContain(s.caseId)
  const { id } = said.json<{ id: string }>()
  expect((await h.post(s.assistant.token, `/bars/${id}/end`, {})).json()).toMatchObject({ code: 'not_found' })
  // Another of the unit goes on, and is told that nobody follows the person any more.
  const colleague = await h.officer({ post: 'social_assistant', court: nador })
  expect(await sees(colleague.token, s.caseId)).toBe(true)
  const waits = today.reply.parse((await h.get(colleague.token, '/today')).json()).waiting
  expect(waits.filter(({ kind, caseId }) => kind === 'nobody_follows' && caseId === s.caseId)).toHaveLength(1)
  const back = await h.post(colleague.token, `/cases/${s.caseId}/people/${s.person}/owner`, {
    from: s.assistant.id,
    to: s.assistant.id,
  })
  expect(back.statusCode).toBeGreaterThanOrEqual(400)
})

test('the head bars whom he could put on the case; a colleague with fewer open cases is proposed first, and a person decides', async () => {
  const s = await scene()
  const [busy, free, barred] = [
    await h.officer({ post: 'kings_prosecutor_deputy', court: nador }),
    await h.officer({ post: 'kings_prosecutor_deputy', court: nador }),
    await h.officer({ post: 'kings_prosecutor_deputy', court: nador }),
  ]
  const other = await scene()
  await h.assign(other.caseId, busy, 'kings_prosecutor_deputy')
  // The head of the first scene left when the second was set.
  await h.all.query('update office.post set ends = null where officer_id = $1', [s.head.id])
  const bar = (token: SessionToken, officer: string) =>
    h.post(token, `/cases/${s.caseId}/bars`, { officer, why: 'acted_before' })
  for (const token of [s.deputy.token, s.judge.token, s.assistant.token])
    expect((await bar(token, barred.id)).json()).toMatchObject({ code: 'not_found' })
  // The registry bars those whom it writes down, and nobody of the prosecution.
  expect((await bar(s.clerk.token, s.deputy.id)).json()).toMatchObject({ code: 'not_found' })
  expect((await bar(s.clerk.token, s.judge.id)).statusCode).toBe(200)
  expect(await sees(s.judge.token, s.caseId)).toBe(false)

  expect((await bar(s.head.token, barred.id)).statusCode).toBe(200)
  expect((await bar(s.head.token, s.deputy.id)).statusCode).toBe(200)
  // No judge is taken off a case by the prosecution, nor kept on it against their own word.
  const benches = ['trial_judge', 'juvenile_judge'] as const
  const judges = await Promise.all(benches.map((post) => h.officer({ post, court: nador })))
  const offered = async () =>
    seeBars.reply.parse((await h.get(s.head.token, `/cases/${s.caseId}/bars`)).json())
  for (const [n, judge] of judges.entries()) {
    await h.assign(s.caseId, judge, benches[n]!)
    expect((await bar(s.head.token, judge.id)).json()).toMatchObject({ code: 'not_found' })
    expect((await offered()).officers.map(({ id }) => id)).not.toContain(judge.id)
    expect(await sees(judge.token, s.caseId)).toBe(true)
  }
  const [recused] = judges
  expect((await h.post(recused!.token, `/cases/${s.caseId}/recusal`, { why: 'related' })).statusCode).toBe(
    200,
  )
  const own = (await offered()).rows.find(({ officer }) => officer?.id === recused!.id)
  expect(own).toMatchObject({ mayLift: false })
  expect((await h.post(s.head.token, `/bars/${own!.id}/end`, {})).statusCode).toBe(404)
  const inquiry = await h.officer({ post: 'investigating_judge', court: nador })
  expect((await bar(s.head.token, inquiry.id)).json()).toMatchObject({ code: 'not_found' })
  expect((await bar(s.clerk.token, inquiry.id)).statusCode).toBe(200)
  expect((await bar(s.head.token, s.deputy.id)).json()).toMatchObject({ code: 'conflict' })
  expect(await sees(s.deputy.token, s.caseId)).toBe(false)
  const { officers } = listColleagues.reply.parse(
    (await h.get(s.head.token, `/cases/${s.caseId}/colleagues?post=kings_prosecutor_deputy`)).json(),
  )
  const ids = officers.map(({ id }) => id)
  expect(ids).not.toContain(barred.id)
  expect(ids).not.toContain(s.deputy.id)
  expect(ids.indexOf(free.id)).toBeLessThan(ids.indexOf(busy.id))
  expect(officers.find(({ id }) => id === busy.id)).toMatchObject({ openCases: 1 })
  // Nobody barred is put on it, by a person or by any other road.
  const put = await h.post(s.head.token, `/cases/${s.caseId}/assignments`, {
    officer: barred.id,
    post: 'kings_prosecutor_deputy',
  })
  expect(put.json()).toMatchObject({ code: 'conflict' })
  await h.assign(s.caseId, barred, 'kings_prosecutor_deputy')
  expect(
    (
      await h.all.query('select from court.assignment where case_id = $1 and officer_id = $2', [
        s.caseId,
        barred.id,
      ])
    ).rowCount,
  ).toBe(0)
  expect(
    (
      await h.post(s.head.token, `/cases/${s.caseId}/assignments`, {
        officer: free.id,
        post: 'kings_prosecutor_deputy',
      })
    ).statusCode,
  ).toBe(200)

  const { rows } = seeBars.reply.parse((await h.get(s.head.token, `/cases/${s.caseId}/bars`)).json())
  const row = rows.find(({ officer }) => officer?.id === barred.id)!
  expect(row).toMatchObject({ why: 'acted_before', mayLift: true })
  expect((await h.post(s.assistant.token, `/bars/${row.id}/end`, {})).json()).toMatchObject({
    code: 'not_found',
  })
  expect((await h.post(s.head.token, `/bars/${row.id}/end`, {})).statusCode).toBe(200)
  // Lifted, and not put back.
  expect(await sees(barred.token, s.caseId)).toBe(false)
})

test('a service that is linked to a party is sent nothing of the case, and does not see what it was sent before', async () => {
  const s = await scene()
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true) returning id",
  )
  const service = await h.officer({ post: 'service_provider', service: rows[0]!.id })
  const person = `/cases/${s.caseId}/people/${s.person}`
  const consent = await h.post(s.assistant.token, `${person}/consents`, {
    need: 'shelter',
    given: true,
    givenBy: 'self',
    person: { isChild: false },
  })
  const send = () =>
    h.post(s.assistant.token, `${person}/referrals`, {
      consent: consent.json<{ id: string }>().id,
      service: rows[0]!.id,
      need: 'shelter',
      urgent: false,
      risks: [],
      words: 'ZZ',
    })
  const sent = await send()
  expect(sent.statusCode, sent.body).toBe(200)
  const listed = async () =>
    listReferrals.reply.parse((await h.get(service.token, '/referrals')).json()).rows.length
  expect(await listed()).toBe(1)
  const barred = await h.post(s.assistant.token, `/cases/${s.caseId}/bars`, {
    service: rows[0]!.id,
    why: 'linked_service',
  })
  expect(barred.statusCode, barred.body).toBe(200)
  expect(await listed()).toBe(0)
  expect((await h.get(service.token, `/referrals/${sent.json<{ id: string }>().id}`)).statusCode).toBe(404)
  expect((await send()).json()).toMatchObject({ code: 'not_found' })
})

test('whoever is on a case lets a colleague of the same post stand in until a day; it is not handed on, and ends with theirs', async () => {
  const s = await scene()
  const stand = await h.officer({ post: 'kings_prosecutor_deputy', court: nador })
  const elsewhere = await h.officer({ post: 'kings_prosecutor_deputy', court: 'TPI-OUJDA' as CourtId })
  const plus = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const { assigned } = seeCase.reply.parse((await h.get(s.deputy.token, `/cases/${s.caseId}`)).json())
  const own = assigned.find(({ officer }) => officer.id === s.deputy.id)!
  expect(own).toMatchObject({ mayDelegate: true, standsInFor: null })
  const hand = (token: SessionToken, officer: string, until = plus(7), of = own.id) =>
    h.post(token, `/cases/${s.caseId}/assignments/${of}/delegations`, { officer, until })
  for (const who of [elsewhere, s.judge])
    expect((await hand(s.deputy.token, who.id)).json()).toMatchObject({ code: 'not_found' })
  // Nor to oneself, by whichever of one’s posts.
  expect((await hand(s.deputy.token, s.deputy.id)).json()).toMatchObject({
    code: 'conflict',
    state: 'to_oneself',
  })
  for (const one of [s.assistant, s.judge, s.clerk])
    expect((await hand(one.token, stand.id)).json()).toMatchObject({ code: 'not_found' })
  expect((await hand(s.deputy.token, stand.id, plus(91))).statusCode).toBe(400)
  expect((await hand(s.deputy.token, stand.id, plus(-1))).statusCode).toBe(400)
  const made = await hand(s.deputy.token, stand.id)
  expect(made.statusCode, made.body).toBe(200)
  const { id } = made.json<{ id: string }>()
  const seen = seeCase.reply.parse((await h.get(stand.token, `/cases/${s.caseId}`)).json())
  expect(seen.assigned.find((one) => one.id === id)).toMatchObject({
    standsInFor: { id: s.deputy.id },
    until: plus(7),
    mayDelegate: false,
  })
  for (const one of [s.deputy, stand])
    expect(
      today.reply
        .parse((await h.get(one.token, '/today')).json())
        .waiting.filter(({ kind }) => kind === 'standing_in'),
    ).toMatchObject([{ due: plus(7), opens: { page: 'case', id: s.caseId } }])
  // Not handed on, and not given to oneself a second time.
  const third = await h.officer({ post: 'kings_prosecutor_deputy', court: nador })
  expect((await hand(stand.token, third.id, plus(3), id)).json()).toMatchObject({ code: 'not_found' })
  expect((await hand(stand.token, third.id, plus(3), own.id)).json()).toMatchObject({ code: 'not_found' })
  expect((await hand(s.deputy.token, stand.id)).json()).toMatchObject({ code: 'conflict' })
  // It ends with the post of whoever handed it on, and comes back with it.
  await h.all.query('update office.post set ends = current_date - 1 where officer_id = $1', [s.deputy.id])
  expect(await sees(stand.token, s.caseId)).toBe(false)
  await h.all.query('update office.post set ends = null where officer_id = $1', [s.deputy.id])
  expect(await sees(stand.token, s.caseId)).toBe(true)
  // And with the assignment itself, for good.
  expect(
    (await h.post(s.head.token, `/cases/${s.caseId}/assignments/${own.id}/end`, { why: 'replaced' }))
      .statusCode,
  ).toBe(200)
  expect(await sees(stand.token, s.caseId)).toBe(false)
})

test('an officer who is away has posts that open nothing; the head is shown what nobody covers, until somebody stands in', async () => {
  const s = await scene()
  const said = await h.post(s.head.token, '/absences', {
    officer: s.deputy.id,
    firstDay: new Date().toISOString().slice(0, 10),
    lastDay: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10),
  })
  expect(said.statusCode, said.body).toBe(200)
  expect(await sees(s.deputy.token, s.caseId)).toBe(false)
  expect((await h.get(s.deputy.token, '/me')).json()).toMatchObject({ posts: [] })
  const uncovered = async () =>
    today.reply
      .parse((await h.get(s.head.token, '/today')).json())
      .waiting.filter(({ kind, caseId }) => kind === 'case_uncovered' && caseId === s.caseId)
  expect(await uncovered()).toHaveLength(1)
  const { assigned } = seeCase.reply.parse((await h.get(s.head.token, `/cases/${s.caseId}`)).json())
  const own = assigned.find(({ officer }) => officer.id === s.deputy.id)!
  expect(own.awayUntil).not.toBeNull()
  const stand = await h.officer({ post: 'kings_prosecutor_deputy', court: nador })
  const { officers } = (
    await h.get(s.head.token, `/cases/${s.caseId}/assignments/${own.id}/colleagues`)
  ).json<{ officers: { id: string }[] }>()
  expect(officers.map(({ id }) => id)).toContain(stand.id)
  const until = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
  expect(
    (
      await h.post(s.head.token, `/cases/${s.caseId}/assignments/${own.id}/delegations`, {
        officer: stand.id,
        until,
      })
    ).statusCode,
  ).toBe(200)
  expect(await sees(stand.token, s.caseId)).toBe(true)
  expect(await uncovered()).toEqual([])
  // Nobody else notes it or ends it; whoever is back says so, and works on.
  const body = { officer: s.head.id, firstDay: '2026-01-01', lastDay: until }
  for (const one of [s.assistant, s.judge, stand])
    expect((await h.post(one.token, '/absences', body)).statusCode).toBe(404)
  const { id } = said.json<{ id: string }>()
  expect((await h.post(stand.token, `/absences/${id}/end`, {})).statusCode).toBe(404)
  expect((await h.post(s.deputy.token, `/absences/${id}/end`, {})).statusCode).toBe(200)
  expect(await sees(s.deputy.token, s.caseId)).toBe(true)
})

test('whoever is dismissed is a stranger at the next question, with a page open, a key kept and a calendar of their own', async () => {
  const s = await scene()
  const secret = randomBytes(32)
  const hash = createHash('sha256').update(secret).digest()
  await h.all.query('insert into office.feed (officer_id, token_hash) values ($1, $2)', [
    s.assistant.id,
    hash,
  ])
  const identity = () => h.get(s.assistant.token, `/cases/${s.caseId}/people/${s.person}/identity`)
  const before = await identity()
  expect(before.statusCode, before.body).toBe(200)
  expect(before.body).toContain('Benzzamour')
  const began = Date.now()
  await h.all.query('update office.officer set active = false where id = $1', [s.assistant.id])
  // The key of the file is still kept by this process: the row that holds it is not read any more, and so not the key.
  const after = await identity()
  expect(Date.now() - began).toBeLessThan(5000)
  expect(after.json()).toMatchObject({ code: 'not_signed_in' })
  for (const path of ['/today', '/cases', `/cases/${s.caseId}`, '/me'])
    expect((await h.get(s.assistant.token, path)).statusCode).toBe(401)
  expect((await h.all.query('select from office.read_feed($1)', [hash])).rowCount).toBe(0)
  await h.all.query('update office.officer set active = true where id = $1', [s.assistant.id])
  // A post that ended: still somebody, and nobody of the unit.
  await h.all.query('update office.post set ends = current_date - 1 where officer_id = $1', [s.assistant.id])
  expect((await identity()).json()).toMatchObject({ code: 'not_found' })
})

test('who is barred and who could stand in is told to nobody outside the case, and nobody bars themselves from one they do not see', async () => {
  const s = await scene()
  const stranger = await h.officer({ post: 'kings_prosecutor', court: 'TPI-OUJDA' as CourtId })
  const { rows } = await h.all.query<{ id: string }>(
    'select id from court.assignment where case_id = $1 and officer_id = $2',
    [s.caseId, s.deputy.id],
  )
  const answers = [
    await h.get(stranger.token, `/cases/${s.caseId}/bars`),
    await h.get(stranger.token, `/cases/${s.caseId}/assignments/${rows[0]!.id}/colleagues`),
    await h.post(stranger.token, `/cases/${s.caseId}/recusal`, { why: 'related' }),
  ]
  for (const answer of answers) expect(answer.json()).toMatchObject({ code: 'not_found' })
  expect((await h.all.query('select from court.bar where case_id = $1', [s.caseId])).rowCount).toBe(0)
})

test('the registry notes who is away, and never of whoever heads the court or its prosecution', async () => {
  const s = await scene()
  const president = await h.officer({ post: 'court_president', court: nador })
  const days = { firstDay: '2099-01-01', lastDay: '2099-01-09' }
  const say = async (token: SessionToken, officer: string) =>
    (await h.post(token, '/absences', { officer, ...days })).statusCode
  const offered = async (token: SessionToken) =>
    (await h.get(token, '/absences')).json<{ officers: { id: string }[] }>().officers.map(({ id }) => id)
  for (const head of [president, s.head]) {
    expect(await say(s.clerk.token, head.id)).toBe(404)
    expect(await offered(s.clerk.token)).not.toContain(head.id)
  }
  expect(await offered(s.clerk.token)).toContain(s.deputy.id)
  expect(await say(s.clerk.token, s.deputy.id)).toBe(200)
  // The heads of one court say it of each other: somebody may be taken ill.
  expect(await offered(s.head.token)).toContain(president.id)
  expect(await say(s.head.token, president.id)).toBe(200)
})

test('everybody reads their own absences, and the head of a court those of its officers', async () => {
  const s = await scene()
  const days = { firstDay: '2099-01-01', lastDay: '2099-01-09' }
  expect((await h.post(s.deputy.token, '/absences', days)).statusCode).toBe(200)
  const listed = async (token: SessionToken) =>
    (await h.get(token, '/absences')).json<{ mine: object[]; others: { officer: { id: string } }[] }>()
  expect((await listed(s.deputy.token)).mine).toHaveLength(1)
  expect((await listed(s.head.token)).others.map(({ officer }) => officer.id)).toContain(s.deputy.id)
  const judge = await listed(s.judge.token)
  expect([judge.mine, judge.others]).toEqual([[], []])
  // What tells a page that somebody is still at work changes for whoever is away, and is nobody else's.
  const mark = async (token: SessionToken) =>
    (await h.get(token, '/me/standing')).json<{ mark: string }>().mark
  expect(await mark(s.deputy.token)).toBe(await mark(s.deputy.token))
  expect(await mark(s.deputy.token)).not.toBe(await mark(s.clerk.token))
})
