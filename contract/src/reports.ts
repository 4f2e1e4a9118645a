import {
  accusedSide,
  capacities,
  reportMarks,
  reportSources,
  reportStates,
  sexes,
  type CaseId,
  type CourtId,
  type PartyId,
  type PersonId,
  type ReportId,
  type UnitId,
} from '@himaya/domain'
import { z } from './zod.ts'
import { country, id, line, localDate, moment, page, paging, place, spoken, text } from './fields.ts'
import { act, read } from './route.ts'

/** A person named in a report. Everything but the capacity may be unknown. */
const named = z.strictObject({
  capacity: z.enum(capacities),
  name: line(160).optional(),
  sex: z.enum(sexes).optional(),
  nationality: country.optional(),
  language: spoken.optional(),
})

/** What was told, by whom and when. */
const told = {
  source: z.enum(reportSources),
  urgent: z.boolean(),
  /** When it was received, which is never to come. */
  receivedAt: moment,
  statement: text(20_000),
  caller: z.strictObject({ name: line(160).optional(), phone: line(40).optional() }).optional(),
  people: z.array(named).max(30),
}

/** Writes a report down, sends it to the prosecution at once and opens the file (CPP 42, 43; anonymous: 40, 49). */
export const recordReport = act({
  path: '/reports',
  act: 'reports.record',
  body: z.strictObject({ unit: place<UnitId>(), anonymous: z.boolean(), ...told }),
  problems: ['refused_by_law', 'keys_unavailable'],
})

/**
 * Writes a report in an assistance file that is there already: it opens the penal file, joins it to the case and sends
 * it. Whoever is in the file is not named again; `people` are those who come with the report.
 */
export const reportInFile = act({
  path: '/cases/:caseId/report',
  act: 'reports.record_in_file',
  params: z.strictObject({ caseId: id<CaseId>() }),
  body: z.strictObject(told),
  problems: ['refused_by_law', 'keys_unavailable'],
})

const register = z.object({ year: z.number().int(), number: z.number().int() })

const row = z.object({
  id: id<ReportId>(),
  caseId: id<CaseId>(),
  source: z.enum(reportSources),
  state: z.enum(reportStates),
  urgent: z.boolean(),
  anonymous: z.boolean(),
  receivedAt: moment,
  sentTo: place<CourtId>(),
  register,
  /** What the unit said of it. It waits for the prosecution all the same. */
  mark: z.enum(reportMarks).nullable(),
})

/** Reports of my unit or sent to my prosecution, the newest first. Holds nothing that names anyone. */
export const listReports = read({
  path: '/reports',
  act: 'reports.list',
  query: paging,
  reply: page(
    row.extend({
      /** Days it has waited for a first decision; null once there is one. */
      waits: z.number().int().nullable(),
      /** The day by which an outcome must be told, while somebody is still to be told, and by how many days it is late. */
      notice: z.object({ by: localDate, daysLate: z.number().int() }).nullable(),
    }),
  ),
})

/** One report, as it was said. */
export const seeReport = read({
  path: '/reports/:reportId',
  act: 'reports.see',
  params: z.strictObject({ reportId: id<ReportId>() }),
  reply: row.extend({
    sentAt: moment,
    statement: z.string(),
    caller: z.object({ name: z.string().optional(), phone: z.string().optional() }).nullable(),
    people: z.array(
      z.object({
        id: id<PersonId>(),
        capacity: z.enum(capacities),
        name: z.string().nullable(),
        sex: z.enum(sexes).nullable(),
        nationality: z.string().nullable(),
        language: z.string().nullable(),
        /** Whether who this is lies in the special file of the bench (CPP 82-8), and is not here. */
        concealed: z.boolean(),
      }),
    ),
    /** Whoever is accused, to those who may see the penal side. */
    parties: z.array(
      z.object({
        id: id<PartyId>(),
        capacity: z.enum(accusedSide),
        name: z.string().nullable(),
        nationality: z.string().nullable(),
      }),
    ),
  }),
  problems: ['keys_unavailable'],
})
