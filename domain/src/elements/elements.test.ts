import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOf, posts } from '../officers/posts.ts'
import { elementCodes, elementKinds, mayNoteElement, supportOf, type NotedElement } from './elements.ts'

const noted: fc.Arbitrary<NotedElement> = fc
  .constantFrom(...elementKinds)
  .chain((element) =>
    fc
      .record({ value: fc.constantFrom(...elementCodes[element]), proofs: fc.subarray(['a', 'b', 'c', 'd']) })
      .map((rest) => ({ element, ...rest }) as NotedElement),
  )
const list = fc.array(noted, { maxLength: 12 })
const find = (noted: readonly NotedElement[], isChild: boolean, element: string) =>
  supportOf(noted, isChild).find((s) => s.element === element)!

test('one document linked twice is one document', () => {
  fc.assert(
    fc.property(list, fc.boolean(), (n, child) => {
      expect(supportOf([...n, ...n], child)).toEqual(supportOf(n, child))
    }),
  )
})

test('noting more never takes support away', () => {
  const count = (s: ReturnType<typeof find>['support']) => ('proofs' in s ? s.proofs : 0)
  fc.assert(
    fc.property(list, noted, fc.boolean(), (n, one, child) => {
      for (const kind of elementKinds)
        expect(count(find([...n, one], child, kind).support)).toBeGreaterThanOrEqual(
          count(find(n, child, kind).support),
        )
    }),
  )
})

test('PC 448-1 §2: for a child means are not required, and nothing else changes', () => {
  fc.assert(
    fc.property(list, (n) => {
      expect(find(n, true, 'means').support.state).toBe('not_required')
      for (const kind of ['act', 'purpose', 'fourth'] as const)
        expect(find(n, true, kind)).toEqual(find(n, false, kind))
    }),
  )
})

test('nothing ever says established', () => {
  fc.assert(
    fc.property(list, fc.boolean(), (n, child) => {
      expect(JSON.stringify(supportOf(n, child))).not.toMatch(/establish|proven|guilt/)
    }),
  )
})

test('PC 448-1 §4: the fourth element says which of its three limbs nobody has noted', () => {
  const one: NotedElement = { element: 'fourth', value: 'will_taken_away', proofs: ['a', 'b'] }
  expect(find([one], false, 'fourth')).toMatchObject({
    support: { state: 'supported', proofs: 2 },
    lacking: ['freedom_to_change_taken_away', 'dignity_violated'],
  })
  expect(find([], false, 'fourth').lacking).toHaveLength(3)
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
