import {
  dayOf,
  offsetAt,
  toInstant,
  toLocal,
  writeOffset,
  type LocalDate,
  type LocalDateTime,
} from '@himaya/algorithms'
import {
  counting,
  events,
  heldOn,
  holidaysVerified,
  isInForce,
  offsets,
  termDefaults,
  termFacts,
  terms,
  type ArticleRef,
  type Effect,
  type Term,
  type termIds,
  type TermValue,
} from '@himaya/law'
import {
  backTerm,
  clearTerm,
  hoursFrom,
  namedDay,
  plainTerm,
  strictTerm,
  type Reached,
  type Span,
  type Step,
} from './count.ts'
import { prescription } from './prescription.ts'
import { reckonedUntil, restDays, type HolidayId, type RestDays } from './rest-days.ts'

export type EventId = keyof typeof events
export type TermId = (typeof termIds)[number]
export type TermFact = keyof typeof termFacts
export type TermFacts = Readonly<Partial<{ [Fact in TermFact]: (typeof termFacts)[Fact][number] }>>

/** What happened, when, and what is known of it. A fact that is not told is taken as the corpus says. */
export interface Happened {
  readonly event: EventId
  /** An hour for what runs in hours (`events[event].at`); a day is enough for the rest. */
  readonly at: LocalDate | LocalDateTime
  readonly facts?: TermFacts
  /** When the file was opened, the day itself unless told: before the reform, transitional rules nobody has verified. */
  readonly opened?: LocalDate
  /** While the person was being moved from another district, or treated (CPP 66). */
  readonly pauses?: readonly { readonly from: LocalDateTime; readonly to: LocalDateTime }[]
  /** Acts of prosecution, investigation or trial (CPP 6). */
  readonly interruptions?: readonly LocalDate[]
  /** The victim's birth, when the offender is one of those whom CPP 5 names. */
  readonly minorVictimBorn?: LocalDate
}

/** The other reading of a term, shown beside the one that is safe. */
export interface OtherDay {
  readonly reading: 'clear' | 'last_free_day'
  readonly due: LocalDate
  readonly steps: readonly Step[]
}

export const clockNotes = [
  'transitional_rule_not_verified',
  'value_remembered',
  'end_not_noted',
  'interrupted_by_acts_of_the_case',
  'majority_by_its_month',
  'earlier_wording_not_read',
  'version_not_read',
  'holidays_remembered',
  'holidays_not_reckoned',
] as const
export type ClockNote = (typeof clockNotes)[number]

/** When something falls due, why, and how sure that is. */
export interface Due {
  readonly term: TermId
  readonly effect: Effect
  readonly article: ArticleRef
  /**
   * The last day on which it may be done or last; for hours the local time at which it ends. `null` for a mere length,
   * and for a term whose version of that day was not read.
   */
  readonly due: LocalDate | LocalDateTime | null
  /** What the clocks add to UTC at that hour, as `+01:00`; `null` for a day. */
  readonly offset: string | null
  /** Whether the day shown is the strict one because a clear term would lengthen what it limits. */
  readonly strict: boolean
  readonly otherwise: OtherDay | null
  /** The value of the law, and the version it comes from; `null` where that version was not read. */
  readonly value: TermValue<ArticleRef> | null
  readonly steps: readonly Step[]
  /** The end after each renewal, the last of which is the most there can be. */
  readonly renewals: readonly {
    readonly time: number
    readonly due: LocalDate
    readonly otherwise: LocalDate
  }[]
  readonly notes: readonly ClockNote[]
  /** Holidays of the moon, not confirmed yet, that could move the day. */
  readonly provisional: readonly { readonly holiday: HolidayId; readonly firstDay: LocalDate }[]
}

const strictEffects: readonly Effect[] = ['liberty', 'power', 'cap', 'extinction']
/** Whether the strict day of a term is the one given, because the clear one would lengthen what it limits. */
export const isStrict = ({ counting, effect }: Pick<Term, 'counting' | 'effect'>): boolean =>
  counting === 'years' || ((counting === 'days' || counting === 'months') && strictEffects.includes(effect))

