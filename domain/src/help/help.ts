import type { ArticleRef } from '@himaya/law'
import type { Post } from '../officers/posts.ts'
import { capacities, isAccusedSide, type AccusedSide, type Capacity } from '../people/people.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** What a person who asks for help said of going to court. It is written down as hers, and may change. */
export const helpWishes = ['no_court', 'undecided'] as const
export type HelpWish = (typeof helpWishes)[number]

/** In which capacity a person may stand in a file that knows of no offence: nobody is accused there. */
export const helpedCapacities = capacities.filter(
  (capacity): capacity is Exclude<Capacity, AccusedSide> => !isAccusedSide(capacity),
)

/**
 * What the law makes of a file without a complaint, each with its article: said before it is opened. The duties of an
 * official go on whatever she wishes, so nobody is promised silence.
 */
export const helpMeans = [
  { says: 'help_needs_no_complaint', article: 'ma/act/2002/22-01#art_82-5-1-para-3' },
  { says: 'said_in_confidence', article: 'ma/act/2002/22-01#art_82-5-3' },
  { says: 'a_felony_must_be_told', article: 'ma/act/2002/22-01#art_42' },
  { says: 'keeping_silent_is_punished', article: 'ma/act/2016/27-14#art_448-7' },
  { says: 'a_measure_goes_to_an_authority', article: 'ma/act/2002/22-01#art_82-5-1' },
] as const satisfies readonly { says: string; article: ArticleRef }[]

export const broughtReasons = ['not_of_the_unit', 'already_reported', 'brought_already'] as const

/**
 * Whether a file without a complaint may be put before the head of the prosecution for protection: CPP 82-5-1 asks for
 * no complaint, and only a judicial authority may presume, grant time to reflect or order a measure.
 */
export function mayBringForProtection(facts: {
  readonly post: Post
  readonly reported: boolean
  /** Whether a prosecutor has the file already. */
  readonly brought: boolean
}): Verdict<(typeof broughtReasons)[number]> {
  return verdict(
    ['ma/act/2002/22-01#art_82-5-1'],
    [
      ...unless(facts.post === 'social_assistant', 'not_of_the_unit', 'ma/act/2022/38-15#art_50'),
      ...unless(!facts.reported, 'already_reported', 'ma/act/2002/22-01#art_42'),
      ...unless(!facts.brought, 'brought_already', 'ma/act/2002/22-01#art_82-5-1'),
    ],
  )
}
