import type { ArticleRef } from '@himaya/law'
import type { Sex } from '../people/people.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/**
 * What is asked first, in this order, before anything about the facts (CPP 82-5-3). The language comes before all:
 * the sentence on secrecy is said in it, and it is said before the first question.
 */
export const receptionQuestions = [
  'language',
  'danger_now',
  'needs_doctor',
  'child_alone',
  'interpreter',
  'safe_to_speak',
] as const
export type ReceptionQuestion = (typeof receptionQuestions)[number]

/** The answers of a first reception. */
export interface Reception {
  readonly dangerNow: boolean
  readonly needsDoctor: boolean
  readonly childAlone: boolean
  /** ISO 639, the language in which the person wishes to speak. */
  readonly language: string
  readonly interpreter: boolean
  readonly safeToSpeak: boolean
}

/**
 * What is said before the first question, as one sentence in the person's language: what stays here, what must be
 * passed on and to whom, and that help does not hang on a complaint. Nobody can promise silence. Each part with its
 * article.
 */
export const secrecySentence = [
  { says: 'what_you_say_is_kept', article: 'ma/act/2002/22-01#art_82-5-3' },
  { says: 'an_offence_must_be_told_to_the_prosecution', article: 'ma/act/2002/22-01#art_42' },
  { says: 'help_does_not_need_a_complaint', article: 'ma/act/2002/22-01#art_82-5-1-para-3' },
] as const satisfies readonly { says: string; article: ArticleRef }[]

const secrecyDetails = [
  { says: 'keeping_silent_about_trafficking_is_punished', article: 'ma/act/2016/27-14#art_448-7' },
  { says: 'a_professional_may_tell_about_a_child_or_a_woman', article: 'ma/act/1962/1-59-413#art_446' },
  { says: 'endangering_you_is_punished', article: 'ma/act/2016/27-14#art_448-9-para-1' },
] as const satisfies readonly { says: string; article: ArticleRef }[]

/** A sentence on secrecy: what stays here, and what must be passed on. */
export type SecrecyLimit = (typeof secrecySentence | typeof secrecyDetails)[number]['says']

/**
 * What is answered to a person who asks further. What a professional may tell about a child or a woman (Penal Code 446)
 * is no answer to a grown man; where the age or the sex is not known, it is one.
 */
export const secrecyDetailsFor = (person: { readonly isChild: boolean | null; readonly sex: Sex | null }) =>
  secrecyDetails.filter(
    ({ says }) =>
      says !== 'a_professional_may_tell_about_a_child_or_a_woman' ||
      person.isChild !== false ||
      person.sex !== 'male',
  )

/** The articles that sentences on secrecy stand on. */
export const articlesOfLimits = (limits: readonly SecrecyLimit[]): readonly ArticleRef[] =>
  [...secrecySentence, ...secrecyDetails]
    .filter(({ says }) => limits.includes(says))
    .map(({ article }) => article)

/** What an answer calls for at once; screening waits until it is done. */
export const receptionDuties = [
  'make_safe',
  'bring_to_doctor',
  'tell_juvenile_authority',
  'call_interpreter',
  'find_safe_place',
] as const
export type ReceptionDuty = (typeof receptionDuties)[number]

const dutyArticle: Readonly<Record<ReceptionDuty, ArticleRef>> = {
  make_safe: 'ma/act/2002/22-01#art_82-5-1-para-3',
  bring_to_doctor: 'ma/act/2002/22-01#art_82-5-1-para-3',
  tell_juvenile_authority: 'ma/act/2002/22-01#art_510',
  call_interpreter: 'ma/act/2002/22-01#art_82-5-1-para-3',
  find_safe_place: 'ma/act/2002/22-01#art_82-5-3',
}

/** What the answers call for, the most pressing first. */
export function dutiesOf(reception: Reception): readonly ReceptionDuty[] {
  const called: Readonly<Record<ReceptionDuty, boolean>> = {
    make_safe: reception.dangerNow,
    bring_to_doctor: reception.needsDoctor,
    tell_juvenile_authority: reception.childAlone,
    call_interpreter: reception.interpreter,
    find_safe_place: !reception.safeToSpeak,
  }
  return receptionDuties.filter((duty) => called[duty])
}

export const screenReasons = [
  'limits_not_said',
  'reception_not_done',
  'rights_not_given',
  ...receptionDuties,
] as const

/**
 * Whether indicators may be asked about: after the limits of secrecy were said, the first reception done, what it called
 * for met, and the rights given and understood (CPP 82-4, 82-5-1 §3, 82-5-3). What was learnt before is kept; nothing
 * more is asked.
 */
export function mayScreen(facts: {
  readonly limitsSaid: boolean
  readonly reception: Reception | null
  readonly met: readonly ReceptionDuty[]
  readonly rightsMissing: readonly unknown[]
}): Verdict<(typeof screenReasons)[number]> {
  const { reception } = facts
  return verdict(
    ['ma/act/2002/22-01#art_82-5-1-para-1', 'ma/act/2002/22-01#art_82-5-3'],
    [
      ...unless(facts.limitsSaid, 'limits_not_said', 'ma/act/2002/22-01#art_82-5-3'),
      ...unless(reception !== null, 'reception_not_done', 'ma/act/2002/22-01#art_82-5-3'),
      ...(reception === null ? [] : dutiesOf(reception)).flatMap((duty) =>
        unless(facts.met.includes(duty), duty, dutyArticle[duty]),
      ),
      ...unless(facts.rightsMissing.length === 0, 'rights_not_given', 'ma/act/2002/22-01#art_82-4'),
    ],
  )
}

export const safeContactWays = ['phone', 'message', 'through_someone', 'at_the_unit', 'never'] as const
export type SafeContactWay = (typeof safeContactWays)[number]
