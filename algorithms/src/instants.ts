import type { Brand } from './brand.ts'
import { addDays, daysBetween, readLocalDate, type LocalDate } from './calendar.ts'

/** A wall-clock time of some place, `YYYY-MM-DDTHH:MM`, without its zone. Strings compare in the order of the clock. */
export type LocalDateTime = Brand<string, 'LocalDateTime'>

/** Minutes since 1970-01-01T00:00 in UTC. */
export type Instant = Brand<number, 'Instant'>

/** What a zone adds to UTC, from each of these instants (written in UTC) on; oldest first. */
export type Zone = readonly { readonly from: string; readonly minutes: number }[]

const epoch = '1970-01-01' as LocalDate
const perDay = 1440

/** Reads a wall-clock time, or `undefined` when the text is not one. Seconds are not taken. */
export function readLocalDateTime(text: string): LocalDateTime | undefined {
  const [day = '', time = ''] = text.split('T')
  if (text.length !== 16 || readLocalDate(day) === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))
    return undefined
  return text as LocalDateTime
}

/** The day of a wall-clock time; of a day, itself. */
export const dayOf = (at: LocalDate | LocalDateTime): LocalDate => at.slice(0, 10) as LocalDate

const minutesOf = (at: string): number =>
  daysBetween(epoch, at.slice(0, 10) as LocalDate) * perDay +
  Number(at.slice(11, 13)) * 60 +
  Number(at.slice(14, 16))

const written = (minutes: number): LocalDateTime => {
  const day = Math.floor(minutes / perDay)
  const rest = minutes - day * perDay
  const two = (n: number) => String(n).padStart(2, '0')
  return `${addDays(epoch, day)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}` as LocalDateTime
}

interface Change {
  readonly at: number
  readonly minutes: number
}
const read = new WeakMap<Zone, readonly Change[]>()

/** The changes of a zone as instants: read once, because whoever reckons asks for them many times. */
function changesOf(zone: Zone): readonly Change[] {
  const known = read.get(zone)
  if (known !== undefined) return known
  const changes = zone.map(({ from, minutes }) => ({ at: minutesOf(from), minutes }))
  read.set(zone, changes)
  return changes
}

/**
 * What the zone adds to UTC at an instant, in minutes.
 *
 * @throws RangeError before the first offset the zone knows
 */
export function offsetAt(instant: Instant, zone: Zone): number {
  const held = changesOf(zone).findLast(({ at }) => at <= instant)
  if (held === undefined) throw new RangeError('the zone is not known that early')
  return held.minutes
}

/**
 * The instant at which the clocks of a zone show a time. A time that comes twice is taken the first time; one that is
 * skipped is taken as if the clocks had not been changed yet.
 *
 * @throws RangeError before the first offset the zone knows
 */
export function toInstant(at: LocalDateTime, zone: Zone): Instant {
  const shown = minutesOf(at)
  const changes = changesOf(zone)
  const offsets = [...new Set(changes.map(({ minutes }) => minutes))]
  const found = offsets
    .map((offset) => [shown - offset, offset] as const)
    .filter(([instant, offset]) => {
      const held = changes.findLast(({ at }) => at <= instant)
      return held?.minutes === offset
    })
    .map(([instant]) => instant)
  if (found.length > 0) return Math.min(...found) as Instant
  // In the gap: the offset that held before it is the one under which the instant lies after the change.
  const last = changes.findLastIndex(({ at }, i) => at + (changes[i - 1]?.minutes ?? Infinity) <= shown)
  const previous = changes[last - 1]
  if (previous === undefined) throw new RangeError('the zone is not known that early')
  return (shown - previous.minutes) as Instant
}

/** What the clocks of a zone show at an instant. */
export const toLocal = (instant: Instant, zone: Zone): LocalDateTime =>
  written(instant + offsetAt(instant, zone))

/** What the clocks add to UTC, as it is written: `+01:00`. */
export function writeOffset(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The instant of a wall-clock time that is told with what the clocks add to UTC, as `+01:00`: of the two, in the night in which they go back, the one that is meant. */
export function instantOf(at: LocalDateTime, offset: string): Instant {
  const size = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return (minutesOf(at) - (offset.startsWith('-') ? -size : size)) as Instant
}

/** The changes of the clocks after one instant and up to another, each with how many minutes it puts them forward. */
export function changesBetween(
  from: Instant,
  to: Instant,
  zone: Zone,
): readonly { readonly at: LocalDateTime; readonly minutes: number }[] {
  const changes = changesOf(zone)
  return changes.flatMap(({ at, minutes }, i) => {
    const before = changes[i - 1]
    return before !== undefined && at > from && at <= to
      ? [{ at: written(at + before.minutes), minutes: minutes - before.minutes }]
      : []
  })
}

/** A stretch of a clock that runs or stands still. */
export interface Stretch {
  readonly runs: boolean
  readonly from: Instant
  readonly to: Instant
}

/**
 * When a clock that stands still during some pauses has run for so many minutes, and the stretches it went through.
 * Pauses may overlap and come in any order; what lies before the start does not count.
 *
 * @param minutes whole minutes, 0 or more
 */
export function runFor(
  start: Instant,
  minutes: number,
  pauses: readonly { readonly from: Instant; readonly to: Instant }[],
): { readonly end: Instant; readonly stretches: readonly Stretch[] } {
  const stretches: Stretch[] = []
  let [now, left]: [number, number] = [start, minutes]
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    if (pause.to <= now) continue
    const runs = Math.max(pause.from - now, 0)
    if (runs >= left) break
    if (runs > 0) stretches.push({ runs: true, from: now as Instant, to: (now + runs) as Instant })
    stretches.push({ runs: false, from: (now + runs) as Instant, to: pause.to })
    left -= runs
    now = pause.to
  }
  const end = (now + left) as Instant
  if (left > 0) stretches.push({ runs: true, from: now as Instant, to: end })
  return { end, stretches }
}
