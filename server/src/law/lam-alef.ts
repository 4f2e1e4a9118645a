/**
 * The lam-alef of a PDF: the two letters are one sign there, and some readers give them back the wrong way round
 * («االتجار» for «الاتجار», «ال يجوز» for «لا يجوز»). A law is not to be falsified: a word is turned only when it is
 * impossible as it stands, by its spelling, by the list of `lam-alef-words.ts`, or by the words on either side of it.
 * What is a word both ways («الثالثة» is the third and the three) is left as it stands, and told.
 */
import {
  afterArticle,
  afterLam,
  alefLam,
  alone,
  either,
  nouns,
  stems,
  verbs,
  wholes,
} from './lam-alef-words.ts'

const word = /[\p{Script=Arabic}\p{M}]+/gu
/** An alef before alef-lam begins no word: it is the article before a lam-alef. */
const impossibleStart = /^([وفبكل]{0,2})ا([اأإآ])ل/u
/** Nor do two alefs meet within one: «حاالت» is «حالات». Two words that have run together are longer. */
const impossibleEnd = /(\p{L})([اآ])ال(ت(?:ه|ها|هم|هما|هن)?|ن|اً?|ً?)$/u
/** Words that end in alef, and may have run together with the next. */
const ranTogether = /^[وف]?(?:هذا|إذا|ما|كما|أما|إما|لا|إلا|عدا)ال/u

