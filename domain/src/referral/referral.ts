import type { ArticleRef, LegalBasis } from '@himaya/law'
import { isOf, type Post } from '../officers/posts.ts'
import { isVictim, type Capacity, type VictimStatus } from '../people/people.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** What a person may be referred for. */
export const needs = [
  'shelter',
  'health',
  'psychology',
  'lawyer',
  'interpreter',
  'social',
  'return',
  'other',
] as const
export type Need = (typeof needs)[number]

const needBasis: Readonly<Record<Need, LegalBasis>> = {
  shelter: ['ma/act/2002/22-01#art_82-5-1-para-3', 'ma/act/2016/27-14#art_4'],
  health: ['ma/act/2002/22-01#art_82-5-1-para-3', 'ma/act/2016/27-14#art_4'],
  psychology: ['ma/act/2002/22-01#art_82-5-1-para-3', 'ma/act/2016/27-14#art_4'],
  lawyer: ['ma/act/2016/27-14#art_5', 'ma/act/2016/27-14#art_4'],
  interpreter: ['ma/act/2002/22-01#art_82-5-1-para-3'],
  social: ['ma/act/2016/27-14#art_4', 'ma/act/2022/38-15#art_50'],
  return: ['ma/act/2016/27-14#art_4'],
  other: ['ma/act/2016/27-14#art_4'],
}

/**
 * How a child's guardian stands. A guardian may be the trafficker (Penal Code 448-4 (3)).
 *
 * - `trusted`: consents together with the child.
 * - `suspected`, `related_to_accused`, `contested`: consents to nothing, and nothing reaches them.
 */
export const guardianStandings = ['none', 'trusted', 'suspected', 'related_to_accused', 'contested'] as const
export type GuardianStanding = (typeof guardianStandings)[number]

/** Whose age and guardian the consent depends on. */
export type Consenting =
  { readonly isChild: false } | { readonly isChild: true; readonly guardian: GuardianStanding }

const mustConsent = {
  self: 'consent_is_her_own',
  self_and_guardian: 'guardian_must_consent_too',
  representative: 'representative_must_consent',
} as const

export const consentGivers = ['self', 'self_and_guardian', 'representative'] as const
export type ConsentGiver = (typeof consentGivers)[number]

/** Who consents, whether the guardian may be told, and why. */
export interface ConsentRule {
  readonly by: ConsentGiver
  /** Whether anything at all may reach a guardian. */
  readonly guardianIsTold: boolean
  readonly article: ArticleRef
}

/**
 * Who consents to a referral: an adult alone; a child with a trusted guardian; otherwise a representative, whom the
 * juvenile judge or counsellor is asked for (CPP 510). The text sets no consent form: the rule is the house's, built on
 * the protection of the person's data (CPP 82-5-1 §1).
 */
export function consentRule(person: Consenting): ConsentRule {
  if (!person.isChild)
    return { by: 'self', guardianIsTold: false, article: 'ma/act/2002/22-01#art_82-5-1-para-1' }
  switch (person.guardian) {
    case 'trusted':
      return { by: 'self_and_guardian', guardianIsTold: true, article: 'ma/act/2002/22-01#art_510' }
    case 'suspected':
    case 'related_to_accused':
      return { by: 'representative', guardianIsTold: false, article: 'ma/act/2016/27-14#art_448-4' }
    case 'none':
    case 'contested':
      return { by: 'representative', guardianIsTold: false, article: 'ma/act/2002/22-01#art_510' }
  }
}

export const representReasons = [
  'not_the_unit',
  'not_a_child',
  'guardian_is_trusted',
  'already_asked',
] as const

/**
 * Whether a representative may be asked for: for a child whose guardian may not consent (Penal Code 448-4 (3)), by the
 * unit, once at a time. No text says in what form one is named: the juvenile judge or counsellor is asked (CPP 510).
 */
export function mayAskRepresentative(facts: {
  readonly post: Post
  readonly person: Consenting
  /** Whether one was asked for already and not yet named. */
  readonly asked: boolean
}): Verdict<(typeof representReasons)[number]> {
  const { person } = facts
  const article = 'ma/act/2002/22-01#art_510'
  return verdict(
    [article],
    [
      ...unless(isOf(facts.post, 'unit'), 'not_the_unit', 'ma/act/2022/38-15#art_50'),
      ...unless(person.isChild, 'not_a_child', article),
      ...unless(consentRule(person).by === 'representative', 'guardian_is_trusted', article),
      ...unless(!facts.asked, 'already_asked', article),
    ],
  )
}

export const nameReasons = ['not_the_juvenile_judge', 'already_named'] as const

/** Whether a post may name the representative of a child: the juvenile judge or counsellor, once for each request. */
export function mayNameRepresentative(facts: {
  readonly post: Post
  readonly named: boolean
}): Verdict<(typeof nameReasons)[number]> {
  const article = 'ma/act/2002/22-01#art_510'
  return verdict(
    [article],
    [
      ...unless(isOf(facts.post, 'juvenile'), 'not_the_juvenile_judge', article),
      ...unless(!facts.named, 'already_named', article),
    ],
  )
}

