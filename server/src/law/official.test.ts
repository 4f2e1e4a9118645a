import { articles, provision, provisionOn, provisionVersions, type ArticleRef } from '@himaya/law'
import type { LocalDate } from '@himaya/algorithms'
import { describe, expect, test } from 'vitest'
import { haveSupplied, supplied, suppliedText, type Supplied } from '../../test/supplied.ts'
import { consolidatedOn } from './consolidated.ts'
import { cut } from './import.ts'
import { expectedIn, hasOfficial, officialWords, refIn, type OfficialText } from './official.ts'
import { lawSearch } from './search.ts'

const code = 'ma/act/2002/22-01'
const reform = `${code}#art_82-5-1` satisfies ArticleRef

const textOf = (work: string, consolidated: string, ...numbers: string[]): OfficialText => ({
  work,
  consolidated,
  language: 'ar',
  hash: '',
  file: work,
  imported: '2026-01-01',
  articles: numbers.map((number) => ({ number, text: `${work} ${consolidated} ${number}`, turned: 0 })),
  leftAlone: [],
  turned: 0,
})
const on = (texts: readonly OfficialText[], ref: ArticleRef, day: string) => {
  const held = provisionOn(ref, day as LocalDate)
  if (held === undefined) throw new Error(`${ref} was not in force on ${day}`)
  const found = officialWords(texts, ref, held)
  return typeof found === 'string' ? found : found.article.text
}

describe('the official words of a version', () => {
  test('are none where no text is here, or the text has not the article', () => {
    expect(on([], reform, '2025-12-08')).toBe('not_imported')
    expect(on([textOf('ma/act/2018/103-13', '2018-03-12', '1')], reform, '2025-12-08')).toBe('not_imported')
    expect(on([textOf(code, '2025-09-08', '1')], reform, '2025-12-08')).toBe('not_in_the_text')
  })

  test('a text holds the version published when it was consolidated, though it was not yet in force', () => {
    const after = [textOf(code, '2025-09-08', '82-5-1')]
    expect(on(after, reform, '2025-12-08')).toContain('2025-09-08')
    expect(on(after, reform, '2025-12-07')).toBe('other_version')
    const before = [textOf(code, '2025-09-07', '82-5-1')]
    expect(on(before, reform, '2025-12-07')).toContain('2025-09-07')
    expect(on(before, reform, '2025-12-08')).toBe('other_version')
  })

  test('the act that brought a version has its words, and those of no other', () => {
    const act = textOf('ma/act/2016/27-14', '2016-09-19', '82-5-1', '448-1')
    expect(on([act], reform, '2025-12-07')).toContain('27-14')
    expect(on([act], reform, '2025-12-08')).toBe('not_imported')
    expect(on([act, textOf(code, '2025-09-08', '82-5-1')], reform, '2025-12-08')).toContain('22-01')
  })

  test('articles that an act put into a code are those of the code too', () => {
    const penal = textOf('ma/act/1962/1-59-413', '2024-08-22', '448-1', '1')
    expect(on([penal], 'ma/act/2016/27-14#art_448-1', '2026-01-01')).toContain('1-59-413')
    expect(refIn(penal.work, '448-1')).toBe('ma/act/2016/27-14#art_448-1')
    expect(refIn('ma/act/2016/27-14', '82-5-1')).toBe(reform)
    expect(refIn(penal.work, '9999')).toBe('ma/act/1962/1-59-413#art_9999')
    const found = lawSearch('ar', [penal]).find('448-1')
    expect(found.filter(({ title }) => title.includes('448-1 '))).toHaveLength(1)
  })

  test('of one text, at most one version of an article has words', () => {
    for (const day of ['1990-01-01', '2011-10-19', '2016-09-19', '2025-09-07', '2025-09-08', '2026-01-01'])
      for (const work of new Set(articles.map((ref) => ref.slice(0, ref.indexOf('#'))))) {
        const refs = expectedIn(work)
        const text = textOf(work, day, ...refs.map((ref) => provision(ref).number))
        for (const ref of refs) {
          const held = provisionVersions(ref).filter(
            (version) => typeof officialWords([text], ref, version) === 'object',
          )
          expect(held.length, `${ref} in ${work} of ${day}`).toBeLessThanOrEqual(1)
        }
      }
  })
})

test.each([
  ['صيغة محينة بتاريخ 8سبتمبر 2025', '2025-09-08'],
  ['صيغة محينة بتاريخ 22غشت 2024', '2024-08-22'],
  ['Version consolidée en date du 1er juin 2011', '2011-06-01'],
  ['صادر في 8 سبتمبر 2025', undefined],
  ['صيغة محينة بتاريخ 38 سبتمبر 2025', undefined],
])('«%s» is consolidated to %s', (text, day) => {
  expect(consolidatedOn(text)).toBe(day)
})

