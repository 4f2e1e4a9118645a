import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seeded, xoshiro128 } from './random.ts'

/** The definition in the paper, word for word, in whole numbers without limit. */
function* defined(seed: readonly number[]): Generator<number, never> {
  const cut = (x: bigint) => BigInt.asUintN(32, x)
  const turn = (x: bigint, k: bigint) => cut(x << k) | (x >> (32n - k))
  let [s0, s1, s2, s3] = seed.map((x) => cut(BigInt(x))) as [bigint, bigint, bigint, bigint]
  for (;;) {
    yield Number(cut(turn(cut(s1 * 5n), 7n) * 9n))
    const t = cut(s1 << 9n)
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = turn(s3, 11n)
  }
}

describe('xoshiro128**', () => {
  test('gives what its definition gives', () => {
    const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), (seed) => {
        const [next, expected] = [xoshiro128(seed), defined(seed)]
        for (let n = 0; n < 50; n += 1) expect(next()).toBe(expected.next().value)
      }),
    )
  })

  test('from 1, 2, 3, 4 gives the first ten numbers of the authors’ program, version 1.1', () => {
    const next = xoshiro128([1, 2, 3, 4])
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ])
  })
})

const seed = fc.string({ unit: 'binary' })

describe('seeded', () => {
  test('the same seed draws the same', () => {
    fc.assert(
      fc.property(seed, (s) => {
        const [a, b] = [seeded(s), seeded(s)]
        const drawn = (d: typeof a) => [
          d.int(-5, 1e6),
          d.chance(0.5),
          d.pick(['a', 'b', 'c']),
          d.weighted([['x', 1], ['y', 2]]), // prettier-ignore
          d.shuffle([1, 2, 3, 4, 5]),
        ]
        expect(drawn(a)).toEqual(drawn(b))
      }),
    )
  })

  test('what a seed draws does not change from one version to the next', () => {
    const d = seeded('nador/case 12')
    expect(Array.from({ length: 6 }, () => d.int(1, 1000))).toEqual([168, 333, 98, 84, 515, 132])
    expect(d.shuffle(['ا', 'ب', 'ج', 'د', 'ه'])).toEqual(['ا', 'ه', 'د', 'ج', 'ب'])
  })

  test('neighbouring seeds draw apart', () => {
    const first = new Set(Array.from({ length: 20_000 }, (_, n) => seeded(`case ${n}`).int(0, 2 ** 32 - 1)))
    // Of 20 000 draws from 2^32 about 0.05 pairs are equal.
    expect(first.size).toBeGreaterThan(19_995)
  })

  test('a seed is read whole, beyond its Latin letters too', () => {
    const drawn = ['a', '\u0161', 'ab', 'ba', 'ناظور', 'ناظوب', ''].map((s) => seeded(s).int(0, 2 ** 32 - 1))
    expect(new Set(drawn).size).toBe(7)
  })

  test('int stays in its range and reaches both ends', () => {
    fc.assert(
      fc.property(seed, fc.integer(), fc.integer({ min: 0, max: 2 ** 32 - 1 }), (s, min, span) => {
        const drawn = seeded(s).int(min, min + span)
        expect(drawn >= min && drawn <= min + span && Number.isInteger(drawn)).toBe(true)
      }),
    )
    const d = seeded('ends')
    expect(new Set(Array.from({ length: 200 }, () => d.int(3, 5)))).toEqual(new Set([3, 4, 5]))
    expect(d.int(7, 7)).toBe(7)
  })

  test('every number of a range is as likely (chi-square under its 1 in 10 000 limit)', () => {
    const d = seeded('chi-square')
    const seen = Array.from({ length: 10 }, () => 0)
    for (let n = 0; n < 100_000; n += 1) seen[d.int(0, 9)]! += 1
    const chiSquare = seen.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(chiSquare).toBeLessThan(33.72)
    expect(chiSquare).toBeGreaterThan(0.5)
  })

  test('a range of three quarters of all numbers is not bent towards its beginning', () => {
    // Taken modulo, the first third would come half of the time.
    const d = seeded('modulo')
    let inFirstThird = 0
    for (let n = 0; n < 30_000; n += 1) if (d.int(0, 3 * 2 ** 30 - 1) < 2 ** 30) inFirstThird += 1
    expect(Math.abs(inFirstThird / 30_000 - 1 / 3)).toBeLessThan(0.015)
  })

  test('shuffle keeps the items, leaves the list alone, and every order comes as often', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.integer()), (s, items) => {
        const before = [...items]
        const mixed = seeded(s).shuffle(items)
        expect(items).toEqual(before)
        expect(mixed.toSorted((a, b) => a - b)).toEqual(before.toSorted((a, b) => a - b))
      }),
    )
    const d = seeded('orders')
    const seen = new Map<string, number>()
    for (let n = 0; n < 24_000; n += 1) {
      const order = d.shuffle(['a', 'b', 'c', 'd']).join('')
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(24)
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(160)
  })

  test('weighted follows its weights, and what weighs nothing never comes', () => {
    const d = seeded('weights')
    const seen: Record<string, number> = { never: 0, seldom: 0, often: 0 }
    for (let n = 0; n < 30_000; n += 1) {
      seen[d.weighted([['never', 0], ['seldom', 0.5], ['often', 2.5]])]! += 1 // prettier-ignore
    }
    expect(seen['never']).toBe(0)
    expect(Math.abs(seen['seldom']! / 30_000 - 1 / 6)).toBeLessThan(0.01)
    // The least weight there is: half of the draws round up to the whole of it.
    for (let n = 0; n < 50; n += 1) expect(d.weighted([['only', 5e-324], ['never', 0]])).toBe('only') // prettier-ignore
  })

  test('chance: never at 0, always at 1, and otherwise as often as said', () => {
    fc.assert(
      fc.property(seed, (s) => {
        expect([seeded(s).chance(0), seeded(s).chance(1)]).toEqual([false, true])
      }),
    )
    const d = seeded('chance')
    let happened = 0
    for (let n = 0; n < 30_000; n += 1) if (d.chance(0.2)) happened += 1
    expect(Math.abs(happened / 30_000 - 0.2)).toBeLessThan(0.01)
  })

  test('what cannot be drawn from is refused', () => {
    const d = seeded('refused')
    expect(() => d.int(2, 1)).toThrow(RangeError)
    expect(() => d.int(0, 2 ** 32)).toThrow(RangeError)
    expect(() => d.int(0, 0.5)).toThrow(RangeError)
    expect(() => d.int(NaN, 1)).toThrow(RangeError)
    expect(() => d.pick([])).toThrow(RangeError)
    expect(() => d.weighted([])).toThrow(RangeError)
    expect(() => d.weighted([['a', 0]])).toThrow(RangeError)
    expect(() => d.weighted([['a', 2], ['b', -1]])).toThrow(RangeError) // prettier-ignore
    expect(() => d.weighted([['a', Infinity]])).toThrow(RangeError)
    expect(() => d.chance(1.1)).toThrow(RangeError)
    expect(() => d.chance(NaN)).toThrow(RangeError)
  })

  test('nothing is drawn from a list of undefined but undefined', () => {
    expect(seeded('holes').pick([undefined])).toBeUndefined()
  })
})