/** A word written with its lam-alef inverted. */
const inverted = (right: string): string => right.replace(/ل([اأإآ])/gu, '$1ل')
const keyed = (right: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map([...right].map((one) => [inverted(one), one]))
const [stemOf, wholeOf, openOf] = [keyed(stems), keyed(wholes), keyed(afterArticle)]

const prefixes = ['', ...'و ف ب ل ك وب ول فب ال وال فال بال كال وبال لل ولل'.split(' ')]
const articles: ReadonlySet<string> = new Set(['ال', 'وال', 'فال', 'بال', 'كال', 'وبال'])
const suffixes = [
  '',
  ...'ا اً ً ه ها هم هما هن ي ية يا يات ات اته اتها اتهم ة ته تها تهم تهما ين ون ان'.split(' '),
]

/** A word taken apart: every way to see a prefix and a suffix in it. */
function* parts(of: string, ends: readonly string[] = suffixes) {
  for (const before of prefixes)
    if (of.startsWith(before))
      for (const after of ends)
        if (of.endsWith(after) && of.length >= before.length + after.length + 2)
          yield { before, body: of.slice(before.length, of.length - after.length), after }
}

/** The only way to read an inverted word; `undefined` when it is none of the list. */
function onlyWay(of: string): string | undefined {
  for (const { before, body, after } of parts(of)) {
    const stem = stemOf.get(body)
    if (stem !== undefined) return before + stem + after
    const whole = after === '' || after === 'ً' ? wholeOf.get(body) : undefined
    if (whole !== undefined) return before + whole + after
    const open = articles.has(before) && after === '' ? openOf.get(body) : undefined
    if (open !== undefined) return before + open
  }
  return undefined
}

/** Whether a word is of the list, with whatever suffix. */
const isBare = (of: string, list: ReadonlySet<string>): boolean =>
  [...parts(of)].some(({ before, body }) => before === '' && list.has(body))
const isAlefLam = (of: string): boolean => isBare(of, alefLam)
/** «لألحداث» and «ألحكام»: the preposition has changed places with the alef of the word after it. */
const lamBefore = /^([وف]?)(ل?)([اأإآ])ل(\p{L}{2,})$/u
/** «الستعمال» is «لاستعمال»: nouns of these shapes begin with their alef, and nothing is left of them without it. */
const ownAlef = /^ا(?:ست\p{L}{3,}|\p{L}ت\p{L}ا\p{L}+|ن\p{L}{2}ا\p{L}+)$/u

/**
 * A preposition before a word that begins with alef. Certain when the text itself, or the corpus, writes that word after
 * its article, and no word begins with alef and lam that way. (A law asks no question: «أ» is never its particle.)
 */
function afterPreposition(of: string, begun: ReadonlySet<string>): string | undefined {
  const [, and = '', twice = '', alef = '', rest = ''] = lamBefore.exec(of) ?? []
  if (alef === '' || isAlefLam(`${alef}ل${rest}`)) return undefined
  const right = `${alef}${rest}`
  if (twice === '' && alef === 'ا' && !ownAlef.test(right)) return undefined
  const only = onlyWay(right)
  return only !== undefined || isBare(right, begun) ? `${and}${twice}ل${only ?? right}` : undefined
}

const isVerb = (of: string): boolean => !nouns.has(of) && (/^ي\p{L}{2,}$/u.test(of) || isBare(of, verbs))
const counted = new Set(
  'أشهر أيام سنوات ساعات مرات أسابيع آلاف آالف ملايين ماليين قضاة مستشارين أعضاء أشخاص نسخ نظائر أرباع'.split(
    ' ',
  ),
)
/** What «أعلاه» points back to: a number, or one of these. */
const pointed =
  /^[وبلك]?(?:ل?ال(?:ماد|مواد|فصل|فصول|فقر|بند|بنود|مذكور|مبين|محدد|وارد|مشار|مقتضي|أولى|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|أول)|إلي(?:ه|ها|هم|هما)$|علي(?:ه|ها|هم|هما)$|مكرر)/u

/** Where a word stands. */
interface Around {
  /** The word before, if only spaces lie between. */
  readonly before: string
  /** Whether a number stands before. */
  readonly numbered: boolean
  /** The word after, if only spaces lie between. */
  readonly after: string
}

/** A word that is possible as it stands, and impossible where it stands. */
interface Placed {
  readonly is: RegExp
  readonly turned: (of: string) => string
  readonly where: (of: string, around: Around) => boolean
}
const placed: readonly Placed[] = [
  {
    // «وال» is a governor too; «ال» may be an article that a space has parted from its noun.
    is: /^[وف]?ال$/u,
    turned: (of) => of.replace('ال', 'لا'),
    where: (of, { before, after }) =>
      !/^(?:ل?كل|أي|بكل)$/u.test(before) &&
      (isVerb(after) || after === 'سيما' || (of === 'ال' && /^أ[مو]$/u.test(before) && after === '')),
  },
  {
    // «he supported him», but for what it points back to.
    is: /^[وف]?أعاله$/u,
    turned: (of) => of.replace('عاله', 'علاه'),
    where: (_, { before, numbered }) => numbered || pointed.test(before),
  },
  {
    // «مرة ثالثة» is a third time.
    is: /^[وفبل]?ثالثة?$/u,
    turned: (of) => of.replace('ثال', 'ثلا'),
    where: (_, { before, after }) => counted.has(after) && !/ة$/u.test(before),
  },
  // The verb takes no preposition.
  { is: /^خالفا$/u, turned: () => 'خلافا', where: (_, { after }) => /^ل/u.test(after) },
]

/** Whole words that are nothing when read as they stand, wherever they stand. */
const nothing: ReadonlyMap<string, string> = new Map(
  ['إلا', 'وإلا', 'ألا', 'وألا', 'بألا', 'لاسيما', 'ولاسيما'].map((right) => [inverted(right), right]),
)

const suspect = /(?<=\p{L})[اأإآ]ل|^[أإآ]ل/u
/** Whether a word might be another one turned: it is one both ways, or neither the list nor the corpus knows it. */
function isDoubtful(of: string, known: ReadonlySet<string>): boolean {
  if (!suspect.test(of)) return false
  const seen = [...parts(of)].map(({ body }) => body)
  if (seen.some((body) => either.has(body))) return true
  return !known.has(of) && !seen.some((body) => !suspect.test(body) || alone.has(body) || alefLam.has(body))
}

/** What became of a text: the words that were turned, and those nobody can be sure of, each with its first line. */
export interface Repaired {
  readonly lines: readonly string[]
  /** How many words of each line were turned. */
  readonly turned: readonly number[]
  readonly left: readonly { readonly line: number; readonly text: string; readonly times: number }[]
}

/** A word wherever it may stand, when what it should be does not depend on that. */
function byItself(of: string, known: ReadonlySet<string>, begun: ReadonlySet<string>): string {
  if (known.has(of)) return of
  const whole = nothing.get(of)
  if (whole !== undefined) return whole
  // «اال» may come again within the word, after its article.
  const begins = of.replace(impossibleStart, '$1ال$2')
  if (known.has(begins)) return begins
  const ends = ranTogether.test(begins) ? begins : begins.replace(impossibleEnd, '$1$2لا$3')
  return onlyWay(ends) ?? afterPreposition(ends, begun) ?? ends
}

/**
 * The lines with every certain inversion turned.
 *
 * @param known words that are written right, e.g. those of the corpus: they are never turned
 */
export function repairLamAlef(lines: readonly string[], known: ReadonlySet<string>): Repaired {
  const begun = wordsAfterArticle(lines, known)
  const remembered = new Map<string, string>()
  const doubtful = new Map<string, boolean>()
  const left = new Map<string, { line: number; text: string; times: number }>()
  const turned: number[] = []
  const repaired = lines.map((line, i) => {
    let count = 0
    const now = line.replace(word, (found, at: number) => {
      const alone = remembered.get(found) ?? byItself(found, known, begun)
      remembered.set(found, alone)
      const rule = alone === found ? placed.find(({ is }) => is.test(found)) : undefined
      const said =
        rule?.where(found, around(lines, i, at, found.length)) === true ? rule.turned(found) : alone
      if (said !== found) count++
      const doubt = doubtful.get(said) ?? isDoubtful(said, known)
      doubtful.set(said, doubt)
      if (doubt) {
        const held = left.get(said)
        left.set(said, { line: held?.line ?? i + 1, text: said, times: (held?.times ?? 0) + 1 })
      }
      return said
    })
    turned.push(count)
    return now
  })
  return { lines: repaired, turned, left: [...left.values()] }
}

/** Words that begin with alef, as the text writes them after an article («األشخاص») and the corpus anywhere. */
function wordsAfterArticle(lines: readonly string[], known: ReadonlySet<string>): ReadonlySet<string> {
  const begun = new Set<string>(afterLam)
  for (const found of [...known, ...lines.flatMap((line) => line.match(word) ?? [])]) {
    const [, article = ''] = /^[وفبكل]{0,2}((?:ال|ا)(?=[اأإآ]))/u.exec(found) ?? []
    const right =
      article === ''
        ? known.has(found)
          ? found
          : ''
        : found.replace(impossibleStart, '$1ال$2').replace(/^[وفبك]*ال/u, '')
    if (/^[اأإآ]\p{L}{2,}/u.test(right)) begun.add(right)
  }
  return begun
}

/** What stands around a word, on the line before and the line after too. */
function around(lines: readonly string[], line: number, at: number, length: number): Around {
  const here = lines[line] ?? ''
  const before = `${lines[line - 1] ?? ''} ${here.slice(0, at)}`
  const after = `${here.slice(at + length)} ${lines[line + 1] ?? ''}`
  return {
    before: (/([\p{Script=Arabic}\p{M}]+)\s*$/u.exec(before)?.[1] ?? '').replace(impossibleStart, '$1ال$2'),
    numbered: /\d\s*$/u.test(before),
    after: /^\s*([\p{Script=Arabic}\p{M}]+)/u.exec(after)?.[1] ?? '',
  }
}
