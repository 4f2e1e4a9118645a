import {
  accusedAges,
  attendanceParts,
  capacities,
  closedBases,
  formationIds,
  hearingStates,
  posts,
  refusalReasons,
  type CaseId,
  type CourtId,
  type HearingId,
  type OfficerId,
  type PersonId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { id, line, localDate, page, paging, place, spoken } from './fields.ts'
import { act, read } from './route.ts'
import { hearingActs } from './acts.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const ofHearing = z.strictObject({ hearingId: id<HearingId>() })
const article = z.enum(articles)
/** A time of day as the clock of the court shows it, Africa/Casablanca: `09:30`. */
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const part = z.enum(attendanceParts)
const court = z.object({ id: place<CourtId>(), ar: z.string(), fr: z.string() })

/** Officers by part, people of the case by part; an interpreter and a lawyer without a name. */
const called = z
  .array(
    z.discriminatedUnion('part', [
      z.strictObject({
        part: z.enum(['president', 'member', 'prosecution', 'clerk', 'social_assistant']),
        officer: id<OfficerId>(),
      }),
      z.strictObject({ part: z.enum(['victim', 'witness', 'expert']), person: id<PersonId>() }),
      z.strictObject({ part: z.enum(['interpreter', 'lawyer']) }),
    ]),
  )
  .max(60)

/** When and where. `knowingly`: although the room or somebody called has another hearing then. */
const when = {
  on: localDate,
  at: time,
  room: line(40).optional(),
  knowingly: z.boolean(),
}

/** Which formations are competent for what was charged, and who could be called before each. */
export const hearingsOpenTo = read({
  path: '/cases/:caseId/hearings/open',
  act: 'hearings.see_open',
  params: ofCase,
  reply: z.object({
    court,
    open: z.array(
      z.object({
        formation: z.enum(formationIds),
        accused: z.enum(accusedAges),
        degree: z.enum(['first', 'appeal']),
        article,
        /** Whether the law itself closes its sessions. */
        alwaysClosed: z.boolean(),
        /** The parts each of `officers` and `people` may have before it. */
        parts: z.array(z.object({ who: z.uuid(), parts: z.array(part) })),
      }),
    ),
    /** Why nothing is open, when nothing is. */
    refusals: z.array(z.object({ reason: z.enum(refusalReasons), article })),
    /** Whoever is on the case, and the social assistants of its unit. */
    officers: z.array(
      z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string(), post: z.enum(posts) }),
    ),
    people: z.array(z.object({ id: id<PersonId>(), capacity: z.enum(capacities) })),
  }),
})

/**
 * Fixes a hearing before a competent formation. When the room or somebody called has another hearing within an hour
 * it is `conflict`, with `clashes`; asked again `knowingly` it is fixed.
 */
export const fixHearing = act({
  path: '/cases/:caseId/hearings',
  act: 'hearings.fix',
  params: ofCase,
  body: z.strictObject({
    formation: z.enum(formationIds),
    /** Whether whoever is tried is tried as a child: the file does not tell. */
    accused: z.enum(accusedAges),
    ...when,
    /** The language for which an interpreter is needed (CPP 318). */
    interpreter: spoken.optional(),
    called,
  }),
  problems: ['refused_by_law', 'conflict'],
})

/** Says anew who is called, while the hearing is fixed. */
export const callToHearing = act({
  path: '/hearings/:hearingId/attendance',
  act: 'hearings.call',
  params: ofHearing,
  body: z.strictObject({ called, knowingly: z.boolean() }),
  problems: ['refused_by_law', 'conflict'],
})

/** Records that it was held, and who was there. */
export const holdHearing = act({
  path: '/hearings/:hearingId/holding',
  act: 'hearings.hold',
  params: ofHearing,
  body: z.strictObject({
    /** Of those called, by the id of their attendance. */
    present: z.array(z.uuid()).max(60),
    /** None of the judges prosecuted, investigated or already judged it, as far as is known. */
    noJudgeKnewTheCase: z.boolean(),
    everyAccusedHasLawyer: z.boolean(),
  }),
  problems: ['refused_by_law', 'conflict'],
})

/** Postpones it to a new date: another hearing, with the same formation and the same people called. */
export const postponeHearing = act({
  path: '/hearings/:hearingId/postponement',
  act: 'hearings.postpone',
  params: ofHearing,
  body: z.strictObject(when),
  problems: ['refused_by_law', 'conflict'],
})

export const cancelHearing = act({
  path: '/hearings/:hearingId/cancellation',
  act: 'hearings.cancel',
  params: ofHearing,
  body: z.strictObject({}),
  problems: ['refused_by_law', 'conflict'],
})

/** The court closes the session, on one of the two bases of CPP 302. */
export const closeHearing = act({
  path: '/hearings/:hearingId/closing',
  act: 'hearings.close',
  params: ofHearing,
  body: z.discriminatedUnion('basis', [
    z.strictObject({ basis: z.literal(closedBases[0]), dangerToSafetyOrMorals: z.boolean() }),
    z.strictObject({
      basis: z.literal(closedBases[1]),
      /** The victim who asked. */
      victim: id<PersonId>(),
      askedByVictim: z.boolean(),
      violenceOrSexualAssault: z.boolean(),
    }),
  ]),
  problems: ['refused_by_law', 'conflict'],
})

const hearing = z.object({
  id: id<HearingId>(),
  caseId: id<CaseId>(),
  court,
  formation: z.enum(formationIds),
  article,
  /** As the clock of the court shows it. */
  on: localDate,
  at: time,
  room: z.string().nullable(),
  interpreter: spoken.nullable(),
  state: z.enum(hearingStates),
  /** By the law itself, or by the court, and on what basis. */
  closed: z.object({ by: z.enum(['law', 'court']), article }).nullable(),
})

/** The hearings of a case, the latest first. Who attends is told by part and post, and nobody by name. */
export const seeHearings = read({
  path: '/cases/:caseId/hearings',
  act: 'hearings.see_all',
  params: ofCase,
  query: paging,
  reply: page(
    hearing.extend({
      called: z.array(
        z.object({
          id: z.uuid(),
          part,
          officer: id<OfficerId>().nullable(),
          /** The post of an officer in this case. */
          post: z.enum(posts).nullable(),
          person: id<PersonId>().nullable(),
          /** After it was held. */
          present: z.boolean().nullable(),
        }),
      ),
      /** The hearing that this one was postponed to. */
      postponedTo: id<HearingId>().nullable(),
      mine: z.array(z.enum(hearingActs)),
    }),
  ),
})

/** My hearings of one week, Monday to Sunday: of my cases and of my unit. Names nobody. */
export const listHearings = read({
  path: '/hearings',
  act: 'hearings.list',
  query: z.strictObject({ week: localDate }),
  reply: z.object({
    monday: localDate,
    today: localDate,
    rows: z
      .array(
        hearing.extend({
          register: z.object({ year: z.number().int(), number: z.number().int() }),
          /** My part in it, when I am called. */
          part: part.nullable(),
        }),
      )
      .max(300),
    /** Whether there are more in that week than are told. */
    more: z.boolean(),
  }),
})
