import { addMonths, type LocalDate } from '@himaya/algorithms'
import { ruleOn, type Kept } from './schedule.ts'

/** What decides how long a case is kept. */
export interface KeepingFacts {
  /** How it stands: help without a complaint, a report that was shelved, a judgment that is final, or none of these. */
  readonly state: 'help' | 'open' | 'shelved' | 'judged'
  /** The last day on which anything was done in it. */
  readonly lastAct: LocalDate
  /** The day of the final judgment, or on which the report was shelved; `null` in the other states. */
  readonly ended: LocalDate | null
  /** Of each child of it, the first day of the month of turning 18. */
  readonly majorities: readonly LocalDate[]
  readonly holds: number
  /** A measure or a time to reflect that still protects somebody. */
  readonly protects: boolean
  /** Terms that run, a sending that is on its way, a conflict that nobody decided: which of them is not told. */
  readonly pending: number
}

export const keptBecause = ['open', 'held', 'protects', 'pending'] as const
export type KeptBecause = (typeof keptBecause)[number]

type CaseRule = 'case_help' | 'case_shelved' | 'case_judged' | 'case_child'

/** Whether a case is kept, until when, and by what. */
export type Keeping =
  | {
      readonly outcome: 'kept'
      readonly why: readonly KeptBecause[]
    }
  | {
      readonly outcome: 'until' | 'due'
      /** The last day on which it is kept. */
      readonly until: LocalDate
      readonly rule: CaseRule
      readonly basis: readonly string[]
      readonly confirmed: boolean
    }

/**
 * Until when a case is kept, as the schedule is on a day.
 *
 * - What is open, held, protects somebody, or has something running is kept, whatever its age; every reason is
 *   told.
 * - Else from how it ended (Law 09-08, art. 3; CPP 5, 649), and never less than a child's own time from her majority:
 *   the later of the two governs.
 * - A month of turning 18 counts from its last day, because the day is not known here.
 * - It is due on the day after the last on which it is kept. That it is due decides nothing: people do.
 */
export function keeping(facts: KeepingFacts, today: LocalDate): Keeping {
  const why = [
    ...(facts.state === 'open' || (facts.state !== 'help' && facts.ended === null)
      ? (['open'] as const)
      : []),
    ...(facts.holds > 0 ? (['held'] as const) : []),
    ...(facts.protects ? (['protects'] as const) : []),
    ...(facts.pending > 0 ? (['pending'] as const) : []),
  ]
  if (why.length > 0) return { outcome: 'kept', why }
  const ended = facts.state === 'help' ? facts.lastAct : (facts.ended ?? facts.lastAct)
  const first = after(`case_${facts.state}` as CaseRule, ended, today)
  const children = facts.majorities.map((month) => after('case_child', addMonths(month, 1, 'down'), today))
  const ends = [first, ...children].filter((end) => end !== undefined)
  const last = ends.toSorted((a, b) => a.until.localeCompare(b.until)).at(-1)
  // Before there was a schedule, nothing is due by it.
  if (last === undefined) return { outcome: 'kept', why: ['open'] }
  return { ...last, outcome: last.until < today ? 'due' : 'until' }
}

function after(rule: CaseRule, day: LocalDate, today: LocalDate) {
  const kept: Kept | undefined = ruleOn(rule, today)
  if (kept?.long?.unit !== 'years') return undefined
  const until = addMonths(day, kept.long.amount * 12, 'up')
  return { until, rule, basis: kept.basis, confirmed: kept.confirmed }
}
