/**
 * Whoever reads every figure, knows how the table is built and how figures are made, and lacks only the key, tries to
 * solve for a count. The same attack is tried on four ways that look safe, so that it is known to have teeth.
 */
import { expect, test } from 'vitest'
import { seeded, type Draws } from '../random.ts'
import {
  base,
  cellOf,
  joined,
  limitsOf,
  rangeOf,
  rounded,
  roundedWhole,
  type Cell,
  type Keyed,
} from './disclosure.ts'

type Range = readonly [least: number, most: number]
type Ranges = Map<string, Range>
/** More than anybody counts here. */
const boundless = 100_000

/** What the attacker knows of the table: which counts add up to which, and which is never above which. */
interface Known {
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[]
  readonly within: readonly (readonly [small: string, big: string])[]
}

/** Draws every range together as far as what is known allows. @returns the counts of which one value is left */
function solve(shown: Ranges, { sums, within }: Known): string[] {
  const ranges = new Map(shown)
  const at = (name: string): Range => ranges.get(name) ?? [0, boundless]
  let moved = true
  const narrow = (name: string, least: number, most: number) => {
    const [low, high] = at(name)
    const next: Range = [Math.max(low, least), Math.min(high, most)]
    if (next[0] > next[1]) throw new Error(`${name} can be nothing at all: the attacker reasons wrongly`)
    if (next[0] === low && next[1] === high) return
    ranges.set(name, next)
    moved = true
  }
  while (moved) {
    moved = false
    for (const { whole, parts } of sums) {
      const least = parts.reduce((all, part) => all + at(part)[0], 0)
      const most = parts.reduce((all, part) => all + at(part)[1], 0)
      narrow(whole, least, most)
      const [low, high] = at(whole)
      for (const part of parts) {
        const [first, last] = at(part)
        narrow(part, low - (most - last), high - (least - first))
      }
    }
    for (const [small, big] of within) {
      narrow(big, at(small)[0], boundless)
      narrow(small, 0, at(big)[1])
    }
  }
  return [...ranges].flatMap(([name, [low, high]]) => (low === high ? [name] : []))
}

const stages = ['reception', 'investigation', 'trial'] as const
/** Those entitled at each stage, at any, and those of the first to whom it was decided. */
const rows = [...stages, 'all', 'decided'] as const

/** How many of a court are at a stage: mostly few, as they are. */
const mixed = (draws: Draws) =>
  draws.weighted([[0, 3] as const, [draws.int(1, 4), 4] as const, [draws.int(5, 30), 2] as const])

/** A country: for each court the people of each row by name. */
function countryOf(draws: Draws, courts: number, size = mixed) {
  return Array.from({ length: courts }, (_, court) => {
    const people = (of: string) =>
      Array.from({ length: size(draws) }, (__, n) => `${String(court)}/${of}/${String(n)}`)
    const [reception, investigation, trial] = [people('r'), people('i'), people('t')]
    return {
      reception,
      investigation,
      trial,
      all: [...reception, ...investigation, ...trial],
      decided: reception.slice(0, draws.int(0, reception.length)),
    }
  })
}
type Country = ReturnType<typeof countryOf>

/** Four courts to a circuit. */
const circuitOf = (court: number) => `circuit ${String(Math.floor(court / 4))}`
const placesOf = (courts: number) => {
  const own = Array.from({ length: courts }, (_, n) => String(n))
  return { courts: own, circuits: [...new Set(own.map((_, n) => circuitOf(n)))] }
}

const knownOf = (many: number): Known => {
  const { courts, circuits } = placesOf(many)
  const places = [...courts, ...circuits, 'country']
  return {
    sums: [
      ...rows.flatMap((row) => [
        { whole: `country ${row}`, parts: circuits.map((circuit) => `${circuit} ${row}`) },
        ...circuits.map((circuit) => ({
          whole: `${circuit} ${row}`,
          parts: courts.filter((_, n) => circuitOf(n) === circuit).map((court) => `${court} ${row}`),
        })),
      ]),
      ...places.map((place) => ({
        whole: `${place} all`,
        parts: stages.map((stage) => `${place} ${stage}`),
      })),
    ],
    within: places.map((place) => [`${place} decided`, `${place} reception`] as const),
  }
}

const drawn =
  (key: string): Keyed =>
  (text) => {
    const draws = seeded(`${key}/${text}`)
    return [0, 1]
      .map(() =>
        draws
          .int(0, 2 ** 32 - 1)
          .toString(16)
          .padStart(8, '0'),
      )
      .join('')
  }

