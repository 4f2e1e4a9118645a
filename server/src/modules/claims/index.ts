/** Claims for damages: who claims in a case, and against whom. Against a victim, the database raises a conflict by itself. */
import { bringClaim, endClaim, listClaims } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { bring, end, listOfCase } from './actions.ts'
import { isClaimSeen } from './store.ts'

export { claimsOf } from './store.ts'

export async function claims(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listClaims, ({ tx, me, params }) => listOfCase(tx, me, params.caseId))
  serveAct(app, house, bringClaim, {
    perform: ({ tx, me, id, params, body }) => bring({ house, tx, me }, { id, ...params, ...body }),
    seen: isClaimSeen,
  })
  serveAct(app, house, endClaim, {
    perform: ({ tx, me, params, body }) => end({ house, tx, me }, { ...params, ...body }),
    seen: isClaimSeen,
  })
}
