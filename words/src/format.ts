import { chainOf, localeOf, type Language, type Reader } from './languages.ts'
import { tamazightDays, tamazightMonths } from './tamazight.ts'

/** Writes days, moments and quantities as one language does. Digits are always Latin. */
export interface Formats {
  /**
   * `24 غشت 2026`, `24 août 2026`, `24 August 2026`, `24 ⵖⵓⵛⵜ 2026`.
   *
   * @param date a LocalDate, `YYYY-MM-DD`; never shifted by a time zone
   * @throws RangeError when there is no such day
   */
  readonly day: (date: string) => string
  /** As `day`, with the name of the day of the week before it. */
  readonly weekday: (date: string) => string
  /**
   * A day in pieces, for where it is drawn and not written: `3`, `دجنبر`, `الخميس`.
   *
   * @throws RangeError when there is no such day
   */
  readonly pieces: (date: string) => DayInPieces
  /**
   * `غشت 2026`, `août 2026`.
   *
   * @param month `YYYY-MM`
   * @throws RangeError when there is no such month
   */
  readonly month: (month: string) => string
  /** Day and hour in Africa/Casablanca, wherever the reader is. @param at epoch milliseconds */
  readonly moment: (at: number) => string
  /** The hour alone, `14:30`, in Africa/Casablanca. @param at epoch milliseconds */
  readonly hour: (at: number) => string
  /** Grouped as the language groups; at most three decimals. */
  readonly number: (value: number | bigint) => string
  /** @param share 0.25 is said as 25 %; at most one decimal */
  readonly percent: (share: number) => string
  /** An amount with its unit; the centimes are left out when there are none. @param centimes of a dirham */
  readonly dirhams: (centimes: bigint) => string
}

export interface DayInPieces {
  readonly day: string
  readonly month: string
  readonly weekday: string
}

const known = new Map<Language, Formats>()
const zone = 'Africa/Casablanca'
const dirham: Readonly<Record<Language, string>> = { ar: 'درهم', fr: 'DH', en: 'MAD', zgh: 'ⴷⵕⵀⵎ' }

export function formatsOf(language: Language): Formats {
  const formats = known.get(language) ?? { ...datesOf(language), ...quantitiesOf(language) }
  known.set(language, formats)
  return formats
}

/**
 * A country's name, and the language it is in: browsers name no country in Tamazight, so its reader
 * gets the second language. A code that names nothing is given back as it is.
 *
 * @param code ISO 3166-1, two letters
 * @throws RangeError when `code` has not the form of a code
 */
export function countryName(
  code: string,
  reader: Reader,
): { readonly text: string; readonly language: Language } {
  const language = chainOf(reader).find((each) => each !== 'zgh') ?? 'fr'
  const names = new Intl.DisplayNames(localeOf(language), { type: 'region' })
  return { text: names.of(code) ?? code, language }
}

type Dates = Pick<Formats, 'day' | 'weekday' | 'pieces' | 'month' | 'moment' | 'hour'>

function datesOf(language: Language): Dates {
  if (language === 'zgh') return tamazightDates()
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', hourCycle: 'h23', ...options })
  const day = write({ day: 'numeric', month: 'long', year: 'numeric' })
  const weekday = write({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const month = write({ month: 'long', year: 'numeric' })
  const moment = write({ dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  const hour = write({ timeStyle: 'short', timeZone: zone })
  return {
    day: (date) => day.format(readDay(date).at),
    weekday: (date) => weekday.format(readDay(date).at),
    pieces: (date) => {
      const parts = weekday.formatToParts(readDay(date).at)
      const piece = (type: Intl.DateTimeFormatPartTypes) =>
        parts.find((each) => each.type === type)?.value ?? ''
      return { day: piece('day'), month: piece('month'), weekday: piece('weekday') }
    },
    month: (each) => month.format(readDay(`${each}-01`).at),
    moment: (at) => moment.format(at),
    hour: (at) => hour.format(at),
  }
}

function tamazightDates(): Dates {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  })
  const month = (year: number, index: number) => `${tamazightMonths[index] ?? ''} ${year}`
  // The first of January 1970 was a Thursday.
  const weekday = (number: number) => tamazightDays[(((number + 4) % 7) + 7) % 7] ?? ''
  const day = (date: string) => {
    const read = readDay(date)
    return `${read.day} ${month(read.year, read.month - 1)}`
  }
  const hour = (at: number) => `${part(at, 'hour')}:${part(at, 'minute')}`
  const part = (at: number, type: Intl.DateTimeFormatPartTypes) =>
    clock.formatToParts(at).find((each) => each.type === type)?.value ?? ''
  return {
    day,
    weekday: (date) => `${weekday(readDay(date).number)} ${day(date)}`,
    pieces: (date) => {
      const read = readDay(date)
      return {
        day: String(read.day),
        month: tamazightMonths[read.month - 1] ?? '',
        weekday: weekday(read.number),
      }
    },
    month: (each) => {
      const read = readDay(`${each}-01`)
      return month(read.year, read.month - 1)
    },
    moment: (at) =>
      `${day(`${part(at, 'year').padStart(4, '0')}-${part(at, 'month')}-${part(at, 'day')}`)}, ${hour(at)}`,
    hour,
  }
}

function quantitiesOf(language: Language): Pick<Formats, 'number' | 'percent' | 'dirhams'> {
  const locale = localeOf(language)
  const number = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    dirhams: (centimes) => {
      const whole = centimes % 100n === 0n
      return `${whole ? number.format(centimes / 100n) : exact.format(decimal(centimes))}\u00a0${dirham[language]}`
    },
  }
}

/** As decimal text, which Intl reads exactly where a number would round. */
function decimal(centimes: bigint): Intl.StringNumericLiteral {
  const size = centimes < 0n ? -centimes : centimes
  const sign = centimes < 0n ? '-' : ''
  return `${sign}${size / 100n}.${(size % 100n).toString().padStart(2, '0')}` as Intl.StringNumericLiteral
}

/** A day, its number from 1970-01-01, and its noon in UTC in epoch milliseconds. */
function readDay(date: string) {
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  if (day < 1 || day > lengthOf(year, month)) throw new RangeError(`no such day: ${date}`)
  // Years begin in March, so that the leap day ends one.
  const [from, nth] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const before = 365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400)
  const number = before + Math.floor((153 * nth + 2) / 5) + day - 1 - 719_468
  return { year, month, day, number, at: (number + 0.5) * 86_400_000 }
}

/** Days in a month; none in a month that is not of the year. */
function lengthOf(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}
