import { listReferrals, seeReferral, seeReferrals, seeRepresentations } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import type { CaseId, CourtId, ServiceId } from '@himaya/domain'
import { sql } from 'kysely'
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
  risks: ['may_be_followed'],
  words: 'ZZNEED a safe bed tonight',
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

const badly = { isChild: true, guardian: 'suspected' } as const

test('a child whose guardian is suspected is spoken for by nobody until a juvenile judge named a representative', async () => {
  const { assistant, person, caseId } = await scene()
  const by = (givenBy: string) =>
    h.post(assistant.token, `${person}/consents`, consentOf({ givenBy, person: badly }))
  for (const givenBy of ['self', 'self_and_guardian'])
    expect((await by(givenBy)).json()).toMatchObject({
      code: 'refused_by_law',
      refusals: [{ reason: 'representative_must_consent' }, { reason: 'no_representative_named' }],
    })
  expect((await by('representative')).json()).toMatchObject({
    refusals: [{ reason: 'no_representative_named' }],
  })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const juvenile = await h.officer({ post: 'juvenile_judge', court: nador })
  const elsewhere = await h.officer({ post: 'juvenile_judge', court: 'TPI-OUJDA' as CourtId })
  await h.assign(caseId as CaseId, prosecutor, 'kings_prosecutor')
  await h.assign(caseId as CaseId, juvenile, 'juvenile_judge')
  const ask = (who: { token: SessionToken }) =>
    h.post(who.token, `${person}/representations`, { why: 'suspected' })
  for (const who of [prosecutor, juvenile])
    expect((await ask(who)).json()).toMatchObject({ refusals: [{ reason: 'not_the_unit' }] })
  expect((await ask(elsewhere)).json()).toMatchObject({ code: 'not_found' })
  const { id } = (await ask(assistant)).json<{ id: string }>()
  expect((await ask(assistant)).json()).toMatchObject({ refusals: [{ reason: 'already_asked' }] })

  const name = (who: { token: SessionToken }, part: object = {}) =>
    h.post(who.token, `/cases/${caseId}/representations/${id}/representative`, {
      who: 'ZZREPRESENTATIVE her aunt',
      on: new Date().toISOString().slice(0, 10),
      ...part,
    })
  for (const who of [assistant, prosecutor])
    expect((await name(who)).json()).toMatchObject({ refusals: [{ reason: 'not_the_juvenile_judge' }] })
  expect((await name(elsewhere)).json()).toMatchObject({ code: 'not_found' })
  expect((await name(juvenile, { on: '2031-01-01' })).json()).toMatchObject({ code: 'malformed' })
  expect((await name(juvenile)).statusCode).toBe(200)
  expect((await name(juvenile)).json()).toMatchObject({ refusals: [{ reason: 'already_named' }] })

  const listed = await h.get(assistant.token, `/cases/${caseId}/representations`)
  expect(seeRepresentations.reply.parse(listed.json())).toMatchObject({
    representations: [{ id, why: 'suspected', named: { by: { id: juvenile.id } } }],
    mayName: false,
  })
  // Who it is, is shown on demand and lies sealed.
  expect(listed.body).not.toContain('ZZREPRESENTATIVE')
  expect((await h.get(assistant.token, `/cases/${caseId}/representations/${id}`)).json()).toEqual({
    who: 'ZZREPRESENTATIVE her aunt',
  })
  for (const url of [`/cases/${caseId}/representations`, `/cases/${caseId}/representations/${id}`])
    expect((await h.get(elsewhere.token, url)).json()).toMatchObject({ code: 'not_found' })
  const { rows } = await h.all.query<{ open: boolean }>(
    "select position('ZZREPRESENTATIVE'::bytea in who_sealed) > 0 as open from assistance.representative where representation_id = $1",
    [id],
  )
  expect(rows).toEqual([{ open: false }])
  expect((await by('representative')).statusCode).toBe(200)
})

