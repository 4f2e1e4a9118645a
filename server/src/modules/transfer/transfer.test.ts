import {
  listTransfers,
  routes,
  seeCase,
  seeTransfer,
  seeTransferReasons,
  seeTransfers,
  today,
} from '@himaya/contract'
import type { CaseId, CourtId, Post } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const tribunal = 'TPI-NADOR' as CourtId
const appeal = 'CA-NADOR' as CourtId
const notFound = { type: 'urn:himaya:problem:not_found', code: 'not_found', status: 404 }

let h: Awaited<ReturnType<typeof newHouse>>
/** Whoever receives at the Court of Appeal; the head of its prosecution is there before anything is sent. */
let head: Someone
let clerkOfAppeal: Someone
beforeAll(async () => {
  h = await newHouse()
  head = await h.officer({ post: 'general_prosecutor', court: appeal })
  clerkOfAppeal = await h.officer({ post: 'prosecution_clerk', court: appeal })
})
afterAll(async () => {
  await h.close()
})

type Someone = Awaited<ReturnType<typeof h.officer>>

async function scene({ charge }: { charge?: string } = {}) {
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
  const assigned = async (post: Post, court: CourtId): Promise<Someone> => {
    const officer = await h.officer({ post, court })
    await h.assign(caseId, officer, post)
    return officer
  }
  const deputy = await assigned('kings_prosecutor_deputy', tribunal)
  if (charge !== undefined)
    await h.all.query(
      `insert into penal.charge (penal_id, party_id, article, brought_by, brought_on)
       select c.penal_id, p.id, $2, $3, '2026-10-01' from court.case c join penal.party p on p.penal_id = c.penal_id where c.id = $1`,
      [caseId, `ma/act/2016/27-14#art_${charge}`, deputy.id],
    )
  await h.all.query(
    `update penal.file f set court_number = 77, court_code = '2101', court_year = 2026
     from court.case c where c.penal_id = f.id and c.id = $1`,
    [caseId],
  )
  return { assistant, deputy, assigned, caseId }
}
type Scene = Awaited<ReturnType<typeof scene>>

const why = 'ZZREASONS حيث إن الأفعال تكتسي صبغة جناية'
const send = (who: Someone, s: Scene, part: object = {}, key?: string) =>
  h.post(who.token, `/cases/${s.caseId}/transfers`, { to: appeal, reasons: why, ...part }, key)
async function sent(s: Scene, who = s.deputy) {
  const answer = await send(who, s)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<{ id: string }>().id
}
const move = (who: Someone, id: string, to: 'receipt' | 'acceptance' | 'return', body: object = {}) =>
  h.post(who.token, `/transfers/${id}/${to}`, body)
const done = async (answer: ReturnType<typeof move>) => {
  const { statusCode, body } = await answer
  expect(statusCode, body).toBe(200)
}
const ofCase = async (who: Someone, s: Scene) =>
  seeTransfers.reply.parse((await h.get(who.token, `/cases/${s.caseId}/transfers`)).json())
const refused = (...reasons: string[]) => ({
  code: 'refused_by_law',
  status: 422,
  refusals: reasons.map((reason) => expect.objectContaining({ reason })),
})

