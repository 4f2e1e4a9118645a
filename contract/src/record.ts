import type { CaseId, OfficerId } from '@himaya/domain'
import { id, moment, page, paging } from './fields.ts'
import { read } from './route.ts'
import { z } from './zod.ts'

/** How what was asked ended. */
export const outcomes = ['done', 'shown', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * The record, the newest first: the auditor reads all of it, everybody else what they did themselves. It holds who,
 * what and when, and the ids of what was concerned; never what was written or shown.
 */
export const listRecord = read({
  path: '/record',
  act: 'record.list',
  query: paging.extend({
    outcome: z.enum(outcomes).optional(),
    officer: id<OfficerId>().optional(),
    case: id<CaseId>().optional(),
  }),
  reply: page(
    z.object({
      id: z.string(),
      at: moment,
      outcome: z.enum(outcomes),
      act: z.string(),
      officer: z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() }).nullable(),
      caseId: id<CaseId>().nullable(),
      subjects: z.array(z.uuid()),
      fields: z.array(z.string()),
      purpose: z.string().nullable(),
    }),
  ),
})
