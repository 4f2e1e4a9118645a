import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeParts } from './parts.ts'

// Short words over a tiny alphabet meet each other's borders often.
const word = fc.string({ unit: fc.constantFrom('a', 'b', '\0', 'é'), maxLength: 3 })
const list = fc.array(word, { maxLength: 4 })

test('different lists never become the same bytes', () => {
  fc.assert(
    fc.property(list, list, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other)
      expect(encodeParts(one).equals(encodeParts(other))).toBe(same)
    }),
    { numRuns: 2000 },
  )
})

test('a border moved by one letter is another list', () => {
  expect(encodeParts(['ab', 'c']).equals(encodeParts(['a', 'bc']))).toBe(false)
  expect(encodeParts(['ab']).equals(encodeParts(['ab', '']))).toBe(false)
})

test('two broken texts are refused rather than confused', () => {
  expect(() => encodeParts(['\ud800'])).toThrow(RangeError)
})
