import { listIdentifications, listScreenings, seeIdentification, seeScreenings } from '@himaya/contract'
import type { Officer } from '../../../../db/test/court.ts'
import { itemsOf, rights, type CaseId, type CourtId, type PersonId, type Post } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
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

/** A case with a woman of nineteen and a witness, nobody received yet, and everyone who works on it. */
async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM', sex: 'female', nationality: 'CI' },
      { capacity: 'witness', name: 'ZZWITNESS' },
    ],
  })
  const { caseId, people } = (
    await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{
    caseId: CaseId
    people: { id: PersonId }[]
  }>()
  const assigned = async (post: Post): Promise<Officer> => {
    const officer = await h.officer({ post, court: nador })
    await h.assign(caseId, officer, post)
    return officer
  }
  const person = people[0]!.id
  return { assistant, assigned, caseId, person, at: `/cases/${caseId}/people/${person}` }
}

/** Her reception and her rights, as the unit writes them down. */
async function receive(person: PersonId, assistant: Officer, answers: { doctor?: boolean } = {}) {
  await h.all.query(
    `insert into assistance.reception (file_id, person_id, unit_id, danger_now, needs_doctor, child_alone, language,
       interpreter, safe_to_speak, limits_said_in, received_by)
     select file_id, id, unit_id, false, $3, false, 'fr', false, true, 'fr', $2 from assistance.person where id = $1`,
    [person, assistant.id, answers.doctor ?? false],
  )
  await tellRights(person, assistant, true)
}

