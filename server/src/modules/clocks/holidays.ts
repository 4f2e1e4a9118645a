import { addDays } from '@himaya/algorithms'
import type { confirmHoliday } from '@himaya/contract'
import type { Me } from '@himaya/db'
import {
  datesMoved,
  holding,
  moonHolidaysBetween,
  reckonedFor,
  restDays,
  type ConfirmedHoliday,
} from '@himaya/domain'
import type { z } from 'zod'
import { dayAt } from '../../http/clock.ts'
import { Problem } from '../../http/problem.ts'
import type { Entry } from '../record/index.ts'
import { wrong, type Asking } from './asking.ts'
import { actsBetween, confirmationsOf, insertHoliday } from './store.ts'

/** The holidays that are about to come or were lately, with what was confirmed of them. */
export async function holidaysAbout({ house, tx, me }: Asking) {
  const today = dayAt(house.now())
  const confirmed = await confirmationsOf(tx)
  const held = holding(confirmed)
  return {
    today,
    mine: isAdministrator(me),
    rows: moonHolidaysBetween(addDays(today, -200), addDays(today, 400), confirmed).map((row) => ({
      ...row,
      confirmed:
        row.confirmed === null
          ? null
          : {
              firstDay: row.confirmed.firstDay,
              source: confirmed.find(({ id }) => id === row.confirmed?.id)?.source ?? '',
              on: row.confirmed.on,
            },
    })),
    confirmed: held.map(({ holiday, firstDay }) => ({ holiday, firstDay })),
  }
}

const isAdministrator = (me: Me) => me.posts.some(({ post }) => post === 'administrator')

/** No term that is moved is longer than this many days. */
const longest = 130

/** How many dates would move. @throws Problem `not_found` but for the administrator; `malformed` for no such holiday */
export async function weigh({ tx, me }: Asking, asked: ConfirmedHoliday): Promise<{ dates: number }> {
  if (!isAdministrator(me)) throw new Problem('not_found')
  mustBeReckoned(asked)
  const confirmed = await confirmationsOf(tx)
  const then = { ...asked, id: '~', on: asked.firstDay }
  const acts = await actsBetween(tx, addDays(asked.firstDay, -longest), addDays(asked.firstDay, longest))
  return {
    dates: datesMoved(acts, restDays(holding(confirmed)), restDays(holding([...confirmed, then]))),
  }
}

function mustBeReckoned(asked: ConfirmedHoliday): void {
  if (reckonedFor(asked) === undefined) throw wrong('/firstDay', 'no_such_holiday')
}

/** Days before it within which the moon of a holiday is announced at the earliest: the Mawlid on its twelfth day. */
const announced = 15

/**
 * Confirms the first day of a holiday of the moon, or corrects it.
 *
 * @throws Problem `not_found` but for the administrator; `malformed` for a day that no holiday is reckoned near, or one
 *   whose moon nobody has seen; `conflict` when just that holds already
 */
export async function confirm(
  { house, tx, me }: Asking,
  { id, ...body }: { id: string } & z.output<typeof confirmHoliday.body>,
): Promise<Entry> {
  if (!isAdministrator(me)) throw new Problem('not_found')
  mustBeReckoned(body)
  if (body.firstDay > addDays(dayAt(house.now()), announced)) throw wrong('/firstDay', 'not_yet')
  const held = holding(await confirmationsOf(tx))
  if (held.some((one) => one.holiday === body.holiday && one.firstDay === body.firstDay))
    throw new Problem('conflict')
  await insertHoliday(tx, {
    id,
    holiday: body.holiday,
    first_day: body.firstDay,
    source: body.source,
    confirmed_by: me.id,
    confirmed_at: new Date(house.now()),
  })
  return { subjects: [id] }
}
