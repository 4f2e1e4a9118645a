import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isolate, stripBidi } from './bidi.ts'

const mark = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const pieces = fc.constantFrom(
  ...Array.from('\u202e\u202d\u202a\u202c\u2066\u2067\u2068\u2069\u200e\u200f\u061c'),
  ...['\n', '\r', '\r\n', '\u2029', '\u0085', '\u200c', '\u200d', 'محمد', '448-1', 'a'],
)
const hostile = fc.string({
  unit: fc.oneof(pieces, fc.string({ minLength: 1, maxLength: 1, unit: 'binary' })),
})
const direction = fc.constantFrom('auto' as const, 'ltr' as const)

/** How many isolates are open at the end of each paragraph, and whether one was ever closed twice. */
const balance = (text: string) =>
  text.split(/\r\n|[\n\r\u001c-\u001e\u0085\u2029]/u).map((paragraph) => {
    let [open, lowest] = [0, 0]
    for (const letter of paragraph) {
      if (letter === '\u2066' || letter === '\u2068') open += 1
      if (letter === '\u2069') open -= 1
      lowest = Math.min(lowest, open)
    }
    return { open, lowest }
  })

describe('isolate', () => {
  test('what is opened is closed in the same paragraph, whatever the text holds', () => {
    fc.assert(
      fc.property(hostile, direction, (text, d) => {
        for (const paragraph of balance(isolate(text, d))) expect(paragraph).toEqual({ open: 0, lowest: 0 })
      }),
    )
  })

  test('adds its marks and drops the others, and nothing else changes', () => {
    fc.assert(
      fc.property(hostile, direction, (text, d) => {
        expect(stripBidi(isolate(text, d))).toBe(stripBidi(text))
        expect(isolate(isolate(text, d), d)).toBe(isolate(text, d))
      }),
    )
  })

  test.each([
    ['فاطمة', 'auto', '\u2068فاطمة\u2069'],
    ['448-1', 'ltr', '\u2066448-1\u2069'],
    ['', 'auto', '\u2068\u2069'],
    ['a\u202eb\u2069c', 'auto', '\u2068abc\u2069'],
    ['a\nb', 'auto', '\u2068a\u2069\n\u2068b\u2069'],
  ] as const)('%j, %s', (text, d, expected) => {
    expect(isolate(text, d)).toBe(expected)
  })
})

test('stripping leaves no mark of direction, and leaves the joiners that Persian and Tamazight need', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(stripBidi(text)).not.toMatch(mark)
    }),
  )
  expect(stripBidi('\u202bمی\u200cروم\u202c')).toBe('می\u200cروم')
})
