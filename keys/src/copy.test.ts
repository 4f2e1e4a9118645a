import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { drawIdentity, recipientOf } from './age.ts'
import { OtherKeys } from './cannot-start.ts'
import { loadKeys, markOf, saveKeys } from './copy.ts'
import { openFolder } from './folder.ts'

let root = ''
let keys = ''
let copy = ''
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'himaya-copy-'))
  keys = join(root, 'keys')
  copy = join(root, 'keys.copy')
  openFolder(keys)
})
afterEach(() => {
  fs.rmSync(root, { recursive: true })
})
const left = () => fs.readdirSync(root).sort()

test('a copy with a line missing, altered, doubled or left over is refused, and leaves nothing behind', () => {
  saveKeys(keys, copy)
  const whole = fs.readFileSync(copy, 'utf8')
  const lines = whole.split('\n')
  const digit = whole.at(60) === '0' ? '1' : '0'
  for (const text of [
    '',
    whole.slice(0, -1),
    whole.slice(19),
    `${whole}more\n`,
    lines.filter((line) => !line.includes('kek-0001')).join('\n'),
    [...lines.slice(0, 2), ...lines.slice(1)].join('\n'),
    whole.slice(0, 60) + digit + whole.slice(61),
  ]) {
    fs.writeFileSync(copy, text)
    expect(() => loadKeys(copy, join(root, 'new'))).toThrow(/keys\.copy is/)
    expect(left()).toEqual(['keys', 'keys.copy'])
  }
})

test('keys of another house are not brought in, neither by their mark nor over those that are there', () => {
  const others = join(root, 'others')
  openFolder(others)
  saveKeys(others, copy)
  expect(() => loadKeys(copy, join(root, 'new'), { mark: markOf(keys) })).toThrow(OtherKeys)
  const before = fs.readFileSync(join(keys, 'kek-0001'), 'utf8')
  expect(() => loadKeys(copy, keys)).toThrow(/holds other keys already/)
  expect(fs.readFileSync(join(keys, 'kek-0001'), 'utf8')).toBe(before)
  expect(left()).toEqual(['keys', 'keys.copy', 'others'])
})

test('a folder without keys has nothing to copy, and is not given any', () => {
  expect(() => saveKeys(join(root, 'none'), copy)).toThrow(/holds no keys/)
  expect(left()).toEqual(['keys'])
})

test('what is copied comes back the same, private, and is taken back on demand', () => {
  const mark = saveKeys(keys, copy)
  expect(fs.statSync(copy).mode & 0o777).toBe(0o600)
  const there = join(root, 'new')
  fs.mkdirSync(there)
  const loaded = loadKeys(copy, there, { mark })
  expect(loaded.mark).toBe(mark)
  expect(openFolder(there).epochs).toEqual(openFolder(keys).epochs)
  expect(openFolder(there).index).toEqual(openFolder(keys).index)
  expect(fs.statSync(there).mode & 0o777).toBe(0o700)
  for (const name of fs.readdirSync(there)) expect(fs.statSync(join(there, name)).mode & 0o777).toBe(0o600)
  // The same keys again change nothing, and taking those back takes nothing.
  loadKeys(copy, there, { mark }).undo()
  expect(markOf(there)).toBe(mark)
  loaded.undo()
  expect(left()).toEqual(['keys', 'keys.copy'])
})

test('a copy is never written over another file', () => {
  fs.writeFileSync(copy, 'something')
  expect(() => saveKeys(keys, copy)).toThrow(/cannot be written/)
  expect(fs.readFileSync(copy, 'utf8')).toBe('something')
})

test('a sealed copy opens with its key alone, and shows no key', () => {
  const identity = drawIdentity()
  saveKeys(keys, copy, recipientOf(identity))
  const line = fs.readFileSync(join(keys, 'kek-0001'), 'utf8').split(' ')[2]!
  expect(fs.readFileSync(copy, 'latin1')).not.toContain(line)
  const there = join(root, 'new')
  expect(() => loadKeys(copy, there)).toThrow(/is sealed: bring the key/)
  expect(() => loadKeys(copy, there, { identity: drawIdentity() })).toThrow(/sealed to another key/)
  const bytes = fs.readFileSync(copy)
  fs.writeFileSync(copy, bytes.subarray(0, -1))
  expect(() => loadKeys(copy, there, { identity })).toThrow(/altered or cut/)
  expect(left()).toEqual(['keys', 'keys.copy'])
  fs.writeFileSync(copy, bytes)
  expect(loadKeys(copy, there, { identity }).mark).toBe(markOf(keys))
})
