import type { VictimStatus, AccusedSide, AssistanceSide } from './people.ts'
import { isVictim } from './people.ts'
import { isOf, type Post } from '../officers/posts.ts'
import { unless, verdict, type Refusal, type Verdict } from '../verdict.ts'

/** Whether somebody may be named as answering for a child. */
export const mayHaveWards = (capacity: AssistanceSide): boolean =>
  capacity === 'guardian' || capacity === 'representative'

const identified = 'ma/act/2002/22-01#art_82-5-1-para-1'

export const capacityReasons = ['not_the_unit', 'same_capacity', 'authority_decides', 'not_a_victim'] as const

/**
 * Whether the unit may write another capacity beside a person: a witness found to be a victim, an expert put down as a
 * witness.
 *
 * - Whoever is written down as a victim stops being one only where the judicial authority decided so: the unit records
 *   and proposes, and closes nobody's way (CPP 82-5-1 §1).
 * - Whoever the authority decided is no victim becomes one again only after it reopened the question.
 */
export function mayChangeCapacity(facts: {
  readonly post: Post
  readonly from: AssistanceSide
  readonly to: AssistanceSide
  readonly status: VictimStatus
}): Verdict<(typeof capacityReasons)[number]> {
  const { from, to, status } = facts
  return verdict(
    [identified, 'ma/act/2022/38-15#art_50'],
    [
      ...unless(facts.post === 'social_assistant', 'not_the_unit', 'ma/act/2022/38-15#art_50'),
      ...unless(from !== to, 'same_capacity', identified),
      ...unless(
        !isVictim(from) || isVictim(to) || status === 'not_a_victim',
        'authority_decides',
        identified,
      ),
      ...unless(isVictim(from) || !isVictim(to) || status !== 'not_a_victim', 'not_a_victim', identified),
    ],
  )
}

export const identityReasons = ['identity_is_sealed'] as const

/**
 * Why nothing that says who somebody is may be written beside them while a measure 2 to 5 of CPP 82-7 stands: it lies in
 * the special file that the bench alone consults (CPP 82-8). The database holds to it (db/access/77_names_taken_out.sql).
 */
export const identityIsSealed: Refusal<(typeof identityReasons)[number]> = {
  reason: 'identity_is_sealed',
  article: 'ma/act/2002/22-01#art_82-8',
}

export const sayVictimReasons = [
  'not_the_prosecution_nor_investigation',
  'not_a_natural_person',
  'said_already',
] as const

/**
 * Whether it may be said of somebody suspected or accused that they may be a victim too: made to commit what they are
 * suspected of. It decides nothing, and opens to them what is open to anybody who may be a victim (CPP 82-5-1 §1). What
 * was done under threat and directly for being a victim is not punished (Penal Code 448-14).
 */
export function maySayVictim(facts: {
  readonly post: Post
  readonly capacity: AccusedSide
  readonly said: boolean
}): Verdict<(typeof sayVictimReasons)[number]> {
  return verdict(
    [identified, 'ma/act/2016/27-14#art_448-14'],
    [
      ...unless(
        isOf(facts.post, 'prosecution', 'investigation'),
        'not_the_prosecution_nor_investigation',
        identified,
      ),
      ...unless(facts.capacity !== 'legal_person', 'not_a_natural_person', 'ma/act/2016/27-14#art_448-9'),
      ...unless(!facts.said, 'said_already', identified),
    ],
  )
}