async function tellRights(person: PersonId, assistant: Officer, understood: boolean) {
  await h.all.query(
    `insert into assistance.rights_given (file_id, person_id, unit_id, rights, language, how, understood, given_by)
     select file_id, id, unit_id, $3, 'fr', 'read_aloud', $4, $2 from assistance.person where id = $1`,
    [person, assistant.id, rights, understood],
  )
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

const allYes = Object.fromEntries(itemsOf('adult_labour').map(({ id }) => [id, 'yes']))
const asked = (part: object = {}) => ({
  set: 'adult_labour',
  answers: { papers_kept: 'yes', locked_or_watched: 'unknown', low_or_no_pay: 'no' },
  signs: ['visible_fear'],
  met: [],
  proposes: 'undetermined',
  note: 'ZZNOTE she looked at the door',
  ...part,
})
const decided = (part: object = {}) => ({
  from: 'to_assess',
  decision: 'presumed',
  reasons: 'ZZREASONS papers held and debts',
  decidedOn: '2026-03-02',
  ...part,
})

test('nothing is asked before the reception, what it calls for, and the rights understood (CPP 82-4, 82-5-3)', async () => {
  const { assistant, at, person } = await scene()
  const tell = (part?: object) => h.post(assistant.token, `${at}/screenings`, asked(part))
  expect((await tell()).json()).toMatchObject({
    code: 'refused_by_law',
    refusals: [
      { reason: 'limits_not_said' },
      { reason: 'reception_not_done' },
      { reason: 'rights_not_given' },
    ],
  })
  await h.all.query(
    `insert into assistance.reception (file_id, person_id, unit_id, danger_now, needs_doctor, child_alone, language,
       interpreter, safe_to_speak, limits_said_in, received_by)
     select file_id, id, unit_id, false, true, false, 'fr', false, true, 'fr', $2 from assistance.person where id = $1`,
    [person, assistant.id],
  )
  await tellRights(person, assistant, false)
  expect((await tell()).json()).toMatchObject({
    refusals: [{ reason: 'bring_to_doctor' }, { reason: 'rights_not_given' }],
  })
  const before = seeScreenings.reply.parse((await h.get(assistant.token, `${at}/screenings`)).json())
  expect(before).toMatchObject({
    duties: ['bring_to_doctor'],
    refusals: [{ reason: 'rights_not_given' }],
    screenings: [],
  })
  await tellRights(person, assistant, true)
  expect((await tell()).json()).toMatchObject({ refusals: [{ reason: 'bring_to_doctor' }] })
  expect((await tell({ met: ['bring_to_doctor'] })).statusCode).toBe(200)
})

test('only the unit writes a screening down, and only of what the set holds', async () => {
  const { assistant, assigned, at, person } = await scene()
  await receive(person, assistant)
  const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  for (const who of [elsewhere, await assigned('kings_prosecutor'), await assigned('unit_coordinator')])
    expect((await h.post(who.token, `${at}/screenings`, asked())).json()).toMatchObject({ code: 'not_found' })
  for (const part of [
    { answers: { no_such_thing: 'yes' } },
    { answers: { papers_kept: 'perhaps' } },
    { set: 'child_sexual', answers: { labour_law_ignored: 'yes' } },
    { signs: ['work_not_for_age'] },
    { score: 7 },
  ])
    expect((await h.post(assistant.token, `${at}/screenings`, asked(part))).json()).toMatchObject({
      code: 'malformed',
    })
})

test('what was answered comes back to the unit and to those who decide, and proposes without deciding', async () => {
  const { assistant, assigned, at, person, caseId } = await scene()
  await receive(person, assistant)
  const made = await h.post(
    assistant.token,
    `${at}/screenings`,
    asked({ answers: allYes, proposes: 'presumed' }),
  )
  expect(made.statusCode, made.body).toBe(200)
  const { id } = made.json<{ id: string }>()
  for (const who of [assistant, await assigned('kings_prosecutor'), await assigned('investigating_judge')]) {
    const seen = await h.get(who.token, `${at}/screenings`)
    expect(seeScreenings.reply.parse(seen.json())).toMatchObject({
      // Everything says yes, and still nobody has decided.
      status: 'to_assess',
      screenings: [
        {
          id,
          set: 'adult_labour',
          answers: allYes,
          proposes: 'presumed',
          note: asked().note,
          signs: ['visible_fear'],
        },
      ],
    })
    const list = await h.get(who.token, `/cases/${caseId}/screenings`)
    expect(listScreenings.reply.parse(list.json()).screenings).toMatchObject([{ id, personId: person }])
    expect(list.body).not.toMatch(/ZZNOTE|papers_kept/)
  }
  const { rows } = await h.all.query<{ note: Buffer }>(
    'select note_sealed as note from assistance.screening where id = $1',
    [id],
  )
  expect(rows[0]!.note.includes('ZZNOTE')).toBe(false)
})

test('the bench, the registry, a service and a stranger see no screening: not by the server, not in the database', async () => {
  const { assistant, assigned, at, person, caseId } = await scene()
  await receive(person, assistant)
  const { id } = (await h.post(assistant.token, `${at}/screenings`, asked())).json<{ id: string }>()
  const { rows } = await h.all.query<{ id: string }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true) returning id",
  )
  const service = await h.officer({ post: 'service_provider', service: rows[0]!.id as never })
  const people = [
    await assigned('trial_judge'),
    await assigned('trial_counsellor'),
    await assigned('juvenile_judge'),
    await assigned('registry_clerk'),
    service,
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'trial_judge', court: nador }),
    await h.officer({ post: 'auditor' }),
  ]
  const absent = await h.get(service.token, `/cases/${randomUUID()}/people/${randomUUID()}/screenings`)
  for (const who of people) {
    for (const path of [`${at}/screenings`, `/cases/${caseId}/screenings`]) {
      const answer = await h.get(who.token, path)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).toBe(absent.body)
    }
    const seen = await h.court.as(who.token, async (tx) => ({
      value: await tx.selectFrom('assistance.screening').select(['id', 'answers']).execute(),
    }))
    expect(seen?.value).toEqual([])
  }
  // The judge does see the case: it is the screening that is hidden, and nothing of it stands elsewhere.
  const judge = people[0]!
  for (const path of [`/cases/${caseId}`, `/cases/${caseId}/identifications`, `/cases/${caseId}/timeline`]) {
    const seen = await h.get(judge.token, path)
    expect(seen.statusCode).toBe(200)
    expect(seen.body).not.toMatch(/ZZNOTE|papers_kept|undetermined/)
  }
  expect(id).toBeTruthy()
  expect((await h.get(undefined, `${at}/screenings`)).json()).toMatchObject({ code: 'not_signed_in' })
})

