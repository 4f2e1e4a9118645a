import { seeCoverage, seeEntitlements, seeTimeline } from '@himaya/contract'
import type { LocalDate } from '@himaya/algorithms'
import type { CaseId, CourtId, EntitlementId, PersonId, Post, ServiceId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'
import { judgedIn } from '../clocks/index.ts'

const tribunal = 'TPI-NADOR' as CourtId
const now = Date.parse('2026-11-26T10:00:00Z')
let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ now: () => now })
})
afterAll(async () => {
  await h.close()
})
type Someone = Awaited<ReturnType<typeof h.officer>>

/** A case with a foreign woman, a witness, and whoever works on it. */
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
      { capacity: 'witness', name: 'ZZWITNESS' },
      { capacity: 'suspect' },
    ],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
  }>()
  const { rows } = await h.all.query<{ id: PersonId; capacity: string }>(
    `select p.id, p.capacity from court.case c join assistance.person p on p.file_id = c.assistance_id
     where c.id = $1 order by p.id`,
    [caseId],
  )
  const of = (capacity: string) => rows.find((row) => row.capacity === capacity)!.id
  // Of age, and known to be.
  await h.all.query(`update assistance.person set turns_18_in = '2017-04-01' where id = $1`, [of('victim')])
  const assigned = async (post: Post): Promise<Someone> => {
    const officer = await h.officer({ post, court: tribunal })
    await h.assign(caseId, officer, post)
    return officer
  }
  const victim = of('victim')
  return {
    assistant,
    assigned,
    caseId,
    victim,
    witness: of('witness'),
    at: `/cases/${caseId}/entitlements`,
    note: (who: Someone, entitlement: EntitlementId, state: string, on = '2026-11-25', person = victim) =>
      h.post(who.token, `/cases/${caseId}/people/${person}/entitlements`, { entitlement, state, on }),
  }
}
type Scene = Awaited<ReturnType<typeof scene>>

const listed = async (s: Scene, who: Someone, person = s.victim) => {
  const answer = await h.get(who.token, s.at)
  expect(answer.statusCode, answer.body).toBe(200)
  const { people, stage } = seeEntitlements.reply.parse(answer.json())
  const lines = people.find((one) => one.person === person)?.lines ?? []
  return { stage, lines, of: (id: EntitlementId) => lines.find(({ entitlement }) => entitlement === id) }
}
const ok = async (answer: ReturnType<typeof h.post>) => {
  const done = await answer
  expect(done.statusCode, done.body).toBe(200)
}
const codeOf = (answer: { json: () => unknown }) => (answer.json() as { code: string }).code
const refusals = (answer: { json: () => unknown }) =>
  (answer.json() as { refusals?: { reason: string }[] }).refusals?.map(({ reason }) => reason)

test('the bench, the registries, a service, another unit and an absent case: there is nothing', async () => {
  const s = await scene()
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs) values ('مركز', 'Centre', '{shelter}') returning id",
  )
  for (const who of [
    await s.assigned('trial_judge'),
    await s.assigned('registry_clerk'),
    await s.assigned('prosecution_clerk'),
    await h.officer({ post: 'service_provider', service: rows[0]!.id }),
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'central_unit' }),
  ]) {
    expect(codeOf(await h.get(who.token, s.at))).toBe('not_found')
    expect(codeOf(await s.note(who, 'legal_aid', 'offered'))).toBe('not_found')
    expect(codeOf(await h.get(who.token, `/units/UNIT-${tribunal}/coverage/2026`))).toBe('not_found')
  }
  expect(codeOf(await h.get(s.assistant.token, `/cases/${randomUUID()}/entitlements`))).toBe('not_found')
  const prosecutor = await s.assigned('kings_prosecutor_deputy')
  expect(codeOf(await h.get(prosecutor.token, `/units/UNIT-${tribunal}/coverage/2026`))).toBe('not_found')
})

