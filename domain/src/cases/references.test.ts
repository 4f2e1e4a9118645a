import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  readCourtReference,
  readUnitReference,
  writeCourtReference,
  writeUnitReference,
} from './references.ts'

const number = fc.integer({ min: 1, max: 9_999_999 })
const year = fc.integer({ min: 2016, max: 2200 })
const code = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'))

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(number, code, year, (n, c, y) => {
      expect(readCourtReference(writeCourtReference({ number: n, code: c, year: y }))).toEqual({
        number: n,
        code: c,
        year: y,
      })
      expect(readUnitReference(writeUnitReference({ number: n, year: y }))).toEqual({ number: n, year: y })
    }),
  )
})

test.each([
  '',
  '123',
  '0/2610/2026',
  '123/26/2026',
  '123/2610/1999',
  '123/2610/26',
  '123/2610/2026/1',
  '١/2610/2026',
])('%o is not a court’s reference', (text) => {
  expect(readCourtReference(text)).toBeUndefined()
})
test.each(['', '14', '0/2026', '14/1999', '2026/14x'])('%o is not a register’s reference', (text) => {
  expect(readUnitReference(text)).toBeUndefined()
})
