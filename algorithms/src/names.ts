import { foldLetters } from './letters.ts'

const mostWords = 12
const longestWord = 40
const longestText = 2000

/** Particles that are written with or apart from the word after them, and the one spelling they get. */
const joined: ReadonlyMap<string, string> = new Map([
  ...['el', 'al'].map((particle) => [particle, 'el'] as const),
  ...['ben', 'bin', 'ibn', 'ibnou', 'ibnu'].map((particle) => [particle, 'ben'] as const),
  ...['abdel', 'abdul', 'abdoul', 'abdal'].map((particle) => [particle, 'abdel'] as const),
  ...['abd', 'bel', 'bou', 'ait', 'oum'].map((particle) => [particle, particle] as const),
  ...['بن', 'ابن'].map((particle) => [particle, 'بن'] as const),
  ...['ال', 'عبد', 'ابو', 'بو', 'بل', 'ايت', 'ام'].map((particle) => [particle, particle] as const),
])

// The l of the article said as the letter after it: er-Rachidi, ech-Chaoui, an-Naji.
const assimilated = /^[ae](ch|sh|dh|th|[tdrszn])$/
// الدين and الله end a name and are written with or apart from the word before them.
const ending = /^(?:(?:ou|[aeiu])[dl]d(?:ine?|een)|(?:ou|[aeu])llah|الدين|الله)$/

function joinParticles(words: readonly string[]): string[] {
  const result: string[] = []
  for (const word of words.toReversed()) {
    const next = result.at(-1)
    const sun = assimilated.exec(word)?.[1]
    const particle = sun !== undefined && next?.startsWith(sun) === true ? 'el' : joined.get(word)
    if (next === undefined || particle === undefined) result.push(word)
    else result[result.length - 1] = particle + next
  }
  return result.reverse()
}

function joinEndings(words: readonly string[]): string[] {
  const result: string[] = []
  for (const word of words) {
    const last = result.at(-1)
    if (last !== undefined && ending.test(word)) result[result.length - 1] = last + word
    else result.push(word)
  }
  return result
}

/** One spelling of the particles within a Latin word, as far as a beginning or an end tells them. */
const respell = (word: string): string =>
  word
    .replace(/^abd(?:ou|[aeou])(?:l|(ch|sh|dh|th|[tdrszn])(?=\1))/u, 'abdel')
    .replace(/^[ae](?:l|(ch|sh|dh|th|[tdrszn])(?=\1))(?=.{3})/u, 'el')
    .replace(/^(?:bin|ibn(?:ou|u)?)(?=.{3})/u, 'ben')
    .replace(/(?:ou|[aeiu])[dl]d(?:ine?|een)$/u, 'eddine')
    .replace(/(?:ou|[aeu])llah$/u, 'ellah')

/** At most 40 UTF-16 units, and no half of a pair at the end. */
const cut = (word: string): string => word.slice(0, longestWord).replace(/[\ud800-\udbff]$/, '')

/**
 * The words of a person's name, each in one spelling, for an index that can only be asked whether two words are
 * equal. Unique, sorted, at most 12 (the first that are written), each of at most 40 letters; total: any text
 * gives words, perhaps none. A text is read up to its 2000th letter.
 *
 * - Letters: as `foldLetters`. A hyphen parts words, an apostrophe does not (Jean-Pierre is two, N'Diaye one).
 * - Particles join the word that follows, written apart or not: el, al and the article assimilated (er-Rachidi is
 *   El Rachidi), ben (bin, ibn), bel, bou, abd, oum, aït; ال بن (ابن) عبد أبو بو بل أم آيت. So El Amrani,
 *   Al-Amrani and Elamrani are one word, and العمراني with ال عمراني another; Amrani is a third.
 * - Eddine and Allah (الدين, الله) join the word before: Nour Eddine is Noureddine.
 * - Abou stays a word of its own in Latin letters: in West Africa it is a given name.
 *
 * Words of two scripts are never equal, nor are Mohamed and Mohammed: that is for matching, not for an index.
 */
export function nameWords(text: string): string[] {
  const words = foldLetters(text.slice(0, longestText)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const spelled = joinEndings(joinParticles(words)).map((word) => cut(respell(word)))
  return [...new Set(spelled)].slice(0, mostWords).sort()
}