test('everything the law gives is there with its article, and what nobody took up is missing', async () => {
  const s = await scene()
  const { lines, stage, of } = await listed(s, s.assistant)
  expect(stage).toBe('inquiry')
  expect(of('shelter')).toMatchObject({
    basis: ['ma/act/2002/22-01#art_82-5-1-para-3'],
    giving: 'of_right',
    state: 'open',
    missing: true,
  })
  expect(of('state_health_care')).toMatchObject({ giving: 'within_available_means' })
  // A foreigner; an adult; nobody has asked whether she is pregnant.
  expect(of('voluntary_return')).toBeDefined()
  expect(of('no_removal_of_child_or_pregnant_woman')).toBeDefined()
  expect(of('placement_of_child')).toBeUndefined()
  expect(lines.every(({ missing }) => missing)).toBe(true)
  const witness = await listed(s, s.assistant, s.witness)
  expect(witness.of('protection_of_witness')).toBeDefined()
  expect(witness.of('shelter')).toBeUndefined()
})

test('the prosecution is not shown as missing what it does not see', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('kings_prosecutor_deputy')
  const { lines, of } = await listed(s, prosecutor)
  expect(lines.filter(({ giving }) => giving === 'within_available_means')).toEqual([])
  expect(of('first_reception')).toBeUndefined()
  expect(of('reflection')).toBeDefined()
})

test('the acts of the house say it by themselves', async () => {
  const s = await scene()
  await h.all.query(
    `insert into assistance.reception (file_id, person_id, unit_id, danger_now, needs_doctor, child_alone, language,
       interpreter, safe_to_speak, limits_said_in, received_by, received_at)
     select p.file_id, p.id, p.unit_id, false, false, false, 'en', false, true, 'en', $2, '2026-11-21T10:00Z'
     from assistance.person p where p.id = $1`,
    [s.victim, s.assistant.id],
  )
  await h.all.query(
    `insert into assistance.rights_given (file_id, person_id, unit_id, rights, language, how, understood, given_by, given_at)
     select p.file_id, p.id, p.unit_id, '{shelter}', 'en', 'read_aloud', false, $2, '2026-11-21T11:00Z'
     from assistance.person p where p.id = $1`,
    [s.victim, s.assistant.id],
  )
  const { of } = await listed(s, s.assistant)
  expect(of('first_reception')).toMatchObject({
    state: 'running',
    missing: false,
    on: '2026-11-21',
    may: ['refused'],
  })
  expect(of('information_on_rights')).toMatchObject({ state: 'offered', missing: false })
})

test('the unit writes an offer and a refusal and decides nothing; the authority decides and offers nothing', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('kings_prosecutor_deputy')
  expect(refusals(await s.note(s.assistant, 'legal_aid', 'decided'))).toEqual(['not_of_this_post'])
  expect(refusals(await s.note(prosecutor, 'legal_aid', 'offered'))).toEqual(['not_of_this_post'])
  expect(refusals(await s.note(s.assistant, 'shelter', 'running'))).toEqual(['has_its_own_act'])
  expect(refusals(await s.note(s.assistant, 'placement_of_child', 'offered'))).toEqual(['not_entitled'])
  expect(refusals(await s.note(s.assistant, 'legal_aid', 'ended'))).toEqual(['does_not_follow'])
  await ok(s.note(s.assistant, 'legal_aid', 'offered'))
  expect((await listed(s, prosecutor)).of('legal_aid')).toMatchObject({
    state: 'offered',
    missing: false,
    on: '2026-11-25',
    may: ['denied', 'decided'],
  })
  expect(codeOf(await s.note(prosecutor, 'legal_aid', 'decided', '2026-11-24'))).toBe('malformed')
  expect(codeOf(await s.note(prosecutor, 'legal_aid', 'decided', '2026-11-27'))).toBe('malformed')
  await ok(s.note(prosecutor, 'legal_aid', 'decided', '2026-11-26'))
  await ok(s.note(s.assistant, 'civil_party', 'offered'))
  await ok(s.note(s.assistant, 'civil_party', 'refused'))
  const { of } = await listed(s, s.assistant)
  expect(of('legal_aid')).toMatchObject({ state: 'decided' })
  expect(of('civil_party')).toMatchObject({ state: 'refused', missing: false, may: ['offered'] })
})

