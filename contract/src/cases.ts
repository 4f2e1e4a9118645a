import {
  capacities,
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
import { z } from './zod.ts'
import { country, id, localDate, moment, page, paging, place, spoken } from './fields.ts'
import { act, read } from './route.ts'

/** The unit's register: its own number within a year. */
const register = z.object({ year: z.number().int(), number: z.number().int() })
/** The court's reference: number, code and year, as the registry gave them. */
const reference = z.object({ number: z.number().int(), code: z.string(), year: z.number().int() })

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

const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })

/** One case: its two references, who is in it, and who works on it. Identities are shown on demand only. */
export const seeCase = read({
  path: '/cases/:caseId',
  act: 'cases.see',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: row.extend({
    report: id<ReportId>().nullable(),
    /** Whether the file was opened on a request for help, to whoever reads the social file. */
    help: z.boolean(),
    /** The posts in which I may act here. */
    mine: z.array(z.enum(posts)),
    people: z.array(
      z.object({
        id: id<PersonId>(),
        capacity: z.enum(capacities),
        status: z.enum(victimStatuses),
        owner: officer,
        sex: z.enum(sexes).nullable(),
        nationality: country.nullable(),
        language: spoken.nullable(),
        /** Under eighteen today, as far as the month of birth tells; null when unknown. */
        isChild: z.boolean().nullable(),
      }),
    ),
    parties: z.array(
      z.object({
        id: id<PartyId>(),
        capacity: z.enum(capacities),
        sex: z.enum(sexes).nullable(),
        nationality: country.nullable(),
      }),
    ),
    assigned: z.array(z.object({ officer, post: z.enum(posts), starts: localDate })),
  }),
})

/** Who a person is, shown on demand, with the showing recorded. */
export const seeIdentity = read({
  path: '/cases/:caseId/people/:personId/identity',
  act: 'people.see_identity',
  params: z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() }),
  reply: z.object({
    name: z.string().nullable(),
    born: localDate.nullable(),
    document: z.string().nullable(),
  }),
  problems: ['keys_unavailable'],
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
})
