import { findCases, listCases, seeCase, seeDetails, seeIdentity, seeTimeline } from '@himaya/contract'
import type { CourtId, UnitId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'
import { isChildOn } from './index.ts'

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
  const judge = await h.officer({ post: 'investigating_judge', court: nador })
  await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR' as UnitId,
    source: 'ngo',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [{ capacity: 'victim', name: 'ZZVICTIM Amina', sex: 'female', nationality: 'SN' }],
  })
  const { rows } = listCases.reply.parse((await h.get(assistant.token, '/cases')).json())
  const id = rows[0]?.id ?? ''
  return { assistant, elsewhere, prosecutor, judge, id }
}

test('a case of another unit, or of a judge who is not assigned, does not exist for them', async () => {
  const { elsewhere, judge, assistant, id } = await scene()
  const seen = seeCase.reply.parse((await h.get(assistant.token, `/cases/${id}`)).json())
  const person = seen.people[0]?.id ?? ''
  for (const who of [elsewhere, judge]) {
    const absent = await h.get(who.token, `/cases/${randomUUID()}`)
    for (const url of [`/cases/${id}`, `/cases/${id}/timeline`, `/cases/${id}/people/${person}/identity`]) {
      const answer = await h.get(who.token, url)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).toBe(absent.body)
      expect({ ...answer.headers, date: '' }).toEqual({ ...absent.headers, date: '' })
    }
    expect(listCases.reply.parse((await h.get(who.token, '/cases')).json()).rows).toEqual([])
    const assignment = { officer: who.id, post: 'investigating_judge' }
    expect((await h.post(who.token, `/cases/${id}/assignments`, assignment)).json()).toMatchObject({
      code: 'not_found',
    })
  }
})

test('a list tells how many people and children a case has, and names nobody', async () => {
  const { assistant } = await scene()
  const answer = await h.get(assistant.token, '/cases')
  expect(listCases.reply.parse(answer.json()).rows[0]).toMatchObject({
    people: 1,
    urgent: true,
    statuses: ['to_assess'],
  })
  expect(answer.body).not.toMatch(/ZZ|Amina/)
})

test('who a person is is shown on demand, and that it was shown is in the record first', async () => {
  const { assistant, id } = await scene()
  const seen = await h.get(assistant.token, `/cases/${id}`)
  expect(seen.body).not.toMatch(/ZZ|Amina/)
  const person = seeCase.reply.parse(seen.json()).people[0]?.id ?? ''
  const shown = await h.get(assistant.token, `/cases/${id}/people/${person}/identity`)
  expect(seeIdentity.reply.parse(shown.json()).name).toBe('ZZVICTIM Amina')
  const { rows } = await h.all.query(
    `select outcome, act, subjects, fields from record.entry where officer_id = $1 order by seq desc limit 1`,
    [assistant.id],
  )
  expect(rows[0]).toEqual({
    outcome: 'shown',
    act: 'people.see_identity',
    subjects: [person],
    fields: ['name', 'born', 'document'],
  })
})

test('a person of one case is not shown through another', async () => {
  const { assistant, id } = await scene()
  const person = seeCase.reply.parse((await h.get(assistant.token, `/cases/${id}`)).json()).people[0]?.id
  const { id: other } = await scene()
  const answer = await h.get(assistant.token, `/cases/${other}/people/${person ?? ''}/identity`)
  expect(answer.json()).toMatchObject({ code: 'not_found' })
})

test('the head of the prosecution assigns a judge, who then sees the case and stands in its timeline', async () => {
  const { prosecutor, judge, id } = await scene()
  const assigned = await h.post(prosecutor.token, `/cases/${id}/assignments`, {
    officer: judge.id,
    post: 'investigating_judge',
  })
  expect(assigned.statusCode, assigned.body).toBe(200)
  const seen = seeCase.reply.parse((await h.get(judge.token, `/cases/${id}`)).json())
  expect(seen.mine).toEqual(['investigating_judge'])
  const { rows } = seeTimeline.reply.parse((await h.get(judge.token, `/cases/${id}/timeline`)).json())
  expect(rows.map(({ act }) => act)).toEqual(['cases.assign', 'reports.record'])
})

