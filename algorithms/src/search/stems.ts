/** Light stemmers: they take off what a word carries, and never guess at its root. Words come folded (`foldLetters`). */

const arabicBefore = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال', 'و']
const arabicAfter = ['تين', 'تان', 'هما', 'ها', 'هم', 'هن', 'ات', 'ان', 'ون', 'ين', 'يه', 'ه', 'ي']
const shortest = 3

/**
 * An Arabic word without its article, the particles joined to it, and its commonest endings, as long as three letters
 * stay. «والضحايا» is «ضحايا», «بالتدابير» is «تدابير», «الضحية» is «ضحي». Broken plurals stay as they are.
 *
 * @see Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007 (the light10 stemmer)
 */
export function arabicStem(word: string): string {
  const before = arabicBefore.find((p) => word.startsWith(p) && word.length - p.length >= shortest)
  const bare = before === undefined ? word : word.slice(before.length)
  const after = arabicAfter.find((s) => bare.endsWith(s) && bare.length - s.length >= shortest)
  return after === undefined ? bare : bare.slice(0, -after.length)
}

/**
 * A French word without the marks of plural, feminine and infinitive; words of up to five letters lose an s at most.
 *
 * @see Savoy, "A Stemming Procedure and Stopword List for General French Corpora", 1999 (the minimal stemmer)
 */
export function frenchStem(word: string): string {
  if (word.length > 4 && word.endsWith('aux')) return `${word.slice(0, -3)}al`
  const one = word.length > 3 ? word.replace(/[sx]$/, '') : word
  if (one.length < 6) return one
  return one
    .replace(/r$/, '')
    .replace(/e$/, '')
    .replace(/e$/, '')
    .replace(/(\p{L})\1$/u, '$1')
}

/** An English word in the singular. */
export function englishStem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(?:sh|ch|x|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
