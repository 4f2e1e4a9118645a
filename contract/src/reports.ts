import {
  capacities,
  reportSources,
  reportStates,
  sexes,
  type CaseId,
  type CourtId,
  type PersonId,
  type ReportId,
  type UnitId,
} from '@himaya/domain'
import { z } from './zod.ts'
import { country, id, line, moment, page, paging, place, spoken, text } from './fields.ts'
import { act, read } from './route.ts'

/** A person named in a report. Everything but the capacity may be unknown. */
const named = z.strictObject({
  capacity: z.enum(capacities),
  name: line(160).optional(),
  sex: z.enum(sexes).optional(),
  nationality: country.optional(),
  language: spoken.optional(),
})

/** Writes a report down, sends it to the prosecution at once and opens the file (CPP 42, 43; anonymous: 40, 49). */
export const recordReport = act({
  path: '/reports',
  act: 'reports.record',
  body: z.strictObject({
    unit: place<UnitId>(),
    source: z.enum(reportSources),
    anonymous: z.boolean(),
    urgent: z.boolean(),
    receivedAt: moment,
    statement: text(20_000),
    caller: z.strictObject({ name: line(160).optional(), phone: line(40).optional() }).optional(),
    people: z.array(named).max(30),
  }),
  problems: ['refused_by_law', 'keys_unavailable'],
})

const row = z.object({
  id: id<ReportId>(),
  caseId: id<CaseId>(),
  source: z.enum(reportSources),
  state: z.enum(reportStates),
  urgent: z.boolean(),
  anonymous: z.boolean(),
  receivedAt: moment,
  sentTo: place<CourtId>(),
  register: z.object({ year: z.number().int(), number: z.number().int() }),
})

/** Reports of my unit or sent to my prosecution, the newest first. Holds nothing that names anyone. */
export const listReports = read({
  path: '/reports',
  act: 'reports.list',
  query: paging,
  reply: page(row),
})

/** One report, as it was said. */
export const seeReport = read({
  path: '/reports/:reportId',
  act: 'reports.see',
  params: z.strictObject({ reportId: id<ReportId>() }),
  reply: row.extend({
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
      }),
    ),
  }),
  problems: ['keys_unavailable'],
})
