import { moment } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

/** The calendar of mine that is open, if one is. What opens it is told to nobody. */
export const seeCalendar = read({
  path: '/me/calendar',
  act: 'calendar.see',
  reply: z.object({
    calendar: z
      .object({ id: z.uuid(), madeAt: moment, fetchedAt: moment.nullable(), fetches: z.number().int() })
      .nullable(),
  }),
})

/**
 * Opens a calendar of my hearings under a secret that the browser draws: the server is told its hash alone. One that
 * was open before is closed.
 */
export const openCalendar = act({
  path: '/me/calendar',
  act: 'calendar.open',
  body: z.strictObject({
    /** SHA-256 of the 43 characters of the secret, in small hexadecimal letters; `conflict` for one that was used. */
    tokenHash: z.string().regex(/^[\da-f]{64}$/),
  }),
  problems: ['conflict'],
})

/** Closes it: whoever asks with its address hears that there is no such thing. */
export const closeCalendar = act({
  path: '/me/calendar/:calendarId/closing',
  act: 'calendar.close',
  params: z.strictObject({ calendarId: z.uuid() }),
  body: z.strictObject({}),
})

/** What a calendar reads (RFC 5545): when I am called, and nothing of what for. */
export const readCalendar = read({
  path: '/calendar/:secret.ics',
  act: 'calendar.read',
  who: 'anyone',
  params: z.strictObject({ secret: z.string().max(100) }),
  reply: z.string().meta({ contentMediaType: 'text/calendar' }),
  media: ['text/calendar'],
  problems: ['not_found'],
})
