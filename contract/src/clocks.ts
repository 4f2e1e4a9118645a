import type { LocalDate, LocalDateTime } from '@himaya/algorithms'
import {
  clockNotes,
  clockSources,
  clockStates,
  interruptingActs,
  moonHolidayIds,
  notedEvents,
  pauseReasons,
  posts,
  withdrawalReasons,
  type CaseId,
  type EventId,
  type HolidayId,
  type PartyId,
  type TermFact,
  type TermFacts,
} from '@himaya/domain'
import { articles, events, fixedHolidays, moonHolidays, termFacts, termIds } from '@himaya/law'
import { id, line, localDate, localHour, officer } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const ofAct = z.strictObject({ caseId: id<CaseId>(), actId: z.uuid() })
const article = z.enum(articles)
const event = z.enum(Object.keys(events) as [EventId, ...EventId[]])
const noted = z.enum(notedEvents)
const when = z.union([localDate, localHour]) as unknown as z.ZodType<
  LocalDate | LocalDateTime,
  LocalDate | LocalDateTime
>
/** The facts of terms, each with one of its words; what is not told is taken as the corpus says. */
const facts = z.strictObject(
  Object.fromEntries(Object.entries(termFacts).map(([name, values]) => [name, z.enum(values).optional()])),
) as unknown as z.ZodType<TermFacts, TermFacts>
const fact = z.enum(Object.keys(termFacts) as [TermFact, ...TermFact[]])
const holiday = z.enum([
  ...fixedHolidays.map((one) => one.id),
  ...moonHolidays.map((one) => one.id),
] as unknown as [HolidayId, ...HolidayId[]])
const moon = z.enum(moonHolidayIds)

const rest = z.object({
  on: localDate,
  why: z.union([holiday, z.literal('weekly_rest')]),
  provisional: z.boolean(),
})
const cited = article.nullable()
const span = { from: localHour, to: localHour, minutes: z.number().int() }

/** One step of how a day or an hour was reached, in order, with the article where it has one. */
export const clockStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('starts'), at: when }),
  z.object({
    step: z.enum(['first_day_not_counted', 'last_day_not_counted', 'first_day_counted']),
    on: localDate,
    article: cited,
  }),
  z.object({
    step: z.literal('counted'),
    from: localDate,
    to: localDate,
    amount: z.number().int(),
    unit: z.enum(['days', 'months', 'years']),
  }),
  z.object({ step: z.literal('month_too_short'), on: localDate }),
  z.object({ step: z.literal('day_named_by_the_text'), on: localDate, article }),
  z.object({ step: z.enum(['moved_on', 'moved_back']), because: rest, article: cited }),
  z.object({ step: z.literal('runs'), ...span }),
  z.object({ step: z.literal('stands_still'), ...span, article }),
  z.object({ step: z.literal('clocks_change'), at: localHour, minutes: z.number().int() }),
  z.object({ step: z.enum(['interrupted', 'interrupted_too_late']), on: localDate, article }),
  z.object({ step: z.literal('restarts_at_majority'), on: localDate, article }),
  z.object({ step: z.literal('renewed'), time: z.number().int(), due: localDate }),
  z.object({ step: z.literal('due'), on: when }),
])

const clock = z.object({
  /** Where the case holds what started it. */
  source: z.enum(clockSources),
  id: z.uuid(),
  event,
  at: when,
  party: id<PartyId>().nullable(),
  term: z.enum(termIds),
  effect: z.enum(['liberty', 'power', 'cap', 'duty', 'remedy', 'right', 'extinction']),
  article,
  due: when,
  /** What the clocks add to UTC at that hour; `null` for a day. */
  offset: z.string().nullable(),
  /** Whether the day is the strict one, because a clear term would lengthen what it limits. */
  strict: z.boolean(),
  /** The other reading of the term, with its steps. */
  otherwise: z
    .object({
      reading: z.enum(['clear', 'last_free_day']),
      due: localDate,
      steps: z.array(clockStep).max(60),
    })
    .nullable(),
  /** The value of the law, its source and the day from which it holds. */
  value: z.object({
    amount: z.number().int(),
    unit: z.string(),
    from: z.string(),
    source: z.string(),
    verified: z.boolean(),
  }),
  steps: z.array(clockStep).max(60),
  renewals: z.array(z.object({ time: z.number().int(), due: localDate, otherwise: localDate })).max(20),
  notes: z.array(z.enum(clockNotes)),
  /** Holidays of the moon, not confirmed yet, that could move the day. */
  provisional: z.array(z.object({ holiday, firstDay: localDate })).max(20),
  /** What it runs to now, and after how many renewals. */
  next: when,
  renewal: z.number().int(),
  state: z.enum(clockStates),
  /** Whether one of my posts in the case must act by then. */
  yours: z.boolean(),
  /** Whether I may say that it was done, and whether with an hour. */
  sayable: z.boolean(),
  doneHour: z.boolean(),
  /** What shows that it was done or has ended: an act of the case, or what somebody said. */
  done: z
    .object({
      at: when,
      late: z.object({ amount: z.number().int(), unit: z.enum(['days', 'hours']) }).nullable(),
      shownBy: event.nullable(),
      said: z
        .object({
          id: z.uuid(),
          on: localDate,
          post: z.enum(posts),
          by: officer,
          /** How I may take it back: within the day without a word, later and of another with a reason; or not at all. */
          undo: z.enum(['freely', 'with_reason']).nullable(),
        })
        .nullable(),
    })
    .nullable(),
  /** The day that was fixed in the case itself, which may be nearer. */
  fixed: localDate.nullable(),
  /** The facts that were told, and those that were taken because nobody told them. */
  told: facts,
  taken: facts,
  moved: z
    .object({
      from: localDate,
      to: localDate,
      holiday: moon,
      firstDay: localDate,
      confirmedOn: localDate,
    })
    .nullable(),
})

