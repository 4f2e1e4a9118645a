/** Where a shelter is. What passes here was sealed in a browser and is opened in one: the server can read none of it. */
import {
  giveShelter,
  lendShelter,
  listReleases,
  listShelters,
  openRelease,
  openShelter,
  seeShelter,
  writeShelter,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveInquiry, serveProvedInquiry, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { give, mine, open, see, write } from './actions.ts'
import { lend, list, openOnce } from './release.ts'
import { isLoanSeen, isShelterSeen } from './store.ts'

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
  serveRead(app, house, listReleases, async ({ tx, me }) => ({ reply: await list(tx, me), entry: null }))
  serveAct(app, house, lendShelter, {
    perform: ({ tx, me, params, body }) => lend(tx, me, params.requestId, body),
    seen: isLoanSeen,
  })
  serveProvedInquiry(
    app,
    house,
    openRelease,
    ({ request }) => request,
    ({ tx, me, proof, body }) => openOnce(tx, me, { request: body.request, proof }),
  )
}
