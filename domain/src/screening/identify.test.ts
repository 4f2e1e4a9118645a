import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isJudicialAuthority, posts } from '../officers/posts.ts'
import { victimStatuses } from '../people/people.ts'
import { identifications, mayIdentify, statusAfter } from './identify.ts'

const facts = fc.record({
  post: fc.constantFrom(...posts),
  from: fc.constantFrom(...victimStatuses),
  decision: fc.constantFrom(...identifications),
  reasoned: fc.boolean(),
  courtAct: fc.boolean(),
  judged: fc.boolean(),
})
const allows = (f: Parameters<typeof mayIdentify>[0]) => mayIdentify(f).outcome === 'may'

test('nobody is confirmed without an act of the court and a judgment that is noted, and nothing is decided without reasons', () => {
  fc.assert(
    fc.property(facts, (f) => {
      expect(allows({ ...f, decision: 'confirmed', courtAct: false })).toBe(false)
      expect(allows({ ...f, decision: 'confirmed', judged: false })).toBe(false)
      expect(allows({ ...f, reasoned: false })).toBe(false)
    }),
  )
})

test('the social assistant, the coordinator and the ministry never decide a status', () => {
  for (const post of ['social_assistant', 'unit_coordinator', 'central_unit', 'administrator'] as const)
    fc.assert(fc.property(facts, (f) => !allows({ ...f, post })))
})

test('CPP 82-5-1 §1: short of confirming, only a judicial authority decides', () => {
  fc.assert(
    fc.property(facts, (f) => {
      fc.pre(f.decision !== 'confirmed' && f.from !== 'confirmed')
      expect(allows(f) && !isJudicialAuthority(f.post)).toBe(false)
    }),
  )
})

test('no decision leaves the status as it was, and every status but the first can be left again', () => {
  fc.assert(fc.property(facts, (f) => !allows(f) || statusAfter(f.decision) !== f.from))
  for (const from of ['presumed', 'not_a_victim', 'confirmed'] as const)
    expect(
      allows({
        post: 'trial_counsellor',
        from,
        decision: 'reopened',
        reasoned: true,
        courtAct: true,
        judged: false,
      }),
    ).toBe(true)
})

test.each([
  ['general_prosecutor_deputy', 'to_assess', 'presumed', false, true],
  ['kings_prosecutor', 'to_assess', 'presumed', false, true],
  ['investigating_judge', 'presumed', 'not_a_victim', false, true],
  ['investigating_judge', 'presumed', 'confirmed', true, false],
  ['registry_clerk', 'presumed', 'confirmed', true, true],
  ['registry_clerk', 'to_assess', 'presumed', true, false],
  ['trial_counsellor', 'to_assess', 'confirmed', true, true],
  ['general_prosecutor', 'confirmed', 'reopened', true, false],
  ['general_prosecutor', 'not_a_victim', 'presumed', false, false],
] as const)('%s, from %s to %s, act of the court %s: %s', (post, from, decision, courtAct, may) => {
  expect(allows({ post, from, decision, courtAct, judged: courtAct, reasoned: true })).toBe(may)
})

test('a social assistant who would confirm without an act or reasons hears everything', () => {
  expect(
    mayIdentify({
      post: 'social_assistant',
      from: 'presumed',
      decision: 'confirmed',
      reasoned: false,
      courtAct: false,
      judged: false,
    }),
  ).toMatchObject({
    refusals: [
      { reason: 'not_the_court' },
      { reason: 'no_act_of_the_court' },
      { reason: 'no_judgment_noted' },
      { reason: 'no_reasons' },
    ],
  })
})
