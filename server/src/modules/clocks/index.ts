/** Clocks: the acts that start terms, what runs in a case, and the holidays that terms hang on. No day is ever stored. */
import * as routes from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { clocksIn, interrupt, note, pause, withdraw } from './actions.ts'
import { sayDone, unsayDone } from './done.ts'
import { confirm, holidaysAbout, weigh } from './holidays.ts'
import { isActSeen, isDoneSeen, isHolidaySeen } from './store.ts'

export { datesOfMine } from './actions.ts'
export { judgedIn } from './store.ts'

export async function clocks(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, routes.seeClocks, ({ tx, me, params }) => clocksIn({ house, tx, me }, params.caseId))
  serveAct(app, house, routes.noteEvent, {
    perform: ({ tx, me, id, params, body }) => note({ house, tx, me }, { id, ...params, ...body }),
    seen: isActSeen,
  })
  serveAct(app, house, routes.withdrawEvent, {
    perform: ({ tx, me, params, body }) => withdraw({ house, tx, me }, { ...params, ...body }),
    seen: isActSeen,
  })
  serveAct(app, house, routes.noteDone, {
    perform: ({ tx, me, id, params, body }) => sayDone({ house, tx, me }, { id, ...params, ...body }),
    seen: isDoneSeen,
  })
  serveAct(app, house, routes.withdrawDone, {
    perform: ({ tx, me, params, body }) => unsayDone({ house, tx, me }, { ...params, ...body }),
    seen: isDoneSeen,
  })
  serveAct(app, house, routes.notePause, {
    perform: ({ tx, me, id, params, body }) => pause({ house, tx, me }, { id, ...params, ...body }),
    seen: isActSeen,
  })
  serveAct(app, house, routes.noteInterruption, {
    perform: ({ tx, me, id, params, body }) => interrupt({ house, tx, me }, { id, ...params, ...body }),
    seen: isActSeen,
  })
  serveRead(app, house, routes.listHolidays, async ({ tx, me }) => ({
    reply: await holidaysAbout({ house, tx, me }),
    entry: null,
  }))
  serveRead(app, house, routes.weighHoliday, async ({ tx, me, query }) => ({
    reply: await weigh({ house, tx, me }, query),
    entry: { subjects: [] },
  }))
  serveAct(app, house, routes.confirmHoliday, {
    perform: ({ tx, me, id, body }) => confirm({ house, tx, me }, { id, ...body }),
    seen: isHolidaySeen,
  })
}
