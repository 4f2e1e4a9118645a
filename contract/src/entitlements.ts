import {
  caseStages,
  entitlementIds,
  entitlementStates,
  givings,
  notedStates,
  type CaseId,
  type PersonId,
  type UnitId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { id, localDate, place } from './fields.ts'
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
