import { addDays, addMonths, type LocalDate } from '@himaya/algorithms'
import { counting, parameterAt, provisionOn } from '@himaya/law'
import type { PartyId } from '../ids.ts'
import type { ClockNote } from './clocks.ts'
import type { InterruptingAct, NotedEvent } from './noting.ts'
import type { NotedAct, Started } from './started.ts'

/** The facts against one victim, as the prosecution and the investigating judge noted them. */
export interface NotedOffence {
  /** The victim. */
  readonly person: string
  readonly began: LocalDate
  /** `null` while nobody noted that they ended. */
  readonly ended: LocalDate | null
  /** The first day of the month of turning eighteen; `null` when no birth is known. The day is sealed. */
  readonly turns18In: LocalDate | null
  /** Those accused who are of her ascendants, or have her in their care, kafala or authority (CPP 5). */
  readonly closeToHer: readonly PartyId[]
}

/** What a case holds of the public action: its facts, its charges, and what interrupts (CPP 5, 6). */
export interface PublicAction {
  readonly offences: readonly NotedOffence[]
  /** The charges, those that were dropped too: each was an act of prosecution or of investigation. */
  readonly charges: readonly {
    readonly nature: 'felony' | 'misdemeanour'
    readonly on: LocalDate
    readonly dropped: boolean
  }[]
}

/** What an accused is to a victim, of what is noted, for whom CPP 5 §2 starts the period anew at majority. */
export const relationsOfArticle5 = ['ascendant', 'guardian', 'kafil', 'carer', 'authority'] as const

/** What an act of procedure is under CPP 6: of prosecution, of investigation or of trial. One of inquiry is none. */
export const interruptingEvents: Readonly<Partial<Record<NotedEvent, InterruptingAct>>> = {
  detention_for_trial: 'prosecution',
  pretrial_detention: 'investigation',
  judicial_supervision: 'investigation',
  communication_ban: 'investigation',
  questioning: 'investigation',
  investigation_order: 'investigation',
  deliberation: 'trial',
  judgment: 'trial',
  appeal_judgment: 'trial',
}

/** Days between two interruptions that are told one by one; of those nearer, the last is told. */
const apart = 365

/**
 * The interruptions that carry a prescription from the first to the last: of several within a year the last, because no
 * period is as short. What they add up to is the same.
 */
export function carrying(days: readonly LocalDate[]): readonly LocalDate[] {
  const sorted = [...new Set(days)].toSorted()
  return sorted.reduce<LocalDate[]>((kept, on, i) => {
    const [before, next] = [kept.at(-1), sorted[i + 1]]
    const carried = before !== undefined && next !== undefined && next <= addDays(before, apart)
    return carried ? kept : [...kept, on]
  }, [])
}

/**
 * The prescription of the public action, of what the case holds: for each victim and each nature of what is charged, and
 * beside it, for each accused whom CPP 5 names, the one that starts anew at her majority.
 *
 * - Facts that last run from their last day; while nobody noted that they ended, from the first, which is the safe one.
 * - Of her birth only the month of majority is known: its first day is taken, the earliest it can be.
 * - Every act of prosecution, investigation or trial of the file interrupts for all, whomever it names (CPP 6).
 */
export function prescriptionsOf(
  { offences, charges }: PublicAction,
  {
    acts,
    hearings,
  }: {
    readonly acts: readonly NotedAct[]
    readonly hearings: readonly { readonly on: LocalDate; readonly state: string }[]
  },
  file: { readonly opened?: LocalDate },
): readonly Started[] {
  const interruptions = carrying([
    ...charges.map(({ on }) => on),
    ...hearings.filter(({ state }) => state === 'held').map(({ on }) => on),
    ...acts.flatMap((act) =>
      act.withdrawn
        ? []
        : [...(interruptingEvents[act.event] === undefined ? [] : [act.day]), ...act.interruptions],
    ),
  ])
  const standing = [
    ...new Set(charges.filter(({ dropped }) => !dropped).map(({ nature }) => nature)),
  ].toSorted()
  // While nothing is charged the corpus says of which nature the facts are taken to be.
  const natures = standing.length === 0 ? [undefined] : standing
  return offences.flatMap(({ person, began, ended, turns18In, closeToHer }) =>
    natures.flatMap((nature): Started[] => {
      const day = ended ?? began
      const base: Started = {
        source: 'facts',
        id: person,
        party: null,
        fixed: null,
        done: null,
        notes: [
          ...(ended === null ? (['end_not_noted'] as const) : []),
          ...(interruptions.some((on) => on > day) ? (['interrupted_by_acts_of_the_case'] as const) : []),
        ],
        happened: {
          event: 'offence',
          at: day,
          facts: nature === undefined ? {} : { nature },
          interruptions,
          ...file,
        },
      }
      if (turns18In === null || turns18In <= day) return [base]
      const born = birthBefore(turns18In, day)
      const restarted: readonly ClockNote[] = [
        'majority_by_its_month',
        ...(provisionOn(counting.minorsRestart, day)?.confidence === 'text'
          ? []
          : (['earlier_wording_not_read'] as const)),
      ]
      return [
        base,
        ...closeToHer.map((party): Started => ({
          ...base,
          party,
          notes: [...base.notes, ...restarted],
          happened: { ...base.happened, minorVictimBorn: born },
        })),
      ]
    }),
  )
}

/** The first day on which somebody can have been born who comes of age in this month. */
const birthBefore = (turns18In: LocalDate, on: LocalDate): LocalDate =>
  addMonths(turns18In, -12 * parameterAt(counting.majority, on).value, 'down')
