import { createHash } from 'node:crypto'
import { analyser, type SearchLanguage } from '@himaya/algorithms'
import {
  articles,
  citation,
  names,
  penaltiesOf,
  provision,
  synonyms,
  type ArticleRef,
  type Dated,
  type Penalty,
} from '@himaya/law'
import MiniSearch, { type Options } from 'minisearch'
import { refIn, type KeptIndex, type OfficialText } from './official.ts'

/** An article that answers a search. `ref` ends in `#art_<number>`. */
interface Found {
  readonly ref: string
  readonly title: string
  readonly score: number
}

interface Page {
  readonly ref: string
  readonly title: string
  readonly number: string
  /** What people call it. */
  readonly called: string
  /** With what it punishes, in words. */
  readonly punishes: string
  readonly ours: string
  readonly official: string
}

const whole = (ref: ArticleRef): boolean => !ref.includes('-para-')

/** What a penalty is called: prison is السجن for a felony and الحبس for a misdemeanour. */
const penaltyWords: Readonly<
  Record<SearchLanguage, Readonly<Record<'fine' | 'life' | Penalty['nature'], string>>>
> = {
  ar: { fine: 'غرامة', life: 'السجن المؤبد', felony: 'جناية السجن', misdemeanour: 'جنحة الحبس' },
  fr: {
    fine: 'amende',
    life: 'réclusion perpétuelle',
    felony: 'crime réclusion',
    misdemeanour: 'délit emprisonnement',
  },
  en: {
    fine: 'fine',
    life: 'life imprisonment',
    felony: 'felony prison',
    misdemeanour: 'misdemeanour imprisonment',
  },
}
const punishment = (
  { nature, prison, fine }: Dated<Penalty>,
  language: SearchLanguage,
): readonly string[] => {
  const say = penaltyWords[language]
  return [
    ...(prison === null ? [] : prison === 'life' ? [say.life] : [say[nature]]),
    ...(fine === null ? [] : [say.fine]),
  ]
}

/** One page for each article: our statement and those of its paragraphs, and the official words where there are. */
function pagesOf(language: SearchLanguage, texts: readonly OfficialText[]): Page[] {
  // An article that two texts have, a code and the act that put it there, is one page.
  const official = new Map<string, string>()
  for (const { work, articles: of } of texts.filter((text) => text.language === language))
    for (const { number, text } of of) {
      const ref = refIn(work, number)
      official.set(ref, [...(official.has(ref) ? [official.get(ref)] : []), text].join(' '))
    }
  const ours = articles.filter(whole).map((ref): Page => {
    const parts = articles.filter((other) => other === ref || other.startsWith(`${ref}-para-`))
    const said = parts.map((other) => {
      const { statement, note } = provision(other)
      return `${statement[language]} ${note?.[language] ?? ''}`
    })
    const punishes = parts.flatMap((part) => penaltiesOf(part).flatMap((one) => punishment(one, language)))
    return {
      ref,
      title: citation(ref, language),
      number: provision(ref).number,
      called: names[ref]?.[language] ?? '',
      punishes: [...new Set(punishes)].join(' '),
      ours: said.join(' '),
      official: official.get(ref) ?? '',
    }
  })
  const known = new Set<string>(ours.map(({ ref }) => ref))
  const others = [...official]
    .filter(([ref]) => !known.has(ref))
    .map(([ref, text]): Page => {
      const number = ref.slice(ref.indexOf('#art_') + '#art_'.length)
      return {
        ref,
        title: `${number} · ${ref.slice(0, ref.indexOf('#'))}`,
        number,
        called: '',
        punishes: '',
        ours: '',
        official: text,
      }
    })
  return [...ours, ...others]
}

/** An Arabic line may show `82-7` as `7-82`: a number is looked for both ways. */
const bothWays = (term: string): readonly string[] =>
  /^\d+(-\d+)+$/.test(term) ? [term, term.split('-').reverse().join('-')] : [term]

export interface LawSearch {
  /** The best first. */
  readonly find: (query: string, most?: number) => readonly Found[]
  /** Whether the index that was kept did; else it was made anew. */
  readonly isKept: boolean
  /** The index, to be kept and given back to the next one. */
  readonly keep: () => KeptIndex
}

/** Changes whenever a text would be taken apart otherwise than before. */
const analysis = 2

/** An index that was kept; `undefined` when nothing can be made of it. */
function loadedFrom(index: unknown, options: Options<Page>): MiniSearch<Page> | undefined {
  try {
    return MiniSearch.loadJS<Page>(index as Parameters<typeof MiniSearch.loadJS>[0], options)
  } catch {
    return undefined
  }
}

/**
 * A search over the articles of the corpus and the official texts that were imported, in one language: folded, stemmed,
 * synonyms as one. Built once, asked many times; a kept index of the same pages is taken instead of building.
 */
export function lawSearch(
  language: SearchLanguage,
  texts: readonly OfficialText[] = [],
  kept?: KeptIndex,
): LawSearch {
  const analyse = analyser(language, synonyms[language])
  const pages = pagesOf(language, texts)
  const key = createHash('sha256')
    .update(JSON.stringify([analysis, synonyms[language], pages]))
    .digest('hex')
  const options: Options<Page> = {
    idField: 'ref',
    fields: ['number', 'title', 'called', 'punishes', 'ours', 'official'],
    storeFields: ['title'],
    tokenize: analyse,
    processTerm: (term) => term,
  }
  const built = () => {
    const index = new MiniSearch(options)
    index.addAll(pages)
    return index
  }
  const loaded = kept?.key === key ? loadedFrom(kept.index, options) : undefined
  const index = loaded ?? built()
  return {
    isKept: loaded !== undefined,
    find: (query, most = 20) =>
      index
        .search(query, {
          tokenize: (text) => analyse(text).flatMap(bothWays),
          boost: { number: 8, title: 0.5, called: 6, punishes: 0.5, ours: 2 },
          prefix: (term) => term.length > 3 && !/^\d/.test(term),
          fuzzy: (term) => (term.length > 5 && !/^\d/.test(term) ? 0.15 : false),
          weights: { prefix: 0.3, fuzzy: 0.15 },
        })
        .slice(0, most)
        .map(({ id, title, score }) => ({
          ref: id as string,
          title: title as string,
          score: Math.round(score * 1000) / 1000,
        })),
    keep: () => ({ key, index: index.toJSON() }),
  }
}
