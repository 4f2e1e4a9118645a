import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { type Line, linesSince, openJournal, Unrecorded } from './journal.ts'

let root: string
let folder: string
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'himaya-journal-'))
  folder = join(root, 'journal')
})
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true })
})

const day = Date.UTC(2026, 10, 27, 12)
const line = (more: Partial<Line> = {}): Line => ({
  at: day,
  op: 'unwraps',
  holder: 'house',
  kind: 'penal',
  subject: '-',
  purpose: 'see_report',
  count: 1,
  outcome: 'given',
  nonce: '-',
  ...more,
})
const open = (now = () => day) => openJournal({ folder, months: 24, now })

test('what was written is read again, private, a file for each day', async () => {
  let now = day
  const journal = open(() => now)
  await Promise.all([
    journal.write([line({ count: 1 }), line({ count: 2 })]),
    journal.write([line({ count: 3 })]),
  ])
  now += 86_400_000
  await journal.write([line({ at: now, count: 4 })])
  await journal.close()
  expect(fs.readdirSync(folder).sort()).toEqual(['2026-11-27-0001.log', '2026-11-28-0001.log'])
  expect(fs.statSync(folder).mode & 0o777).toBe(0o700)
  expect(fs.statSync(join(folder, '2026-11-27-0001.log')).mode & 0o777).toBe(0o600)
  expect([...linesSince(folder, 0)].map(({ count }) => count)).toEqual([1, 2, 3, 4])
  expect([...linesSince(folder, now)].map(({ count }) => count)).toEqual([4])
})

test('nothing that is not a word stands in a line, and what is none is not read', async () => {
  const journal = open()
  await journal.write([line({ subject: 'Amina (demonstration)', purpose: 'a\nb' })])
  await journal.close()
  const file = join(folder, '2026-11-27-0001.log')
  expect(fs.readFileSync(file, 'utf8')).toBe('2026-11-27T12:00:00.000Z unwraps house penal ? ? 1 given -\n')
  fs.appendFileSync(file, 'garbage\n2026-11-27T12:00:00.000Z unwraps house penal - x 1 giv')
  expect([...linesSince(folder, 0)]).toHaveLength(1)
})

test('a line that was cut short by a kill does not take the next one along', async () => {
  fs.mkdirSync(folder, { mode: 0o700 })
  fs.writeFileSync(join(folder, '2026-11-27-0001.log'), '2026-11-27T12:00:00.000Z unwra')
  const journal = open()
  await journal.write([line({ count: 9 })])
  await journal.close()
  expect([...linesSince(folder, 0)].map(({ count }) => count)).toEqual([9])
})

test('a disk without room is said, and written to again when there is some', async () => {
  fs.mkdirSync(folder, { mode: 0o700 })
  const file = join(folder, '2026-11-27-0001.log')
  fs.symlinkSync('/dev/full', file)
  const journal = open()
  const written = await Promise.allSettled([journal.write([line()]), journal.write([line()])])
  for (const one of written) {
    expect(one.status).toBe('rejected')
    expect((one as PromiseRejectedResult).reason).toBeInstanceOf(Unrecorded)
  }
  await expect(journal.write([line()])).rejects.toMatchObject({ code: 'ENOSPC' })
  fs.rmSync(file)
  await journal.write([line({ count: 7 })])
  fs.rmSync(folder, { recursive: true })
  fs.writeFileSync(folder, 'no folder')
  const again = openJournalLater()
  await expect(again).rejects.toBeDefined()
  await journal.close()
})

const openJournalLater = async () => open().write([line()])

test('a folder open to others is refused, and days past their months are removed', async () => {
  fs.mkdirSync(folder, { mode: 0o755 })
  fs.chmodSync(folder, 0o755)
  expect(() => open()).toThrow(CannotStart)
  fs.chmodSync(folder, 0o700)
  for (const name of ['2024-11-26-0001.log', '2024-11-27-0001.log', 'sealed'])
    fs.writeFileSync(join(folder, name), '')
  const journal = open()
  await journal.write([line()])
  await journal.close()
  expect(fs.readdirSync(folder).sort()).toEqual(['2024-11-27-0001.log', '2026-11-27-0001.log', 'sealed'])
})
