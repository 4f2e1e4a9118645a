import { describe, expect, test } from 'vitest'
import type { FactPattern } from './facts.ts'
import { byEffect, changeOf } from './missing.ts'
import { lawOver, qualify } from './qualify.ts'
import type { Range } from './ranges.ts'
import { accused, pattern, victim } from './told.ts'

const missing = (change: Parameters<typeof pattern>[0]) => {
  const q = qualify(pattern(change))
  if (q.outcome !== 'qualified') throw new Error('not in force')
  return q.missing
}
const basic = { id: 'a1', article: '448-2', prison: { minYears: 5, maxYears: 10, life: false } }
const [grown, child, unknown] = [30, 12, null].map((age, i) => victim({ id: `v${String(i + 1)}`, age }))
if (grown === undefined || child === undefined || unknown === undefined) throw new Error('three victims')

test('nothing is missing where all is told', () => {
  expect(missing({})).toEqual([])
  expect(missing({ victims: [grown, child] })).toEqual([])
})

test.each([
  ['the act', { acts: [] }, 'act', '1'],
  ['the means', { means: [] }, 'means', '1'],
  ['the purpose', { purposes: [] }, 'purpose', '3'],
] as const)('%s alone: showing it makes the offence out', (_, change, fact, paragraph) => {
  expect(missing(change)).toMatchObject([
    {
      fact,
      victim: null,
      state: 'missing',
      article: `ma/act/2016/27-14#art_448-1-para-${paragraph}`,
      changes: 'makes_out',
      then: [basic],
      secondReading: null,
    },
  ])
})

test('a limb of the fourth element is missing when it is denied, and unassessed while nobody can say', () => {
  const domination = { willDeprived: true, freedomDeprived: null, dignityViolated: true }
  const limb = { fact: 'freedomDeprived', victim: null, changes: 'makes_out', secondReading: null }
  expect(missing({ domination })).toMatchObject([{ ...limb, state: 'unassessed' }])
  expect(missing({ domination: { ...domination, freedomDeprived: false } })).toMatchObject([
    { ...limb, state: 'missing' },
  ])
})

test('the other reading stands beside a limb when one of the victims is a child, and beside nothing else', () => {
  const domination = { willDeprived: true, freedomDeprived: false, dignityViolated: true }
  for (const victims of [
    [grown, child],
    [child, grown],
  ])
    expect(missing({ domination, victims })[0]?.secondReading?.reading).toBe('intent_suffices_for_a_child')
  expect(missing({ purposes: [], victims: [child] })[0]?.secondReading).toBeNull()
})

test('an age nobody knows is asked for though the offence is made out: it would raise the range', () => {
  expect(missing({ victims: [unknown] })).toMatchObject([
    {
      fact: 'age',
      victim: 'v3',
      state: 'unassessed',
      article: 'ma/act/2016/27-14#art_448-1-para-2',
      changes: 'raises',
      then: [{ id: 'a1', article: '448-4' }],
      secondReading: null,
    },
  ])
  // What others suffered stays in the range.
  expect(missing({ victims: [{ ...grown, harm: 'death' }, unknown] })[0]?.then[0]?.article).toBe('448-5')
})

test('an age changes nothing by itself while the purpose is missing too', () => {
  expect(
    missing({ purposes: [], victims: [unknown] }).map(({ fact, changes, then }) => [
      fact,
      changes,
      then.length,
    ]),
  ).toEqual([
    ['purpose', 'makes_out', 1],
    ['age', 'needed_with_others', 0],
  ])
})

test('the means are missing of the grown alone, each told apart, and the child stays in the range', () => {
  const found = missing({ means: [], victims: [child, grown, victim({ id: 'v4' })] })
  expect(
    found.map(({ fact, victim: whom, state, changes, then }) => [
      fact,
      whom,
      state,
      changes,
      then[0]?.article,
    ]),
  ).toEqual([
    ['means', 'v1', 'missing', 'adds_ground', '448-4'],
    ['means', 'v4', 'missing', 'adds_ground', '448-4'],
  ])
})

test('means missing of one victim alone are asked for under the paragraph of means, and are no gap of one who turns out to be a child', () => {
  expect(
    missing({ means: [], victims: [child, unknown] }).map(({ fact, victim: whom, article, changes }) => [
      fact,
      whom,
      article.split('#')[1],
      changes,
    ]),
  ).toEqual([
    ['means', 'v3', 'art_448-1-para-1', 'adds_ground'],
    ['age', 'v3', 'art_448-1-para-2', 'adds_ground'],
  ])
})