const isHour = (at: LocalDate | LocalDateTime): at is LocalDateTime => at.length > 10

/** Whether every fact a term asks for has one of its values, and it is not given to all but whom these facts describe. */
function concerns({ when, unless }: Term<ArticleRef>, told: TermFacts): boolean {
  const hold = (facts: readonly [string, readonly string[]][]) =>
    facts.every(([fact, values]) => values.includes(told[fact as TermFact] ?? termDefaults[fact as TermFact]))
  const excluded = Object.entries(unless)
  return hold(Object.entries(when)) && (excluded.length === 0 || !hold(excluded))
}

const termsOf = Object.groupBy(terms, ({ event }) => event)

interface Counted extends Pick<Due, 'due' | 'offset' | 'strict' | 'otherwise' | 'steps' | 'renewals'> {
  readonly looked: readonly LocalDate[]
}
const spanOf = ({ amount, unit }: Pick<TermValue, 'amount' | 'unit'>): Span => ({
  amount,
  unit: unit as Span['unit'],
})

/** A term whose strict day is safe and whose clear day stands beside it. */
function strictly(start: LocalDate, span: Span, times: number, rest: RestDays): Counted {
  const [strict, clear] = [strictTerm(start, span), clearTerm(start, span, rest)]
  const renewals = Array.from({ length: times }, (_, i) => {
    const whole = { ...span, amount: span.amount * (i + 2) }
    return { time: i + 1, due: strictTerm(start, whole).on, otherwise: clearTerm(start, whole, rest).on }
  })
  return {
    due: strict.on,
    offset: null,
    strict: true,
    otherwise: { reading: 'clear', due: clear.on, steps: clear.steps },
    steps: [...strict.steps, ...renewals.map(({ time, due }): Step => ({ step: 'renewed', time, due }))],
    renewals,
    looked: clear.looked,
  }
}

const plainly = (reached: Reached): Counted => ({
  due: reached.on,
  offset: null,
  strict: false,
  otherwise: null,
  steps: reached.steps,
  renewals: [],
  looked: reached.looked,
})

interface Run {
  readonly happened: Happened
  readonly day: LocalDate
  readonly rest: RestDays
}

/** @param before what the term it runs after added up to */
function count(
  term: Term<ArticleRef>,
  value: TermValue<ArticleRef>,
  before: number,
  { happened, day, rest }: Run,
): Counted {
  const span = spanOf(value)
  const longer = { ...span, amount: span.amount + before }
  switch (term.counting) {
    case 'hours': {
      const start = toInstant(happened.at as LocalDateTime, offsets)
      const pauses = term.suspends
        ? (happened.pauses ?? []).map((p) => ({
            from: toInstant(p.from, offsets),
            to: toInstant(p.to, offsets),
          }))
        : []
      const { end, steps } = hoursFrom(start, longer.amount * 60, pauses, offsets)
      return {
        ...plainly({ on: day, steps, looked: [] }),
        due: toLocal(end, offsets),
        offset: writeOffset(offsetAt(end, offsets)),
      }
    }
    case 'days':
    case 'months':
      return isStrict(term)
        ? strictly(day, longer, heldOn(term.renewals, day)?.times ?? 0, rest)
        : plainly(clearTerm(day, longer, rest))
    case 'years': {
      const { from, steps } = prescription(day, span, happened)
      const run = strictly(from, span, 0, rest)
      return { ...run, steps: [...steps, ...run.steps] }
    }
    case 'plain_days':
      return plainly(plainTerm(day, { ...span, unit: 'days' }))
    case 'plain_years':
      return plainly(plainTerm(day, { ...span, unit: 'years' }))
    case 'named_day':
      return plainly(namedDay(day, value.amount, value.basis, rest))
    case 'back_days':
    case 'back_months': {
      const { free, safe } = backTerm(day, span, rest)
      return {
        ...plainly(safe),
        otherwise: free.on === safe.on ? null : { reading: 'last_free_day', due: free.on, steps: free.steps },
      }
    }
    case 'length':
      return { ...plainly({ on: day, steps: [], looked: [] }), due: null }
  }
}

