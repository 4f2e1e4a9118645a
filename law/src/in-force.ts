import type { LocalDate } from '@himaya/algorithms'
import { beginnings, verified } from './in-force/generated.ts'
import type { ArticleRef } from './refs.ts'

/** Whether a provision was in force on a day, in whatever version. Asks for no text of the law to be loaded. */
export const isInForce = (ref: ArticleRef, day: LocalDate): boolean => beginnings[ref] <= day

/** Whether a jurist has checked our statement of a provision in force. Asks for no text of the law to be loaded. */
export const isVerified = (ref: ArticleRef): boolean => verified.includes(ref)
