import { seePath } from '@himaya/contract'
import type { CaseId, CourtId, PersonId } from '@himaya/domain'
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
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [{ capacity: 'victim', name: 'ZZVICTIM' }, { capacity: 'victim' }],
  })
  const { caseId, people } = (
    await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{ caseId: CaseId; people: { id: PersonId }[] }>()
  return { assistant, caseId, people }
}

const receive = (person: PersonId) =>
  h.all.query(
    `insert into assistance.reception (file_id, person_id, unit_id, danger_now, needs_doctor, child_alone, language,
       interpreter, safe_to_speak, limits_said_in, received_by)
     select p.file_id, p.id, p.unit_id, false, false, false, 'ary', false, true, 'ary', p.owner_id
     from assistance.person p where p.id = $1`,
    [person],
  )

const states = async (token: Parameters<typeof h.get>[0], caseId: CaseId) =>
  Object.fromEntries(
    seePath.reply
      .parse((await h.get(token, `/cases/${caseId}/path`)).json())
      .stages.map(({ stage, state }) => [stage, state]),
  )

test('a hidden path and one that does not exist are the same, to another unit and to a service', async () => {
  const { caseId } = await scene()
  const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  const absent = '01a20000-0000-7000-8000-000000000000'
  for (const id of [caseId, absent])
    expect((await h.get(elsewhere.token, `/cases/${id}/path`)).json()).toEqual({
      type: 'urn:himaya:problem:not_found',
      code: 'not_found',
      status: 404,
    })
})

test('the unit sees its way grow; one of two received is under way, both is done', async () => {
  const { assistant, caseId, people } = await scene()
  expect(await states(assistant.token, caseId)).toEqual({
    told: 'done',
    received: 'to_come',
    assessed: 'to_come',
    protected: 'to_come',
    procedure: 'to_come',
    recovery: 'to_come',
  })
  await receive(people[0]!.id)
  expect(await states(assistant.token, caseId)).toMatchObject({ received: 'now' })
  await receive(people[1]!.id)
  expect(await states(assistant.token, caseId)).toMatchObject({ received: 'done' })
})

test('whoever may not see receptions and needs is shown no stage for them', async () => {
  const { caseId } = await scene()
  const judge = await h.officer({ post: 'trial_judge', court: nador })
  await h.assign(caseId, judge, 'trial_judge')
  expect(Object.keys(await states(judge.token, caseId))).toEqual([
    'told',
    'assessed',
    'protected',
    'procedure',
  ])
})
