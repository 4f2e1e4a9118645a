import { isJudicialAuthority, isOf, type Post } from '../officers/posts.ts'
import type { VictimStatus } from '../people/people.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** What is decided about a person, in the name of the judicial authority. `reopened` puts them back to be assessed. */
export const identifications = ['presumed', 'not_a_victim', 'reopened', 'confirmed'] as const
export type Identification = (typeof identifications)[number]

const leadsTo: Readonly<Record<Identification, VictimStatus>> = {
  presumed: 'presumed',
  not_a_victim: 'not_a_victim',
  reopened: 'to_assess',
  confirmed: 'confirmed',
}

const follows: Readonly<Record<VictimStatus, readonly Identification[]>> = {
  to_assess: ['presumed', 'not_a_victim', 'confirmed'],
  presumed: ['not_a_victim', 'reopened', 'confirmed'],
  not_a_victim: ['reopened', 'confirmed'],
  // A higher court may undo what a court confirmed; only its act does.
  confirmed: ['reopened'],
}

/** The status a person has after a decision. */
export const statusAfter = (decision: Identification): VictimStatus => leadsTo[decision]

export const identifyReasons = [
  'not_a_judicial_authority',
  'not_the_court',
  'no_act_of_the_court',
  'no_judgment_noted',
  'no_reasons',
  'does_not_follow',
] as const

/**
 * Whether a decision on a person's status may be recorded.
 *
 * - *Presumed*, *not a victim* and *reopened* are the judicial authority's, with reasons (CPP 82-5-1 §1).
 * - *Confirmed* comes only from an act of the court (Penal Code 448-9 §2: a victim is one whose damage is proved),
 *   recorded by the bench or by the clerk who holds the act; so does reopening what was confirmed. An act of the court
 *   that confirms is a judgment, and it is noted on the case before anybody is confirmed by it. That nothing less
 *   confirms is a reading of that paragraph, and shown as one.
 *
 * No text sets a certificate of victim, nor who delivers it.
 */
export function mayIdentify(facts: {
  readonly post: Post
  readonly from: VictimStatus
  readonly decision: Identification
  readonly reasoned: boolean
  /** Whether the reference of an act of the court is given. */
  readonly courtAct: boolean
  /** Whether a judgment stands noted on the case, pronounced by the day of the decision. */
  readonly judged: boolean
}): Verdict<(typeof identifyReasons)[number]> {
  const { post, from, decision } = facts
  const byCourt = decision === 'confirmed' || from === 'confirmed'
  return verdict(
    byCourt
      ? ['ma/act/2016/27-14#art_448-9-para-2', 'ma/act/2002/22-01#art_287']
      : ['ma/act/2002/22-01#art_82-5-1-para-1'],
    [
      ...unless(
        byCourt || isJudicialAuthority(post),
        'not_a_judicial_authority',
        'ma/act/2002/22-01#art_82-5-1-para-1',
      ),
      ...unless(
        !byCourt || isOf(post, 'bench', 'juvenile') || post === 'registry_clerk',
        'not_the_court',
        'ma/act/2016/27-14#art_448-9-para-2',
      ),
      ...unless(!byCourt || facts.courtAct, 'no_act_of_the_court', 'ma/act/2016/27-14#art_448-9-para-2'),
      ...unless(
        decision !== 'confirmed' || facts.judged,
        'no_judgment_noted',
        'ma/act/2016/27-14#art_448-9-para-2',
      ),
      ...unless(facts.reasoned, 'no_reasons', 'ma/act/2002/22-01#art_82-5-1-para-1'),
      ...unless(follows[from].includes(decision), 'does_not_follow', 'ma/act/2002/22-01#art_82-5-1-para-1'),
    ],
  )
}
