import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Budget, limitsFrom, openBudget } from './budget.ts'
import { CannotStart } from './cannot-start.ts'

const hour = 3_600_000
const limits = { officer: 5, door: 2, unattended: 7, total: 9 }
const takes = (budget: Budget, who: string, count: number) => 'giveBack' in budget.spend(who, count)

test('no hour, wherever it begins, allows more than the limits to an officer, to unattended work or to all', () => {
  const step = fc.record({
    wait: fc.oneof(fc.constant(0), fc.nat(61_000), fc.integer({ min: 59 * 60_000, max: 61 * 60_000 })),
    who: fc.constantFrom('a', 'b', 'house'),
    count: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      let now = 0
      const budget = openBudget(limits, () => now)
      const taken: { at: number; who: string; count: number }[] = []
      for (const { wait, who, count } of steps) {
        now += wait
        const allowed = takes(budget, who, count)
        const within = (minutes: number, whose: (other: string) => boolean) =>
          taken
            .filter((one) => now - one.at < minutes * 60_000 && whose(one.who))
            .reduce((sum, one) => sum + one.count, count)
        const own = who === 'house' ? limits.unattended : limits.officer
        if (allowed) {
          expect(within(60, (other) => other === who)).toBeLessThanOrEqual(own)
          expect(within(60, () => true)).toBeLessThanOrEqual(limits.total)
          taken.push({ at: now, who, count })
        } else {
          // Never stingier than a window of 61 minutes and the minute that runs.
          expect(within(61, (other) => other === who) > own || within(61, () => true) > limits.total).toBe(
            true,
          )
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('what was spent just before a minute ends still counts an hour later, less one millisecond', () => {
  let now = 59_999
  const budget = openBudget(limits, () => now)
  expect(takes(budget, 'a', 5)).toBe(true)
  now += hour - 1
  expect(takes(budget, 'a', 1)).toBe(false)
  now = 59_999 + hour + 60_000
  expect(takes(budget, 'a', 5)).toBe(true)
})

test('one officer who spent all leaves the others theirs, and a refusal costs nothing', () => {
  const budget = openBudget(limits, () => 0)
  expect(takes(budget, 'a', 6)).toBe(false)
  expect(takes(budget, 'a', 5)).toBe(true)
  expect(takes(budget, 'a', 1)).toBe(false)
  expect(takes(budget, 'b', 5)).toBe(false)
  expect(takes(budget, 'b', 4)).toBe(true)
  expect(takes(budget, 'house', 1)).toBe(false)
})

test('limits come from the environment, and nonsense is refused by name', () => {
  expect(limitsFrom({}).unwraps).toEqual({
    officer: 600,
    door: 2_000,
    unattended: 20_000,
    total: 50_000,
  })
  expect(limitsFrom({ HIMAYA_KEYS_OFFICER_UNWRAPS: '40' }).unwraps.officer).toBe(40)
  expect(limitsFrom({ HIMAYA_KEYS_TOTAL_LOOKUPS: '0' }).lookups.total).toBe(0)
  for (const bad of ['', '-1', 'many', '1.5', '1e3', '12345678901']) {
    expect(() => limitsFrom({ HIMAYA_KEYS_UNATTENDED_UNWRAPS: bad })).toThrow(CannotStart)
    expect(() => limitsFrom({ HIMAYA_KEYS_UNATTENDED_UNWRAPS: bad })).toThrow(
      /HIMAYA_KEYS_UNATTENDED_UNWRAPS/,
    )
  }
})

test('what is given back was never spent; what was spent before a restart is', () => {
  let now = 10 * hour
  const budget = openBudget(limits, () => now)
  const taken = budget.spend('a', 5)
  expect(takes(budget, 'a', 1)).toBe(false)
  if ('giveBack' in taken) taken.giveBack()
  expect(takes(budget, 'a', 5)).toBe(true)

  const after = openBudget(limits, () => now)
  after.recall('a', 5, 59)
  after.recall('door', 2, 0)
  expect(takes(after, 'a', 1)).toBe(false)
  expect(takes(after, 'door', 1)).toBe(false)
  now += 2 * 60_000
  expect(takes(after, 'a', 1)).toBe(true)
})

test('one’s own limit is named before that of all, and opening renews only that of all', () => {
  const budget = openBudget(limits, () => 0)
  expect(takes(budget, 'a', 5)).toBe(true)
  expect(takes(budget, 'b', 4)).toBe(true)
  expect(budget.spend('a', 1)).toEqual({ spent: 'own' })
  expect(budget.spend('c', 1)).toEqual({ spent: 'total' })
  budget.renew()
  expect(budget.spend('a', 1)).toEqual({ spent: 'own' })
  expect(takes(budget, 'c', 1)).toBe(true)
})
