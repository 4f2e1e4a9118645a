import { addDays, type LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  basisOfEntitlement,
  caseStages,
  entitlementsOf,
  type Entitled,
} from '../entitlements/entitlements.ts'
import { posts } from '../officers/posts.ts'
import { capacities, sexes, victimStatuses } from '../people/people.ts'
import {
  conditionAnswers,
  conditions,
  isAsked,
  isHeld,
  maySayCondition,
  purposeOf,
  saidOn,
  type Said,
} from './conditions.ts'

const day = (text: string) => text as LocalDate
const today = day('2026-11-27')
const woman: Entitled = {
  capacity: 'victim',
  status: 'presumed',
  isChild: false,
  sex: 'female',
  isForeign: true,
  isPregnant: null,
  isDisabled: null,
  claims: null,
  stage: 'inquiry',
}
const anyone: fc.Arbitrary<Entitled> = fc.record({
  capacity: fc.constantFrom(...capacities),
  status: fc.constantFrom(...victimStatuses),
  isChild: fc.constantFrom(true, false, null),
  sex: fc.constantFrom(...sexes, null),
  isForeign: fc.constantFrom(true, false, null),
  isPregnant: fc.constantFrom(true, false, null),
  isDisabled: fc.constantFrom(true, false, null),
  claims: fc.constantFrom(true, false, null),
  stage: fc.constantFrom(...caseStages),
})
const said: fc.Arbitrary<Said> = fc.record({
  condition: fc.constantFrom(...conditions),
  answer: fc.constantFrom(...conditionAnswers),
  from: fc.integer({ min: 0, max: 5 }).map((n) => addDays(day('2026-11-20'), n)),
})

describe('asked only where something hangs on it', () => {
  test('what is not asked changes nothing that the law gives, at any stage', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom(...conditions), (person, condition) => {
        fc.pre(!isAsked(condition, person, today))
        const field = condition === 'pregnancy' ? 'isPregnant' : 'isDisabled'
        for (const stage of caseStages)
          expect(entitlementsOf({ ...person, stage, [field]: false }, today)).toEqual(
            entitlementsOf({ ...person, stage, [field]: true }, today),
          )
      }),
    )
  })

  test.each([
    ['a foreign woman', {}, 'pregnancy', true],
    ['a woman whose nationality nobody knows', { isForeign: null }, 'pregnancy', true],
    ['a Moroccan, whom nobody removes', { isForeign: false }, 'pregnancy', false],
    ['a foreign man', { sex: 'male' }, 'pregnancy', false],
    ['a foreign girl, who is not removed as a child already', { isChild: true }, 'pregnancy', false],
    ['a grown victim', {}, 'disability', true],
    ['a victim who claims nothing', { claims: false }, 'disability', false],
    ['a child, who has a lawyer already', { isChild: true }, 'disability', false],
    ['a witness', { capacity: 'witness' }, 'disability', false],
    ['somebody shown not to be a victim', { status: 'not_a_victim' }, 'disability', false],
  ] as const)('%s', (_, change, condition, expected) => {
    expect(isAsked(condition, { ...woman, ...change }, today)).toBe(expected)
  })

  test('names the provisions on which what it gives stands', () => {
    for (const condition of conditions)
      expect(purposeOf[condition].articles).toEqual(basisOfEntitlement(purposeOf[condition].gives))
  })
})

describe('what holds on a day', () => {
  test('nobody asked, and nobody who wishes to say: not known, and never a no', () => {
    fc.assert(
      fc.property(fc.array(said), fc.constantFrom(...conditions), (all, condition) => {
        const own = all.filter((one) => one.condition === condition)
        const held = isHeld(condition, all, today)
        if (own.length === 0) expect(held).toBeNull()
        expect(isHeld(condition, own, today)).toBe(held)
        if (held === false) expect(own.some(({ answer }) => answer === 'no')).toBe(true)
        if (held === true) expect(own.some(({ answer }) => answer === 'yes')).toBe(true)
        expect(isHeld(condition, [...all, { condition, answer: 'not_said', from: today }], today)).toBeNull()
      }),
    )
  })

  test('the last day that has come, and of one day what was written down last', () => {
    const pregnancy = (answer: Said['answer'], from: string): Said => ({
      condition: 'pregnancy',
      answer,
      from: day(from),
    })
    const carried = [pregnancy('no', '2026-11-20'), pregnancy('yes', '2026-08-01')]
    expect(isHeld('pregnancy', carried, day('2026-07-31'))).toBeNull()
    expect(isHeld('pregnancy', carried, day('2026-08-01'))).toBe(true)
    expect(isHeld('pregnancy', carried, day('2026-11-19'))).toBe(true)
    expect(isHeld('pregnancy', carried, day('2026-11-20'))).toBe(false)
    expect(isHeld('disability', carried, today)).toBeNull()
    const corrected = [...carried, pregnancy('yes', '2026-11-20')]
    expect(saidOn('pregnancy', corrected, today)).toEqual(pregnancy('yes', '2026-11-20'))
  })
})

test('the social assistant alone writes it down, and only where something hangs on it', () => {
  for (const post of posts)
    for (const condition of conditions)
      expect(maySayCondition({ post, condition, asked: true }).outcome).toBe(
        post === 'social_assistant' ? 'may' : 'refused',
      )
  expect(maySayCondition({ post: 'social_assistant', condition: 'pregnancy', asked: false })).toMatchObject({
    refusals: [{ reason: 'nothing_hangs_on_it', article: 'ma/act/2003/02-03#art_26' }],
  })
})
