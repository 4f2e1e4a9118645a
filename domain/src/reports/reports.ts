import type { LocalDate } from '@himaya/algorithms'
import { parameterAt, type ArticleRef, type LegalBasis } from '@himaya/law'
import type { Nature } from '../cases/charges.ts'
import { addDays } from '@himaya/algorithms'
import { isOf, maySitAt, type CourtLevel, type Post } from '../officers/posts.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** Who tells the unit or the prosecution. */
export const reportSources = [
  'hotline',
  'police',
  'ngo',
  'hospital',
  'labour_inspector',
  'consulate',
  'self',
  'court',
  'other',
] as const
export type ReportSource = (typeof reportSources)[number]

/** `checking`: an anonymous report whose seriousness is being checked before any inquiry (CPP 40, 49). */
export const reportStates = [
  'sent',
  'checking',
  'followed',
  'shelved',
  'duplicate',
  'no_person_found',
] as const
export type ReportState = (typeof reportStates)[number]

/** The only two things a unit may say of a report. Neither ends it: the prosecution still decides. */
export const reportMarks = ['duplicate', 'no_person_found'] as const
export type ReportMark = (typeof reportMarks)[number]

/** What the prosecution may decide on a report. */
export const reportDecisions = ['inquiry', 'prosecution', 'investigation', 'shelved'] as const
export type ReportDecision = (typeof reportDecisions)[number]

const officials: readonly ReportSource[] = ['police', 'hospital', 'labour_inspector', 'consulate', 'court']

/** Where a report goes, and what is done with it first. It goes at once in every case. */
export interface Sending {
  readonly to: 'kings_prosecutor' | 'general_prosecutor'
  readonly first: 'decide' | 'check_seriousness'
  readonly basis: LegalBasis
}

const prosecutionArticle = (level: CourtLevel): ArticleRef =>
  level === 'court_of_appeal' ? 'ma/act/2002/22-01#art_49' : 'ma/act/2002/22-01#art_40'

/**
 * To whom a unit sends a report: the prosecution of its own court, at once; a felony goes on from there.
 *
 * - An authority or official tells by duty of office (CPP 42); the unit that writes it down is one too.
 * - Anyone else reports under CPP 43, which lets a report about a woman, a minor, an elderly or a disabled person be
 *   made to any competent judicial or administrative authority.
 * - An anonymous one is checked for seriousness before an inquiry is allowed (CPP 40, 49).
 */
export function sendingOf(report: {
  readonly source: ReportSource
  readonly anonymous: boolean
  readonly unitAt: CourtLevel
}): Sending {
  const own: LegalBasis = officials.includes(report.source)
    ? ['ma/act/2002/22-01#art_42']
    : ['ma/act/2002/22-01#art_42', 'ma/act/2002/22-01#art_43']
  return {
    to: report.unitAt === 'court_of_appeal' ? 'general_prosecutor' : 'kings_prosecutor',
    first: report.anonymous ? 'check_seriousness' : 'decide',
    basis: report.anonymous ? [...own, prosecutionArticle(report.unitAt)] : own,
  }
}

export const markReasons = ['not_of_the_unit', 'already_decided', 'only_the_prosecution_shelves'] as const

/** Whether an officer may mark a report. A unit never ends one: whatever else it would say is a shelving (CPP 40, 49). */
export function mayMark(facts: {
  readonly post: Post
  readonly mark: ReportMark | 'shelved'
  readonly state: ReportState
  readonly unitAt: CourtLevel
}): Verdict<(typeof markReasons)[number]> {
  const article = prosecutionArticle(facts.unitAt)
  return verdict(
    ['ma/act/2002/22-01#art_42', 'ma/act/2022/38-15#art_50'],
    [
      ...unless(isOf(facts.post, 'unit'), 'not_of_the_unit', 'ma/act/2022/38-15#art_50'),
      ...unless(facts.state === 'sent' || facts.state === 'checking', 'already_decided', article),
      ...unless(facts.mark !== 'shelved', 'only_the_prosecution_shelves', article),
    ],
  )
}

export const reportDecisionReasons = [
  'not_the_prosecution',
  'felony_for_general_prosecutor',
  'misdemeanour_for_kings_prosecutor',
  'seriousness_not_checked',
  'no_reasons',
] as const

/**
 * Whether a prosecutor may take a decision on a report. A decision to shelve can always be gone back on, so an earlier
 * one refuses nothing (CPP 40, 49).
 *
 * @param facts.nature what the facts call for; `unknown` while nobody can say, and then either prosecution may act
 * @param facts.reasoned whether reasons are written: shelving is always told with them
 */
export function mayDecideReport(facts: {
  readonly post: Post
  readonly decision: ReportDecision
  readonly nature: Nature | 'unknown'
  readonly anonymous: boolean
  readonly seriousnessChecked: boolean
  readonly reasoned: boolean
}): Verdict<(typeof reportDecisionReasons)[number]> {
  const { post, decision, nature } = facts
  const atAppeal = maySitAt(post, 'court_of_appeal')
  const article = prosecutionArticle(atAppeal ? 'court_of_appeal' : 'first_instance')
  const isProsecution = isOf(post, 'prosecution')
  return verdict(
    [article],
    [
      ...unless(isProsecution, 'not_the_prosecution', 'ma/act/2002/22-01#art_40'),
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
        decision === 'shelved' || !facts.anonymous || facts.seriousnessChecked,
        'seriousness_not_checked',
        article,
      ),
      ...unless(decision !== 'shelved' || facts.reasoned, 'no_reasons', article),
    ],
  )
}

/**
 * The last day on which the outcome should be told to the lawyer, victim or complainant: fifteen days counted from the
 * day the decision was taken (CPP 40, 49). The careful count: the clear days of CPP 750 may give more.
 *
 * @throws RangeError when the decision is older than the Code
 */
export function noticeDue(
  takenOn: LocalDate,
  level: CourtLevel,
): { readonly by: LocalDate; readonly basis: ArticleRef } {
  const { value, basis } = parameterAt(
    level === 'court_of_appeal' ? 'general_prosecutor_notice' : 'kings_prosecutor_notice',
    takenOn,
  )
  return { by: addDays(takenOn, value), basis }
}
