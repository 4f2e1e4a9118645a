import type { CourtLevel, ReportDecision, ReportSource, ReportState } from '@himaya/domain'
import type { ArticleRef } from '@himaya/law'

export type Source = ReportSource

/** The colour of a report's state; its word and shape say the same. */
export const toneOf: Record<ReportState, 'saffron' | 'cedar' | 'indigo' | undefined> = {
  sent: 'saffron',
  checking: 'saffron',
  followed: 'cedar',
  shelved: undefined,
}

/** The colour of a decision: going on, or shelving. */
export const toneOfDecision: Record<ReportDecision, 'cedar' | undefined> = {
  inquiry: 'cedar',
  prosecution: 'cedar',
  investigation: 'cedar',
  shelved: undefined,
}

/** The article under which the prosecution at that level receives reports and decides on them. */
export const articleAt: Record<CourtLevel, ArticleRef> = {
  court_of_appeal: 'ma/act/2002/22-01#art_49',
  first_instance: 'ma/act/2002/22-01#art_40',
}
