/**
 * The lam-alef of a PDF: the two letters are one sign there, and some readers give them back the wrong way round
 * («االتجار» for «الاتجار», «ال يجوز» for «لا يجوز»). Only what cannot be anything else is turned.
 */

const word = /[\p{Script=Arabic}\p{M}]+/gu
/** An alef before alef-lam begins no word: it is the article before a lam-alef. */
const certainStart = /^([وفبكل]{0,2})ا([اأإآ])ل/u
/** Whole words that are nothing when read as they stand. */
const certainWords: ReadonlyMap<string, string> = new Map([
  ['ال', 'لا'],
  ['وال', 'ولا'],
  ['فال', 'فلا'],
  ['أال', 'ألا'],
  ['إال', 'إلا'],
  ['وإال', 'وإلا'],
  ['وأال', 'وألا'],
])
const suspect = /(?<=\p{L})([اأإآ])ل/gu
const article = /^[وفبك]?ال/u

/** What became of a text: the words that were turned, and those nobody can be sure of, each with its first line. */
export interface Repaired {
  readonly lines: readonly string[]
  readonly turned: number
  readonly left: readonly { readonly line: number; readonly text: string }[]
}

/** Every way of turning one or more of the suspect pairs of a word; few, for a word has few. */
function turns(of: string): readonly string[] {
  const at = [...of.matchAll(suspect)].map((m) => m.index)
  if (at.length === 0 || at.length > 4) return []
  return Array.from({ length: 2 ** at.length - 1 }, (_, mask) =>
    at.reduce(
      (so, place, i) =>
        ((mask + 1) >> i) % 2 === 1 ? `${so.slice(0, place)}ل${so.charAt(place)}${so.slice(place + 2)}` : so,
      of,
    ),
  )
}

/**
 * The lines with every certain inversion turned.
 *
 * @param known words that are written right, e.g. those of the corpus: a word that is none of them while exactly one
 *   turned form is, is turned
 */
export function repairLamAlef(lines: readonly string[], known: ReadonlySet<string>): Repaired {
  let turned = 0
  const left = new Map<string, number>()
  const remembered = new Map<string, string>()
  const repair = (found: string, line: number): string => {
    const held = remembered.get(found)
    if (held !== undefined) return held
    const whole = certainWords.get(found)
    // «اال» may come again within the word, after its article.
    let now = whole ?? found.replace(certainStart, '$1ال$2')
    if (whole === undefined && !known.has(now)) {
      const right = turns(now.replace(article, '')).filter((w) => known.has(w) || known.has(`ال${w}`))
      const [one, ...others] = new Set(right)
      if (one !== undefined && others.length === 0) now = (article.exec(now)?.[0] ?? '') + one
      else if (suspect.test(now.replace(article, '')) && !left.has(now)) left.set(now, line)
      suspect.lastIndex = 0
    }
    if (!left.has(now)) remembered.set(found, now)
    return now
  }
  const repaired = lines.map((line, i) =>
    line.replace(word, (found) => {
      const now = repair(found, i + 1)
      if (now !== found) turned++
      return now
    }),
  )
  return { lines: repaired, turned, left: [...left].map(([text, line]) => ({ line, text })) }
}
