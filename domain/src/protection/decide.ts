import type { LocalDate } from '@himaya/algorithms'
import type { ArticleRef, LegalBasis } from '@himaya/law'
import type { Nature } from '../cases/charges.ts'
import { daysBetween } from '@himaya/algorithms'
import { isJudicialAuthority, isOf, maySitAt, type Post } from '../officers/posts.ts'
import { isVictim, type Capacity, type VictimStatus } from '../people/people.ts'
import { unless, verdict, type Refusal, type Verdict } from '../verdict.ts'
import {
  articleOfMeasure,
  endsAllowed,
  isForChild,
  needsComplaint,
  opensTo,
  powersOver,
  type MeasureKind,
  type Powers,
} from './catalogue.ts'

/** Where the case stands: police and prosecution, investigating judge, court, or after judgment. */
export const stages = ['inquiry', 'investigation', 'trial', 'after_judgment'] as const
export type Stage = (typeof stages)[number]

/** The person to be protected, as the rules need them. */
export interface Protected {
  readonly capacity: Capacity
  readonly isChild: boolean
  readonly isForeign: boolean
  /** `null` for whoever has no victim status. Safety does not wait for an assessment. */
  readonly status: VictimStatus | null
  readonly hasComplained: boolean
}

/** The case in which a measure is asked for. */
export interface ProtectionCase {
  /** `unknown` while there is no charge: then either prosecution may act. */
  readonly nature: Nature | 'unknown'
  readonly stage: Stage
}

/** How long a measure lasts. The Code fixes no length, so there is no default. */
export type MeasureLength =
  | { readonly until: 'lifted' }
  /** CPP 510 §1: a child's placement lasts until judgment is final. */
  | { readonly until: 'final_judgment' }
  /** CPP 82-5-1 §5: leave to stay lasts until the trial ends. */
  | { readonly until: 'trial_end' }
  /** The last day, included. */
  | { readonly until: 'day'; readonly day: LocalDate }

const openReasons = [
  'not_open_to_capacity',
  'not_a_child_victim',
  'not_a_victim',
  'no_complaint',
  'not_a_foreigner',
] as const
type OpenReason = (typeof openReasons)[number]

/** Why the measure is not open to this person, whoever decides. */
function closedTo(kind: MeasureKind, person: Protected): readonly Refusal<OpenReason>[] {
  const article = articleOfMeasure(kind)
  return [
    ...unless(opensTo(kind, person.capacity) !== undefined, 'not_open_to_capacity', article),
    ...unless(
      !isForChild(kind) || (person.isChild && isVictim(person.capacity)),
      'not_a_child_victim',
      article,
    ),
    ...unless(
      person.status !== 'not_a_victim' || !isVictim(person.capacity),
      'not_a_victim',
      'ma/act/2002/22-01#art_82-5-1-para-1',
    ),
    ...unless(!needsComplaint(kind) || person.hasComplained, 'no_complaint', 'ma/act/2002/22-01#art_82-5'),
    ...unless(kind !== 'stay_authorisation' || person.isForeign, 'not_a_foreigner', article),
  ]
}

const basisFor = (kind: MeasureKind, capacity: Capacity): LegalBasis =>
  opensTo(kind, capacity) ?? [articleOfMeasure(kind)]

export const requestReasons = [...openReasons, 'not_a_requester', 'no_one_named'] as const

/**
 * Whether an officer may put a request for a measure before whoever decides: the unit for the person, or a judicial
 * authority. A person's own request is written down by the unit (CPP 82-6, 82-7, 82-9: on request).
 */
export function mayRequest(facts: {
  readonly post: Post
  readonly kind: MeasureKind
  readonly person: Protected
  /** Whether someone is named against whom a no-contact is asked. */
  readonly namesSomeone: boolean
}): Verdict<(typeof requestReasons)[number]> {
  const { post, kind, person } = facts
  return verdict(basisFor(kind, person.capacity), [
    ...closedTo(kind, person),
    ...unless(isOf(post, 'unit') || isJudicialAuthority(post), 'not_a_requester', 'ma/act/2022/38-15#art_50'),
    ...unless(kind !== 'no_contact' || facts.namesSomeone, 'no_one_named', articleOfMeasure(kind)),
  ])
}

