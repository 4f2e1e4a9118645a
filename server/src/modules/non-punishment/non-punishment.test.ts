import {
  listConflicts,
  listContacts,
  listCourts,
  seeConflict,
  seeConflictReasons,
  seeConflicts,
  seeTimeline,
  today,
} from '@himaya/contract'
import type { CaseId, CourtId, PartyId, PersonId, Post, ServiceId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const appeal = 'CA-NADOR' as CourtId
const tribunal = 'TPI-NADOR' as CourtId
const elsewhere = 'TPI-OUJDA' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

type Someone = Awaited<ReturnType<typeof h.officer>>
const freed = { under_threat: true, directly_linked: true, of_free_will: false }
const decision = { answers: freed, decided: 'not_liable', reasons: 'ZZWHY حيث إنها كانت تحت التهديد' }

/** A case at the Court of Appeal with a victim and a suspect, and whoever works on it. */
async function scene(court = appeal) {
  const assistant = await h.officer({ post: 'social_assistant', court })
  const made = await h.post(assistant.token, '/reports', {
    unit: `UNIT-${court}`,
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM' },
      { capacity: 'suspect', name: 'ZZSUSPECT' },
    ],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { rows } = await h.all.query<{ party: PartyId; person: PersonId }>(
    `select y.id as party, p.id as person from court.case c join penal.party y on y.penal_id = c.penal_id
     join assistance.person p on p.file_id = c.assistance_id where c.id = $1`,
    [caseId],
  )
  const { party, person } = rows[0]!
  const assigned = async (post: Post, at = court): Promise<Someone> => {
    const officer = await h.officer({ post, court: at })
    await h.assign(caseId, officer, post)
    return officer
  }
  const head = await assigned(court === appeal ? 'general_prosecutor_deputy' : 'kings_prosecutor_deputy')
  return {
    assistant,
    head,
    assigned,
    caseId,
    party,
    person,
    at: `/cases/${caseId}/conflicts`,
    sayVictim: (who = head) => h.post(who.token, `/cases/${caseId}/parties/${party}/victim`, { person }),
    bring: (charge: string, who = head) =>
      h.post(who.token, `/cases/${caseId}/charges`, { party, charge, link: 'none', on: '2026-10-01' }),
    tell: (who: Someone, part: object = {}) =>
      h.post(who.token, `/cases/${caseId}/conflicts`, {
        person,
        what: 'charge',
        nature: 'misdemeanour',
        court: elsewhere,
        reference: { number: 123, code: '2101', year: 2026 },
        ...part,
      }),
  }
}
type Scene = Awaited<ReturnType<typeof scene>>

const listed = async (s: Scene, who: Someone) => {
  const answer = await h.get(who.token, s.at)
  expect(answer.statusCode, answer.body).toBe(200)
  return seeConflicts.reply.parse(answer.json())
}
const ok = async (answer: ReturnType<typeof h.post>) => {
  const done = await answer
  expect(done.statusCode, done.body).toBe(200)
  return done.json<{ id: string }>().id
}
const waits = async (who: Someone, of?: string) =>
  today.reply
    .parse((await h.get(who.token, '/today')).json())
    .waiting.filter(
      ({ kind, opens }) =>
        (kind === 'conflict_to_resolve' || kind === 'unit_to_call') && (of === undefined || opens.id === of),
    )
const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code: string }).code
const refusals = (answer: { json: () => unknown }) =>
  (answer.json() as { refusals?: { reason: string }[] }).refusals?.map(({ reason }) => reason)

test('the bench, the registries, a service, a stranger and another prosecution are told that there is nothing', async () => {
  const s = await scene()
  await ok(s.sayVictim())
  const [held] = (await listed(s, s.head)).rows
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  const others = [
    await s.assigned('trial_counsellor'),
    await s.assigned('juvenile_counsellor'),
    await s.assigned('registry_clerk'),
    await s.assigned('prosecution_clerk'),
    await h.officer({ post: 'service_provider', service: rows[0]!.id }),
    await h.officer({ post: 'social_assistant', court: elsewhere }),
    await h.officer({ post: 'general_prosecutor', court: 'CA-OUJDA' as CourtId }),
    await h.officer({ post: 'national_desk' }),
  ]
  const nowhere = randomUUID()
  for (const who of others) {
    expect(codeOf(await h.get(who.token, s.at))).toBe('not_found')
    expect([404, 422]).toContain((await s.tell(who)).statusCode)
    for (const id of [held!.id, nowhere]) {
      expect(codeOf(await h.get(who.token, `/conflicts/${id}`))).toBe('not_found')
      expect(codeOf(await h.get(who.token, `/conflicts/${id}/reasons`))).toBe('not_found')
      expect(codeOf(await h.post(who.token, `/conflicts/${id}/agreement`, {}))).toBe('not_found')
      expect(codeOf(await h.post(who.token, `/conflicts/${id}/resolution`, decision))).toBe('not_found')
      expect(codeOf(await h.post(who.token, `/conflicts/${id}/reopening`, { why: 'evidence' }))).toBe(
        'not_found',
      )
    }
    expect(listConflicts.reply.parse((await h.get(who.token, '/conflicts')).json()).rows).toEqual([])
    expect(listContacts.reply.parse((await h.get(who.token, '/contacts')).json()).rows).toEqual([])
    expect(await waits(who)).toEqual([])
  }
  expect((await listed(s, s.head)).rows).toHaveLength(1)
})

