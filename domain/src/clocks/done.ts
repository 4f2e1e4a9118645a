import { dayOf, daysBetween, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { terms, type ArticleRef, type Effect, type Term } from '@himaya/law'
import { posts, type Post } from '../officers/posts.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'
import type { Due, EventId, TermId } from './clocks.ts'
import { hasDuty } from './duty.ts'
import { notedEvents, notersOf, type NotedEvent } from './noting.ts'
import type { NotedAct, Started } from './started.ts'

/** That what a term asked was done, or that what it limited has ended. */
export interface Done {
  /** The day; with the hour where the term runs in hours. */
  readonly at: LocalDate | LocalDateTime
  /** The act of the case that shows it; `null` where somebody said it. */
  readonly shownBy: EventId | null
  /** Under which it was said; `null` where an act shows it. */
  readonly said: string | null
  /** Whether it was said of the term before or after it: a custody that ended has no extension, and one that ended in its
   * extension has ended. It is late only by what it was said of. */
  readonly along: boolean
}

/** That somebody said it of one term of what started it. */
export interface SaidDone {
  readonly id: string
  /** What started the term: an act that was noted, or a hearing. */
  readonly of: string
  readonly term: TermId
  readonly at: LocalDate | LocalDateTime
}

/** By how much something was done after its term; `null` when in time. */
export type Late = { readonly amount: number; readonly unit: 'days' | 'hours' } | null

/**
 * The acts that show by themselves that a term was kept or has ended, when they are noted of the same person: nobody is
 * asked what the case holds already.
 *
 * - `itself`: the act that the term is for, in time or late. It answers the last thing that started one before it.
 * - `at_the_latest`: an act that follows only once it has ended, as detention follows custody. When it ended is not known,
 *   so such an act shows something only where it was done in time.
 */
const shown: Readonly<
  Partial<Record<TermId, { readonly how: 'itself' | 'at_the_latest'; readonly by: readonly NotedEvent[] }>>
> = {
  custody: {
    how: 'at_the_latest',
    by: ['detention_for_trial', 'pretrial_detention', 'judicial_supervision'],
  },
  custody_extension: {
    how: 'at_the_latest',
    by: ['detention_for_trial', 'pretrial_detention', 'judicial_supervision'],
  },
  minor_retention: {
    how: 'at_the_latest',
    by: ['minor_guard', 'pretrial_detention', 'judicial_supervision'],
  },
  minor_retention_extension: {
    how: 'at_the_latest',
    by: ['minor_guard', 'pretrial_detention', 'judicial_supervision'],
  },
  infiltration: { how: 'itself', by: ['infiltration_end'] },
  detention_challenge: { how: 'at_the_latest', by: ['detention_challenge_referred'] },
  detention_challenge_ruling: { how: 'at_the_latest', by: ['detention_lifted'] },
  lifting_appeal: { how: 'itself', by: ['lifting_appeal_received'] },
  order_notice: { how: 'itself', by: ['order_notified'] },
  deliberation: { how: 'itself', by: ['judgment', 'appeal_judgment'] },
  cassation: { how: 'itself', by: ['cassation_declared'] },
  prescription_felony: { how: 'at_the_latest', by: ['final_judgment'] },
  prescription_misdemeanour: { how: 'at_the_latest', by: ['final_judgment'] },
}

const termOf = Object.fromEntries(terms.map((term) => [term.id, term])) as Readonly<
  Record<TermId, Term<ArticleRef>>
>
const eventOf = (term: TermId): EventId => termOf[term].event as EventId

/** What runs out by itself, or is asked of nobody, is never said to be done. */
const sayable: readonly Effect[] = ['liberty', 'power', 'duty', 'remedy']

/**
 * Whether that a term was kept is said by hand. What the house holds elsewhere, an outcome that was told, a reflection
 * period that ended, is read there; prescription is interrupted or runs out.
 */
export const isSaidByHand = (term: TermId): boolean => {
  const { effect, counting } = termOf[term]
  const event = eventOf(term)
  return sayable.includes(effect) && counting !== 'length' && (event === 'hearing' || isNoted(event))
}

const clerks: readonly Post[] = ['registry_clerk', 'prosecution_clerk']

/**
 * The posts that say that a term was kept: those in whose duty it is, and the clerks who write the act down for them;
 * of a remedy that is a party's alone, those who note the act it runs from. Each is told of that act.
 */
export function sayersOf(term: TermId): readonly Post[] {
  if (!isSaidByHand(term)) return []
  const event = eventOf(term)
  const noters = isNoted(event) ? notersOf(event) : []
  const bound = posts.filter((post) => hasDuty(post, term))
  const all = bound.length === 0 ? noters : [...bound, ...noters.filter((post) => clerks.includes(post))]
  return posts.filter((post) => all.includes(post))
}

const isNoted = (event: EventId): event is NotedEvent => (notedEvents as readonly string[]).includes(event)

export const sayDoneReasons = ['not_whose_act_it_is', 'nothing_to_be_done'] as const

/** Whether it may be said that a term was kept: by those whose act it was, or who write it down for them. */
export function maySayDone(facts: {
  readonly post: Post
  readonly term: TermId
  readonly article: ArticleRef
}): Verdict<(typeof sayDoneReasons)[number]> {
  const { post, term, article } = facts
  return verdict(
    [article],
    [
      ...unless(isSaidByHand(term), 'nothing_to_be_done', article),
      ...unless(!isSaidByHand(term) || sayersOf(term).includes(post), 'not_whose_act_it_is', article),
    ],
  )
}

/** Whether a term is told with an hour when it is said to be done. */
export const isDoneAtAnHour = (term: TermId): boolean => termOf[term].counting === 'hours'

/** An act as far as it may show something. */
type Showing = Pick<NotedAct, 'event' | 'day' | 'hour' | 'party' | 'withdrawn'>

/**
 * What shows that a term was kept: what somebody said of it, the row of the house that holds it, or the first act of the
 * case, of the same person, that shows it. Of whom an act was done is not guessed at: one that names nobody shows nothing
 * of somebody, but for a final judgment, which ends the case.
 *
 * @param all everything that started terms in the case
 */
export function doneOf(
  { started, due }: { readonly started: Started; readonly due: DatedDue },
  {
    all,
    acts,
    said,
  }: {
    readonly all: readonly Started[]
    readonly acts: readonly Showing[]
    readonly said: readonly SaidDone[]
  },
): Done | null {
  const own = said.find((one) => one.of === started.id && one.term === due.term)
  if (own !== undefined) return { at: own.at, shownBy: null, said: own.id, along: false }
  const linked = said.find((one) => one.of === started.id && isLinked(one.term, due.term))
  if (linked !== undefined) return { at: linked.at, shownBy: null, said: linked.id, along: true }
  if (started.done !== null)
    return { at: started.done, shownBy: started.happened.event, said: null, along: false }
  const known = shown[due.term]
  if (known === undefined) return null
  const [from, last] = [dayOf(started.happened.at), dayOf(due.renewals.at(-1)?.due ?? due.due)]
  const isOfWhole = due.effect === 'extinction'
  const answered = ({ day, party }: Showing) =>
    all.some(
      (other) =>
        other.happened.event === started.happened.event &&
        other.party === party &&
        dayOf(other.happened.at) > from &&
        dayOf(other.happened.at) <= day,
    )
  const [first] = acts
    .filter(
      (act) =>
        !act.withdrawn &&
        known.by.includes(act.event) &&
        act.day >= from &&
        (act.party === started.party || (isOfWhole && act.party === null)) &&
        (known.how === 'itself' ? !answered(act) : act.day <= last),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day) || (a.hour ?? '').localeCompare(b.hour ?? ''))
  if (first === undefined) return null
  const at = first.hour === null ? first.day : (`${first.day}T${first.hour}` as LocalDateTime)
  return { at, shownBy: first.event, said: null, along: false }
}

/** Whether both are lengths of one deprivation of liberty, the second running once the first is over. */
function isLinked(one: TermId, other: TermId): boolean {
  const [a, b] = [termOf[one], termOf[other]]
  return a.effect === 'liberty' && (a.after === b.id || b.after === a.id)
}

/** A term that falls due at some time. */
type DatedDue = Due & { readonly due: LocalDate | LocalDateTime }

/** By how much it was done too late, after every renewal; an hour counts where both are told with one. */
export function lateBy(due: DatedDue, at: Done['at']): Late {
  const last = due.renewals.at(-1)?.due ?? due.due
  if (last.length > 10 && at.length > 10) {
    const minutes = daysBetween(dayOf(last), dayOf(at)) * 1440 + minuteOf(at) - minuteOf(last)
    if (minutes <= 0) return null
    return minutes < 1440
      ? { amount: Math.ceil(minutes / 60), unit: 'hours' }
      : { amount: Math.ceil(minutes / 1440), unit: 'days' }
  }
  const days = daysBetween(dayOf(last), dayOf(at))
  return days > 0 ? { amount: days, unit: 'days' } : null
}

const minuteOf = (at: LocalDate | LocalDateTime): number =>
  Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
