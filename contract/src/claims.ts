import { claimEnds, claimWays, type CaseId, type ClaimId, type PartyId, type PersonId } from '@himaya/domain'
import { articles } from '@himaya/law'
import { id, localDate, officer } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })

/** Writes down that damages are claimed in the case, by whom and against whom. */
export const bringClaim = act({
  path: '/cases/:caseId/claims',
  act: 'claims.bring',
  params: ofCase,
  body: z.strictObject({
    /** The person of the case who claims; `null` for anybody else. */
    by: id<PersonId>().nullable(),
    against: z.array(id<PartyId>()).min(1).max(20),
    way: z.enum(claimWays),
    on: localDate,
  }),
  problems: ['refused_by_law'],
})

/** Writes down that a claim no longer stands, and why. It stays in the list. */
export const endClaim = act({
  path: '/cases/:caseId/claims/:claimId/end',
  act: 'claims.end',
  params: z.strictObject({ caseId: id<CaseId>(), claimId: id<ClaimId>() }),
  body: z.strictObject({ why: z.enum(claimEnds), on: localDate }),
  problems: ['refused_by_law', 'conflict'],
})

/** The claims of a case; to the unit, those of the people whom it accompanies, and not against whom. */
export const listClaims = read({
  path: '/cases/:caseId/claims',
  act: 'claims.list',
  params: ofCase,
  reply: z.object({
    /** The ways in which I may write one down. */
    mayBring: z.array(z.enum(claimWays)),
    claims: z
      .array(
        z.object({
          id: id<ClaimId>(),
          /** `null` for somebody who is not of the case. */
          by: id<PersonId>().nullable(),
          /** `null` to the unit. */
          against: z.array(id<PartyId>()).max(20).nullable(),
          way: z.enum(claimWays),
          article: z.enum(articles),
          on: localDate,
          brought: officer,
          ended: z.object({ on: localDate, why: z.enum(claimEnds), by: officer }).nullable(),
          /** Whether I may write down that it ended. */
          mine: z.boolean(),
        }),
      )
      .max(200),
  }),
})
