import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseDocumentNumber, normaliseEmail, normalisePhone, normalisePlate } from './identifiers.ts'

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...Array.from('0123456789+()-. @٠٦۰أبدهوطيW|/ABab'),
      '00',
      '212',
      'mailto:',
      '\u202e',
      '\u200f',
      '\ud800',
      'ﷺ',
      'İ',
      'ß',
      'ŉ',
    ),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
  maxLength: 24,
})

test.each([
  ['telephone', normalisePhone, /^\+?\d*$/],
  ['e-mail', normaliseEmail, /^[^\s\p{Cf}]*$/u],
  ['document', normaliseDocumentNumber, /^[\p{L}\p{M}\p{N}]*$/u],
  ['plate', normalisePlate, /^[\p{L}\p{M}\p{N}]*$/u],
] as const)('any text has a %s form, and that is the form of itself', (_, normalise, form) => {
  fc.assert(
    fc.property(text, (t) => {
      const once = normalise(t)
      expect(once).toMatch(form)
      expect(normalise(once)).toBe(once)
    }),
    { numRuns: 3000 },
  )
})

describe('normalisePhone', () => {
  test('a Moroccan number is one, however it is written', () => {
    const nine = fc.stringMatching(/^[1-9]\d{8}$/)
    const prefix = fc.constantFrom(
      '0',
      '+212',
      '00212',
      '212',
      '+212 (0)',
      '+2120',
      '(+212)',
      '٠',
      '۰',
      '＋212',
      '\u202a+212',
      'tél. 0',
    )
    const spaced = fc.constantFrom('', ' ', '.', '-', ' / ')
    fc.assert(
      fc.property(nine, prefix, spaced, (digits, before, gap) => {
        expect(normalisePhone(before + gap + digits.split('').join(gap))).toBe(`+212${digits}`)
      }),
    )
  })

  test.each([
    ['٠٦١٢٣٤٥٦٧٨', '+212612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['+00212612345678', '+212612345678'],
    ['00212 (0)6 12 34 56 78', '+212612345678'],
    ['00 1234 5678', '+12345678'],
    ['+221 77 123 45 67', '+221771234567'],
    ['19', '19'],
    ['080 200 4747', '+212802004747'],
    ['612345678', '612345678'],
    ['', ''],
    ['+', ''],
    ['inconnu', ''],
  ])('%s is %s', (written, expected) => {
    expect(normalisePhone(written)).toBe(expected)
  })
})

test.each([
  [' Mailto:Salma.B+aide@Exemple.MA ', 'salma.b+aide@exemple.ma'],
  ['H\u0331@exemple.ma', '\u1e96@exemple.ma'],
  ['mailto:mailto:salma@exemple.ma', 'salma@exemple.ma'],
  ['ＳＡＬＭＡ＠exemple.ma', 'salma@exemple.ma'],
  ['\u202asalma@\u200bexemple.ma\u202c', 'salma@exemple.ma'],
  ['', ''],
])('e-mail %j is %j', (written, expected) => {
  expect(normaliseEmail(written)).toBe(expected)
})

test.each([
  ['ab 123456', 'AB123456'],
  ['AB-123 456', 'AB123456'],
  ['ＡＢ١٢٣٤٥٦', 'AB123456'],
  ['BK012345', 'BK012345'],
  ['n° 7/2026', 'N72026'],
  ['', ''],
])('document %j is %j', (written, expected) => {
  expect(normaliseDocumentNumber(written)).toBe(expected)
})

describe('normalisePlate', () => {
  test('a Moroccan plate is one, from whichever end and in whichever letter it is written', () => {
    const serial = fc.integer({ min: 100, max: 99_999 })
    const region = fc.integer({ min: 1, max: 89 })
    const letter = fc.constantFrom(
      ['A', 'أ', 'ا', 'a'],
      ['B', 'ب'],
      ['D', 'د'],
      ['H', 'ه', 'هـ'],
      ['E', 'و', 'W'],
      ['T', 'ط'],
      ['Y', 'ي', 'ى'],
    )
    fc.assert(
      fc.property(serial, region, letter, fc.constantFrom('', ' ', '-', ' | ', '/'), (s, r, letters, gap) => {
        const expected = `${s}${letters[0]}${r}`
        for (const l of letters) {
          expect(normalisePlate([s, l, r].join(gap))).toBe(expected)
          expect(normalisePlate([r, l, s].join(gap))).toBe(expected)
        }
      }),
    )
  })

  test.each([
    ['١٢٣٤٥ | أ | ٦', '12345A6'],
    ['012-A-06', '12A6'],
    ['12 A 6', '12A6'],
    ['123 A 456', '123A456'],
    ['AB-123-CD', 'AB123CD'],
    ['1234 BCD', '1234BCD'],
    ['WW 123456', 'WW123456'],
    ['123456-1-A-1', '1234561A1'],
    ['', ''],
  ])('%s is %s', (written, expected) => {
    expect(normalisePlate(written)).toBe(expected)
  })
})
