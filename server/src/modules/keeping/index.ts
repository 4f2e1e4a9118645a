/** How long a case is kept, what holds it, what is due; and erasing, when two agreed. */
import { erasePerson, holdCase, listDue, releaseCase, seeKeeping } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { due, eraseAgreed, hold, readOfCase, release } from './actions.ts'
import { isHoldSeen, isStoneSeen } from './store.ts'

export { eraseInName } from './actions.ts'

export async function keepingOf(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeKeeping, ({ tx, me, params }) => readOfCase({ house, tx, me }, params.caseId))
  serveRead(app, house, listDue, ({ tx, me }) => due({ house, tx, me }))
  serveAct(app, house, holdCase, {
    perform: ({ tx, me, id, params, body }) => hold({ house, tx, me }, { id, ...params, ...body }),
    seen: isHoldSeen,
  })
  serveAct(app, house, releaseCase, {
    perform: ({ tx, me, params }) => release({ house, tx, me }, params),
    seen: isHoldSeen,
  })
  serveAct(app, house, erasePerson, {
    stepUp: true,
    perform: async ({ tx, params, proof }) =>
      (await eraseAgreed(tx, { request: params.requestId, proof })).entry,
    seen: isStoneSeen,
  })
}
