import {
  grades,
  indicatorDimensions,
  indicatorRule,
  indicators,
  indicatorSets,
  type Dimension,
  type Grade,
  type IndicatorId,
  type IndicatorSetId,
} from '@himaya/law'
import type { Answers, ScreeningProposal } from './answers.ts'

/** How many answers of each grade. */
export type Weight = Readonly<Record<Grade, number>>

/** One dimension, explaining itself. */
export interface DimensionResult {
  readonly dimension: Dimension
  readonly group: (typeof indicatorDimensions)[Dimension]['group']
  /** `open`: what is missing could still make it positive. `not_shown`: it could not. */
  readonly outcome: 'positive' | 'open' | 'not_shown'
  /** The answers that weigh, strongest first. */
  readonly weighs: readonly { readonly id: IndicatorId; readonly grade: Grade }[]
  readonly weight: Weight
  /** The line of the rule that was reached; `null` unless positive. */
  readonly reached: Weight | null
  /** Indicators of the set without a yes or a no. */
  readonly missing: readonly IndicatorId[]
}

/** What the answers amount to. Shown to the unit only: never to the bench, never on a court's document. */
export interface ScreeningResult {
  readonly set: IndicatorSetId
  readonly proposes: ScreeningProposal
  readonly dimensions: readonly DimensionResult[]
  /** Groups that need a positive dimension, and whether they have one. */
  readonly groups: readonly { readonly group: string; readonly positive: boolean }[]
  /** Always false while no reader has checked the sets and the rule against their source. */
  readonly verified: boolean
}

interface Item {
  readonly id: IndicatorId
  readonly dimension: Dimension
  readonly grade: Grade
}

/** The indicators of a set, in the order in which they are asked. */
export const itemsOf = (set: IndicatorSetId): readonly Item[] =>
  indicators.flatMap(({ id, dimension, grades: of }) => {
    const grade: Grade | null = of[set]
    return grade === null ? [] : [{ id, dimension, grade }]
  })

const weigh = (items: readonly Item[]): Weight => ({
  strong: items.filter((i) => i.grade === 'strong').length,
  medium: items.filter((i) => i.grade === 'medium').length,
  weak: items.filter((i) => i.grade === 'weak').length,
})

/** The first line of the rule that the answers reach, or `null`. */
const reached = (has: Weight): Weight | null =>
  indicatorRule.positive.find((line) => grades.every((grade) => has[grade] >= line[grade])) ?? null

function assess(dimension: Dimension, items: readonly Item[], answers: Answers): DimensionResult {
  const own = items.filter((i) => i.dimension === dimension)
  const yes = own.filter((i) => answers[i.id] === 'yes')
  const missing = own.filter((i) => answers[i.id] !== 'yes' && answers[i.id] !== 'no')
  const weight = weigh(yes)
  const line = reached(weight)
  const couldBe = reached(weigh([...yes, ...missing])) !== null
  return {
    dimension,
    group: indicatorDimensions[dimension].group,
    outcome: line !== null ? 'positive' : couldBe ? 'open' : 'not_shown',
    weighs: grades.flatMap((grade) => yes.filter((i) => i.grade === grade).map((i) => ({ id: i.id, grade }))),
    weight,
    reached: line,
    missing: missing.map((i) => i.id),
  }
}

/**
 * What the answers to a set of indicators amount to, and why.
 *
 * - A dimension is positive when its answers reach a line of the rule.
 * - `presumed` is proposed when every group the rule needs has a positive dimension: for an adult recruitment,
 *   exploitation and hold; for a child exploitation alone, since no means is needed (Penal Code 448-1 §2).
 * - `not_a_victim` is proposed only when no dimension is positive and none could still be.
 *
 * The same answers always give the same result. It proposes; the judicial authority decides (CPP 82-5-1 §1).
 */
export function screen(set: IndicatorSetId, answers: Answers): ScreeningResult {
  const items = itemsOf(set)
  const results = (Object.keys(indicatorDimensions) as Dimension[]).map((dimension) =>
    assess(dimension, items, answers),
  )
  const needed: readonly string[] = indicatorRule.together[indicatorSets[set].who]
  const groups = needed.map((group) => ({
    group,
    positive: results.some((r) => r.group === group && r.outcome === 'positive'),
  }))
  const proposes = groups.every((g) => g.positive)
    ? 'presumed'
    : results.every((r) => r.outcome === 'not_shown')
      ? 'not_a_victim'
      : 'undetermined'
  return { set, proposes, dimensions: results, groups, verified: indicatorRule.verified }
}
