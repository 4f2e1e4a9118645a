import { findCases, seeReport } from '@himaya/contract'
import type { CourtId, UnitId } from '@himaya/domain'
import type { SessionToken } from '@himaya/db'
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
  const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const bench = await h.officer({ post: 'trial_judge', court: nador })
  const answer = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR' as UnitId,
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [
      { capacity: 'victim', name: 'ZZAmina El Amrani', sex: 'female' },
      { capacity: 'witness', name: 'ZZKarim Bennani Exemple' },
    ],
  })
  const { id } = answer.json<{ id: string }>()
  const report = seeReport.reply.parse((await h.get(assistant.token, `/reports/${id}`)).json())
  return { assistant, elsewhere, prosecutor, bench, report }
}

const find = async (token: SessionToken, text: string) => {
  const answer = await h.post(token, '/search', { text })
  expect(answer.statusCode, answer.body).toBe(200)
  return findCases.reply.parse(answer.json())
}

test('nobody of another unit, and no judge of the same court who is not assigned, finds anybody', async () => {
  const { elsewhere, bench } = await scene()
  const service = await h.officer({ post: 'auditor' })
  for (const who of [elsewhere, bench, service])
    for (const text of ['ZZAmina El Amrani', '1/2026'])
      expect(await find(who.token, text)).toEqual({ rows: [], more: false })
  expect((await h.post(undefined, '/search', { text: 'ZZAmina' })).json()).toMatchObject({
    code: 'not_signed_in',
  })
})

test('she is found by her name however it is spelled, and the answer names nobody', async () => {
  const { assistant } = await scene()
  for (const text of ['ZZAmina El Amrani', 'zzamina ELAMRANI', 'Al-Amrani ZZAmina']) {
    const { rows } = await find(assistant.token, text)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatchObject({ match: 'name', person: { capacity: 'victim' } })
  }
  const { body } = await h.post(assistant.token, '/search', { text: 'ZZAmina El Amrani' })
  expect(body).not.toMatch(/ZZ|Amrani/i)
})

test('of two words both must be met, of three one may be another; and that is said', async () => {
  const { assistant } = await scene()
  expect((await find(assistant.token, 'ZZAmina Bennani')).rows).toEqual([])
  const { rows } = await find(assistant.token, 'ZZKarim Bennani Tazi')
  expect(rows[0]).toMatchObject({ match: 'part_of_name', person: { capacity: 'witness' } })
})

test('whoever is assigned to a case finds its people', async () => {
  const { prosecutor, assistant } = await scene()
  const before = (await find(assistant.token, 'ZZAmina El Amrani')).rows
  const seen = (await find(prosecutor.token, 'ZZAmina El Amrani')).rows
  expect(seen.length).toBeGreaterThan(0)
  expect(before.map((row) => row.id)).toEqual(expect.arrayContaining(seen.map((row) => row.id)))
})

test('a case is found by its number in the register', async () => {
  const { assistant } = await scene()
  const [found] = (await find(assistant.token, 'ZZAmina El Amrani')).rows
  const { number, year } = found?.register ?? { number: 0, year: 0 }
  const { rows } = await find(assistant.token, `${String(number)}/${String(year)}`)
  expect(rows).toEqual([expect.objectContaining({ match: 'reference', id: found?.id, person: null })])
})

test('what was looked for is nowhere in the record, and that somebody looked is', async () => {
  const { assistant } = await scene()
  await find(assistant.token, 'ZZAmina El Amrani')
  const { rows } = await h.all.query<{ act: string; fields: string[]; all: string }>(
    `select act, fields, e::text as all from record.entry e where officer_id = $1 order by seq desc limit 1`,
    [assistant.id],
  )
  expect(rows[0]).toMatchObject({ act: 'cases.search', fields: ['name'] })
  expect(rows[0]?.all).not.toMatch(/ZZ|Amrani/i)
})
