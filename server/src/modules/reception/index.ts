/** First reception, rights and safe contact: what is done for a person before anything is asked of her. */
import { giveRights, noteContact, receive, seeContact, seeReception } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { give, note, readContact, readReception, writeReception } from './actions.ts'
import { isRowSeen } from './store.ts'

export async function reception(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeReception, ({ tx, me, params }) => readReception({ house, tx, me }, params))
  serveAct(app, house, receive, {
    perform: ({ tx, me, id, params, body }) =>
      writeReception({ house, tx, me }, { id, ...params, answers: body }),
    seen: isRowSeen('assistance.reception'),
  })
  serveAct(app, house, giveRights, {
    perform: ({ tx, me, id, params, body }) => give({ house, tx, me }, { id, ...params, given: body }),
    seen: isRowSeen('assistance.rights_given'),
  })
  serveAct(app, house, noteContact, {
    perform: ({ tx, me, id, params, body }) => note({ house, tx, me }, { id, ...params, contact: body }),
    seen: isRowSeen('assistance.safe_contact'),
  })
  serveRead(app, house, seeContact, ({ tx, me, params }) => readContact({ house, tx, me }, params))
}
