import type { LocalDate, SearchLanguage } from '@himaya/algorithms'
import { articles, heldOn, penaltiesOf } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import { lawSearch } from './search.ts'

const searches = { ar: lawSearch('ar'), fr: lawSearch('fr'), en: lawSearch('en') }
const numbers = (language: SearchLanguage, query: string, most = 20) =>
  searches[language].find(query, most).map(({ ref }) => ref.replace(/^ma\/act\/\d+\//, ''))

/** A question as it is typed, and the article that answers it first. */
const firsts: readonly (readonly [SearchLanguage, string, string])[] = [
  ['ar', 'الاتجار بالبشر', '27-14#art_448-1'],
  ['ar', 'تعريف الاتجار بالبشر', '27-14#art_448-1'],
  ['ar', 'عدم معاقبة الضحايا', '27-14#art_448-14'],
  ['ar', 'المساعدة القضائية', '27-14#art_5'],
  ['ar', 'مهلة التفكير', '22-01#art_82-5-1'],
  ['ar', 'عصابة إجرامية', '27-14#art_448-5'],
  ['ar', 'زواج القاصر', '1-59-413#art_503-2-1'],
  ['ar', 'العمل القسري لطفل', '1-59-413#art_467-2'],
  ['ar', 'غسل الأموال', '1-59-413#art_574-2'],
  ['fr', 'traite', '27-14#art_448-1'],
  ['fr', 'traite des êtres humains', '27-14#art_448-1'],
  ['fr', 'non-sanction des victimes', '27-14#art_448-14'],
  ['fr', 'trafic de migrants', '02-03#art_52'],
  ['fr', 'aide juridictionnelle', '27-14#art_5'],
  ['fr', 'délai de réflexion', '22-01#art_82-5-1'],
  ['fr', 'mariage forcé', '1-59-413#art_503-2-1'],
  ['fr', 'pourvoi en cassation', '22-01#art_527'],
  ['fr', 'interprète', '22-01#art_318'],
  ['fr', 'huis clos', '22-01#art_302'],
  ['en', 'human trafficking', '27-14#art_448-1'],
  ['en', 'non-punishment of victims', '27-14#art_448-14'],
  ['en', 'smuggling of migrants', '02-03#art_52'],
  ['en', 'forced marriage', '1-59-413#art_503-2-1'],
]

/** A broken plural and its singular: whoever types one means the other too. */
const plurals: readonly (readonly [string, string])[] = [
  ['سجون', 'سجن'],
  ['أطباء', 'طبيب'],
  ['أزواج', 'زوج'],
  ['مكاتب', 'مكتب'],
  ['أدلة', 'دليل'],
  ['حدود', 'حد'],
  ['دفوع', 'دفع'],
]

describe('what is asked as people ask it', () => {
  test.each(firsts)('in %s «%s»: %s', (language, query, ref) => {
    expect(numbers(language, query)[0]).toBe(ref)
  })

  test.each([
    ['ar', 'تهريب المهاجرين'],
    ['fr', 'trafic de migrants'],
    ['en', 'smuggling'],
  ] as const)('in %s «%s» finds the three articles of Law 02-03 and no trafficking', (language, query) => {
    const found = numbers(language, query)
    for (const number of ['50', '51', '52']) expect(found).toContain(`02-03#art_${number}`)
    expect(found.filter((ref) => ref.startsWith('27-14#'))).toEqual([])
  })

  test.each(plurals)('«%s» finds what «%s» finds, and something', (many, one) => {
    expect(numbers('ar', many)).toEqual(numbers('ar', one))
    expect(numbers('ar', many).length).toBeGreaterThan(0)
  })

  test.each([
    ['ar', 'غرامة'],
    ['fr', 'amende'],
    ['en', 'fine'],
  ] as const)('in %s «%s» finds every article that fines', (language, query) => {
    const found = new Set(numbers(language, query, 500))
    const fining = articles.filter(
      (ref) => (heldOn(penaltiesOf(ref), '2026-01-01' as LocalDate)?.fine ?? null) !== null,
    )
    expect(fining.length).toBeGreaterThan(20)
    for (const ref of fining)
      expect(found, ref).toContain(ref.replace(/^ma\/act\/\d+\//, '').replace(/-para-\d$/, ''))
  })
})
