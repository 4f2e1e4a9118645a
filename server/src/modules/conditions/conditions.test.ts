import { seeConditions, seeEntitlements, seeTimeline } from '@himaya/contract'
import type { CaseId, Condition, CourtId, PersonId, Post, ServiceId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const tribunal = 'TPI-NADOR' as CourtId
let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ now: () => Date.parse('2026-11-26T10:00:00Z') })
})
afterAll(async () => {
  await h.close()
})
type Someone = Awaited<ReturnType<typeof h.officer>>

/** A case with a grown woman from abroad, a Moroccan and a foreign girl. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: tribunal })
  const made = await h.post(assistant.token, '/reports', {
    unit: `UNIT-${tribunal}`,
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-11-20T09:30:00.000Z',
    statement: 'ZZ',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM', sex: 'female', nationality: 'NG' },
      { capacity: 'victim', sex: 'female', nationality: 'MA' },
      { capacity: 'victim', sex: 'female', nationality: 'CI' },
    ],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { rows: people } = await h.all.query<{ id: PersonId; nationality: string }>(
    `update assistance.person p set turns_18_in = case when nationality = 'CI' then date '2030-04-01' else '2017-04-01' end
     from court.case c where c.assistance_id = p.file_id and c.id = $1 returning p.id, p.nationality`,
    [caseId],
  )
  const assigned = async (post: Post): Promise<Someone> => {
    const officer = await h.officer({ post, court: tribunal })
    await h.assign(caseId, officer, post)
    return officer
  }
  const [woman, moroccan, girl] = ['NG', 'MA', 'CI'].map(
    (from) => people.find(({ nationality }) => nationality === from)?.id,
  )
  const say = (
    who: Someone,
    condition: Condition,
    answer: string,
    part: { from?: string; of?: PersonId } = {},
  ) =>
    h.post(who.token, `/cases/${caseId}/people/${part.of ?? woman!}/conditions`, {
      condition,
      answer,
      from: part.from ?? '2026-11-20',
    })
  return {
    assistant,
    assigned,
    caseId,
    woman: woman!,
    moroccan: moroccan!,
    girl: girl!,
    url: `/cases/${caseId}/conditions`,
    say,
    said: async (...[who, condition, answer, part]: Parameters<typeof say>) => {
      const done = await say(who, condition, answer, part)
      expect(done.statusCode, done.body).toBe(200)
    },
    see: async (who: Someone) =>
      seeConditions.reply.parse((await h.get(who.token, `/cases/${caseId}/conditions`)).json()),
    given: async (who: Someone, person = woman!) => {
      const { people: all } = seeEntitlements.reply.parse(
        (await h.get(who.token, `/cases/${caseId}/entitlements`)).json(),
      )
      return all.find((one) => one.person === person)?.lines.map(({ entitlement }) => entitlement) ?? []
    },
  }
}
const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code: string }).code
const refusals = (answer: { json: () => unknown }) =>
  (answer.json() as { refusals?: { reason: string }[] }).refusals?.map(({ reason }) => reason)

test('whoever prosecutes, judges, serves or is elsewhere reads none of it, and writes none', async () => {
  const s = await scene()
  await s.said(s.assistant, 'pregnancy', 'yes')
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  const onTheCase = [
    await s.assigned('kings_prosecutor'),
    await s.assigned('investigating_judge'),
    await s.assigned('trial_judge'),
    await s.assigned('juvenile_judge'),
    await s.assigned('registry_clerk'),
    await s.assigned('prosecution_clerk'),
  ]
  const strangers = [
    await h.officer({ post: 'service_provider', service: rows[0]!.id }),
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'central_unit' }),
  ]
  const absent = await h.get(s.assistant.token, `/cases/${randomUUID()}/conditions`)
  for (const who of [...onTheCase, ...strangers]) {
    const answer = await h.get(who.token, s.url)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toBe(absent.body)
    expect(['not_found', 'refused_by_law']).toContain(codeOf(await s.say(who, 'pregnancy', 'no')))
    const seen = await h.court.as(who.token, async (tx) => ({
      value: await tx.selectFrom('assistance.condition').selectAll().execute(),
    }))
    expect(seen?.value).toEqual([])
  }
  for (const who of onTheCase) {
    expect(refusals(await s.say(who, 'pregnancy', 'no'))).toEqual(['not_the_unit'])
    const timeline = await h.get(who.token, `/cases/${s.caseId}/timeline`)
    expect(timeline.body).not.toMatch(/conditions|pregnan/)
  }
  const told = seeTimeline.reply.parse((await h.get(s.assistant.token, `/cases/${s.caseId}/timeline`)).json())
  expect(told.rows.map(({ act }) => act)).toContain('conditions.say')
})

test('the coordinator reads and does not write; nobody writes in another’s name, or over what was said', async () => {
  const s = await scene()
  const coordinator = await s.assigned('unit_coordinator')
  await s.said(s.assistant, 'disability', 'not_said')
  expect(await s.see(coordinator)).toMatchObject({ mine: false })
  expect(refusals(await s.say(coordinator, 'disability', 'yes'))).toEqual(['not_the_unit'])
  const { rows } = await h.all.query<{ file_id: string }>(
    'select file_id from assistance.person where id = $1',
    [s.woman],
  )
  const write = (who: Someone, by: Someone) =>
    h.court.as(who.token, async (tx) => ({
      value: await tx
        .insertInto('assistance.condition')
        .values({
          file_id: rows[0]!.file_id as never,
          person_id: s.woman,
          condition: 'disability',
          answer: 'yes',
          from_day: '2026-11-20' as never,
          said_by: by.id,
        })
        .execute(),
    }))
  await expect(write(coordinator, coordinator)).rejects.toMatchObject({ code: '42501' })
  await expect(write(s.assistant, coordinator)).rejects.toMatchObject({ code: '42501' })
  await expect(
    h.court.as(s.assistant.token, async (tx) => ({
      value: await tx.updateTable('assistance.condition').set({ answer: 'no' }).execute(),
    })),
  ).rejects.toMatchObject({ code: '42501' })
})

test('asked only of whom the law gives something for it, each with the provisions that need it', async () => {
  const s = await scene()
  const { rows, mine } = await s.see(s.assistant)
  expect(mine).toBe(true)
  const of = (person: PersonId) => rows.filter((row) => row.person === person)
  expect(of(s.woman)).toMatchObject([
    {
      condition: 'pregnancy',
      gives: 'no_removal_of_child_or_pregnant_woman',
      articles: ['ma/act/2003/02-03#art_26', 'ma/act/2003/02-03#art_29'],
      asked: true,
      said: null,
    },
    { condition: 'disability', articles: ['ma/act/2002/22-01#art_317-1'], asked: true, said: null },
  ])
  expect(of(s.moroccan)).toMatchObject([{ condition: 'disability', asked: true, said: null }])
  expect(of(s.girl)).toEqual([])
  expect(refusals(await s.say(s.assistant, 'pregnancy', 'yes', { of: s.moroccan }))).toEqual([
    'nothing_hangs_on_it',
  ])
  expect(refusals(await s.say(s.assistant, 'disability', 'yes', { of: s.girl }))).toEqual([
    'nothing_hangs_on_it',
  ])
  expect((await s.say(s.assistant, 'pregnancy', 'yes', { from: '2026-11-27' })).json()).toMatchObject({
    fields: [{ path: '/from', rule: 'not_yet' }],
  })
  expect((await s.say(s.assistant, 'pregnancy', 'unknown')).statusCode).toBe(400)
})

test('Law 02-03, 26 and 29: a no ends what a pregnancy gave, from its day; whoever says nothing loses nothing', async () => {
  const s = await scene()
  const right = 'no_removal_of_child_or_pregnant_woman'
  const prosecutor = await s.assigned('kings_prosecutor_deputy')
  expect(await s.given(s.assistant)).toContain(right)
  await s.said(s.assistant, 'pregnancy', 'yes', { from: '2026-06-01' })
  expect(await s.given(s.assistant)).toContain(right)
  await s.said(s.assistant, 'pregnancy', 'no', { from: '2026-11-22' })
  expect(await s.given(s.assistant)).not.toContain(right)
  // To the prosecution, which may not know it, what may be given still is.
  expect(await s.given(prosecutor)).toContain(right)
  await s.said(s.assistant, 'pregnancy', 'not_said', { from: '2026-11-23' })
  expect(await s.given(s.assistant)).toContain(right)
  expect((await s.see(s.assistant)).rows.find((row) => row.person === s.woman)).toMatchObject({
    condition: 'pregnancy',
    said: { answer: 'not_said', from: '2026-11-23', by: { id: s.assistant.id } },
  })
  const { rows } = await h.all.query(
    'select answer from assistance.condition where person_id = $1 order by id',
    [s.woman],
  )
  expect(rows.map(({ answer }) => answer as string)).toEqual(['yes', 'no', 'not_said'])
})

test('what was said stays when nothing hangs on it any more, and may be put right', async () => {
  const s = await scene()
  await s.said(s.assistant, 'pregnancy', 'yes')
  await h.all.query(`update assistance.person set nationality = 'MA' where id = $1`, [s.woman])
  expect((await s.see(s.assistant)).rows.find((row) => row.person === s.woman)).toMatchObject({
    condition: 'pregnancy',
    asked: false,
    said: { answer: 'yes' },
  })
  await s.said(s.assistant, 'pregnancy', 'no', { from: '2026-11-24' })
})

test('an answer is in the record by the name of what was asked, and never by what was answered', async () => {
  const s = await scene()
  await s.said(s.assistant, 'disability', 'yes')
  const { rows } = await h.all.query<{ entry: string; fields: string[] }>(
    `select e::text as entry, fields from record.entry e where act = 'conditions.say' and officer_id = $1`,
    [s.assistant.id],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]!.fields).toEqual(['disability'])
  expect(rows[0]!.entry).not.toMatch(/yes/)
})
