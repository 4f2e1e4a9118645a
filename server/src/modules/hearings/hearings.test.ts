import { hearingsOpenTo, listHearings, seeHearings } from '@himaya/contract'
import { formationIds, type CaseId, type CourtId, type Post } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const tribunal = 'TPI-NADOR' as CourtId
const appeal = 'CA-NADOR' as CourtId
const notFound = { type: 'urn:himaya:problem:not_found', code: 'not_found', status: 404 }

/** Noon in Casablanca on a Thursday; tests in which days pass set it forward. */
const noon = Date.parse('2026-11-26T12:00:00.000Z')
let now = noon
let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ now: () => now })
})
afterAll(async () => {
  await h.close()
})

type Someone = Awaited<ReturnType<typeof h.officer>>

const seats = {
  general_prosecutor: appeal,
  general_prosecutor_deputy: appeal,
  registry_clerk: appeal,
  prosecution_clerk: appeal,
  trial_counsellor: appeal,
  juvenile_counsellor: appeal,
  investigating_judge: appeal,
  kings_prosecutor: tribunal,
  trial_judge: tribunal,
  unit_coordinator: tribunal,
} as const satisfies Partial<Record<Post, CourtId>>
type Seat = keyof typeof seats

/** A case of a woman, a man, a girl and an expert, before a court, with somebody charged. */
async function scene({ at = appeal, charges = ['448-2'] }: { at?: CourtId; charges?: string[] } = {}) {
  const assistant = await h.officer({ post: 'social_assistant', court: tribunal })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [
      { capacity: 'victim', name: 'ZZWOMAN', sex: 'female' },
      { capacity: 'victim', name: 'ZZMAN', sex: 'male' },
      { capacity: 'expert', name: 'ZZEXPERT' },
      { capacity: 'guardian', name: 'ZZGUARDIAN' },
      { capacity: 'suspect', name: 'ZZSUSPECT' },
    ],
  })
  const report = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { caseId } = report
  const { people } = (await h.get(assistant.token, `/cases/${caseId}`)).json<{
    people: { id: string; capacity: string; sex: string | null }[]
  }>()
  const clerk = await h.officer({ post: 'registry_clerk', court: at })
  await h.assign(caseId, clerk, 'registry_clerk')
  await h.all.query(
    'update penal.file f set court_id = $2 from court.case c where c.penal_id = f.id and c.id = $1',
    [caseId, at],
  )
  for (const charge of charges)
    await h.all.query(
      `insert into penal.charge (penal_id, party_id, article, brought_by, brought_on)
       select c.penal_id, p.id, $2, $3, '2026-10-01' from court.case c join penal.party p on p.penal_id = c.penal_id where c.id = $1`,
      [caseId, `ma/act/2016/27-14#art_${charge}`, clerk.id],
    )
  const assigned = async (post: Seat, court: CourtId = seats[post]): Promise<Someone> => {
    const officer = await h.officer({ post, court })
    await h.assign(caseId, officer, post)
    return officer
  }
  const of = (capacity: string, sex: string | null = null) =>
    people.find((one) => one.capacity === capacity && one.sex === sex)!.id
  return {
    assistant,
    clerk,
    assigned,
    caseId,
    woman: of('victim', 'female'),
    man: of('victim', 'male'),
    expert: of('expert'),
    guardian: of('guardian'),
  }
}
type Scene = Awaited<ReturnType<typeof scene>>

let room = 0
const hearing = (part: object = {}) => ({
  formation: 'criminal_chamber',
  accused: 'adult',
  on: '2026-12-03',
  at: '09:30',
  room: `ZZROOM ${String(++room)}`,
  called: [],
  knowingly: false,
  ...part,
})
const fix = (who: Someone, s: Scene, part: object = {}, key?: string) =>
  h.post(who.token, `/cases/${s.caseId}/hearings`, hearing(part), key)
async function fixed(s: Scene, part: object = {}) {
  const answer = await fix(s.clerk, s, part)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<{ id: string }>().id
}
const see = async (who: Someone, s: Scene) =>
  seeHearings.reply.parse((await h.get(who.token, `/cases/${s.caseId}/hearings`)).json()).rows
