import type { LocalDate } from '@himaya/algorithms'
import { parameterAt } from '@himaya/law'
import { daysBetween } from '@himaya/algorithms'
import { isJudicialAuthority, isOf, type Post } from '../officers/posts.ts'
import type { VictimStatus } from '../people/people.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** A recovery and reflection period; `ends` is its last day, included. */
export interface ReflectionPeriod {
  readonly starts: LocalDate
  readonly ends: LocalDate
}

/** What CPP 82-5-1 §4 leaves open, to be said wherever a reflection is granted. */
export const reflectionNotFixed = ['who_grants_it', 'when_it_starts', 'in_what_form'] as const

/** How many days a period lasts, its first and last included. */
export const lengthOf = ({ starts, ends }: ReflectionPeriod): number => daysBetween(starts, ends) + 1

const article = 'ma/act/2002/22-01#art_82-5-1-para-4'
/** The day from which the law knows a reflection period. */
const since = '2025-12-08' as LocalDate

export const grantReflectionReasons = [
  'not_a_judicial_authority',
  'not_wished',
  'no_serious_grounds',
  'not_a_victim',
  'no_reasons',
  'not_yet_in_force',
  'ends_before_start',
  'over_the_cap',
  'already_had',
] as const

/**
 * Whether a recovery and reflection period may be granted (CPP 82-5-1 §4).
 *
 * - Serious grounds to believe the person is a victim; being presumed is enough, being assessed is no obstacle.
 * - Thirty days at most in all, first and last day counted, earlier periods added; never renewed, nor granted again
 *   within the thirty days: this is a reading, and shown as one.
 * - Only at the person's own wish, and it stops no proceedings.
 *
 * The text does not say who grants it: here the judicial authorities, and the screen says so ({@link reflectionNotFixed}).
 */
export function mayGrantReflection(facts: {
  readonly post: Post
  readonly wished: boolean
  readonly seriousGrounds: boolean
  readonly status: VictimStatus
  readonly reasoned: boolean
  readonly period: ReflectionPeriod
  /** Every period the person has had, in any file. */
  readonly earlier: readonly ReflectionPeriod[]
}): Verdict<(typeof grantReflectionReasons)[number]> {
  const { period, earlier } = facts
  const cap = period.starts < since ? 0 : parameterAt('reflection_cap', period.starts).value
  const inAll = [period, ...earlier].reduce((days, p) => days + lengthOf(p), 0)
  return verdict(
    [article],
    [
      ...unless(isJudicialAuthority(facts.post), 'not_a_judicial_authority', article),
      ...unless(facts.wished, 'not_wished', article),
      ...unless(facts.seriousGrounds, 'no_serious_grounds', article),
      ...unless(facts.status !== 'not_a_victim', 'not_a_victim', article),
      ...unless(facts.reasoned, 'no_reasons', article),
      ...unless(period.starts >= since, 'not_yet_in_force', article),
      ...unless(period.ends >= period.starts, 'ends_before_start', article),
      ...unless(period.starts < since || inAll <= cap, 'over_the_cap', article),
      ...unless(earlier.length === 0, 'already_had', article),
    ],
  )
}

/** Why a period ends early: the person's wish, or the two grounds of the text. */
export const reflectionEnds = ['her_wish', 'claim_false', 'public_order'] as const
export type ReflectionEnd = (typeof reflectionEnds)[number]

export const endReflectionReasons = [
  'not_a_judicial_authority',
  'not_in_the_case',
  'no_reasons',
  'outside_the_period',
] as const

/**
 * Whether a period may be ended early. At the person's wish the unit records it; for a claim shown to be false or a
 * breach of security or public order a judicial authority decides, with reasons (CPP 82-5-1 §4).
 */
export function mayEndReflection(facts: {
  readonly post: Post
  readonly why: ReflectionEnd
  readonly reasoned: boolean
  readonly period: ReflectionPeriod
  readonly on: LocalDate
}): Verdict<(typeof endReflectionReasons)[number]> {
  const { post, why, period, on } = facts
  const byWish = why === 'her_wish'
  return verdict(
    [article],
    [
      ...unless(byWish || isJudicialAuthority(post), 'not_a_judicial_authority', article),
      ...unless(!byWish || isOf(post, 'unit') || isJudicialAuthority(post), 'not_in_the_case', article),
      ...unless(byWish || facts.reasoned, 'no_reasons', article),
      ...unless(on >= period.starts && on <= period.ends, 'outside_the_period', article),
    ],
  )
}