test('what the file says of her age is what counts, whatever is said at the consent', async () => {
  const { assistant, person } = await scene()
  const { rows } = await h.all.query<{ id: string }>(
    "update assistance.person set turns_18_in = '2031-05-01' where id = $1 returning id",
    [person.split('/').at(-1)],
  )
  expect(rows).toHaveLength(1)
  const as = (said: object) => h.post(assistant.token, `${person}/consents`, consentOf({ person: said }))
  expect((await as(adult)).json()).toMatchObject({
    code: 'malformed',
    fields: [{ path: '/person/isChild', rule: 'contradicts_the_file' }],
  })
  expect((await as({ isChild: true, guardian: 'trusted' })).json()).toMatchObject({
    refusals: [{ reason: 'guardian_must_consent_too' }],
  })
  const both = consentOf({ givenBy: 'self_and_guardian', person: { isChild: true, guardian: 'trusted' } })
  expect((await h.post(assistant.token, `${person}/consents`, both)).statusCode).toBe(200)
})

test('from the moment a guardian stands badly the file warns whoever hands something over', async () => {
  const { assistant, person } = await scene()
  const kept = async () =>
    (
      await h.all.query<{ kept: boolean }>(
        'select guardian_kept_away as kept from assistance.person where id = $1',
        [person.split('/').at(-1)],
      )
    ).rows[0]?.kept
  expect(await kept()).toBe(false)
  await h.post(assistant.token, `${person}/consents`, consentOf({ given: false, person: badly }))
  expect(await kept()).toBe(true)
  await h.post(
    assistant.token,
    `${person}/consents`,
    consentOf({ givenBy: 'self_and_guardian', person: { isChild: true, guardian: 'trusted' } }),
  )
  expect(await kept()).toBe(false)
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
    risks: ['may_be_followed'],
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
  const { assistant, person, serviceId, service, other, caseId } = await scene()
  const { id: consent } = (await h.post(assistant.token, `${person}/consents`, consentOf())).json<{
    id: string
  }>()
  const { id } = (await h.post(assistant.token, `${person}/referrals`, need(consent, serviceId))).json<{
    id: string
  }>()
  await h.post(assistant.token, `/cases/${caseId}/consents/${consent}/withdrawal`, {})
  // From then on the service reads no more of her than that it is withdrawn; the unit still does.
  expect((await h.get(service.token, `/referrals/${id}`)).json()).toMatchObject({
    state: 'withdrawn',
    words: null,
    risks: [],
  })
  expect((await h.get(assistant.token, `/referrals/${id}`)).json()).toMatchObject({
    words: 'ZZNEED a safe bed tonight',
  })
  // Nor in SQL: no row of her, that one was taken back, and not whose.
  const left = await h.court.as(service.token, async (tx) => ({
    rows: (
      await tx
        .selectFrom('assistance.referral')
        .selectAll()
        .where('id', '=', id as never)
        .execute()
    ).length,
    back: (await sql`select * from me.taken_back() where id = ${id}`.execute(tx)).rows,
    ticket: (
      await sql<{ t: string | null }>`select me.ticket('referral', ${id}, 'see_referral') as t`.execute(tx)
    ).rows[0]?.t,
  }))
  expect(left).toMatchObject({ rows: 0, back: [{ id, need: 'shelter' }], ticket: null })
  expect(Object.keys(left?.back[0] as object).toSorted()).toEqual([
    'id',
    'need',
    'sent_at',
    'service_id',
    'urgent',
  ])
  expect((await h.get(service.token, '/referrals')).json()).toMatchObject({
    rows: [{ id, state: 'withdrawn' }],
  })
  expect((await h.post(service.token, `/referrals/${id}/answer`, { to: 'accepted' })).json()).toMatchObject({
    code: 'refused_by_law',
    refusals: [{ reason: 'does_not_follow' }],
  })
  // Another service is told nothing, and neither is this one of a case from which it is barred.
  expect((await h.get(other.token, `/referrals/${id}`)).json()).toMatchObject({ code: 'not_found' })
  await h.all.query(
    `insert into court.bar (case_id, service_id, why, said_by) values ($1, $2, 'related', $3)`,
    [caseId, serviceId, assistant.id],
  )
  expect((await h.get(service.token, `/referrals/${id}`)).json()).toMatchObject({ code: 'not_found' })
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
