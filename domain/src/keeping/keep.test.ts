import { addMonths, type LocalDate } from '@himaya/algorithms'
import { terms } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keeping, type KeepingFacts } from './keep.ts'
import { retentionRules, ruleOn } from './schedule.ts'

const day = fc
  .integer({ min: 0, max: 25_000 })
  .map((n) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10) as LocalDate)
const month = day.map((one) => `${one.slice(0, 7)}-01` as LocalDate)
const facts: fc.Arbitrary<KeepingFacts> = fc.record({
  state: fc.constantFrom('help', 'open', 'shelved', 'judged'),
  lastAct: day,
  ended: fc.option(day),
  majorities: fc.array(month, { maxLength: 3 }),
  holds: fc.nat({ max: 1 }),
  protects: fc.boolean(),
  pending: fc.nat({ max: 1 }),
})
const over: KeepingFacts = {
  state: 'judged',
  lastAct: '2026-12-01' as LocalDate,
  ended: '2027-03-10' as LocalDate,
  majorities: [],
  holds: 0,
  protects: false,
  pending: 0,
}
const on = (text: string) => text as LocalDate
const since = on('2026-11-27')

test('a hold, something open or somebody protected keeps a case at any age', () => {
  fc.assert(
    fc.property(facts, day, (f, today) => {
      const blocked = f.state === 'open' || f.holds > 0 || f.protects || f.pending > 0
      if (blocked) expect(keeping(f, today).outcome).toBe('kept')
    }),
  )
})

test('what is due stays due, and nothing is due before there was a schedule', () => {
  fc.assert(
    fc.property(facts, day, fc.nat({ max: 400 }), (f, today, months) => {
      if (today < since) expect(keeping(f, today).outcome).toBe('kept')
      else if (keeping(f, today).outcome === 'due')
        expect(keeping(f, addMonths(today, months, 'down')).outcome).toBe('due')
    }),
  )
})

test('a child more never makes the time shorter', () => {
  fc.assert(
    fc.property(facts, month, day, (f, child, today) => {
      const [one, more] = [keeping(f, today), keeping({ ...f, majorities: [...f.majorities, child] }, today)]
      if (one.outcome === 'kept') expect(more).toEqual(one)
      else if (more.outcome !== 'kept') expect(more.until >= one.until).toBe(true)
    }),
  )
})

describe('worked days', () => {
  test.each([
    ['judged', '2042-03-10', 'until', 'case_judged'],
    ['judged', '2042-03-11', 'due', 'case_judged'],
    ['shelved', '2042-03-10', 'until', 'case_shelved'],
    ['help', '2031-12-01', 'until', 'case_help'],
    ['help', '2031-12-02', 'due', 'case_help'],
  ] as const)('%s on %s: %s by %s', (state, today, outcome, rule) => {
    expect(keeping({ ...over, state }, on(today))).toMatchObject({ outcome, rule, confirmed: false })
  })

  test('of a child who turns 18 in May 2040: fifteen years from the end of that month', () => {
    const child = { ...over, majorities: [on('2040-05-01')] }
    expect(keeping(child, on('2055-06-01'))).toMatchObject({
      outcome: 'until',
      until: '2055-06-01',
      rule: 'case_child',
    })
    expect(keeping(child, on('2055-06-02')).outcome).toBe('due')
  })

  test('every reason is told, not only the first', () => {
    const all = { ...over, state: 'open' as const, holds: 2, protects: true, pending: 1 }
    expect(keeping(all, on('2099-01-01'))).toEqual({
      outcome: 'kept',
      why: ['open', 'held', 'protects', 'pending'],
    })
  })
})

test('where a rule leans on a term of the law, it is as long as the law of today makes it', () => {
  const yearsOf = (term: 'prescription_felony' | 'penalty_felony') =>
    terms.find(({ id }) => id === term)!.values.at(-1)!.amount
  expect(ruleOn('case_shelved', since)!.long).toEqual({
    amount: yearsOf('prescription_felony'),
    unit: 'years',
  })
  expect(ruleOn('case_child', since)!.long).toEqual({ amount: yearsOf('prescription_felony'), unit: 'years' })
  expect(ruleOn('case_judged', since)!.long).toEqual({ amount: yearsOf('penalty_felony'), unit: 'years' })
  expect(ruleOn('draft', on('2026-11-26'))).toBeUndefined()
})

test('no rule is said to be confirmed, and each says what it rests on', () => {
  for (const rules of Object.values(retentionRules))
    for (const { confirmed, basis } of rules) expect([confirmed, basis.length > 0]).toEqual([false, true])
})
