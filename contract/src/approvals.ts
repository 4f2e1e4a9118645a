import {
  actPurposes,
  disagreements,
  isPurposeOf,
  standings,
  twoPersonActs,
  type CaseId,
  type UnitId,
} from '@himaya/domain'
import { id, moment, officer, place, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const standing = z.enum(standings)
const said = z.object({
  by: officer,
  granted: z.boolean(),
  why: z.enum(disagreements).nullable(),
  at: moment,
})
const request = z.object({
  id: z.uuid(),
  act: z.enum(twoPersonActs),
  purpose: z.enum(actPurposes),
  /** Whether something was written beside the purpose; it is read on demand. */
  noted: z.boolean(),
  by: officer,
  /** The unit whose people would leave, in Arabic and French, where it is about one. */
  unit: z.object({ id: place<UnitId>(), ar: z.string(), fr: z.string() }).nullable(),
  /** The case, for those who see it. */
  caseId: id<CaseId>().nullable(),
  at: moment,
  /** Until when it waits for those who decide. */
  waitsUntil: moment,
  /** For how long it may be used once they agreed, where whoever asked wants less than the rule gives. */
  minutes: z.number().int().nullable(),
  /** How many others must agree. */
  needs: z.number().int(),
  standing,
  said: z.array(said).max(20),
  /** Whether it waits for me. */
  mine: z.boolean(),
})

/** What waits for my word, and what I asked for or said something to lately: the newest first. */
export const listApprovals = read({
  path: '/approvals',
  act: 'approvals.list',
  reply: z.object({ waiting: z.array(request).max(100), others: z.array(request).max(100) }),
})

/** What was written beside the purpose. */
export const seeApprovalNote = read({
  path: '/approvals/:requestId/note',
  act: 'approvals.see_note',
  params: z.strictObject({ requestId: z.uuid() }),
  reply: z.object({ note: z.string().nullable() }),
  problems: ['keys_unavailable'],
})

/** Asks for an act that needs more than one person. Whoever may not ask for it hears `not_found`. */
export const requestAct = act({
  path: '/approvals',
  act: 'approvals.request',
  body: z
    .strictObject({
      act: z.enum(twoPersonActs),
      /** For an export. */
      unit: place<UnitId>().optional(),
      /** For what is done to somebody of a case. */
      case: id<CaseId>().optional(),
      /** The person, the shelter or the officer it would be done to. */
      about: z.uuid().optional(),
      purpose: z.enum(actPurposes),
      /** For how long a shelter's address is needed. */
      minutes: z.int().min(15).max(240).optional(),
      note: text(1000).optional(),
    })
    .refine((asked) => isPurposeOf(asked.act, asked.purpose))
    .refine((asked) => asked.minutes === undefined || asked.act === 'shelter.release'),
  problems: ['step_up_needed', 'keys_unavailable'],
})

const decided = { params: z.strictObject({ requestId: z.uuid() }) }

/** Agrees. `conflict` when it was decided, withdrawn or over meanwhile. */
export const approveAct = act({
  path: '/approvals/:requestId/approve',
  act: 'approvals.approve',
  ...decided,
  body: z.strictObject({}),
  problems: ['step_up_needed', 'conflict'],
})

/** Does not agree, and why: the request is over. */
export const refuseAct = act({
  path: '/approvals/:requestId/refuse',
  act: 'approvals.refuse',
  ...decided,
  body: z.strictObject({ why: z.enum(disagreements) }),
  problems: ['step_up_needed', 'conflict'],
})

/** Takes back what I asked for, unless it was refused, used or over. */
export const withdrawAct = act({
  path: '/approvals/:requestId/withdraw',
  act: 'approvals.withdraw',
  ...decided,
  body: z.strictObject({}),
  problems: ['conflict'],
})
