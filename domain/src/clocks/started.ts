import type { LocalDate, LocalDateTime } from '@himaya/algorithms'
import type { PartyId } from '../ids.ts'
import type { ClockNote, Happened, TermFacts } from './clocks.ts'
import type { NotedEvent } from './noting.ts'

/** An act of procedure as it was noted on a case. */
export interface NotedAct {
  readonly id: string
  readonly event: NotedEvent
  readonly day: LocalDate
  /** What the court's clock showed; `null` where a day is enough. */
  readonly hour: string | null
  readonly party: PartyId | null
  readonly facts: TermFacts
  readonly withdrawn: boolean
  readonly pauses: readonly { readonly from: LocalDateTime; readonly to: LocalDateTime }[]
  readonly interruptions: readonly LocalDate[]
}

export const clockSources = ['noted', 'hearing', 'decision', 'reflection', 'facts'] as const
export type ClockSource = (typeof clockSources)[number]

/** Something that started clocks, and where the case holds it. */
export interface Started {
  readonly source: ClockSource
  readonly id: string
  readonly happened: Happened
  readonly party: PartyId | null
  /** The day that was fixed in the case itself, which may be nearer than the term of the law. */
  readonly fixed: LocalDate | null
  /** When what it started was done, where the house holds that itself. */
  readonly done: LocalDate | null
  /** What is not sure of how it was read from the case. */
  readonly notes: readonly ClockNote[]
}
