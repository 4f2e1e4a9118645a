/** Recovery and reflection (CPP 82-5-1 §4): granted at the person's wish, thirty days at most in all, never renewed. */
import { endReflection, grantReflection, listReflections, seeReflection } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { end, grant, listOfCase, readReasons } from './actions.ts'
import { isReflectionSeen } from './store.ts'

export async function reflection(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, grantReflection, {
    perform: ({ tx, me, id, params, body }) => grant(house, tx, me, { id, ...params, ...body }),
    seen: isReflectionSeen,
  })
  serveAct(app, house, endReflection, {
    perform: ({ tx, me, params, body }) => end(house, tx, me, { ...params, ...body }),
    seen: isReflectionSeen,
  })
  serveRead(app, house, listReflections, async ({ tx, me, params }) => ({
    reply: await listOfCase(tx, me, params.caseId),
    entry: { caseId: params.caseId, subjects: [params.caseId] },
  }))
  serveRead(app, house, seeReflection, ({ tx, me, params }) => readReasons(house, tx, me, params))
}
