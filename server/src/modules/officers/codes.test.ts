import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase32 } from '../../../test/sign-in.ts'
import { base32, codeAt, newSecret, otpauthOf, stepOf } from './codes.ts'

const secret = Buffer.from('12345678901234567890')
const moment = fc.integer({ min: 60_000, max: 4_102_444_800_000 })

// RFC 6238, appendix B: eight digits there, the last six here.
test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
])('at %i seconds the code is %s', (seconds, code) => {
  expect(codeAt(secret, Math.floor(seconds / 30))).toBe(code)
})

test('a code is known for its own step, the one before and the one after', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(-1, 0, 1), (now, drift) => {
      const step = Math.floor(now / 30_000) + drift
      expect(stepOf(secret, codeAt(secret, step), now)).toBe(step)
    }),
  )
})

test('a code of any other time is not known', () => {
  fc.assert(
    fc.property(moment, fc.constantFrom(-900, -3, -2, 2, 3, 900), (now, drift) => {
      const near = [-1, 0, 1].map((n) => codeAt(secret, Math.floor(now / 30_000) + n))
      const far = codeAt(secret, Math.max(0, Math.floor(now / 30_000) + drift))
      fc.pre(!near.includes(far))
      expect(stepOf(secret, far, now)).toBeUndefined()
    }),
  )
})

test('what a person types is the secret', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      expect(base32(bytes)).toMatch(/^[A-Z2-7]{32}$/)
      expect([...fromBase32(base32(bytes))]).toEqual([...bytes])
    }),
  )
  expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI') // RFC 4648, section 10
})

test('two secrets are never the same, and the address names the house and the officer', () => {
  expect(newSecret().equals(newSecret())).toBe(false)
  expect(otpauthOf('a.b-c', secret)).toBe(
    'otpauth://totp/Himaya:a.b-c?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Himaya&algorithm=SHA1&digits=6&period=30',
  )
})