const refused = (...reasons: string[]) => ({
  code: 'refused_by_law',
  status: 422,
  refusals: reasons.map((reason) => expect.objectContaining({ reason })),
})

test('a stranger, a service, another court and an absent hearing get the same answer on every route', async () => {
  const s = await scene()
  const id = await fixed(s)
  const { rows } = await h.all.query<{ id: never }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true) returning id",
  )
  const others = [
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'service_provider', service: rows[0]!.id }),
    await h.officer({ post: 'registry_clerk', court: appeal }),
    await h.officer({ post: 'trial_counsellor', court: appeal }),
    await h.officer({ post: 'central_unit' }),
  ]
  for (const who of others)
    for (const [one, caseId] of [
      [id, s.caseId],
      [randomUUID(), randomUUID()],
    ] as const)
      for (const answer of [
        await h.get(who.token, `/cases/${caseId}/hearings/open`),
        await h.post(who.token, `/cases/${caseId}/hearings`, hearing()),
        await h.get(who.token, `/cases/${caseId}/hearings`),
        await h.post(who.token, `/hearings/${one}/attendance`, { called: [], knowingly: false }),
        await h.post(who.token, `/hearings/${one}/holding`, {
          present: [],
          noJudgeKnewTheCase: true,
          everyAccusedHasLawyer: true,
        }),
        await h.post(who.token, `/hearings/${one}/postponement`, {
          on: '2026-12-10',
          at: '09:30',
          knowingly: false,
        }),
        await h.post(who.token, `/hearings/${one}/cancellation`, {}),
        await h.post(who.token, `/hearings/${one}/closing`, { basis: '302_1', dangerToSafetyOrMorals: true }),
      ])
        expect(answer.json()).toEqual(notFound)
  for (const who of others)
    expect(
      listHearings.reply.parse((await h.get(who.token, '/hearings?week=2026-12-03')).json()).rows,
    ).toEqual([])
  for (const path of ['/hearings?week=2026-12-03', `/cases/${s.caseId}/hearings`])
    expect((await h.get(undefined, path)).json()).toMatchObject({ code: 'not_signed_in' })
})

