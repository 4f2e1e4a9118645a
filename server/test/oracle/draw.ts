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
}

export function drawFrom(seed: string): Draw {
  const { int } = seeded(seed)
  return {
    one: (from) => from[int(0, from.length - 1)]!,
    whole: int,
    chance: (percent) => int(0, 99) < percent,
  }
}

/** Somebody who asks, or nobody. */
export interface Asker {
  readonly what: string
  readonly token: string
}

/** Where a row stands: what it points at is chosen from here. */
export interface Scope {
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
