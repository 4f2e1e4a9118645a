import type { seeConditions } from '@himaya/contract'
import type { z } from 'zod'

/** What is asked of one person, as it was read. */
export type AskedCondition = z.output<typeof seeConditions.reply>['rows'][number]
