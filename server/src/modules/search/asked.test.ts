import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAsked } from './asked.ts'

test('any text has a meaning, with no more values than the broker answers at once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { values, words, named } = readAsked(text)
      expect(values.length).toBeLessThanOrEqual(20)
      expect(words).toBeLessThanOrEqual(named)
      expect(named === 0).toBe(words === 0)
      for (const { value } of values) expect(value.length).toBeGreaterThan(0)
    }),
  )
})

test('a register number is read in both orders', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2015 }), fc.integer({ min: 2016, max: 2200 }), (number, year) => {
      for (const text of [`${String(number)}/${String(year)}`, ` ${String(year)} / ${String(number)} `])
        expect(readAsked(text)).toMatchObject({ register: { number, year }, values: [] })
    }),
  )
})

test('the court’s reference is number, code of four and year', () => {
  for (const text of ['12/2601/2026', '2026/2601/12'])
    expect(readAsked(text).reference).toEqual({ number: 12, code: '2601', year: 2026 })
  expect(readAsked('12/26/2026').reference).toBeUndefined()
})

test('a telephone may also be a document, a name is a name, an address is only that', () => {
  expect(readAsked('+212 600-112233').values.map(({ kind }) => kind)).toEqual(['phone', 'document'])
  expect(readAsked('AB 123456').values.map(({ kind }) => kind)).toContain('document')
  expect(readAsked('A@B.ma').values).toEqual([{ kind: 'email', value: 'a@b.ma' }])
  expect(readAsked('أمينة التجريبي')).toMatchObject({ words: 2, named: 2 })
  expect(readAsked('Fatima Zahra Exemple')).toMatchObject({ words: 2, named: 3 })
})