test('what was written is told to those who may read it, and not to the bench', async () => {
  const s = await scene()
  const prosecutor = await s.assigned('kings_prosecutor_deputy')
  const judge = await s.assigned('trial_judge')
  await ok(s.note(s.assistant, 'legal_aid', 'offered'))
  const acts = async (who: Someone) =>
    seeTimeline.reply
      .parse((await h.get(who.token, `/cases/${s.caseId}/timeline`)).json())
      .rows.map(({ act }) => act)
  expect(await acts(s.assistant)).toContain('entitlements.note')
  expect(await acts(prosecutor)).toContain('entitlements.note')
  expect(await acts(judge)).not.toContain('entitlements.note')
})

test('nobody writes by SQL what the post does not write, nor in another file', async () => {
  const s = await scene()
  const insert = (state: 'decided' | 'offered', said_by = s.assistant.id) =>
    h.court.as(s.assistant.token, async (tx) => {
      const of = await tx
        .selectFrom('assistance.person')
        .select(['file_id', 'id as person_id', 'unit_id'])
        .where('id', '=', s.victim)
        .executeTakeFirstOrThrow()
      const row = { ...of, entitlement: 'legal_aid', state, done_on: '2026-11-25' as LocalDate, said_by }
      await tx
        .insertInto('assistance.entitlement_step')
        .values({ ...row, post: 'social_assistant' })
        .execute()
      return { value: true }
    })
  const other = await h.officer({ post: 'social_assistant', court: tribunal })
  await expect(insert('offered', other.id)).rejects.toThrow('row-level security')
  await expect(insert('decided')).rejects.toThrow('row-level security')
})

test('coverage counts, names nobody, and follows what was done', async () => {
  const s = await scene()
  const at = `/units/UNIT-${tribunal}/coverage/2026`
  const before = seeCoverage.reply.parse((await h.get(s.assistant.token, at)).json())
  const prosecutor = await s.assigned('kings_prosecutor_deputy')
  await ok(s.note(s.assistant, 'legal_aid', 'offered'))
  await ok(s.note(prosecutor, 'legal_aid', 'decided', '2026-11-26'))
  const answer = await h.get(s.assistant.token, at)
  const after = seeCoverage.reply.parse(answer.json())
  const of = (found: typeof after) => found.rows.find(({ entitlement }) => entitlement === 'legal_aid')!
  expect(after.people).toBe(before.people)
  expect(of(after).decided).toBe(of(before).decided + 1)
  expect(of(after).entitled).toBe(of(before).entitled)
  expect(of(after).days!.most).toBeGreaterThanOrEqual(0)
  for (const hidden of [s.victim, s.caseId, 'ZZVICTIM']) expect(answer.body).not.toContain(hidden)
  expect(
    seeCoverage.reply.parse((await h.get(s.assistant.token, `/units/UNIT-${tribunal}/coverage/2024`)).json()),
  ).toEqual({
    people: 0,
    more: false,
    rows: [],
  })
})

