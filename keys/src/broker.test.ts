import { createHash, randomBytes, randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPlace, type Place } from '../test/broker-process.ts'
import { KeysRefused, KeysUnavailable, openField, sealField } from './index.ts'

vi.setConfig({ testTimeout: 20_000 })

let place: Place
beforeEach(() => {
  place = openPlace()
})
afterEach(() => {
  place.remove()
})

const officer = randomUUID()
const reader = { officer, purpose: 'read_case' }
const newFile = () => ({ kind: 'penal' as const, fileId: randomUUID() })

describe('file keys', () => {
  test('a wrapped key opens for its own file, for two clients, and what one seals the other reads', async () => {
    await place.start()
    const [one, other] = [place.client(), place.client()]
    const file = newFile()
    const { fileKey, wrapped } = await one.newFileKey(file)
    const where = { table: 'person', column: 'name', row: '1' }
    const sealed = sealField(fileKey, where, 'Amina (demonstration)')
    const again = await other.unwrap({ ...file, wrapped, ...reader })
    expect(openField(again, where, sealed).toString()).toBe('Amina (demonstration)')
  })

  test('another kind, another file, an altered byte and an unknown epoch are refused', async () => {
    await place.start()
    const keys = place.client()
    const file = newFile()
    const { wrapped } = await keys.newFileKey(file)
    const code = (changed: object) =>
      keys.unwrap({ ...file, wrapped, ...reader, ...changed }).then(
        () => 'opened',
        (error: unknown) => (error instanceof KeysRefused ? error.code : 'thrown'),
      )
    expect(await code({})).toBe('opened')
    expect(await code({ kind: 'assistance' })).toBe('refused')
    expect(await code({ fileId: randomUUID() })).toBe('refused')
    const altered = Buffer.from(wrapped)
    altered.writeUInt8(altered.readUInt8(40) ^ 1, 40)
    expect(await code({ wrapped: altered })).toBe('refused')
    const later = Buffer.from(wrapped)
    later.writeUInt16BE(2)
    expect(await code({ wrapped: later })).toBe('epoch_unknown')
    expect(await code({ wrapped: wrapped.subarray(1) })).toBe('malformed')
  })

  test('500 at once keep their order, and one bad one does not take the others along', async () => {
    await place.start()
    const keys = place.client()
    const files = Array.from({ length: 500 }, newFile)
    const made = await keys.newFileKeys(files)
    const stored = files.map((file, index) => ({ ...file, wrapped: made[index]!.wrapped }))
    stored[7] = { ...stored[7]!, wrapped: stored[8]!.wrapped }
    const read = await keys.unwraps({ files: stored, ...reader })
    for (const [index, key] of read.entries()) {
      expect(key).toEqual(index === 7 ? undefined : made[index]!.fileKey)
    }
    expect(new Set(made.map(({ fileKey }) => fileKey.toString('hex'))).size).toBe(500)
    await expect(keys.newFileKeys([...files, newFile()])).rejects.toThrow(RangeError)
  })

  test('kill -9 and a new start: a wrapped key still opens, and the client finds its way back by itself', async () => {
    const first = await place.start()
    const keys = place.client()
    const file = newFile()
    const { fileKey, wrapped } = await keys.newFileKey(file)
    const [cursor, tries] = [await keys.cursorKey(), await keys.triesKey()]
    expect(tries).not.toEqual(cursor)
    first.child.kill('SIGKILL')
    await first.ended
    const during = keys.unwrap({ ...file, wrapped, ...reader })
    await place.start()
    expect(await during).toEqual(fileKey)
    expect([await keys.cursorKey(), await keys.triesKey()]).toEqual([cursor, tries])
  })

  test('kill -9 during many questions: each is answered rightly or fails as unavailable', async () => {
    const first = await place.start()
    const keys = place.client()
    const file = newFile()
    const { fileKey, wrapped } = await keys.newFileKey(file)
    const asked = Array.from({ length: 2000 }, () =>
      keys.unwrap({ ...file, wrapped, ...reader, officer: null }),
    )
    first.child.kill('SIGKILL')
    await first.ended
    await place.start()
    const answers = await Promise.allSettled(asked)
    for (const answer of answers) {
      if (answer.status === 'fulfilled') expect(answer.value).toEqual(fileKey)
      else expect(answer.reason).toBeInstanceOf(KeysUnavailable)
    }
    expect(await keys.unwrap({ ...file, wrapped, ...reader })).toEqual(fileKey)
  })

  test('a new epoch wraps the new; the old still opens what it wrapped', async () => {
    const first = await place.start()
    const keys = place.client()
    const file = newFile()
    const { fileKey, wrapped } = await keys.newFileKey(file)
    first.child.stdin?.end()
    await first.ended
    const body = `himaya-key-1 kek-0002 ${randomBytes(32).toString('hex')}`
    const check = createHash('sha256').update(body).digest('hex').slice(0, 16)
    fs.writeFileSync(join(place.keys, 'kek-0002'), `${body} ${check}\n`, { mode: 0o600 })
    await place.start()
    expect(await keys.health()).toMatchObject({ status: 'ready', epoch: 2, epochs: 2 })
    expect(await keys.unwrap({ ...file, wrapped, ...reader })).toEqual(fileKey)
    expect((await keys.newFileKey(file)).wrapped.readUInt16BE()).toBe(2)
  })
})

