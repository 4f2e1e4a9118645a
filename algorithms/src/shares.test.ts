import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shareOut, sharesJoined } from './shares.ts'

const secrets = fc.uint8Array({ minLength: 1, maxLength: 64 })
const sharing = secrets.chain((secret) =>
  fc.record({
    secret: fc.constant(secret),
    slope: fc.uint8Array({ minLength: secret.length, maxLength: secret.length }),
    holders: fc.integer({ min: 2, max: 12 }),
  }),
)

test('any two of the holders, in either order, have the secret', () => {
  fc.assert(
    fc.property(sharing, ({ secret, slope, holders }) => {
      const shares = shareOut(secret, holders, slope)
      for (const one of shares)
        for (const other of shares) if (one.at !== other.at) expect(sharesJoined(one, other)).toEqual(secret)
    }),
  )
})

test('one share may be of every secret: for each there is one slope that gives the same share', () => {
  // Byte by byte, exhaustively: over all slopes, the share of a given secret takes every value exactly once.
  for (const at of [1, 2, 17, 255])
    for (const secret of [0, 1, 128, 255]) {
      const seen = new Set<number>()
      for (let slope = 0; slope < 256; slope++)
        seen.add(shareOut(Uint8Array.of(secret), 255, Uint8Array.of(slope))[at - 1]!.bytes[0]!)
      expect(seen.size).toBe(256)
    }
})

test('the field is that of AES: products of FIPS 197', () => {
  // Shares of the secret 0 at x are slope times x.
  const product = (a: number, b: number) => shareOut(Uint8Array.of(0), 255, Uint8Array.of(a))[b - 1]!.bytes[0]
  expect(product(0x57, 0x83)).toBe(0xc1)
  expect(product(0x57, 0x13)).toBe(0xfe)
})

test('the same holder twice, a share of another length or place, one holder or too many: refused', () => {
  const secret = Uint8Array.of(1, 2, 3)
  const [one, other] = shareOut(secret, 2, Uint8Array.of(9, 8, 7)) as [never, never]
  expect(() => sharesJoined(one, one)).toThrow(RangeError)
  expect(() => sharesJoined(one, { at: 2, bytes: Uint8Array.of(1) })).toThrow(RangeError)
  expect(() => sharesJoined({ at: 0, bytes: secret }, other)).toThrow(RangeError)
  for (const holders of [0, 1, 1.5, 256])
    expect(() => shareOut(secret, holders, Uint8Array.of(9, 8, 7))).toThrow(RangeError)
  expect(() => shareOut(secret, 2, Uint8Array.of(9))).toThrow(RangeError)
  expect(() => shareOut(new Uint8Array(), 2, new Uint8Array())).toThrow(RangeError)
})