test('an officer is not assigned in a post he does not hold', async () => {
  const { prosecutor, judge, id } = await scene()
  const answer = await h.post(prosecutor.token, `/cases/${id}/assignments`, {
    officer: judge.id,
    post: 'trial_judge',
  })
  expect(answer.json()).toMatchObject({ code: 'not_found' })
})

const details = {
  name: 'ZZSECOND Mariam',
  born: '2001-05-06',
  document: 'ZZ12345',
  sex: 'female',
  nationality: 'SN',
  language: 'wo',
}

test('only her own unit corrects a person, and a prosecutor who sees her does not', async () => {
  const { assistant, elsewhere, prosecutor, id } = await scene()
  const person =
    seeCase.reply.parse((await h.get(assistant.token, `/cases/${id}`)).json()).people[0]?.id ?? ''
  const url = `/cases/${id}/people/${person}`
  expect((await h.get(elsewhere.token, `${url}/details`)).json()).toMatchObject({ code: 'not_found' })
  for (const who of [elsewhere, prosecutor]) {
    const answer = await h.post(who.token, `${url}/correction`, { version: 1, details })
    expect(answer.json()).toMatchObject({ code: 'not_found' })
  }
})

test('of two officers who correct the same person the second is told by whom, and nothing is lost', async () => {
  const { assistant, id } = await scene()
  const other = await h.officer({ post: 'social_assistant', court: nador })
  const person =
    seeCase.reply.parse((await h.get(assistant.token, `/cases/${id}`)).json()).people[0]?.id ?? ''
  const url = `/cases/${id}/people/${person}`
  const { version } = seeDetails.reply.parse((await h.get(assistant.token, `${url}/details`)).json())
  const first = await h.post(assistant.token, `${url}/correction`, { version, details })
  expect(first.statusCode, first.body).toBe(200)
  const second = await h.post(other.token, `${url}/correction`, {
    version,
    details: { ...details, name: 'ZZTHIRD' },
  })
  expect(second.json()).toMatchObject({
    code: 'conflict',
    version: version + 1,
    last: { officer: { id: assistant.id } },
  })
  expect(second.body).not.toMatch(/ZZ|Mariam/)
  const now = seeDetails.reply.parse((await h.get(other.token, `${url}/details`)).json())
  expect(now).toEqual({ version: version + 1, ...details })
  const third = await h.post(other.token, `${url}/correction`, {
    version: now.version,
    details: { ...details, name: 'ZZTHIRD Mariam' },
  })
  expect(third.statusCode).toBe(200)
})

test('a corrected person is found by her new name and no longer by the old', async () => {
  const { assistant, id } = await scene()
  const person =
    seeCase.reply.parse((await h.get(assistant.token, `/cases/${id}`)).json()).people[0]?.id ?? ''
  const name = 'Qqnew Qqname'
  await h.post(assistant.token, `/cases/${id}/people/${person}/correction`, {
    version: 1,
    details: { ...details, name },
  })
  const found = async (text: string) =>
    findCases.reply
      .parse((await h.post(assistant.token, '/search', { text })).json())
      .rows.some((row) => row.person?.id === person)
  expect(await found(name)).toBe(true)
  expect(await found('ZZVICTIM Amina')).toBe(false)
  const { rows } = await h.all.query<{ fields: string[] }>(
    `select fields from record.entry where act = 'people.correct' and $1 = any (subjects)`,
    [person],
  )
  expect(rows[0]?.fields).toEqual(['name', 'born', 'document', 'language'])
})

test('whoever turns eighteen this month is treated as a child to its end', () => {
  expect(isChildOn('2026-11-24' as never, '2026-11-01' as never)).toBe(true)
  expect(isChildOn('2026-12-01' as never, '2026-11-01' as never)).toBe(false)
  expect(isChildOn('2026-11-24' as never, null)).toBeNull()
})
