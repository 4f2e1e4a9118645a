import { findCases, listCases, listColleagues, seeCase, seeTimeline } from '@himaya/contract'
import {
  assignedBy,
  maySitAt,
  posts,
  type CaseId,
  type CourtId,
  type Post,
  type UnitId,
} from '@himaya/domain'
import { sql } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'
import { isChildOn } from './index.ts'

const nador = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

type Someone = Awaited<ReturnType<typeof h.officer>>

async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const judge = await h.officer({ post: 'investigating_judge', court: nador })
  await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR' as UnitId,
    source: 'ngo',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [{ capacity: 'victim', name: 'ZZVICTIM Amina', sex: 'female', nationality: 'SN' }],
  })
  const { rows } = listCases.reply.parse((await h.get(assistant.token, '/cases')).json())
  const id = rows[0]?.id ?? ''
  return { assistant, elsewhere, prosecutor, judge, id }
}

test('a case of another unit, or of a judge who is not assigned, does not exist for them', async () => {
  const { elsewhere, judge, assistant, id } = await scene()
  const seen = seeCase.reply.parse((await h.get(assistant.token, `/cases/${id}`)).json())
  const person = seen.people[0]?.id ?? ''
  for (const who of [elsewhere, judge]) {
    const absent = await h.get(who.token, `/cases/${randomUUID()}`)
    for (const url of [`/cases/${id}`, `/cases/${id}/timeline`, `/cases/${id}/people/${person}/identity`]) {
      const answer = await h.get(who.token, url)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).toBe(absent.body)
      expect({ ...answer.headers, date: '' }).toEqual({ ...absent.headers, date: '' })
    }
    expect(listCases.reply.parse((await h.get(who.token, '/cases')).json()).rows).toEqual([])
    const assignment = { officer: who.id, post: 'investigating_judge' }
    expect((await h.post(who.token, `/cases/${id}/assignments`, assignment)).json()).toMatchObject({
      code: 'not_found',
    })
  }
})

test('whoever leaves the post or its court keeps nothing of the case, though nobody has taken them off it', async () => {
  const { judge, id } = await scene()
  await h.assign(id as CaseId, judge, 'investigating_judge')
  const seen = async () => (await h.get(judge.token, `/cases/${id}`)).statusCode
  const held = (change: string) =>
    h.all.query(`update office.post set ${change} where officer_id = $1`, [judge.id])
  expect(await seen()).toBe(200)
  await held('ends = current_date - 1')
  expect(await seen()).toBe(404)
  await held('ends = null')
  expect(await seen()).toBe(200)
  // Moved: the same post, elsewhere.
  await held("court_id = 'TPI-OUJDA'")
  expect(await seen()).toBe(404)
  expect(listCases.reply.parse((await h.get(judge.token, '/cases')).json()).rows).toEqual([])
})

test('a list tells how many people and children a case has, and names nobody', async () => {
  const { assistant } = await scene()
  const answer = await h.get(assistant.token, '/cases')
  expect(listCases.reply.parse(answer.json()).rows[0]).toMatchObject({
    people: 1,
    urgent: true,
    statuses: ['to_assess'],
  })
  expect(answer.body).not.toMatch(/ZZ|Amina/)
})

test('the head of the prosecution assigns a judge, who then sees the case and stands in its timeline', async () => {
  const { prosecutor, judge, id } = await scene()
  const assigned = await h.post(prosecutor.token, `/cases/${id}/assignments`, {
    officer: judge.id,
    post: 'investigating_judge',
  })
  expect(assigned.statusCode, assigned.body).toBe(200)
  const seen = seeCase.reply.parse((await h.get(judge.token, `/cases/${id}`)).json())
  expect(seen.mine).toEqual(['investigating_judge'])
  const { rows } = seeTimeline.reply.parse((await h.get(judge.token, `/cases/${id}/timeline`)).json())
  expect(rows.map(({ act }) => act)).toEqual(['cases.assign'])
})

