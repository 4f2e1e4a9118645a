import { listCharges, seeTimeline } from '@himaya/contract'
import type { Officer } from '../../../../db/test/court.ts'
import type { Tx } from '@himaya/db'
import type { CaseId, CourtId, PartyId, PenalId, Post, ServiceId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const appeal = 'CA-NADOR' as CourtId
const tribunal = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
let shelter: ServiceId
beforeAll(async () => {
  h = await newHouse({ now: () => Date.parse('2026-11-26T10:00:00Z') })
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  shelter = rows[0]!.id
})
afterAll(async () => {
  await h.close()
})

/** A case whose report names a suspect, an accused and a company. */
async function scene(court: CourtId = appeal) {
  const assistant = await h.officer({ post: 'social_assistant', court })
  const made = await h.post(assistant.token, '/reports', {
    unit: `UNIT-${court}`,
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [
      { capacity: 'victim' },
      { capacity: 'suspect' },
      { capacity: 'accused' },
      { capacity: 'legal_person' },
    ],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { rows } = await h.all.query<{ id: PartyId; penal_id: PenalId; capacity: string }>(
    'select p.id, p.penal_id, p.capacity from penal.party p join court.case c on c.penal_id = p.penal_id where c.id = $1',
    [caseId],
  )
  const party = (capacity: string) => rows.find((row) => row.capacity === capacity)!.id
  const assigned = async (post: Post, at = court): Promise<Officer> => {
    const officer = await h.officer({ post, court: at })
    await h.assign(caseId, officer, post)
    return officer
  }
  const at = `/cases/${caseId}/charges`
  const asks = (part: object = {}) => ({
    party: party('suspect'),
    charge: '448-2',
    link: 'none',
    on: '2026-11-20',
    ...part,
  })
  return {
    assistant,
    assigned,
    caseId,
    penal: rows[0]!.penal_id,
    party,
    at,
    asks,
    bring: (who: Officer, part: object = {}) => h.post(who.token, at, asks(part)),
    async brought(who: Officer, part: object = {}) {
      const answer = await h.post(who.token, at, asks(part))
      expect(answer.statusCode, answer.body).toBe(200)
      return answer.json<{ id: string }>().id
    },
    drop: (who: Officer, id: string, part: object = {}) =>
      h.post(who.token, `${at}/${id}/drop`, { why: 'mistake', on: '2026-11-26', ...part }),
    list: async (who: Officer) => {
      const answer = await h.get(who.token, at)
      expect(answer.statusCode, answer.body).toBe(200)
      return listCharges.reply.parse(answer.json())
    },
  }
}

const reasons = (answer: { json: () => unknown }) => {
  const { code, refusals = [] } = answer.json() as {
    code: string
    refusals?: { reason: string; article: string }[]
  }
  return code === 'refused_by_law' ? refusals.map((r) => [r.reason, r.article.split('#')[1]]) : code
}

test('the unit, a service and whoever is not assigned are told of no charge, and bring and drop none', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const id = await s.brought(prosecutor)
  const absent = await h.get(prosecutor.token, `/cases/${randomUUID()}/charges`)
  for (const who of [
    s.assistant,
    await s.assigned('unit_coordinator'),
    await h.officer({ post: 'general_prosecutor', court: 'CA-OUJDA' as CourtId }),
    await h.officer({ post: 'general_prosecutor_deputy', court: appeal }),
    await h.officer({ post: 'trial_counsellor', court: appeal }),
    await h.officer({ post: 'service_provider', service: shelter }),
    await h.officer({ post: 'auditor' }),
  ]) {
    const answer = await h.get(who.token, s.at)
    expect(answer.statusCode).toBe(404)
    expect(answer.body).toBe(absent.body)
    expect((await s.drop(who, id)).json()).toMatchObject({ code: 'not_found' })
    expect(['not_found', 'refused_by_law']).toContain((await s.bring(who)).json<{ code: string }>().code)
    const seen = await h.court.as(who.token, async (tx) => ({
      value: await tx.selectFrom('penal.charge').select('id').execute(),
    }))
    expect(seen?.value).toEqual([])
  }
  for (const url of [s.at, `${s.at}/${id}/drop`])
    expect((await h.get(undefined, url)).json()).toMatchObject({
      code: url === s.at ? 'not_signed_in' : 'wrong_method',
    })
})

test('the bench, the juvenile counsellor and the registries read charges, and bring and drop none', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('general_prosecutor')
  const id = await s.brought(prosecutor)
  for (const post of [
    'trial_counsellor',
    'juvenile_counsellor',
    'registry_clerk',
    'prosecution_clerk',
  ] as const) {
    const who = await s.assigned(post)
    expect((await s.list(who)).charges).toMatchObject([{ id, charge: '448-2', nature: 'felony' }])
    for (const answer of [await s.bring(who, { charge: '448-3' }), await s.drop(who, id)])
      expect(reasons(answer)).toEqual([['not_the_prosecution_nor_investigation', 'art_3']])
    await expect(
      h.court.as(who.token, async (tx) => ({
        value: await tx
          .insertInto('penal.charge')
          .values({
            penal_id: s.penal,
            party_id: s.party('suspect'),
            article: 'ma/act/2016/27-14#art_448-7',
            brought_by: who.id,
            brought_on: '2026-11-01' as never,
          })
          .execute(),
      })),
    ).rejects.toMatchObject({ code: '42501' })
    await h.court.as(who.token, async (tx) => ({
      value: await tx
        .updateTable('penal.charge')
        .set({ dropped_on: '2026-11-26' as never, dropped_by: who.id, dropped_why: 'mistake' })
        .execute(),
    }))
  }
  expect((await s.list(prosecutor)).charges).toMatchObject([{ id, dropped: null }])
})

test('CPP 49, 40, 84, 217 and PC 448-6: each refusal with its article', async () => {
  const s = await scene(tribunal)
  const kings = await s.assigned('kings_prosecutor')
  const general = await s.assigned('general_prosecutor', appeal)
  const judge = await s.assigned('investigating_judge', appeal)
  const tribunalJudge = await s.assigned('investigating_judge', tribunal)
  const submittedOn = '2026-11-19'
  expect(reasons(await s.bring(kings))).toEqual([['felony_for_general_prosecutor', 'art_49']])
  expect(reasons(await s.bring(tribunalJudge, { submittedOn }))).toEqual([['not_competent', 'art_217']])
  expect(reasons(await s.bring(judge))).toEqual([['no_submission', 'art_84']])
  expect(reasons(await s.bring(general, { charge: '448-8', link: 'connected' }))).toEqual([
    ['misdemeanour_for_kings_prosecutor', 'art_40'],
  ])
  expect(reasons(await s.bring(general, { charge: '448-6' }))).toEqual([
    ['only_for_a_legal_person', 'art_448-6'],
  ])
  expect(reasons(await s.bring(general, { on: '2016-09-18' }))).toEqual([['not_yet_in_force', 'art_448-2']])
  expect(reasons(await s.bring(general, { on: '2026-11-27' }))).toBe('malformed')
  expect(reasons(await s.bring(general, { charge: '448-14' }))).toBe('malformed')
  // And these may.
  await s.brought(kings, { charge: '448-10', party: s.party('accused') })
  await s.brought(judge, { submittedOn })
  await s.brought(general, { charge: '448-6', party: s.party('legal_person') })
  await s.brought(general, { charge: '448-8', link: 'connected' })
  expect((await s.list(general)).charges.map(({ charge, submittedOn: on }) => [charge, on])).toEqual([
    ['448-10', null],
    ['448-2', submittedOn],
    ['448-6', null],
    ['448-8', null],
  ])
})

test('the database too keeps a felony from a king’s prosecutor, and a judge from charging unasked', async () => {
  const s = await scene(tribunal)
  const kings = await s.assigned('kings_prosecutor')
  const judge = await s.assigned('investigating_judge', appeal)
  const insert = (who: Officer, article: string) =>
    h.court.as(who.token, async (tx) => ({
      value: await tx
        .insertInto('penal.charge')
        .values({
          penal_id: s.penal,
          party_id: s.party('suspect'),
          article: `ma/act/2016/27-14#art_${article}`,
          brought_by: who.id,
          brought_on: '2026-11-01' as never,
        })
        .execute(),
    }))
  for (const [who, article] of [
    [kings, '448-2'],
    [kings, '448-5'],
    [kings, '448-1'],
    [judge, '448-2'],
    [judge, '448-7'],
  ] as const)
    await expect(insert(who, article)).rejects.toMatchObject({ code: '42501' })
  await expect(insert(kings, '448-7')).resolves.toBeDefined()
})

test('what stands against each says where it belongs, and never a penalty', async () => {
  const s = await scene(tribunal)
  const general = await s.assigned('general_prosecutor', appeal)
  const kings = await s.assigned('kings_prosecutor')
  expect(await s.list(kings)).toEqual({ heldAt: 'first_instance', charges: [], seats: [] })
  const felony = await s.brought(general, { charge: '448-4' })
  await s.brought(general, { charge: '448-9', party: s.party('accused'), link: 'connected' })
  await s.brought(kings, { charge: '448-7', party: s.party('accused') })
  const list = await s.list(general)
  expect(list).toMatchObject({
    heldAt: 'first_instance',
    charges: [
      { charge: '448-4', nature: 'felony', article: 'ma/act/2016/27-14#art_448-4', by: { id: general.id } },
      { charge: '448-9', nature: 'misdemeanour', link: 'connected' },
      { charge: '448-7', link: 'none', by: { id: kings.id } },
    ],
    seats: [
      {
        party: s.party('suspect'),
        charges: ['448-4'],
        level: 'court_of_appeal',
        prosecution: 'general_prosecutor',
        formation: 'criminal_chamber',
        joined: 'no',
      },
      {
        party: s.party('accused'),
        charges: ['448-9'],
        level: 'court_of_appeal',
        joined: 'by_choice',
        basis: expect.arrayContaining(['ma/act/2002/22-01#art_257']) as unknown,
      },
      { party: s.party('accused'), charges: ['448-7'], level: 'first_instance', formation: 'tribunal' },
    ],
  })
  expect(JSON.stringify(list)).not.toMatch(/year|fine|prison|sentence/i)
  // With the felony gone the misdemeanour that hung with it is the tribunal's again.
  expect((await s.drop(general, felony, { why: 'not_pursued' })).statusCode).toBe(200)
  expect((await s.list(general)).seats).toMatchObject([
    { party: s.party('accused'), charges: ['448-9', '448-7'], level: 'first_instance' },
  ])
})

test('a charge is dropped once, on a ground that is its dropper’s, and stays in the list', async () => {
  const s = await scene()
  const general = await s.assigned('general_prosecutor')
  const judge = await s.assigned('investigating_judge')
  const kings = await s.assigned('kings_prosecutor_deputy', tribunal)
  const id = await s.brought(general)
  expect(reasons(await s.drop(kings, id))).toEqual([['felony_for_general_prosecutor', 'art_49']])
  expect(reasons(await s.drop(general, id, { why: 'dismissed' }))).toEqual([
    ['only_the_judge_dismisses', 'art_216'],
  ])
  expect(reasons(await s.drop(judge, id, { why: 'not_pursued' }))).toEqual([
    ['not_the_prosecution', 'art_49'],
  ])
  expect((await s.drop(judge, id, { on: '2026-11-27' })).json()).toMatchObject({
    fields: [{ path: '/on', rule: 'not_yet' }],
  })
  expect((await s.drop(judge, id, { on: '2026-11-19' })).json()).toMatchObject({
    fields: [{ path: '/on', rule: 'too_early' }],
  })
  expect(reasons(await s.bring(general))).toBe('conflict')
  expect((await s.drop(judge, id, { why: 'dismissed' })).statusCode).toBe(200)
  expect(reasons(await s.drop(general, id))).toBe('conflict')
  const again = await s.brought(general)
  expect((await s.list(general)).charges).toMatchObject([
    { id, dropped: { on: '2026-11-26', why: 'dismissed', by: { id: judge.id } } },
    { id: again, dropped: null },
  ])
  // Nothing is deleted, restored or told otherwise.
  for (const attempt of [
    (tx: Tx) => tx.deleteFrom('penal.charge').execute(),
    (tx: Tx) => tx.updateTable('penal.charge').set({ article: 'ma/act/2016/27-14#art_448-3' }).execute(),
  ])
    await expect(
      h.court.as(general.token, async (tx) => ({ value: await attempt(tx) })),
    ).rejects.toMatchObject({ code: '42501' })
  await expect(
    h.court.as(general.token, async (tx) => ({
      value: await tx
        .updateTable('penal.charge')
        .set({ dropped_on: '2026-11-26' as never, dropped_by: general.id, dropped_why: 'dismissed' })
        .where('id', '=', again as never)
        .execute(),
    })),
  ).rejects.toMatchObject({ code: '42501' })
})

test('the same charge brought by two at once stands once', async () => {
  const s = await scene()
  const two = [await s.assigned('general_prosecutor'), await s.assigned('general_prosecutor_deputy')]
  await h.all.query('begin')
  await h.all.query('lock table penal.charge in share mode')
  const asked = Promise.all(two.map((who) => s.bring(who)))
  await sleep(400)
  await h.all.query('commit')
  expect((await asked).map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
})

test('a party or a charge of one case is nothing in another', async () => {
  const [s, other] = [await scene(), await scene()]
  const general = await s.assigned('general_prosecutor')
  await h.assign(other.caseId, general, 'general_prosecutor')
  const id = await s.brought(general)
  for (const answer of [
    await s.bring(general, { party: other.party('suspect') }),
    await other.drop(general, id),
  ])
    expect(answer.json()).toMatchObject({ code: 'not_found' })
})

test('the timeline tells of charges to those who read them, and not to the unit', async () => {
  const s = await scene()
  const general = await s.assigned('general_prosecutor')
  const id = await s.brought(general)
  await s.drop(general, id)
  const told = async (who: Officer) =>
    seeTimeline.reply
      .parse((await h.get(who.token, `/cases/${s.caseId}/timeline`)).json())
      .rows.map(({ act }) => act)
  for (const post of ['investigating_judge', 'trial_counsellor', 'registry_clerk'] as const)
    expect(await told(await s.assigned(post))).toEqual(['charges.drop', 'charges.bring'])
  for (const who of [s.assistant, await s.assigned('unit_coordinator')])
    expect(await told(who)).toEqual(['reports.record'])
})
