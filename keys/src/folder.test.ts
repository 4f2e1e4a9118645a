import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CannotStart, OtherKeys } from './cannot-start.ts'
import { addEpoch, openFolder } from './folder.ts'

let root = ''
let path = ''
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'himaya-folder-'))
  path = join(root, 'keys')
})
afterEach(() => {
  fs.rmSync(root, { recursive: true })
})

const file = (name: string) => join(path, name)
const refusal = () => {
  try {
    openFolder(path)
  } catch (error) {
    if (error instanceof CannotStart) return error.message
    throw error
  }
  return undefined
}

test('the first start makes a private folder and three private keys, the next reads the same', () => {
  const first = openFolder(path)
  expect(fs.readdirSync(path).sort()).toEqual(['index-court', 'index-national', 'kek-0001'])
  expect(fs.statSync(path).mode & 0o777).toBe(0o700)
  for (const name of fs.readdirSync(path)) expect(fs.statSync(file(name)).mode & 0o777).toBe(0o600)
  const second = openFolder(path)
  expect(second.epochs).toEqual(first.epochs)
  expect(second.index).toEqual(first.index)
  expect(second.serverSecret('cursor')).toEqual(first.serverSecret('cursor'))
  expect(first.index.court.equals(first.index.national)).toBe(false)
})

test('a new epoch changes the key of the server’s tokens, and not that under which tries are counted', () => {
  const before = openFolder(path)
  addEpoch(path)
  const after = openFolder(path)
  expect(after.serverSecret('cursor').equals(before.serverSecret('cursor'))).toBe(false)
  expect(after.serverSecret('tries')).toEqual(before.serverSecret('tries'))
  expect(after.serverSecret('tries').equals(after.serverSecret('cursor'))).toBe(false)
})

test.each([0o710, 0o704, 0o750, 0o777])('a folder of mode %o is refused', (mode) => {
  openFolder(path)
  fs.chmodSync(path, mode)
  expect(refusal()).toMatch(/open to others/)
})

test('a key that others may read is refused', () => {
  openFolder(path)
  fs.chmodSync(file('index-court'), 0o640)
  expect(refusal()).toMatch(/index-court is open to others/)
})

test.each(['kek-0001', 'index-court', 'index-national'])(
  'a lost %s is refused, never replaced by a new one',
  (name) => {
    openFolder(path)
    fs.rmSync(file(name))
    expect(refusal()).toMatch(/restore it from its copy/)
    expect(fs.existsSync(file(name))).toBe(false)
  },
)

test('a key cut short, altered by one digit, or copied over another is refused', () => {
  openFolder(path)
  const whole = fs.readFileSync(file('kek-0001'), 'utf8')
  const digit = whole.at(30) === '0' ? '1' : '0'
  for (const text of ['', whole.slice(0, 60), whole.slice(0, 30) + digit + whole.slice(31)]) {
    fs.writeFileSync(file('kek-0001'), text)
    expect(refusal()).toMatch(/kek-0001 is damaged/)
  }
  fs.writeFileSync(file('kek-0001'), whole)
  fs.copyFileSync(file('index-national'), file('index-court'))
  expect(refusal()).toMatch(/index-court is damaged or stands under another name/)
})

test('a key behind a link is refused', () => {
  openFolder(path)
  fs.renameSync(file('kek-0001'), join(root, 'elsewhere'))
  fs.symlinkSync(join(root, 'elsewhere'), file('kek-0001'))
  expect(refusal()).toMatch(/not a plain file/)
})

test('a first start that died half-way is finished, and keeps what it had made', () => {
  openFolder(path)
  const before = fs.readFileSync(file('index-court'), 'utf8')
  fs.rmSync(file('kek-0001'))
  fs.writeFileSync(file('.creating'), '', { mode: 0o600 })
  expect(openFolder(path).newest).toBe(1)
  expect(fs.readFileSync(file('index-court'), 'utf8')).toBe(before)
  expect(fs.existsSync(file('.creating'))).toBe(false)
})

test('a refusal never quotes a key', () => {
  openFolder(path)
  const hex = fs.readFileSync(file('kek-0001'), 'utf8').split(' ')[2]!
  fs.renameSync(file('kek-0001'), file('kek-0002'))
  const message = refusal()
  expect(message).toMatch(/kek-0002/)
  expect(message).not.toContain(hex.slice(0, 8))
})

test('a mark tells keys from others, stays with them, and quotes none', () => {
  const { mark, index } = openFolder(path)
  expect(mark).toMatch(/^[0-9a-f]{32}$/)
  expect(openFolder(path, mark).mark).toBe(mark)
  expect(openFolder(join(root, 'others')).mark).not.toBe(mark)
  expect(index.court.toString('hex')).not.toContain(mark.slice(0, 8))
})

test('where keys of a mark must be, none are made in their place and others are refused', () => {
  const { mark } = openFolder(path)
  const empty = join(root, 'empty')
  expect(() => openFolder(empty, mark)).toThrow(OtherKeys)
  expect(fs.existsSync(empty)).toBe(false)
  fs.mkdirSync(empty, { mode: 0o700 })
  expect(() => openFolder(empty, mark)).toThrow(OtherKeys)
  expect(fs.readdirSync(empty)).toEqual([])
  openFolder(join(root, 'others'))
  expect(() => openFolder(join(root, 'others'), mark)).toThrow(OtherKeys)
})
