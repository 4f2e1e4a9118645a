/** The hash tree of a log that only grows: RFC 6962 section 2.1, with any SHA-256 that it is given. */

/** SHA-256 of the parts, one after the other: 32 bytes. */
export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array

/** Leaves from `begin` up to but not including `end`. */
export interface Range {
  readonly begin: number
  readonly end: number
}

/** A whole subtree: of 2^level leaves, the first of them at `index` × 2^level. */
export interface Subtree {
  readonly level: number
  readonly index: number
}

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

export const hashLeaf = (hash: Hash, data: Uint8Array): Uint8Array => hash(leafPrefix, data)
export const hashNode = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array =>
  hash(nodePrefix, left, right)

/** The root of a tree of whole subtrees that stand side by side, the largest first; without any, of the empty tree. */
export function rootOf(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  const last = hashes.at(-1)
  return last === undefined
    ? hash()
    : hashes.slice(0, -1).reduceRight((right, left) => hashNode(hash, left, right), last)
}

/** The whole subtrees that a range is made of, in order. A range of a tree begins where one of its subtrees does. */
export function subtreesOf({ begin, end }: Range): readonly Subtree[] {
  const found: Subtree[] = []
  for (let at = begin; at < end;) {
    let level = 0
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= end) level++
    found.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return found
}

/** A tree that grows, of which only what is needed for its root is kept: at most 53 hashes. */
export interface Growing {
  /** How many leaves it has. */
  readonly size: number
  readonly root: () => Uint8Array
  /** Adds the hash of a leaf; `onWhole` is told of every subtree that it makes whole, the leaf itself first. */
  readonly add: (leaf: Uint8Array, onWhole?: (subtree: Subtree, hash: Uint8Array) => void) => void
}

/**
 * A tree that goes on from `size` leaves.
 *
 * @param hashes of `subtreesOf({ begin: 0, end: size })`
 * @throws RangeError when they are too many or too few
 */
export function growing(hash: Hash, size = 0, hashes: readonly Uint8Array[] = []): Growing {
  const whole = subtreesOf({ begin: 0, end: size }).map(({ level }, n) => ({ level, hash: hashes[n] }))
  if (whole.length !== hashes.length)
    throw new RangeError('a tree goes on from the hashes of its own subtrees')
  const stack = whole as { level: number; hash: Uint8Array }[]
  let count = size
  return {
    get size() {
      return count
    },
    root: () =>
      rootOf(
        hash,
        stack.map((one) => one.hash),
      ),
    add(leaf, onWhole) {
      let top = { level: 0, hash: leaf }
      onWhole?.({ level: 0, index: count }, leaf)
      count++
      for (let left = stack.at(-1); left?.level === top.level; left = stack.at(-1)) {
        stack.pop()
        top = { level: top.level + 1, hash: hashNode(hash, left.hash, top.hash) }
        onWhole?.({ level: top.level, index: count / 2 ** top.level - 1 }, top.hash)
      }
      stack.push(top)
    },
  }
}

/** Below which the left of two subtrees ends: the largest power of two that is smaller than `count`, at least 2. */
function half(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

/**
 * Whose roots prove that a leaf stands at `position` of the first `size`: in the order of the proof.
 *
 * @throws RangeError when it stands beyond
 * @see RFC 6962 section 2.1.1
 */
export function inclusionRanges(position: number, size: number): readonly Range[] {
  if (!(position >= 0 && position < size)) throw new RangeError('the tree is smaller than that')
  const path = (begin: number, end: number): Range[] => {
    if (end - begin === 1) return []
    const middle = begin + half(end - begin)
    return position < middle
      ? [...path(begin, middle), { begin: middle, end }]
      : [...path(middle, end), { begin, end: middle }]
  }
  return path(0, size)
}

/**
 * Whose roots prove that the first `size` leaves begin with the first `before`: in the order of the proof. None for the
 * same size, and none for the empty tree, with which everything begins.
 *
 * @throws RangeError when the older tree is the larger
 * @see RFC 6962 section 2.1.2
 */
export function consistencyRanges(before: number, size: number): readonly Range[] {
  if (!(before >= 0 && before <= size)) throw new RangeError('the older tree is the smaller one')
  if (before === 0 || before === size) return []
  const path = (begin: number, end: number, known: boolean): Range[] => {
    if (before === end) return known ? [] : [{ begin, end }]
    const middle = begin + half(end - begin)
    return before <= middle
      ? [...path(begin, middle, known), { begin: middle, end }]
      : [...path(middle, end, false), { begin, end: middle }]
  }
  return path(0, size, true)
}
