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

/** An announced day stands in the place of the reckoned one it is nearest to, at most this many days away. */
const nearest = 10

/** Whether two days are of the same holiday of the same year. */
export const isNear = (a: LocalDate, b: LocalDate): boolean =>
  a >= addDays(b, -nearest) && a <= addDays(b, nearest)

/**
 * The days that are not worked, of the corpus, with those of the moon confirmed so far in the place of the reckoned
 * ones. To know what a change touches, ask again with it.
 */
export function restDays(confirmed: readonly ConfirmedHoliday[] = []): RestDays {
  const byDay = new Map<string, Rest>()
  const provisional: { holiday: HolidayId; firstDay: LocalDate; days: number }[] = []
  for (const { id, days, firstDays } of moonHolidays) {
    const announced = confirmed.filter((c) => c.holiday === id)
    const reckoned = firstDays
      .map((day) => day as LocalDate)
      .filter((day) => !announced.some((c) => isNear(c.firstDay, day)))
    for (const firstDay of reckoned) provisional.push({ holiday: id, firstDay, days })
    for (const [list, isProvisional] of [
      [announced.map((c) => c.firstDay), false] as const,
      [reckoned, true] as const,
    ])
      for (const firstDay of list)
        for (let n = 0; n < days; n++) {
          const on = addDays(firstDay, n)
          byDay.set(on, { on, why: id, provisional: isProvisional })
        }
  }
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
        .filter(({ firstDay, days }) => day >= addDays(firstDay, -1) && day <= addDays(firstDay, days))
        .map(({ holiday, firstDay }) => ({ holiday, firstDay })),
  }
}