test('nobody is put on a case by whoever may not, in a post not held at the court, or twice', async () => {
  const { assistant, prosecutor, judge, id } = await scene()
  const deputy = await h.officer({ post: 'kings_prosecutor_deputy', court: nador })
  await h.assign(id as CaseId, deputy, 'kings_prosecutor_deputy')
  const clerk = await h.officer({ post: 'registry_clerk', court: nador })
  await h.assign(id as CaseId, clerk, 'registry_clerk')
  const bench = await h.officer({ post: 'trial_judge', court: nador })
  const away = await h.officer({ post: 'investigating_judge', court: 'CA-NADOR' as CourtId })
  const put = async (by: Someone, officer: Someone, post: Post) =>
    (await h.post(by.token, `/cases/${id}/assignments`, { officer: officer.id, post })).json<{
      code?: string
    }>().code
  for (const by of [assistant, deputy, clerk])
    expect(await put(by, judge, 'investigating_judge')).toBe('not_found')
  for (const by of [assistant, deputy, prosecutor])
    expect(await put(by, bench, 'trial_judge')).toBe('not_found')
  expect(await put(prosecutor, away, 'investigating_judge')).toBe('not_found')
  expect(await put(prosecutor, bench, 'investigating_judge')).toBe('not_found')
  expect(await put(clerk, bench, 'trial_judge')).toBeUndefined()
  expect(await put(clerk, bench, 'trial_judge')).toBe('conflict')
})

test('the database lets nobody be put on a case but in the posts that the rule gives', async () => {
  const { prosecutor, id } = await scene()
  const clerk = await h.officer({ post: 'registry_clerk', court: nador })
  await h.assign(id as CaseId, clerk, 'registry_clerk')
  for (const [by, as] of [
    [prosecutor, 'kings_prosecutor'],
    [clerk, 'registry_clerk'],
  ] as const)
    for (const post of posts.filter((one) => maySitAt(one, 'first_instance'))) {
      const somebody = await h.officer({ post, court: nador })
      const answer = await h.post(by.token, `/cases/${id}/assignments`, { officer: somebody.id, post })
      expect([post, answer.statusCode === 200], as).toEqual([
        post,
        assignedBy(as, 'first_instance').includes(post),
      ])
    }
})

test('nobody puts themselves on a case, in whatever posts they hold: not by the page and not in SQL', async () => {
  const { id } = await scene()
  const head = await h.officer(
    { post: 'kings_prosecutor', court: nador },
    { post: 'kings_prosecutor_deputy', court: nador },
  )
  await h.assign(id as CaseId, head, 'kings_prosecutor')
  const put = await h.post(head.token, `/cases/${id}/assignments`, {
    officer: head.id,
    post: 'kings_prosecutor_deputy',
  })
  expect(put.json()).toMatchObject({ code: 'conflict', state: 'to_oneself' })
  const inSql = (officer: string) =>
    h.court.as(head.token, async (tx) => ({
      value: await sql`insert into court.assignment (case_id, officer_id, post, starts)
        values (${id}, ${officer}, 'kings_prosecutor_deputy', current_date)`.execute(tx),
    }))
  await expect(inSql(head.id)).rejects.toMatchObject({ code: '42501' })
  // Counter-proof: somebody else is put on it so.
  await inSql((await h.officer({ post: 'kings_prosecutor_deputy', court: nador })).id)
  const offered = listColleagues.reply.parse(
    (await h.get(head.token, `/cases/${id}/colleagues?post=kings_prosecutor_deputy`)).json(),
  )
  expect(offered.officers.map((one) => one.id)).not.toContain(head.id)
})

