import { posts, type CaseId, type OfficerId } from '@himaya/domain'
import { id, localDate, moment, officer, page, paging } from './fields.ts'
import { read, step } from './route.ts'
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

/**
 * Who opened or was refused the file of a case, the newest first: for whoever is responsible for it, of what their own
 * circle may know. Asking is itself recorded.
 */
export const seeOpened = read({
  path: '/record/cases/:caseId',
  act: 'record.see_opened',
  params: z.strictObject({ caseId: id<CaseId>() }),
  query: paging,
  reply: page(
    z.object({
      id: z.string(),
      at: moment,
      /** In Morocco. */
      day: localDate,
      outcome: z.enum(['shown', 'refused']),
      act: z.string(),
      officer: officer.nullable(),
      /** What they were on that day. */
      posts: z.array(z.enum(posts)),
      fields: z.array(z.string()),
      purpose: z.string().nullable(),
    }),
  ),
})

/** Why a witness has not got the last checkpoint: it is away, says no, or holds another history. */
export const troubles = ['away', 'refused', 'forked'] as const

/** What was signed of the record, the newest first, and which witness has it. For the auditor. */
export const listCheckpoints = read({
  path: '/record/checkpoints',
  act: 'record.list_checkpoints',
  reply: z.object({
    checkpoints: z.array(z.object({ size: z.int().min(1), root: z.string(), at: moment })).max(50),
    /** The text that was signed last, as `audit verify --checkpoint` reads it; null while nothing was signed. */
    signed: z.string().max(5000).nullable(),
    witnesses: z
      .array(
        z.object({
          name: z.string(),
          size: z.int().min(0),
          at: moment.nullable(),
          trouble: z.enum(troubles).nullable(),
        }),
      )
      .max(50),
  }),
})

/**
 * Another house brings a checkpoint of its record to be kept, with the proof that it goes on from `old`, the size we are
 * thought to have. Nobody signs in: what counts is the signature. The answer says what we have now; where that is not
 * what was thought, it is brought again.
 */
export const bringCheckpoint = step({
  path: '/record/witness',
  act: 'record.witness',
  body: z.strictObject({
    old: z.int().min(0),
    proof: z.array(z.string().regex(/^[A-Za-z\d+/]{43}=$/)).max(106),
    checkpoint: z.string().max(5000),
  }),
  reply: z.object({ taken: z.boolean(), size: z.int().min(0) }),
  problems: ['checkpoint_refused'],
})
