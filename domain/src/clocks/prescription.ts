import { addMonths, type LocalDate } from '@himaya/algorithms'
import { counting, parameterAt } from '@himaya/law'
import { strictTerm, type Span, type Step } from './count.ts'

/**
 * Where a prescription runs from in the end, and why (CPP 5, 6): every act of prosecution, investigation or trial done in
 * time starts it anew for the same length; for a child harmed by one of those whom the text names it starts anew at
 * majority. An act done after it had run out starts nothing.
 *
 * @param day the day of the act; of one that lasts, its last day
 */
export function prescription(
  day: LocalDate,
  span: Span,
  facts: { readonly interruptions?: readonly LocalDate[]; readonly minorVictimBorn?: LocalDate },
): { readonly from: LocalDate; readonly steps: readonly Step[] } {
  const steps: Step[] = []
  let from = day
  if (facts.minorVictimBorn !== undefined) {
    const years = parameterAt(counting.majority, day).value
    // Born on 29 February: a child until 1 March.
    const majority = addMonths(facts.minorVictimBorn, years * 12, 'up')
    if (majority > day) {
      from = majority
      steps.push({ step: 'restarts_at_majority', on: majority, article: counting.minorsRestart })
    }
  }
  for (const on of [...(facts.interruptions ?? [])].sort()) {
    if (on <= from) continue
    const inTime = on <= strictTerm(from, span).on
    steps.push({ step: inTime ? 'interrupted' : 'interrupted_too_late', on, article: counting.interruption })
    if (!inTime) break
    from = on
  }
  return { from, steps }
}
