import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countryName, formatsOf } from './format.ts'
import { languages } from './languages.ts'
import { tamazightDays, tamazightMonths } from './tamazight.ts'

const moroccanMonths = 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' ')
const twelve = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

test('months in Arabic are those of Morocco, with Latin digits', () => {
  expect(twelve.map((month) => formatsOf('ar').day(`2026-${month}-24`))).toEqual(
    moroccanMonths.map((name) => `24 ${name} 2026`),
  )
})

test('every month and day in Tamazight is the one CLDR has', () => {
  const cldr = (options: Intl.DateTimeFormatOptions, at: number) =>
    new Intl.DateTimeFormat('zgh', { timeZone: 'UTC', ...options }).format(at)
  twelve.forEach((month, index) => {
    const name = cldr({ month: 'long' }, Date.UTC(2026, index, 24))
    expect(tamazightMonths[index]).toBe(name)
    expect(formatsOf('zgh').day(`2026-${month}-24`)).toBe(`24 ${name} 2026`)
    expect(formatsOf('zgh').month(`2026-${month}`)).toBe(`${name} 2026`)
  })
  // 1 November 2026 is a Sunday.
  tamazightDays.forEach((name, index) => {
    expect(name).toBe(cldr({ weekday: 'long' }, Date.UTC(2026, 10, 1 + index)))
    expect(formatsOf('zgh').weekday(`2026-11-0${index + 1}`)).toBe(`${name} ${index + 1} ⵏⵓⵡⴰⵏⴱⵉⵔ 2026`)
  })
})

test('a day is said as that day in every language, on every day of four centuries', () => {
  const days = fc.integer({
    min: Date.UTC(1800, 0, 1) / 86_400_000,
    max: Date.UTC(2199, 11, 31) / 86_400_000,
  })
  fc.assert(
    fc.property(days, (number) => {
      const date = new Date(number * 86_400_000)
      const iso = date.toISOString().slice(0, 10)
      const [day, year] = [date.getUTCDate(), date.getUTCFullYear()]
      for (const language of languages) {
        const said = formatsOf(language).day(iso)
        expect(said.startsWith(`${day} `)).toBe(true)
        expect(said.endsWith(` ${year}`)).toBe(true)
      }
      const named = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(date)
      expect(formatsOf('en').weekday(iso).replace(',', '')).toBe(named.replace(',', ''))
      expect(formatsOf('zgh').weekday(iso).split(' ')[0]).toBe(tamazightDays[date.getUTCDay()])
    }),
  )
})

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '24/08/2026',
  '2026-8-4',
  '',
])('there is no day %s', (date) => {
  for (const language of languages) expect(() => formatsOf(language).day(date)).toThrow(RangeError)
})

test('a day in pieces is the day that is written', () => {
  const days = fc.integer({
    min: Date.UTC(1900, 0, 1) / 86_400_000,
    max: Date.UTC(2199, 11, 31) / 86_400_000,
  })
  fc.assert(
    fc.property(days, (number) => {
      const iso = new Date(number * 86_400_000).toISOString().slice(0, 10)
      for (const language of languages) {
        const { day, month, weekday } = formatsOf(language).pieces(iso)
        for (const piece of [day, month, weekday])
          expect(formatsOf(language).weekday(iso).includes(piece) && piece !== '').toBe(true)
      }
    }),
  )
  expect(formatsOf('ar').pieces('2026-12-03')).toEqual({ day: '3', month: 'دجنبر', weekday: 'الخميس' })
})

test('a leap day is a day', () => {
  expect(formatsOf('fr').day('2024-02-29')).toBe('29 février 2024')
  expect(formatsOf('fr').day('2000-02-29')).toBe('29 février 2000')
})

test.each([
  ['ar', '24 غشت 2026'],
  ['fr', '24 août 2026'],
  ['en', '24 August 2026'],
  ['zgh', '24 ⵖⵓⵛⵜ 2026'],
] as const)('a moment in %s is the moment in Casablanca, past midnight there', (language, day) => {
  // 23:30 UTC on the 23rd is half past midnight on the 24th in Morocco.
  const at = Date.UTC(2026, 7, 23, 23, 30)
  expect(formatsOf(language).moment(at)).toContain(day)
  expect(formatsOf(language).moment(at)).toContain('00:30')
  expect(formatsOf(language).hour(at)).toBe('00:30')
})

test('in Ramadan Casablanca is an hour earlier', () => {
  expect(formatsOf('fr').hour(Date.UTC(2026, 2, 1, 12, 0))).toBe('12:00')
  expect(formatsOf('zgh').hour(Date.UTC(2026, 2, 1, 12, 0))).toBe('12:00')
})

test('numbers are grouped as in Morocco, in English as in English, with Latin digits', () => {
  expect(languages.map((language) => formatsOf(language).number(1_234_567.5))).toEqual([
    '1.234.567,5',
    '1.234.567,5',
    '1,234,567.5',
    '1.234.567,5',
  ])
})

test('a share is said in percent', () => {
  expect(formatsOf('fr').percent(0.256)).toMatch(/^25,6\s%$/u)
  expect(
    formatsOf('ar')
      .percent(0.256)
      .replace(/\p{Cf}/gu, ''),
  ).toBe('25,6%')
})

test('a fine of 10 000 dirhams is said in dirhams, without centimes', () => {
  expect(languages.map((language) => formatsOf(language).dirhams(1_000_000n))).toEqual([
    '10.000\u00a0درهم',
    '10.000\u00a0DH',
    '10,000\u00a0MAD',
    '10.000\u00a0ⴷⵕⵀⵎ',
  ])
})

test('no centime is lost, however large the amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (centimes) => {
      const said = formatsOf('en')
        .dirhams(centimes)
        .replace(/[^\d.-]/gu, '')
      const [whole = '', rest = '00'] = said.split('.')
      expect(BigInt(whole + rest)).toBe(centimes)
    }),
  )
})

test('a country in Tamazight is said in the second language, and says so', () => {
  expect(countryName('NG', { language: 'ar' })).toEqual({ text: 'نيجيريا', language: 'ar' })
  expect(countryName('NG', { language: 'zgh', second: 'ar' })).toEqual({ text: 'نيجيريا', language: 'ar' })
  expect(countryName('DE', { language: 'fr' })).toEqual({ text: 'Allemagne', language: 'fr' })
  expect(() => countryName('Nigeria!', { language: 'fr' })).toThrow(RangeError)
})
