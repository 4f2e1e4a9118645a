import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  readLocalDate,
  weekday,
  type LocalDate,
  type Rounding,
} from './calendar.ts'

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10) as LocalDate
const between = (min: string, max: string) =>
  fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }).map((d) => iso(d.getTime()))
/** Any day, but often one at the end of a month, of February, or of a century. */
const day = fc.oneof(
  between('1600-01-01', '2400-12-31'),
  fc
    .tuple(
      fc.constantFrom('1900', '1999', '2000', '2003', '2004', '2100', '2399'),
      fc.constantFrom('-01-31', '-02-28', '-02-29', '-03-01', '-11-30', '-12-31', '-01-01'),
    )
    .map(([year, rest]) => readLocalDate(year + rest) ?? (`${year}-02-28` as LocalDate)),
)
const months = fc.integer({ min: -1200, max: 1200 })
const count = fc.integer({ min: -36_525, max: 36_525 })
const rounding = fc.constantFrom<Rounding>('up', 'down')

describe('readLocalDate', () => {
  test('reads exactly the days that the machine’s calendar has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
          const at = Date.parse(`${text}T00:00:00Z`)
          const exists = !Number.isNaN(at) && iso(at) === text
          expect(readLocalDate(text)).toBe(exists ? text : undefined)
        },
      ),
    )
  })

  test.each([
    '',
    '2026-1-01',
    '2026-02-29',
    '1900-02-29',
    '0000-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '٢٠٢٦-٠١-٠١',
    '2026-01-01\n',
  ])('%j is no day', (text) => {
    expect(readLocalDate(text)).toBeUndefined()
  })
})

describe('addMonths', () => {
  test('always lands on a real day', () => {
    fc.assert(
      fc.property(day, months, rounding, (d, n, r) => {
        expect(readLocalDate(addMonths(d, n, r))).toBeDefined()
      }),
    )
  })

  test('rounding down is never later than rounding up, and never by more than a day', () => {
    fc.assert(
      fc.property(day, months, (d, n) => {
        const apart = daysBetween(addMonths(d, n, 'down'), addMonths(d, n, 'up'))
        expect([0, 1]).toContain(apart)
      }),
    )
  })

  test('an earlier day never overtakes a later one', () => {
    fc.assert(
      fc.property(day, day, months, rounding, (a, b, n, r) => {
        const [first, last] = a <= b ? [a, b] : [b, a]
        expect(addMonths(first, n, r) <= addMonths(last, n, r)).toBe(true)
      }),
    )
  })

  test.each([
    ['2012-03-31', 1, '2012-04-30', '2012-05-01'],
    ['2013-01-31', 1, '2013-02-28', '2013-03-01'],
    ['2023-12-31', 2, '2024-02-29', '2024-03-01'],
    ['2026-11-30', 1, '2026-12-30', '2026-12-30'],
    ['2024-02-29', 1200, '2124-02-29', '2124-02-29'],
    ['2000-02-29', 1200, '2100-02-28', '2100-03-01'],
    ['2026-05-31', -3, '2026-02-28', '2026-03-01'],
    ['2026-01-15', -1, '2025-12-15', '2025-12-15'],
  ])('%s + %i months is %s, or %s when rounding up', (from, n, down, up) => {
    expect([addMonths(from as LocalDate, n, 'down'), addMonths(from as LocalDate, n, 'up')]).toEqual([
      down,
      up,
    ])
  })

  test.each([-1201, 1201, 0.5, NaN])('%d months are refused', (n) => {
    expect(() => addMonths('2026-01-01' as LocalDate, n, 'up')).toThrow(RangeError)
  })

  test('no day is written after the year 9999', () => {
    expect(() => addMonths('9999-12-01' as LocalDate, 1, 'up')).toThrow(RangeError)
  })
})

describe('addDays and daysBetween', () => {
  test('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(day, count, (d, n) => {
        expect(addDays(d, n)).toBe(iso(Date.parse(d) + n * 86_400_000))
      }),
      { numRuns: 1000 },
    )
  })

  test('what was added is what lies between, and taking it off again leads back', () => {
    fc.assert(
      fc.property(day, count, (d, n) => {
        const other = addDays(d, n)
        expect(daysBetween(d, other)).toBe(n)
        expect(addDays(other, -n)).toBe(d)
      }),
    )
  })

  test('every day of four centuries is followed by the next day of the calendar', () => {
    let [days, at] = ['1999-12-31' as LocalDate, Date.parse('1999-12-31')]
    for (let n = 0; n < 146_097; n += 1) {
      days = addDays(days, 1)
      at += 86_400_000
      if (days !== iso(at)) expect(days).toBe(iso(at))
    }
    expect(days).toBe('2399-12-31')
  })

  test.each([36_526, -36_526, 1.5, NaN])('%d days are refused', (n) => {
    expect(() => addDays('2026-01-01' as LocalDate, n)).toThrow(RangeError)
  })

  test.each([
    ['0001-01-01', -1],
    ['9999-12-31', 1],
  ])('%s and %i days are outside the calendar', (d, n) => {
    expect(() => addDays(d as LocalDate, n)).toThrow('years 1 to 9999')
  })
})

test('the day of the week is the machine’s, counted from Monday', () => {
  fc.assert(
    fc.property(day, (d) => {
      expect(weekday(d) % 7).toBe(new Date(d).getUTCDay())
    }),
  )
  expect(weekday('2026-11-22' as LocalDate)).toBe(7)
  expect(weekday('0001-01-01' as LocalDate)).toBe(1)
})

describe('ageOn', () => {
  const lived = fc
    .tuple(day, fc.integer({ min: 0, max: 36_000 }))
    .map(([birth, n]) => ({ birth, on: addDays(birth, n) }))

  test('is the number of whole years that fit, as months are added', () => {
    fc.assert(
      fc.property(lived, rounding, ({ birth, on }, r) => {
        const age = ageOn(birth, on, r)
        expect(addMonths(birth, 12 * age, r) <= on).toBe(true)
        expect(on < addMonths(birth, 12 * (age + 1), r)).toBe(true)
      }),
    )
  })

  test('does not depend on rounding but on 28 February of a common year', () => {
    fc.assert(
      fc.property(lived, ({ birth, on }) => {
        const differs = ageOn(birth, on, 'down') !== ageOn(birth, on, 'up')
        const leapling = birth.endsWith('-02-29') && on.endsWith('-02-28')
        expect(differs).toBe(leapling && readLocalDate(`${on.slice(0, 4)}-02-29`) === undefined)
      }),
    )
  })

  test.each([
    ['2008-11-24', '2026-11-23', 17, 17],
    ['2008-11-24', '2026-11-24', 18, 18],
    ['2008-02-29', '2026-02-27', 17, 17],
    ['2008-02-29', '2026-02-28', 18, 17],
    ['2008-02-29', '2026-03-01', 18, 18],
    ['2008-02-29', '2028-02-28', 19, 19],
    ['2008-02-29', '2028-02-29', 20, 20],
    ['1900-01-01', '2026-01-01', 126, 126],
    ['2026-11-24', '2026-11-24', 0, 0],
  ])('born %s, on %s: %i, or %i when rounding up', (birth, on, down, up) => {
    const age = (r: Rounding) => ageOn(birth as LocalDate, on as LocalDate, r)
    expect([age('down'), age('up')]).toEqual([down, up])
  })

  test('nobody has an age before being born', () => {
    expect(() => ageOn('2026-11-24' as LocalDate, '2026-11-23' as LocalDate, 'up')).toThrow(RangeError)
  })
})
