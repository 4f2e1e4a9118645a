import type { IndicatorId } from '@himaya/law'

/** `unknown` weighs as little as no answer: it may still turn out to be yes. */
export const screeningAnswers = ['yes', 'no', 'unknown'] as const
export type ScreeningAnswer = (typeof screeningAnswers)[number]

/** What was answered, by indicator; an indicator that is absent was not asked. */
export type Answers = Readonly<Partial<Record<IndicatorId, ScreeningAnswer>>>

/** What the answers may be proposed as, to the judicial authority. Never what the person *is*. */
export const screeningProposals = ['presumed', 'not_a_victim', 'undetermined'] as const
export type ScreeningProposal = (typeof screeningProposals)[number]
