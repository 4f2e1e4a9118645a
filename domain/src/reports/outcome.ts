import { addDays, daysBetween, type LocalDate } from '@himaya/algorithms'
import { parameterAt, type ArticleRef } from '@himaya/law'
import type { Nature } from '../cases/charges.ts'
import { isOf, maySitAt, type CourtLevel, type Post } from '../officers/posts.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'
import { isOfficial, prosecutionArticle, type ReportSource } from './reports.ts'

/** What the prosecution may decide on a report. */
export const reportDecisions = ['inquiry', 'prosecution', 'investigation', 'shelved'] as const
export type ReportDecision = (typeof reportDecisions)[number]

/** What a check of seriousness came to; `unchecked` before the first. The last check is the one that counts. */
export type Seriousness = 'unchecked' | 'serious' | 'not_serious'

export const checkReasons = ['not_the_prosecution', 'before_another_prosecution', 'not_anonymous'] as const

/** Whether an officer may write down a check of seriousness: the prosecution, of an anonymous report (CPP 40, 49). */
export function mayCheck(facts: {
  readonly post: Post
  readonly anonymous: boolean
  /** Whether the file is before the prosecution at the officer's own court. */
  readonly before: boolean
}): Verdict<(typeof checkReasons)[number]> {
  const article = articleFor(facts.post)
  const isProsecution = isOf(facts.post, 'prosecution')
  return verdict(
    [article],
    [
      ...unless(isProsecution, 'not_the_prosecution', 'ma/act/2002/22-01#art_40'),
      ...unless(!isProsecution || facts.before, 'before_another_prosecution', article),
      ...unless(facts.anonymous, 'not_anonymous', article),
    ],
  )
}

export const reportDecisionReasons = [
  'not_the_prosecution',
  'before_another_prosecution',
  'felony_for_general_prosecutor',
  'misdemeanour_for_kings_prosecutor',
  'seriousness_not_checked',
  'not_found_serious',
  'no_reasons',
  'no_one_to_tell',
  'complainant_unknown',
] as const

/**
 * Whether a prosecutor may take a decision on a report. A decision to shelve can always be gone back on, so an earlier
 * one refuses nothing (CPP 40, 49).
 *
 * @param facts.nature what the facts call for; `unknown` while nobody can say, and then either prosecution may act
 * @param facts.before whether the file is before the prosecution at the officer's own court
 * @param facts.seriousness what the check of an anonymous report came to; of no account for any other
 * @param facts.reasoned whether reasons are written: shelving is always told with them
 * @param facts.victimKnown whether a victim is known by name
 * @param facts.callerKnown whether whoever reported left a name or a number
 * @param facts.tell who must be told the outcome, as the decision says
 */
export function mayDecideReport(facts: {
  readonly post: Post
  readonly decision: ReportDecision
  readonly nature: Nature | 'unknown'
  readonly before: boolean
  readonly anonymous: boolean
  readonly seriousness: Seriousness
  readonly reasoned: boolean
  readonly source: ReportSource
  readonly victimKnown: boolean
  readonly callerKnown: boolean
  readonly tell: readonly NoticeAddressee[]
}): Verdict<(typeof reportDecisionReasons)[number]> {
  const { post, decision, nature } = facts
  const article = articleFor(post)
  const atAppeal = maySitAt(post, 'court_of_appeal')
  const isProsecution = isOf(post, 'prosecution')
  const asSerious = decision !== 'shelved' && facts.anonymous
  // An official who reports is no complainant, though known by name.
  const someoneKnown = facts.victimKnown || (facts.callerKnown && !isOfficial(facts.source))
  return verdict(
    [article],
    [
      ...unless(isProsecution, 'not_the_prosecution', 'ma/act/2002/22-01#art_40'),
      ...unless(!isProsecution || facts.before, 'before_another_prosecution', article),
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
      ...unless(!asSerious || facts.seriousness !== 'unchecked', 'seriousness_not_checked', article),
      ...unless(!asSerious || facts.seriousness !== 'not_serious', 'not_found_serious', article),
      ...unless(decision !== 'shelved' || facts.reasoned, 'no_reasons', article),
      ...unless(!someoneKnown || facts.tell.length > 0, 'no_one_to_tell', article),
      ...unless(!facts.anonymous || !facts.tell.includes('complainant'), 'complainant_unknown', article),
    ],
  )
}

const articleFor = (post: Post): ArticleRef =>
  prosecutionArticle(maySitAt(post, 'court_of_appeal') ? 'court_of_appeal' : 'first_instance')

/** Who is told the outcome: the lawyer and, where it is called for, the victim or the complainant (CPP 40, 49). */
export const noticeAddressees = ['lawyer', 'victim', 'complainant'] as const
export type NoticeAddressee = (typeof noticeAddressees)[number]

/** How they are told. The Code asks complaints and records for telephone numbers and addresses to that end. */
export const noticeWays = ['in_person', 'phone', 'email', 'letter'] as const
export type NoticeWay = (typeof noticeWays)[number]

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

export const noticeReasons = ['not_the_prosecution_nor_its_clerk', 'not_to_be_told', 'told_already'] as const

/** Whether an officer may write down that somebody was told the outcome. Being late refuses nothing: it shows. */
export function mayNotify(facts: {
  readonly post: Post
  readonly level: CourtLevel
  readonly whom: NoticeAddressee
  /** Who must be told, as the decision says. */
  readonly tell: readonly NoticeAddressee[]
  readonly told: readonly NoticeAddressee[]
}): Verdict<(typeof noticeReasons)[number]> {
  const article = prosecutionArticle(facts.level)
  return verdict(
    [article],
    [
      ...unless(
        isOf(facts.post, 'prosecution') || facts.post === 'prosecution_clerk',
        'not_the_prosecution_nor_its_clerk',
        article,
      ),
      ...unless(facts.tell.includes(facts.whom), 'not_to_be_told', article),
      ...unless(!facts.told.includes(facts.whom), 'told_already', article),
    ],
  )
}

/** Who is still to be told, and by how many days it is late: 0 within the term, counted to the last telling once all are. */
export function noticeStanding(
  decision: {
    readonly by: LocalDate
    readonly tell: readonly NoticeAddressee[]
    readonly notices: readonly { readonly whom: NoticeAddressee; readonly on: LocalDate }[]
  },
  today: LocalDate,
): { readonly left: readonly NoticeAddressee[]; readonly daysLate: number } {
  const { by, tell, notices } = decision
  const left = tell.filter((whom) => notices.every((notice) => notice.whom !== whom))
  const counted =
    left.length > 0
      ? today
      : notices
          .map(({ on }) => on)
          .sort()
          .at(-1)
  return { left, daysLate: counted === undefined ? 0 : Math.max(0, daysBetween(by, counted)) }
}
