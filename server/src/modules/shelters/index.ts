/** Where a shelter is. What passes here was sealed in a browser and is opened in one: the server can read none of it. */
import { giveShelter, listShelters, openShelter, seeShelter, writeShelter } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveInquiry, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { give, mine, open, see, write } from './actions.ts'
import { isShelterSeen } from './store.ts'

export async function shelters(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listShelters, async ({ tx, me }) => ({
    reply: { shelters: await mine(tx, me) },
    entry: null,
  }))
  serveRead(app, house, seeShelter, ({ tx, me, params }) => see(tx, me, params.serviceId))
  serveAct(app, house, writeShelter, {
    perform: ({ tx, me, params, body }) => write(tx, me, params.serviceId, body),
    seen: isShelterSeen,
  })
  serveAct(app, house, giveShelter, {
    perform: ({ tx, me, params, body }) => give(tx, me, params.serviceId, body),
    seen: isShelterSeen,
  })
  serveInquiry(app, house, openShelter, ({ tx, me, body }) => open(tx, me, body))
}