test('a stranger, a service, the bench and an absent sending get the same answer on every route', async () => {
  const s = await scene()
  const id = await sent(s)
  const { rows } = await h.all.query<{ id: never }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true) returning id",
  )
  const others = [
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'service_provider', service: rows[0]!.id }),
    await h.officer({ post: 'kings_prosecutor', court: tribunal }),
    await h.officer({ post: 'general_prosecutor', court: 'CA-OUJDA' as CourtId }),
    await h.officer({ post: 'trial_counsellor', court: appeal }),
    await h.officer({ post: 'national_desk' }),
  ]
  for (const who of others) {
    for (const [one, caseId] of [
      [id, s.caseId],
      [randomUUID(), randomUUID()],
    ] as const)
      for (const answer of [
        await h.post(who.token, `/cases/${caseId}/transfers`, { to: appeal, reasons: why }),
        await h.get(who.token, `/cases/${caseId}/transfers`),
        await h.get(who.token, `/transfers/${one}`),
        await h.get(who.token, `/transfers/${one}/reasons`),
        await move(who, one, 'receipt'),
        await move(who, one, 'acceptance'),
        await move(who, one, 'return', { reasons: 'x' }),
      ])
        expect(answer.json()).toEqual(notFound)
    expect(listTransfers.reply.parse((await h.get(who.token, '/transfers')).json()).rows).toEqual([])
  }
  // The bench of the tribunal is on the case, and is told of no sending.
  const judge = await s.assigned('trial_judge', tribunal)
  expect(await ofCase(judge, s)).toEqual({ maySendTo: null, rows: [] })
  expect((await h.get(judge.token, `/transfers/${id}/reasons`)).json()).toEqual(notFound)
  for (const { path, method } of Object.values(routes).filter(({ act }) => act.startsWith('transfer.'))) {
    const url = path.replaceAll(/:\w+/g, randomUUID())
    const answer = method === 'GET' ? await h.get(undefined, url) : await h.post(undefined, url, {})
    expect(answer.json()).toMatchObject({ code: 'not_signed_in' })
  }
})

