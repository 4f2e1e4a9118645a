import type { LocalDate } from '@himaya/algorithms'
import { parameters } from './generated.ts'
import type { ArticleRef } from './refs.ts'

export type ParameterName = keyof typeof parameters

/** A value the law set, in the parameter's own unit, with the article it rests on. */
export interface HeldValue {
  readonly value: number
  readonly unit: 'days' | 'years' | 'judges'
  readonly basis: ArticleRef
  /** Whether a jurist has checked it. */
  readonly verified: boolean
}

/**
 * The value of a legal parameter on a given day.
 *
 * @throws RangeError when the law set no value yet on that day
 */
export function parameterAt(name: ParameterName, day: LocalDate): HeldValue {
  const { values, basis, unit } = parameters[name]
  const held = values.findLast((v) => v.from <= day)
  if (held === undefined)
    throw new RangeError(`${name} has no value on ${day}: it first took one on ${values[0].from}`)
  return { value: held.value, unit, basis, verified: held.verified }
}
