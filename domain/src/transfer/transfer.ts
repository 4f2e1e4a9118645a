import type { Nature } from '../cases/charges.ts'
import { appealCourtOf, findCourt } from '../cases/courts.ts'
import type { CourtId } from '../ids.ts'
import { isOf, maySitAt, type CourtLevel, type Post } from '../officers/posts.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** Where a case sent from a tribunal's unit to the Court of Appeal stands. */
export const transferStates = ['sent', 'received', 'accepted', 'returned'] as const
export type TransferState = (typeof transferStates)[number]

const tribunalSenders: readonly Post[] = ['kings_prosecutor', 'kings_prosecutor_deputy', 'unit_coordinator']

export const sendReasons = [
  'not_of_the_sending_court',
  'may_not_send',
  'not_from_a_tribunal',
  'not_its_court_of_appeal',
  'tribunal_is_competent',
  'no_reasons',
  'already_under_way',
] as const

/**
 * Whether a case may be sent from a tribunal to the Court of Appeal: by its prosecution or the unit's coordinator, to the
 * Court of Appeal above it (or the one that stands in until that opens), when the facts may be a felony (CPP 42, 49, 416).
 *
 * @throws RangeError when the map has no such court
 */
export function maySend(facts: {
  readonly post: Post
  readonly postedAt: CourtId
  readonly from: CourtId
  readonly to: CourtId
  readonly nature: Nature | 'unknown'
  readonly reasoned: boolean
  /** Whether an earlier sending of the case has neither been accepted nor returned. */
  readonly underWay: boolean
}): Verdict<(typeof sendReasons)[number]> {
  const { post, from } = facts
  return verdict(
    ['ma/act/2002/22-01#art_42', 'ma/act/2002/22-01#art_49', 'ma/act/2002/22-01#art_416'],
    [
      ...unless(facts.postedAt === from, 'not_of_the_sending_court', 'ma/act/2002/22-01#art_40'),
      ...unless(tribunalSenders.includes(post), 'may_not_send', 'ma/act/2002/22-01#art_40'),
      ...unless(
        findCourt(from)?.kind === 'first_instance',
        'not_from_a_tribunal',
        'ma/act/2002/22-01#art_49',
      ),
      ...unless(facts.to === appealCourtOf(from), 'not_its_court_of_appeal', 'ma/decree/2023/2-23-665#art_6'),
      ...unless(facts.nature !== 'misdemeanour', 'tribunal_is_competent', 'ma/act/2002/22-01#art_40'),
      ...unless(facts.reasoned, 'no_reasons', 'ma/act/2002/22-01#art_42'),
      ...unless(!facts.underWay, 'already_under_way', 'ma/act/2002/22-01#art_49'),
    ],
  )
}

const follows: Readonly<Record<TransferState, readonly TransferState[]>> = {
  sent: ['received'],
  received: ['accepted', 'returned'],
  accepted: [],
  returned: [],
}

const receives: (post: Post, level: CourtLevel) => boolean = (post, level) =>
  maySitAt(post, level) && (isOf(post, 'unit', 'registry') || isOf(post, 'prosecution'))

export const moveReasons = [
  'not_of_the_receiving_court',
  'may_not_receive',
  'not_the_general_prosecutor',
  'does_not_follow',
  'no_reasons',
] as const

/**
 * Whether a sending may move on. The Court of Appeal's registry, unit or prosecution receives it; the general prosecutor
 * or a deputy accepts it, or returns it with reasons (CPP 49). A case that was returned may be sent again.
 */
export function mayMoveTransfer(facts: {
  readonly post: Post
  readonly postedAt: CourtId
  readonly receiving: CourtId
  readonly from: TransferState
  readonly to: Exclude<TransferState, 'sent'>
  readonly reasoned: boolean
}): Verdict<(typeof moveReasons)[number]> {
  const { post, from, to } = facts
  const article = 'ma/act/2002/22-01#art_49'
  return verdict(
    [article],
    [
      ...unless(facts.postedAt === facts.receiving, 'not_of_the_receiving_court', article),
      ...unless(to !== 'received' || receives(post, 'court_of_appeal'), 'may_not_receive', article),
      ...unless(
        to === 'received' || post === 'general_prosecutor' || post === 'general_prosecutor_deputy',
        'not_the_general_prosecutor',
        article,
      ),
      ...unless(follows[from].includes(to), 'does_not_follow', article),
      ...unless(to !== 'returned' || facts.reasoned, 'no_reasons', article),
    ],
  )
}
