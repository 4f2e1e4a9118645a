import { afterAll, beforeAll, expect, test } from 'vitest'
import { newCourt } from './court.ts'

let t: Awaited<ReturnType<typeof newCourt>>
beforeAll(async () => {
  t = await newCourt()
})
afterAll(async () => {
  await t.close()
})

test('the door opens a session, records it, and ends it', async () => {
  const officer = await t.officer({ post: 'auditor' })
  const token = await t.door.openSession({ officer: officer.id, how: 'passkey', replaces: undefined })
  expect(await t.court.as(token, async (_, me) => me.id)).toBe(officer.id)
  await t.door.endSession(token)
  expect(await t.court.as(token, async (_, me) => me.id)).toBeUndefined()
  const { rows } = await t.all.query('select act from record.entry where officer_id = $1', [officer.id])
  expect(rows).toEqual([{ act: 'officers.sign_in' }])
})

test('the door reads no file, and cannot write another entry than its own', async () => {
  const { Client } = await import('pg')
  const door = new Client(t.as('himaya_door'))
  await door.connect()
  for (const table of ['assistance.person', 'penal.report', 'court.case', 'assistance.file', 'record.entry'])
    await expect(door.query(`select * from ${table}`)).rejects.toThrow(/permission denied/)
  await expect(
    door.query(
      "insert into record.entry (officer_id, outcome, act, subjects) values (null, 'done', 'cases.see', '{}')",
    ),
  ).rejects.toThrow(/row-level security/)
  await door.end()
})

test('a session that nobody used for ten minutes opens nothing', async () => {
  const officer = await t.officer({ post: 'auditor' })
  await t.all.query(
    "update office.session set seen_at = now() - interval '11 minutes' where officer_id = $1",
    [officer.id],
  )
  expect(await t.court.as(officer.token, async (_, me) => me.id)).toBeUndefined()
})

test('a token that was guessed, or is empty, names nobody', async () => {
  for (const token of ['', 'guess', 'a'.repeat(43)])
    expect(await t.court.as(token as never, async (_, me) => me.id)).toBeUndefined()
})
