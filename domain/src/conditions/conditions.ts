import type { LocalDate } from '@himaya/algorithms'
import type { ArticleRef } from '@himaya/law'
import {
  entitlementsOf,
  caseStages,
  type Entitled,
  type EntitlementId,
} from '../entitlements/entitlements.ts'
import type { Post } from '../officers/posts.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** What is asked of a person’s health, closed: each only because a provision gives something for it. */
export const conditions = ['pregnancy', 'disability'] as const
export type Condition = (typeof conditions)[number]

/** Nobody asked is no answer, and neither is a no: it is that nobody has said anything. */
export const conditionAnswers = ['yes', 'no', 'not_said'] as const
export type ConditionAnswer = (typeof conditionAnswers)[number]

interface Purpose {
  readonly gives: EntitlementId
  /** The provisions that need it. */
  readonly articles: readonly [ArticleRef, ...ArticleRef[]]
}

/** Why each is asked: what the law gives for it, and nothing else is done with it. */
export const purposeOf: Readonly<Record<Condition, Purpose>> = {
  pregnancy: {
    gives: 'no_removal_of_child_or_pregnant_woman',
    articles: ['ma/act/2003/02-03#art_26', 'ma/act/2003/02-03#art_29'],
  },
  disability: { gives: 'lawyer_appointed', articles: ['ma/act/2002/22-01#art_317-1'] },
}

const heldIn = { pregnancy: 'isPregnant', disability: 'isDisabled' } as const satisfies Readonly<
  Record<Condition, keyof Entitled>
>

/**
 * Whether anything the law gives this person, now or later in the case, hangs on it: a field without a purpose for them
 * is not asked. A Moroccan’s pregnancy is nobody’s business here.
 */
export const isAsked = (condition: Condition, person: Entitled, on: LocalDate): boolean =>
  caseStages.some((stage) => {
    const given = (held: boolean) =>
      entitlementsOf({ ...person, stage, [heldIn[condition]]: held }, on).includes(purposeOf[condition].gives)
    return given(true) !== given(false)
  })

/** What somebody answered, and from which day it is so. */
export interface Said {
  readonly condition: Condition
  readonly answer: ConditionAnswer
  readonly from: LocalDate
}

/**
 * What holds of a condition on a day: the answer of the latest day that has come, of one day the one written down last.
 * A pregnancy ends by a *no* from the day on which it did. `undefined`: nobody was asked.
 *
 * @param said in the order in which it was written down
 */
export const saidOn = (condition: Condition, said: readonly Said[], day: LocalDate): Said | undefined =>
  said
    .filter((one) => one.condition === condition && one.from <= day)
    .reduce<Said | undefined>(
      (latest, one) => (latest === undefined || one.from >= latest.from ? one : latest),
      undefined,
    )

/** As the entitlements take it: who does not wish to say, and who was not asked, loses nothing by it. */
export const isHeld = (condition: Condition, said: readonly Said[], day: LocalDate): boolean | null => {
  const answer = saidOn(condition, said, day)?.answer
  return answer === 'yes' ? true : answer === 'no' ? false : null
}

export const sayConditionReasons = ['not_the_unit', 'nothing_hangs_on_it'] as const

/** Whether it may be written down: by the social assistant who speaks with the person, and where something hangs on it. */
export const maySayCondition = (facts: {
  readonly post: Post
  readonly condition: Condition
  readonly asked: boolean
}): Verdict<(typeof sayConditionReasons)[number]> => {
  const { articles } = purposeOf[facts.condition]
  return verdict(articles, [
    ...unless(facts.post === 'social_assistant', 'not_the_unit', articles[0]),
    ...unless(facts.asked, 'nothing_hangs_on_it', articles[0]),
  ])
}
