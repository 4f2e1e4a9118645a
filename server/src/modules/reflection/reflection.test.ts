import { listReflections, seeReflection } from '@himaya/contract'
import type { Officer } from '../../../../db/test/court.ts'
import type { CaseId, CourtId, PersonId, Post } from '@himaya/domain'
import { setTimeout as sleep } from 'node:timers/promises'
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

async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'ngo',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [{ capacity: 'victim', name: 'ZZVICTIM', sex: 'male' }],
  })
  const { caseId, people } = (
    await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{ caseId: CaseId; people: { id: PersonId }[] }>()
  const assigned = async (post: Post): Promise<Officer> => {
    const officer = await h.officer({ post, court: nador })
    await h.assign(caseId, officer, post)
    return officer
  }
  const person = people[0]!.id
  return { assistant, assigned, caseId, person, at: `/cases/${caseId}/people/${person}` }
}

/** What is asked while nothing can be written into `table`: each has read all it reads before any can write. */
async function atOnce<T>(table: string, ask: () => Promise<T>[]): Promise<T[]> {
  await h.all.query('begin')
  await h.all.query(`lock table ${table} in share mode`)
  const asked = Promise.all(ask())
  await sleep(400)
  await h.all.query('commit')
  return asked
}

const wish = (part: object = {}) => ({
  wished: true,
  seriousGrounds: true,
  starts: '2026-03-05',
  ends: '2026-04-03',
  reasons: 'ZZREASONS he asks for time',
  ...part,
})

test('no period starts by itself: not with a report, nor when its person is presumed a victim', async () => {
  const { assigned, at, caseId } = await scene()
  const prosecutor = await assigned('kings_prosecutor')
  await h.post(prosecutor.token, `${at}/identifications`, {
    from: 'to_assess',
    decision: 'presumed',
    reasons: 'grounds',
    decidedOn: '2026-03-02',
  })
  expect((await h.get(prosecutor.token, `/cases/${caseId}/reflections`)).json()).toEqual({ reflections: [] })
})

test('CPP 82-5-1 §4: at the wish of the person, on serious grounds, and by a judicial authority', async () => {
  const { assistant, assigned, at } = await scene()
  const prosecutor = await assigned('kings_prosecutor')
  for (const who of [assistant, await assigned('unit_coordinator')])
    expect((await h.post(who.token, `${at}/reflections`, wish())).json()).toMatchObject({
      code: 'refused_by_law',
      refusals: [{ reason: 'not_a_judicial_authority', article: 'ma/act/2002/22-01#art_82-5-1-para-4' }],
    })
  for (const [part, reason] of [
    [{ wished: false }, 'not_wished'],
    [{ seriousGrounds: false }, 'no_serious_grounds'],
    [{ ends: '2026-04-04' }, 'over_the_cap'],
    [{ ends: '2026-03-04' }, 'ends_before_start'],
    [{ starts: '2025-12-01', ends: '2025-12-20' }, 'not_yet_in_force'],
  ] as const)
    expect((await h.post(prosecutor.token, `${at}/reflections`, wish(part))).json()).toMatchObject({
      refusals: [{ reason }],
    })
  const stranger = await h.officer({ post: 'kings_prosecutor', court: nador })
  expect((await h.post(stranger.token, `${at}/reflections`, wish())).json()).toMatchObject({
    code: 'not_found',
  })
})

test('whoever was found not to be a victim is granted none until it is reopened', async () => {
  const { assigned, at } = await scene()
  const prosecutor = await assigned('kings_prosecutor')
  const decide = (from: string, decision: string) =>
    h.post(prosecutor.token, `${at}/identifications`, {
      from,
      decision,
      reasons: 'grounds',
      decidedOn: '2026-03-02',
    })
  await decide('to_assess', 'not_a_victim')
  expect((await h.post(prosecutor.token, `${at}/reflections`, wish())).json()).toMatchObject({
    refusals: [{ reason: 'not_a_victim' }],
  })
  await decide('not_a_victim', 'reopened')
  expect((await h.post(prosecutor.token, `${at}/reflections`, wish())).statusCode).toBe(200)
})

