import type { LocalDate } from '@himaya/algorithms'
import { chargeArticle, natureOf, type Charge } from '../cases/charges.ts'
import type { Link } from '../cases/competence.ts'
import { isOf, type CourtLevel, type Post } from '../officers/posts.ts'
import type { AccusedSide } from '../people/people.ts'
import { unless, verdict, type Refusal, type Verdict } from '../verdict.ts'

/** The day from which the Penal Code knows these offences. */
const since = '2016-09-19' as LocalDate

export const bringReasons = [
  'not_the_prosecution_nor_investigation',
  'felony_for_general_prosecutor',
  'misdemeanour_for_kings_prosecutor',
  'not_competent',
  'no_submission',
  'only_for_a_legal_person',
  'not_yet_in_force',
] as const
type BringReason = (typeof bringReasons)[number]

/** Who charges, and at which level of court the post is held. */
interface Charging {
  readonly post: Post
  readonly level: CourtLevel
  readonly charge: Charge
}

/**
 * A felony is out of the hands of a tribunal: its prosecutor's (CPP 49) and its investigating judge's, who must declare
 * himself without competence and hand the file to the prosecution (CPP 217).
 */
const outOfHand = ({
  post,
  level,
  charge,
}: Charging): readonly Refusal<'not_competent' | 'felony_for_general_prosecutor'>[] => {
  const inHand = natureOf(charge) !== 'felony' || level === 'court_of_appeal'
  return isOf(post, 'investigation')
    ? unless(inHand, 'not_competent', 'ma/act/2002/22-01#art_217')
    : unless(inHand, 'felony_for_general_prosecutor', 'ma/act/2002/22-01#art_49')
}

const isCharging = (post: Post) => isOf(post, 'prosecution', 'investigation')
const notCharging = unless(false, 'not_the_prosecution_nor_investigation', 'ma/act/2002/22-01#art_3')

/**
 * Whether a charge may be brought against somebody.
 *
 * - The magistrates of the prosecution bring it, against natural and legal persons (CPP 3); the investigating judge
 *   charges nobody but on the prosecution's submission (CPP 84).
 * - A felony is the general prosecutor's (CPP 49), and none of a tribunal's judge (CPP 217); a misdemeanour alone is the
 *   king's prosecutor's (CPP 40): it comes to the general prosecutor only with a felony of the same case from which it
 *   cannot be divided or with which it is connected (CPP 255, 257, 416).
 * - Article 448-6 of the Penal Code is for legal persons; nothing keeps them from the other articles.
 *
 * Not here: a felony of limited harm that the general prosecutor sends to be prosecuted as a misdemeanour (CPP 49).
 *
 * @param facts.standing what is charged in the case and was not dropped, whoever it is against
 * @param facts.submitted whether the prosecution has submitted that this charge be brought; asked of the judge only
 */
export function mayBring(
  facts: Charging & {
    readonly party: AccusedSide
    readonly link: Link
    readonly standing: readonly Charge[]
    readonly submitted: boolean
    readonly on: LocalDate
  },
): Verdict<BringReason> {
  const { post, level, charge, on } = facts
  const article = chargeArticle(charge)
  const joins = facts.link !== 'none' && facts.standing.some((one) => natureOf(one) === 'felony')
  const isAppealProsecution = isOf(post, 'prosecution') && level === 'court_of_appeal'
  return verdict(
    [article, 'ma/act/2002/22-01#art_3'],
    isCharging(post)
      ? [
          ...outOfHand(facts),
          ...unless(
            natureOf(charge) === 'felony' || !isAppealProsecution || joins,
            'misdemeanour_for_kings_prosecutor',
            'ma/act/2002/22-01#art_40',
          ),
          ...unless(
            isOf(post, 'prosecution') || facts.submitted,
            'no_submission',
            'ma/act/2002/22-01#art_84',
          ),
          ...unless(charge !== '448-6' || facts.party === 'legal_person', 'only_for_a_legal_person', article),
          ...unless(on >= since, 'not_yet_in_force', article),
        ]
      : notCharging,
  )
}

/**
 * Why a charge no longer stands: the judge's dismissal order (CPP 216), the end of the public action (CPP 4), another
 * qualification of the facts, a prosecution given up before any court was seized (CPP 40, 49), or a slip of the pen.
 */
export const dropGrounds = ['dismissed', 'extinguished', 'requalified', 'not_pursued', 'mistake'] as const
export type DropGround = (typeof dropGrounds)[number]

export const dropReasons = [
  'not_the_prosecution_nor_investigation',
  'felony_for_general_prosecutor',
  'not_competent',
  'only_the_judge_dismisses',
  'not_the_prosecution',
] as const

/**
 * Whether it may be recorded that a charge no longer stands. Dismissing is the investigating judge's (CPP 216), giving a
 * prosecution up is the prosecution's (CPP 40, 49); a felony stays out of a tribunal's hands here too.
 */
export function mayDrop(
  facts: Charging & { readonly why: DropGround },
): Verdict<(typeof dropReasons)[number]> {
  const { post, why } = facts
  return verdict(
    [
      why === 'dismissed'
        ? 'ma/act/2002/22-01#art_216'
        : why === 'extinguished'
          ? 'ma/act/2002/22-01#art_4'
          : 'ma/act/2002/22-01#art_3',
    ],
    isCharging(post)
      ? [
          ...outOfHand(facts),
          ...unless(
            why !== 'dismissed' || isOf(post, 'investigation'),
            'only_the_judge_dismisses',
            'ma/act/2002/22-01#art_216',
          ),
          ...unless(
            why !== 'not_pursued' || isOf(post, 'prosecution'),
            'not_the_prosecution',
            facts.level === 'court_of_appeal' ? 'ma/act/2002/22-01#art_49' : 'ma/act/2002/22-01#art_40',
          ),
        ]
      : notCharging,
  )
}
