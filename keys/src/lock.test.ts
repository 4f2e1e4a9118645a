import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { openLock, patienceFrom } from './lock.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'himaya-lock-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const said: string[] = []
const open = () => openLock(folder, { forged: 3, pressed: 2 }, (line) => said.push(line))

test('more forged tickets in a minute than patience allows seal it, and a restart does not open it', () => {
  const lock = open()
  for (const at of [0, 1, 2, 60_000]) lock.forged(at)
  expect(lock.sealed).toBeNull()
  for (const at of [60_001, 60_002, 60_003]) lock.forged(at)
  expect(lock.sealed?.why).toBe('forged_tickets')
  expect(open().sealed).toEqual(lock.sealed)
  lock.open()
  expect([lock.sealed, open().sealed]).toEqual([null, null])
})

test('it is one holder who presses, and not many together', () => {
  const lock = open()
  for (const holder of ['a', 'b', 'c', 'd']) for (const at of [1, 2]) lock.pressed(holder, at)
  expect(lock.sealed).toBeNull()
  lock.pressed('c', 3)
  expect(lock.sealed?.why).toBe('pressed')
})

test('a seal that was cut short seals, and one that cannot be written holds as long as it runs', () => {
  fs.writeFileSync(join(folder, 'sealed'), '{"why":')
  expect(open().sealed).not.toBeNull()
  fs.rmSync(join(folder, 'sealed'))
  const lock = open()
  fs.rmSync(folder, { recursive: true })
  lock.spent()
  expect(lock.sealed?.why).toBe('total_spent')
  expect(said.some((line) => line.includes('could not be written'))).toBe(true)
})

test('patience comes from the environment, and nonsense is refused by name', () => {
  expect(patienceFrom({})).toEqual({ forged: 20, pressed: 300 })
  expect(patienceFrom({ HIMAYA_KEYS_SEAL_FORGED: '5' }).forged).toBe(5)
  expect(() => patienceFrom({ HIMAYA_KEYS_SEAL_PRESSED: 'soon' })).toThrow(CannotStart)
})
