/** Days, hours and ids of the demonstration: all of them counted from the day on which it is laid out. */
import { addDays, momentOf, weekday, type Draws, type LocalDate } from '@himaya/algorithms'
import { courtZone } from '../../http/clock.ts'

/** Milliseconds since 1970. */
export type Moment = number

const midnights = new Map<LocalDate, Moment>()

/** The moment at which the clocks of a Moroccan court show this minute of this day; 540 is nine in the morning. */
export function momentAt(day: LocalDate, minute: number): Moment {
  let midnight = midnights.get(day)
  if (midnight === undefined) {
    // Clocks change at night, and never leave noon out: what holds then holds for the hours in which courts work.
    midnight = (momentOf({ day, time: '12:00' }, courtZone) ?? 0) - 12 * hour
    midnights.set(day, midnight)
  }
  return midnight + minute * 60_000
}

/** This minute of the day as a court's clock shows it: `09:30`. */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

const hour = 3_600_000

/** This day, or the next on which courts work. */
export const workingDay = (day: LocalDate): LocalDate => {
  const on = weekday(day)
  return on > 5 ? addDays(day, 8 - on) : day
}

/** This day, or the last before it on which courts work. */
export const workingDayBefore = (day: LocalDate): LocalDate => {
  const on = weekday(day)
  return on > 5 ? addDays(day, 5 - on) : day
}

/**
 * An id in the layout of UUID version 7 (RFC 9562) that sorts by this moment, and is the same whenever the same
 * demonstration is laid out. Ids tell nothing and open nothing, so that they can be foreseen harms nobody.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- which id it is, only the caller knows
export function idAt<Id extends string>(at: Moment, draws: Draws): Id {
  const word = () => draws.int(0, 0xffffffff).toString(16).padStart(8, '0')
  const chance = `${word()}${word()}`
  const time = at.toString(16).padStart(12, '0')
  const variant = '89ab'.charAt(draws.int(0, 3))
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(0, 3)}-${variant}${chance.slice(3, 6)}-${chance.slice(6)}${word().slice(0, 2)}` as Id
}
