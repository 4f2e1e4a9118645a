import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBech32, writeBech32 } from './bech32.ts'

const bytes = fc.uint8Array({ minLength: 0, maxLength: 40 })

test('what was written is read back, in small letters and in capitals', () => {
  fc.assert(
    fc.property(bytes, (given) => {
      const word = writeBech32('age', given)
      for (const typed of [word, word.toUpperCase()]) expect(readBech32('age', typed)).toEqual(given)
      expect(readBech32('other', word)).toBeUndefined()
    }),
  )
})

test('up to four wrong letters are always found', () => {
  const wrong = fc.uniqueArray(fc.nat({ max: 57 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), wrong, (given, places) => {
      const letters = Array.from(writeBech32('age', given))
      for (const place of places) letters[place + 4] = letters[place + 4] === 'q' ? 'p' : 'q'
      expect(readBech32('age', letters.join(''))).toBeUndefined()
    }),
  )
})

test.each(['', 'age1', 'age', 'agE1qqqqqq', 'age1b', 'age1qqqqqqé'])('%j is none', (word) => {
  expect(readBech32('age', word)).toBeUndefined()
})

// Two examples of BIP 173, whose words hold no bytes.
test.each([
  ['a', 'A12UEL5L'],
  ['?', '?1ezyfcl'],
])('%s: %s is taken', (prefix, word) => {
  expect(readBech32(prefix, word)).toEqual(new Uint8Array())
})
