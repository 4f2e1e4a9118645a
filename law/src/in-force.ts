import type { LocalDate } from '@himaya/algorithms'
import { beginnings, ends, verified } from './in-force/generated.ts'
import type { ArticleRef } from './refs.ts'

/** Whether what holds from one day until another holds on a day; `until` is the first on which it no longer does. */
export const holdsOn = (
  { from, until }: { readonly from: string; readonly until?: string | null },
  day: LocalDate,
): boolean => from <= day && (until === undefined || until === null || day < until)

/**
 * Whether a provision was in force on a day, in whatever version: it had begun and was not repealed. Asks for no text of
 * the law to be loaded.
 */
export const isInForce = (ref: ArticleRef, day: LocalDate): boolean =>
  holdsOn({ from: beginnings[ref], until: ends[ref] ?? null }, day)

/** Whether a jurist has checked our statement of a provision in force. Asks for no text of the law to be loaded. */
export const isVerified = (ref: ArticleRef): boolean => verified.includes(ref)
