import { addDays, type LocalDate } from '@himaya/algorithms'
import { moonHolidays } from '@himaya/law'
import { isNear, type ConfirmedHoliday } from './rest-days.ts'

/** A confirmation of the first day of a holiday of the moon, as an officer wrote it down. */
export interface HolidayConfirmation extends ConfirmedHoliday {
  /** In the order in which they were written down. */
  readonly id: string
  /** The day on which it was written down. */
  readonly on: LocalDate
}

/** What holds of all that was confirmed: of two about the same holiday of the same year, the later corrects the earlier. */
export function holding(confirmations: readonly HolidayConfirmation[]): readonly HolidayConfirmation[] {
  return confirmations
    .filter(
      (one) =>
        !confirmations.some(
          (other) =>
            other.id > one.id && other.holiday === one.holiday && isNear(other.firstDay, one.firstDay),
        ),
    )
    .toSorted((a, b) => a.firstDay.localeCompare(b.firstDay) || a.id.localeCompare(b.id))
}

export type MoonHoliday = ConfirmedHoliday['holiday']
export const moonHolidayIds = moonHolidays.map(({ id }) => id) as unknown as readonly [
  MoonHoliday,
  ...MoonHoliday[],
]

/** Days by which the moon that is seen may be off the one that was reckoned. */
const off = 3

/** The reckoned first day that an announced one stands for; `undefined` when none is that near. */
export const reckonedFor = ({ holiday, firstDay }: ConfirmedHoliday): LocalDate | undefined =>
  reckonedDays(holiday).find((day) => day >= addDays(firstDay, -off) && day <= addDays(firstDay, off))

/** The first days of a holiday of the moon as they were reckoned in advance. */
const reckonedDays = (holiday: MoonHoliday): readonly LocalDate[] =>
  moonHolidays.flatMap(({ id, firstDays }) =>
    id === holiday ? firstDays.map((day) => day as LocalDate) : [],
  )

/** The holidays of the moon that begin between two days, each with its reckoned day and what was confirmed of it. */
export function moonHolidaysBetween(
  from: LocalDate,
  to: LocalDate,
  confirmations: readonly HolidayConfirmation[],
): readonly {
  readonly holiday: MoonHoliday
  readonly days: number
  readonly reckoned: LocalDate
  readonly confirmed: HolidayConfirmation | null
}[] {
  const held = holding(confirmations)
  return moonHolidays
    .flatMap(({ id, days }) =>
      reckonedDays(id)
        .filter((day) => day >= from && day <= to)
        .map((reckoned) => ({
          holiday: id,
          days,
          reckoned,
          confirmed: held.find((one) => one.holiday === id && reckonedFor(one) === reckoned) ?? null,
        })),
    )
    .toSorted((a, b) => a.reckoned.localeCompare(b.reckoned))
}
