import { addDays, weekday, type LocalDate } from '@himaya/algorithms'
import { fixedHolidays, moonHolidays, weeklyRest } from '@himaya/law'

export type HolidayId = (typeof fixedHolidays)[number]['id'] | (typeof moonHolidays)[number]['id']

/** Why a day is not worked. A holiday of the moon is provisional until an officer confirms its day. */
export interface Rest {
  readonly on: LocalDate
  readonly why: HolidayId | 'weekly_rest'
  readonly provisional: boolean
}

/** The first day of a holiday of the moon, as it was announced. */
export interface ConfirmedHoliday {
  readonly holiday: (typeof moonHolidays)[number]['id']
  readonly firstDay: LocalDate
}

/** The days of a country that are not worked. */
export interface RestDays {
  readonly on: (day: LocalDate) => Rest | undefined
  /** The provisional holidays that could fall on the day, or on it if they moved by one. */
  readonly provisionalNear: (
    day: LocalDate,
  ) => readonly { readonly holiday: HolidayId; readonly firstDay: LocalDate }[]
}

/** The last day up to which the holidays of the moon were reckoned: after it a day may be one that nobody knows of. */
export const reckonedUntil = `${moonHolidays
  .map(({ firstDays }) => (firstDays.at(-1) ?? '').slice(0, 4))
  .reduce((a, b) => (a < b ? a : b))}-12-31` as LocalDate

/** An announced day stands in the place of the reckoned one it is nearest to, at most this many days away. */
const nearest = 10

/** Whether two days are of the same holiday of the same year. */
export const isNear = (a: LocalDate, b: LocalDate): boolean =>
  a >= addDays(b, -nearest) && a <= addDays(b, nearest)

interface MoonHoliday {
  readonly holiday: ConfirmedHoliday['holiday']
  readonly firstDay: LocalDate
  readonly days: readonly LocalDate[]
  /** From the day before it to the day after it: where it could fall if it moved by one. */
  readonly near: readonly [LocalDate, LocalDate]
}

function moonHoliday(holiday: MoonHoliday['holiday'], firstDay: LocalDate): MoonHoliday {
  const length = moonHolidays.find(({ id }) => id === holiday)?.days ?? 1
  return {
    holiday,
    firstDay,
    days: Array.from({ length }, (_, n) => addDays(firstDay, n)),
    near: [addDays(firstDay, -1), addDays(firstDay, length)],
  }
}

/** Every holiday of the moon as it was reckoned in advance; laid out once, for a case asks for it many times. */
const reckonedOnes = moonHolidays.flatMap(({ id, firstDays }) =>
  firstDays.map((day) => moonHoliday(id, day as LocalDate)),
)

/**
 * The days that are not worked, of the corpus, with those of the moon confirmed so far in the place of the reckoned
 * ones. To know what a change touches, ask again with it.
 */
export function restDays(confirmed: readonly ConfirmedHoliday[] = []): RestDays {
  const provisional = reckonedOnes.filter(
    (one) => !confirmed.some((c) => c.holiday === one.holiday && isNear(c.firstDay, one.firstDay)),
  )
  const sure = confirmed.map(({ holiday, firstDay }) => moonHoliday(holiday, firstDay))
  const byDay = new Map<string, Rest>()
  for (const [list, isProvisional] of [
    [sure, false],
    [provisional, true],
  ] as const)
    for (const { holiday: why, days } of list)
      for (const on of days) byDay.set(on, { on, why, provisional: isProvisional })
  return {
    on: (day) => {
      const fixed = fixedHolidays.find(
        ({ on, since }) => day.endsWith(`-${on}`) && Number(day.slice(0, 4)) >= since,
      )
      if (fixed !== undefined) return { on: day, why: fixed.id, provisional: false }
      if ((weeklyRest as readonly number[]).includes(weekday(day)))
        return { on: day, why: 'weekly_rest', provisional: false }
      return byDay.get(day)
    },
    provisionalNear: (day) =>
      provisional
        .filter(({ near: [from, to] }) => day >= from && day <= to)
        .map(({ holiday, firstDay }) => ({ holiday, firstDay })),
  }
}
