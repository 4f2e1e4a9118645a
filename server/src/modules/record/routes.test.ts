import { listRecord } from '@himaya/contract'
import type { CourtId } from '@himaya/domain'
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
  const colleague = await h.officer({ post: 'social_assistant', court: nador })
  const stranger = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  const auditor = await h.officer({ post: 'auditor' })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [{ capacity: 'victim', name: 'ZZVICTIM' }],
  })
  const { caseId } = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: string
  }>()
  await h.get(stranger.token, `/cases/${caseId}`)
  return { assistant, colleague, stranger, auditor, caseId }
}

const read = async (token: Parameters<typeof h.get>[0], query = '') =>
  listRecord.reply.parse((await h.get(token, `/record${query}`)).json()).rows

test('without a session nothing is read', async () => {
  expect((await h.get(undefined, '/record')).json()).toMatchObject({ code: 'not_signed_in' })
})

test('everybody reads what they did themselves, and nothing of anybody else', async () => {
  const { assistant, colleague, caseId } = await scene()
  const own = await read(assistant.token)
  expect(own.map((row) => row.act)).toContain('reports.record')
  expect(new Set(own.map((row) => row.officer?.id))).toEqual(new Set([assistant.id]))
  // A colleague of the unit may see the case, and its timeline; the looks at it are not hers to read.
  expect(await read(colleague.token, `?case=${caseId}`)).toEqual([])
  expect(await read(colleague.token, `?officer=${assistant.id}`)).not.toContainEqual(
    expect.objectContaining({ officer: expect.objectContaining({ id: assistant.id }) as unknown }),
  )
})

test('the auditor reads acts, looks and refusals of everybody, and no word of any file', async () => {
  const { assistant, stranger, auditor, caseId } = await scene()
  const answer = await h.get(auditor.token, `/record?case=${caseId}`)
  const rows = listRecord.reply.parse(answer.json()).rows
  expect(rows.map((row) => [row.outcome, row.act])).toEqual([
    ['shown', 'reports.see'],
    ['done', 'reports.record'],
  ])
  expect(answer.body).not.toMatch(/ZZ/)
  const refused = await read(auditor.token, `?outcome=refused&officer=${stranger.id}`)
  expect(refused).toMatchObject([{ outcome: 'refused', act: 'cases.see', subjects: [caseId] }])
  expect((await read(auditor.token, `?officer=${assistant.id}&outcome=shown`)).length).toBe(1)
  // The files stay closed to whoever reads the record.
  expect((await h.get(auditor.token, `/cases/${caseId}`)).json()).toMatchObject({ code: 'not_found' })
  // And reading the record is in it.
  expect((await read(auditor.token, `?officer=${auditor.id}`)).map((row) => row.act)).toContain('record.list')
})

test('what is asked for is of the contract: another word is refused, a cursor of another list too', async () => {
  const { auditor } = await scene()
  for (const query of ['?outcome=seen', '?officer=me', '?name=ZZ', '?after=abc'])
    expect((await h.get(auditor.token, `/record${query}`)).json()).toMatchObject({ code: 'malformed' })
})
