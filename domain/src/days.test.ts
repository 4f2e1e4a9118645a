import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from './days.ts'

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10) as LocalDate
const start = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((d) => iso(d.getTime()))

test('adding days agrees with the clock of the machine, which the rooms may not ask', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 36_525 }), (day, n) => {
      expect(addDays(day, n)).toBe(iso(Date.parse(day) + n * 86_400_000))
    }),
  )
})

test('what was added is what lies between, and always lands on a real day', () => {
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 36_525 }), (day, n) => {
      const later = addDays(day, n)
      expect(readLocalDate(later)).toBe(later)
      expect(daysBetween(day, later)).toBe(n)
      expect(daysBetween(later, day)).toBe(n === 0 ? 0 : -n)
    }),
  )
})

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2025-12-08', 30, '2026-01-07'],
])('%s and %i days is %s', (day, n, expected) => {
  expect(addDays(day as LocalDate, n)).toBe(expected)
})
