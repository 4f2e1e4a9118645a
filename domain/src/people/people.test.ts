import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@himaya/algorithms'
import {
  ageBandOn,
  ageBands,
  accusedSide,
  assistanceSide,
  capacities,
  isAccusedSide,
  isChildOn,
  isVictim,
  leftOut,
  turns18In,
  victimStatuses,
} from './people.ts'

const born = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10) as LocalDate)

describe('age', () => {
  test.each([
    ['2024-05-31', '2006-06-01', true, 'the day before the birthday'],
    ['2024-06-01', '2006-06-01', false, 'the birthday itself'],
    ['2022-02-28', '2004-02-29', true, 'born on 29 February, still a child on the 28th'],
    ['2022-03-01', '2004-02-29', false, 'and of age on 1 March'],
  ])('CPP 458: on %s, born %s: %s (%s)', (day, from, child) => {
    expect(isChildOn(day as LocalDate, from as LocalDate)).toBe(child)
  })

  test('a person comes of age once, in the month that is kept', () => {
    fc.assert(
      fc.property(born, (b) => {
        const month = turns18In(b)
        expect(readLocalDate(month)).toBe(month)
        expect(isChildOn(addDays(month, 31), b)).toBe(false)
        expect(month.slice(8)).toBe('01')
      }),
    )
  })

  test('the band never grows younger, and says child exactly when the law does', () => {
    fc.assert(
      fc.property(
        born,
        fc.integer({ min: 5000, max: 9000 }),
        fc.integer({ min: 0, max: 4000 }),
        (b, n, more) => {
          const [day, later] = [addDays(b, n), addDays(b, n + more)]
          expect(ageBands.indexOf(ageBandOn(later, b))).toBeGreaterThanOrEqual(
            ageBands.indexOf(ageBandOn(day, b)),
          )
          fc.pre(day >= '2003-10-01')
          expect(['under_13', '13_17'].includes(ageBandOn(day, b))).toBe(isChildOn(day, b))
        },
      ),
    )
  })

  test.each([
    ['2013-01-02', 'under_13'],
    ['2013-01-01', '13_17'],
    ['2008-01-02', '13_17'],
    ['2008-01-01', '18_24'],
    ['2001-01-01', '25_59'],
    ['1966-01-02', '25_59'],
    ['1966-01-01', '60_and_over'],
  ])('on 1 January 2026, born %s: %s', (from, band) => {
    expect(ageBandOn('2026-01-01' as LocalDate, from as LocalDate)).toBe(band)
  })

  test('nobody is born tomorrow', () => {
    expect(() => ageBandOn('2026-01-01' as LocalDate, '2026-01-02' as LocalDate)).toThrow(RangeError)
  })
})

describe('nobody is left out', () => {
  const person = fc.record({
    capacity: fc.constantFrom(...capacities),
    followed: fc.boolean(),
    status: fc.constantFrom(...victimStatuses, null),
    received: fc.boolean(),
  })

  test('whoever is not left out is followed, and received and settled if they may be a victim', () => {
    fc.assert(
      fc.property(person, (p) => {
        if (leftOut(p).length > 0) return
        expect(p.followed).toBe(true)
        if (!isVictim(p.capacity)) return
        expect(['presumed', 'not_a_victim', 'confirmed']).toContain(p.status)
        if (p.status !== 'not_a_victim') expect(p.received).toBe(true)
      }),
    )
  })

  test('doing what is missing is enough, and nothing is asked for twice', () => {
    fc.assert(
      fc.property(person, (p) => {
        const why = leftOut(p)
        expect(new Set(why).size).toBe(why.length)
        expect(leftOut({ ...p, followed: true, received: true, status: 'presumed' })).toEqual([])
        expect(leftOut({ ...p, followed: false })).toContain('no_owner')
      }),
    )
  })

  test('the second woman named in a record, whom nobody asked about', () => {
    const second = { capacity: 'victim', followed: false, status: 'to_assess', received: false } as const
    expect(leftOut(second)).toEqual(['no_owner', 'not_received', 'to_assess'])
    expect(leftOut({ ...second, status: 'not_a_victim', followed: true })).toEqual([])
    const accused = { capacity: 'accused', followed: true, status: null, received: false } as const
    expect(leftOut(accused)).toEqual([])
  })

  test('Law 09-08 art. 49: the accused side is suspect, accused and legal person, and no capacity is of both', () => {
    expect(capacities.filter(isAccusedSide)).toEqual(['suspect', 'accused', 'legal_person'])
    expect([...assistanceSide, ...accusedSide].sort()).toEqual([...capacities].sort())
  })
})
