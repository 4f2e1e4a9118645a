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

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Africa/Casablanca',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** What a Moroccan clock shows now, as a box for day and hour holds it: `2026-03-01T09:30`. */
export function nowInCourt(): string {
  return clock.format(Date.now()).replace(' ', 'T')
}

/** The moment at which a Moroccan clock showed this: the offset of that day, Ramadan's hour included. */
export function momentInCourt(local: string): string {
  const asUtc = Date.parse(`${local}:00Z`)
  const shown = Date.parse(`${clock.format(asUtc).replace(' ', 'T')}:00Z`)
  return new Date(asUtc - (shown - asUtc)).toISOString()
}