/** The reform is of the code: what other texts set has no transitional rule in it. */
const isOfTheCode = (ref: ArticleRef): boolean => ref.split('#')[0] === counting.clear.split('#')[0]

function notesFor(article: ArticleRef, value: TermValue | null, opened: LocalDate): readonly ClockNote[] {
  return [
    ...(opened < counting.transitional.before && isOfTheCode(article)
      ? ['transitional_rule_not_verified' as const]
      : []),
    ...(value === null ? ['version_not_read' as const] : []),
    ...(value?.confidence === 'memory' ? ['value_remembered' as const] : []),
  ]
}

/** What is not sure of a day for the holidays it met: their list was not read, or none of the moon is reckoned so far. */
function holidayNotes({ steps, otherwise, looked }: Counted): readonly ClockNote[] {
  const moved = [...steps, ...(otherwise?.steps ?? [])].some(
    (one) => (one.step === 'moved_on' || one.step === 'moved_back') && one.because.why !== 'weekly_rest',
  )
  return [
    ...(moved && !(holidaysVerified as boolean) ? ['holidays_remembered' as const] : []),
    ...(looked.some((on) => on > reckonedUntil) ? ['holidays_not_reckoned' as const] : []),
  ]
}

/** A term of an article that was in force in a version nobody read: it is told, without a length. */
const unread = (term: Term<ArticleRef>, day: LocalDate, opened: LocalDate): Due => ({
  term: term.id as TermId,
  effect: term.effect,
  article: term.basis,
  due: null,
  offset: null,
  strict: false,
  otherwise: null,
  value: null,
  steps: [{ step: 'starts', at: day }],
  renewals: [],
  notes: notesFor(term.basis, null, opened),
  provisional: [],
})

/**
 * Everything that falls due because something happened, each with the steps by which its day was reached.
 *
 * - The value is that of the law on the day it happened; a term the law did not know then is left out, and one whose
 *   article was in force in a version nobody read is told without a day.
 * - Terms of the code are clear (CPP 750), hours run as hours, terms counted back keep both ends free.
 * - Where a clear day would lengthen a deprivation of liberty, a power, the cap of reflection or what extinguishes, the
 *   strict day is the one given and the clear one stands beside it.
 *
 * @throws RangeError when an event that runs in hours is given a day, or lies before the clocks are known (2016)
 */
export function clocks(happened: Happened, rest: RestDays = restDays()): readonly Due[] {
  const { event, at, facts = {} } = happened
  if (events[event].at === 'hour' && !isHour(at)) throw new RangeError(`${event} is told with its hour`)
  const day = dayOf(at)
  const opened = happened.opened ?? day
  const valueOf = (term: Term<ArticleRef>) => heldOn(term.values, day)
  const own = (termsOf[event] ?? []).filter((term) => concerns(term, facts))
  return own.flatMap((term): Due[] => {
    const value = valueOf(term)
    if (value === undefined) return isInForce(term.basis, day) ? [unread(term, day, opened)] : []
    const earlier = term.after === null ? undefined : own.find((other) => other.id === term.after)
    const before = earlier === undefined ? 0 : (valueOf(earlier)?.amount ?? 0)
    const whole = count(term, value, before, { happened, day, rest })
    const { looked, ...counted } = whole
    const near = looked.flatMap((on) => rest.provisionalNear(on))
    return [
      {
        term: term.id as TermId,
        effect: term.effect,
        article: value.basis,
        ...counted,
        steps: [
          { step: 'starts', at: isHour(at) && term.counting === 'hours' ? at : day },
          ...counted.steps,
          ...(counted.due === null ? [] : [{ step: 'due' as const, on: counted.due }]),
        ],
        value,
        notes: [...notesFor(value.basis, value, opened), ...holidayNotes(whole)],
        provisional: near.filter(
          (one, i) => near.findIndex((o) => o.holiday === one.holiday && o.firstDay === one.firstDay) === i,
        ),
      },
    ]
  })
}