describe('what the penal file holds', () => {
  test('raises it by itself: the suspicion when it is said, each charge that is brought after', async () => {
    const s = await scene()
    expect((await listed(s, s.head)).rows).toEqual([])
    await ok(s.sayVictim())
    expect((await listed(s, s.head)).rows).toMatchObject([
      { what: 'suspicion', party: s.party, person: s.person, charge: null, state: 'open', agreed: null },
    ])
    await ok(s.bring('448-2'))
    await ok(s.bring('448-5'))
    expect((await listed(s, s.head)).rows.map(({ what, charge }) => [what, charge])).toEqual([
      ['suspicion', null],
      ['charge', 'ma/act/2016/27-14#art_448-2'],
      ['charge', 'ma/act/2016/27-14#art_448-5'],
    ])
  })

  test('raises it for the charges that stood already, and not for one that had ended', async () => {
    const s = await scene()
    const ended = await ok(s.bring('448-2'))
    await ok(
      h.post(s.head.token, `/cases/${s.caseId}/charges/${ended}/drop`, { why: 'mistake', on: '2026-10-02' }),
    )
    await ok(s.bring('448-3'))
    await ok(s.sayVictim())
    expect((await listed(s, s.head)).rows.map(({ what, charge }) => [what, charge])).toEqual([
      ['charge', 'ma/act/2016/27-14#art_448-3'],
    ])
  })

  test('is never shown to the unit, nor told in its timeline', async () => {
    const s = await scene()
    await ok(s.sayVictim())
    const [held] = (await listed(s, s.head)).rows
    await ok(h.post(s.head.token, `/conflicts/${held!.id}/resolution`, decision))
    expect((await listed(s, s.assistant)).rows).toEqual([])
    const coordinator = await s.assigned('unit_coordinator')
    expect((await listed(s, coordinator)).rows).toEqual([])
    for (const who of [s.assistant, coordinator]) {
      expect(codeOf(await h.get(who.token, `/conflicts/${held!.id}`))).toBe('not_found')
      const told = seeTimeline.reply.parse((await h.get(who.token, `/cases/${s.caseId}/timeline`)).json())
      expect(told.rows.filter(({ act }) => act.startsWith('non_punishment'))).toEqual([])
    }
    const seen = seeTimeline.reply.parse((await h.get(s.head.token, `/cases/${s.caseId}/timeline`)).json())
    expect(seen.rows.map(({ act }) => act)).toContain('non_punishment.resolve')
  })

  test('stays in the list when the charge ends, marked so, and waits no more', async () => {
    const s = await scene()
    await ok(s.sayVictim())
    const [suspicion] = (await listed(s, s.head)).rows
    await ok(h.post(s.head.token, `/conflicts/${suspicion!.id}/resolution`, decision))
    const charge = await ok(s.bring('448-2'))
    expect(await waits(s.head)).toHaveLength(1)
    await ok(
      h.post(s.head.token, `/cases/${s.caseId}/charges/${charge}/drop`, { why: 'mistake', on: '2026-10-02' }),
    )
    expect((await listed(s, s.head)).rows).toMatchObject([{ dropped: null }, { dropped: '2026-10-02' }])
    expect(await waits(s.head)).toEqual([])
  })
})

