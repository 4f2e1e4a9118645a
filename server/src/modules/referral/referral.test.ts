import { listReferrals, seeReferral, seeReferrals } from '@himaya/contract'
import type { CourtId, ServiceId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
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
  const judge = await h.officer({ post: 'trial_judge', court: nador })
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true), ('آخر', 'Autre', '{shelter}', true) returning id",
  )
  const [service, other] = await Promise.all(
    rows.map(({ id }) => h.officer({ post: 'service_provider', service: id })),
  )
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM', sex: 'female', language: 'ary' },
      { capacity: 'suspect', name: 'ZZSUSPECT' },
    ],
  })
  const report = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: string
    people: { id: string }[]
  }>()
  const person = `/cases/${report.caseId}/people/${report.people[0]!.id}`
  return {
    assistant,
    judge,
    service: service!,
    other: other!,
    serviceId: rows[0]!.id,
    caseId: report.caseId,
    person,
  }
}
const adult = { isChild: false }
const consentOf = (part: object = {}) => ({
  need: 'shelter',
  given: true,
  givenBy: 'self',
  person: adult,
  ...part,
})
const need = (consent: string, service: string, part: object = {}) => ({
  consent,
  service,
  need: 'shelter',
  urgent: true,
  words: 'ZZNEED a safe bed tonight',
  person: adult,
  ...part,
})

test('nothing is sent without a consent, nor under one that was refused, withdrawn or given for something else', async () => {
  const { assistant, person, serviceId, caseId } = await scene()
  const send = (consent: string, part: object = {}) =>
    h.post(assistant.token, `${person}/referrals`, need(consent, serviceId, part))
  expect((await send(randomUUID())).json()).toMatchObject({ code: 'not_found' })
  const refused = (await h.post(assistant.token, `${person}/consents`, consentOf({ given: false }))).json<{
    id: string
  }>()
  expect((await send(refused.id)).json()).toMatchObject({
    code: 'refused_by_law',
    refusals: [{ reason: 'consent_refused' }],
  })
  const other = (await h.post(assistant.token, `${person}/consents`, consentOf({ need: 'health' }))).json<{
    id: string
  }>()
  expect((await send(other.id)).json()).toMatchObject({ refusals: [{ reason: 'consent_for_another_need' }] })
  const given = (await h.post(assistant.token, `${person}/consents`, consentOf())).json<{ id: string }>()
  await h.post(assistant.token, `/cases/${caseId}/consents/${given.id}/withdrawal`, {})
  expect((await send(given.id)).json()).toMatchObject({ refusals: [{ reason: 'consent_withdrawn' }] })
})

test('a child whose guardian is suspected is spoken for by a representative', async () => {
  const { assistant, person } = await scene()
  const child = { isChild: true, guardian: 'suspected' }
  for (const givenBy of ['self', 'self_and_guardian'])
    expect(
      (await h.post(assistant.token, `${person}/consents`, consentOf({ givenBy, person: child }))).json(),
    ).toMatchObject({
      code: 'refused_by_law',
      refusals: [{ reason: 'consent_by_representative' }],
    })
  const given = await h.post(
    assistant.token,
    `${person}/consents`,
    consentOf({ givenBy: 'representative', person: child }),
  )
  expect(given.statusCode).toBe(200)
})

