import {
  ageBands,
  consentGivers,
  guardianStandings,
  needs,
  referralStates,
  sexes,
  type CaseId,
  type ConsentId,
  type PersonId,
  type ReferralId,
  type ServiceId,
} from '@himaya/domain'
import { id, line, moment, page, paging, spoken, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofPerson = z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() })

/** Whose consent this is: an adult's, or a child's and how the guardian stands. */
const consenting = z.discriminatedUnion('isChild', [
  z.strictObject({ isChild: z.literal(false) }),
  z.strictObject({ isChild: z.literal(true), guardian: z.enum(guardianStandings) }),
])

/** Notes a consent, or its refusal, before anything is sent. */
export const takeConsent = act({
  path: '/cases/:caseId/people/:personId/consents',
  act: 'referral.take_consent',
  params: ofPerson,
  body: z.strictObject({
    need: z.enum(needs),
    given: z.boolean(),
    givenBy: z.enum(consentGivers),
    person: consenting,
  }),
  problems: ['refused_by_law'],
})

/** Takes a consent back; what was sent under it is withdrawn with it. */
export const withdrawConsent = act({
  path: '/cases/:caseId/consents/:consentId/withdrawal',
  act: 'referral.withdraw_consent',
  params: z.strictObject({ caseId: id<CaseId>(), consentId: id<ConsentId>() }),
  body: z.strictObject({}),
})

/** Sends a person's need to a service: the need, and nothing of the offence. */
export const refer = act({
  path: '/cases/:caseId/people/:personId/referrals',
  act: 'referral.send',
  params: ofPerson,
  body: z.strictObject({
    consent: id<ConsentId>(),
    service: id<ServiceId>(),
    need: z.enum(needs),
    urgent: z.boolean(),
    words: text(2000),
    person: consenting,
  }),
  problems: ['refused_by_law', 'keys_unavailable'],
})

/** What was consented to and sent in a case, as the unit sees it. */
export const seeReferrals = read({
  path: '/cases/:caseId/referrals',
  act: 'referral.see_of_case',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    consents: z.array(
      z.object({
        id: id<ConsentId>(),
        personId: id<PersonId>(),
        need: z.enum(needs),
        given: z.boolean(),
        givenBy: z.enum(consentGivers),
        takenAt: moment,
        withdrawn: z.boolean(),
      }),
    ),
    referrals: z.array(
      z.object({
        id: id<ReferralId>(),
        personId: id<PersonId>(),
        need: z.enum(needs),
        state: z.enum(referralStates),
        urgent: z.boolean(),
        service: z.object({ ar: z.string(), fr: z.string() }),
        sentAt: moment,
        answeredAt: moment.nullable(),
      }),
    ),
  }),
})

/** The services that answer a need for this unit. */
export const listServices = read({
  path: '/services',
  act: 'referral.list_services',
  query: z.strictObject({ need: z.enum(needs) }),
  reply: z.object({
    services: z.array(z.object({ id: id<ServiceId>(), ar: z.string(), fr: z.string() })).max(200),
  }),
})

const row = z.object({
  id: id<ReferralId>(),
  need: z.enum(needs),
  urgent: z.boolean(),
  state: z.enum(referralStates),
  sentAt: moment,
})

/** The referrals sent to my service, the newest first. */
export const listReferrals = read({
  path: '/referrals',
  act: 'referral.list',
  query: paging,
  reply: page(row),
})

/** One referral as the service sees it: the need only. */
export const seeReferral = read({
  path: '/referrals/:referralId',
  act: 'referral.see',
  params: z.strictObject({ referralId: id<ReferralId>() }),
  reply: row.extend({
    sex: z.enum(sexes).nullable(),
    ageBand: z.enum(ageBands).nullable(),
    language: spoken.nullable(),
    words: z.string(),
    answer: z.string().nullable(),
  }),
  problems: ['keys_unavailable'],
})

/** The service accepts, declines with its reason, or says that it has ended. */
export const answerReferral = act({
  path: '/referrals/:referralId/answer',
  act: 'referral.answer',
  params: z.strictObject({ referralId: id<ReferralId>() }),
  body: z.strictObject({ to: z.enum(['accepted', 'declined', 'ended']), reason: line(500).optional() }),
  problems: ['refused_by_law', 'keys_unavailable'],
})
