import type { LocalDate } from '@himaya/algorithms'

/** What a time of keeping is counted from. */
export type CountedFrom =
  'saved' | 'made' | 'ended' | 'last_act' | 'report_shelved' | 'final_judgment' | 'majority'

/** How long, from when, since when that is the rule, and what it rests on. */
export interface Kept {
  /** The first day on which the rule holds. */
  readonly since: LocalDate
  readonly from: CountedFrom
  /** `null`: for good. */
  readonly long: { readonly amount: number; readonly unit: 'minutes' | 'hours' | 'days' | 'years' } | null
  /** What it rests on: no text sets how long a court keeps such data, so each is the house's own rule under these. */
  readonly basis: readonly string[]
  /** Whether the court confirmed it, and whoever answers for archives. */
  readonly confirmed: boolean
}

const noLongerThanNeeded = 'ma/act/2009/09-08#art_3'
const since = '2026-11-27' as LocalDate
const rule = (from: CountedFrom, long: Kept['long'], ...basis: string[]): readonly Kept[] => [
  { since, from, long, basis: [noLongerThanNeeded, ...basis], confirmed: false },
]

/**
 * How long each kind of data is kept, dated as the law is: a rule that changes gains a row, and the one before stays. None is
 * a number of a law about keeping. For cases the house keeps what may still be asked for: as long as the prosecution may
 * be taken up again (CPP 5) and a penalty served (CPP 649), and of a child from her majority on, from which prescription
 * runs anew. What is due is shown to people, who decide; nothing of a case is erased by itself.
 */
export const retentionRules = {
  // Of a person and of a file: which of the four governs follows from the file's facts (keep.ts).
  case_help: rule('last_act', { amount: 5, unit: 'years' }),
  case_shelved: rule('report_shelved', { amount: 15, unit: 'years' }, 'ma/act/2002/22-01#art_5'),
  case_judged: rule('final_judgment', { amount: 15, unit: 'years' }, 'ma/act/2002/22-01#art_649'),
  case_child: rule('majority', { amount: 15, unit: 'years' }, 'ma/act/2002/22-01#art_5'),
  // What the keeper removes by itself (db/access/85_keeping.sql).
  draft: rule('saved', { amount: 7, unit: 'days' }),
  repeat: rule('made', { amount: 24, unit: 'hours' }),
  session: rule('ended', { amount: 60, unit: 'days' }, 'ma/act/2009/09-08#art_23'),
  enrolment: rule('ended', { amount: 1, unit: 'days' }, 'ma/act/2009/09-08#art_23'),
  challenge: rule('made', { amount: 5, unit: 'minutes' }, 'ma/act/2009/09-08#art_23'),
  attempt: rule('made', { amount: 60, unit: 'days' }, 'ma/act/2009/09-08#art_23'),
  step_up: rule('made', { amount: 1, unit: 'days' }, 'ma/act/2009/09-08#art_23'),
  shelter_loan: rule('made', { amount: 2, unit: 'days' }, 'ma/act/2009/09-08#art_23'),
  pace: rule('made', { amount: 1, unit: 'hours' }, 'ma/act/2009/09-08#art_23'),
  upload: rule('made', { amount: 3, unit: 'days' }),
  upload_part: rule('made', { amount: 1, unit: 'days' }),
  access_question: rule('made', { amount: 2, unit: 'years' }, 'ma/act/2009/09-08#art_23'),
  // What names nobody but those who act here in their office, or nobody at all.
  officer: rule('made', null),
  service: rule('made', null),
  reference: rule('made', null),
  register_kept: rule('made', null),
  record_kept: rule('made', null, 'ma/act/2009/09-08#art_23'),
  statistics: rule('made', null),
} satisfies Record<string, readonly Kept[]>
export type RetentionRuleId = keyof typeof retentionRules

/** The rule as it is on this day; `undefined` before there was one. */
export function ruleOn(id: RetentionRuleId, day: LocalDate): Kept | undefined {
  const rules: readonly Kept[] = retentionRules[id]
  return rules
    .filter((one) => one.since <= day)
    .toSorted((a, b) => a.since.localeCompare(b.since))
    .at(-1)
}

/** Why nothing of a case may be erased for now. A closed list: whoever reads it knows no more of the case. */
export const holdReasons = [
  'appeal',
  'reopening',
  'other_proceedings',
  'claim',
  'complaint_of_her',
  'archives',
  'authority',
] as const
export type HoldReason = (typeof holdReasons)[number]