const powerReasons = [
  'not_a_decider',
  'felony_for_general_prosecutor',
  'misdemeanour_for_kings_prosecutor',
  'no_investigation_open',
  'not_before_the_court',
] as const
type PowerReason = (typeof powerReasons)[number]

const holders: Readonly<Record<Powers, (post: Post, person: Protected) => boolean>> = {
  prosecution_or_investigation: (post) => isOf(post, 'prosecution', 'investigation'),
  judicial_authority: (post, person) =>
    isOf(post, 'prosecution', 'investigation', 'bench') || (isOf(post, 'juvenile') && person.isChild),
  juvenile: (post) => isOf(post, 'juvenile'),
  prosecution_or_juvenile: (post) => isOf(post, 'prosecution', 'juvenile'),
}

const decidersArticle: Readonly<Record<Powers, ArticleRef>> = {
  prosecution_or_investigation: 'ma/act/2002/22-01#art_82-10',
  judicial_authority: 'ma/act/2002/22-01#art_82-5-1',
  juvenile: 'ma/act/2002/22-01#art_510',
  prosecution_or_juvenile: 'ma/act/2002/22-01#art_510',
}

/** Whether the post is competent here: "each in his part". */
function notCompetent(
  post: Post,
  kind: MeasureKind,
  person: Protected,
  { nature, stage }: ProtectionCase,
): readonly Refusal<PowerReason>[] {
  const powers = powersOver(kind)
  if (!holders[powers](post, person)) return [{ reason: 'not_a_decider', article: decidersArticle[powers] }]
  const isProsecution = isOf(post, 'prosecution')
  const atAppeal = maySitAt(post, 'court_of_appeal')
  return [
    ...unless(
      !isProsecution || nature !== 'felony' || atAppeal,
      'felony_for_general_prosecutor',
      'ma/act/2002/22-01#art_49',
    ),
    ...unless(
      !isProsecution || nature !== 'misdemeanour' || !atAppeal,
      'misdemeanour_for_kings_prosecutor',
      'ma/act/2002/22-01#art_40',
    ),
    ...unless(
      !isOf(post, 'investigation') || stage === 'investigation',
      'no_investigation_open',
      decidersArticle[powers],
    ),
    ...unless(
      !isOf(post, 'bench') ||
        ((stage === 'trial' || stage === 'after_judgment') &&
          (nature === 'unknown' ||
            maySitAt(post, nature === 'felony' ? 'court_of_appeal' : 'first_instance'))),
      'not_before_the_court',
      'ma/act/2002/22-01#art_347-2',
    ),
  ]
}

/** Whether the article gives a measure to a post at all, whatever the case: what its day is asked for. */
export const mayHoldPowers = (post: Post, kind: MeasureKind): boolean =>
  holders[powersOver(kind)](post, {
    capacity: 'victim',
    isChild: true,
    isForeign: true,
    status: 'presumed',
    hasComplained: true,
  })

/** Days before its end in which a measure asks for a decision. A habit of ours: the Code fixes none. */
export const endsSoon = 14

/** Whether a post may decide this measure in this case, before anything is known of the request. */
export const isDeciderOf = (facts: {
  readonly post: Post
  readonly kind: MeasureKind
  readonly person: Protected
  readonly case: ProtectionCase
}): boolean => notCompetent(facts.post, facts.kind, facts.person, facts.case).length === 0

export const decideMeasureReasons = [
  ...openReasons,
  ...powerReasons,
  'no_reasons',
  'no_one_named',
  'no_opinion_of_prosecution',
  'no_written_consent',
  'ends_before_start',
  'end_not_in_the_text',
] as const

/**
 * Whether a post may decide a measure for a person: grant it, or refuse it. Refusing needs the power and the reasons only.
 *
 * - 82-5 after a complaint, 82-7 for witnesses, experts, reporters and the victim who is witness or reporter: the
 *   prosecution or the investigating judge, each in his part, by reasoned decision. A felony is the general prosecutor's.
 * - 82-5-1 §§2, 3, 5, complaint or not: the competent judicial authorities.
 * - 510: juvenile judge or counsellor, after the prosecution's opinion.
 *
 * @returns every refusal that applies, not only the first
 */
