import {
  helpedCapacities,
  helpWishes,
  reportSources,
  sexes,
  type CaseId,
  type OfficerId,
  type ReportId,
  type UnitId,
} from '@himaya/domain'
import { country, id, line, moment, place, spoken, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })

/**
 * Opens an assistance file for whoever asks for help without a complaint. There is no penal file, nothing is sent and
 * nobody is assigned. Answers with the id of the case.
 */
export const requestHelp = act({
  path: '/help',
  act: 'help.request',
  body: z.strictObject({
    unit: place<UnitId>(),
    /** How she came to the unit. */
    cameBy: z.enum(reportSources),
    wish: z.enum(helpWishes),
    urgent: z.boolean(),
    /** What she needs, in a few words, and nothing of the offence. */
    need: text(4000).optional(),
    people: z
      .array(
        z.strictObject({
          capacity: z.enum(helpedCapacities),
          name: line(160).optional(),
          sex: z.enum(sexes).optional(),
          nationality: country.optional(),
          language: spoken.optional(),
        }),
      )
      .min(1)
      .max(30),
  }),
  problems: ['keys_unavailable'],
})

/** How a file came to be opened without a complaint, and what followed. Shows no need. */
export const seeHelp = read({
  path: '/cases/:caseId/help',
  act: 'help.see',
  params: ofCase,
  reply: z.object({
    /** Null where the file was opened in another way, and to whoever does not read the social file. */
    request: z
      .object({
        cameBy: z.enum(reportSources),
        wish: z.enum(helpWishes),
        hasNeed: z.boolean(),
        by: officer,
        at: moment,
      })
      .nullable(),
    /** When it was put before the prosecution for protection, and by whom. */
    brought: z.object({ by: officer, at: moment }).nullable(),
    /** The report that was written in the file since. */
    report: id<ReportId>().nullable(),
    /** Whether the reader may write a report in this file, and whether the reader may put it before the prosecution. */
    mayReport: z.boolean(),
    mayBring: z.boolean(),
  }),
})

/** What she said she needs; shown on demand. */
export const seeNeed = read({
  path: '/cases/:caseId/help/need',
  act: 'help.see_need',
  params: ofCase,
  reply: z.object({ need: z.string().nullable() }),
  problems: ['keys_unavailable'],
})

/**
 * Puts a file without a complaint before the head of the prosecution, for protection (CPP 82-5-1). `conflict` with
 * `reason: 'no_head_of_prosecution'` where nobody holds that post in this house.
 */
export const bringForProtection = act({
  path: '/cases/:caseId/help/protection',
  act: 'help.bring',
  params: ofCase,
  body: z.strictObject({}),
  problems: ['refused_by_law', 'conflict'],
})
