import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  changesBetween,
  dayOf,
  instantOf,
  offsetAt,
  readLocalDateTime,
  runFor,
  toInstant,
  toLocal,
  writeOffset,
  type Instant,
  type LocalDateTime,
  type Zone,
} from './instants.ts'

/** Clocks go back an hour on 15 February at 3, and forward again on 22 March at 2. */
const zone: Zone = [
  { from: '2020-01-01T00:00', minutes: 60 },
  { from: '2026-02-15T02:00', minutes: 0 },
  { from: '2026-03-22T02:00', minutes: 60 },
]
const at = (text: string) => text as LocalDateTime
const instant = (text: string) => toInstant(at(text), zone)

test.each([
  '2026-02-30T10:00',
  '2026-02-10T24:00',
  '2026-02-10T10:60',
  '2026-02-10 10:00',
  '2026-02-10T10:00:00',
  '',
])('%s is no time', (text) => {
  expect(readLocalDateTime(text)).toBeUndefined()
})

describe('a zone', () => {
  test('what the clocks show comes back, unless it was skipped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 29_000_000, max: 29_600_000 }), (minute) => {
        const shown = toLocal(minute as Instant, zone)
        expect(readLocalDateTime(shown)).toBe(shown)
        const back = toInstant(shown, zone)
        // A time shown twice is taken the first time.
        expect([0, 60]).toContain(minute - back)
        expect(toLocal(back, zone)).toBe(shown)
      }),
    )
  })

  test('a time that comes twice is the first, one that is skipped is after the change', () => {
    expect(instant('2026-02-15T03:00') - instant('2026-02-15T02:30')).toBe(90)
    expect(toLocal(instant('2026-03-22T02:30'), zone)).toBe('2026-03-22T03:30')
  })

  test('the changes between two instants', () => {
    expect(changesBetween(instant('2026-02-14T00:00'), instant('2026-04-01T00:00'), zone)).toEqual([
      { at: '2026-02-15T03:00', minutes: -60 },
      { at: '2026-03-22T02:00', minutes: 60 },
    ])
  })

  test('an offset is written in hours and minutes, and read back to the very instant, of the hour that comes twice too', () => {
    expect([0, 60, 330, -60, -210].map(writeOffset)).toEqual([
      '+00:00',
      '+01:00',
      '+05:30',
      '-01:00',
      '-03:30',
    ])
    fc.assert(
      fc.property(fc.integer({ min: 29_000_000, max: 29_600_000 }), (minute) => {
        const found = minute as Instant
        expect(instantOf(toLocal(found, zone), writeOffset(offsetAt(found, zone)))).toBe(found)
      }),
    )
    // Half past nine behind UTC by three and a half hours is one in the afternoon.
    expect(instantOf(at('2026-05-01T09:30'), '-03:30')).toBe(instantOf(at('2026-05-01T13:00'), '+00:00'))
  })

  test('the day of a time is the day it lies in, and of a day itself', () => {
    expect(dayOf(at('2026-02-14T23:59'))).toBe('2026-02-14')
    expect(dayOf('2026-02-14' as never)).toBe('2026-02-14')
  })

  test('it is not known before it begins', () => {
    expect(() => instant('2019-12-31T00:00')).toThrow(RangeError)
  })
})

describe('a clock with pauses', () => {
  const minute = fc.integer({ min: 0, max: 5000 })
  const pauses = fc.array(
    fc
      .tuple(minute, minute)
      .map(([a, b]) => ({ from: Math.min(a, b) as Instant, to: Math.max(a, b) as Instant })),
    { maxLength: 5 },
  )
  const start = 1000 as Instant

  test('runs exactly as long as asked, whatever the pauses and their order', () => {
    fc.assert(
      fc.property(minute, pauses, (length, stops) => {
        const { end, stretches } = runFor(start, length, stops)
        const ran = stretches.filter((s) => s.runs).reduce((sum, s) => sum + s.to - s.from, 0)
        expect(ran).toBe(length)
        expect(end).toBeGreaterThanOrEqual(start + length)
        expect(runFor(start, length, stops.toReversed()).end).toBe(end)
        for (const [i, s] of stretches.entries()) expect(s.from).toBe(i === 0 ? start : stretches[i - 1]?.to)
      }),
    )
  })

  test('a longer pause never makes it end sooner', () => {
    fc.assert(
      fc.property(minute, pauses, minute, (length, stops, more) => {
        const longer = stops.map((s) => ({ ...s, to: (s.to + more) as Instant }))
        expect(runFor(start, length, longer).end).toBeGreaterThanOrEqual(runFor(start, length, stops).end)
      }),
    )
  })
})
