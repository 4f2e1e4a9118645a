import type { OfficerId } from '@himaya/domain'
import { id, localDate, officer } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const absence = z.object({ id: z.uuid(), officer, firstDay: localDate, lastDay: localDate, now: z.boolean() })

/** Absences that are not over: my own, and those of the officers of my courts, to whoever sees that nothing waits. */
export const listAbsences = read({
  path: '/absences',
  act: 'absence.list',
  reply: z.object({
    mine: z.array(absence).max(50),
    others: z.array(absence).max(200),
    /** Officers whose absence I may note; empty to whoever heads nothing. */
    officers: z.array(officer).max(300),
  }),
})

/** Notes that an officer is away, me when none is named. On those days their posts open nothing. */
export const sayAbsent = act({
  path: '/absences',
  act: 'absence.say',
  body: z
    .strictObject({ officer: id<OfficerId>().optional(), firstDay: localDate, lastDay: localDate })
    .refine(({ firstDay, lastDay }) => firstDay <= lastDay),
})

/** They are back: from the next question on their posts open what they did. */
export const endAbsence = act({
  path: '/absences/:absenceId/end',
  act: 'absence.end',
  params: z.strictObject({ absenceId: z.uuid() }),
  body: z.strictObject({}),
})