describe('sending', () => {
  test('by the prosecution or the coordinator of the tribunal, with reasons, and by nobody else', async () => {
    const s = await scene()
    for (const [post, court] of [
      ['registry_clerk', tribunal],
      ['prosecution_clerk', tribunal],
      ['juvenile_judge', tribunal],
      ['investigating_judge', appeal],
    ] as const)
      expect((await send(await s.assigned(post, court), s)).json().refusals, post).toEqual(
        expect.arrayContaining([expect.objectContaining({ reason: 'may_not_send' })]),
      )
    expect((await send(s.assistant, s)).json()).toMatchObject(refused('may_not_send'))
    expect(
      (await send(await s.assigned('kings_prosecutor', 'TPI-DRIOUCH' as CourtId), s)).json(),
    ).toMatchObject(refused('not_of_the_sending_court'))
    for (const reasons of ['', ' \n '])
      expect((await send(s.deputy, s, { reasons })).statusCode, reasons).not.toBe(200)
    expect((await send(s.deputy, s, { reasons: '' })).json()).toMatchObject(refused('no_reasons'))
    expect((await send(s.deputy, s, { why })).json()).toMatchObject({ code: 'malformed' })
    expect((await ofCase(s.assistant, s)).maySendTo).toBeNull()
    expect((await ofCase(s.deputy, s)).maySendTo).toMatchObject({ id: appeal })
    await sent(s, await s.assigned('unit_coordinator', tribunal))
    const other = await scene()
    await sent(other, await other.assigned('kings_prosecutor', tribunal))
  })

  test('to its own Court of Appeal, and to no other, by the rule and by the database', async () => {
    const s = await scene()
    for (const to of ['CA-OUJDA', 'CA-RABAT', 'TPI-DRIOUCH', 'TPI-NADOR'] as const)
      expect((await send(s.deputy, s, { to })).json(), to).toMatchObject(refused('not_its_court_of_appeal'))
    await expect(
      h.court.as(s.deputy.token, (tx) =>
        tx
          .insertInto('court.transfer')
          .values({
            case_id: s.caseId,
            from_court_id: tribunal,
            to_court_id: 'CA-OUJDA' as CourtId,
            reasons_sealed: Buffer.alloc(1),
            sent_by: s.deputy.id,
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test('while the Court of Appeal above has not opened, to the one that stands in for it', async () => {
    const { rows } = await h.all.query<{ id: CourtId; stand_in_id: CourtId }>(
      `select t.id, a.stand_in_id from office.court t join office.court a on a.id = t.appeal_id
       where a.stand_in_id is not null and t.in_service limit 1`,
    )
    const { id: from, stand_in_id: to } = rows[0]!
    const s = await scene()
    await h.all.query(
      'update penal.file f set court_id = $2 from court.case c where c.penal_id = f.id and c.id = $1',
      [s.caseId, from],
    )
    const prosecutor = await s.assigned('kings_prosecutor', from)
    expect((await send(prosecutor, s, { to })).statusCode).toBe(200)
  })

  test('a misdemeanour alone stays with the tribunal', async () => {
    const s = await scene({ charge: '448-10' })
    expect((await send(s.deputy, s)).json()).toMatchObject(refused('tribunal_is_competent'))
    const felony = await scene({ charge: '448-4' })
    await sent(felony)
  })

  test('once at a time: a second is refused, two at once are one, and a repeated request is one', async () => {
    const s = await scene()
    const [one, two] = await Promise.all([send(s.deputy, s), send(s.deputy, s)])
    expect([one.statusCode, two.statusCode].filter((status) => status === 200)).toHaveLength(1)
    expect((await send(s.deputy, s)).json()).toMatchObject(refused('already_under_way'))
    const again = await scene()
    const key = randomUUID()
    expect((await send(again.deputy, again, {}, key)).json()).toEqual(
      (await send(again.deputy, again, {}, key)).json(),
    )
    expect((await ofCase(again.deputy, again)).rows).toHaveLength(1)
    expect((await send(again.deputy, again, { reasons: 'others' }, key)).json()).toMatchObject({
      code: 'repeated_differently',
    })
  })

  test('why it was sent lies sealed, in no list, and is shown to both prosecutions with the look recorded', async () => {
    const s = await scene()
    const id = await sent(s)
    for (const answer of [
      await h.get(s.deputy.token, `/cases/${s.caseId}/transfers`),
      await h.get(head.token, '/transfers'),
      await h.get(head.token, `/transfers/${id}`),
    ])
      expect(answer.body).not.toMatch(/ZZ/)
    for (const who of [s.deputy, head, s.assistant])
      expect(
        seeTransferReasons.reply.parse((await h.get(who.token, `/transfers/${id}/reasons`)).json()),
      ).toEqual({ sent: why, returned: null })
    const { rows } = await h.all.query<{ all: string }>(
      "select string_agg(t::text, ' ') as all from court.transfer t",
    )
    expect(rows[0]!.all).not.toContain(Buffer.from('ZZREASONS').toString('hex'))
    const { rows: entries } = await h.all.query(
      `select outcome, fields from record.entry where officer_id = $1 and act = 'transfer.see_reasons' and $2 = any (subjects)`,
      [head.id, id],
    )
    expect(entries).toEqual([{ outcome: 'shown', fields: ['reasons'] }])
  })
})

describe('at the Court of Appeal', () => {
  test('received by its registries, unit or prosecution; who is not on the case learns only that it was sent', async () => {
    for (const post of [
      'prosecution_clerk',
      'registry_clerk',
      'social_assistant',
      'unit_coordinator',
      'general_prosecutor_deputy',
    ] as const) {
      const s = await scene()
      const id = await sent(s)
      const who = await h.officer({ post, court: appeal })
      expect(seeTransfer.reply.parse((await h.get(who.token, `/transfers/${id}`)).json())).toMatchObject({
        caseId: null,
        register: null,
        from: { id: tribunal },
        state: 'sent',
        mine: ['receive'],
      })
      for (const path of [`/transfers/${id}/reasons`, `/cases/${s.caseId}`, `/cases/${s.caseId}/transfers`])
        expect((await h.get(who.token, path)).json(), path).toEqual(notFound)
      await done(move(who, id, 'receipt'))
      expect((await h.get(who.token, `/transfers/${id}`)).json()).toMatchObject({
        state: 'received',
        mine: [],
      })
    }
  })

  test('a clerk neither accepts nor returns; nor does the sender; nor a deputy who is not on the case', async () => {
    const s = await scene()
    const id = await sent(s)
    expect((await move(head, id, 'acceptance')).json()).toMatchObject(refused('does_not_follow'))
    expect((await move(s.deputy, id, 'receipt')).json()).toMatchObject(
      refused('not_of_the_receiving_court', 'may_not_receive'),
    )
    await done(move(clerkOfAppeal, id, 'receipt'))
    for (const [to, body] of [
      ['acceptance', {}],
      ['return', { reasons: 'x' }],
    ] as const) {
      expect((await move(clerkOfAppeal, id, to, body)).json()).toMatchObject(
        refused('not_the_general_prosecutor'),
      )
      expect((await move(s.deputy, id, to, body)).json().code).toBe('refused_by_law')
      const unassigned = await h.officer({ post: 'general_prosecutor_deputy', court: appeal })
      expect((await move(unassigned, id, to, body)).json()).toEqual(notFound)
    }
    // Past the server, the database says the same.
    const { numUpdatedRows } = (await h.court.as(clerkOfAppeal.token, (tx) =>
      tx
        .updateTable('court.transfer')
        .set({ state: 'accepted', moved_by: clerkOfAppeal.id })
        .where('id', '=', id as never)
        .executeTakeFirst(),
    ))!
    expect(numUpdatedRows).toBe(0n)
    expect((await ofCase(s.deputy, s)).rows).toMatchObject([{ state: 'received', mine: [] }])
  })

  test('accepted: the court seized is the Court of Appeal, its number is to be given anew, and nothing is sent again', async () => {
    const s = await scene()
    const id = await sent(s)
    await done(move(clerkOfAppeal, id, 'receipt'))
    expect((await ofCase(head, s)).rows).toMatchObject([{ id, caseId: s.caseId, mine: ['accept', 'return'] }])
    const deputy = await s.assigned('general_prosecutor_deputy', appeal)
    const both = await Promise.all([move(deputy, id, 'acceptance'), move(head, id, 'acceptance')])
    expect(both.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    expect(seeCase.reply.parse((await h.get(head.token, `/cases/${s.caseId}`)).json())).toMatchObject({
      court: appeal,
      reference: null,
      unit: 'UNIT-TPI-NADOR',
    })
    expect((await ofCase(s.assistant, s)).rows).toMatchObject([{ state: 'accepted' }])
    expect((await send(s.deputy, s)).json().refusals).toEqual(
      expect.arrayContaining([expect.objectContaining({ reason: 'not_from_a_tribunal' })]),
    )
    expect((await move(head, id, 'return', { reasons: 'x' })).json()).toMatchObject(
      refused('does_not_follow'),
    )
  })

  test('returned with reasons and never without; whoever was put on the case there leaves it at once; it may be sent again', async () => {
    const s = await scene()
    const id = await sent(s)
    await done(move(head, id, 'receipt'))
    const deputy = await h.officer({ post: 'general_prosecutor_deputy', court: appeal })
    expect(
      (
        await h.post(head.token, `/cases/${s.caseId}/assignments`, {
          officer: deputy.id,
          post: 'general_prosecutor_deputy',
        })
      ).statusCode,
    ).toBe(200)
    expect((await move(deputy, id, 'return', { reasons: '' })).json()).toMatchObject(refused('no_reasons'))
    const key = randomUUID()
    for (const _ of [1, 2])
      expect(
        (await h.post(deputy.token, `/transfers/${id}/return`, { reasons: 'ZZBACK لا جناية' }, key)).json(),
      ).toEqual({ id })
    for (const who of [head, deputy]) {
      expect((await h.get(who.token, `/cases/${s.caseId}`)).json()).toEqual(notFound)
      expect((await h.get(who.token, `/transfers/${id}`)).json()).toMatchObject({
        state: 'returned',
        caseId: null,
        mine: [],
      })
    }
    expect(
      seeTransferReasons.reply.parse((await h.get(s.deputy.token, `/transfers/${id}/reasons`)).json()),
    ).toEqual({ sent: why, returned: 'ZZBACK لا جناية' })
    const seen = await ofCase(s.deputy, s)
    expect(seen).toMatchObject({ maySendTo: { id: appeal }, rows: [{ state: 'returned' }] })
    expect(seeCase.reply.parse((await h.get(s.deputy.token, `/cases/${s.caseId}`)).json())).toMatchObject({
      court: tribunal,
      reference: { number: 77 },
    })
    const again = await sent(s)
    await done(move(head, again, 'receipt'))
    await done(move(head, again, 'acceptance'))
    expect((await ofCase(s.assistant, s)).rows.map(({ state }) => state)).toEqual(['accepted', 'returned'])
  })
})

test('each end has it among what waits: the clerk the sending, the head the case, the sender what came back', async () => {
  const s = await scene()
  const waits = async (who: Someone) =>
    today.reply
      .parse((await h.get(who.token, '/today')).json())
      .waiting.filter(
        ({ kind, opens }) => kind.startsWith('transfer') && [s.caseId as string, id].includes(opens.id),
      )
  const id = await sent(s)
  expect(await waits(clerkOfAppeal)).toMatchObject([
    { kind: 'transfer_to_move', opens: { page: 'transfer', id }, register: null },
  ])
  expect(await waits(head)).toMatchObject([
    { kind: 'transfer_to_move', opens: { page: 'case', id: s.caseId } },
  ])
  expect(await waits(s.deputy)).toEqual([])
  await done(move(clerkOfAppeal, id, 'receipt'))
  expect(await waits(clerkOfAppeal)).toEqual([])
  expect(await waits(head)).toHaveLength(1)
  await done(move(head, id, 'return', { reasons: 'ZZ' }))
  expect(await waits(head)).toEqual([])
  expect(await waits(s.deputy)).toMatchObject([
    { kind: 'transfer_returned', opens: { page: 'case', id: s.caseId } },
  ])
  await sent(s)
  expect(await waits(s.deputy)).toEqual([])
})

test('whoever leaves a case that is returned follows nobody in it any more, and the case says so', async () => {
  const s = await scene()
  const see = async () => seeCase.reply.parse((await h.get(s.deputy.token, `/cases/${s.caseId}`)).json())
  const unfollowed = async () =>
    today.reply
      .parse((await h.get(s.deputy.token, '/today')).json())
      .waiting.filter(({ kind, opens }) => kind === 'nobody_follows' && opens.id === s.caseId).length
  const id = await sent(s)
  await done(move(head, id, 'receipt'))
  const [party] = (await see()).parties
  const given = await h.post(s.deputy.token, `/cases/${s.caseId}/parties/${party!.id}/owner`, {
    from: party!.owner.id,
    to: head.id,
  })
  expect(given.statusCode, given.body).toBe(200)
  expect((await see()).parties).toMatchObject([{ owner: { id: head.id }, leftOut: [] }])
  expect(await unfollowed()).toBe(0)

  await done(move(head, id, 'return', { reasons: 'ZZ' }))
  const seen = await see()
  expect(seen.parties).toMatchObject([{ owner: { id: head.id }, leftOut: ['no_owner'] }])
  expect(seen.earlier).toMatchObject([{ officer: { id: head.id }, why: 'returned' }])
  expect(await unfollowed()).toBe(1)
  const back = await h.post(s.deputy.token, `/cases/${s.caseId}/parties/${party!.id}/owner`, {
    from: head.id,
    to: s.deputy.id,
  })
  expect(back.statusCode, back.body).toBe(200)
  const again = await h.post(s.deputy.token, `/cases/${s.caseId}/parties/${party!.id}/owner`, {
    from: s.deputy.id,
    to: head.id,
  })
  expect(again.json()).toMatchObject({ code: 'not_found' })
  expect(await unfollowed()).toBe(0)
})
