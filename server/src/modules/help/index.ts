/** Help without a complaint: an assistance file alone, and what may follow it when she wishes, or the law asks. */
import { bringForProtection, requestHelp, seeHelp, seeNeed } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { bring, open, readHelp, readNeed } from './actions.ts'
import { isBroughtSeen, isCaseSeen } from './store.ts'

export async function help(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, requestHelp, {
    perform: ({ tx, me, id, body }) => open(house, tx, me, { id, ...body }),
    seen: isCaseSeen,
  })
  serveRead(app, house, seeHelp, ({ tx, me, params }) => readHelp(tx, me, params.caseId))
  serveRead(app, house, seeNeed, ({ tx, me, params }) => readNeed(house, tx, me, params.caseId))
  serveAct(app, house, bringForProtection, {
    perform: ({ tx, me, id, params }) => bring(tx, me, { id, ...params }),
    seen: isBroughtSeen,
  })
}
