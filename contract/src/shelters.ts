import {
  purposesOf,
  standings,
  type CaseId,
  type OfficerId,
  type PersonId,
  type ReferralId,
  type ServiceId,
} from '@himaya/domain'
import { id, moment, officer } from './fields.ts'
import { publicKey, sealedAddress, sealedSecret } from './personal-keys.ts'
import { act, inquiry, read } from './route.ts'
import { z } from './zod.ts'

/** Why an address is opened. */
export const shelterPurposes = ['visit', 'transport', 'delivery', 'danger', 'own_work', 'release'] as const

const ofService = z.strictObject({ serviceId: id<ServiceId>() })

/** The secret of one writing, sealed to one person. */
const given = z.strictObject({ officer: id<OfficerId>(), key: z.uuid(), wrapped: sealedSecret })

/** The shelters that my services run. */
export const listShelters = read({
  path: '/shelters',
  act: 'shelters.list',
  reply: z.object({
    shelters: z.array(z.object({ id: id<ServiceId>(), ar: z.string(), fr: z.string() })).max(50),
  }),
})

/** The shelter that my service runs: whether its address was written, and who may be given its key. Not the address. */
export const seeShelter = read({
  path: '/services/:serviceId/shelter',
  act: 'shelters.see',
  params: ofService,
  reply: z.object({
    written: z.object({ version: z.int().min(1), at: moment, by: officer }).nullable(),
    people: z
      .array(
        z.object({
          officer,
          /** A colleague, or the assistant who follows somebody received here. */
          why: z.enum(['service', 'follows']),
          /** Null until they made one. */
          key: z.object({ id: z.uuid(), publicKey }).nullable(),
          given: z.boolean(),
        }),
      )
      .max(500),
  }),
})

/** Writes where the shelter is, sealed in the browser, with its secret sealed to each who shall have it. */
export const writeShelter = act({
  path: '/services/:serviceId/shelter',
  act: 'shelters.write',
  params: ofService,
  body: z.strictObject({
    /** Of this writing: one more than of the one it replaces. */
    version: z.int().min(1),
    address: sealedAddress,
    given: z.array(given).min(1).max(500),
  }),
  problems: ['conflict'],
})

/** Gives the key of the address to more people. */
export const giveShelter = act({
  path: '/services/:serviceId/shelter/keys',
  act: 'shelters.give',
  params: ofService,
  body: z.strictObject({ version: z.int().min(1), given: z.array(given).min(1).max(100) }),
  problems: ['conflict'],
})

/** What opens an address in the browser of whoever may: for one look, and each look stands in the record. */
export const openShelter = inquiry({
  path: '/shelters/open',
  act: 'shelters.open',
  body: z.strictObject({
    of: z.union([
      z.strictObject({ referral: id<ReferralId>() }),
      z.strictObject({ service: id<ServiceId>() }),
    ]),
    purpose: z.enum(shelterPurposes),
  }),
  reply: z.object({
    service: id<ServiceId>(),
    version: z.int().min(1),
    address: sealedAddress,
    officer: id<OfficerId>(),
    /** Null to one who may open it and was given no key yet: the service gives it. */
    key: z.object({ id: z.uuid(), wrapped: sealedSecret }).nullable(),
  }),
})

const release = z.object({
  id: z.uuid(),
  purpose: z.enum(purposesOf['shelter.release']),
  at: moment,
  waitsUntil: moment,
  minutes: z.int().nullable(),
  standing: z.enum(standings),
  /** Whether somebody sealed it to the one who asked. */
  sealed: z.boolean(),
})

/**
 * The releases of a shelter's address that I asked for, and those for which I may seal it to whoever did, once two agreed:
 * no address, and to those who seal neither the case nor its people, but the referral by which they know their guest.
 */
export const listReleases = read({
  path: '/shelters/releases',
  act: 'shelters.list_releases',
  reply: z.object({
    mine: z
      .array(
        release.extend({
          caseId: id<CaseId>().nullable(),
          person: id<PersonId>().nullable(),
          register: z.object({ year: z.int(), number: z.int() }).nullable(),
        }),
      )
      .max(100),
    toSeal: z
      .array(
        release.extend({
          service: id<ServiceId>(),
          referral: id<ReferralId>(),
          by: officer,
          /** Null until they made one: nothing can be sealed to them yet. */
          key: z.object({ id: z.uuid(), publicKey }).nullable(),
        }),
      )
      .max(100),
  }),
})

/** Seals the address to the one who asked, for this request alone, once two agreed; `conflict` before. */
export const lendShelter = act({
  path: '/approvals/:requestId/address',
  act: 'shelters.lend',
  params: z.strictObject({ requestId: z.uuid() }),
  body: z.strictObject({
    service: id<ServiceId>(),
    version: z.int().min(1),
    key: z.uuid(),
    wrapped: sealedSecret,
  }),
  problems: ['conflict'],
})

/** What opens the address in the browser of the one who asked, once two agreed and somebody sealed it: one time. */
export const openRelease = inquiry({
  path: '/shelters/release',
  act: 'shelter.release',
  body: z.strictObject({ request: z.uuid() }),
  reply: z.object({
    service: id<ServiceId>(),
    version: z.int().min(1),
    address: sealedAddress,
    officer: id<OfficerId>(),
    lent: sealedSecret,
  }),
  problems: ['step_up_needed', 'conflict'],
})
