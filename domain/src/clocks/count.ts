import {
  addDays,
  addMonths,
  changesBetween,
  runFor,
  toLocal,
  type Instant,
  type LocalDate,
  type LocalDateTime,
  type Zone,
} from '@himaya/algorithms'
import { counting, type ArticleRef } from '@himaya/law'
import type { Rest, RestDays } from './rest-days.ts'

/** One step of how a day or an hour was reached, in order, with the article where the step has one. */
export type Step =
  | { readonly step: 'starts'; readonly at: LocalDate | LocalDateTime }
  | {
      readonly step: 'first_day_not_counted' | 'last_day_not_counted' | 'first_day_counted'
      readonly on: LocalDate
      readonly article: ArticleRef | null
    }
  | {
      readonly step: 'counted'
      readonly from: LocalDate
      readonly to: LocalDate
      readonly amount: number
      readonly unit: 'days' | 'months' | 'years'
    }
  /** The month the term ends in has no such day: its last one stands for it. */
  | { readonly step: 'month_too_short'; readonly on: LocalDate }
  | { readonly step: 'day_named_by_the_text'; readonly on: LocalDate; readonly article: ArticleRef }
  | { readonly step: 'moved_on' | 'moved_back'; readonly because: Rest; readonly article: ArticleRef | null }
  | {
      readonly step: 'runs'
      readonly from: LocalDateTime
      readonly to: LocalDateTime
      readonly minutes: number
    }
  | {
      readonly step: 'stands_still'
      readonly from: LocalDateTime
      readonly to: LocalDateTime
      readonly minutes: number
      readonly article: ArticleRef
    }
  /** The clocks are put forward (more than 0) or back. */
  | { readonly step: 'clocks_change'; readonly at: LocalDateTime; readonly minutes: number }
  | {
      readonly step: 'interrupted' | 'interrupted_too_late'
      readonly on: LocalDate
      readonly article: ArticleRef
    }
  | { readonly step: 'restarts_at_majority'; readonly on: LocalDate; readonly article: ArticleRef }
  | { readonly step: 'renewed'; readonly time: number; readonly due: LocalDate }
  | { readonly step: 'due'; readonly on: LocalDate | LocalDateTime }

/** A day that was reached, and how. `looked`: the days that were asked whether they are worked. */
export interface Reached {
  readonly on: LocalDate
  readonly steps: readonly Step[]
  readonly looked: readonly LocalDate[]
}

const clear = counting.clear

/** The first worked day from this one on (`1`) or back (`-1`). */
function worked(day: LocalDate, rest: RestDays, way: 1 | -1): Reached {
  const steps: Step[] = []
  const looked: LocalDate[] = []
  for (let on = day; ; on = addDays(on, way)) {
    looked.push(on)
    const because = rest.on(on)
    if (because === undefined) return { on, steps, looked }
    steps.push({ step: way === 1 ? 'moved_on' : 'moved_back', because, article: way === 1 ? clear : null })
  }
}

/** The same day so many months on or back; a month too short ends on its last day. */
function monthsFrom(
  day: LocalDate,
  months: number,
): { readonly on: LocalDate; readonly steps: readonly Step[] } {
  const on = addMonths(day, months, 'down')
  return { on, steps: on.slice(8) === day.slice(8) ? [] : [{ step: 'month_too_short', on }] }
}

export type Span = { readonly amount: number; readonly unit: 'days' | 'months' | 'years' }
const inMonths = ({ amount, unit }: Span): number => (unit === 'years' ? amount * 12 : amount)

/** The day after which as many whole days, months or years have gone by, the first day left out. */
const reach = (start: LocalDate, span: Span) =>
  span.unit === 'days' ? { on: addDays(start, span.amount), steps: [] } : monthsFrom(start, inMonths(span))

/**
 * A clear term (CPP 750): neither the first day nor the last counts, so what may be done within it may still be done on
 * the last; where that is not worked, on the first worked day after it.
 */
export function clearTerm(start: LocalDate, span: Span, rest: RestDays): Reached {
  const { on: to, steps: short } = reach(start, span)
  const last = addDays(to, 1)
  const moved = worked(last, rest, 1)
  return {
    on: moved.on,
    looked: moved.looked,
    steps: [
      { step: 'first_day_not_counted', on: start, article: clear },
      { step: 'counted', from: addDays(start, 1), to, ...span },
      ...short,
      { step: 'last_day_not_counted', on: last, article: clear },
      ...moved.steps,
    ],
  }
}

/** The strict term: the first day and the last both count, and nothing moves it. The shortest the words can bear. */
export function strictTerm(start: LocalDate, span: Span): Reached {
  const { on: after, steps: short } = reach(start, span)
  const on = addDays(after, -1)
  return {
    on,
    looked: [],
    steps: [
      { step: 'first_day_counted', on: start, article: null },
      { step: 'counted', from: start, to: on, ...span },
      ...short,
    ],
  }
}

/** A term of another text than the code: the first day does not count, the last does, and nothing moves it. */
export function plainTerm(start: LocalDate, span: Span): Reached {
  const { on, steps: short } = reach(start, span)
  return {
    on,
    looked: [],
    steps: [
      { step: 'first_day_not_counted', on: start, article: null },
      { step: 'counted', from: addDays(start, 1), to: on, ...span },
      ...short,
    ],
  }
}

/** The day the text names itself, the next after the event, moved on when it is not worked. */
export function namedDay(start: LocalDate, days: number, article: ArticleRef, rest: RestDays): Reached {
  const named = addDays(start, days)
  const moved = worked(named, rest, 1)
  return {
    on: moved.on,
    looked: moved.looked,
    steps: [{ step: 'day_named_by_the_text', on: named, article }, ...moved.steps],
  }
}

/**
 * A term counted back from a hearing: both ends are free, so that as many whole days lie between. What must be done by
 * then is done on a worked day: on the last one before, never later.
 */
export function backTerm(
  hearing: LocalDate,
  span: Span,
  rest: RestDays,
): { readonly free: Reached; readonly safe: Reached } {
  const { on: from, steps: short } =
    span.unit === 'days'
      ? { on: addDays(hearing, -span.amount), steps: [] }
      : monthsFrom(hearing, -inMonths(span))
  const last = addDays(from, -1)
  const steps: readonly Step[] = [
    { step: 'last_day_not_counted', on: hearing, article: clear },
    { step: 'counted', from, to: addDays(hearing, -1), ...span },
    ...short,
    { step: 'first_day_not_counted', on: last, article: clear },
  ]
  const moved = worked(last, rest, -1)
  return {
    free: { on: last, steps, looked: [] },
    safe: { on: moved.on, steps: [...steps, ...moved.steps], looked: moved.looked },
  }
}

/** Hours and minutes that really go by, with what stood still and where the clocks were changed. */
export function hoursFrom(
  start: Instant,
  minutes: number,
  pauses: readonly { readonly from: Instant; readonly to: Instant }[],
  zone: Zone,
): { readonly end: Instant; readonly steps: readonly Step[] } {
  const { end, stretches } = runFor(start, minutes, pauses)
  const steps = stretches.map((s): Step => {
    const between = { from: toLocal(s.from, zone), to: toLocal(s.to, zone), minutes: s.to - s.from }
    return s.runs
      ? { step: 'runs', ...between }
      : { step: 'stands_still', ...between, article: counting.suspension }
  })
  const changes = changesBetween(start, end, zone).map((c): Step => ({ step: 'clocks_change', ...c }))
  return { end, steps: [...steps, ...changes] }
}