describe('index entries', () => {
  test('equal within one court and kind; unrelated across courts, kinds, sets and folders', async () => {
    await place.start()
    const keys = place.client()
    const value = 'AB123456'
    const ask = async (kind: 'document' | 'plate', court?: string) => {
      const entries = [{ kind, value }]
      const where = court === undefined ? { set: 'national' as const } : { set: 'court' as const, court }
      const [entry] = await keys.indexEntries({ ...where, officer, entries })
      return entry!.toString('hex')
    }
    const rabat = await ask('document', 'rabat')
    expect(rabat).toHaveLength(32)
    expect(await ask('document', 'rabat')).toBe(rabat)
    const others = [
      await ask('document', 'nador'),
      await ask('plate', 'rabat'),
      await ask('document'),
      await ask('plate'),
    ]
    expect(new Set([rabat, ...others]).size).toBe(5)

    const elsewhere = openPlace()
    try {
      await elsewhere.start()
      const foreign = elsewhere.client()
      const [entry] = await foreign.indexEntries({
        set: 'court',
        court: 'rabat',
        officer,
        entries: [{ kind: 'document', value }],
      })
      expect(entry!.toString('hex')).not.toBe(rabat)
    } finally {
      elsewhere.remove()
    }
  })

  test('court and value do not run together', async () => {
    await place.start()
    const keys = place.client()
    const entryOf = async (court: string, value: string) =>
      (
        await keys.indexEntries({ set: 'court', court, officer, entries: [{ kind: 'name', value }] })
      )[0]!.toString('hex')
    expect(await entryOf('ab', 'c')).not.toBe(await entryOf('a', 'bc'))
  })
})

describe('budgets', () => {
  test('an officer who spent the hour is refused, another is not, and a batch counts by its files', async () => {
    await place.start({ HIMAYA_KEYS_OFFICER_UNWRAPS: '3', HIMAYA_KEYS_OFFICER_LOOKUPS: '2' })
    const keys = place.client()
    const file = newFile()
    const stored = { ...file, wrapped: (await keys.newFileKey(file)).wrapped }
    await keys.unwraps({ files: [stored, stored], ...reader })
    await expect(keys.unwraps({ files: [stored, stored], ...reader })).rejects.toMatchObject({
      code: 'budget_spent',
    })
    await keys.unwrap({ ...stored, ...reader })
    await expect(keys.unwrap({ ...stored, ...reader })).rejects.toMatchObject({ code: 'budget_spent' })
    await keys.unwrap({ ...stored, ...reader, officer: randomUUID() })

    const entries = [
      { kind: 'name' as const, value: 'a' },
      { kind: 'name' as const, value: 'b' },
    ]
    await keys.indexEntries({ set: 'national', officer, entries })
    await expect(keys.indexEntries({ set: 'national', officer, entries })).rejects.toMatchObject({
      code: 'budget_spent',
    })
  })

  test('all together are bounded too, and a refused guess costs as much as a reading', async () => {
    await place.start({ HIMAYA_KEYS_TOTAL_UNWRAPS: '2' })
    const keys = place.client()
    const file = newFile()
    const stored = { ...file, wrapped: (await keys.newFileKey(file)).wrapped }
    const guess = { ...stored, kind: 'draft' as const, ...reader, officer: randomUUID() }
    await expect(keys.unwrap(guess)).rejects.toMatchObject({ code: 'refused' })
    await expect(keys.unwrap({ ...guess, officer: randomUUID() })).rejects.toMatchObject({ code: 'refused' })
    await expect(keys.unwrap({ ...stored, ...reader, officer: null })).rejects.toMatchObject({
      code: 'budget_spent',
    })
  })

  test('a kept key serves the same officer and purpose only, and spends nothing again', async () => {
    await place.start({ HIMAYA_KEYS_OFFICER_UNWRAPS: '1', HIMAYA_KEYS_UNATTENDED_UNWRAPS: '0' })
    const keys = place.client(30)
    const file = newFile()
    const { fileKey, wrapped } = await keys.newFileKey(file)
    const asked = { ...file, wrapped, ...reader }
    const first = await keys.unwrap(asked)
    first.fill(0)
    expect(await keys.unwrap(asked)).toEqual(fileKey)
    await expect(keys.unwrap({ ...asked, purpose: 'export' })).rejects.toMatchObject({ code: 'budget_spent' })
    await expect(keys.unwrap({ ...asked, officer: null })).rejects.toMatchObject({ code: 'budget_spent' })
    expect(await keys.unwrap({ ...asked, officer: randomUUID() })).toEqual(fileKey)
    const altered = Buffer.from(wrapped)
    altered.writeUInt8(altered.readUInt8(50) ^ 1, 50)
    await expect(keys.unwrap({ ...asked, wrapped: altered })).rejects.toMatchObject({ code: 'budget_spent' })
  })
})
