import { webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  columnOf,
  deriveKey,
  drawFileKey,
  epochOf,
  type FileKey,
  openField,
  openToken,
  type Place,
  SealBroken,
  sealField,
  sealToken,
  unwrapFileKey,
  wrapFileKey,
} from './seal.ts'

const key = drawFileKey()
const place: Place = { table: 'person', column: 'name', row: '0d9b7a52-1f5e-4d1c-9a51-000000000001' }
const name = 'مريم العلوي'

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant(''), fc.constant(name))
const label = fc.string({ unit: fc.constantFrom('a', 'b', '_', '.'), maxLength: 3 })
const somewhere = fc.record({ table: label, column: label, row: label })

function flipped(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
  return copy
}

describe('a sealed field', () => {
  test('opens in its place, whatever it holds', () => {
    fc.assert(
      fc.property(somewhere, text, (where, value) => {
        expect(openField(key, where, sealField(key, where, value)).toString('utf8')).toBe(value)
      }),
    )
    const bytes = Buffer.from([0, 255, 128])
    expect(openField(key, place, sealField(key, place, bytes))).toEqual(bytes)
  })

  test('is 29 bytes longer than its value, begins with its version, and is never twice the same', () => {
    const [one, other] = [sealField(key, place, name), sealField(key, place, name)]
    expect(one.length).toBe(Buffer.byteLength(name) + 29)
    expect(one[0]).toBe(1)
    expect(one.equals(other)).toBe(false)
    expect(one.includes(name)).toBe(false)
  })

  test('with any one bit flipped is refused', () => {
    const sealed = sealField(key, place, name)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      expect(() => openField(key, place, flipped(sealed, bit)), `bit ${bit}`).toThrow(SealBroken)
    }
  })

  test('cut anywhere, at either end, or lengthened is refused', () => {
    const sealed = sealField(key, place, name)
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => openField(key, place, sealed.subarray(0, length))).toThrow(SealBroken)
      expect(() => openField(key, place, sealed.subarray(sealed.length - length))).toThrow(SealBroken)
    }
    expect(() => openField(key, place, Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow(SealBroken)
  })

  test('in another place is refused, also where the words only run together alike', () => {
    fc.assert(
      fc.property(somewhere, somewhere, text, (here, there, value) => {
        fc.pre(JSON.stringify(here) !== JSON.stringify(there))
        expect(() => openField(key, there, sealField(key, here, value))).toThrow(SealBroken)
      }),
      { numRuns: 300 },
    )
    for (const other of [{ table: 'officer' }, { column: 'alias' }, { row: place.row.replace('1', '2') }]) {
      expect(() => openField(key, { ...place, ...other }, sealField(key, place, name))).toThrow(SealBroken)
    }
  })

  test('of another file is refused', () => {
    expect(() => openField(drawFileKey(), place, sealField(key, place, name))).toThrow(SealBroken)
  })

  test('with the row alone exchanged is refused though the column key is the same', () => {
    const column = columnOf(key, 'person', 'name')
    const sealed = column.seal('row 1', name)
    expect(column.open('row 1', sealed).toString()).toBe(name)
    expect(() => column.open('row 2', sealed)).toThrow(SealBroken)
  })

  test('is read by another implementation of the same description (WebCrypto)', async () => {
    const sealed = sealField(key, place, name)
    const part = (bytes: Uint8Array) => Buffer.concat([Buffer.from([0, 0, 0, bytes.length]), bytes])
    const words = (...list: readonly string[]) => Buffer.concat(list.map((word) => part(Buffer.from(word))))
    const root = await webcrypto.subtle.importKey('raw', Buffer.from(key), 'HKDF', false, ['deriveKey'])
    const info = words('himaya', 'field', place.table, place.column)
    const columnKey = await webcrypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: Buffer.alloc(0), info },
      root,
      { name: 'AES-GCM', length: 256 },
      false,
      ['decrypt'],
    )
    const additionalData = Buffer.concat([
      part(Buffer.from([1])),
      words('field', place.table, place.column, place.row),
    ])
    const opened = await webcrypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.subarray(1, 13), additionalData, tagLength: 128 },
      columnKey,
      sealed.subarray(13),
    )
    expect(Buffer.from(opened).toString('utf8')).toBe(name)
  })

  test('of the first version opens for ever', () => {
    const old = Buffer.from(Array.from({ length: 32 }, (_, index) => index)) as FileKey
    const sealed = Buffer.from(
      '01b15b9ee38328e371780f83e2e74dbe8ba6ae07e39b33593450d2d5788921c3f49711fb257021e53d6c',
      'hex',
    )
    expect(openField(old, { table: 'person', column: 'name', row: '1' }, sealed).toString()).toBe(
      'demonstration',
    )
  })
})

