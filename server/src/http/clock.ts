import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { Problem } from './problem.ts'

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Moroccan courts at this moment, milliseconds since 1970. */
export function dayAt(moment: number): LocalDate {
  const day = readLocalDate(calendar.format(moment))
  if (day === undefined) throw new RangeError(`not a moment: ${moment}`)
  return day
}

/** A day that is to be over or under way, as `path` of the body gives it. @throws Problem `malformed` for one to come */
export function mustHaveCome(now: number, day: LocalDate, path: `/${string}`): void {
  if (day > dayAt(now)) throw new Problem('malformed', { fields: [{ path, rule: 'not_yet' }] })
}
