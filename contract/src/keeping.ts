import { holdReasons, keptBecause, type CaseId, type HoldId, type UnitId } from '@himaya/domain'
import { id, line, localDate, moment, officer, place } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

/** Whether a case is kept, until when, by which rule of the schedule and what it rests on. */
const keeping = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('kept'), why: z.array(z.enum(keptBecause)).min(1) }),
  z.object({
    outcome: z.enum(['until', 'due']),
    /** The last day on which it is kept. */
    until: localDate,
    rule: z.enum(['case_help', 'case_shelved', 'case_judged', 'case_child']),
    basis: z.array(z.string()).min(1),
    /** Whether the court confirmed the rule: until then it is the house's own. */
    confirmed: z.boolean(),
  }),
])

/** How long a case is kept, and what holds it. To whoever works on it in an office that decides, and to its unit. */
export const seeKeeping = read({
  path: '/cases/:caseId/keeping',
  act: 'keeping.see',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    /** Whether I may hold it, and end a hold. */
    mine: z.boolean(),
    keeping,
    holds: z
      .array(
        z.object({
          id: id<HoldId>(),
          why: z.enum(holdReasons),
          reference: z.string().nullable(),
          by: officer,
          at: moment,
          ended: z.object({ by: officer, at: moment }).nullable(),
        }),
      )
      .max(100),
  }),
})

/** Holds a case: nothing of it is erased while this stands. `conflict` where it is held for the same already. */
export const holdCase = act({
  path: '/cases/:caseId/holds',
  act: 'keeping.hold',
  params: z.strictObject({ caseId: id<CaseId>() }),
  body: z.strictObject({
    why: z.enum(holdReasons),
    /** The act that asks for it, as its author calls it. */
    reference: line(120).optional(),
  }),
  problems: ['conflict'],
})

/** Ends a hold. `conflict` where it was ended meanwhile. */
export const releaseCase = act({
  path: '/cases/:caseId/holds/:holdId/end',
  act: 'keeping.release',
  params: z.strictObject({ caseId: id<CaseId>(), holdId: id<HoldId>() }),
  body: z.strictObject({}),
  problems: ['conflict'],
})

/**
 * Erases whom a request names, or its whole case, when another agreed: by whoever asked for it, with a proof for it, once.
 * Answers with what stays, its tombstone.
 */
export const erasePerson = act({
  path: '/erasures/:requestId',
  act: 'person.erase',
  params: z.strictObject({ requestId: z.uuid() }),
  body: z.strictObject({}),
  problems: ['step_up_needed', 'refused_by_law'],
})

/**
 * What is due by the schedule, the oldest first: to the unit and to whoever is assigned, the files; to the centre, which
 * reads no file, how many there are in each unit. That something is due decides nothing.
 */
export const listDue = read({
  path: '/keeping',
  act: 'keeping.list_due',
  reply: z.object({
    files: z
      .array(
        z.object({
          caseId: id<CaseId>(),
          unit: place<UnitId>(),
          year: z.number().int(),
          number: z.number().int(),
          openedOn: localDate,
          keeping,
        }),
      )
      .max(1000),
    units: z
      .array(z.object({ unit: place<UnitId>(), due: z.number().int(), kept: z.number().int() }))
      .max(1000),
  }),
})
