import {
  accusedSide,
  assignmentEnded,
  assignmentEnds,
  assistanceSide,
  charges,
  leftOutReasons,
  posts,
  sexes,
  victimStatuses,
  type CaseId,
  type CourtId,
  type OfficerId,
  type PartyId,
  type PersonId,
  type ReportId,
  type UnitId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { z } from './zod.ts'
import { country, id, localDate, moment, officer, page, paging, place, spoken } from './fields.ts'
import { act, read } from './route.ts'

/** The unit's register: its own number within a year. */
const register = z.object({ year: z.number().int(), number: z.number().int() })
/** The court's reference: number, code and year, as the registry gave them. */
const reference = z.object({ number: z.number().int(), code: z.string(), year: z.number().int() })
/** The same, to be written: no trafficking case is older than 2016. */
const courtReference = z.strictObject({
  number: z.number().int().min(1).max(9_999_999),
  code: z.string().regex(/^\d{4}$/),
  year: z.number().int().min(2016).max(2200),
})

const row = z.object({
  id: id<CaseId>(),
  unit: place<UnitId>(),
  court: place<CourtId>().nullable(),
  register,
  reference: reference.nullable(),
  openedOn: localDate,
  urgent: z.boolean(),
  people: z.number().int(),
  children: z.number().int(),
  statuses: z.array(z.enum(victimStatuses)),
})

/** The cases of my unit, or to which I am assigned; the newest first. Names nobody. */
export const listCases = read({
  path: '/cases',
  act: 'cases.list',
  query: paging,
  reply: page(row),
})

/** The name of a court, Arabic and French. */
const courtName = z.object({ ar: z.string(), fr: z.string() })

/** Where the charges say that a case belongs (`domain/charges/seats`): of the accused taken together, as adults. */
const competent = z.object({
  level: z.enum(['first_instance', 'court_of_appeal']),
  prosecution: z.enum(['kings_prosecutor', 'general_prosecutor']),
  formation: z.enum(['criminal_chamber', 'juvenile_criminal_chamber', 'tribunal', 'juvenile_chamber']),
  charges: z.array(z.enum(charges)),
  /** Whether misdemeanours are here with a felony because the law says so, or because they may be. */
  joined: z.enum(['no', 'by_law', 'by_choice']),
  basis: z.array(z.enum(articles)),
  /** Null where the map does not tell: which tribunal, when the case is at a Court of Appeal. */
  court: courtName.nullable(),
})

/** One case: its two references, who is in it, and who works on it. Identities are shown on demand only. */
export const seeCase = read({
  path: '/cases/:caseId',
  act: 'cases.see',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: row.extend({
    report: id<ReportId>().nullable(),
    /** Whether the file was opened on a request for help, to whoever reads the social file. */
    help: z.boolean(),
    /** The posts in which I may act here, or only read while it is open to me in an emergency. */
    mine: z.array(z.enum(posts)),
    /** Until when it is open to me in an emergency, for reading. */
    emergency: z.object({ id: z.uuid(), endsAt: moment }).nullable(),
    places: z.object({
      /** The court whose unit received the person, and the court seized. */
      unit: courtName,
      seized: courtName.nullable(),
      /** Whether the court seized is of the level that every charge calls for; null while that is not known to me. */
      rightLevel: z.boolean().nullable(),
      /** Null to whoever is not told the charges; empty until there are some. */
      competent: z.array(competent).max(2).nullable(),
    }),
    people: z.array(
      z.object({
        id: id<PersonId>(),
        capacity: z.enum(assistanceSide),
        status: z.enum(victimStatuses),
        /** Who follows the person; `leftOut` says when nobody does any more. */
        owner: officer,
        sex: z.enum(sexes).nullable(),
        nationality: country.nullable(),
        language: spoken.nullable(),
        /** Whether who this is was taken out of the file and lies in the special file of the bench (CPP 82-8). */
        concealed: z.boolean(),
        /** Under eighteen today, as far as the month of birth tells; null when unknown. */
        isChild: z.boolean().nullable(),
        /** For whom a guardian or representative answers. */
        wards: z.array(id<PersonId>()),
        /** What nobody has done yet; empty to whoever is not told the social file. */
        leftOut: z.array(z.enum(leftOutReasons)),
      }),
    ),
    parties: z.array(
      z.object({
        id: id<PartyId>(),
        capacity: z.enum(accusedSide),
        owner: officer,
        sex: z.enum(sexes).nullable(),
        nationality: country.nullable(),
        leftOut: z.array(z.enum(leftOutReasons)),
        /** Who among the people this is, where it was said that they may be a victim; told to the prosecution only. */
        mayBeVictim: id<PersonId>().nullable(),
      }),
    ),
    /** The posts in which I may put an officer of my court on this case. */
    assigns: z.array(z.enum(posts)),
    assigned: z.array(
      z.object({
        id: z.uuid(),
        officer,
        post: z.enum(posts),
        starts: localDate,
        /** Whether I may take them off it. */
        mayEnd: z.boolean(),
        /** For whom they stand in, and the last day of it. */
        standsInFor: officer.nullable(),
        until: localDate.nullable(),
        /** Whether I may let a colleague stand in for them. */
        mayDelegate: z.boolean(),
        /** The last day of their absence, to whoever sees that nothing waits. */
        awayUntil: localDate.nullable(),
      }),
    ),
    /** Who worked on it before, the last first. */
    earlier: z.array(
      z.object({
        officer,
        post: z.enum(posts),
        starts: localDate,
        ends: localDate,
        why: z.enum(assignmentEnded).nullable(),
      }),
    ),
  }),
})

/** The courts that are in service, to choose one. */
export const listCourts = read({
  path: '/courts',
  act: 'cases.courts',
  reply: z.object({
    courts: z.array(z.object({ id: place<CourtId>(), ar: z.string(), fr: z.string() })).max(300),
  }),
})

/** Everything that was done in a case, the newest first, from the record itself. */
export const seeTimeline = read({
  path: '/cases/:caseId/timeline',
  act: 'cases.see_timeline',
  params: z.strictObject({ caseId: id<CaseId>() }),
  query: paging,
  reply: page(
    z.object({
      id: z.string(),
      at: moment,
      act: z.string(),
      officer: officer.nullable(),
      subjects: z.array(z.uuid()),
    }),
  ),
})

/** Puts an officer on a case, in a post he or she holds. */
export const assign = act({
  path: '/cases/:caseId/assignments',
  act: 'cases.assign',
  params: z.strictObject({ caseId: id<CaseId>() }),
  body: z.strictObject({ officer: id<OfficerId>(), post: z.enum(posts) }),
  problems: ['conflict'],
})

/** Colleagues of the same post at the same court, who may stand in for whoever is on the case; the least laden first. */
export const listStandIns = read({
  path: '/cases/:caseId/assignments/:assignmentId/colleagues',
  act: 'cases.list_stand_ins',
  params: z.strictObject({ caseId: id<CaseId>(), assignmentId: z.uuid() }),
  reply: z.object({ officers: z.array(officer).max(200) }),
})

/**
 * Lets a colleague stand in until a day. It ends with the assignment it comes from, with that officer's post, or when it
 * is taken back; it is not handed on again.
 */
export const delegate = act({
  path: '/cases/:caseId/assignments/:assignmentId/delegations',
  act: 'cases.delegate',
  params: z.strictObject({ caseId: id<CaseId>(), assignmentId: z.uuid() }),
  body: z.strictObject({ officer: id<OfficerId>(), until: localDate }),
  problems: ['conflict'],
})

/** Takes an officer off a case, at once; that they were on it stays. */
export const endAssignment = act({
  path: '/cases/:caseId/assignments/:assignmentId/end',
  act: 'cases.end_assignment',
  params: z.strictObject({ caseId: id<CaseId>(), assignmentId: z.uuid() }),
  body: z.strictObject({ why: z.enum(assignmentEnds) }),
})

/**
 * Whom I may put on a case in a post: officers who hold it today at the court where I work. For `social_assistant`,
 * those of the case's unit: whoever may follow its people. Nobody who is barred from the case or away; in the order in
 * which they are proposed, the fewest open cases first. A person chooses.
 */
export const listColleagues = read({
  path: '/cases/:caseId/colleagues',
  act: 'cases.list_colleagues',
  params: z.strictObject({ caseId: id<CaseId>() }),
  query: z.strictObject({ post: z.enum(posts) }),
  reply: z.object({ officers: z.array(officer.extend({ openCases: z.number().int() })).max(200) }),
})

/**
 * Writes the number, code and year that the court gave the case, or puts them right. `was` is what stood there when
 * the writer looked: `conflict` when it is something else by now.
 */
export const numberCase = act({
  path: '/cases/:caseId/reference',
  act: 'cases.number',
  params: z.strictObject({ caseId: id<CaseId>() }),
  body: z.strictObject({ was: courtReference.nullable(), reference: courtReference }),
  problems: ['conflict'],
})
