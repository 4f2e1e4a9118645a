import {
  ageBands,
  arrivalRisks,
  consentGivers,
  guardianStandings,
  needs,
  referralStates,
  sexes,
  type CaseId,
  type ConsentId,
  type OfficerId,
  type PersonId,
  type ReferralId,
  type ServiceId,
} from '@himaya/domain'
import { id, line, localDate, moment, page, paging, spoken, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofPerson = z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() })

/** Whose consent this is: an adult's, or a child's and how the guardian stands. */
const consenting = z.discriminatedUnion('isChild', [
  z.strictObject({ isChild: z.literal(false) }),
  z.strictObject({ isChild: z.literal(true), guardian: z.enum(guardianStandings) }),
])

/** Why a child is spoken for by a representative and not by her guardian. */
const standingsBadly = z.enum(['none', 'suspected', 'related_to_accused', 'contested'])

/**
 * Notes a consent, or its refusal, before anything is sent. Where the file tells whether the person is a child, it is
 * `malformed` to say otherwise.
 */
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

/** Asks for somebody who speaks for a child in place of her guardian. Nothing reaches the guardian. */
export const askRepresentative = act({
  path: '/cases/:caseId/people/:personId/representations',
  act: 'referral.ask_representative',
  params: ofPerson,
  body: z.strictObject({ why: standingsBadly }),
  problems: ['refused_by_law'],
})

/** Writes down who speaks for a child: for the juvenile judge or counsellor. */
export const nameRepresentative = act({
  path: '/cases/:caseId/representations/:representationId/representative',
  act: 'referral.name_representative',
  params: z.strictObject({ caseId: id<CaseId>(), representationId: z.uuid() }),
  body: z.strictObject({ who: line(200), on: localDate }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** Who asked for a representative, for which child and why, and whether one was named. For those who decide or wait. */
export const seeRepresentations = read({
  path: '/cases/:caseId/representations',
  act: 'referral.see_representations',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    representations: z
      .array(
        z.object({
          id: z.uuid(),
          personId: id<PersonId>(),
          why: standingsBadly,
          askedAt: moment,
          /** Null until one is named. */
          named: z
            .object({
              on: localDate,
              by: z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() }),
            })
            .nullable(),
        }),
      )
      .max(200),
    /** Whether I am the one who names. */
    mayName: z.boolean(),
  }),
})

/** Who speaks for a child, shown on demand. */
export const seeRepresentative = read({
  path: '/cases/:caseId/representations/:representationId',
  act: 'referral.see_representative',
  params: z.strictObject({ caseId: id<CaseId>(), representationId: z.uuid() }),
  reply: z.object({ who: z.string() }),
  problems: ['keys_unavailable'],
})

/** Sends a person's need to a service under a consent that stands: the need, and nothing of the offence. */
export const refer = act({
  path: '/cases/:caseId/people/:personId/referrals',
  act: 'referral.send',
  params: ofPerson,
  body: z.strictObject({
    consent: id<ConsentId>(),
    service: id<ServiceId>(),
    need: z.enum(needs),
    urgent: z.boolean(),
    /** What the service must be ready for, never why. */
    risks: z.array(z.enum(arrivalRisks)).max(arrivalRisks.length),
    words: text(2000),
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
        /** How the guardian stood, for a child. */
        guardian: z.enum(guardianStandings).nullable(),
        takenAt: moment,
        withdrawn: z.boolean(),
      }),
    ),
    referrals: z.array(
      z.object({
        id: id<ReferralId>(),
        personId: id<PersonId>(),
        consent: id<ConsentId>(),
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
    risks: z.array(z.enum(arrivalRisks)),
    /** Null to a service that declined, or once the consent was taken back. */
    words: z.string().nullable(),
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