/** What is published, and what each figure tells whoever knows how it was made. */
function published(country: Country, keyed: Keyed, held = true): Ranges {
  const ranges: Ranges = new Map()
  const wholeOf = (cells: readonly Cell[], parts: readonly number[], name: string) => {
    const cell = joined(cells, keyed)
    const figure = held ? roundedWhole(cell, parts, keyed) : rounded(cell, keyed)
    const [from, to] = limitsOf(parts)
    const [low, high] = rangeOf(figure)
    // One that was held back may stand for anything beyond.
    ranges.set(name, [held && figure === from ? 0 : low, held && figure === to ? boundless : high])
    return { cell, figure }
  }
  for (const row of rows) {
    const courts = country.map((court, n) => {
      const cell = cellOf(court[row], keyed)
      const figure = rounded(cell, keyed)
      ranges.set(`${String(n)} ${row}`, rangeOf(figure))
      return { circuit: circuitOf(n), cell, figure }
    })
    const circuits = [...Map.groupBy(courts, ({ circuit }) => circuit)].map(([circuit, own]) =>
      wholeOf(
        own.map(({ cell }) => cell),
        own.map(({ figure }) => figure),
        `${circuit} ${row}`,
      ),
    )
    wholeOf(
      circuits.map(({ cell }) => cell),
      circuits.map(({ figure }) => figure),
      `country ${row}`,
    )
  }
  return ranges
}

const fifths = (count: number, up: boolean) =>
  count % base === 0 ? count : count - (count % base) + (up ? base : 0)
const totalOf = (country: Country, row: (typeof rows)[number]) =>
  country.reduce((sum, court) => sum + court[row].length, 0)

/** Small counts hidden, everything else as it is. */
const suppressed = (country: Country): Ranges =>
  new Map(
    rows.flatMap((row) => [
      ...country.map((court, n): [string, Range] => {
        const count = court[row].length
        return [`${String(n)} ${row}`, count > 0 && count < base ? [1, base - 1] : [count, count]]
      }),
      [`country ${row}`, [totalOf(country, row), totalOf(country, row)]] as [string, Range],
    ]),
  )

/** The counts that the attacker finds and was not shown. */
function found(ranges: Ranges, courts: number): string[] {
  const seen = new Set([...ranges].flatMap(([name, [low, high]]) => (low === high ? [name] : [])))
  return solve(ranges, knownOf(courts)).filter((name) => !seen.has(name))
}

const countriesOf = (many: number, [least, most]: Range, size = mixed) =>
  Array.from({ length: many }, (_, n) => {
    const draws = seeded(`attack ${String(n)}`)
    const courts = draws.int(least, most)
    return { courts, country: countryOf(draws, courts, size), key: `key ${String(n)}` }
  })
const countries = countriesOf(1500, [1, 12])
// A handful of courts, and next to nobody in each.
const hamlets = countriesOf(2000, [1, 5], (draws) => draws.int(0, 2))
// The worst there is: four courts of four. All drawn down, and their total up, they would be known.
const fours = countriesOf(4000, [4, 4], () => 4)

test('no count can be solved from the figures, the totals and all that is known of the table', () => {
  const solved = [...countries, ...hamlets, ...fours].flatMap(({ courts, country, key }) =>
    solve(published(country, drawn(key)), knownOf(courts)),
  )
  expect(solved).toEqual([])
})

test('the attack finds what is hidden where only small counts are hidden', () => {
  const solved = countries.filter(({ courts, country }) => found(suppressed(country), courts).length > 0)
  expect(solved.length).toBeGreaterThan(countries.length / 4)
})

test('it finds counts where a total is shown that is not held back by its parts', () => {
  // Four courts with one victim each, all drawn up, and their total drawn down.
  const shown: Ranges = new Map([0, 1, 2, 3].map((n) => [`${String(n)} all`, rangeOf(5)]))
  shown.set('country all', rangeOf(0))
  const known = { sums: [{ whole: 'country all', parts: [...shown.keys()].slice(0, 4) }], within: [] }
  expect(solve(shown, known)).toHaveLength(5)
  // Held back, the total says five, and each may be from one to nine.
  expect(limitsOf([5, 5, 5, 5])[0]).toBeGreaterThan(0)
  // And it happens.
  const solved = fours.filter(
    ({ courts, country, key }) => solve(published(country, drawn(key), false), knownOf(courts)).length > 0,
  )
  expect(solved.length).toBeGreaterThan(0)
})

test('it finds counts where the same people are drawn anew in each row', () => {
  const draws = seeded('anew')
  const solved = Array.from({ length: 200 }, () => {
    const count = draws.int(1, 30)
    // Twenty entitlements that the same victims have.
    const shown = Array.from({ length: 20 }, () =>
      rangeOf(fifths(count, draws.chance((count % base) / base))),
    )
    const low = Math.max(...shown.map(([least]) => least))
    const high = Math.min(...shown.map(([, most]) => most))
    return high - low
  })
  // What was one of nine is one of four, row by row, before anybody counts how often each was drawn.
  expect(solved.filter((left) => left <= 4).length).toBeGreaterThan(100)
})

test('it finds counts where figures of five are rounded to the nearest, by whoever adds one victim after another', () => {
  // Rounded to the nearest, the figure of 7 turns when the eighth comes: whoever saw it turn knows the count.
  const nearest = (count: number) => Math.round(count / base) * base
  const turns = (figure: (count: number) => number) =>
    Array.from({ length: 40 }, (_, n) => n)
      .filter((n) => figure(n) !== figure(n + 1))
      .map((n) => n % base)
  expect(new Set(turns(nearest)).size).toBe(1)
  const keyed = drawn('turning')
  const names = Array.from({ length: 60 }, (_, n) => `v${String(n)}`)
  expect(
    new Set(turns((count) => rounded(cellOf(names.slice(0, count), keyed), keyed))).size,
  ).toBeGreaterThan(2)
})