test('colleagues are those who hold the post at the court of whoever asks, and nobody else', async () => {
  const { assistant, elsewhere, prosecutor, judge, id } = await scene()
  const away = await h.officer({ post: 'investigating_judge', court: 'CA-NADOR' as CourtId })
  const left = await h.officer({ post: 'investigating_judge', court: nador })
  await h.all.query(`update office.officer set active = false where id = $1`, [left.id])
  const ask = async (who: Someone, post: Post) => h.get(who.token, `/cases/${id}/colleagues?post=${post}`)
  expect((await ask(elsewhere, 'investigating_judge')).json()).toMatchObject({ code: 'not_found' })
  const of = async (who: Someone, post: Post) =>
    listColleagues.reply.parse((await ask(who, post)).json()).officers.map((one) => one.id)
  const judges = await of(prosecutor, 'investigating_judge')
  expect(judges).toContain(judge.id)
  for (const absent of [away, left]) expect(judges).not.toContain(absent.id)
  expect(await of(assistant, 'investigating_judge')).toEqual([])
  expect(await of(prosecutor, 'trial_judge')).toEqual([])
  for (const who of [assistant, prosecutor]) {
    const assistants = await of(who, 'social_assistant')
    expect(assistants).toContain(assistant.id)
    expect(assistants).not.toContain(elsewhere.id)
  }
})

test('whoever is taken off a case is out at once, and the case remembers', async () => {
  const { assistant, elsewhere, prosecutor, judge, id } = await scene()
  const deputy = await h.officer({ post: 'kings_prosecutor_deputy', court: nador })
  await h.assign(id as CaseId, deputy, 'kings_prosecutor_deputy')
  await h.post(prosecutor.token, `/cases/${id}/assignments`, {
    officer: judge.id,
    post: 'investigating_judge',
  })
  const before = seeCase.reply.parse((await h.get(prosecutor.token, `/cases/${id}`)).json())
  const his = before.assigned.find((one) => one.officer.id === judge.id)?.id ?? ''
  const head = before.assigned.find((one) => one.officer.id === prosecutor.id)?.id ?? ''
  expect(before.assigns).toContain('investigating_judge')
  expect(
    before.assigned
      .filter(({ mayEnd }) => mayEnd)
      .map(({ officer }) => officer.id)
      .toSorted(),
  ).toEqual([deputy.id, judge.id].toSorted())
  const forJudge = seeCase.reply.parse((await h.get(judge.token, `/cases/${id}`)).json())
  expect([forJudge.assigns, forJudge.assigned.some(({ mayEnd }) => mayEnd)]).toEqual([[], false])
  const end = (who: Someone, assignment: string) =>
    h.post(who.token, `/cases/${id}/assignments/${assignment}/end`, { why: 'conflict' })
  for (const [who, assignment] of [
    [elsewhere, his],
    [assistant, his],
    [deputy, his],
    [judge, his],
    [prosecutor, head],
    [prosecutor, randomUUID()],
  ] as const)
    expect((await end(who, assignment)).json()).toMatchObject({ code: 'not_found' })
  expect((await h.get(judge.token, `/cases/${id}`)).statusCode).toBe(200)

  expect((await end(prosecutor, his)).statusCode).toBe(200)
  expect((await h.get(judge.token, `/cases/${id}`)).json()).toMatchObject({ code: 'not_found' })
  expect(listCases.reply.parse((await h.get(judge.token, '/cases')).json()).rows).toEqual([])
  const after = seeCase.reply.parse((await h.get(prosecutor.token, `/cases/${id}`)).json())
  expect(after.assigned.map((one) => one.officer.id)).not.toContain(judge.id)
  expect(after.earlier).toMatchObject([
    { officer: { id: judge.id }, post: 'investigating_judge', why: 'conflict' },
  ])
  expect((await end(prosecutor, his)).json()).toMatchObject({ code: 'not_found' })
  const again = await h.post(prosecutor.token, `/cases/${id}/assignments`, {
    officer: judge.id,
    post: 'investigating_judge',
  })
  expect(again.statusCode).toBe(200)
  expect((await h.get(judge.token, `/cases/${id}`)).statusCode).toBe(200)
})

