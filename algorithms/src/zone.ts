import { daysBetween, type LocalDate } from './calendar.ts'

const minute = 60_000
const day = 24 * 60 * minute
const clocks = new Map<string, Intl.DateTimeFormat>()

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    })
  clocks.set(zone, clock)
  return clock
}

/** What the clocks of a zone show: the day and the time of day, `HH:MM` on twenty-four hours. */
export interface WallClock {
  readonly day: LocalDate
  readonly time: string
}

/**
 * What the clocks of a zone show at a moment, to the minute.
 *
 * @param at milliseconds since 1970, years 1 to 9999
 * @param zone an IANA zone, `Africa/Casablanca`
 * @throws RangeError for a zone that is not known
 */
export function wallClock(at: number, zone: string): WallClock {
  const parts = clockOf(zone).formatToParts(at)
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? ''
  return {
    day: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` as LocalDate,
    time: `${part('hour')}:${part('minute')}`,
  }
}

/** Milliseconds since 1970 of this day and time, as if they were said in UTC. */
function asUtc({ day: on, time }: WallClock): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  return daysBetween('1970-01-01' as LocalDate, on) * day + minutes * minute
}

/**
 * The moment at which the clocks of a zone show this: milliseconds since 1970, or `undefined` for a time that they
 * leave out when they are put forward. A time that they show twice is its first moment.
 *
 * @throws RangeError for a zone that is not known
 */
export function momentOf(shown: WallClock, zone: string): number | undefined {
  const utc = asUtc(shown)
  // No clock is more than a day from UTC, so whatever rules hold around the moment hold within a day of it.
  const offsets = [-day, 0, day].map((near) => asUtc(wallClock(utc + near, zone)) - (utc + near))
  return offsets
    .map((offset) => utc - offset)
    .sort((one, other) => one - other)
    .find((at) => {
      const there = wallClock(at, zone)
      return there.day === shown.day && there.time === shown.time
    })
}