describe('deciding', () => {
  test('on the three questions, with reasons, by the prosecution in charge; nobody else may', async () => {
    const s = await scene()
    await ok(s.sayVictim())
    const judge = await s.assigned('investigating_judge')
    const [held] = (await listed(s, s.head)).rows
    const at = `/conflicts/${held!.id}/resolution`
    expect(held).toMatchObject({ resolvedBy: 'general_prosecutor', mine: ['resolve'] })
    expect(refusals(await h.post(judge.token, at, decision))).toEqual(['not_in_charge_of_the_charge'])
    expect(refusals(await h.post(s.head.token, at, { ...decision, reasons: '' }))).toEqual(['no_reasons'])
    expect(
      refusals(await h.post(s.head.token, at, { ...decision, answers: { ...freed, of_free_will: null } })),
    ).toEqual(['questions_not_answered'])
    expect(refusals(await h.post(s.head.token, at, { ...decision, decided: 'liable' }))).toEqual([
      'answers_do_not_bear_it',
    ])
    const key = randomUUID()
    for (const _ of [1, 2])
      expect((await h.post(s.head.token, at, decision, key)).json()).toEqual({ id: held!.id })
    expect(refusals(await h.post(s.head.token, at, decision))).toEqual(['already_decided'])
    const [after] = (await listed(s, s.head)).rows
    expect(after).toMatchObject({
      state: 'resolved',
      resolution: { decided: 'not_liable', answers: freed, by: { id: s.head.id } },
      mine: ['reopen'],
    })
    const why = async (who: Someone) =>
      seeConflictReasons.reply.parse((await h.get(who.token, `/conflicts/${held!.id}/reasons`)).json())
        .reasons
    expect(await why(s.head)).toBe(decision.reasons)
    expect(await why(judge)).toBe(decision.reasons)
    expect(await waits(s.head)).toEqual([])
  })

  test('gone back on for a new fact, and decided again', async () => {
    const s = await scene()
    await ok(s.sayVictim())
    const [held] = (await listed(s, s.head)).rows
    const judge = await s.assigned('investigating_judge')
    const reopening = `/conflicts/${held!.id}/reopening`
    expect(refusals(await h.post(judge.token, reopening, { why: 'evidence' }))).toEqual(['does_not_follow'])
    await ok(h.post(s.head.token, `/conflicts/${held!.id}/resolution`, decision))
    await ok(h.post(judge.token, reopening, { why: 'evidence' }))
    expect((await listed(s, s.head)).rows).toMatchObject([
      { state: 'reopened', resolution: null, mine: ['resolve'] },
    ])
    expect(await waits(s.head)).toMatchObject([
      { kind: 'conflict_to_resolve', opens: { page: 'case', id: s.caseId } },
    ])
    const liable = { answers: { ...freed, under_threat: false }, decided: 'liable', reasons: 'ZZ' }
    await ok(h.post(s.head.token, `/conflicts/${held!.id}/resolution`, liable))
    expect((await listed(s, s.head)).rows).toMatchObject([
      { state: 'resolved', resolution: { decided: 'liable' } },
    ])
  })

  test('waits no more once the authority decided that the person is no victim, and again when it is reopened', async () => {
    const s = await scene()
    await ok(s.sayVictim())
    expect(await waits(s.head)).toHaveLength(1)
    await h.all.query(`update assistance.person set status = 'not_a_victim' where id = $1`, [s.person])
    expect(await waits(s.head)).toEqual([])
    expect(listConflicts.reply.parse((await h.get(s.head.token, '/conflicts')).json()).rows).toEqual([])
    await h.all.query(`update assistance.person set status = 'presumed' where id = $1`, [s.person])
    expect(await waits(s.head)).toHaveLength(1)
  })

  test('the database lets nobody write what the answers do not bear, nor in another’s name', async () => {
    const s = await scene()
    await ok(s.sayVictim())
    const [held] = (await listed(s, s.head)).rows
    const insert = (decided: string, threat: boolean) =>
      h.all.query(
        `insert into court.conflict_step (conflict_id, kind, under_threat, directly_linked, of_free_will, decided,
           wrapped_key, reasons_sealed, post, taken_by) values ($1, 'resolved', $2, true, false, $3, 'x', 'x', 'p', $4)`,
        [held!.id, threat, decided, s.head.id],
      )
    await expect(insert('liable', true)).rejects.toThrow('as_answered')
    await expect(insert('not_liable', false)).rejects.toThrow('as_answered')
  })
})

