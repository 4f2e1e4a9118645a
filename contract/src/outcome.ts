import {
  noticeAddressees,
  noticeWays,
  posts,
  reportDecisions,
  reportMarks,
  reportStates,
  type CaseId,
  type CourtId,
  type DecisionId,
  type OfficerId,
  type ReportId,
} from '@himaya/domain'
import { id, localDate, moment, place, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofReport = z.strictObject({ reportId: id<ReportId>() })
const ofDecision = z.strictObject({ reportId: id<ReportId>(), decisionId: id<DecisionId>() })
const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })
const natures = z.enum(['felony', 'misdemeanour', 'unknown'])
const register = {
  year: z.number().int().min(2016).max(2200),
  number: z.number().int().min(1).max(9_999_999),
}

/** What the reader may do with a report now. */
export const outcomeActs = ['mark', 'check', 'decide', 'notify'] as const

/**
 * Where a report stands: who has it, what the unit said of it, whether an anonymous one was checked, what was decided
 * and who was told. To the unit the decisions are not shown, only the state that follows from them. Holds no reasons.
 */
export const seeOutcome = read({
  path: '/reports/:reportId/outcome',
  act: 'reports.see_outcome',
  params: ofReport,
  reply: z.object({
    state: z.enum(reportStates),
    anonymous: z.boolean(),
    /** The day it was received, in Casablanca: nothing of it was decided before. */
    receivedOn: localDate,
    /** The court whose prosecution has the file now, and the prosecutors who are on it: nobody, when it reached nobody. */
    before: z.object({
      court: place<CourtId>(),
      name: z.object({ ar: z.string(), fr: z.string() }),
      level: z.enum(['first_instance', 'court_of_appeal']),
      officers: z.array(z.object({ officer, post: z.enum(posts) })),
    }),
    mark: z
      .object({
        mark: z.enum(reportMarks),
        /** The other file, and its case where the reader may see it. */
        same: z.object({ ...register, caseId: id<CaseId>().nullable() }).nullable(),
        by: officer,
        at: moment,
      })
      .nullable(),
    /** Checks of seriousness, the newest first: that one counts. */
    checks: z
      .array(
        z.object({ id: z.uuid(), serious: z.boolean(), on: localDate, by: officer, post: z.enum(posts) }),
      )
      .max(50),
    /** What the charges call for; `unknown` where there is none. */
    nature: natures,
    /** Whether a victim is known by name, and whether whoever reported left a name or a number. */
    victimKnown: z.boolean(),
    callerKnown: z.boolean(),
    /** The newest first: the first is in force. */
    decisions: z
      .array(
        z.object({
          id: id<DecisionId>(),
          kind: z.enum(reportDecisions),
          nature: natures,
          takenOn: localDate,
          by: officer,
          post: z.enum(posts),
          reasoned: z.boolean(),
          tell: z.array(z.enum(noticeAddressees)),
          notifyBy: localDate,
          notices: z.array(
            z.object({ whom: z.enum(noticeAddressees), how: z.enum(noticeWays), on: localDate, by: officer }),
          ),
          /** Who is still to be told, and by how many days it is, or was, late. */
          left: z.array(z.enum(noticeAddressees)),
          daysLate: z.number().int(),
        }),
      )
      .max(100),
    mine: z.array(z.enum(outcomeActs)),
  }),
})

/** Says of a report that it repeats another file of the unit, or that nobody was found, or takes that back. */
export const markReport = act({
  path: '/reports/:reportId/marks',
  act: 'reports.mark',
  params: ofReport,
  body: z.discriminatedUnion('mark', [
    z.strictObject({ mark: z.literal('duplicate'), same: z.strictObject(register) }),
    z.strictObject({ mark: z.enum(['no_person_found', 'withdrawn']) }),
  ]),
  problems: ['refused_by_law'],
})

/** Writes down that the seriousness of an anonymous report was checked: when, what was found, what it came to. */
export const checkReport = act({
  path: '/reports/:reportId/checks',
  act: 'reports.check',
  params: ofReport,
  body: z.strictObject({ serious: z.boolean(), on: localDate, found: text(8000) }),
  problems: ['refused_by_law', 'keys_unavailable'],
})

/** What a check found; shown on demand. */
export const seeCheck = read({
  path: '/reports/:reportId/checks/:checkId',
  act: 'reports.see_check',
  params: z.strictObject({ reportId: id<ReportId>(), checkId: z.uuid() }),
  reply: z.object({ found: z.string() }),
  problems: ['keys_unavailable'],
})

/**
 * Writes down what the prosecution decided. `after` is the decision in force as the decider saw it, `null` for none:
 * `conflict` when another was taken meanwhile.
 */
export const decideReport = act({
  path: '/reports/:reportId/decisions',
  act: 'reports.decide',
  params: ofReport,
  body: z.strictObject({
    kind: z.enum(reportDecisions),
    /** What the facts call for, as the decider sees them. */
    nature: natures,
    takenOn: localDate,
    reasons: text(20_000).optional(),
    /** Who must be told the outcome. */
    tell: z
      .array(z.enum(noticeAddressees))
      .max(noticeAddressees.length)
      .refine((all) => new Set(all).size === all.length)
      .meta({ uniqueItems: true }),
    after: id<DecisionId>().nullable(),
  }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** Why it was decided; shown on demand. */
export const seeReportDecision = read({
  path: '/reports/:reportId/decisions/:decisionId',
  act: 'reports.see_decision',
  params: ofDecision,
  reply: z.object({ reasons: z.string().nullable() }),
  problems: ['keys_unavailable'],
})

/** Writes down that somebody was told the outcome, how, and on which day. */
export const notifyOutcome = act({
  path: '/reports/:reportId/decisions/:decisionId/notices',
  act: 'reports.notify',
  params: ofDecision,
  body: z.strictObject({ whom: z.enum(noticeAddressees), how: z.enum(noticeWays), on: localDate }),
  problems: ['refused_by_law'],
})
