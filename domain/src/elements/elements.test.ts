import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOf, posts } from '../officers/posts.ts'
import { addDays, type LocalDate } from '@himaya/algorithms'
import { isChildOn, turns18In } from '../people/people.ts'
import {
  ageAtFacts,
  elementCodes,
  elementKinds,
  mayNoteElement,
  supportOf,
  type AgeAtFacts,
  type NotedElement,
} from './elements.ts'

const noted: fc.Arbitrary<NotedElement> = fc
  .constantFrom(...elementKinds)
  .chain((element) =>
    fc
      .record({ value: fc.constantFrom(...elementCodes[element]), proofs: fc.subarray(['a', 'b', 'c', 'd']) })
      .map((rest) => ({ element, ...rest }) as NotedElement),
  )
const age = fc.constantFrom<AgeAtFacts>('child', 'adult', 'unknown')
const list = fc.array(noted, { maxLength: 12 })
const find = (noted: readonly NotedElement[], age: AgeAtFacts, element: string) =>
  supportOf(noted, age).find((s) => s.element === element)!

test('one document linked twice is one document', () => {
  fc.assert(
    fc.property(list, age, (n, old) => {
      expect(supportOf([...n, ...n], old)).toEqual(supportOf(n, old))
    }),
  )
})

test('what no proof stands behind is told apart, and a proof of one value is none of another', () => {
  fc.assert(
    fc.property(list, age, (n, old) => {
      for (const { values, bare } of supportOf(n, old)) {
        const backed = n.filter((one) => one.proofs.length > 0).map((one) => one.value)
        expect(bare).toEqual(values.filter((value) => !backed.includes(value)))
      }
    }),
  )
})

test('noting more never takes support away', () => {
  const count = (s: ReturnType<typeof find>['support']) => ('proofs' in s ? s.proofs : 0)
  fc.assert(
    fc.property(list, noted, age, (n, one, old) => {
      for (const kind of elementKinds)
        expect(count(find([...n, one], old, kind).support)).toBeGreaterThanOrEqual(
          count(find(n, old, kind).support),
        )
    }),
  )
})

test('PC 448-1 §2: for a child means are not required, and nothing else changes', () => {
  fc.assert(
    fc.property(list, (n) => {
      expect(find(n, 'child', 'means').support.state).toBe('not_required')
      for (const kind of ['act', 'purpose', 'fourth'] as const)
        expect(find(n, 'child', kind)).toEqual(find(n, 'adult', kind))
    }),
  )
})

test('an age that is not known waives nothing: it asks for all that an adult’s does', () => {
  fc.assert(
    fc.property(list, (n) => {
      expect(supportOf(n, 'unknown')).toEqual(supportOf(n, 'adult'))
    }),
  )
})

const day = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((n) => addDays(from as LocalDate, n))

test('PC 448-1 §2: a child is never made of somebody who was of age when the facts began, nor the other way', () => {
  fc.assert(
    fc.property(day('1960-01-01', 24_000), day('2016-09-19', 4000), (born, beganOn) => {
      const said = ageAtFacts({ turns18In: turns18In(born), beganOn, today: addDays(beganOn, 400) })
      const child = isChildOn(beganOn, born)
      expect(said).not.toBe(child ? 'adult' : 'child')
      // Only the month of coming of age is in doubt, because its day is not kept.
      if (said === 'unknown') expect(beganOn.slice(0, 7)).toBe(turns18In(born).slice(0, 7))
    }),
  )
})

test('while nobody has noted when the facts began, what is said holds whenever they did', () => {
  fc.assert(
    fc.property(day('1960-01-01', 24_000), day('2020-01-01', 3000), fc.nat(1200), (born, today, ago) => {
      const said = ageAtFacts({ turns18In: turns18In(born), beganOn: null, today })
      const beganOn = addDays(today, -ago)
      if (said !== 'unknown' && beganOn >= '2016-09-19')
        expect(isChildOn(beganOn, born) ? 'child' : 'adult').toBe(said)
    }),
  )
})

test.each([
  ['2026-05-01', '2025-01-10', 'child', 'came of age since: the facts were against a child'],
  ['2024-12-01', '2025-01-10', 'adult', 'of age the month before'],
  ['2025-01-01', '2025-01-31', 'unknown', 'within the month, whose day is not kept'],
  ['2025-01-01', '2024-12-31', 'child', 'the last day before the month'],
  ['2016-08-01', null, 'adult', 'of age before the Code knew trafficking'],
  ['2016-09-01', null, 'unknown', 'of age in the month the law came'],
  ['2027-01-01', null, 'child', 'a child still'],
  ['2026-11-01', null, 'unknown', 'comes of age this month'],
] as const)('turning 18 in %s, facts from %s: %s (%s)', (month, beganOn, expected, why) => {
  expect(
    ageAtFacts({
      turns18In: month as LocalDate,
      beganOn: beganOn as LocalDate | null,
      today: '2026-11-26' as LocalDate,
    }),
    why,
  ).toBe(expected)
})

test('nobody’s age is known without the month of birth', () => {
  expect(
    ageAtFacts({ turns18In: null, beganOn: '2025-01-01' as LocalDate, today: '2026-11-26' as LocalDate }),
  ).toBe('unknown')
})

test('nothing ever says established', () => {
  fc.assert(
    fc.property(list, age, (n, old) => {
      expect(JSON.stringify(supportOf(n, old))).not.toMatch(/establish|proven|guilt/)
    }),
  )
})

test('PC 448-1 §4: the fourth element says which of its three limbs nobody has noted', () => {
  const one: NotedElement = { element: 'fourth', value: 'will_taken_away', proofs: ['a', 'b'] }
  const two: NotedElement = { element: 'fourth', value: 'dignity_violated', proofs: [] }
  expect(find([one], 'adult', 'fourth')).toMatchObject({
    support: { state: 'supported', proofs: 2 },
    lacking: ['freedom_to_change_taken_away', 'dignity_violated'],
  })
  expect(find([one, two], 'adult', 'fourth')).toMatchObject({
    lacking: ['freedom_to_change_taken_away'],
    bare: ['dignity_violated'],
  })
  expect(find([], 'adult', 'fourth').lacking).toHaveLength(3)
})

test('the lists are those of the text', () => {
  expect(elementKinds.map((k) => elementCodes[k].length)).toEqual([7, 13, 13, 3])
  expect(elementCodes.purpose).not.toContain('domestic_servitude')
  expect(elementCodes.purpose).not.toContain('forced_marriage')
})

test('only prosecution and investigating judge note elements; the bench is refused on CPP 287', () => {
  for (const post of posts)
    expect(mayNoteElement(post).outcome === 'may').toBe(isOf(post, 'prosecution', 'investigation'))
  expect(mayNoteElement('trial_counsellor')).toMatchObject({
    refusals: [{ article: 'ma/act/2002/22-01#art_287' }],
  })
  expect(mayNoteElement('social_assistant')).toMatchObject({
    refusals: [{ article: 'ma/act/2002/22-01#art_15' }],
  })
})
