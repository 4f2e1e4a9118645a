/** People: who is in the assistance file, in which capacity, followed by whom, and for whom a guardian answers. */
import {
  addPerson,
  changeCapacity,
  correctPerson,
  handOverPerson,
  nameWards,
  seeDetails,
  seeIdentity,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { add, handOver, writeCapacity, writeWards } from './actions.ts'
import { correct } from './correct.ts'
import { readDetails, readIdentity } from './identity.ts'
import { isPersonSeen } from './store.ts'

export { findFile, isPersonSeen } from './store.ts'

export async function people(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, addPerson, {
    perform: ({ tx, me, id, params, body }) => add({ house, tx, me }, { id, ...params, ...body }),
    seen: isPersonSeen,
  })
  serveRead(app, house, seeIdentity, ({ tx, me, params }) => readIdentity({ house, tx, me }, params))
  serveRead(app, house, seeDetails, ({ tx, me, params }) => readDetails({ house, tx, me }, params))
  serveAct(app, house, correctPerson, {
    perform: ({ tx, me, params, body }) => correct({ house, tx, me }, params, body),
    seen: isPersonSeen,
  })
  serveAct(app, house, changeCapacity, {
    perform: ({ tx, me, id, params, body }) => writeCapacity({ house, tx, me }, { id, ...params, ...body }),
    seen: isPersonSeen,
  })
  serveAct(app, house, handOverPerson, {
    perform: ({ tx, me, params, body }) => handOver({ house, tx, me }, { ...params, ...body }),
    seen: isPersonSeen,
  })
  serveAct(app, house, nameWards, {
    perform: ({ tx, me, params, body }) => writeWards({ house, tx, me }, { ...params, ...body }),
    seen: isPersonSeen,
  })
}
