import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LocalDate } from './calendar.ts'
import { momentOf, wallClock } from './zone.ts'

const zone = 'Africa/Casablanca'
const minute = 60_000
const zones = fc.constantFrom(zone, 'UTC', 'Europe/Paris', 'America/St_Johns', 'Pacific/Kiritimati')
const moments = fc
  .integer({ min: Date.UTC(1971, 0, 1) / minute, max: Date.UTC(2080, 0, 1) / minute })
  .map((minutes) => minutes * minute)
const wall = (day: string, time: string) => ({ day: day as LocalDate, time })

test('the moment of what a clock shows is that moment, or an earlier one at which it showed the same', () => {
  fc.assert(
    fc.property(moments, zones, (at, where) => {
      const shown = wallClock(at, where)
      const found = momentOf(shown, where)
      expect(found).toBeLessThanOrEqual(at)
      expect(wallClock(found!, where)).toEqual(shown)
      if (found !== at) expect(at - found!).toBeLessThanOrEqual(24 * 60 * minute)
    }),
  )
})

test('what UTC shows is what UTC says', () => {
  fc.assert(
    fc.property(moments, (at) => {
      const { day, time } = wallClock(at, 'UTC')
      expect(`${day}T${time}:00.000Z`).toBe(new Date(at).toISOString())
    }),
  )
})

test.each([
  ['2025-12-03', '09:30', '2025-12-03T08:30:00.000Z', 'an hour ahead of UTC, until September 2026'],
  ['2026-12-03', '09:30', '2026-12-03T09:30:00.000Z', 'since 20 September 2026 with UTC'],
  ['2026-03-02', '09:30', '2026-03-02T09:30:00.000Z', 'in Ramadan the clocks of Morocco are those of UTC'],
  [
    '2026-01-01',
    '00:15',
    '2025-12-31T23:15:00.000Z',
    'a new year begins while it is still the old one in UTC',
  ],
])('%s at %s in Casablanca is %s: %s', (day, time, moment) => {
  expect(momentOf(wall(day, time), zone)).toBe(Date.parse(moment))
})

test('put back on 15 February 2026, the clocks show an hour twice: it is the first', () => {
  // From 03:00 (UTC+1) to 02:00 (UTC): 02:30 comes at 01:30 and at 02:30 UTC.
  expect(momentOf(wall('2026-02-15', '02:30'), zone)).toBe(Date.parse('2026-02-15T01:30:00.000Z'))
})

test('put forward on 22 March 2026, the clocks leave an hour out: there is no such moment', () => {
  // From 02:00 (UTC) to 03:00 (UTC+1).
  expect(momentOf(wall('2026-03-22', '02:30'), zone)).toBeUndefined()
  expect(momentOf(wall('2026-03-22', '03:00'), zone)).toBe(Date.parse('2026-03-22T02:00:00.000Z'))
})

test('a zone that nobody keeps is refused', () => {
  expect(() => wallClock(0, 'Africa/Nowhere')).toThrow(RangeError)
})
