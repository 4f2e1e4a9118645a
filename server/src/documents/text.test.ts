import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isolate, isolateNumbers, line, paragraphs, printable } from './text.ts'

const shown = (text: string) => isolateNumbers(text).replaceAll('\u2066', '<').replaceAll('\u2069', '>')
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u202e', '\u2066', '\u2069', '\ufeff', '\u00ad', '\ud800', '\u0000'),
      fc.string(),
    ),
  )
  .map((pieces) => pieces.join(''))

test('nothing that is printed can turn the line around or hide in it', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(printable(text)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u,
      )
      expect(printable(text).isWellFormed()).toBe(true)
      expect(line(text)).not.toContain('\n')
    }),
  )
})

test('isolating adds marks in pairs and changes nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('448-/.:+ 0aé،م@\n')) }), (text) => {
      const isolated = isolateNumbers(text)
      expect(isolated.replace(/[\u2066\u2069]/g, '')).toBe(text)
      expect(isolated.replace(/[^\u2066\u2069]/g, '')).toMatch(/^(\u2066\u2069)*$/)
    }),
  )
})

test.each([
  ['الفصل 448-1، و448-2', 'الفصل <448-1>، و<448-2>'],
  ['رقم +212 600 11 22 33.', 'رقم <+212 600 11 22 33>.'],
  ['رقم 0612 34 56 78، عدد 312/2026', 'رقم <0612 34 56 78>، عدد <312/2026>'],
  ['في 24 نونبر 2026 على 10:30', 'في 24 نونبر 2026 على <10:30>'],
  ['D-2026/0147-2 a.b@c.ma', '<D-2026/0147-2> <a.b@c.ma>'],
  ['la personne ci-dessous', 'la personne ci-dessous'],
])('%s is isolated where it has groups', (text, expected) => expect(shown(text)).toBe(expected))

test('a very long word does not hold the line', () => {
  const started = performance.now()
  for (const word of ['a', 'a-', '1', '1 ', '+1', '0']) isolateNumbers(word.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(2000)
})

test('a value is an island, and the numbers in it too', () => {
  expect(isolate('ملف 12/2026')).toBe('\u2068ملف \u206612/2026\u2069\u2069')
})

test('paragraphs are parted by any new line, and none is empty', () => {
  expect(paragraphs(' one\r\n\n two\u2028three\rfour\t5 ')).toEqual(['one', 'two', 'three', 'four 5'])
})