test('the service sees the need and nothing of the offence, answers, and another service sees nothing', async () => {
  const { assistant, person, serviceId, service, other, judge, caseId } = await scene()
  const { id: consent } = (await h.post(assistant.token, `${person}/consents`, consentOf())).json<{
    id: string
  }>()
  const sent = await h.post(assistant.token, `${person}/referrals`, need(consent, serviceId))
  expect(sent.statusCode, sent.body).toBe(200)
  const { id } = sent.json<{ id: string }>()

  for (const stranger of [other, judge])
    for (const answer of [
      await h.get(stranger.token, `/referrals/${id}`),
      await h.post(stranger.token, `/referrals/${id}/answer`, { to: 'accepted' }),
    ])
      expect(answer.json()).toEqual({ type: 'urn:himaya:problem:not_found', code: 'not_found', status: 404 })
  // The service opens nothing else of the house.
  for (const path of [`/cases/${caseId}`, `/cases/${caseId}/referrals`, `/cases/${caseId}/timeline`])
    expect((await h.get(service.token, path)).json()).toMatchObject({ code: 'not_found' })
  expect((await h.get(service.token, '/cases')).json()).toMatchObject({ rows: [] })
  expect((await h.get(service.token, '/reports')).json()).toMatchObject({ rows: [] })

  const list = await h.get(service.token, '/referrals')
  expect(listReferrals.reply.parse(list.json()).rows).toMatchObject([{ id, need: 'shelter', state: 'sent' }])
  expect(list.body).not.toMatch(/ZZ/)
  const seen = await h.get(service.token, `/referrals/${id}`)
  expect(seeReferral.reply.parse(seen.json())).toMatchObject({
    words: 'ZZNEED a safe bed tonight',
    sex: 'female',
    language: 'ary',
  })
  // An id or a time may hold any digits: what is said is looked at without them.
  const said = JSON.stringify({ ...seen.json<object>(), id: '', sentAt: '' })
  expect(said).not.toMatch(/ZZVICTIM|ZZSUSPECT|ZZSTATEMENT|448|NADOR/)
  expect(seen.body).not.toContain(caseId)

  expect((await h.post(service.token, `/referrals/${id}/answer`, { to: 'declined' })).json()).toMatchObject({
    code: 'refused_by_law',
    refusals: [{ reason: 'no_reason_given' }],
  })
  expect((await h.post(service.token, `/referrals/${id}/answer`, { to: 'accepted' })).statusCode).toBe(200)
  expect(
    (await h.post(service.token, `/referrals/${id}/answer`, { to: 'declined', reason: 'late' })).json(),
  ).toMatchObject({
    refusals: [{ reason: 'does_not_follow' }],
  })
  expect((await h.post(service.token, `/referrals/${id}/answer`, { to: 'ended' })).statusCode).toBe(200)
  const unit = seeReferrals.reply.parse((await h.get(assistant.token, `/cases/${caseId}/referrals`)).json())
  expect(unit.referrals).toMatchObject([{ id, state: 'ended' }])
})

test('taking a consent back withdraws what was sent under it', async () => {
  const { assistant, person, serviceId, service, caseId } = await scene()
  const { id: consent } = (await h.post(assistant.token, `${person}/consents`, consentOf())).json<{
    id: string
  }>()
  const { id } = (await h.post(assistant.token, `${person}/referrals`, need(consent, serviceId))).json<{
    id: string
  }>()
  await h.post(assistant.token, `/cases/${caseId}/consents/${consent}/withdrawal`, {})
  expect((await h.get(service.token, `/referrals/${id}`)).json()).toMatchObject({ state: 'withdrawn' })
})

test('the services offered are those that answer the need', async () => {
  const { assistant } = await scene()
  const shelters = (await h.get(assistant.token, '/services?need=shelter')).json<{ services: unknown[] }>()
  expect(shelters.services.length).toBeGreaterThan(0)
  // A service of some units is offered to those only.
  await h.all.query(
    "insert into office.service (name_ar, name_fr, needs, unit_ids, demo) values ('هنا', 'Ici', '{social}', '{UNIT-TPI-NADOR}', true), ('هناك', 'Là-bas', '{social}', '{UNIT-TPI-RABAT}', true)",
  )
  expect((await h.get(assistant.token, '/services?need=social')).json()).toEqual({
    services: [expect.objectContaining({ fr: 'Ici' })],
  })
  expect((await h.get(assistant.token, '/services?need=return')).json()).toEqual({ services: [] })
  expect((await h.get(undefined, '/services?need=shelter')).json()).toMatchObject({ code: 'not_signed_in' })
})

test('nobody but the unit withdraws a consent, and a judge cannot tell whether there is one', async () => {
  const { assistant, judge, service, caseId, person } = await scene()
  const { id } = (await h.post(assistant.token, `${person}/consents`, consentOf())).json<{ id: string }>()
  for (const who of [judge, service])
    for (const consent of [id, randomUUID()])
      expect(
        (await h.post(who.token, `/cases/${caseId}/consents/${consent}/withdrawal`, {})).json(),
      ).toMatchObject({ code: 'not_found' })
})
