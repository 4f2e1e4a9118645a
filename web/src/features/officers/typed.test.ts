import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refused, Unreachable } from '../../lib/ask.ts'
import { faultOf } from '../../lib/passkey.tsx'
import { codeOf, isCode } from './typed.ts'

const digits = fc.stringMatching(/^\d{6}$/)
const inArabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))

test('a code is the same in Latin and Arabic digits, in one piece or two', () => {
  fc.assert(
    fc.property(digits, fc.nat(6), (code, cut) => {
      const spaced = `${code.slice(0, cut)} ${code.slice(cut)}`
      return [code, spaced, inArabic(code), inArabic(spaced), `\u200e${code}\u200f`].every(
        (typed) => codeOf(typed) === code && isCode(typed),
      )
    }),
  )
})

test.each(['', '12345', '1234567', '12345a', '12.456', 'ⵜⴰⵏⴳⴰⵍⵜ'])('%j is no code', (typed) => {
  expect(isCode(typed)).toBe(false)
})

test.each([
  ['NotAllowedError', 'cancelled'],
  ['AbortError', 'cancelled'],
  ['InvalidStateError', 'known'],
  ['SecurityError', 'unavailable'],
  ['NotSupportedError', 'unavailable'],
  ['Error', 'unavailable'],
])('a browser that says %s: %s', (name, fault) => {
  expect(faultOf(Object.assign(new Error(), { name }))).toBe(fault)
})

test('what the server says is no fault of the passkey', () => {
  expect(faultOf(new Refused({ code: 'wrong_credentials' }))).toBeUndefined()
  expect(faultOf(new Unreachable())).toBeUndefined()
  expect(faultOf(null)).toBeUndefined()
})
