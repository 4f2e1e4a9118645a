import {
  addDays,
  dayOf,
  instantOf,
  toLocal,
  type Instant,
  type LocalDate,
  type LocalDateTime,
} from '@himaya/algorithms'
import { offsets, type ArticleRef, type TermValue } from '@himaya/law'
import type { Post } from '../officers/posts.ts'
import { clocks, type Due, type TermId } from './clocks.ts'
import { doneOf, lateBy, type Done, type Late, type SaidDone } from './done.ts'
import { hasDuty } from './duty.ts'
import { holding, type HolidayConfirmation } from './holding.ts'
import { restDays, type ConfirmedHoliday, type RestDays } from './rest-days.ts'
import type { NotedAct, Started } from './started.ts'

/** How a term stands: what it asks was done, it runs, it ends today, or its last day is over and nothing says it was done. */
export const clockStates = ['runs', 'today', 'passed', 'done'] as const
export type ClockState = (typeof clockStates)[number]

/** A date that a holiday moved when its day was confirmed. */
export interface Moved {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly holiday: ConfirmedHoliday['holiday']
  readonly firstDay: LocalDate
  readonly confirmedOn: LocalDate
}

/** A term with a day or an hour at which it ends, and so with a value of the law. */
type FallingDue = Due & { readonly due: LocalDate | LocalDateTime; readonly value: TermValue<ArticleRef> }

/** One term of a case as it stands now. */
export interface Clock {
  readonly started: Started
  readonly due: FallingDue
  /** What it runs to next: its end, or where that is over the end after so many renewals. */
  readonly next: LocalDate | LocalDateTime
  readonly renewal: number
  readonly state: ClockState
  /** Whether one of my posts in the case must act by then. */
  readonly yours: boolean
  readonly moved: Moved | null
  /** What shows that it was done or has ended, and by how much too late. */
  readonly done: (Done & { readonly late: Late }) | null
}

/** Days for which a date that moved is told beside the day it moved from. */
export const toldFor = 14

/** Where a term stands at an instant: what it runs to next, after how many renewals, and whether that is over. */
export function standingOf(
  due: Due & { readonly due: LocalDate | LocalDateTime },
  now: Instant,
  today: LocalDate = dayOf(toLocal(now, offsets)),
): Pick<Clock, 'next' | 'renewal' | 'state'> {
  if (due.offset !== null) {
    const isOver = now >= instantOf(due.due as LocalDateTime, due.offset)
    return {
      next: due.due,
      renewal: 0,
      state: isOver ? 'passed' : dayOf(due.due) === today ? 'today' : 'runs',
    }
  }
  const whole = { time: 0, due: due.due as LocalDate }
  const next = [whole, ...due.renewals].find((one) => one.due >= today) ?? due.renewals.at(-1) ?? whole
  return {
    next: next.due,
    renewal: next.time,
    state: next.due < today ? 'passed' : next.due === today ? 'today' : 'runs',
  }
}

/** Which date of a term holidays could move: its day, or the clear day that stands beside the strict one. */
const movable = ({ due, otherwise }: Due): Due['due'] =>
  otherwise?.reading === 'clear' ? otherwise.due : due

/** The dates of an event that holidays could move, by their term, under some days of rest. */
const datesUnder = (happened: Started['happened'], rest: RestDays): ReadonlyMap<TermId, Due['due']> =>
  new Map(clocks(happened, rest).map((due) => [due.term, movable(due)]))

/**
 * Every term that runs in a case, the nearest first; those that are over keep their place by their day.
 *
 * @param confirmed the holidays of the moon confirmed so far, with when that was
 * @param now the instant at which it is asked
 * @param mine the posts in which whoever asks is on the case
 * @param known the acts of the case, and what was said to be done
 */
export function clocksOf(
  all: readonly Started[],
  confirmed: readonly HolidayConfirmation[],
  now: Instant,
  mine: readonly Post[],
  known: { readonly acts: readonly NotedAct[]; readonly said: readonly SaidDone[] } = { acts: [], said: [] },
): readonly Clock[] {
  const today = dayOf(toLocal(now, offsets))
  const rest = restDays(holding(confirmed))
  const before = holding(confirmed)
    .filter(({ on }) => addDays(on, toldFor) >= today)
    .map((one) => ({ one, rest: restDays(holding(confirmed.filter(({ id }) => id !== one.id))) }))
  return all
    .flatMap((started) => {
      const then = before.map(({ one, rest: without }) => ({
        one,
        dates: datesUnder(started.happened, without),
      }))
      return clocks(started.happened, rest).flatMap((due): Clock[] => {
        if (!fallsDue(due)) return []
        const done = doneOf({ started, due }, { all, ...known })
        return [
          {
            started,
            due,
            ...standingOf(due, now, today),
            ...(done === null ? {} : { state: 'done' as const }),
            done: done === null ? null : { ...done, late: lateOf(due, done) },
            yours: mine.some((post) => hasDuty(post, due.term)),
            moved:
              done !== null
                ? null
                : (then
                    .map(({ one, dates }) => movedFrom(dates.get(due.term), movable(due), one))
                    .find((moved) => moved !== null) ?? null),
          },
        ]
      })
    })
    .toSorted((a, b) => a.next.localeCompare(b.next) || a.due.term.localeCompare(b.due.term))
}

/** A period that was ended early is not late. */
const lateOf = (due: Clock['due'], { at, along }: Done): Late =>
  due.effect === 'cap' || along ? null : lateBy(due, at)

const fallsDue = (due: Due): due is FallingDue => due.due !== null

function movedFrom(from: Due['due'] | undefined, to: Due['due'], one: HolidayConfirmation): Moved | null {
  return from === to
    ? null
    : {
        from: from as LocalDate,
        to: to as LocalDate,
        holiday: one.holiday,
        firstDay: one.firstDay,
        confirmedOn: one.on,
      }
}

/** How many dates of these events, but for what was done, would move from one set of days of rest to another. */
export function datesMoved(
  events: readonly {
    readonly happened: Started['happened']
    readonly done?: readonly TermId[]
    readonly times: number
  }[],
  before: RestDays,
  after: RestDays,
): number {
  return events.reduce((sum, { happened, done = [], times }) => {
    const then = datesUnder(happened, after)
    const moved = clocks(happened, before).filter(
      (due) => !done.includes(due.term) && then.get(due.term) !== movable(due),
    )
    return sum + moved.length * times
  }, 0)
}
