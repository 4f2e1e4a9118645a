import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfCode, checkedCode, groupedCode, readCheckedCode } from './checked-code.ts'

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
const place = fc.nat({ max: 15 })
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

test('a code is read back as it was made, however it is typed', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const code = checkedCode(given)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
      const arabic = code.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))
      const mistaken = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
      for (const typed of [code, groupedCode(code), ` ${code.toLowerCase()} `, arabic, mistaken])
        expect(readCheckedCode(typed)).toBe(code)
    }),
  )
})

test('one wrong letter is always found', () => {
  fc.assert(
    fc.property(bytes, place, fc.constantFrom(...Array.from(letters)), (given, at, letter) => {
      const code = checkedCode(given)
      fc.pre(code[at] !== letter)
      expect(readCheckedCode(code.slice(0, at) + letter + code.slice(at + 1))).toBeUndefined()
    }),
  )
})

test('two letters that changed places are always found, wherever they stand', () => {
  fc.assert(
    fc.property(bytes, place, place, (given, one, other) => {
      const code = Array.from(checkedCode(given))
      const [a = '', b = ''] = [code[one], code[other]]
      fc.pre(a !== b)
      code[one] = b
      code[other] = a
      expect(readCheckedCode(code.join(''))).toBeUndefined()
    }),
  )
})

test('75 bits of the bytes are kept: other bits, another code', () => {
  fc.assert(
    fc.property(bytes, fc.nat({ max: 74 }), (given, bit) => {
      const other = Uint8Array.from(given)
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (128 >> (bit & 7))
      expect(checkedCode(other)).not.toBe(checkedCode(given))
    }),
  )
})

test('the bytes come back from the code, but for the five bits that it has no room for', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const kept = Uint8Array.from(given)
      kept[9] = (kept[9] ?? 0) & 0b11100000
      expect(bytesOfCode(checkedCode(given))).toEqual(kept)
    }),
  )
})

test.each(['', '0', 'x'.repeat(17), '0000-0000-0000-000U', '0'.repeat(15), 'محكمة'])(
  '%j is no code',
  (typed) => {
    expect(readCheckedCode(typed)).toBeUndefined()
  },
)

test('a worked case', () => {
  expect(checkedCode(new Uint8Array(10))).toBe('0'.repeat(16))
  // One in the last place of fifteen weighs x¹⁵.
  const last = new Uint8Array(10)
  last[9] = 0b00100000
  expect(checkedCode(last)).toBe(`${'0'.repeat(14)}1Z`)
  expect(() => checkedCode(new Uint8Array(9))).toThrow(RangeError)
})
