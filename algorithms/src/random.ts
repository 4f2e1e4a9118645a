/** Chance that can be replayed: the same seed gives the same draws on every machine. Not for secrets. */
export interface Draws {
  /** A whole number from `min` to `max`, both included; every one as likely. @throws RangeError when the range is not of 1 to 2^32 whole numbers */
  readonly int: (min: number, max: number) => number
  /** One of `items`, every one as likely. @throws RangeError when there is none */
  readonly pick: <Item>(items: readonly Item[]) => Item
  /** One of the first halves, as often as its weight says. @throws RangeError when a weight is negative or not finite, or all are 0 */
  readonly weighted: <Item>(choices: readonly (readonly [item: Item, weight: number])[]) => Item
  /** The items in another order, every order as likely; `items` stays as it is. */
  readonly shuffle: <Item>(items: readonly Item[]) => Item[]
  /** Whether something happens that happens `probability` of the time, 0 never to 1 always. @throws RangeError outside 0 to 1 */
  readonly chance: (probability: number) => boolean
}

type State = readonly [number, number, number, number]

const rotl = (x: number, k: number): number => (x << k) | (x >>> (32 - k))

/**
 * The generator xoshiro128** of Blackman and Vigna: each call gives the next whole number from 0 to 2^32 - 1.
 *
 * @param seed four whole numbers of 32 bits, not all 0 (the state 0 never leaves itself)
 * @see Blackman and Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47(4), 2021
 */
export function xoshiro128(seed: State): () => number {
  let [a, b, c, d] = seed
  return () => {
    const drawn = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotl(d, 11)
    return drawn
  }
}

/** Four words from a text: FNV-1a from four beginnings, each mixed by the finaliser of MurmurHash3. */
function stateFrom(seed: string): State {
  const word = (beginning: number): number => {
    let hash = beginning
    for (let n = 0; n < seed.length; n += 1) {
      const unit = seed.charCodeAt(n)
      hash = Math.imul(hash ^ (unit & 0xff), 0x01000193)
      hash = Math.imul(hash ^ (unit >>> 8), 0x01000193)
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return hash ^ (hash >>> 16)
  }
  return [word(0x811c9dc5), word(0x9e3779b9), word(0x3c6ef372), word(0xdaa66d2b)]
}

/**
 * Draws that depend on `seed` alone. Give each thing draws of its own (`seeded('nador/case 12')`), and
 * adding one leaves the others as they were.
 */
export function seeded(seed: string): Draws {
  const next = xoshiro128(stateFrom(seed))
  /** From 0 up to, not including, 1, in steps of 2^-53. */
  const fraction = () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53

  const below = (count: number): number => {
    // What lies above the last whole multiple of count would favour the small numbers.
    const limit = 2 ** 32 - (2 ** 32 % count)
    let drawn = next()
    while (drawn >= limit) drawn = next()
    return drawn % count
  }

  const int = (min: number, max: number): number => {
    const count = max - min + 1
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || count < 1 || count > 2 ** 32) {
      throw new RangeError(`a draw is from 1 to 2^32 whole numbers, got ${min} to ${max}`)
    }
    return min + below(count)
  }

  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('nothing to pick from: the list is empty')
    return items[below(items.length)] as Item
  }

  const weighted = <Item>(choices: readonly (readonly [item: Item, weight: number])[]): Item => {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
    if (!(total > 0 && total < Infinity) || choices.some(([, weight]) => weight < 0)) {
      throw new RangeError('weights are finite, none negative, and not all 0')
    }
    let left = fraction() * total
    const open = choices.filter(([, weight]) => weight > 0)
    for (const [item, weight] of open) {
      left -= weight
      if (left < 0) return item
    }
    // Sums of fractions may round: what is left over belongs to the last.
    return (open.at(-1) as readonly [Item, number])[0]
  }

  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const mixed = [...items]
    for (let last = mixed.length - 1; last > 0; last -= 1) {
      const other = below(last + 1)
      ;[mixed[last], mixed[other]] = [mixed[other] as Item, mixed[last] as Item]
    }
    return mixed
  }

  const chance = (probability: number): boolean => {
    if (!(probability >= 0 && probability <= 1)) {
      throw new RangeError(`a probability is from 0 to 1, got ${probability}`)
    }
    return fraction() < probability
  }

  return { int, pick, weighted, shuffle, chance }
}
