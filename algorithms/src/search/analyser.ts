import { foldLetters } from '../letters.ts'
import { arabicStem, englishStem, frenchStem } from './stems.ts'

export const searchLanguages = ['ar', 'fr', 'en'] as const
export type SearchLanguage = (typeof searchLanguages)[number]

/** Says in which words a text is looked for: folded, without the words that say nothing, stemmed, one for all synonyms. */
export type Analyser = (text: string) => string[]

const stems: Readonly<Record<SearchLanguage, (word: string) => string>> = {
  ar: arabicStem,
  fr: frenchStem,
  en: englishStem,
}

// Written as they are folded: no hamza, alef maqsura as ya.
const silent: Readonly<Record<SearchLanguage, ReadonlySet<string>>> = {
  ar: new Set(
    'من في علي الي عن ان او ما لا هذا هذه ذلك التي الذي الذين كل كان كانت اذا قد ثم لم لن هو هي مع بين بعد قبل منها فيها عليها له لها به بها غير حتي كما اي و ف ب ل'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les de du des un une et ou a au aux en dans par pour sur que qui est sont son sa ses ce cet cette ces il elle on ne pas se si avec sans leur leurs dont l d s n c j m t qu'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the a an of to in on and or by for with is are be it its that this which who as at from not no their his her'.split(
      ' ',
    ),
  ),
}

// Taken apart before folding, which would join them to the word: l’accusé, qu’il.
const elided = /(?<![\p{L}\p{M}])(?:[ldjmnstc]|qu|lorsqu|puisqu|jusqu)['’ʼ](?=\p{L})/giu
const pieces = /\d+(?:[-.]\d+)*|[\p{L}\p{M}]+/gu

/**
 * An analyser of one language. A number keeps its parts together (`448-1`), a word is folded and stemmed, and every word
 * of a group stands for its first one: that is how a broken plural meets its singular.
 *
 * @param groups words that mean the same, each as it is written; groups do not share words
 */
export function analyser(language: SearchLanguage, groups: readonly (readonly string[])[] = []): Analyser {
  const stem = stems[language]
  const folded = (word: string) => stem(foldLetters(word))
  const spoken = new Map<string, string>()
  for (const [first = '', ...others] of groups)
    for (const word of [first, ...others]) spoken.set(folded(word), folded(first))
  const known = new Map<string, string>()
  const termOf = (word: string): string => {
    const held = known.get(word)
    if (held !== undefined) return held
    const term = stem(word)
    const said = spoken.get(term) ?? term
    // A text has few words, often: what is remembered stays small.
    if (known.size < 50_000) known.set(word, said)
    return said
  }
  return (text) => {
    const words = foldLetters(language === 'fr' ? text.replace(elided, '') : text).match(pieces) ?? []
    return words
      .filter((word) => !silent[language].has(word))
      .map((word) => (/^\d/.test(word) ? word.replaceAll('.', '-') : termOf(word)))
  }
}
