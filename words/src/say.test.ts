import { expect, test } from 'vitest'
import { createSay, type Catalogue, type Part, type Speech } from './say.ts'

// These tests speak a catalogue of their own, so its ids are not among the generated ones.
interface Loose {
  say: (id: string, values?: object) => string
  sayIn: (id: string, values?: object) => { text: string; language: string }
  sayParts: (id: string, values?: object) => { parts: readonly Part[]; language: string }
}
const loose = (speech: Speech) => speech as unknown as Loose

const ar: Catalogue = {
  'x.victims':
    '{n, plural, zero {لا ضحية} one {ضحية واحدة} two {ضحيتان} few {# ضحايا} many {# ضحية} other {# ضحية}}',
  'x.article': 'المادة {article} من القانون',
  'x.sex': '{sex, select, female {هي} other {هو}}',
}
const fr: Catalogue = {
  'x.victims': '{n, plural, =0 {Aucune victime} one {# victime} other {# victimes}}',
  'x.article': 'L’article {article} de la loi',
  'x.link': 'Lisez <link>l’article <b>{article}</b></link>.',
  'x.only': 'Seulement ici',
}
const zgh: Catalogue = { 'x.victims': '{n, plural, =0 {ⵡⴰⵍⵓ} =1 {ⵢⴰⵏ} other {# ⵎⵉⴷⴷⵏ}}' }

const arabic = loose(createSay({ language: 'ar' }, { ar }))
const french = loose(createSay({ language: 'fr' }, { fr }))
const tamazight = loose(createSay({ language: 'zgh', second: 'fr' }, { ar, fr, zgh }))

test.each([
  [0, 'لا ضحية'],
  [1, 'ضحية واحدة'],
  [2, 'ضحيتان'],
  [3, '3 ضحايا'],
  [11, '11 ضحية'],
  [100, '100 ضحية'],
  [103, '103 ضحايا'],
  [1234, '1.234 ضحية'],
])('Arabic counts %i as %s', (n, expected) => {
  expect(arabic.say('x.victims', { n })).toBe(expected)
})

test('the six Arabic forms are six: 0, 1, 2, 3, 11 and 100 each choose their own', () => {
  const forms = loose(
    createSay(
      { language: 'ar' },
      { ar: { 'x.form': '{n, plural, zero {0} one {1} two {2} few {3} many {11} other {100}}' } },
    ),
  )
  expect([0, 1, 2, 3, 11, 100].map((n) => forms.say('x.form', { n }))).toEqual([
    '0',
    '1',
    '2',
    '3',
    '11',
    '100',
  ])
})

test.each([
  [0, 'Aucune victime'],
  [1, '1 victime'],
  [2, '2 victimes'],
])('French counts %i as %s', (n, expected) => {
  expect(french.say('x.victims', { n })).toBe(expected)
})

test.each([
  [0, 'ⵡⴰⵍⵓ'],
  [1, 'ⵢⴰⵏ'],
  [2, '2 ⵎⵉⴷⴷⵏ'],
  [11, '11 ⵎⵉⴷⴷⵏ'],
])('Tamazight counts %i by exact arms and other alone', (n, expected) => {
  expect(tamazight.say('x.victims', { n })).toBe(expected)
})

test('a reference in an Arabic sentence stands in a left-to-right island', () => {
  expect(arabic.say('x.article', { article: { ltr: '448-1' } })).toBe('المادة \u2066448-1\u2069 من القانون')
})

test('a text value is isolated in its own direction and cannot reorder the sentence', () => {
  expect(french.say('x.article', { article: 'أحمد\u202e' })).toBe('L’article \u2068أحمد\u2069 de la loi')
})

test('a value among parts carries no direction marks either', () => {
  expect(french.sayParts('x.article', { article: 'a\u202eb' }).parts[1]).toMatchObject({
    kind: 'value',
    text: 'ab',
  })
})

test('a choice is taken by its bare value', () => {
  expect(arabic.say('x.sex', { sex: 'female' })).toBe('هي')
  expect(arabic.say('x.sex', { sex: 'other' })).toBe('هو')
})

test('parts keep tags, values and their directions', () => {
  expect(french.sayParts('x.link', { article: { ltr: '82-5-1' } })).toEqual({
    language: 'fr',
    parts: [
      { kind: 'text', text: 'Lisez ' },
      {
        kind: 'tag',
        name: 'link',
        parts: [
          { kind: 'text', text: 'l’article ' },
          {
            kind: 'tag',
            name: 'b',
            parts: [{ kind: 'value', name: 'article', text: '82-5-1', direction: 'ltr' }],
          },
        ],
      },
      { kind: 'text', text: '.' },
    ],
  })
})

test('tags leave no trace in plain text', () => {
  expect(french.say('x.link', { article: { ltr: '82-5-1' } })).toBe('Lisez l’article \u206682-5-1\u2069.')
})

test('a reader of Tamazight falls back to the second language, and is told so', () => {
  expect(tamazight.sayIn('x.victims', { n: 1 })).toEqual({ text: 'ⵢⴰⵏ', language: 'zgh' })
  expect(tamazight.sayIn('x.only')).toEqual({ text: 'Seulement ici', language: 'fr' })
  const throughArabic = loose(createSay({ language: 'zgh', second: 'ar' }, { ar, fr, zgh }))
  expect(throughArabic.sayIn('x.article', { article: '1' }).language).toBe('ar')
})

test('a word of none of the reader’s languages is an error that names it, never an empty place', () => {
  expect(() => arabic.say('x.only')).toThrow(/x\.only.*ar/u)
  expect(() => loose(createSay({ language: 'zgh', second: 'ar' }, { ar, fr, zgh })).say('x.only')).toThrow(
    RangeError,
  )
})

test('a value that was not given is an error', () => {
  expect(() => arabic.say('x.article')).toThrow(/article/u)
})
