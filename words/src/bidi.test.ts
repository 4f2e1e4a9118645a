import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isolate } from './bidi.ts'

const controls = fc.constantFrom(
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200f',
  '\u061c',
)
const hostile = fc.array(fc.oneof(controls, fc.string())).map((pieces) => pieces.join(''))

test('what is isolated opens once and closes once, whatever it holds', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('auto' as const, 'ltr' as const), (text, direction) => {
      const [first, ...rest] = isolate(text, direction)
      expect(first).toBe(direction === 'ltr' ? '\u2066' : '\u2068')
      expect(rest.at(-1)).toBe('\u2069')
      expect(rest.slice(0, -1).join('')).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})

test('nothing but direction marks is lost', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N} ./+-]*$/u), (text) => {
      expect(isolate(text).slice(1, -1)).toBe(text)
    }),
  )
})
