import fc from 'fast-check'
import { expect, test } from 'vitest'
import { patience, shouldTell, standingAt, type Screen } from './idle.ts'

const rank: Record<Screen, number> = { open: 0, discreet: 1, warned: 2, locked: 3 }
const moment = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 })
const span = fc.oneof(
  fc.integer({ min: 0, max: 700_000 }),
  fc.constantFrom(...Object.values(patience)).chain((edge) => fc.integer({ min: edge - 2, max: edge + 2 })),
)

test('a screen left longer is never more open', () => {
  fc.assert(
    fc.property(moment, span, span, (touched, a, b) => {
      const [sooner, later] = [
        standingAt(touched, touched + Math.min(a, b)),
        standingAt(touched, touched + Math.max(a, b)),
      ]
      return rank[sooner.screen] <= rank[later.screen] && sooner.secondsLeft >= later.secondsLeft
    }),
  )
})

test('nothing is shown after ten minutes, however long the machine slept', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 600_000, max: 90_000_000 }), (touched, idle) => {
      expect(standingAt(touched, touched + idle)).toEqual({ screen: 'locked', secondsLeft: 0 })
    }),
  )
})

test.each<[number, Screen, number]>([
  [0, 'open', 600],
  [119_999, 'open', 490],
  [120_000, 'discreet', 480],
  [539_999, 'discreet', 70],
  [540_000, 'warned', 60],
  [540_001, 'warned', 60],
  [599_999, 'warned', 10],
  [600_000, 'locked', 0],
])('%i ms after the last touch: %s, %i seconds left', (idle, screen, secondsLeft) => {
  expect(standingAt(1_800_000_000_000, 1_800_000_000_000 + idle)).toEqual({ screen, secondsLeft })
})

test('a clock that was set back opens nothing and locks nothing', () => {
  expect(standingAt(1_800_000_000_000, 1_799_999_000_000)).toEqual({ screen: 'open', secondsLeft: 600 })
})

test('the server hears of a hand on the page every two minutes, and of none never', () => {
  fc.assert(fc.property(moment, span, (asked, later) => !shouldTell(asked, asked, asked + later)))
  expect(shouldTell(0, 1, 119_999)).toBe(false)
  expect(shouldTell(0, 1, 120_000)).toBe(true)
  // Whoever touches the page at least once in two minutes is heard of before the server gives up.
  let [asked, longest] = [0, 0]
  for (let now = 0; now < 3_600_000; now += 1000) {
    const touched = now - (now % 110_000)
    if (!shouldTell(asked, touched, now)) continue
    longest = Math.max(longest, now - asked)
    asked = now
  }
  expect(longest).toBeGreaterThan(0)
  expect(longest).toBeLessThan(patience.locked)
})
