import type { LocalDate } from '@himaya/algorithms'
import type { measureStates } from '@himaya/contract'
import { asksForDecision, type MeasureLength } from '@himaya/domain'

/** What is known of a measure's course. */
export interface Course {
  readonly decision: {
    readonly outcome: 'granted' | 'refused'
    readonly starts: LocalDate | null
    readonly length: MeasureLength | null
  } | null
  readonly signed: boolean
  readonly lifted: boolean
}

/** Where a measure stands on a day. A granted one is in force from its first day, once signed. */
export function stateOf(
  { decision, signed, lifted }: Course,
  today: LocalDate,
): (typeof measureStates)[number] {
  if (decision === null) return 'requested'
  if (decision.outcome === 'refused' || decision.starts === null || decision.length === null) return 'refused'
  if (lifted) return 'lifted'
  if (decision.length.until === 'day' && decision.length.day < today) return 'ended'
  if (!signed || decision.starts > today) return 'granted'
  return asksForDecision(decision.length, today) ? 'ending' : 'in_force'
}

export const isInForce = (state: ReturnType<typeof stateOf>) => state === 'in_force' || state === 'ending'
