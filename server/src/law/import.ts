import { createHash } from 'node:crypto'
import { repairLamAlef } from './lam-alef.ts'
import type { OfficialArticle, OfficialText } from './official.ts'

const ordinals: ReadonlyMap<string, number> = new Map(
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)
const heading = /^\s*(المادة|الفصل|Article|ARTICLE)\s*[:.]?\s*(.*?)\s*[:.]?\s*$/u
const numbered = /^-?\s*(\d+(?:\s*-\s*\d+)*)\s*-?$/u
/** The foot of a page, and nothing else on the line. */
const pageNumber = /^\s*-?\s*\d{1,4}\s*-?\s*$/u

type Parts = readonly number[]
/** Whether one number comes after another: 82-5 < 82-5-1 < 82-6. */
function comesAfter(a: Parts, b: Parts): boolean {
  for (const [i, part] of a.entries()) {
    const other = b[i]
    if (other === undefined || part !== other) return other === undefined || part > other
  }
  return false
}

/** A line that may begin an article. */
interface Candidate {
  readonly line: number
  /** Kinds of heading are numbered each by itself: an act's own articles, and those it puts into a code. */
  readonly track: string
  /** The number as it is written, and back to front: `1-347` may be 347-1. */
  readonly ways: readonly Parts[]
}

function candidateOf(text: string, line: number): Candidate | undefined {
  const [, kind = '', rest = ''] = heading.exec(text) ?? []
  if (kind === '') return undefined
  const ordinal = ordinals.get(rest) ?? (/^(premier|1er)$/i.test(rest) ? 1 : undefined)
  if (ordinal !== undefined) return { line, track: `${kind} ordinal`, ways: [[ordinal]] }
  const read = numbered.exec(rest)?.[1]
  if (read === undefined) return undefined
  const parts = read.split('-').map(Number)
  return { line, track: kind, ways: parts.length > 1 ? [parts, parts.toReversed()] : [parts] }
}

interface Chain {
  readonly candidate: Candidate
  readonly parts: Parts
  readonly before: Chain | undefined
  readonly length: number
  /** How far its numbers jump in all; of two chains as long, the one that jumps less is the text. */
  readonly jumps: number
}

/**
 * The headings among lines that look like one. The numbers of a text only go up: of all the ways to read the candidates
 * the longest rising one is taken, so that a reference that happens to stand on a line of its own, and a number written
 * back to front, betray themselves.
 */
function headings(candidates: readonly Candidate[]): readonly Chain[] {
  const chains: Chain[] = []
  let best: Chain | undefined
  for (const candidate of candidates) {
    const here = candidate.ways.map((parts): Chain => {
      const before = chains.reduce<Chain | undefined>(
        (held, chain) => (comesAfter(parts, chain.parts) && isBetter(chain, held, parts) ? chain : held),
        undefined,
      )
      return {
        candidate,
        parts,
        before,
        length: (before?.length ?? 0) + 1,
        jumps: (before?.jumps ?? 0) + jump(before, parts),
      }
    })
    chains.push(...here)
    for (const chain of here)
      if (
        best === undefined ||
        chain.length > best.length ||
        (chain.length === best.length && chain.jumps < best.jumps)
      )
        best = chain
  }
  const chosen: Chain[] = []
  for (let chain = best; chain !== undefined; chain = chain.before) chosen.push(chain)
  return chosen.reverse()
}

const jump = (before: Chain | undefined, parts: Parts): number =>
  before === undefined ? 0 : (parts[0] ?? 0) - (before.parts[0] ?? 0)
const isBetter = (chain: Chain, held: Chain | undefined, parts: Parts): boolean =>
  held === undefined ||
  chain.length > held.length ||
  (chain.length === held.length && chain.jumps + jump(chain, parts) < held.jumps + jump(held, parts))

/**
 * An official text, cut into its articles. Nothing is thrown away without being told, but page numbers; nothing is
 * changed but the lam-alefs that cannot be anything else.
 *
 * @param known words that are written right: they are never turned
 */
export function cut(
  bytes: Uint8Array,
  about: { readonly work: string; readonly file: string; readonly imported: string },
  known: ReadonlySet<string>,
): OfficialText {
  const lines = new TextDecoder().decode(bytes).replaceAll('\f', '\n').split(/\r?\n/)
  const { lines: repaired, turned, left } = repairLamAlef(lines, known)
  const articles: { number: string; lines: string[]; turned: number }[] = []
  const leftAlone: OfficialText['leftAlone'][number][] = left.map((l) => ({
    ...l,
    why: 'lam_alef_not_certain' as const,
  }))
  const candidates = repaired.flatMap((line, i) => candidateOf(line, i) ?? [])
  const begins = new Map<number, string>()
  for (const track of new Set(candidates.map((c) => c.track))) {
    const own = candidates.filter((c) => c.track === track)
    const chosen = headings(own)
    const numbers = new Set(chosen.map(({ parts }) => parts.join('-')))
    for (const { candidate, parts } of chosen) begins.set(candidate.line, parts.join('-'))
    for (const { line, ways } of own)
      if (!begins.has(line))
        leftAlone.push({
          line: line + 1,
          why: ways.some((way) => numbers.has(way.join('-'))) ? 'number_again' : 'out_of_order',
          text: (repaired[line] ?? '').trim(),
          times: 1,
        })
  }
  let before = 0
  for (const [i, line] of repaired.entries()) {
    const number = begins.get(i)
    if (number !== undefined) {
      articles.push({ number, lines: [], turned: 0 })
      continue
    }
    if (pageNumber.test(line) || line.trim() === '') continue
    const current = articles.at(-1)
    if (current === undefined) before++
    else {
      current.lines.push(line.trim())
      current.turned += turned[i] ?? 0
    }
  }
  if (before > 0) leftAlone.unshift({ line: 1, why: 'before_the_first_article', text: '', times: before })
  const merged = new Map<string, OfficialArticle>()
  for (const { number, lines: of, turned: times } of articles)
    if (!merged.has(number)) merged.set(number, { number, text: of.join('\n'), turned: times })
  return {
    ...about,
    language: /\p{Script=Arabic}/u.test(lines.slice(0, 50).join('')) ? 'ar' : 'fr',
    hash: createHash('sha256').update(bytes).digest('hex'),
    articles: [...merged.values()],
    leftAlone,
    turned: turned.reduce((sum, times) => sum + times, 0),
  }
}
