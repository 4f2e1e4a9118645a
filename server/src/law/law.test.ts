import { articles, provision } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import { cut } from './import.ts'
import { repairLamAlef } from './lam-alef.ts'
import type { OfficialText } from './official.ts'
import { lawSearch } from './search.ts'

const known = new Set(['خلال', 'سلامة', 'استغلال', 'قال', 'اعتقال', 'الأطفال', 'علاج'])
const repaired = (text: string) => repairLamAlef([text], known).lines[0]

describe('the lam-alef of a PDF', () => {
  test.each([
    ['االتجار بالبشر', 'الاتجار بالبشر'],
    ['واألشخاص باإلكراه', 'والأشخاص بالإكراه'],
    ['ال يجوز وال يعاقب', 'لا يجوز ولا يعاقب'],
    ['إال إذا', 'إلا إذا'],
    ['األولى', 'الأولى'],
    ['اآلجال', 'الآجال'],
    // Known words settle what lies inside a word.
    ['خالل سالمة', 'خلال سلامة'],
    ['استغالل', 'استغلال'],
    // Written right already.
    ['قال إن اعتقال الأطفال', 'قال إن اعتقال الأطفال'],
    ['المادة الأولى', 'المادة الأولى'],
  ])('%s is %s', (text, right) => {
    expect(repaired(text)).toBe(right)
  })

  test('what nobody can be sure of is left as it stands, and told once with its line', () => {
    const { lines, left, turned } = repairLamAlef(['سطر', 'عالوة على ذلك', 'عالوة'], known)
    expect(lines[1]).toBe('عالوة على ذلك')
    expect(left).toEqual([{ line: 2, text: 'عالوة' }])
    expect(turned).toBe(0)
  })

  test('a text that is written right comes back as it was', () => {
    const all = new Set(
      articles.flatMap((ref) => provision(ref).statement.ar.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? []),
    )
    for (const ref of articles) {
      const { ar } = provision(ref).statement
      expect(repairLamAlef([ar], all).lines[0]).toBe(ar)
    }
  })
})

const about = { work: 'ma/act/2002/22-01', file: 'text', imported: '2026-01-01' }
const cutText = (...lines: string[]) => cut(new TextEncoder().encode(lines.join('\n')), about, known)

