/**
 * Counts of people that may be told to somebody who may know none of them.
 *
 * Every count is a multiple of five, above or below the true one, and nobody sees which: a keyed draw decides. The
 * draw belongs to the people who are counted, so that the same people give the same figure wherever and whenever they
 * are counted, and asking again teaches nothing. A total tells nothing of its parts that they do not tell themselves.
 *
 * @see Willenborg and de Waal, "Elements of Statistical Disclosure Control", 2001, ch. 5 (random rounding)
 * @see Fraser and Wooton, "A proposed method for confidentialising tabular output", 2005 (a draw that belongs to a cell)
 */

/** A keyed hash: at least 12 hexadecimal digits, foreseen by nobody who does not hold the key. */
export type Keyed = (text: string) => string

/** Those counted together. `mark` is the same for the same people, and says nothing of who they are. */
export interface Cell {
  readonly count: number
  readonly mark: string
}

/** Figures are multiples of this; none below it is ever shown. */
export const base = 5

/** The people of one cell. @param members what names each, no two the same; their order says nothing */
export const cellOf = (members: readonly string[], keyed: Keyed): Cell => ({
  count: members.length,
  mark: members.length === 0 ? '' : keyed(`people\n${[...members].sort().join('\n')}`),
})

/** All the people of several cells that have nobody in common. Where one holds them all, it is that cell. */
export function joined(cells: readonly Cell[], keyed: Keyed): Cell {
  const held = cells.filter(({ count }) => count > 0)
  const [only] = held
  if (only !== undefined && held.length === 1) return only
  const marks = held.map(({ mark }) => mark).sort()
  return {
    count: held.reduce((sum, { count }) => sum + count, 0),
    mark: keyed(`cells\n${marks.join('\n')}`),
  }
}

/**
 * The figure of a cell: the multiple of `base` below or above its count, the nearer the likelier, so that figures are
 * right on average. Always less than `base` away.
 */
export function rounded({ count, mark }: Cell, keyed: Keyed): number {
  const over = count % base
  const below = count - over
  if (over === 0) return below
  const drawn = Number.parseInt(keyed(`round\n${String(count)}\n${mark}`).slice(0, 12), 16) / 2 ** 48
  return drawn < over / base ? below + base : below
}

/** The counts that a figure may stand for, both ends included. */
export const rangeOf = (figure: number): readonly [least: number, most: number] => [
  Math.max(figure - base + 1, 0),
  figure + base - 1,
]

/**
 * The least and the most that the figure of a whole may be, so that it narrows no part: whoever knows all other figures
 * can still fill each part with every count that its own figure allows.
 *
 * @param parts the figures of all its parts, those of 0 too
 */
export function limitsOf(parts: readonly number[]): readonly [from: number, to: number] {
  const ranges = parts.map(rangeOf)
  const least = ranges.reduce((sum, [low]) => sum + low, 0)
  const most = ranges.reduce((sum, [, high]) => sum + high, 0)
  const widest = Math.max(0, ...ranges.map(([low, high]) => high - low))
  // A figure says that the count is less than `base` away: neither end of that may cut into the range of any part.
  return [
    Math.max(Math.ceil((least + widest - base + 1) / base) * base, 0),
    Math.floor((most - widest + base - 1) / base) * base,
  ]
}

/** The figure of a whole whose parts have figures too: its own, held within `limitsOf` those. */
export function roundedWhole(whole: Cell, parts: readonly number[], keyed: Keyed): number {
  const [from, to] = limitsOf(parts)
  return Math.min(Math.max(rounded(whole, keyed), from), to)
}

/** Steps of days, fine where a day counts. */
const steps = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 545, 730, 1095, 1461, 1826]

/** From this figure on at least eleven people stand behind it, and one of them is not seen in their median. */
const enough = 3 * base

/**
 * Within how many days half of them had it: the step at or above their median, or `null` where they are too few.
 *
 * @param days of each, from 0
 * @param figure the figure shown for their count: it decides, so that being told or not tells nothing more
 */
export function halfWithin(days: readonly number[], figure: number): number | null {
  if (figure < enough || days.length === 0) return null
  const sorted = days.toSorted((a, b) => a - b)
  const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return steps.find((step) => step >= median) ?? steps.at(-1) ?? null
}
