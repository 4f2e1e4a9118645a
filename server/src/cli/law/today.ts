import type { LocalDate } from '@himaya/algorithms'

/** Today in the time of the country. */
export const today = (): LocalDate =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(new Date()) as LocalDate
