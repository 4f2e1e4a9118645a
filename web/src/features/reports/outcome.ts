import type { seeOutcome } from '@himaya/contract'
import type { ReportId, ReportSource } from '@himaya/domain'
import type { z } from 'zod'

export type Outcome = z.output<typeof seeOutcome.reply>

/** A report's course, for the cards that show it and the forms that change it. */
export interface Course {
  readonly reportId: ReportId
  readonly source: ReportSource
  readonly outcome: Outcome
  /** Reads it again, with whatever else shows where reports stand. */
  readonly refresh: () => Promise<void>
}