test('CPP 82-5-1 §1: the unit, the registry and the coordinator decide no status; whoever decides says why', async () => {
  const { assistant, assigned, at } = await scene()
  for (const who of [assistant, await assigned('unit_coordinator'), await assigned('registry_clerk')])
    expect((await h.post(who.token, `${at}/identifications`, decided())).json()).toMatchObject({
      code: 'refused_by_law',
      refusals: [{ reason: 'not_a_judicial_authority', article: 'ma/act/2002/22-01#art_82-5-1-para-1' }],
    })
  const stranger = await h.officer({ post: 'kings_prosecutor', court: nador })
  expect((await h.post(stranger.token, `${at}/identifications`, decided())).json()).toMatchObject({
    code: 'not_found',
  })
  const prosecutor = await assigned('kings_prosecutor_deputy')
  expect(
    (await h.post(prosecutor.token, `${at}/identifications`, decided({ reasons: ' ' }))).statusCode,
  ).toBe(400)
  expect(
    (await h.post(prosecutor.token, `${at}/identifications`, decided({ decidedOn: '2100-01-01' }))).json(),
  ).toMatchObject({ code: 'malformed' })
})

test('PC 448-9 §2: confirmed only by an act of the court, and only its act undoes it', async () => {
  const { assigned, at, caseId, person } = await scene()
  const prosecutor = await assigned('kings_prosecutor')
  const judge = await assigned('trial_judge')
  const clerk = await assigned('registry_clerk')
  const confirm = { decision: 'confirmed', courtAct: '312/2610/2026' }
  expect((await h.post(prosecutor.token, `${at}/identifications`, decided(confirm))).json()).toMatchObject({
    refusals: [{ reason: 'not_the_court' }, { reason: 'no_judgment_noted' }],
  })
  // A judgment is noted before anybody is confirmed by it: not one to come, and not one that was taken back.
  expect((await h.post(clerk.token, `${at}/identifications`, decided(confirm))).json()).toMatchObject({
    refusals: [{ reason: 'no_judgment_noted', article: 'ma/act/2016/27-14#art_448-9-para-2' }],
  })
  const noteJudgment = async (on: string) => {
    const noted = await h.post(clerk.token, `/cases/${caseId}/events`, {
      event: 'judgment',
      at: on,
      facts: {},
    })
    expect(noted.statusCode, noted.body).toBe(200)
    return noted.json<{ id: string }>().id
  }
  const takeBack = (judgment: string) =>
    h.post(clerk.token, `/cases/${caseId}/events/${judgment}/withdrawal`, { why: 'mistake' })
  await noteJudgment('2026-03-03')
  const mistaken = await noteJudgment('2026-03-01')
  expect((await takeBack(mistaken)).statusCode).toBe(200)
  expect((await h.post(clerk.token, `${at}/identifications`, decided(confirm))).json()).toMatchObject({
    refusals: [{ reason: 'no_judgment_noted' }],
  })
  await expect(
    h.court.as(clerk.token, async (tx, me) => {
      const row = await tx
        .selectFrom('assistance.person')
        .select(['file_id', 'unit_id'])
        .where('id', '=', person)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('assistance.identification')
        .values({
          ...row,
          person_id: person,
          decision: 'confirmed',
          post: 'registry_clerk',
          act_reference: '312/2610/2026',
          reasons_sealed: Buffer.from('x'),
          decided_by: me.id,
          decided_on: '2026-03-02' as never,
        })
        .execute()
      return { value: null }
    }),
  ).rejects.toMatchObject({ code: '42501' })
  const judgment = await noteJudgment('2026-03-02')
  expect(
    (await h.post(judge.token, `${at}/identifications`, decided({ decision: 'confirmed' }))).json(),
  ).toMatchObject({ refusals: [{ reason: 'no_act_of_the_court' }] })
  expect((await h.post(clerk.token, `${at}/identifications`, decided(confirm))).statusCode).toBe(200)
  // The other judgment stands, so this one may be taken back; then that one may not.
  expect((await takeBack(judgment)).statusCode).toBe(200)
  const { rows: standing } = await h.all.query<{ id: string }>(
    `select e.id from penal.event e join court.case c on c.penal_id = e.penal_id
     where c.id = $1 and e.withdrawn_at is null`,
    [caseId],
  )
  expect((await takeBack(standing[0]!.id)).json()).toMatchObject({
    code: 'refused_by_law',
    refusals: [{ reason: 'somebody_is_confirmed_by_it', article: 'ma/act/2016/27-14#art_448-9-para-2' }],
  })
  const reopen = { from: 'confirmed', decision: 'reopened' }
  expect((await h.post(prosecutor.token, `${at}/identifications`, decided(reopen))).json()).toMatchObject({
    refusals: [{ reason: 'not_the_court' }, { reason: 'no_act_of_the_court' }],
  })
  // Nor past the server: the database itself refuses what the law refuses.
  await expect(
    h.court.as(prosecutor.token, async (tx, me) => {
      const row = await tx
        .selectFrom('assistance.person')
        .select(['file_id', 'unit_id'])
        .where('id', '=', person)
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('assistance.identification')
        .values({
          ...row,
          id: randomUUID() as never,
          person_id: person,
          decision: 'reopened',
          post: 'kings_prosecutor',
          reasons_sealed: Buffer.from('x'),
          decided_by: me.id,
          decided_on: '2026-03-02' as never,
        })
        .execute()
      return { value: null }
    }),
  ).rejects.toMatchObject({ code: '42501' })
  const undone = await h.post(
    judge.token,
    `${at}/identifications`,
    decided({ ...reopen, courtAct: '77/2645/2026' }),
  )
  expect(undone.statusCode, undone.body).toBe(200)
  // Nobody is confirmed by it any more.
  expect((await takeBack(standing[0]!.id)).statusCode).toBe(200)
  const seen = listIdentifications.reply.parse(
    (await h.get(judge.token, `/cases/${caseId}/identifications`)).json(),
  )
  expect(seen.identifications).toMatchObject([
    { decision: 'reopened', post: 'trial_judge', courtAct: '77/2645/2026' },
    { decision: 'confirmed', post: 'registry_clerk', courtAct: '312/2610/2026' },
  ])
})

