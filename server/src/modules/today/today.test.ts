import { today } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import type { CaseId, CourtId, ServiceId } from '@himaya/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sign } from '../../../test/files.ts'
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
  urgent: true,
  receivedAt: '2026-03-01T09:30:00.000Z',
  statement: 'ZZ said',
  people: [{ capacity: 'victim', name: 'ZZ Somebody' }],
}

test('each post has its own day, and nobody else’s', async () => {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const others = [
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'trial_judge', court: nador }),
    await h.officer({ post: 'kings_prosecutor_deputy', court: nador }),
    await h.officer({ post: 'auditor' }),
    await h.officer({ post: 'administrator' }),
  ]
  const { id } = (await h.post(assistant.token, '/reports', told)).json<{ id: string }>()
  const dayOf = async (who: { token: typeof assistant.token }) => {
    const answer = await h.get(who.token, '/today')
    expect(answer.body).not.toMatch(/ZZ/)
    return today.reply.parse(answer.json()).waiting
  }
  expect(await dayOf(assistant)).toMatchObject([
    { kind: 'reception_to_do', urgent: true, opens: { page: 'case' } },
  ])
  expect(await dayOf(prosecutor)).toMatchObject([
    { kind: 'report_to_decide', due: '2026-03-01', urgent: true, opens: { page: 'report', id } },
  ])
  for (const other of others) expect(await dayOf(other)).toEqual([])
  expect((await h.get(undefined, '/today')).json()).toMatchObject({ code: 'not_signed_in' })
})

/** A prosecutor who decides and a clerk who serves, on the case of a woman and a man suspected. */
async function desk() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const clerk = await h.officer({ post: 'registry_clerk', court: nador })
  const juvenile = await h.officer({ post: 'juvenile_judge', court: nador })
  const made = await h.post(assistant.token, '/reports', {
    ...told,
    people: [...told.people, { capacity: 'suspect', name: 'ZZ He' }],
  })
  const report = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
    people: { id: string; capacity: string }[]
  }>()
  const { caseId } = report
  await h.assign(caseId, clerk, 'registry_clerk')
  await h.assign(caseId, juvenile, 'juvenile_judge')
  const { rows } = await h.all.query<{ id: string }>(
    'select p.id from penal.party p join court.case c on c.penal_id = p.penal_id where c.id = $1',
    [caseId],
  )
  const victim = report.people.find(({ capacity }) => capacity === 'victim')?.id ?? ''
  const waits = async (who: { token: SessionToken }, kind: string) =>
    today.reply
      .parse((await h.get(who.token, '/today')).json())
      .waiting.filter((row) => row.kind === kind && row.register?.number === register)
  const seen = (await h.get(assistant.token, `/cases/${caseId}`)).json<{ register: { number: number } }>()
  const register = seen.register.number
  return { assistant, prosecutor, clerk, juvenile, caseId, victim, party: rows[0]!.id, waits }
}

const plus = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('a no-contact waits for its decision, its signature, and until every one of its addressees was served', async () => {
  const s = await desk()
  const asked = await h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.victim}/measures`, {
    kind: 'no_contact',
    words: 'ZZ',
    againstDescribed: 'ZZ',
  })
  const { id } = asked.json<{ id: string }>()
  const opens = { page: 'measure', id }
  expect(await s.waits(s.prosecutor, 'measure_to_decide')).toMatchObject([{ opens }])
  // 82-5-1 is the judicial authorities’, of whom a juvenile judge is one for a child.
  expect(await s.waits(s.clerk, 'measure_to_decide')).toEqual([])
  await h.post(s.prosecutor.token, `/measures/${id}/decision`, {
    outcome: 'granted',
    reasons: { ar: 'حيث' },
    reasonsForSuspect: { ar: 'حيث' },
    against: s.party,
    starts: plus(0),
    length: { until: 'day', day: plus(60) },
    opinionTaken: false,
    writtenConsent: false,
  })
  expect(await s.waits(s.prosecutor, 'measure_to_decide')).toEqual([])
  for (const who of [s.prosecutor, s.clerk])
    expect(await s.waits(who, 'measure_to_sign')).toMatchObject([{ opens }])
  expect(await s.waits(s.clerk, 'measure_to_serve')).toEqual([])
  await sign(h, s.clerk, id)
  expect(await s.waits(s.clerk, 'measure_to_sign')).toEqual([])
  for (const addressee of ['suspect', 'police', 'protected_person', 'registry']) {
    expect(await s.waits(s.clerk, 'measure_to_serve'), addressee).toMatchObject([{ opens }])
    await h.post(s.clerk.token, `/measures/${id}/services`, { addressee, on: plus(0) })
  }
  expect(await s.waits(s.clerk, 'measure_to_serve')).toEqual([])

  // It ends in two months: nothing is asked. A review brings the end near, and then it is.
  expect(await s.waits(s.prosecutor, 'measure_ending')).toEqual([])
  const review = (day: string) =>
    h.post(s.prosecutor.token, `/measures/${id}/reviews`, {
      reasons: 'حيث',
      personTold: true,
      length: { until: 'day', day },
    })
  expect((await review(plus(5))).statusCode).toBe(200)
  for (const who of [s.prosecutor, s.assistant])
    expect(await s.waits(who, 'measure_ending')).toMatchObject([{ opens, due: plus(5) }])
  expect((await review(plus(90))).statusCode).toBe(200)
  expect(await s.waits(s.prosecutor, 'measure_ending')).toEqual([])
})

test('a placement waits for the juvenile judge and not for the prosecution', async () => {
  const s = await desk()
  const asked = await h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.victim}/measures`, {
    kind: 'placement_with_relative',
    words: 'ZZ',
    isChild: true,
  })
  expect(asked.statusCode, asked.body).toBe(200)
  expect(await s.waits(s.juvenile, 'measure_to_decide')).toHaveLength(1)
  expect(await s.waits(s.prosecutor, 'measure_to_decide')).toEqual([])
})

test('a child for whom nobody may speak waits for the juvenile judge, and the prosecution sees that she does', async () => {
  const s = await desk()
  const why = { why: 'suspected' }
  await h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.victim}/representations`, why)
  for (const who of [s.juvenile, s.prosecutor])
    expect(await s.waits(who, 'representative_to_name')).toHaveLength(1)
  for (const who of [s.assistant, s.clerk]) expect(await s.waits(who, 'representative_to_name')).toEqual([])
})

test('a need that was declined waits until it is asked of another service', async () => {
  const s = await desk()
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true), ('آخر', 'Autre', '{shelter}', true) returning id",
  )
  const service = await h.officer({ post: 'service_provider', service: rows[0]!.id })
  const person = `/cases/${s.caseId}/people/${s.victim}`
  const consent = await h.post(s.assistant.token, `${person}/consents`, {
    need: 'shelter',
    given: true,
    givenBy: 'self',
    person: { isChild: false },
  })
  const send = async (to: ServiceId) =>
    (
      await h.post(s.assistant.token, `${person}/referrals`, {
        consent: consent.json<{ id: string }>().id,
        service: to,
        need: 'shelter',
        urgent: false,
        risks: [],
        words: 'ZZ',
      })
    ).json<{ id: string }>().id
  const id = await send(rows[0]!.id)
  await h.post(service.token, `/referrals/${id}/answer`, { to: 'declined', reason: 'full' })
  expect(await s.waits(s.assistant, 'referral_declined')).toMatchObject([{ opens: { page: 'referral', id } }])
  await send(rows[1]!.id)
  expect(await s.waits(s.assistant, 'referral_declined')).toEqual([])
})
