import { articles, provision } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { haveSupplied, supplied, suppliedText, type Supplied } from '../../test/supplied.ts'
import { cut } from './import.ts'
import { repairLamAlef } from './lam-alef.ts'
import type { OfficialText } from './official.ts'
import { lawSearch } from './search.ts'

const words = (text: string): readonly string[] => text.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? []
const corpus = new Set(articles.flatMap((ref) => words(provision(ref).statement.ar)))
const nothingKnown: ReadonlySet<string> = new Set()
const repaired = (text: string) => repairLamAlef([text], nothingKnown).lines[0]

/** Common words that look inverted and are right: none of them may ever be changed. */
const right = `
  ثالث ثالثة الثالث الثالثة والثالثة ثالثا ثالثها خالف خالفت خالفه يخالف مخالف مخالفة المخالفات عمال العمال عمالا عمالة العمالة العمالات
  عامل سالمة سالم السالمة سالمين الفعال فعال فعالة فعالية عالقة عالق العالقة عالج عالجت عالجه عالم العالم عالمي عالمة العالمي خالد الخالق
  خالص خالصة خاليا خالية خالي خال خاله خالته مالح مالحة المالح صالح صالحة صالحي الصالح مصالح المصالح مصالحة طالب طالبة الطالبة مطالب
  المطالبة طالق الطالق سالف سالفة السالف السالفين سالب سالبة تالي التالي التالية حال الحال حالا حالة الحالة حالتها أحوال الأحوال محال
  المحالة إحالة الإحالة تحال يحال أحيل قال قالت أقوال أقواله مقال المقال قالب قوالب مثال أمثال مثالا جمال جمالية كمال استكمال مال المال مالي
  المالية أموال الأموال أمواله آمال مالك المالك مالكة مالكي أعمال الأعمال أعماله إعمال إهمال استعمال الاستعمال استعمالها عدالة العدالة
  وكالة الوكالة كفالة الكفالة رسالة الرسالة رسائل اتصال الاتصال اتصالا انتقال اعتقال الاعتقال اعتقاله احتمال استقبال استبدال اشتغال
  أطفال الأطفال أطفاله رجال الرجال أشغال أشكال آجال الآجال أجيال زال زالت يزال ما-زالت والد والدة الوالد والديه الوالي والي والية
  موالي الموالي شوال ليال ليالي بالغ البالغ بالغة بالغين مبالغ المبالغ مبالغة إيصال إرسال إدخال إبطال إنزال إزالة إقالة استقالة
  آلة آلات آلية الآليات آلاف ألف ألفين الألف ألقاب الألعاب لألعاب ألوان ألم الألم ألحق ألزم ألغي ألقي إلى إليه إليها إلغاء إلغائه الإلغاء
  لإلغاء إلقاء إلزام إلزامي لإلزام إلحاق إلكتروني الإلكترونية إله الالتزام لالتزام التزام الالتزامات الالتحاق الالتماس التماس التقاط الحق
  والحق بالحق الحقة الزم والزم الجنسية بالجنسية بالحبس والسجن بالمحكمة بالأحداث والأطفال كالمحكمة وال على وال عن أو-وال سال سالت جال
  جالس مجالس المجالس مسالك المسالك قتال القتال اغتيال احتيال خيال تفاؤل سؤال السؤال تسأل يسأل مسألة المسألة سألت تأليف مؤلف
  بأموال وأموال فالمحكمة فالحكم ولادة والده ولاية لا ولا إلا هؤلاء الثلاثة ثلاثة ثلاثين خلاف خلافا خلال استغلال علاقة علاج سلامة
`
  .trim()
  .split(/\s+/)
  .map((word) => word.replace('-', ' '))

