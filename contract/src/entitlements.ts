import {
  caseStages,
  entitlementIds,
  entitlementStates,
  givings,
  notedStates,
  type CaseId,
  type CourtId,
  type PersonId,
  type UnitId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { id, localDate, moment, place } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

/** What the law gives each person of a case, and where it stands; to whoever may know it. */
export const seeEntitlements = read({
  path: '/cases/:caseId/entitlements',
  act: 'entitlements.see',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    stage: z.enum(caseStages),
    people: z
      .array(
        z.object({
          person: id<PersonId>(),
          lines: z.array(
            z.object({
              entitlement: z.enum(entitlementIds),
              basis: z.array(z.enum(articles)).min(1),
              giving: z.enum(givings),
              state: z.enum(entitlementStates),
              /** Nothing was offered, decided or begun. What the person refused is not missing. */
              missing: z.boolean(),
              /** The day of the last step; `null` while nothing was done. */
              on: localDate.nullable(),
              /** What I may write down of it now. */
              may: z.array(z.enum(notedStates)),
            }),
          ),
        }),
      )
      .max(200),
  }),
})

/** Writes down how an entitlement stands, where no other act says it. */
export const noteEntitlement = act({
  path: '/cases/:caseId/people/:personId/entitlements',
  act: 'entitlements.note',
  params: z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() }),
  body: z.strictObject({
    entitlement: z.enum(entitlementIds),
    state: z.enum(notedStates),
    on: localDate,
  }),
  problems: ['refused_by_law'],
})

/**
 * How far each entitlement reached the people of my unit whose file was opened in a year: counts and days, and nobody.
 * For its social assistants, who see every one of them.
 */
export const seeCoverage = read({
  path: '/units/:unitId/coverage/:year',
  act: 'entitlements.coverage',
  params: z.strictObject({ unitId: place<UnitId>(), year: z.string().regex(/^20\d\d$/) }),
  reply: z.object({
    people: z.number().int(),
    /** Whether there were more people than are counted at once. */
    more: z.boolean(),
    rows: z.array(
      z.object({
        entitlement: z.enum(entitlementIds),
        giving: z.enum(givings),
        entitled: z.number().int(),
        decided: z.number().int(),
        refused: z.number().int(),
        days: z.object({ median: z.number(), most: z.number().int() }).nullable(),
      }),
    ),
  }),
})

const year = z.string().regex(/^20\d\d$/)

/** When figures were counted, and the day on which they are counted anew. */
const counted = z.object({ at: moment, next: localDate })

/**
 * How far one entitlement reached people whom the officer may not see: multiples of five, a little above or below what
 * is true. Where fewer than five are entitled there is no such row, as where nobody is; 0 is fewer than five.
 */
const figure = z.object({
  entitled: z.number().int().min(5).multipleOf(5),
  decided: z.number().int().min(0).multipleOf(5),
  refused: z.number().int().min(0).multipleOf(5),
  /** Within how many days half of those decided had it; `null` where they are too few to be told. */
  halfWithin: z.number().int().min(1).nullable(),
})
const figures = z.object({
  /** `null` before that year was ever counted. */
  counted: counted.nullable(),
  rows: z
    .array(figure.extend({ entitlement: z.enum(entitlementIds), giving: z.enum(givings) }))
    .max(entitlementIds.length),
})

/** The figures of the whole country. For the centre. */
export const seeCoverageOfCountry = read({
  path: '/coverage/:year/country',
  act: 'entitlements.coverage_of_country',
  params: z.strictObject({ year }),
  reply: figures,
})

/** The figures of one court. For its head and its coordinator, the general prosecutor of its circuit, and the centre. */
export const seeCoverageOfCourt = read({
  path: '/coverage/:year/courts/:courtId',
  act: 'entitlements.coverage_of_court',
  params: z.strictObject({ year, courtId: place<CourtId>() }),
  reply: figures,
})

/** One entitlement in every court of which the officer is shown figures; a court without a row has fewer than five. */
export const compareCourts = read({
  path: '/coverage/:year/entitlements/:entitlement',
  act: 'entitlements.compare_courts',
  params: z.strictObject({ year, entitlement: z.enum(entitlementIds) }),
  reply: z.object({
    counted: counted.nullable(),
    courts: z.array(z.object({ court: place<CourtId>(), figure: figure.nullable() })).max(200),
  }),
})

/** Every entitlement in every circuit. For the centre. */
export const compareCircuits = read({
  path: '/coverage/:year/circuits',
  act: 'entitlements.compare_circuits',
  params: z.strictObject({ year }),
  reply: z.object({
    counted: counted.nullable(),
    circuits: z
      .array(
        z.object({
          court: place<CourtId>(),
          rows: z
            .array(
              figure.pick({ entitled: true, decided: true }).extend({ entitlement: z.enum(entitlementIds) }),
            )
            .max(entitlementIds.length),
        }),
      )
      .max(40),
  }),
})
