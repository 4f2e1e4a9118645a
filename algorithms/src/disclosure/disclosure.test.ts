import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeded } from '../random.ts'
import {
  base,
  cellOf,
  halfWithin,
  joined,
  limitsOf,
  rangeOf,
  rounded,
  roundedWhole,
  type Keyed,
} from './disclosure.ts'

/** For tests only: whoever sees enough of it can foresee it. */
const keyedBy =
  (key: string): Keyed =>
  (text) => {
    const draws = seeded(`${key}/${text}`)
    return [0, 1]
      .map(() =>
        draws
          .int(0, 2 ** 32 - 1)
          .toString(16)
          .padStart(8, '0'),
      )
      .join('')
  }
const names = (count: number, of = 'p') => Array.from({ length: count }, (_, n) => `${of}${String(n)}`)
const keyed = fc.string({ minLength: 1, maxLength: 8 }).map(keyedBy)
const figure = fc.integer({ min: 0, max: 12 }).map((n) => n * base)

test('a figure is a multiple of five, less than five away, and never shows one to four', () => {
  fc.assert(
    fc.property(keyed, fc.integer({ min: 0, max: 400 }), (key, count) => {
      const shown = rounded(cellOf(names(count), key), key)
      expect(shown % base).toBe(0)
      expect(Math.abs(shown - count)).toBeLessThan(base)
      const [least, most] = rangeOf(shown)
      expect(count).toBeGreaterThanOrEqual(least)
      expect(count).toBeLessThanOrEqual(most)
    }),
  )
})

test('the same people give the same figure, in whatever order they are counted', () => {
  fc.assert(
    fc.property(
      keyed,
      fc
        .uniqueArray(fc.uuid(), { maxLength: 30 })
        .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      (key, [all, mixed]) => {
        expect(cellOf(mixed, key)).toEqual(cellOf(all, key))
        expect(rounded(cellOf(mixed, key), key)).toBe(rounded(cellOf(all, key), key))
      },
    ),
  )
})

test('other people, or another key, may give another figure: seven is shown as five and as ten', () => {
  const shownTo = (key: string, of: string) => rounded(cellOf(names(7, of), keyedBy(key)), keyedBy(key))
  expect(new Set(names(40).map((of) => shownTo('key', of)))).toEqual(new Set([5, 10]))
  expect(new Set(names(40).map((key) => shownTo(key, 'p')))).toEqual(new Set([5, 10]))
})

test.each([1, 2, 3, 4, 7, 13])('figures are right on average: %i', (count) => {
  const key = keyedBy('average')
  const shown = names(4000).map((of) => rounded(cellOf(names(count, of), key), key))
  const mean = shown.reduce((sum, one) => sum + one, 0) / shown.length
  // Four standard errors of a draw between two multiples of five.
  expect(Math.abs(mean - count)).toBeLessThan(4 * (base / 2 / Math.sqrt(shown.length)))
})

test('a whole is all its parts; where one part holds everybody it is that part, and shows the same', () => {
  const key = keyedBy('whole')
  const [some, none, others] = [cellOf(names(7), key), cellOf([], key), cellOf(names(3, 'q'), key)]
  expect(joined([none, some, none], key)).toEqual(some)
  expect(joined([some, others], key)).toEqual(joined([others, none, some], key))
  expect(joined([some, others], key).count).toBe(10)
  expect(joined([], key).count).toBe(0)
})

test('a whole narrows no part: each may still be every count that its own figure allows', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), fc.nat({ max: 80 }), (parts, step) => {
      const [from, to] = limitsOf(parts)
      const shown = Math.min(from + step * base, to)
      // The sum of the figures is always allowed, so that there is always an answer.
      const sum = parts.reduce((all, one) => all + one, 0)
      expect(sum).toBeGreaterThanOrEqual(from)
      expect(sum).toBeLessThanOrEqual(to)
      const [low, high] = rangeOf(shown)
      parts.forEach((one, at) => {
        const others = parts.filter((_, n) => n !== at).map(rangeOf)
        const least = others.reduce((all, [of]) => all + of, 0)
        const most = others.reduce((all, [, of]) => all + of, 0)
        const [first, last] = rangeOf(one)
        for (let count = first; count <= last; count += 1) {
          const fits = count + most >= low && count + least <= high
          expect(fits, `${String(count)} for ${String(one)} of ${String(parts)} in ${String(shown)}`).toBe(
            true,
          )
        }
      })
    }),
  )
})

test('a whole of many parts is near its count, and not as far off as its parts together', () => {
  const key = keyedBy('country')
  const cells = names(90).map((of) => cellOf(names(3, of), key))
  const parts = cells.map((cell) => rounded(cell, key))
  const shown = roundedWhole(joined(cells, key), parts, key)
  expect(Math.abs(shown - 270)).toBeLessThan(base)
})

test('half within: a step that half of them reached, only where eleven or more stand behind the figure', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1826 }), { minLength: 1, maxLength: 60 }), (days) => {
      const step = halfWithin(days, 15)!
      const reached = days.filter((day) => day <= step).length
      expect(reached * 2).toBeGreaterThanOrEqual(days.length)
      expect(halfWithin(days, 10)).toBeNull()
    }),
  )
  expect(rangeOf(15)[0]).toBe(11)
  expect(halfWithin([0, 1, 4, 40], 15)).toBe(1)
  expect(halfWithin([6, 6, 6], 15)).toBe(7)
  expect(halfWithin([5000], 15)).toBe(1826)
  expect(halfWithin([], 15)).toBeNull()
})
