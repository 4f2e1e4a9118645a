import { createHash } from 'node:crypto'
import { consolidatedOn } from './consolidated.ts'
import { repairLamAlef } from './lam-alef.ts'
import type { OfficialArticle, OfficialText } from './official.ts'
import { lastDivision, notesIn, rowsOf, type Row } from './page.ts'

const ordinals: ReadonlyMap<string, number> = new Map(
  'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)
const heading = /^\s*(المادة|الفصل|Article|ARTICLE)\s*[:.]?\s*(.*?)\s*[:.]?\s*$/u
const numbered = /^-?\s*(\d+(?:\s*-\s*\d+)*)\s*-?$/u
/** A heading and its article on one line, parted by a dash: «الفصل - .35-3ال يحكم…» is «الفصل 35-3.- لا يحكم…». */
const inOneLine = /^\s*(المادة|الفصل)\s*-\s*\.?\s*(\d+(?:-\d+)*)\s*\.?\s*(\p{L}.*)$/u
/** The foot of a page, or the mark of a note, and nothing else on the line. */
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
  /** What the article says on the line of its heading. */
  readonly says: string
}

/** No article has more parts put into it than fit in its own number: `1-503` can only be 503-1. */
const mostParts = 30
function waysOf(number: string): readonly Parts[] {
  const parts = number.split('-').map(Number)
  const back = parts.toReversed()
  if (parts.length === 1) return [parts]
  const [first = 0, last = 0] = [parts[0], back[0]]
  if (last > mostParts && last > first) return [back]
  return [parts, back]
}

/** After the kind of a heading whose number is a word. */
const inWords = ' in words'

