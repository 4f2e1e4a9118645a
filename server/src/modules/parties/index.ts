/** Parties: whoever is suspected or accused, and legal persons. They are of the penal side, and the unit reads none. */
import {
  addParty,
  correctParty,
  handOverParty,
  sayVictim,
  seePartyDetails,
  seePartyIdentity,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { isPersonSeen } from '../people/index.ts'
import { add, correct, handOver, readDetails, readIdentity } from './actions.ts'
import { isPartySeen } from './store.ts'
import { sayMayBeVictim } from './victim.ts'

export async function parties(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, addParty, {
    perform: ({ tx, me, id, params, body }) => add({ house, tx, me }, { id, ...params, ...body }),
    seen: isPartySeen,
  })
  serveRead(app, house, seePartyIdentity, ({ tx, me, params }) => readIdentity({ house, tx, me }, params))
  serveRead(app, house, seePartyDetails, ({ tx, me, params }) => readDetails({ house, tx, me }, params))
  serveAct(app, house, correctParty, {
    perform: ({ tx, me, params, body }) => correct({ house, tx, me }, params, body),
    seen: isPartySeen,
  })
  serveAct(app, house, handOverParty, {
    perform: ({ tx, me, params, body }) => handOver({ house, tx, me }, { ...params, ...body }),
    seen: isPartySeen,
  })
  serveAct(app, house, sayVictim, {
    perform: ({ tx, me, params, body }) => sayMayBeVictim({ house, tx, me }, params, body),
    seen: isPersonSeen,
  })
}