const cutText = (...lines: string[]) =>
  cut(
    new TextEncoder().encode(lines.join('\n')),
    { work: code, file: 'text', imported: '2026-01-01' },
    new Set(),
  )
const textIn = (text: ReturnType<typeof cutText>, number: string) =>
  text.articles.find((one) => one.number === number)?.text

describe('what stands on a page beside an article', () => {
  test('a note at its foot is no part of it, and is told; what goes on over the page is', () => {
    const text = cutText(
      'المادة 1',
      '',
      '73',
      '',
      'كلام أول.',
      ' -73تمت إضافة المادة 1 أعلاه، بمقتضى القانون',
      'رقم 27.14، السالف الذكر.',
      '',
      '- 66 -',
      '',
      'كلام ثان.',
      'المادة 2',
      '- 1تم الاستماع إليه',
      'ولا صفحة بعده',
    )
    expect(textIn(text, '1')).toBe('كلام أول.\nكلام ثان.')
    expect(text.leftAlone).toContainEqual({
      line: 6,
      why: 'note',
      text: '-73تمت إضافة المادة 1 أعلاه، بمقتضى القانون',
      times: 3,
    })
  })

  test('an article of one word stays, though a note may begin so', () => {
    expect(textIn(cutText('المادة 1', '', 'ألغيت.', '', '- 3 -', 'المادة 2', 'كلام'), '1')).toBe('ألغيت.')
  })

  test('an item of a list that begins as a note does stays, where neither a page nor an article ends it', () => {
    const lines = Array.from({ length: 50 }, (_, n) => `سطر ${String(n)}`)
    expect(textIn(cutText('المادة 1', '- 1تم الاستماع إليه', ...lines), '1')).toContain('تم الاستماع')
  })

  test('a note that ran into the last line of its page is parted from it', () => {
    const text = cutText('المادة 1', 'لمدة سنة واحدة؛ - 19تم تغيير وتتميم المادة 1.', '- 29 -', 'التجريد.')
    expect(textIn(text, '1')).toBe('لمدة سنة واحدة؛\nالتجريد.')
  })

  test('the heading of the next chapter is no part of it; a sentence that begins like one is', () => {
    const text = cutText(
      'المادة 1',
      'كلام.',
      'الباب الثاني :القاضي',
      'المكلف بالتحقيق',
      'المادة 2',
      'كما ورد في',
      'الباب الأول من هذا القانون',
      'المادة 3',
      'القسم الثالث: أحكام',
      'وتنتهي بجملة.',
    )
    expect(textIn(text, '1')).toBe('كلام.')
    expect(textIn(text, '2')).toBe('كما ورد في\nالباب الأول من هذا القانون')
    expect(textIn(text, '3')).toContain('القسم الثالث')
    expect(text.leftAlone).toContainEqual({
      line: 3,
      why: 'chapter_heading',
      text: 'الباب الثاني :القاضي',
      times: 2,
    })
  })

  test('a heading that ran into the line before, or into its article, begins it', () => {
    const text = cutText('المادة 12', 'إصدار تقرير.المادة 13', 'تحدث لجنة', 'المادة - .14ال يجوز')
    expect(text.articles.map(({ number, text: says }) => [number, says])).toEqual([
      ['12', 'إصدار تقرير.'],
      ['13', 'تحدث لجنة'],
      ['14', 'لا يجوز'],
    ])
  })

  test('«الثالثة» is a heading, read before anything is turned; what an act puts into a code begins anew in each', () => {
    const text = cutText(
      'المادة األولى',
      'الفصل 448-1',
      'المادة الثانية',
      'المادة 82-5-1',
      'المادة الثالثة',
      'الفصل 61',
    )
    expect(text.articles.map(({ number }) => number)).toEqual(['1', '448-1', '2', '82-5-1', '3', '61'])
    const amending = cutText('المادة األولى', 'المادة 2', 'الفصل 404', 'الفصل 1-503', 'المادة 3', 'الفصل 61')
    expect(amending.articles.map(({ number }) => number)).toEqual(['1', '2', '404', '503-1', '3', '61'])
  })

  test('two articles of one number: the first is kept and the other told', () => {
    const text = cutText('المادة األولى', 'أ', 'المادة الثانية', 'ب', 'الفصل 2', 'ج')
    expect(textIn(text, '2')).toBe('ب')
    expect(text.leftAlone).toContainEqual({ line: 5, why: 'number_again', text: '2', times: 1 })
  })

  test('bytes that are not UTF-8 are refused', () => {
    expect(() => cut(Uint8Array.of(0xe9, 0x20), { work: code, file: '', imported: '' }, new Set())).toThrow(
      TypeError,
    )
  })
})