function candidateOf(text: string, line: number): Candidate | undefined {
  const [, track = '', number = '', says = ''] = inOneLine.exec(text) ?? []
  if (track !== '') return { line, track, ways: waysOf(number), says }
  const [, kind = '', rest = ''] = heading.exec(text) ?? []
  if (kind === '') return undefined
  const ordinal = ordinals.get(rest) ?? (/^(premier|1er)$/i.test(rest) ? 1 : undefined)
  if (ordinal !== undefined) return { line, track: `${kind}${inWords}`, ways: [[ordinal]], says: '' }
  const read = numbered.exec(rest)?.[1]
  return read === undefined ? undefined : { line, track: kind, ways: waysOf(read), says: '' }
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

type Left = OfficialText['leftAlone'][number]

/** The articles that begin, by their place in the rows. */
type Beginnings = ReadonlyMap<number, { readonly number: string; readonly says: string }>

/** Where the articles begin, by place in the rows, and the lines that look like a heading and are none. */
function beginnings(rows: readonly Row[]) {
  const found = rows.flatMap(({ text }, i) => candidateOf(text, i) ?? [])
  // «المادة الأولى», then «المادة 2»: one numbering. With «المادة الثانية» too, the numerals are of something else.
  const candidates = found.map((one) => {
    const alone = found.filter(({ track }) => track === one.track).length === 1
    return alone && one.track.endsWith(inWords) ? { ...one, track: one.track.slice(0, -inWords.length) } : one
  })
  const begins = new Map<number, { number: string; says: string }>()
  const left: Left[] = []
  // The first heading is the act's own. What it puts into a code is numbered anew in each of its articles.
  const [main] = candidates
  const own = headings(candidates.filter(({ track }) => track === main?.track)).map(
    ({ candidate }) => candidate.line,
  )
  const groups = Map.groupBy(candidates, ({ track, line }) =>
    track === main?.track ? track : `${track} ${String(own.findLast((at) => at < line))}`,
  )
  for (const group of groups.values()) {
    const chosen = headings(group)
    const numbers = new Set(chosen.map(({ parts }) => parts.join('-')))
    for (const { candidate, parts } of chosen)
      begins.set(candidate.line, { number: parts.join('-'), says: candidate.says })
    for (const { line, ways } of group)
      if (!begins.has(line))
        left.push({
          line: rows[line]?.line ?? 0,
          why: ways.some((way) => numbers.has(way.join('-'))) ? 'number_again' : 'out_of_order',
          text: rows[line]?.text.trim() ?? '',
          times: 1,
        })
  }
  return { begins, left }
}

interface Cutting {
  readonly number: string
  readonly line: number
  readonly rows: Row[]
}

/** An article without the heading of the chapter that begins after it. */
function articleOf({ number, rows }: Cutting, left: Left[]): OfficialArticle {
  const end = lastDivision(rows.map(({ text }) => text))
  const [next] = rows.slice(end)
  if (next !== undefined)
    left.push({ line: next.line, why: 'chapter_heading', text: next.text.trim(), times: rows.length - end })
  const own = rows.slice(0, end)
  return {
    number,
    text: own.map(({ text }) => text.trim()).join('\n'),
    turned: own.reduce((sum, { turned }) => sum + turned, 0),
  }
}

/** The rows that are notes at the foot of a page; each is told. */
function notedIn(rows: readonly Row[], begins: Beginnings, left: Left[]): ReadonlySet<Row> {
  const noted = new Set<Row>()
  for (const { from, end } of notesIn(rows, (at) => begins.has(at))) {
    const note = rows.slice(from, end)
    for (const row of note) noted.add(row)
    const [first] = note
    if (first !== undefined)
      left.push({ line: first.line, why: 'note', text: first.text.trim(), times: note.length })
  }
  return noted
}

/** The rows of each article, without notes, page numbers and empty lines; what stands before the first one is told. */
function cuttingsOf(rows: readonly Row[], begins: Beginnings, left: Left[]): readonly Cutting[] {
  const noted = notedIn(rows, begins, left)
  const cuttings: Cutting[] = []
  let before = 0
  for (const [i, row] of rows.entries()) {
    const begun = begins.get(i)
    if (begun !== undefined) {
      const own = begun.says === '' ? [] : [{ ...row, text: begun.says }]
      cuttings.push({ number: begun.number, line: row.line, rows: own })
    } else if (!noted.has(row) && !pageNumber.test(row.text) && row.text.trim() !== '') {
      if (cuttings.length === 0) before++
      cuttings.at(-1)?.rows.push(row)
    }
  }
  if (before > 0) left.unshift({ line: 1, why: 'before_the_first_article', text: '', times: before })
  return cuttings
}

/**
 * An official text, cut into its articles. Nothing is thrown away without being told, but the numbers of pages and the
 * marks of notes; nothing is changed but the lam-alefs that cannot be anything else.
 *
 * @param known words that are written right: they are never turned
 * @param about.consolidated the day up to which changes are worked into it, when whoever brings it says so
 * @returns without `consolidated` when neither they nor the text say it
 * @throws TypeError when the bytes are not UTF-8
 */
export function cut(
  bytes: Uint8Array,
  about: {
    readonly work: string
    readonly file: string
    readonly imported: string
    readonly consolidated?: string | undefined
  },
  known: ReadonlySet<string>,
): Omit<OfficialText, 'consolidated'> & { readonly consolidated: string | undefined } {
  const written = rowsOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  const { lines, turned, left } = repairLamAlef(
    written.map(({ text }) => text),
    known,
  )
  const rows = written.map((row, i) => ({ ...row, text: lines[i] ?? '', turned: turned[i] ?? 0 }))
  const leftAlone: Left[] = left.map(({ line, text, times }) => ({
    line: written[line - 1]?.line ?? line,
    why: 'lam_alef_not_certain',
    text,
    times,
  }))
  const { begins, left: strays } = beginnings(rows)
  leftAlone.push(...strays)
  const articles = new Map<string, OfficialArticle>()
  for (const cutting of cuttingsOf(rows, begins, leftAlone)) {
    const article = articleOf(cutting, leftAlone)
    if (articles.has(article.number))
      leftAlone.push({ line: cutting.line, why: 'number_again', text: article.number, times: 1 })
    else articles.set(article.number, article)
  }
  const first = lines.slice(0, 50).join('\n')
  return {
    ...about,
    consolidated: about.consolidated ?? consolidatedOn(first),
    language: /\p{Script=Arabic}/u.test(first) ? 'ar' : 'fr',
    hash: createHash('sha256').update(bytes).digest('hex'),
    articles: [...articles.values()],
    leftAlone,
    turned: turned.reduce((sum, times) => sum + times, 0),
  }
}
