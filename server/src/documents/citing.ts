import type { LocalDate } from '@himaya/algorithms'
import { citation, numberOf, provision, provisionOn, type ArticleRef, type Confidence } from '@himaya/law'
import { sentence, type Tongue } from './sentences.ts'
import { speechOf } from './speech.ts'
import { isolateNumbers, isolateReference } from './text.ts'

const between: Readonly<Record<Tongue, string>> = { ar: '؛ ', fr: '\u00a0; ' }

/** How sure the corpus is of what it states of an article. */
export interface Sureness {
  readonly verified: boolean
  readonly confidence: Confidence
}

/** The version that governs on a day; the one in force where the article was not in force yet. */
const heldOn = (ref: ArticleRef, on: LocalDate): Sureness => provisionOn(ref, on) ?? provision(ref)

/** Cites the law on one paper, and says at its foot which of what was cited no jurist has verified yet. */
export interface Citing {
  /** «المادة 349 من قانون المسطرة الجنائية», "article 349 du Code de procédure pénale". */
  readonly whole: (ref: ArticleRef) => string
  /** The number alone, in a sentence that names the code. */
  readonly number: (ref: ArticleRef) => string
  /** Every article that was cited until now and is not verified, once; `null` where there is none. */
  readonly foot: () => string | null
}

/**
 * @param on the day of the paper: what is cited is the version of that day
 * @param held how sure the corpus is; the corpus itself, but for a test
 */
export function citing(
  tongue: Tongue,
  on: LocalDate,
  held: (ref: ArticleRef, on: LocalDate) => Sureness = heldOn,
): Citing {
  const cited = new Set<ArticleRef>()
  return {
    whole: (ref) => {
      cited.add(ref)
      return isolateNumbers(citation(ref, tongue))
    },
    number: (ref) => {
      cited.add(ref)
      return isolateReference(numberOf(ref))
    },
    foot: () => {
      const marked = [...cited].flatMap((ref) => {
        const { verified, confidence } = held(ref, on)
        return verified ? [] : [isolateNumbers(withDoubt(ref, confidence, tongue))]
      })
      if (marked.length === 0) return null
      const articles = [...new Set(marked)].join(between[tongue])
      return sentence(tongue, 'documents.unverified', { articles })
    },
  }
}

/** The article without its paragraph, and what the corpus says of its text where it did not read it or could not tell. */
function withDoubt(ref: ArticleRef, confidence: Confidence, tongue: Tongue): string {
  const article = citation(ref.replace(/-para-\d+$/, '') as ArticleRef, tongue)
  return confidence === 'text'
    ? article
    : `${article} ${sentence(tongue, `documents.unverified.${confidence}`)}`
}

/** What stands at the foot of a paper that says what the law gives without citing it; `null` once all is verified. */
export const footOfUncited = (language: Parameters<typeof speechOf>[0], from: readonly ArticleRef[]) =>
  from.every((ref) => provision(ref).verified) ? null : speechOf(language).say('rights.unverified')
