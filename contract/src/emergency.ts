import { emergencyCategories, posts, type CaseId, type CourtId } from '@himaya/domain'
import { id, localDate, moment, officer, place, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofEmergency = z.strictObject({ emergencyId: z.uuid() })
const court = z.object({ ar: z.string(), fr: z.string() })

/**
 * Opens a case of a court where I hold a post, and to which nobody put me, for reading, for an hour at most. `not_found`
 * for a number that is not there, one of another court and one that is closed to me, alike. `too_many`: open at once, or
 * in a day. `step_up_needed` first, whatever the number: a passkey signs exactly this opening. `nobody_hears`: no head would
 * be told of it.
 */
export const openEmergency = act({
  path: '/emergencies',
  act: 'emergency.open',
  body: z.strictObject({
    post: z.enum(posts),
    court: place<CourtId>(),
    year: z.number().int().min(2016).max(2200),
    number: z.number().int().min(1).max(9_999_999),
    /** The code of the court's own reference; none for a number of the unit's register. */
    code: z
      .string()
      .regex(/^\d{4}$/)
      .nullable(),
    category: z.enum(emergencyCategories),
    reason: text(2000),
  }),
  problems: ['conflict', 'step_up_needed', 'nobody_hears', 'keys_unavailable'],
})

/** Closes what I opened before its hour is over. */
export const closeEmergency = act({
  path: '/emergencies/:emergencyId/close',
  act: 'emergency.close',
  params: ofEmergency,
  body: z.strictObject({}),
})

/** What I opened, and what was opened at the courts whose side I head; the newest first. */
export const listEmergencies = read({
  path: '/emergencies',
  act: 'emergency.list',
  reply: z.object({
    rows: z
      .array(
        z.object({
          id: z.uuid(),
          court,
          register: z.object({
            year: z.number().int(),
            number: z.number().int(),
            code: z.string().nullable(),
          }),
          officer,
          post: z.enum(posts),
          category: z.enum(emergencyCategories),
          openedAt: moment,
          endsAt: moment,
          /** Whether it is open now, and its case, to whoever opened it. */
          open: z.boolean(),
          caseId: id<CaseId>().nullable(),
          /** When it must have been reviewed, and whether it was. */
          reviewBy: moment,
          overdue: z.boolean(),
          review: z.object({ proper: z.boolean(), officer, at: moment }).nullable(),
          mine: z.boolean(),
        }),
      )
      .max(200),
    /** How many each officer opened in a month, to whoever hears of them. */
    byOfficer: z.array(z.object({ officer, month: localDate, opened: z.number().int() })).max(200),
  }),
})

/** Why it was opened, and why its review says what it says; on demand. */
export const seeEmergencyReason = read({
  path: '/emergencies/:emergencyId/reason',
  act: 'emergency.see_reason',
  params: ofEmergency,
  reply: z.object({ opened: z.string(), reviewed: z.string().nullable() }),
  problems: ['keys_unavailable'],
})

/** Says whether it was proper. Never whoever opened it. */
export const reviewEmergency = act({
  path: '/emergencies/:emergencyId/review',
  act: 'emergency.review',
  params: ofEmergency,
  body: z.strictObject({ proper: z.boolean(), reason: text(2000) }),
  problems: ['conflict', 'keys_unavailable'],
})

/** All that the centre is told: counts by court and month. */
export const countEmergencies = read({
  path: '/emergencies/counts',
  act: 'emergency.count',
  reply: z.object({
    rows: z
      .array(
        z.object({
          court,
          month: localDate,
          opened: z.number().int(),
          /** By whoever heads the prosecution there. */
          byHead: z.number().int(),
          /** Not reviewed in time. */
          overdue: z.number().int(),
        }),
      )
      .max(500),
  }),
})
