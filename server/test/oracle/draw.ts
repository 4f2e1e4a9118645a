/** What a house is made with: chance that can be replayed, and the scope in which a row is chosen. */
import { seeded } from '@himaya/algorithms'
import type { Post } from '@himaya/domain'
import type { AnyRow } from './world.ts'

/** Where every choice comes from, so that a seed gives the same house again. */
export interface Draw {
  one: <T>(from: readonly T[]) => T
  whole: (least: number, most: number) => number
  /** True so many times in a hundred. */
  chance: (percent: number) => boolean
  /** As many bytes. */
  bytes: (length: number) => Buffer
  /** A key, in the layout of a random UUID. */
  id: () => string
}

function drawFrom(seed: string): Draw {
  const { int } = seeded(seed)
  const bytes = (length: number) => Buffer.from(Array.from({ length }, () => int(0, 255)))
  return {
    one: (from) => from[int(0, from.length - 1)]!,
    whole: int,
    chance: (percent) => int(0, 99) < percent,
    bytes,
    id: () => {
      const drawn = bytes(16)
      drawn[6] = (drawn[6]! & 0x0f) | 0x40
      drawn[8] = (drawn[8]! & 0x3f) | 0x80
      return drawn.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    },
  }
}

/**
 * Everybody and every row draws for themselves, by what they are: one that is added, with its table or its column, moves
 * nothing else.
 *
 * @param of what is drawn for, in words that nothing else has
 */
export type Drawer = (...of: readonly (string | number)[]) => Draw

export const drawerFrom =
  (seed: string): Drawer =>
  (...of) =>
    drawFrom([seed, ...of].join(' / '))

/** Somebody who asks, or nobody. */
export interface Asker {
  readonly what: string
  readonly token: string
}

/** Where a row stands: what it points at is chosen from here. */
export interface Scope {
  /** Of no other scope: what its rows are drawn by. */
  readonly name: string
  readonly unit: string
  readonly court: string
  readonly officers: readonly string[]
  /** Those who hold, or held, a post at the court. */
  readonly here: readonly string[]
  /** Which posts each officer holds or held, by their id. */
  readonly held: ReadonlyMap<string, readonly Post[]>
  readonly services: readonly string[]
  readonly courts: readonly string[]
  readonly today: string
  readonly rows: Map<string, AnyRow[]>
}

/** @param days from `day`, before it when negative */
export function dayFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