describe('an official text', () => {
  test('is cut at its articles, without the page numbers', () => {
    const text = cutText(
      'قانون تجريبي',
      'المادة 1',
      'كلام أول',
      '- 3 -',
      'كلام ثان',
      '\fالمادة 2',
      'كلام رابع',
    )
    expect(text.articles).toEqual([
      { number: '1', text: 'كلام أول\nكلام ثان' },
      { number: '2', text: 'كلام رابع' },
    ])
    expect(text.language).toBe('ar')
    expect(text.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(text.leftAlone).toEqual([{ line: 1, why: 'before_the_first_article', text: '1 lines' }])
  })

  test('numbers written back to front are turned when only that way they follow', () => {
    const text = cutText(
      'المادة 81',
      'المادة 82',
      'المادة 1-82',
      'المادة 5-1-82',
      'المادة 82-6',
      'المادة 7-82',
      'المادة -82-8',
      'المادة 83',
    )
    expect(text.articles.map((a) => a.number)).toEqual([
      '81',
      '82',
      '82-1',
      '82-1-5',
      '82-6',
      '82-7',
      '82-8',
      '83',
    ])
  })

  test('a reference on a line of its own begins nothing, and is told', () => {
    const text = cutText(
      'المادة 1',
      'طبقا لما تنص عليه',
      'المادة 42',
      'المادة 2',
      'المادة 3',
      'المادة 1',
      'من هذا القانون',
    )
    expect(text.articles.map((a) => a.number)).toEqual(['1', '2', '3'])
    expect(text.leftAlone.map(({ line, why }) => [line, why])).toEqual([
      [3, 'out_of_order'],
      [6, 'number_again'],
    ])
    expect(text.articles[2]?.text).toBe('المادة 1\nمن هذا القانون')
  })

  test('articles named in words, and those it puts into a code, are numbered each by themselves', () => {
    const text = cutText(
      'المادة األولى',
      'يتمم',
      'الفصل 448-1',
      'نص',
      'الفصل 448-2',
      'نص',
      'المادة الثانية',
      'نص',
    )
    expect(text.articles.map((a) => a.number)).toEqual(['1', '448-1', '448-2', '2'])
  })

  test('a French text too', () => {
    const text = cutText('Article premier', 'Un.', 'Article 2', 'Deux.')
    expect(text.language).toBe('fr')
    expect(text.articles).toEqual([
      { number: '1', text: 'Un.' },
      { number: '2', text: 'Deux.' },
    ])
  })
})

describe('search', () => {
  const searches = { ar: lawSearch('ar'), fr: lawSearch('fr'), en: lawSearch('en') }
  const first = (language: 'ar' | 'fr' | 'en', query: string) =>
    searches[language].find(query, 1)[0]?.ref.replace(/^.*#/, '')

  test.each([
    ['مهلة التعافي والتفكير', 'art_82-5-1'],
    ['عدم مسؤولية الضحية عن فعل تحت التهديد', 'art_448-14'],
    ['عصابة إجرامية', 'art_448-5'],
    ['448-1', 'art_448-1'],
    ['الفصل ٤٤٨-١', 'art_448-1'],
    ['1-347', 'art_347-1'],
    ['الجلسة السرية بطلب الضحية', 'art_302'],
    ['المحامي من الساعة الاولى', 'art_66-2'],
  ])('in Arabic «%s»: %s', (query, ref) => {
    expect(first('ar', query)).toBe(ref)
  })

  test.each([
    ['délai de réflexion', 'art_82-5-1'],
    ['l’interprète de la victime', 'art_318'],
    ['huis clos', 'art_302'],
    ['prescription recommence à la majorité de la victime', 'art_5'],
    ['article 82-5-1', 'art_82-5-1'],
  ])('in French «%s»: %s', (query, ref) => {
    expect(first('fr', query)).toBe(ref)
  })

  test('in English', () => {
    expect(first('en', 'reflection period')).toBe('art_82-5-1')
  })

  test('a singular finds what is written in a broken plural', () => {
    const refs = (query: string) =>
      lawSearch('ar')
        .find(query)
        .map((f) => f.ref)
    expect(refs('آجال').slice(0, 3)).toEqual(refs('أجل').slice(0, 3))
  })

  test('every answer is an article of the corpus, without its paragraphs, best first', () => {
    const found = searches.fr.find('victime', 50)
    expect(found.length).toBeGreaterThan(10)
    expect(found.map((f) => f.score)).toEqual(found.map((f) => f.score).toSorted((a, b) => b - a))
    for (const { ref } of found) expect(ref).toMatch(/#art_\d+(-\d+)*$/)
  })

  test('nothing is found for nothing', () => {
    expect(searches.ar.find('')).toEqual([])
    expect(searches.ar.find('من في على')).toEqual([])
  })

  const many: OfficialText = {
    ...about,
    language: 'ar',
    hash: '',
    leftAlone: [],
    repaired: 0,
    articles: Array.from({ length: 4000 }, (_, i) => ({
      number: String(1000 + i),
      text: Array.from(
        { length: 12 },
        (_, n) => provision(articles[(i * 7 + n * 13) % articles.length]!).statement.ar,
      ).join(' '),
    })),
  }

  test('a kept index of the same pages answers alike, and one of others is not used', () => {
    const few = { ...many, articles: many.articles.slice(0, 50) }
    const built = lawSearch('ar', [few])
    const kept = JSON.parse(JSON.stringify(built.keep())) as ReturnType<typeof built.keep>
    expect(lawSearch('ar', [few], kept).find('ضحايا')).toEqual(built.find('ضحايا'))
    expect(lawSearch('ar', [], kept).find('ضحايا')).toEqual(lawSearch('ar').find('ضحايا'))
  })

  test('four thousand articles are searched in under 50 ms', () => {
    const { find } = lawSearch('ar', [many])
    const times = ['ضحايا الاتجار', 'مهلة التعافي والتفكير', 'الحراسة النظرية ساعة', '448-1'].map((query) => {
      const each = Array.from({ length: 5 }, () => {
        const began = performance.now()
        expect(find(query).length).toBeGreaterThan(0)
        return performance.now() - began
      })
      return Math.min(...each)
    })
    expect(Math.max(...times)).toBeLessThan(50)
  })
})