describe.skipIf(!haveSupplied)('the supplied texts', () => {
  const known = new Set(
    articles.flatMap((ref) => provision(ref).statement.ar.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? []),
  )
  const published: Readonly<Record<string, string>> = {
    'ma/act/2016/27-14': '2016-09-19',
    'ma/act/2018/103-13': '2018-03-12',
    'ma/act/2003/02-03': '2003-11-20',
    'ma/decree/2018/2-17-740': '2018-07-19',
  }
  const texts = haveSupplied
    ? (Object.entries(supplied) as [Supplied, string][]).map(([file, work]): OfficialText => {
        const text = cut(suppliedText(file), { work, file, imported: '2026-01-01' }, known)
        return { ...text, consolidated: text.consolidated ?? published[work] ?? '' }
      })
    : []
  const of = (work: string) => texts.filter((text) => text.work === work)

  test('have every article of the corpus, but two that an act brings without a heading', () => {
    const missing = texts.flatMap((text) => {
      const found = new Set(text.articles.map(({ number }) => number))
      return expectedIn(text.work).filter((ref) => !found.has(provision(ref).number))
    })
    // Law 103-13, articles 6 and 8, print «302» and «2 5 82» alone; both stand in the Code too.
    expect(missing).toEqual([`${code}#art_82-5-2`, `${code}#art_302`])
  })

  test.each([
    ['ma/act/2016/27-14', 23, 147, 8],
    ['ma/act/2018/103-13', 43, 239, 35],
    ['ma/act/2003/02-03', 58, 563, 28],
    ['ma/act/2022/38-15', 111, 711, 44],
    ['ma/act/1962/1-59-413', 727, 2951, 427],
    [code, 918, 6294, 440],
    ['ma/decree/2018/2-17-740', 9, 30, 3],
  ])(
    '%s has %i articles; %i of its words are turned, %i left that may be read both ways',
    (work, count, turned, left) => {
      const [text] = of(work)
      expect(text?.articles).toHaveLength(count)
      expect(text?.turned).toBe(turned)
      const doubtful = text?.leftAlone.filter(({ why }) => why === 'lam_alef_not_certain') ?? []
      expect(doubtful.reduce((sum, { times }) => sum + times, 0)).toBe(left)
    },
  )

  test.each([
    [code, '697', 'عمال الأقاليم'],
    [code, '65', 'كل من خالف مقتضيات'],
    ['ma/act/2003/02-03', '58', 'هجرة العمال'],
    [code, '82-5-1', 'الثانية والثالثة أعلاه'],
  ])('%s, article %s still says «%s»', (work, number, says) => {
    expect(
      of(work)[0]
        ?.articles.find((one) => one.number === number)
        ?.text.replaceAll('\n', ' '),
    ).toContain(says)
  })

  test('no article carries a note, ends in a chapter heading or holds the heading of another', () => {
    for (const { work, articles: all } of texts)
      for (const { number, text } of all) {
        const where = `${work} ${number}`
        expect(text, where).not.toMatch(/(?:^|\n)\s*-\s*\d+\s*(?:تم|تمت|أضيف) (?:تغيير|تتميم|نسخ|إضافة)/u)
        expect(text, where).not.toMatch(/\n(?:الباب|الفرع|القسم) (?:الأول|الثاني|الثالث|الرابع)\s*:[^.]*$/u)
        expect(text, where).not.toMatch(/(?:^|\n)(?:المادة|الفصل) \d+(?:-\d+)*\s*(?:\n|$)/u)
      }
  })

  test('the former words of 82-5-1 are those of 2016, and the reform’s begin on 8 December 2025', () => {
    expect(on(texts, reform, '2025-12-08')).toContain('مهلة للتعافي والتفكير لا تتجاوز')
    expect(on(texts, reform, '2025-12-07')).not.toContain('للتعافي')
    expect(on(texts, reform, '2025-12-07')).toContain('العمل فورا على التعرف على ضحية الجريمة')
    // Nobody has the former words of these here.
    for (const number of ['177', '400', '160'] as const)
      expect(on(texts, `${code}#art_${number}`, '2025-12-07'), number).toBe('other_version')
    expect(on(texts, `${code}#art_400`, '2026-01-01')).toContain('باستثناء الوكيل العام للملك')
  })

  test('with the Penal Code alone each of articles 448-1 to 448-14 has its words', () => {
    for (let n = 1; n <= 14; n++)
      expect(
        hasOfficial(of('ma/act/1962/1-59-413'), `ma/act/2016/27-14#art_448-${String(n)}` as ArticleRef),
      ).toBe(true)
  })
})