test('a wiped key, or one of another length, seals nothing', () => {
  expect(() => sealField(Buffer.alloc(32) as FileKey, place, name)).toThrow(RangeError)
  expect(() => deriveKey(Buffer.alloc(16, 1), 'field')).toThrow(RangeError)
})

test('a text that is not Unicode is refused rather than changed', () => {
  expect(() => sealField(key, place, '\ud800')).toThrow(RangeError)
})

describe('a token', () => {
  const secret = drawFileKey()
  const mine = { purpose: 'cases', officer: 'a' }

  test('opens for the same officer and purpose only', () => {
    const who = fc.record({ purpose: label, officer: label })
    fc.assert(
      fc.property(who, who, text, (maker, other, value) => {
        const token = sealToken(secret, maker, value)
        expect(openToken(secret, maker, token)).toBe(value)
        fc.pre(JSON.stringify(maker) !== JSON.stringify(other))
        expect(() => openToken(secret, other, token)).toThrow(SealBroken)
      }),
    )
  })

  test('has one spelling: whatever else is put in its place is refused', () => {
    const token = sealToken(secret, mine, '{"after":"2026-01-01"}')
    expect(token).toMatch(/^[\w-]+$/)
    for (const other of [`${token}=`, `${token} `, `\n${token}`, token.slice(0, -1), `${token}A`, '', 'ٱ']) {
      expect(() => openToken(secret, mine, other)).toThrow(SealBroken)
    }
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.base64String({ minLength: 4, maxLength: 4 }), (at, piece) => {
        const letter = piece.charAt(0)
        fc.pre(letter !== token.charAt(at))
        const other = token.slice(0, at) + letter + token.slice(at + 1)
        expect(() => openToken(secret, mine, other)).toThrow(SealBroken)
      }),
    )
  })

  test('is refused under another key, and never over 4096 characters', () => {
    expect(() => openToken(drawFileKey(), mine, sealToken(secret, mine, 'x'))).toThrow(SealBroken)
    expect(() => sealToken(secret, mine, 'x'.repeat(4096))).toThrow(RangeError)
  })
})

describe('a wrapped file key', () => {
  const kek = deriveKey(drawFileKey(), 'wrap')
  const file = { kind: 'penal', fileId: '11111111-1111-4111-8111-111111111111' }

  test('is 62 bytes, names its epoch, and opens for its own file', () => {
    const wrapped = wrapFileKey(kek, 258, file, key)
    expect(wrapped.length).toBe(62)
    expect(epochOf(wrapped)).toBe(258)
    expect(unwrapFileKey(kek, file, wrapped)).toEqual(key)
  })

  test('is refused for another kind, file, epoch key, epoch number, any flipped bit and any cut', () => {
    const wrapped = wrapFileKey(kek, 1, file, key)
    expect(() => unwrapFileKey(kek, { ...file, kind: 'assistance' }, wrapped)).toThrow(SealBroken)
    expect(() => unwrapFileKey(kek, { ...file, fileId: 'other' }, wrapped)).toThrow(SealBroken)
    expect(() => unwrapFileKey(deriveKey(drawFileKey(), 'wrap'), file, wrapped)).toThrow(SealBroken)
    for (let bit = 0; bit < wrapped.length * 8; bit += 1) {
      expect(() => unwrapFileKey(kek, file, flipped(wrapped, bit)), `bit ${bit}`).toThrow(SealBroken)
    }
    for (let length = 0; length < wrapped.length; length += 1) {
      expect(() => unwrapFileKey(kek, file, wrapped.subarray(0, length))).toThrow(SealBroken)
    }
  })
})