describe('fixing', () => {
  test('by the registry and the bench of the court seized, and by nobody else on the case', async () => {
    const s = await scene()
    for (const post of [
      'general_prosecutor',
      'general_prosecutor_deputy',
      'prosecution_clerk',
      'investigating_judge',
      'kings_prosecutor',
      'unit_coordinator',
    ] as const)
      expect((await fix(await s.assigned(post), s)).json(), post).toMatchObject({
        code: 'refused_by_law',
        refusals: expect.arrayContaining([expect.objectContaining({ reason: 'not_of_the_court' })]),
      })
    // A social assistant is told no charge, and fixes nothing either way.
    expect((await fix(s.assistant, s)).json()).toEqual(
      expect.objectContaining(refused('nobody_charged', 'not_of_the_court')),
    )
    for (const post of ['trial_counsellor', 'juvenile_counsellor'] as const)
      expect((await fix(await s.assigned(post), s)).statusCode).toBe(200)
  })

  test('a registry of another court that is on the case fixes nothing, whatever it asks the database', async () => {
    const s = await scene()
    const other = await s.assigned('registry_clerk', 'CA-OUJDA' as CourtId)
    expect((await fix(other, s)).json()).toMatchObject(refused('not_of_the_court'))
    await expect(
      h.court.as(other.token, (tx) =>
        tx
          .insertInto('penal.hearing')
          .columns(['penal_id', 'court_id', 'formation', 'starts_at', 'fixed_by'])
          .expression(
            (from) =>
              from
                .selectFrom('court.case')
                .select((to) => [
                  'penal_id',
                  to.val(appeal).as('court_id'),
                  to.val('criminal_chamber').as('formation'),
                  to.val('2026-12-03 09:30').as('starts_at'),
                  to.val(other.id).as('fixed_by'),
                ])
                .where('id', '=', s.caseId) as never,
          )
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })

  test('CPP 254, 416: a felony charged as one is not fixed at a tribunal, nor a misdemeanour alone at the Court of Appeal', async () => {
    const felony = await scene({ at: tribunal })
    for (const formation of formationIds)
      expect((await fix(felony.clerk, felony, { formation })).json().code, formation).toBe('refused_by_law')
    const small = await scene({ charges: ['448-10'] })
    for (const formation of formationIds)
      expect((await fix(small.clerk, small, { formation })).json().code, formation).toBe('refused_by_law')
    const there = await scene({ at: tribunal, charges: ['448-10'] })
    expect((await fix(there.clerk, there, { formation: 'tribunal_single' })).statusCode).toBe(200)
    expect((await fix(there.clerk, there, { formation: 'juvenile_chamber' })).json()).toMatchObject(
      refused('not_competent'),
    )
  })

  test('nothing is fixed while nobody is charged, or once the charge is dropped', async () => {
    const s = await scene({ charges: [] })
    expect((await fix(s.clerk, s)).json()).toMatchObject(refused('nobody_charged'))
    const dropped = await scene()
    await h.all.query(
      `update penal.charge k set dropped_on = '2026-11-01', dropped_by = brought_by, dropped_why = 'mistake' from court.case c where c.penal_id = k.penal_id and c.id = $1`,
      [dropped.caseId],
    )
    expect((await fix(dropped.clerk, dropped)).json()).toMatchObject(refused('nobody_charged'))
  })

  test('only competent formations are offered, each with who could be called; to others the reason why none is', async () => {
    const s = await scene()
    const judge = await s.assigned('trial_counsellor')
    const offered = async (who: Someone) =>
      hearingsOpenTo.reply.parse((await h.get(who.token, `/cases/${s.caseId}/hearings/open`)).json())
    const mine = await offered(s.clerk)
    expect(mine.open.map(({ formation }) => formation)).toEqual([
      'criminal_chamber',
      'criminal_chamber_of_appeal',
      'juvenile_criminal_chamber',
      'juvenile_criminal_chamber_of_appeal',
    ])
    expect(mine.open[0]!.parts).toEqual(
      expect.arrayContaining([
        { who: judge.id, parts: ['president', 'member'] },
        { who: s.clerk.id, parts: ['clerk'] },
        { who: s.assistant.id, parts: ['social_assistant'] },
        { who: s.woman, parts: ['victim'] },
        { who: s.expert, parts: ['expert'] },
      ]),
    )
    expect(mine.open[0]!.parts.some(({ who }) => who === s.guardian)).toBe(false)
    expect(await offered(s.assistant)).toMatchObject({ open: [], officers: [], people: [] })
    const felonyAtTribunal = await scene({ at: tribunal })
    expect(
      (await h.get(felonyAtTribunal.clerk.token, `/cases/${felonyAtTribunal.caseId}/hearings/open`)).json(),
    ).toMatchObject({
      open: [],
      refusals: expect.arrayContaining([expect.objectContaining({ reason: 'wrong_level' })]),
    })
  })

  test('not on a day that is over; a repeated request fixes once; another body under its key is refused', async () => {
    const s = await scene()
    expect((await fix(s.clerk, s, { on: '2026-11-25' })).json()).toMatchObject({
      code: 'malformed',
      fields: [{ path: '/on', rule: 'past' }],
    })
    for (const bad of [
      { at: '24:00' },
      { at: '9:30' },
      { on: '2026-02-30' },
      { formation: 'court' },
      { extra: 1 },
    ])
      expect((await fix(s.clerk, s, bad)).json()).toMatchObject({ code: 'malformed' })
    const key = randomUUID()
    const body = hearing()
    const [one, two] = [
      await h.post(s.clerk.token, `/cases/${s.caseId}/hearings`, body, key),
      await h.post(s.clerk.token, `/cases/${s.caseId}/hearings`, body, key),
    ]
    expect(two.json()).toEqual(one.json())
    expect(await see(s.clerk, s)).toHaveLength(1)
    expect((await fix(s.clerk, s, { at: '11:00' }, key)).json()).toMatchObject({
      code: 'repeated_differently',
    })
  })

  test('the hour is the one the court’s clock will show, in Ramadan too, and everyone on the case reads it', async () => {
    const s = await scene()
    await fixed(s, { on: '2027-02-18', at: '09:30', room: '4', interpreter: 'zgh' })
    const { rows } = await h.all.query<{ t: string }>(
      `select starts_at::text as t from penal.hearing h join court.case c on c.penal_id = h.penal_id where c.id = $1`,
      [s.caseId],
    )
    expect(rows).toEqual([{ t: '2027-02-18 09:30:00' }])
    for (const who of [
      s.assistant,
      await s.assigned('kings_prosecutor'),
      await s.assigned('trial_counsellor'),
    ])
      expect(await see(who, s)).toMatchObject([
        { on: '2027-02-18', at: '09:30', room: '4', interpreter: 'zgh', state: 'fixed', closed: null },
      ])
  })
})

describe('calling', () => {
  test('officers on the case by the parts their post has, people by what they are, and nobody else', async () => {
    const s = await scene()
    const judge = await s.assigned('trial_counsellor')
    const elsewhere = await h.officer({ post: 'trial_counsellor', court: appeal })
    const call = (called: object[]) => fix(s.clerk, s, { called })
    expect((await call([{ part: 'president', officer: elsewhere.id }])).json()).toEqual(notFound)
    expect((await call([{ part: 'victim', person: randomUUID() }])).json()).toEqual(notFound)
    for (const one of [
      { part: 'prosecution', officer: judge.id },
      { part: 'president', officer: s.assistant.id },
      { part: 'victim', person: s.expert },
      { part: 'witness', person: s.guardian },
    ])
      expect((await call([one])).json(), JSON.stringify(one)).toMatchObject(refused('part_does_not_fit'))
    expect(
      (
        await call([
          { part: 'president', officer: judge.id },
          { part: 'president', officer: (await s.assigned('trial_counsellor')).id },
        ])
      ).json(),
    ).toMatchObject(refused('two_presidents'))
    expect(
      (
        await call([
          { part: 'victim', person: s.woman },
          { part: 'victim', person: s.woman },
        ])
      ).json(),
    ).toMatchObject({
      code: 'malformed',
    })
  })

  test('who attends is told by part and post and by no name, and being called opens the case to nobody', async () => {
    const s = await scene()
    const judge = await s.assigned('trial_counsellor')
    const id = await fixed(s, {
      called: [
        { part: 'president', officer: judge.id },
        { part: 'social_assistant', officer: s.assistant.id },
        { part: 'victim', person: s.woman },
        { part: 'interpreter' },
      ],
    })
    const answer = await h.get(s.assistant.token, `/cases/${s.caseId}/hearings`)
    expect(answer.body).not.toMatch(/ZZWOMAN|ZZMAN|Test|تجربة/)
    expect(seeHearings.reply.parse(answer.json()).rows[0]!.called).toMatchObject([
      { part: 'president', post: 'trial_counsellor', person: null, present: null },
      { part: 'social_assistant', post: 'social_assistant' },
      { part: 'victim', officer: null, post: null, person: s.woman },
      { part: 'interpreter', officer: null, person: null },
    ])
    // The judge leaves the case: the date is not theirs any more.
    await h.all.query(`update court.assignment set ends = '2024-01-02' where officer_id = $1`, [judge.id])
    expect((await h.get(judge.token, `/cases/${s.caseId}/hearings`)).json()).toEqual(notFound)
    // Said anew, whoever is left out is not called any more.
    expect(
      (
        await h.post(s.clerk.token, `/hearings/${id}/attendance`, {
          called: [{ part: 'victim', person: s.man }],
          knowingly: false,
        })
      ).json(),
    ).toEqual({ id })
    expect((await see(s.clerk, s))[0]!.called).toMatchObject([{ part: 'victim', person: s.man }])
    expect(
      (
        await h.post(s.assistant.token, `/hearings/${id}/attendance`, { called: [], knowingly: false })
      ).json(),
    ).toMatchObject(refused('not_of_the_court'))
  })
})

describe('two at once', () => {
  test('a room or a judge that has another hearing within the hour is told, never refused and never silent', async () => {
    const s = await scene()
    const judge = await s.assigned('trial_counsellor')
    const called = [{ part: 'president', officer: judge.id }]
    await fixed(s, { room: 'Salle 9', called, on: '2026-12-14' })
    const other = await scene()
    await h.assign(other.caseId, judge, 'trial_counsellor')
    const asked = { on: '2026-12-14', at: '10:15' }
    expect((await fix(other.clerk, other, { ...asked, room: ' SALLE 9'.trim() })).json()).toMatchObject({
      code: 'conflict',
      status: 409,
      clashes: { room: true, officers: [] },
    })
    const answer = await fix(other.clerk, other, { ...asked, called })
    expect(answer.json()).toMatchObject({ code: 'conflict', clashes: { room: false, officers: [judge.id] } })
    expect(answer.body).not.toContain(s.caseId)
    expect(await see(other.clerk, other)).toEqual([])
    // An hour apart, another day, another court's room of that name: nothing to say.
    await fixed(other, { ...asked, at: '10:30', room: 'Salle 9' })
    await fixed(other, { ...asked, on: '2026-12-15', room: 'Salle 9', called })
    const away = await scene({ at: 'CA-OUJDA' as CourtId })
    await fixed(away, { ...asked, at: '09:30', room: 'Salle 9' })
    // Knowingly, it is fixed.
    expect(
      (await fix(other.clerk, other, { ...asked, room: 'Salle 9', called, knowingly: true })).statusCode,
    ).toBe(200)
  })

  test('nobody but the registry and bench of that court learns what is booked', async () => {
    const s = await scene()
    await fixed(s, { room: 'Salle 10', on: '2026-12-16' })
    for (const who of [
      s.assistant,
      await h.officer({ post: 'registry_clerk', court: 'CA-OUJDA' as CourtId }),
      await h.officer({ post: 'general_prosecutor', court: appeal }),
    ]) {
      const found = await h.court.as(who.token, async (tx) => {
        const { sql } = await import('kysely')
        const { rows } =
          await sql`select * from me.clashes('CA-NADOR', '2026-12-16 09:30', 'Salle 10', '{}', null)`.execute(
            tx,
          )
        return rows
      })
      expect(found).toEqual([])
    }
  })
})

describe('holding', () => {
  async function chamber(part: object = {}) {
    const s = await scene()
    const judges = [
      await s.assigned('trial_counsellor'),
      await s.assigned('trial_counsellor'),
      await s.assigned('trial_counsellor'),
    ]
    const prosecutor = await s.assigned('general_prosecutor_deputy')
    const id = await fixed(s, {
      on: '2026-11-26',
      called: [
        { part: 'president', officer: judges[0]!.id },
        { part: 'member', officer: judges[1]!.id },
        { part: 'member', officer: judges[2]!.id },
        { part: 'prosecution', officer: prosecutor.id },
        { part: 'clerk', officer: s.clerk.id },
        { part: 'interpreter' },
      ],
      ...part,
    })
    const called = (await see(s.clerk, s)).find((one) => one.id === id)?.called ?? []
    const present = (but: string[] = []) =>
      called.filter((one) => !but.includes(one.part)).map((one) => one.id)
    const hold = (who: Someone, body: object = {}) =>
      h.post(who.token, `/hearings/${id}/holding`, {
        present: present(),
        noJudgeKnewTheCase: true,
        everyAccusedHasLawyer: true,
        ...body,
      })
    return { ...s, judges, prosecutor, id, present, hold }
  }

  test('every refusal is told, each with its article', async () => {
    const s = await chamber({ interpreter: 'zgh' })
    expect(
      (
        await s.hold(s.clerk, { present: [], noJudgeKnewTheCase: false, everyAccusedHasLawyer: false })
      ).json(),
    ).toMatchObject({
      code: 'refused_by_law',
      refusals: [
        { reason: 'no_president', article: 'ma/act/2002/22-01#art_417' },
        { reason: 'wrong_number_of_judges' },
        { reason: 'a_judge_has_known_the_case' },
        { reason: 'no_prosecution' },
        { reason: 'no_clerk' },
        { reason: 'accused_without_lawyer', article: 'ma/act/2002/22-01#art_316' },
        { reason: 'no_interpreter', article: 'ma/act/2002/22-01#art_318' },
      ],
    })
    for (const [but, reason] of [
      ['president', 'no_president'],
      ['member', 'wrong_number_of_judges'],
      ['prosecution', 'no_prosecution'],
      ['clerk', 'no_clerk'],
      ['interpreter', 'no_interpreter'],
    ] as const)
      expect((await s.hold(s.clerk, { present: s.present([but]) })).json(), but).toMatchObject(
        refused(reason),
      )
    expect((await s.hold(s.assistant)).json()).toMatchObject({ code: 'refused_by_law' })
    expect((await s.hold(s.prosecutor)).json()).toMatchObject(refused('not_of_the_court'))
    expect((await s.hold(s.clerk, { present: [randomUUID()] })).json()).toEqual(notFound)
    expect((await see(s.clerk, s))[0]).toMatchObject({ state: 'fixed' })
  })

  test('CPP 417: a judge who investigated it is known to have, whatever is said', async () => {
    const s = await chamber()
    await h.all.query(
      `insert into office.post (officer_id, post, court_id, starts, ends)
       select officer_id, 'investigating_judge', court_id, '2024-01-01', '2024-06-01' from office.post where officer_id = $1`,
      [s.judges[1]!.id],
    )
    await h.assign(s.caseId, s.judges[1]!, 'investigating_judge')
    await h.all.query(
      `update court.assignment set ends = '2024-06-01' where officer_id = $1 and post = 'investigating_judge'`,
      [s.judges[1]!.id],
    )
    expect((await s.hold(s.clerk)).json()).toMatchObject(refused('a_judge_has_known_the_case'))
  })

  test('held once, by the registry or the bench, with who was there; then it is moved no more', async () => {
    const s = await chamber()
    const held = await s.hold(s.judges[0]!)
    expect(held.statusCode, held.body).toBe(200)
    const [seen] = await see(s.clerk, s)
    expect(seen).toMatchObject({ state: 'held', mine: [] })
    expect(seen!.called.every(({ present }) => present === true)).toBe(true)
    expect((await s.hold(s.clerk)).json()).toMatchObject(refused('does_not_follow'))
    for (const [path, body] of [
      ['postponement', { on: '2026-12-10', at: '09:30', knowingly: false }],
      ['cancellation', {}],
      ['attendance', { called: [], knowingly: false }],
    ] as const)
      expect((await h.post(s.clerk.token, `/hearings/${s.id}/${path}`, body)).json()).toMatchObject(
        refused('does_not_follow'),
      )
    // The chamber of appeal is not those who judged it.
    const again = await fixed(s, {
      formation: 'criminal_chamber_of_appeal',
      on: '2026-11-26',
      called: [{ part: 'president', officer: s.judges[0]!.id }],
      knowingly: true,
    })
    const [later] = await see(s.clerk, s)
    expect(
      (
        await h.post(s.clerk.token, `/hearings/${again}/holding`, {
          present: later!.called.map(({ id }) => id),
          noJudgeKnewTheCase: true,
          everyAccusedHasLawyer: true,
        })
      ).json().refusals,
    ).toEqual(expect.arrayContaining([expect.objectContaining({ reason: 'a_judge_has_known_the_case' })]))
  })

  test('not before its day', async () => {
    const s = await chamber({ on: '2026-11-27' })
    expect((await s.hold(s.clerk)).json()).toMatchObject({ code: 'conflict', reason: 'not_yet' })
    expect((await see(s.clerk, s))[0]!.mine).not.toContain('hold')
    now = noon + 86_400_000
    expect((await see(s.clerk, s))[0]!.mine).toContain('hold')
    expect((await s.hold(s.clerk)).statusCode).toBe(200)
    now = noon
  })
})

describe('moving', () => {
  test('postponed to a new date, which follows it, with those called who are still on the case', async () => {
    const s = await scene()
    const judge = await s.assigned('trial_counsellor')
    const id = await fixed(s, {
      interpreter: 'fr',
      called: [
        { part: 'president', officer: judge.id },
        { part: 'victim', person: s.woman },
      ],
    })
    const later = { on: '2026-12-17', at: '14:00', knowingly: false }
    expect((await h.post(s.assistant.token, `/hearings/${id}/postponement`, later)).json()).toMatchObject(
      refused('not_of_the_court'),
    )
    await h.all.query(`update court.assignment set ends = '2024-01-02' where officer_id = $1`, [judge.id])
    const [one, two] = await Promise.all(
      [later, { ...later, at: '15:30' }].map((body) =>
        h.post(s.clerk.token, `/hearings/${id}/postponement`, body),
      ),
    )
    expect([one!.statusCode, two!.statusCode].toSorted()).not.toEqual([200, 200])
    const rows = await see(s.clerk, s)
    expect(rows).toMatchObject([
      {
        state: 'fixed',
        on: '2026-12-17',
        formation: 'criminal_chamber',
        interpreter: 'fr',
        called: [{ part: 'victim', person: s.woman }],
      },
      { id, state: 'postponed', postponedTo: rows[0]!.id, mine: [] },
    ])
  })

  test('cancelled by its own court, and by nobody else', async () => {
    const s = await scene()
    const id = await fixed(s)
    for (const who of [s.assistant, await s.assigned('general_prosecutor')])
      expect((await h.post(who.token, `/hearings/${id}/cancellation`, {})).json()).toMatchObject(
        refused('not_of_the_court'),
      )
    const key = randomUUID()
    for (const _ of [1, 2])
      expect((await h.post(s.clerk.token, `/hearings/${id}/cancellation`, {}, key)).json()).toEqual({ id })
    expect(await see(s.clerk, s)).toMatchObject([{ state: 'cancelled', mine: [] }])
  })
})

describe('a closed session', () => {
  const asked = (victim: string, part: object = {}) => ({
    basis: '302_2',
    victim,
    askedByVictim: true,
    violenceOrSexualAssault: true,
    ...part,
  })

  test('CPP 302: the court closes, its registry does not; §2 is for a woman or a minor who asked, and a man has §1', async () => {
    const s = await scene()
    const judge = await s.assigned('trial_counsellor')
    const id = await fixed(s)
    const close = (who: Someone, body: object) => h.post(who.token, `/hearings/${id}/closing`, body)
    for (const who of [s.clerk, s.assistant, await s.assigned('general_prosecutor')])
      expect((await close(who, { basis: '302_1', dangerToSafetyOrMorals: true })).json()).toMatchObject(
        refused('not_the_court'),
      )
    expect((await close(judge, { basis: '302_1', dangerToSafetyOrMorals: false })).json()).toMatchObject(
      refused('no_danger_found'),
    )
    expect((await close(judge, asked(s.man))).json()).toMatchObject(refused('not_a_woman_or_minor'))
    expect(
      (await close(judge, asked(s.woman, { askedByVictim: false, violenceOrSexualAssault: false }))).json(),
    ).toMatchObject(refused('not_asked_by_victim', 'not_violence_or_sexual_assault'))
    expect((await close(judge, asked(randomUUID()))).json()).toEqual(notFound)
    expect((await see(judge, s))[0]).toMatchObject({ closed: null, mine: expect.arrayContaining(['close']) })
    expect((await close(judge, asked(s.woman))).statusCode).toBe(200)
    expect((await see(s.assistant, s))[0]).toMatchObject({
      closed: { by: 'court', article: 'ma/act/2002/22-01#art_302-para-2' },
    })
    expect((await close(judge, { basis: '302_1', dangerToSafetyOrMorals: true })).json()).toMatchObject({
      code: 'conflict',
    })
    const man = await fixed(s, { on: '2026-12-04' })
    expect(
      (
        await h.post(judge.token, `/hearings/${man}/closing`, {
          basis: '302_1',
          dangerToSafetyOrMorals: true,
        })
      ).statusCode,
    ).toBe(200)
  })

  test('a boy is a minor for §2', async () => {
    const s = await scene()
    const judge = await s.assigned('trial_counsellor')
    await h.all.query(`update assistance.person set turns_18_in = '2030-01-01' where id = $1`, [s.man])
    const id = await fixed(s)
    expect((await h.post(judge.token, `/hearings/${id}/closing`, asked(s.man))).statusCode).toBe(200)
  })

  test('CPP 490: before the juvenile chamber the law itself closes it, and there is nothing to decide', async () => {
    const s = await scene()
    const judge = await s.assigned('juvenile_counsellor')
    const id = await fixed(s, { formation: 'juvenile_criminal_chamber', accused: 'child' })
    expect((await see(judge, s))[0]).toMatchObject({
      closed: { by: 'law', article: 'ma/act/2002/22-01#art_490' },
      mine: ['call', 'postpone', 'cancel'],
    })
    expect(
      (
        await h.post(judge.token, `/hearings/${id}/closing`, { basis: '302_1', dangerToSafetyOrMorals: true })
      ).json(),
    ).toMatchObject({ code: 'conflict' })
  })

  test('the registry cannot write it past the server either', async () => {
    const s = await scene()
    const id = await fixed(s)
    await expect(
      h.court.as(s.clerk.token, (tx) =>
        tx
          .updateTable('penal.hearing')
          .set({ closed_basis: '302_1' })
          .where('id', '=', id as never)
          .execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })
})

test('my week: of my cases and of my unit, Monday to Sunday by the court’s clock, with my part, and no name', async () => {
  const s = await scene()
  const judge = await s.assigned('trial_counsellor')
  await fixed(s, { on: '2027-01-04', at: '00:00', called: [{ part: 'president', officer: judge.id }] })
  await fixed(s, { on: '2027-01-10', at: '23:59' })
  await fixed(s, { on: '2027-01-11', at: '00:00' })
  const week = async (who: Someone, day: string) => {
    const answer = await h.get(who.token, `/hearings?week=${day}`)
    expect(answer.body).not.toMatch(/ZZWOMAN|ZZMAN|ZZSUSPECT|Test|تجربة/)
    return listHearings.reply.parse(answer.json())
  }
  for (const day of ['2027-01-04', '2027-01-07', '2027-01-10'])
    expect(await week(judge, day)).toMatchObject({
      monday: '2027-01-04',
      more: false,
      rows: [
        { caseId: s.caseId, on: '2027-01-04', at: '00:00', part: 'president' },
        { caseId: s.caseId, on: '2027-01-10', at: '23:59', part: null },
      ],
    })
  expect(
    (await week(s.assistant, '2027-01-04')).rows.filter(({ caseId }) => caseId === s.caseId),
  ).toHaveLength(2)
  expect((await h.get(judge.token, '/hearings?week=tomorrow')).json()).toMatchObject({ code: 'malformed' })
})

test('each act leaves an entry, and each refusal', async () => {
  const s = await scene()
  const id = await fixed(s)
  await h.post(s.clerk.token, `/hearings/${id}/closing`, { basis: '302_1', dangerToSafetyOrMorals: true })
  await see(s.assistant, s)
  const { rows } = await h.all.query(
    `select outcome, act, case_id is not null as of_case from record.entry
     where act like 'hearings.%' and officer_id = any ($1) order by seq`,
    [[s.clerk.id, s.assistant.id]],
  )
  expect(rows).toEqual([
    { outcome: 'done', act: 'hearings.fix', of_case: true },
    { outcome: 'refused', act: 'hearings.close', of_case: false },
    { outcome: 'shown', act: 'hearings.see_all', of_case: true },
  ])
})
