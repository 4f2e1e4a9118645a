import {
  identifications,
  posts,
  receptionDuties,
  refusalReasons,
  screeningAnswers,
  screeningProposals,
  victimStatuses,
  type CaseId,
  type IdentificationId,
  type OfficerId,
  type PersonId,
  type ScreeningId,
} from '@himaya/domain'
import { id, line, localDate, moment, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const ofPerson = z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() })
const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })

/** The id of an indicator or a sign of the corpus. Which of them a set holds is law, and too long for every page. */
const asked = z.string().regex(/^[a-z][a-z_]{2,39}$/)
/** What was answered, by indicator; what is absent was not asked. */
const answers = z.record(asked, z.enum(screeningAnswers))
/** For an adult or a child, and for which exploitation. */
const set = z.enum(['adult_labour', 'adult_sexual', 'child_labour', 'child_sexual'])

const screening = z.object({
  id: id<ScreeningId>(),
  personId: id<PersonId>(),
  set,
  /** What whoever asked proposes to the judicial authority. */
  proposes: z.enum(screeningProposals),
  by: officer,
  at: moment,
})

/** Writes down what was answered, and what is proposed. Decides nothing about the person. */
export const recordScreening = act({
  path: '/cases/:caseId/people/:personId/screenings',
  act: 'screening.record',
  params: ofPerson,
  body: z.strictObject({
    set,
    answers,
    /** Signs that were seen; they weigh nothing. */
    signs: z.array(asked).max(60),
    /** What the first reception called for, and was done. */
    met: z.array(z.enum(receptionDuties)).max(receptionDuties.length),
    proposes: z.enum(screeningProposals),
    note: text(4000).optional(),
  }),
  problems: ['refused_by_law', 'keys_unavailable'],
})

/** The screenings of a case, the newest first, without what was answered. For the unit and those who decide on it. */
export const listScreenings = read({
  path: '/cases/:caseId/screenings',
  act: 'screening.list',
  params: ofCase,
  reply: z.object({ screenings: z.array(screening).max(200) }),
})

/** One person's screenings, the newest first, and whether more may be asked now. Never for the bench, nor a service. */
export const seeScreenings = read({
  path: '/cases/:caseId/people/:personId/screenings',
  act: 'screening.see',
  params: ofPerson,
  reply: z.object({
    status: z.enum(victimStatuses),
    /** Under eighteen today; null when unknown. */
    isChild: z.boolean().nullable(),
    /** What her first reception called for: to be done before anything more is asked. */
    duties: z.array(z.enum(receptionDuties)),
    /** Why nothing may be asked yet, whatever is said to be done. */
    refusals: z.array(z.object({ reason: z.enum(refusalReasons), article: z.string() })),
    screenings: z
      .array(
        screening.extend({
          answers,
          signs: z.array(asked),
          note: z.string().nullable(),
        }),
      )
      .max(50),
  }),
  problems: ['keys_unavailable'],
})

/** Records what a judicial authority decided about a person's status, with its reasons. */
export const identify = act({
  path: '/cases/:caseId/people/:personId/identifications',
  act: 'screening.identify',
  params: ofPerson,
  body: z.strictObject({
    /** The status that was on the screen: if another decided meanwhile, nothing is written. */
    from: z.enum(victimStatuses),
    decision: z.enum(identifications),
    reasons: text(4000),
    decidedOn: localDate,
    /** The act of the court that confirms, or undoes a confirmation. */
    courtAct: line(80)
      .refine((s) => s.length >= 3)
      .meta({ minLength: 3 })
      .optional(),
  }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** What was decided about the people of a case, the newest first. */
export const listIdentifications = read({
  path: '/cases/:caseId/identifications',
  act: 'screening.list_identifications',
  params: ofCase,
  reply: z.object({
    identifications: z
      .array(
        z.object({
          id: id<IdentificationId>(),
          personId: id<PersonId>(),
          decision: z.enum(identifications),
          post: z.enum(posts),
          by: officer,
          decidedOn: localDate,
          courtAct: z.string().nullable(),
        }),
      )
      .max(200),
  }),
})

/** The reasons of one decision, shown on demand. */
export const seeIdentification = read({
  path: '/cases/:caseId/identifications/:identificationId',
  act: 'screening.see_identification',
  params: z.strictObject({ caseId: id<CaseId>(), identificationId: id<IdentificationId>() }),
  reply: z.object({ reasons: z.string() }),
  problems: ['keys_unavailable'],
})