describe('the lam-alef of a PDF', () => {
  test.each([
    ['االتجار بالبشر', 'الاتجار بالبشر'],
    ['واألشخاص باإلكراه', 'والأشخاص بالإكراه'],
    ['ال يجوز وال يعاقب', 'لا يجوز ولا يعاقب'],
    ['إال إذا', 'إلا إذا'],
    ['األولى', 'الأولى'],
    ['اآلجال', 'الآجال'],
    ['في هذه الحاالت واالتصاالت', 'في هذه الحالات والاتصالات'],
    ['استغالل خالل ثالثين يوما عالوة على', 'استغلال خلال ثلاثين يوما علاوة على'],
    ['الخدمات الالزمة', 'الخدمات اللازمة'],
    // A preposition before an alef: only where the text itself, or the corpus, knows that word.
    ['األشخاص: لألشخاص وألشخاص', 'الأشخاص: للأشخاص ولأشخاص'],
    ['لألحكام ألسباب الستعمال االستعمال', 'للأحكام لأسباب لاستعمال الاستعمال'],
    // By the words on either side.
    ['المادة 82-5 أعاله والفقرة الأولى أعاله', 'المادة 82-5 أعلاه والفقرة الأولى أعلاه'],
    ['في ظرف ثالثة أشهر أو ثالث سنوات', 'في ظرف ثلاثة أشهر أو ثلاث سنوات'],
    ['للتقديم أم ال.', 'للتقديم أم لا.'],
    ['خالفا لما سبق', 'خلافا لما سبق'],
  ])('%s is %s', (text, so) => {
    expect(repaired(text)).toBe(so)
  })

  test.each([
    'يعاقب كل من خالف مقتضيات',
    'عمال الأقاليم',
    'هجرة العمال',
    'الفقرتين الثانية والثالثة',
    'للمرة الثالثة أيام العيد',
    'مرة ثالثة أيام العيد',
    // An article that a space has parted from its noun says no.
    'ال محاكمة العادلة',
    'في تلك ال عقارات',
    'كل وال يأمر بذلك',
    'من أعاله أبوه',
    'هذاالقانون منالمادة',
  ])('«%s» stays as it stands', (text) => {
    expect(repaired(text)).toBe(text)
  })

  test('no word of the list of right ones is ever changed, alone, after an article or among others', () => {
    for (const word of right) expect(repaired(word)).toBe(word)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...right), { minLength: 2, maxLength: 8 }), (some) => {
        // A number and what it counts are told by each other, and «لا» by its verb: they stand apart here.
        const text = some.join(' ، ')
        expect(repairLamAlef([text], nothingKnown)).toMatchObject({ lines: [text], turned: [0] })
      }),
    )
  })

  test('what is turned changes places and nothing else: no letter comes or goes, and twice is once', () => {
    const letters = fc.constantFrom(...Array.from('الأإآوفبكتثلسمنعقدجهة '))
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
        const once = repaired(text) ?? ''
        expect(Array.from(once).sort()).toEqual(Array.from(text).sort())
        expect(once.split(' ').map((word) => word.length)).toEqual(text.split(' ').map((word) => word.length))
      }),
    )
  })

  test('what nobody can be sure of is left as it stands, and told with its first line and how often it is there', () => {
    const { lines, left, turned } = repairLamAlef(
      ['سطر', 'قصد العالج والثالثة', 'العالج'],
      new Set(['الثالثة']),
    )
    expect(lines).toEqual(['سطر', 'قصد العالج والثالثة', 'العالج'])
    expect(left).toEqual([
      { line: 2, text: 'العالج', times: 2 },
      { line: 2, text: 'والثالثة', times: 1 },
    ])
    expect(turned).toEqual([0, 0, 0])
  })

  test('a text that is written right comes back as it was, whether its words are known or not', () => {
    for (const ref of articles) {
      const { ar } = provision(ref).statement
      expect(repairLamAlef([ar], nothingKnown).lines[0]).toBe(ar)
    }
  })

  test.skipIf(!haveSupplied)('of the supplied texts no word that is right is turned', () => {
    const wrong = new Set(right.filter((word) => !word.includes(' ')))
    for (const name of Object.keys(supplied) as Supplied[]) {
      const lines = new TextDecoder().decode(suppliedText(name)).split(/\r?\n/)
      const { lines: now, turned, left } = repairLamAlef(lines, corpus)
      const changed = lines.flatMap((line, i) => {
        const after = words(now[i] ?? '')
        return words(line).flatMap((word, n) => (word === after[n] ? [] : [`${word} ${after[n] ?? ''}`]))
      })
      expect(changed.length, name).toBe(turned.reduce((sum, times) => sum + times, 0))
      // «ثلاثة أشهر» by what it counts, «لا» by its verb.
      const byPlace = /^(?:[لوفب]?ثالثة? [لوفب]?ثلاثة?|[وف]?ال [وف]?لا|خالفا خلافا)$/
      expect(
        changed.filter((one) => wrong.has(one.split(' ')[0] ?? '') && !byPlace.test(one)),
        name,
      ).toEqual([])
      if (name === 'criminal-procedure-code-22-01.ar.txt')
        expect(left.map(({ text }) => text)).toEqual(expect.arrayContaining(['الثالثة', 'خالف', 'عمال']))
    }
  })
})

const about = { work: 'ma/act/2002/22-01', file: 'text', imported: '2026-01-01', consolidated: '2026-01-01' }
const cutText = (...lines: string[]) => cut(new TextEncoder().encode(lines.join('\n')), about, nothingKnown)

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
      { number: '1', text: 'كلام أول\nكلام ثان', turned: 0 },
      { number: '2', text: 'كلام رابع', turned: 0 },
    ])
    expect(text.language).toBe('ar')
    expect(text.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(text.leftAlone).toEqual([{ line: 1, why: 'before_the_first_article', text: '', times: 1 }])
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
      { number: '1', text: 'Un.', turned: 0 },
      { number: '2', text: 'Deux.', turned: 0 },
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
    turned: 0,
    articles: Array.from({ length: 4000 }, (_, i) => ({
      number: String(1000 + i),
      turned: 0,
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