describe('what is held at another court', () => {
  test('is told by the unit or the prosecution; the other court learns whom to call and nothing else', async () => {
    const s = await scene()
    const there = await h.officer({ post: 'kings_prosecutor', court: elsewhere })
    const id = await ok(s.tell(s.assistant))
    expect((await listed(s, s.assistant)).rows).toMatchObject([
      { id, what: 'charge', court: { id: elsewhere }, state: null, agreed: null, resolution: null, mine: [] },
    ])
    expect((await listed(s, s.head)).rows).toMatchObject([
      { id, state: 'open', agreed: { here: false, there: false }, mine: ['agree'] },
    ])
    const answer = await h.get(there.token, '/contacts')
    expect(listContacts.reply.parse(answer.json()).rows).toEqual([
      expect.objectContaining({
        conflict: id,
        unit: expect.objectContaining({ id: `UNIT-${appeal}` }) as object,
        agreed: false,
      }),
    ])
    for (const hidden of [s.caseId, s.person, '123', 'charge', 'ZZVICTIM'])
      expect(answer.body).not.toContain(hidden)
    expect(codeOf(await h.get(there.token, `/conflicts/${id}`))).toBe('not_found')
    expect(codeOf(await h.post(there.token, `/conflicts/${id}/resolution`, decision))).toBe('not_found')
    expect(await waits(there, id)).toMatchObject([
      { kind: 'unit_to_call', opens: { page: 'conflict', id }, caseId: null },
    ])
  })

  test('is told across once both agreed, and decided by the prosecution that holds the charge', async () => {
    const s = await scene()
    const there = await h.officer({ post: 'kings_prosecutor_deputy', court: elsewhere })
    const id = await ok(s.tell(s.head))
    const agreement = `/conflicts/${id}/agreement`
    expect(codeOf(await h.post(s.assistant.token, agreement, {}))).toBe('not_found')
    await ok(h.post(there.token, agreement, {}))
    expect(refusals(await h.post(there.token, agreement, {}))).toEqual(['said_already'])
    expect(codeOf(await h.get(there.token, `/conflicts/${id}`))).toBe('not_found')
    expect(await waits(there, id)).toEqual([])
    await ok(h.post(s.head.token, agreement, {}))
    const seen = seeConflict.reply.parse((await h.get(there.token, `/conflicts/${id}`)).json())
    expect(seen).toMatchObject({
      caseId: null,
      person: null,
      register: null,
      reference: { number: 123, code: '2101', year: 2026 },
      agreed: { here: true, there: true },
      mine: ['resolve'],
    })
    expect(await waits(there, id)).toMatchObject([
      { kind: 'conflict_to_resolve', opens: { page: 'conflict', id } },
    ])
    expect(listConflicts.reply.parse((await h.get(there.token, '/conflicts')).json()).rows).toMatchObject([
      { id },
    ])
    expect(codeOf(await h.get(there.token, s.at))).toBe('not_found')
    expect(refusals(await h.post(s.head.token, `/conflicts/${id}/resolution`, decision))).toEqual([
      'not_in_charge_of_the_charge',
    ])
    await ok(h.post(there.token, `/conflicts/${id}/resolution`, decision))
    expect((await listed(s, s.head)).rows).toMatchObject([
      { state: 'resolved', resolution: { decided: 'not_liable', by: { id: there.id } } },
    ])
    for (const who of [there, s.head])
      expect((await h.get(who.token, `/conflicts/${id}/reasons`)).json()).toEqual({
        reasons: decision.reasons,
      })
    expect(codeOf(await h.get(s.assistant.token, `/conflicts/${id}/reasons`))).toBe('not_found')
    expect((await listed(s, s.assistant)).rows).toMatchObject([{ state: null, resolution: null }])
  })

  test('a civil claim raises it too; at a tribunal of the same Court of Appeal as anywhere else', async () => {
    const s = await scene()
    const there = await h.officer({ post: 'kings_prosecutor', court: tribunal })
    const id = await ok(s.tell(s.assistant, { what: 'civil_claim', court: tribunal, reference: undefined }))
    const { rows } = listContacts.reply.parse((await h.get(there.token, '/contacts')).json())
    expect(rows.map(({ conflict }) => conflict)).toContain(id)
    expect((await listed(s, s.head)).rows).toMatchObject([
      { what: 'civil_claim', resolvedBy: 'kings_prosecutor' },
    ])
  })

  test('not of somebody who is no victim, not of another case, not at a court there is not', async () => {
    const s = await scene()
    const other = await scene()
    expect(codeOf(await s.tell(s.assistant, { person: other.person }))).toBe('not_found')
    expect((await s.tell(s.assistant, { court: 'TPI-NOWHERE' })).json()).toMatchObject({
      code: 'malformed',
      fields: [{ path: '/court' }],
    })
    await h.all.query(`update assistance.person set status = 'not_a_victim' where id = $1`, [s.person])
    expect(refusals(await s.tell(s.assistant))).toEqual(['not_a_victim'])
    expect((await listed(s, s.assistant)).mayTellOf).toEqual([])
    expect((await listed(other, other.assistant)).mayTellOf).toEqual([other.person])
  })
})

test('the courts in service are listed for whoever is signed in', async () => {
  const who = await h.officer({ post: 'social_assistant', court: tribunal })
  const { courts } = listCourts.reply.parse((await h.get(who.token, '/courts')).json())
  expect(courts.length).toBeGreaterThan(80)
  expect(courts.map(({ id }) => id)).toContain(appeal)
})
