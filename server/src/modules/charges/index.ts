/** Charges: who brings them and drops them, and where what stands belongs. Never a penalty, and never a verdict. */
import { bringCharge, dropCharge, listCharges } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { bring, drop, listOfCase } from './actions.ts'
import { isChargeSeen } from './store.ts'

export async function charges(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listCharges, ({ tx, me, params }) => listOfCase(tx, me, params.caseId))
  serveAct(app, house, bringCharge, {
    perform: ({ tx, me, id, params, body }) => bring(house, tx, me, { id, ...params, ...body }),
    seen: isChargeSeen,
  })
  serveAct(app, house, dropCharge, {
    perform: ({ tx, me, params, body }) => drop(house, tx, me, { ...params, ...body }),
    seen: isChargeSeen,
  })
}