/** What runs in a case, of what I may read in it: the nearest first, each explained. Names nobody. */
export const seeClocks = read({
  path: '/cases/:caseId/clocks',
  act: 'clocks.see',
  params: ofCase,
  reply: z.object({
    /** What the court's clock shows now. */
    now: localHour,
    clocks: z.array(clock).max(400),
    /** The acts that I may read, the last noted first; those that were withdrawn too. */
    acts: z
      .array(
        z.object({
          id: z.uuid(),
          event: noted,
          at: when,
          party: id<PartyId>().nullable(),
          facts,
          pauses: z.array(z.object({ from: localHour, to: localHour, why: z.enum(pauseReasons) })).max(50),
          interruptions: z.array(z.object({ on: localDate, act: z.enum(interruptingActs) })).max(50),
          by: officer,
          withdrawn: z.object({ on: localDate, why: z.enum(withdrawalReasons), by: officer }).nullable(),
          /** Whether I may withdraw it, or add to it. */
          mine: z.boolean(),
        }),
      )
      .max(200),
    /** The acts that I may note here, with the facts their terms ask for. */
    open: z.array(z.object({ event: noted, hour: z.boolean(), facts: z.array(fact) })),
  }),
})

/** Notes an act of procedure of this case, by those whose act it is. What is not told of it is taken as the corpus says. */
export const noteEvent = act({
  path: '/cases/:caseId/events',
  act: 'events.note',
  params: ofCase,
  body: z.strictObject({
    event: noted,
    /** A day; with the hour for what runs in hours. */
    at: when,
    party: id<PartyId>().optional(),
    facts,
  }),
  problems: ['refused_by_law', 'conflict'],
})

/** Takes an act back that was noted: it stays in sight, and starts no clock. */
export const withdrawEvent = act({
  path: '/cases/:caseId/events/:actId/withdrawal',
  act: 'events.withdraw',
  params: ofAct,
  body: z.strictObject({ why: z.enum(withdrawalReasons) }),
  problems: ['refused_by_law', 'conflict'],
})

/** Says that what a term asks was done, or that what it limits has ended: of an act that was noted, or of a hearing. */
export const noteDone = act({
  path: '/cases/:caseId/terms',
  act: 'events.note_done',
  params: ofCase,
  body: z.strictObject({
    source: z.enum(['noted', 'hearing']),
    of: z.uuid(),
    term: z.enum(termIds),
    /** A day; with the hour for what runs in hours. */
    at: when,
  }),
  problems: ['refused_by_law', 'conflict'],
})

/** Takes back that something was done: it runs again, and what was said stays in the record. */
export const withdrawDone = act({
  path: '/cases/:caseId/terms/:doneId/withdrawal',
  act: 'events.withdraw_done',
  params: z.strictObject({ caseId: id<CaseId>(), doneId: z.uuid() }),
  /** Whoever said it needs no reason within the day. */
  body: z.strictObject({ why: z.enum(withdrawalReasons).optional() }),
  problems: ['refused_by_law', 'conflict'],
})

/** Notes that the hours stood still: transfer from another district, medical care (CPP 66). */
export const notePause = act({
  path: '/cases/:caseId/events/:actId/pauses',
  act: 'events.note_pause',
  params: ofAct,
  body: z.strictObject({ from: localHour, to: localHour, why: z.enum(pauseReasons) }),
  problems: ['refused_by_law', 'conflict'],
})

/** Notes an act of prosecution, investigation or trial, which starts a prescription anew (CPP 6). */
export const noteInterruption = act({
  path: '/cases/:caseId/events/:actId/interruptions',
  act: 'events.note_interruption',
  params: ofAct,
  body: z.strictObject({ on: localDate, act: z.enum(interruptingActs) }),
  problems: ['refused_by_law', 'conflict'],
})

/** The holidays of the moon about this year, each with its reckoned day and what was confirmed of it. */
export const listHolidays = read({
  path: '/holidays',
  act: 'holidays.list',
  reply: z.object({
    today: localDate,
    /** Whether I may confirm one. */
    mine: z.boolean(),
    rows: z
      .array(
        z.object({
          holiday: moon,
          days: z.number().int(),
          reckoned: localDate,
          confirmed: z.object({ firstDay: localDate, source: z.string(), on: localDate }).nullable(),
        }),
      )
      .max(60),
    /** Every first day that holds as confirmed, whatever its year: what a calculation needs. */
    confirmed: z.array(z.object({ holiday: moon, firstDay: localDate })).max(500),
  }),
})

/** How many dates would move in the country if this were confirmed: a count, of no case. */
export const weighHoliday = read({
  path: '/holidays/weight',
  act: 'holidays.weigh',
  query: z.strictObject({ holiday: moon, firstDay: localDate }),
  reply: z.object({ dates: z.number().int() }),
})

/** Confirms the first day of a holiday of the moon from its announcement, or corrects what was confirmed before. */
export const confirmHoliday = act({
  path: '/holidays',
  act: 'holidays.confirm',
  body: z.strictObject({ holiday: moon, firstDay: localDate, source: line(200) }),
  problems: ['conflict'],
})
