import type { LocalDate } from '@himaya/algorithms'

/** Days since 1 March of year 0, in the proleptic Gregorian calendar. */
const ordinal = (day: LocalDate): number => {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month < 3 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((monthFromMarch * 153 + 2) / 5) +
    Number(day.slice(8, 10)) -
    1
  )
}

/** How many days lie from one day to another: 1 for the next day, negative when it is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => ordinal(to) - ordinal(from)

/**
 * The day `count` days after `day`.
 *
 * @param count whole days, 0 to 36 525
 * @throws RangeError when out of range
 */
export function addDays(day: LocalDate, count: number): LocalDate {
  if (!Number.isInteger(count) || count < 0 || count > 36_525)
    throw new RangeError(`count must be a whole number of days from 0 to 36525, got ${count}`)
  const days = ordinal(day) + count
  let year = Math.floor((days * 400 + 399) / 146_097)
  const from = (y: number) => y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  while (from(year) > days) year -= 1
  const rest = days - from(year)
  const monthFromMarch = Math.floor((rest * 5 + 2) / 153)
  const inMonth = rest - Math.floor((monthFromMarch * 153 + 2) / 5) + 1
  const month = ((monthFromMarch + 2) % 12) + 1
  const two = (n: number) => String(n).padStart(2, '0')
  return `${String(month < 3 ? year + 1 : year).padStart(4, '0')}-${two(month)}-${two(inMonth)}` as LocalDate
}