const child_ = { ...child, id: 'c1' }
test.each([
  ['a child alone needs no means', { means: [], victims: [child_] }, []],
  [
    'a child made out and a grown victim without means: several victims are one more ground of the same range',
    { means: [], victims: [child_, grown] },
    [['means', 'v1', 'adds_ground', '448-4']],
  ],
  [
    'with several victims already, one more changes no range',
    { means: [], victims: [child_, { ...child, id: 'c2' }, grown] },
    [['means', 'v1', 'changes_no_range', '448-4']],
  ],
  [
    'an age nobody knows beside a child changes no range',
    { victims: [child_, unknown] },
    [['age', 'v3', 'changes_no_range', '448-4']],
  ],
  [
    'an age nobody knows raises, and comes before what is needed with others',
    { means: ['fraud'], victims: [unknown] },
    [['age', 'v3', 'raises', '448-4']],
  ],
  [
    'of what makes the offence out alone, the heavier range is told first',
    { means: [], victims: [unknown] },
    [
      ['age', 'v3', 'makes_out', '448-4'],
      ['means', null, 'makes_out', '448-2'],
    ],
  ],
] as const)('%s', (_, change, expected) => {
  expect(
    missing(change as Parameters<typeof pattern>[0]).map(({ fact, victim: whom, changes, then }) => [
      fact,
      whom,
      changes,
      then[0]?.article,
    ]),
  ).toEqual(expected)
})

test('while nobody is accused, what an age would change is asked of anybody', () => {
  expect(missing({ offenders: [], victims: [unknown] })).toMatchObject([{ changes: 'raises', then: [] }])
})

test('what makes the offence out is told before what is needed with others', () => {
  const found = missing({ means: [], purposes: [], victims: [child, grown] })
  expect(found.map(({ fact, victim: whom, changes }) => [fact, whom, changes])).toEqual([
    ['purpose', null, 'makes_out'],
    ['means', 'v1', 'needed_with_others'],
  ])
})

describe('of alike ones the heavier range is told first', () => {
  const years = (minYears: number, maxYears: number) => ({ minYears, maxYears, life: false })
  const life = { minYears: null, maxYears: null, life: true }
  const fine = (min: number, max: number) => ({ min, max })
  const of = (...ranges: readonly (readonly [Range['prison'], Range['fine']])[]) => ({
    changes: 'raises' as const,
    then: ranges.map(([prison, fined], i) => ({ id: `a${String(i)}`, article: '448', prison, fine: fined })),
  })
  test.each([
    ['the longer prison', of([years(5, 30), fine(1, 2)]), of([years(10, 20), fine(8, 9)])],
    ['of alike prison the higher least', of([years(10, 20), fine(1, 2)]), of([years(5, 20), fine(8, 9)])],
    ['life before every number of years', of([life, fine(0, 1)]), of([years(20, 99), fine(8, 9)])],
    ['of two for life the higher fine', of([life, fine(1, 9)]), of([life, fine(1, 8)])],
    ['of alike prison the higher fine', of([years(5, 10), fine(1, 9)]), of([years(5, 10), fine(5, 8)])],
    ['then the higher least fine', of([years(5, 10), fine(2, 9)]), of([years(5, 10), fine(1, 9)])],
    ['a fine before none', of([years(5, 10), fine(1, 2)]), of([years(5, 10), null])],
    ['prison before a fine alone', of([years(1, 2), fine(1, 2)]), of([null, fine(8, 9)])],
    ['a fine alone before nothing', of([null, fine(1, 2)]), of()],
    [
      'of one’s ranges the heaviest counts',
      of([years(5, 10), null], [life, null]),
      of([years(20, 30), null]),
    ],
    ['wherever it stands', of([life, null], [years(5, 10), null]), of([years(20, 30), null])],
  ])('%s', (_, heavier, lighter) => {
    expect(byEffect(heavier, lighter)).toBeLessThan(0)
    expect(byEffect(lighter, heavier)).toBeGreaterThan(0)
    expect(byEffect(heavier, heavier)).toBe(0)
    // Whatever it weighs, what changes more comes first.
    expect(byEffect(lighter, { ...heavier, changes: 'adds_ground' })).toBeLessThan(0)
  })
})

describe('what one more victim changes', () => {
  const [first, second, third] = ['v1', 'v2', 'v3'].map((id) => victim({ id }))
  if (first === undefined || second === undefined || third === undefined) throw new Error('three victims')
  const change = (
    offenders: FactPattern['offenders'],
    before = [first, second],
    after = [...before, third],
  ) => {
    const facts = pattern({ offenders, victims: after })
    return changeOf(facts, lawOver(facts).law, before, after)
  }
  const carer = accused('a1', { relations: [{ victim: 'v3', relation: 'carer' }] })

  test('of one accused of two it is enough', () => {
    expect(change([carer, accused('a2')])).toBe('raises')
    expect(change([accused('a2'), carer])).toBe('raises')
    expect(change([accused('a1'), accused('a2')])).toBe('changes_no_range')
  })

  test('it is asked of those who are accused, and of somebody who did no more than take part while nobody is', () => {
    expect(change([carer])).toBe('raises')
    expect(change([])).toBe('changes_no_range')
    // Whoever is armed is in the range already: a second victim is one ground more, and of anybody it raises.
    expect(change([accused('a1', { armed: true })], [first], [first, second])).toBe('adds_ground')
    expect(change([], [first], [first, second])).toBe('raises')
  })
})
