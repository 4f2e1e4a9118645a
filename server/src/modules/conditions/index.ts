/** What a person says of a pregnancy or a disability, where the law gives something for it. The unit's alone. */
import { sayCondition, seeConditions } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { readOfCase, say } from './actions.ts'
import { isConditionSeen } from './store.ts'

export { entitled } from './entitled.ts'
export { saidBy } from './store.ts'

export async function conditions(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeConditions, ({ tx, me, params }) => readOfCase({ house, tx, me }, params.caseId))
  serveAct(app, house, sayCondition, {
    perform: ({ tx, me, id, params, body }) => say({ house, tx, me }, { id, ...params, ...body }),
    seen: isConditionSeen,
  })
}
