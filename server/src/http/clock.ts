import { readLocalDate, type LocalDate } from '@himaya/algorithms'

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