test('the stage follows from the acts that are noted, for the unit too, which is told of none of them', async () => {
  const s = await scene()
  const [clerk, prosecutor] = [
    await s.assigned('registry_clerk'),
    await s.assigned('kings_prosecutor_deputy'),
  ]
  const note = async (event: string, at: string, part: object = {}) => {
    const noted = await h.post(clerk.token, `/cases/${s.caseId}/events`, { event, at, facts: {}, ...part })
    expect(noted.statusCode, noted.body).toBe(200)
    return noted.json<{ id: string }>().id
  }
  const stages = async () => [(await listed(s, s.assistant)).stage, (await listed(s, prosecutor)).stage]
  const owed = async (id: EntitlementId) => (await listed(s, s.assistant)).of(id) !== undefined
  expect(await stages()).toEqual(['inquiry', 'inquiry'])
  expect(await owed('stay_until_trial_ends')).toBe(true)
  const judgment = await note('judgment', '2026-10-01')
  expect(await stages()).toEqual(['judged', 'judged'])
  const clocks = await h.get(s.assistant.token, `/cases/${s.caseId}/clocks`)
  expect(clocks.body).not.toContain(judgment)
  const seen = await h.court.as(s.assistant.token, async (tx) => ({
    value: await tx.selectFrom('penal.event').select('id').execute(),
  }))
  expect(seen?.value).toEqual([])
  const declared = await note('appeal_declared', '2026-10-08')
  expect(await stages()).toEqual(['appeal', 'appeal'])
  await h.post(clerk.token, `/cases/${s.caseId}/events/${declared}/withdrawal`, { why: 'mistake' })
  expect(await stages()).toEqual(['judged', 'judged'])
  await note('appeal_judgment', '2026-10-20')
  expect(await stages()).toEqual(['appeal', 'appeal'])
  await note('cassation_declared', '2026-10-26')
  expect(await stages()).toEqual(['cassation', 'cassation'])
  expect(await owed('stay_until_trial_ends')).toBe(true)
  expect(await owed('enforcement_of_damages')).toBe(false)
  const final = await note('final_judgment', '2026-11-20')
  expect(await stages()).toEqual(['final', 'final'])
  expect(await owed('stay_until_trial_ends')).toBe(false)
  expect(await owed('enforcement_of_damages')).toBe(true)
  const path = await h.get(s.assistant.token, `/cases/${s.caseId}/path`)
  expect(path.json()).toMatchObject({
    stages: expect.arrayContaining([{ stage: 'procedure', state: 'done', day: '2026-11-20' }]) as object,
  })
  await h.post(clerk.token, `/cases/${s.caseId}/events/${final}/withdrawal`, { why: 'mistake' })
  expect(await stages()).toEqual(['cassation', 'cassation'])
})

test('final for one of two who are charged is not final', async () => {
  const s = await scene()
  const clerk = await s.assigned('registry_clerk')
  const { rows } = await h.all.query<{ id: string }>(
    `insert into penal.party (penal_id, capacity, owner_id)
     select penal_id, 'accused', $2 from court.case c, generate_series(1, 2) where c.id = $1 returning id`,
    [s.caseId, clerk.id],
  )
  for (const { id } of rows)
    await h.all.query(
      `insert into penal.charge (penal_id, party_id, article, brought_by, brought_on)
       select penal_id, id, 'ma/act/2016/27-14#art_448-2', $2, '2026-09-01' from penal.party where id = $1`,
      [id, clerk.id],
    )
  const finalFor = async (party: string) =>
    ok(
      h.post(clerk.token, `/cases/${s.caseId}/events`, {
        event: 'final_judgment',
        at: '2026-11-20',
        party,
        facts: {},
      }),
    )
  await finalFor(rows[0]!.id)
  expect((await listed(s, s.assistant)).stage).not.toBe('final')
  await finalFor(rows[1]!.id)
  expect((await listed(s, s.assistant)).stage).toBe('final')
})

test('how far a case was judged is told to nobody who does not see it', async () => {
  const s = await scene()
  const clerk = await s.assigned('registry_clerk')
  await ok(
    h.post(clerk.token, `/cases/${s.caseId}/events`, { event: 'judgment', at: '2026-10-01', facts: {} }),
  )
  const judged = (who: Someone) =>
    h.court.as(who.token, async (tx) => ({ value: (await judgedIn(tx, [s.caseId]))(s.caseId) }))
  expect((await judged(s.assistant))?.value).toEqual([{ act: 'judgment', on: '2026-10-01' }])
  for (const who of [
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'kings_prosecutor', court: tribunal }),
    await h.officer({ post: 'national_desk' }),
  ])
    expect((await judged(who))?.value).toEqual([])
})
