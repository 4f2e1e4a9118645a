import type { ArticleRef } from '@himaya/law'
import type { Nature } from '../cases/charges.ts'
import { isOf, type CourtLevel, type Post } from '../officers/posts.ts'
import { isVictim, type Capacity, type VictimStatus } from '../people/people.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

const article: ArticleRef = 'ma/act/2016/27-14#art_448-14'

/** What is held against a person: a civil claim as well as a charge, for the text frees from both. */
export const heldAgainst = ['charge', 'suspicion', 'civil_claim'] as const
export type HeldAgainst = (typeof heldAgainst)[number]

/** A person who is or may be a victim is also charged, suspected or sued. Only a resolution ends it. */
export interface Conflict {
  readonly what: HeldAgainst
  readonly article: ArticleRef
  /** Who resolves it: the prosecution in charge of the charge, for the penal and the civil side alike. */
  readonly resolvedBy: Extract<Post, 'kings_prosecutor' | 'general_prosecutor'>
  readonly at: CourtLevel
}

/**
 * The conflicts that what is held against a person raises (Penal Code 448-14): one for each, as soon as the person may be
 * a victim and until somebody has shown otherwise. It asks nobody's leave and is never dropped.
 *
 * @param held of each charge, suspicion or claim: its nature, and for a civil claim that of the act it is about
 */
export function conflictsOf(
  status: VictimStatus,
  held: readonly { readonly what: HeldAgainst; readonly nature: Nature }[],
): readonly Conflict[] {
  if (status === 'not_a_victim') return []
  return held.map(({ what, nature }) => ({
    what,
    article,
    resolvedBy: nature === 'felony' ? 'general_prosecutor' : 'kings_prosecutor',
    at: nature === 'felony' ? 'court_of_appeal' : 'first_instance',
  }))
}

export const tellReasons = ['not_the_unit_nor_the_prosecution', 'not_a_victim'] as const

/**
 * Whether it may be told that something is held against somebody of a case: by those who work with the person or on the
 * case, of anybody who is or may be a victim.
 */
export const mayTellHeld = (facts: {
  readonly post: Post
  readonly capacity: Capacity
  readonly status: VictimStatus
}): Verdict<(typeof tellReasons)[number]> =>
  verdict(
    [article],
    [
      ...unless(
        isOf(facts.post, 'unit', 'prosecution', 'investigation'),
        'not_the_unit_nor_the_prosecution',
        article,
      ),
      ...unless(isVictim(facts.capacity) && facts.status !== 'not_a_victim', 'not_a_victim', article),
    ],
  )

export const agreeReasons = ['not_the_prosecution', 'said_already'] as const

/** Whether a prosecution may agree that the other learns of the conflict: each for itself, and once. */
export const mayAgree = (facts: {
  readonly post: Post
  readonly agreed: boolean
}): Verdict<(typeof agreeReasons)[number]> =>
  verdict(
    [article],
    [
      ...unless(isOf(facts.post, 'prosecution'), 'not_the_prosecution', article),
      ...unless(!facts.agreed, 'said_already', article),
    ],
  )

/** The three questions of the text, in its order. */
export const nonPunishmentQuestions = ['under_threat', 'directly_linked', 'of_free_will'] as const
export type NonPunishmentQuestion = (typeof nonPunishmentQuestions)[number]
/** `null` while nobody has answered. */
export type NonPunishmentAnswers = Readonly<Record<NonPunishmentQuestion, boolean | null>>

/**
 * What the text says to these answers. `not_liable`: under threat and directly linked, and no crime of free will without
 * any threat. `open`: a question is not answered that would decide it. The prosecution decides, not this.
 */
export function textSays(answers: NonPunishmentAnswers): 'not_liable' | 'liable' | 'open' {
  const { under_threat, directly_linked, of_free_will } = answers
  if (under_threat === false || directly_linked === false || of_free_will === true) return 'liable'
  return under_threat === true && directly_linked === true && of_free_will === false ? 'not_liable' : 'open'
}

export const resolveReasons = [
  'not_in_charge_of_the_charge',
  'already_decided',
  'questions_not_answered',
  'answers_contradict',
  'answers_do_not_bear_it',
  'no_reasons',
] as const

const deputies: Readonly<Partial<Record<Post, Post>>> = {
  kings_prosecutor_deputy: 'kings_prosecutor',
  general_prosecutor_deputy: 'general_prosecutor',
}

/**
 * Whether a conflict may be resolved so. One decision holds for the penal and the civil side, because the text frees from
 * both at once; what it says to the answers is what may be decided.
 *
 * @param facts.inCharge whether the officer's prosecution is the one that holds the charge
 */
export function mayResolve(facts: {
  readonly conflict: Conflict
  readonly post: Post
  readonly inCharge: boolean
  readonly state: ConflictState
  readonly answers: NonPunishmentAnswers
  readonly decided: 'not_liable' | 'liable'
  readonly reasoned: boolean
}): Verdict<(typeof resolveReasons)[number]> {
  const { conflict, post, answers } = facts
  const prosecution = deputies[post] ?? post
  const answered = nonPunishmentQuestions.every((question) => answers[question] !== null)
  // "Without any threat" cannot be true of an act done under threat.
  const contradict = answers.under_threat === true && answers.of_free_will === true
  return verdict(
    [article],
    [
      ...unless(
        facts.inCharge && prosecution === conflict.resolvedBy,
        'not_in_charge_of_the_charge',
        article,
      ),
      ...unless(isListed(facts.state), 'already_decided', article),
      ...unless(answered, 'questions_not_answered', article),
      ...unless(!contradict, 'answers_contradict', article),
      ...unless(
        !answered || contradict || textSays(answers) === facts.decided,
        'answers_do_not_bear_it',
        article,
      ),
      ...unless(facts.reasoned, 'no_reasons', article),
    ],
  )
}

/** Where a conflict stands. There is no way from `open` but a resolution, and none back from it but a new fact. */
export const conflictStates = ['open', 'resolved', 'reopened'] as const
export type ConflictState = (typeof conflictStates)[number]

/** Where it stands after what was done about it, in that order. */
export const conflictState = (done: readonly ('resolved' | 'reopened')[]): ConflictState =>
  done.at(-1) ?? 'open'

/** The new fact for which a resolution is gone back on. */
export const reopenGrounds = ['status', 'charge', 'evidence'] as const
export type ReopenGround = (typeof reopenGrounds)[number]

export const reopenReasons = ['not_the_prosecution_nor_investigation', 'does_not_follow'] as const

/** Whether a resolution may be gone back on: on a new fact, by those who would have to know of it. */
export const mayReopen = (facts: {
  readonly post: Post
  readonly state: ConflictState
}): Verdict<(typeof reopenReasons)[number]> =>
  verdict(
    [article],
    [
      ...unless(
        isOf(facts.post, 'prosecution', 'investigation'),
        'not_the_prosecution_nor_investigation',
        article,
      ),
      ...unless(facts.state === 'resolved', 'does_not_follow', article),
    ],
  )

/** A conflict is on its court's list until it is resolved, and again when a new fact reopens it. */
export const isListed = (state: ConflictState): boolean => state !== 'resolved'

/**
 * What a court learns when the charge is at another one, be it a tribunal and its own court of appeal: whom to call, and
 * nothing of what the other holds, until both agree.
 */
export const toldAcross = (agreed: {
  readonly here: boolean
  readonly there: boolean
}): 'contact_only' | 'the_conflict' => (agreed.here && agreed.there ? 'the_conflict' : 'contact_only')
