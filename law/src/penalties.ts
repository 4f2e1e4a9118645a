import type { LocalDate } from '@himaya/algorithms'
import { holdsOn } from './in-force.ts'
import { penalties } from './offence/generated.ts'
import type { ArticleRef } from './refs.ts'
import type { Dated, Penalty } from './shape.ts'

/** What an article punishes with, oldest version first; empty when it punishes with nothing. */
export const penaltiesOf = (ref: ArticleRef): readonly Dated<Penalty>[] => penalties[ref] ?? []

/**
 * The version of a list that held on a day; `undefined` before the first, and after the last where that has an end. Lists
 * are oldest first.
 */
export const heldOn = <Thing extends { readonly from: string; readonly until?: string | null }>(
  versions: readonly Thing[],
  day: LocalDate,
): Thing | undefined => versions.findLast((v) => holdsOn(v, day))
