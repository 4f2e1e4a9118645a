import type { Refusal } from '../verdict.ts'

/** Why nothing is erased though two agreed. */
export const eraseReasons = [
  'case_is_held',
  'case_not_over',
  'case_still_protects',
  'case_on_its_way',
  'outcome_not_told',
] as const
export type EraseReason = (typeof eraseReasons)[number]

/** What the database answers (`me.keeps`, db/access/86_erasure.sql), as the reason that is told. */
const reasons: Readonly<Record<string, EraseReason>> = {
  held: 'case_is_held',
  open: 'case_not_over',
  protected: 'case_still_protects',
  on_its_way: 'case_on_its_way',
  term_runs: 'outcome_not_told',
}

/** Why a case is kept, from the word of the database: data are kept for as long as their end needs them (Law 09-08, art. 3). */
export function whyKept(word: string): Refusal<EraseReason> | undefined {
  const reason = reasons[word]
  return reason === undefined ? undefined : { reason, article: 'ma/act/2009/09-08#art_3' }
}
