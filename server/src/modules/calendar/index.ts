/** Calendars: opened and closed by their officer, read by whoever holds the address, told when and nothing else. */
import { momentOf, writeCalendar, type CalendarEvent } from '@himaya/algorithms'
import { openCalendar, readCalendar, closeCalendar, seeCalendar } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { courtZone } from '../../http/clock.ts'
import { serveAct, serveAnyonesFile, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { closeFeeds, findOpenFeed, insertFeed, isFeedSeen } from './store.ts'

/** Hours after which a calendar may ask again. */
const again = 6

export async function calendar(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeCalendar, async ({ tx }) => {
    const found = await findOpenFeed(tx)
    return {
      reply: {
        calendar:
          found === undefined
            ? null
            : {
                id: found.id,
                madeAt: found.made_at.toISOString(),
                fetchedAt: found.fetched_at?.toISOString() ?? null,
                fetches: Number(found.fetches),
              },
      },
      entry: null,
    }
  })

  serveAct(app, house, openCalendar, {
    perform: async ({ tx, me, id, body }) => {
      await closeFeeds(tx, me.id)
      await insertFeed(tx, me.id, id, Buffer.from(body.tokenHash, 'hex'))
      return { subjects: [id] }
    },
    seen: isFeedSeen,
  })

  serveAct(app, house, closeCalendar, {
    perform: async ({ tx, me, params: { calendarId } }) => {
      if ((await findOpenFeed(tx))?.id !== calendarId) throw new Problem('not_found')
      await closeFeeds(tx, me.id)
      return { subjects: [calendarId], made: calendarId }
    },
    seen: isFeedSeen,
  })

  serveAnyonesFile(app, readCalendar, async ({ params: { secret } }) => {
    const called = await house.door.calledBy(secret)
    if (called === undefined) throw new Problem('not_found')
    const text = writeCalendar({
      product: '-//Himaya//Calendar//EN',
      name: 'Himaya',
      writtenAt: new Date(house.now()).toISOString(),
      hours: again,
      events: eventsOf(called),
    })
    return { bytes: Buffer.from(text, 'utf8'), media: 'text/calendar; charset=utf-8', name: 'himaya.ics' }
  })
}

/**
 * Titles count the hearings of a day, so that several are told apart. There is no place among them: the room is free
 * text, and with the hour it would find the case in the list that hangs at the court's door.
 */
function eventsOf(called: NonNullable<Awaited<ReturnType<House['door']['calledBy']>>>): CalendarEvent[] {
  const ofDay = new Map<string, number>()
  return called.flatMap(({ uid, day, time }) => {
    const at = momentOf({ day, time }, courtZone)
    if (at === undefined) return []
    const n = (ofDay.get(day) ?? 0) + 1
    ofDay.set(day, n)
    return [{ uid: `${uid}@himaya`, startsAt: new Date(at).toISOString(), title: `Himaya · ${String(n)}` }]
  })
}
