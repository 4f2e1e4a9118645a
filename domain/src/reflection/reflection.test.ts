import type { LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@himaya/algorithms'
import { isJudicialAuthority, posts } from '../officers/posts.ts'
import { victimStatuses } from '../people/people.ts'
import { lengthOf, mayEndReflection, mayGrantReflection, reflectionEnds } from './reflection.ts'

type Facts = Parameters<typeof mayGrantReflection>[0]
const first = '2025-12-08' as LocalDate
const period = fc
  .record({ offset: fc.integer({ min: 0, max: 800 }), days: fc.integer({ min: 0, max: 40 }) })
  .map(({ offset, days }) => {
    const starts = addDays(first, offset)
    return { starts, ends: addDays(starts, days) }
  })
const facts: fc.Arbitrary<Facts> = fc.record({
  post: fc.constantFrom(...posts),
  wished: fc.boolean(),
  seriousGrounds: fc.boolean(),
  status: fc.constantFrom(...victimStatuses),
  reasoned: fc.boolean(),
  period,
  earlier: fc.array(period, { maxLength: 2 }),
})
const good: Facts = {
  post: 'general_prosecutor',
  wished: true,
  seriousGrounds: true,
  status: 'presumed',
  reasoned: true,
  period: { starts: '2026-01-01' as LocalDate, ends: '2026-01-30' as LocalDate },
  earlier: [],
}
const allows = (f: Facts) => mayGrantReflection(f).outcome === 'may'
const reasons = (f: Facts) => {
  const answer = mayGrantReflection(f)
  return answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)
}

describe('CPP 82-5-1 §4', () => {
  test('a period lasts thirty days exactly at the edge, and one more is too long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -3, max: 3 }), (offset, more) => {
        const starts = addDays(first, offset)
        expect(allows({ ...good, period: { starts, ends: addDays(starts, 29 + more) } })).toBe(more <= 0)
      }),
    )
  })

  test('all periods a person has had are counted, and none is renewed', () => {
    fc.assert(
      fc.property(facts, period, (f, e) => {
        const again = reasons({ ...f, earlier: [e, ...f.earlier] })
        expect(again).toContain('already_had')
        expect(again.includes('over_the_cap')).toBe(
          [f.period, e, ...f.earlier].reduce((n, p) => n + lengthOf(p), 0) > 30,
        )
      }),
    )
  })

  test('never without the person’s own wish, serious grounds and reasons', () => {
    fc.assert(
      fc.property(facts, (f) => {
        expect(reasons({ ...f, wished: false })).toContain('not_wished')
        expect(reasons({ ...f, seriousGrounds: false })).toContain('no_serious_grounds')
        expect(reasons({ ...f, reasoned: false })).toContain('no_reasons')
      }),
    )
  })

  test('only a judicial authority grants, and being presumed, confirmed or still assessed is enough', () => {
    fc.assert(
      fc.property(facts, (f) => {
        expect(reasons(f).includes('not_a_judicial_authority')).toBe(!isJudicialAuthority(f.post))
        expect(reasons(f).includes('not_a_victim')).toBe(f.status === 'not_a_victim')
      }),
    )
  })

  test.each([
    ['2025-12-07', '2025-12-20', ['not_yet_in_force']],
    ['2025-12-08', '2026-01-06', []],
    ['2025-12-08', '2026-01-07', ['over_the_cap']],
    ['2026-02-01', '2026-02-01', []],
    ['2026-02-01', '2026-01-31', ['ends_before_start']],
  ])('%s to %s: %o', (starts, ends, expected) => {
    expect(reasons({ ...good, period: { starts: starts as LocalDate, ends: ends as LocalDate } })).toEqual(
      expected,
    )
  })
})

describe('ending early', () => {
  test('a person’s wish needs no reasons and no magistrate; the other grounds need both', () => {
    for (const why of reflectionEnds) {
      const end = {
        post: 'social_assistant',
        why,
        reasoned: false,
        period: good.period,
        on: good.period.ends,
      } as const
      expect(mayEndReflection(end).outcome).toBe(why === 'her_wish' ? 'may' : 'refused')
      expect(mayEndReflection({ ...end, post: 'general_prosecutor', reasoned: true }).outcome).toBe('may')
      expect(mayEndReflection({ ...end, post: 'service_provider', reasoned: true }).outcome).toBe('refused')
    }
  })

  test('only while it runs', () => {
    const end = { post: 'general_prosecutor', why: 'her_wish', reasoned: true, period: good.period } as const
    expect(mayEndReflection({ ...end, on: '2026-01-01' as LocalDate }).outcome).toBe('may')
    expect(mayEndReflection({ ...end, on: '2026-01-31' as LocalDate }).outcome).toBe('refused')
    expect(mayEndReflection({ ...end, on: '2025-12-31' as LocalDate }).outcome).toBe('refused')
  })
})