test('a head of prosecution takes nobody of another court off a case that both work on', async () => {
  const { prosecutor, id } = await scene()
  const counsellor = await h.officer({ post: 'investigating_judge', court: 'CA-NADOR' as CourtId })
  await h.assign(id as CaseId, counsellor, 'investigating_judge')
  const { assigned } = seeCase.reply.parse((await h.get(prosecutor.token, `/cases/${id}`)).json())
  const his = assigned.find((one) => one.officer.id === counsellor.id)?.id ?? ''
  const answer = await h.post(prosecutor.token, `/cases/${id}/assignments/${his}/end`, { why: 'replaced' })
  expect(answer.json()).toMatchObject({ code: 'not_found' })
})

describe('somebody with one post at two courts', () => {
  const oujda = 'TPI-OUJDA' as CourtId
  /** The post at the first of these courts is the older one: the later one was given since. */
  const atBoth = async (post: Post, courts: readonly CourtId[] = [nador, oujda]) => {
    const both = await h.officer(...courts.map((court) => ({ post, court })))
    await h.all.query(
      "update office.post set starts = '2025-01-01' where officer_id = $1 and court_id = $2",
      [both.id, courts.at(-1)],
    )
    return both
  }
  const leave = (who: Someone, court: CourtId, day: string) =>
    h.all.query('update office.post set ends = $3::text::date where officer_id = $1 and court_id = $2', [
      who.id,
      court,
      day,
    ])
  const courtsOf = async (caseId: string, who: Someone) =>
    (
      await h.all.query<{ court: string }>(
        'select court_id as court from court.assignment where case_id = $1 and officer_id = $2',
        [caseId, who.id],
      )
    ).rows.map(({ court }) => court)
  const opens = async (who: Someone, caseId: string) =>
    (await h.get(who.token, `/cases/${caseId}`)).statusCode === 200

  test.each([['the older post', [nador, oujda]] as const, ['the newer post', [oujda, nador]] as const])(
    'is on a case as of the court of whoever put them on it, by %s, and keeps it for as long as that one',
    async (_, courts) => {
      const { prosecutor, id } = await scene()
      const judge = await atBoth('investigating_judge', courts)
      const put = { officer: judge.id, post: 'investigating_judge' }
      expect((await h.post(prosecutor.token, `/cases/${id}/assignments`, put)).statusCode).toBe(200)
      expect(await courtsOf(id, judge)).toEqual([nador])
      expect(await opens(judge, id)).toBe(true)
      await leave(judge, oujda, '2026-01-01')
      expect(await opens(judge, id)).toBe(true)
      await h.all.query('update office.post set ends = null where officer_id = $1', [judge.id])
      await leave(judge, nador, '2026-01-01')
      expect(await opens(judge, id)).toBe(false)
    },
  )

  test('is taken off it by nobody of the other court, and their place is taken by nobody there', async () => {
    const { prosecutor, id } = await scene()
    const judge = await atBoth('investigating_judge')
    const put = { officer: judge.id, post: 'investigating_judge' }
    await h.post(prosecutor.token, `/cases/${id}/assignments`, put)
    const away = await h.officer({ post: 'kings_prosecutor', court: oujda })
    await h.assign(id as CaseId, away, 'kings_prosecutor')
    const { assigned } = seeCase.reply.parse((await h.get(away.token, `/cases/${id}`)).json())
    const his = assigned.find((one) => one.officer.id === judge.id)?.id ?? ''
    const end = (who: Someone) =>
      h.post(who.token, `/cases/${id}/assignments/${his}/end`, { why: 'replaced' })
    expect((await end(away)).json()).toMatchObject({ code: 'not_found' })
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    const standIn = async (court: CourtId) => {
      const { id: officer } = await h.officer({ post: 'investigating_judge', court })
      return h.post(judge.token, `/cases/${id}/assignments/${his}/delegations`, { officer, until })
    }
    expect((await standIn(oujda)).json()).toMatchObject({ code: 'not_found' })
    expect((await standIn(nador)).statusCode).toBe(200)
    expect((await end(prosecutor)).statusCode).toBe(200)
  })

  test('sits on the bench seized where the registry of that court put them on it', async () => {
    const { id } = await scene()
    const clerk = await h.officer({ post: 'registry_clerk', court: nador })
    await h.assign(id as CaseId, clerk, 'registry_clerk')
    const judge = await atBoth('trial_judge')
    const put = { officer: judge.id, post: 'trial_judge' }
    expect((await h.post(clerk.token, `/cases/${id}/assignments`, put)).statusCode).toBe(200)
    const sits = async () =>
      (await h.all.query<{ sits: boolean }>('select office.in_formation($1, $2) as sits', [judge.id, id]))
        .rows[0]?.sits
    expect([await courtsOf(id, judge), await sits()]).toEqual([[nador], true])
    // As it was before: the newest post, whatever the case.
    await h.all.query('update court.assignment set court_id = $3 where case_id = $1 and officer_id = $2', [
      id,
      judge.id,
      oujda,
    ])
    expect(await sits()).toBe(false)
  })

  test('counter-proof: where the newest post decides, the case goes with a court that has nothing to do with it', async () => {
    const { id } = await scene()
    const judge = await atBoth('investigating_judge')
    const assign = async () => {
      await h.all.query(
        "insert into court.assignment (case_id, officer_id, post, starts) values ($1, $2, 'investigating_judge', current_date)",
        [id, judge.id],
      )
      return courtsOf(id, judge)
    }
    await h.all.query('begin')
    expect(await assign()).toEqual([nador])
    await h.all.query('rollback')
    await h.all.query('begin')
    await h.all.query(`create or replace function court.assigned_at() returns trigger
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$ begin
        new.court_id := (select p.court_id from office.post p where p.officer_id = new.officer_id and p.post = new.post
          order by p.starts desc limit 1);
        return new; end $$`)
    expect(await assign()).toEqual([oujda])
    await h.all.query('rollback')
  })
})