test('thirty days in all and once: never renewed, even when ended early, even asked twice at once', async () => {
  const { assistant, assigned, at, caseId } = await scene()
  const judge = await assigned('investigating_judge')
  const prosecutor = await assigned('kings_prosecutor')
  const both = await atOnce('assistance.reflection', () =>
    [judge, prosecutor].map((who) => h.post(who.token, `${at}/reflections`, wish({ ends: '2026-03-15' }))),
  )
  expect(both.map((answer) => answer.statusCode).sort()).toEqual([200, 422])
  const { id } = both.find((answer) => answer.statusCode === 200)!.json<{ id: string }>()
  const ended = await h.post(assistant.token, `/cases/${caseId}/reflections/${id}/end`, {
    why: 'her_wish',
    on: '2026-03-08',
  })
  expect(ended.statusCode, ended.body).toBe(200)
  expect(
    (
      await h.post(prosecutor.token, `${at}/reflections`, wish({ starts: '2026-03-20', ends: '2026-03-25' }))
    ).json(),
  ).toMatchObject({ refusals: [{ reason: 'already_had' }] })
  expect(
    (
      await h.post(judge.token, `/cases/${caseId}/reflections/${id}/end`, {
        why: 'her_wish',
        on: '2026-03-09',
      })
    ).json(),
  ).toMatchObject({ code: 'conflict', endedOn: '2026-03-08' })
  const seen = listReflections.reply.parse(
    (await h.get(assistant.token, `/cases/${caseId}/reflections`)).json(),
  )
  expect(seen.reflections).toMatchObject([
    { id, starts: '2026-03-05', ends: '2026-03-15', ended: { on: '2026-03-08', why: 'her_wish' } },
  ])
})

test('a single day is a period, and thirty days are', async () => {
  for (const ends of ['2026-03-05', '2026-04-03']) {
    const { assigned, at } = await scene()
    const judge = await assigned('juvenile_judge')
    const granted = await h.post(judge.token, `${at}/reflections`, wish({ ends }))
    expect(granted.statusCode, granted.body).toBe(200)
  }
})

test('against the wish of the person it ends by a judicial authority with reasons, within the period', async () => {
  const { assistant, assigned, at, caseId } = await scene()
  const prosecutor = await assigned('general_prosecutor_deputy')
  const { id } = (await h.post(prosecutor.token, `${at}/reflections`, wish())).json<{ id: string }>()
  const end = (who: Officer, body: object) =>
    h.post(who.token, `/cases/${caseId}/reflections/${id}/end`, body)
  const against = { why: 'public_order', on: '2026-03-10', reasons: 'ZZEND breach' }
  expect((await end(assistant, against)).json()).toMatchObject({
    refusals: [{ reason: 'not_a_judicial_authority' }],
  })
  expect((await end(prosecutor, { why: 'claim_false', on: '2026-03-10' })).json()).toMatchObject({
    refusals: [{ reason: 'no_reasons' }],
  })
  expect((await end(prosecutor, { ...against, on: '2026-04-04' })).json()).toMatchObject({
    refusals: [{ reason: 'outside_the_period' }],
  })
  const clerk = await assigned('registry_clerk')
  expect((await end(clerk, { why: 'her_wish', on: '2026-03-10' })).json()).toMatchObject({
    code: 'not_found',
  })
  expect((await end(prosecutor, against)).statusCode).toBe(200)
  expect(
    seeReflection.reply.parse((await h.get(assistant.token, `/cases/${caseId}/reflections/${id}`)).json()),
  ).toEqual({ reasons: wish().reasons, ended: 'ZZEND breach' })
})

test('the bench and other units are told of no period', async () => {
  const { assigned, at, caseId } = await scene()
  const prosecutor = await assigned('kings_prosecutor')
  const { id } = (await h.post(prosecutor.token, `${at}/reflections`, wish())).json<{ id: string }>()
  for (const who of [
    await assigned('trial_judge'),
    await assigned('registry_clerk'),
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
  ])
    for (const answer of [
      await h.get(who.token, `/cases/${caseId}/reflections`),
      await h.get(who.token, `/cases/${caseId}/reflections/${id}`),
      await h.post(who.token, `${at}/reflections`, wish()),
    ])
      expect(answer.json()).toMatchObject({ code: 'not_found' })
  expect((await h.get(undefined, `/cases/${caseId}/reflections`)).json()).toMatchObject({
    code: 'not_signed_in',
  })
})