test('a status is presumed, set aside and reopened; the second to decide is told that it changed', async () => {
  const { assistant, assigned, at, caseId, person } = await scene()
  const prosecutor = await assigned('general_prosecutor')
  const judge = await assigned('investigating_judge')
  const both = await atOnce('assistance.identification', () => [
    h.post(prosecutor.token, `${at}/identifications`, decided()),
    h.post(judge.token, `${at}/identifications`, decided({ decision: 'not_a_victim' })),
  ])
  const { status } = (await h.get(judge.token, `/cases/${caseId}`))
    .json<{
      people: { id: string; status: string }[]
    }>()
    .people.find((one) => one.id === person)!
  const [winner, loser] = both[0]!.statusCode === 200 ? [both[0], both[1]] : [both[1], both[0]]
  expect(loser!.json()).toMatchObject({ code: 'conflict', now: status })
  expect(
    (await h.post(judge.token, `${at}/identifications`, decided({ from: status, decision: status }))).json(),
  ).toMatchObject({ refusals: [{ reason: 'does_not_follow' }] })
  const again = await h.post(
    judge.token,
    `${at}/identifications`,
    decided({ from: status, decision: 'reopened' }),
  )
  expect(again.statusCode, again.body).toBe(200)
  const { id } = winner!.json<{ id: string }>()
  const reasons = await h.get(assistant.token, `/cases/${caseId}/identifications/${id}`)
  expect(seeIdentification.reply.parse(reasons.json())).toEqual({ reasons: decided().reasons })
  const list = await h.get(assistant.token, `/cases/${caseId}/identifications`)
  expect(list.body).not.toContain('ZZREASONS')
  const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  expect((await h.get(elsewhere.token, `/cases/${caseId}/identifications/${id}`)).json()).toMatchObject({
    code: 'not_found',
  })
  expect((await h.get(elsewhere.token, `/cases/${caseId}/identifications`)).statusCode).toBe(404)
  const { rows } = await h.all.query<{ act: string; fields: string[] }>(
    "select act, fields from record.entry where case_id = $1 and act like 'screening.%' order by seq",
    [caseId],
  )
  expect(rows).toContainEqual({ act: 'screening.see_identification', fields: ['reasons'] })
})

test('whoever coordinates the unit and prosecutes decides as prosecutor', async () => {
  const { caseId, at } = await scene()
  const both = await h.officer(
    { post: 'unit_coordinator', court: nador },
    { post: 'kings_prosecutor_deputy', court: nador },
  )
  await h.assign(caseId, both, 'unit_coordinator')
  await h.assign(caseId, both, 'kings_prosecutor_deputy')
  expect((await h.post(both.token, `${at}/identifications`, decided())).statusCode).toBe(200)
  expect((await h.get(both.token, `/cases/${caseId}/identifications`)).json()).toMatchObject({
    identifications: [{ post: 'kings_prosecutor_deputy' }],
  })
})