const number = { number: 4321, code: '2610', year: 2026 }

test('the registries of the court seized give a case its number, and nobody else', async () => {
  const { assistant, elsewhere, prosecutor, judge, id } = await scene()
  const clerk = await h.officer({ post: 'registry_clerk', court: nador })
  const parquet = await h.officer({ post: 'prosecution_clerk', court: nador })
  const away = await h.officer({ post: 'registry_clerk', court: 'CA-NADOR' as CourtId })
  await h.assign(id as CaseId, away, 'registry_clerk')
  const write = (who: Someone, was: object | null, reference: object) =>
    h.post(who.token, `/cases/${id}/reference`, { was, reference })
  for (const who of [assistant, elsewhere, prosecutor, judge, clerk, away])
    expect((await write(who, null, number)).json()).toMatchObject({ code: 'not_found' })
  await h.assign(id as CaseId, clerk, 'registry_clerk')
  await h.assign(id as CaseId, parquet, 'prosecution_clerk')
  for (const wrong of [
    { ...number, year: 2015 },
    { ...number, code: '26' },
    { ...number, number: 0 },
  ])
    expect((await write(clerk, null, wrong)).json()).toMatchObject({ code: 'malformed' })
  expect((await write(clerk, null, number)).statusCode).toBe(200)
  const seen = seeCase.reply.parse((await h.get(assistant.token, `/cases/${id}`)).json())
  expect(seen.reference).toEqual(number)
  expect(seen.register.year).toBeGreaterThan(2025)

  // Two clerks at once: the second hears what stands there now, and then puts it right.
  const second = await write(parquet, null, { ...number, number: 4322 })
  expect(second.json()).toMatchObject({ code: 'conflict', reference: number })
  expect((await write(parquet, number, { ...number, number: 4322 })).statusCode).toBe(200)
  const { rows } = await h.all.query(
    `select act from record.entry where case_id = $1 and act = 'cases.number' and outcome = 'done'`,
    [id],
  )
  expect(rows).toHaveLength(2)
  const found = findCases.reply.parse(
    (await h.post(clerk.token, '/search', { text: '4322/2610/2026' })).json(),
  )
  expect(found.rows).toMatchObject([
    { id, match: 'reference', reference: { ...number, number: 4322 }, register: seen.register },
  ])
  expect(
    findCases.reply.parse((await h.post(elsewhere.token, '/search', { text: '4322/2610/2026' })).json()).rows,
  ).toEqual([])
})

