import type { LocalDate, LocalDateTime } from '@himaya/algorithms'
import type { CourtLevel } from '../officers/posts.ts'
import { prescriptionsOf, type PublicAction } from './offences.ts'
import type { NotedAct, Started } from './started.ts'

/** What a case holds that starts clocks: the acts noted, and what other parts of the house already write down. */
export interface ClockRows {
  /** When the penal file was opened, and the level of the court seized; `null` without one. */
  readonly penal: { readonly opened: LocalDate; readonly level: CourtLevel } | null
  readonly acts: readonly NotedAct[]
  readonly hearings: readonly {
    readonly id: string
    readonly on: LocalDate
    readonly state: 'fixed' | 'held' | 'postponed' | 'cancelled'
  }[]
  readonly decisions: readonly {
    readonly id: string
    readonly takenOn: LocalDate
    /** The level of the prosecution that took it. */
    readonly level: CourtLevel
    /** The day that was fixed for telling the outcome. */
    readonly notifyBy: LocalDate
    /** Whether there is somebody to tell. */
    readonly open: boolean
    /** When the last of them was told; `null` while somebody is still to be. */
    readonly toldOn: LocalDate | null
  }[]
  readonly reflections: readonly {
    readonly id: string
    readonly starts: LocalDate
    readonly ends: LocalDate
    /** When it was ended before its last day; `null` where it was not. */
    readonly endedOn: LocalDate | null
  }[]
  /** What prescription runs from and what interrupts it; `null` for whoever is not told of the elements (CPP 15, 287). */
  readonly action: PublicAction | null
}

const seenFrom = (level: CourtLevel) =>
  level === 'court_of_appeal'
    ? ({ prosecution: 'general_prosecutor', court: 'court_of_appeal' } as const)
    : ({ prosecution: 'kings_prosecutor', court: 'first_instance' } as const)

const at = ({ day, hour }: NotedAct): LocalDate | LocalDateTime =>
  hour === null ? day : (`${day}T${hour}` as LocalDateTime)

/** Where it stands among the others: by when it happened, and so that the order of the rows is none. */
const place = ({ happened: { at: when, facts }, id, party }: Started): string =>
  [when, id, party ?? '', facts?.nature ?? ''].join(' ')

/**
 * Everything in a case that starts clocks, the earliest first.
 *
 * - What was withdrawn, postponed or cancelled starts none; what was told or ended is done.
 * - Which prosecution and which court are those of the level seized, unless the act was noted with another.
 * - In whatever order the rows come, the same comes out.
 */
export function startedBy(rows: ClockRows): readonly Started[] {
  const { penal } = rows
  const file = penal === null ? {} : { opened: penal.opened }
  const noted = rows.acts
    .filter(({ withdrawn }) => !withdrawn)
    .map((act): Started => ({
      source: 'noted',
      id: act.id,
      party: act.party,
      fixed: null,
      done: null,
      notes: [],
      happened: {
        event: act.event,
        at: at(act),
        facts: { ...(penal === null ? {} : seenFrom(penal.level)), ...act.facts },
        pauses: act.pauses.toSorted((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to)),
        interruptions: act.interruptions.toSorted(),
        ...file,
      },
    }))
  const hearings = rows.hearings
    .filter(({ state }) => state === 'fixed')
    .map(({ id, on }): Started => ({
      source: 'hearing',
      id,
      party: null,
      fixed: null,
      done: null,
      notes: [],
      happened: { event: 'hearing', at: on, ...file },
    }))
  const decisions = rows.decisions
    .filter(({ open }) => open)
    .map(({ id, takenOn, level, notifyBy, toldOn }): Started => ({
      source: 'decision',
      id,
      party: null,
      fixed: notifyBy,
      done: toldOn,
      notes: [],
      happened: { event: 'prosecutor_decision', at: takenOn, facts: seenFrom(level), ...file },
    }))
  const reflections = rows.reflections.map(({ id, starts, ends, endedOn }): Started => ({
    source: 'reflection',
    id,
    party: null,
    fixed: ends,
    done: endedOn,
    notes: [],
    happened: { event: 'reflection', at: starts, ...file },
  }))
  const prescriptions = rows.action === null ? [] : prescriptionsOf(rows.action, rows, file)
  return [...noted, ...hearings, ...decisions, ...reflections, ...prescriptions]
    .map((one) => ({ one, at: place(one) }))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map(({ one }) => one)
}
