import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyser, searchLanguages } from './analyser.ts'
import { arabicStem, englishStem, frenchStem } from './stems.ts'

const arabic = analyser('ar', [
  ['ضحية', 'ضحايا'],
  ['محكمة', 'محاكم'],
])
const french = analyser('fr')

describe('Arabic', () => {
  test.each([
    ['الاتجار بالبشر', ['اتجار', 'بشر']],
    ['ضَحِيَّةٌ والضحايا', ['ضحي', 'ضحي']],
    ['أجل إجراء آجال', ['اجل', 'اجرا', 'اجال']],
    ['المحاكم محكمة بالمحكمة', ['محكم', 'محكم', 'محكم']],
    ['المادة 82-5-1 والفصل ٤٤٨-١', ['ماد', '82-5-1', 'فصل', '448-1']],
    ['من في على', []],
    ['الوصـــي', ['وصي']],
  ])('%s', (text, terms) => {
    expect(arabic(text)).toEqual(terms)
  })

  test('alef, hamza, ta marbuta, alef maqsura and tashkil change nothing', () => {
    expect(arabic('إفشاء هُوِيَّةِ')).toEqual(arabic('افشا هويه'))
    expect(arabic('مستوى')).toEqual(arabic('مستوي'))
  })

  test('nothing shorter than three letters is left of a longer word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('والبكلفهميناتعقشر')), minLength: 3, maxLength: 12 }),
        (word) => {
          expect(arabicStem(word).length).toBeGreaterThanOrEqual(3)
          expect(word).toContain(arabicStem(word))
        },
      ),
    )
  })
})

describe('French', () => {
  test.each([
    ['l’exploitation d’une victime', ['exploitation', 'victim']],
    ['les victimes', ['victim']],
    ['délais de réflexion', ['delai', 'reflexion']],
    ['tribunaux', ['tribunal']],
    ["l'article 448-1", ['articl', '448-1']],
    ['qu’il ait', ['ait']],
    ['Œuvre', ['oeuvr']],
  ])('%s', (text, terms) => {
    expect(french(text)).toEqual(terms)
  })

  test('a plural meets its singular', () => {
    for (const [many, one] of [
      ['mineurs', 'mineur'],
      ['peines', 'peine'],
      ['principales', 'principal'],
      ['droits', 'droit'],
    ])
      expect(frenchStem(many!)).toBe(frenchStem(one!))
  })
})

test.each([
  ['victims', 'victim'],
  ['penalties', 'penalty'],
  ['searches', 'search'],
  ['process', 'process'],
  ['his', 'his'],
])('English: %s is %s', (word, stem) => {
  expect(englishStem(word)).toBe(stem)
})

test('any text gives terms, and the same ones whatever its case', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...searchLanguages),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (language, text) => {
        const terms = analyser(language)(text)
        for (const term of terms) expect(term).not.toMatch(/\s/)
        expect(analyser(language)(`${text} `)).toEqual(terms)
      },
    ),
  )
})