/** A consent as recorded, or none. */
export type Consent =
  | { readonly state: 'none' }
  | { readonly state: 'refused' }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'given'; readonly by: ConsentGiver; readonly need: Need }

export const consentReasons = [
  'guardian_must_consent_too',
  'representative_must_consent',
  'consent_is_her_own',
  'no_representative_named',
] as const

/**
 * Whether a consent may be written down as given: by the one whose it is, and by a representative only once one was
 * named. A refusal is written down whoever says it.
 */
export function mayTakeConsent(facts: {
  readonly given: boolean
  readonly givenBy: ConsentGiver
  readonly person: Consenting
  readonly representativeNamed: boolean
}): Verdict<(typeof consentReasons)[number]> {
  const rule = consentRule(facts.person)
  if (!facts.given) return verdict([rule.article], [])
  return verdict(
    [rule.article],
    [
      ...unless(facts.givenBy === rule.by, mustConsent[rule.by], rule.article),
      ...unless(
        rule.by !== 'representative' || facts.representativeNamed,
        'no_representative_named',
        rule.article,
      ),
    ],
  )
}

/** Whether somebody in this capacity is helped by services: a victim, and a witness or reporter who may turn out one. */
export const isHelped = (capacity: Capacity): boolean =>
  isVictim(capacity) || capacity === 'witness' || capacity === 'reporter'

export const referReasons = [
  'not_the_unit',
  'not_a_person_helped',
  'not_a_victim',
  'no_consent',
  'consent_refused',
  'consent_withdrawn',
  'consent_for_another_need',
  'guardian_must_consent_too',
  'representative_must_consent',
  'consent_is_her_own',
] as const

/**
 * Whether a person may be referred to a service. No complaint is needed; being presumed, or still assessed, is enough.
 * The consent is of the right person, for this need, and stands.
 */
export function mayRefer(facts: {
  readonly post: Post
  readonly need: Need
  readonly capacity: Capacity
  readonly status: VictimStatus | null
  readonly person: Consenting
  readonly consent: Consent
}): Verdict<(typeof referReasons)[number]> {
  const { need, consent, capacity } = facts
  const rule = consentRule(facts.person)
  const article = 'ma/act/2002/22-01#art_82-5-1-para-1'
  const givenBy = consent.state === 'given' ? consent.by : rule.by
  return verdict(needBasis[need], [
    ...unless(isOf(facts.post, 'unit'), 'not_the_unit', 'ma/act/2022/38-15#art_50'),
    ...unless(isHelped(capacity), 'not_a_person_helped', 'ma/act/2016/27-14#art_4'),
    ...unless(!isVictim(capacity) || facts.status !== 'not_a_victim', 'not_a_victim', article),
    ...unless(consent.state !== 'none', 'no_consent', article),
    ...unless(consent.state !== 'refused', 'consent_refused', article),
    ...unless(consent.state !== 'withdrawn', 'consent_withdrawn', article),
    ...unless(consent.state !== 'given' || consent.need === need, 'consent_for_another_need', article),
    ...(givenBy === rule.by ? [] : [{ reason: mustConsent[rule.by], article: rule.article }]),
  ])
}

/** What a service must be ready for when a person arrives; never why. */
export const arrivalRisks = [
  'may_be_followed',
  'needs_care_at_once',
  'may_harm_self',
  'with_a_child',
  'frightened_of_men',
] as const
export type ArrivalRisk = (typeof arrivalRisks)[number]

/** What a service is told, and all it is told. Never an article, an accused, a court, a file number or a score. */
export const serviceSees = ['need', 'urgent', 'sex', 'age_band', 'language', 'risks', 'words'] as const

/** Whether a service still reads what it was told: not once it declined, nor once the consent was taken back. */
export const serviceStillReads = (state: ReferralState): boolean =>
  state !== 'withdrawn' && state !== 'declined'

export const referralStates = ['sent', 'accepted', 'declined', 'withdrawn', 'ended'] as const
export type ReferralState = (typeof referralStates)[number]

const moves: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  sent: ['accepted', 'declined', 'withdrawn'],
  accepted: ['ended', 'withdrawn'],
  declined: [],
  withdrawn: [],
  ended: [],
}

export const answerReasons = [
  'not_the_service',
  'not_the_sender',
  'does_not_follow',
  'no_reason_given',
] as const

/**
 * Whether a referral may move: the service accepts, declines with its reason, or says it has ended; the unit that sent
 * it withdraws it, above all when the consent is.
 */
export function mayMoveReferral(facts: {
  readonly post: Post
  readonly from: ReferralState
  readonly to: Exclude<ReferralState, 'sent'>
  readonly reasonGiven: boolean
}): Verdict<(typeof answerReasons)[number]> {
  const { post, from, to } = facts
  const article = 'ma/act/2016/27-14#art_4'
  return verdict(
    [article],
    [
      ...unless(to === 'withdrawn' || isOf(post, 'service'), 'not_the_service', article),
      ...unless(to !== 'withdrawn' || isOf(post, 'unit'), 'not_the_sender', 'ma/act/2022/38-15#art_50'),
      ...unless(moves[from].includes(to), 'does_not_follow', article),
      ...unless(to !== 'declined' || facts.reasonGiven, 'no_reason_given', article),
    ],
  )
}
