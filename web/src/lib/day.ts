import { readLocalDate, type LocalDate } from '@himaya/algorithms'

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in Moroccan courts now, whatever clock this device keeps. */
export function todayInCourt(): LocalDate {
  const day = readLocalDate(calendar.format(Date.now()))
  if (day === undefined) throw new RangeError('this device cannot tell the day')
  return day
}
