import { barReasons, type CaseId, type OfficerId, type ServiceId } from '@himaya/domain'
import { id, moment, officer } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const ofBar = z.strictObject({ barId: z.uuid() })
const why = z.enum(barReasons)
const service = z.object({ id: id<ServiceId>(), ar: z.string(), fr: z.string() })

/** Who may not act in a case, and whom I may bar from it. */
export const seeBars = read({
  path: '/cases/:caseId/bars',
  act: 'recusal.see',
  params: ofCase,
  reply: z.object({
    rows: z
      .array(
        z.object({
          id: z.uuid(),
          /** One of the two. */
          officer: officer.nullable(),
          service: service.nullable(),
          why,
          saidBy: officer,
          saidAt: moment,
          mayLift: z.boolean(),
        }),
      )
      .max(100),
    /** Officers of my courts whom I may bar; empty to whoever puts nobody on cases. */
    officers: z.array(officer).max(300),
    /** Services that may be barred, to whoever may send her to one. */
    services: z.array(service).max(300),
  }),
})

/** I may not act in this case. It closes to me at once, and I cannot take it back. */
export const recuse = act({
  path: '/cases/:caseId/recusal',
  act: 'recusal.recuse',
  params: ofCase,
  body: z.strictObject({ why }),
  problems: ['conflict'],
})

/** Bars an officer or a service from a case, at once. */
export const bar = act({
  path: '/cases/:caseId/bars',
  act: 'recusal.bar',
  params: ofCase,
  body: z.union([
    z.strictObject({ officer: id<OfficerId>(), why }),
    z.strictObject({ service: id<ServiceId>(), why }),
  ]),
  problems: ['conflict'],
})

/** Lifts a bar. Whoever was taken off the case by it is not put back. */
export const liftBar = act({
  path: '/bars/:barId/end',
  act: 'recusal.lift',
  params: ofBar,
  body: z.strictObject({}),
})