test('the court that the charges call for is told to those who are told the charges', async () => {
  const { assistant, prosecutor, id } = await scene()
  const placesFor = async (who: Someone) =>
    seeCase.reply.parse((await h.get(who.token, `/cases/${id}`)).json()).places
  expect(await placesFor(prosecutor)).toMatchObject({ competent: [], rightLevel: null })
  const { rows } = await h.all.query<{ penal: string; party: string }>(
    `with c as (select penal_id from court.case where id = $1)
     insert into penal.party (penal_id, capacity, owner_id) select penal_id, 'accused', $2 from c
     returning penal_id as penal, id as party`,
    [id, prosecutor.id],
  )
  const charge = (article: string) =>
    h.all.query(
      `insert into penal.charge (penal_id, party_id, article, brought_by, brought_on) values ($1, $2, $3, $4, current_date)`,
      [rows[0]?.penal, rows[0]?.party, `ma/act/2016/27-14#art_${article}`, prosecutor.id],
    )
  await charge('448-9')
  expect(await placesFor(prosecutor)).toMatchObject({
    rightLevel: true,
    competent: [{ level: 'first_instance', prosecution: 'kings_prosecutor', charges: ['448-9'] }],
  })
  await charge('448-3')
  const both = await placesFor(prosecutor)
  expect(both).toMatchObject({
    seized: { fr: expect.stringContaining('Nador') as string },
    rightLevel: false,
    competent: [
      { level: 'court_of_appeal', formation: 'criminal_chamber', charges: ['448-3'] },
      { level: 'first_instance', charges: ['448-9'] },
    ],
  })
  expect(both.competent?.[0]?.court?.fr).toMatch(/appel/i)
  expect(both.competent?.[0]?.basis).toContain('ma/act/2002/22-01#art_254')
  expect(await placesFor(assistant)).toMatchObject({ competent: null, rightLevel: null })
  // Indivisible from the felony, it goes with it.
  await h.all.query(
    `update penal.charge set link = 'indivisible' where article like '%448-9' and penal_id = $1`,
    [rows[0]?.penal],
  )
  expect((await placesFor(prosecutor)).competent).toMatchObject([
    { level: 'court_of_appeal', charges: ['448-3', '448-9'], joined: 'by_law' },
  ])
  await h.all.query(
    `update penal.charge set dropped_on = current_date, dropped_by = brought_by, dropped_why = 'mistake' where penal_id = $1`,
    [rows[0]?.penal],
  )
  expect((await placesFor(prosecutor)).competent).toEqual([])
})

test('an officer is not assigned in a post he does not hold', async () => {
  const { prosecutor, judge, id } = await scene()
  const answer = await h.post(prosecutor.token, `/cases/${id}/assignments`, {
    officer: judge.id,
    post: 'trial_judge',
  })
  expect(answer.json()).toMatchObject({ code: 'not_found' })
})

test('whoever turns eighteen this month is treated as a child to its end', () => {
  expect(isChildOn('2026-11-24' as never, '2026-11-01' as never)).toBe(true)
  expect(isChildOn('2026-12-01' as never, '2026-11-01' as never)).toBe(false)
  expect(isChildOn('2026-11-24' as never, null)).toBeNull()
})