export function mayDecide(facts: {
  readonly post: Post
  readonly kind: MeasureKind
  readonly outcome: 'granted' | 'refused'
  readonly person: Protected
  readonly case: ProtectionCase
  readonly reasoned: boolean
  readonly namesSomeone: boolean
  /** Whether the prosecution's opinion was taken (CPP 510). */
  readonly opinionTaken: boolean
  /** Whether the person agreed in writing (CPP 82-7, measure 7). */
  readonly writtenConsent: boolean
  readonly starts: LocalDate
  readonly length: MeasureLength
}): Verdict<(typeof decideMeasureReasons)[number]> {
  const { post, kind, person, length } = facts
  const article = articleOfMeasure(kind)
  const decided: readonly Refusal<(typeof decideMeasureReasons)[number]>[] = [
    ...notCompetent(post, kind, person, facts.case),
    ...unless(facts.reasoned, 'no_reasons', article),
    ...unless(powersOver(kind) !== 'juvenile' || facts.opinionTaken, 'no_opinion_of_prosecution', article),
  ]
  const granted: readonly Refusal<(typeof decideMeasureReasons)[number]>[] = [
    ...closedTo(kind, person),
    ...unless(kind !== 'no_contact' || facts.namesSomeone, 'no_one_named', article),
    ...unless(kind !== 'phones_monitored' || facts.writtenConsent, 'no_written_consent', article),
    ...unless(length.until !== 'day' || length.day >= facts.starts, 'ends_before_start', article),
    ...unless(endsAllowed(kind).includes(length.until), 'end_not_in_the_text', article),
  ]
  return verdict(
    basisFor(kind, person.capacity),
    facts.outcome === 'granted' ? [...decided, ...granted] : decided,
  )
}

export const reviewReasons = [
  ...powerReasons,
  'no_reasons',
  'not_in_force',
  'person_not_told',
  'ends_before_start',
  'end_not_in_the_text',
] as const

/**
 * Whether a measure may be changed, added to or lifted: by the prosecution or the investigating judge, each in his part
 * (CPP 82-10, which names no other), a child's placement by the juvenile judge or counsellor (CPP 510). A measure does
 * not end with the judgment, and the person is told.
 */
export function mayReview(facts: {
  readonly post: Post
  readonly kind: MeasureKind
  readonly person: Protected
  readonly case: ProtectionCase
  readonly inForce: boolean
  readonly reasoned: boolean
  readonly personTold: boolean
  /** How long it is to last from `on`; `null` to lift it. */
  readonly length: MeasureLength | null
  readonly on: LocalDate
}): Verdict<(typeof reviewReasons)[number]> {
  const { post, kind, person, length } = facts
  // 82-10 gives it to the same three as 82-5, whatever the measure of Title II bis; 510 is not of that title.
  const likeMeasure = isForChild(kind) ? kind : 'dedicated_number'
  return verdict(
    [isForChild(kind) ? 'ma/act/2002/22-01#art_510' : 'ma/act/2002/22-01#art_82-10'],
    [
      ...notCompetent(post, likeMeasure, person, facts.case),
      ...unless(facts.reasoned, 'no_reasons', 'ma/act/2002/22-01#art_82-10'),
      ...unless(facts.inForce, 'not_in_force', 'ma/act/2002/22-01#art_82-10'),
      ...unless(facts.personTold, 'person_not_told', 'ma/act/2002/22-01#art_82-10'),
      ...unless(
        length?.until !== 'day' || length.day >= facts.on,
        'ends_before_start',
        articleOfMeasure(kind),
      ),
      ...unless(
        length === null || endsAllowed(kind).includes(length.until),
        'end_not_in_the_text',
        articleOfMeasure(kind),
      ),
    ],
  )
}

/** Whether a measure with an end asks for a decision today: it ends within `ahead` days, or has ended undecided. */
export const asksForDecision = (length: MeasureLength, today: LocalDate, ahead: number = endsSoon): boolean =>
  length.until === 'day' && daysBetween(today, length.day) <= ahead
