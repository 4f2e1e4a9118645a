import {
  charges,
  dropGrounds,
  links,
  type CaseId,
  type ChargeId,
  type OfficerId,
  type PartyId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { id, localDate } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })
const levels = ['first_instance', 'court_of_appeal'] as const

/** Brings a charge against a party of the case. The investigating judge says when the prosecution submitted it. */
export const bringCharge = act({
  path: '/cases/:caseId/charges',
  act: 'charges.bring',
  params: ofCase,
  body: z.strictObject({
    party: id<PartyId>(),
    charge: z.enum(charges),
    /** How a misdemeanour hangs with a felony of the case (CPP 255, 257); of a felony, `none`. */
    link: z.enum(links),
    on: localDate,
    submittedOn: localDate.optional(),
  }),
  problems: ['refused_by_law', 'conflict'],
})

/** Records that a charge no longer stands, and why. It stays in the list. */
export const dropCharge = act({
  path: '/cases/:caseId/charges/:chargeId/drop',
  act: 'charges.drop',
  params: z.strictObject({ caseId: id<CaseId>(), chargeId: id<ChargeId>() }),
  body: z.strictObject({ why: z.enum(dropGrounds), on: localDate }),
  problems: ['refused_by_law', 'conflict'],
})

/**
 * The charges of a case with their nature, and for each party where what stands belongs; never a penalty. The unit,
 * which accompanies the victim, is not told of them.
 */
export const listCharges = read({
  path: '/cases/:caseId/charges',
  act: 'charges.list',
  params: ofCase,
  reply: z.object({
    /** The level of the court seized of the case. */
    heldAt: z.enum(levels),
    charges: z
      .array(
        z.object({
          id: id<ChargeId>(),
          party: id<PartyId>(),
          charge: z.enum(charges),
          article: z.enum(articles),
          nature: z.enum(['felony', 'misdemeanour']),
          link: z.enum(links),
          by: officer,
          on: localDate,
          submittedOn: localDate.nullable(),
          dropped: z.object({ on: localDate, why: z.enum(dropGrounds), by: officer }).nullable(),
        }),
      )
      .max(200),
    /** Where what stands against a party belongs, for an accused who is of age: a minor is judged apart (CPP 461). */
    seats: z
      .array(
        z.object({
          party: id<PartyId>(),
          charges: z.array(z.enum(charges)),
          level: z.enum(levels),
          prosecution: z.enum(['kings_prosecutor', 'general_prosecutor']),
          formation: z.enum([
            'criminal_chamber',
            'juvenile_criminal_chamber',
            'tribunal',
            'juvenile_chamber',
          ]),
          /** Whether misdemeanours are here with a felony because the law says so, or because they may be. */
          joined: z.enum(['no', 'by_law', 'by_choice']),
          basis: z.array(z.enum(articles)).min(1),
        }),
      )
      .max(200),
  }),
})
