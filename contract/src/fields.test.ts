import fc from 'fast-check'
import { expect, test } from 'vitest'
import { line, localDate, localHour, text, textOrNone } from './fields.ts'
import { z } from './zod.ts'

/** What comes into fields: letters of every script, ends and insides that are no letters, and halves of letters. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        ...['a', 'ب', ' ', '\u00a0', '\ufeff', '\u2028', '\n', '\t', '\r', '\0', '\u007f', '\u0085'],
      ),
      { maxLength: 6 },
    )
    .map((letters) => letters.join('')),
)

test.each([
  ['a line', line(40)],
  ['a text', text(40)],
  ['a text or none', textOrNone(40)],
])('%s is taken when the document says so, and only then', (_, schema) => {
  const { pattern, minLength = 0 } = z.toJSONSchema(schema) as { pattern: string; minLength?: number }
  const said = new RegExp(pattern, 'u')
  fc.assert(
    fc.property(typed, (words) => {
      expect(said.test(words) && words.length >= minLength).toBe(schema.safeParse(words).success)
    }),
  )
})

test('of days and hours the document says nearly all: it knows no short months', () => {
  for (const [schema, taken, refused] of [
    [
      localDate,
      ['2026-02-28', '2024-02-29'],
      ['2026-13-01', '2026-00-01', '2026-01-32', '26-01-01', '0000-01-01', '2026-1-1'],
    ],
    [
      localHour,
      ['2026-02-28T23:59'],
      ['2026-02-28T24:00', '2026-02-28', '2026-02-28T10:60', '2026-02-28 10:00'],
    ],
  ] as const) {
    const said = new RegExp((z.toJSONSchema(schema) as { pattern: string }).pattern, 'u')
    for (const one of taken)
      expect([one, said.test(one), schema.safeParse(one).success]).toEqual([one, true, true])
    for (const one of refused)
      expect([one, said.test(one), schema.safeParse(one).success]).toEqual([one, false, false])
  }
  // What only a calendar knows, the format says.
  expect(localDate.safeParse('2026-02-30').success).toBe(false)
  expect(z.toJSONSchema(localDate)).toMatchObject({ format: 'date' })
})
