/**
 * Who a protected person is (CPP 82-8). What passes here was sealed in a browser and shared out between the members of a
 * formation; two of them open it together in one of theirs, and the server can read none of it.
 */
import {
  dealIdentity,
  lendIdentityShare,
  listIdentities,
  openIdentity,
  sealIdentity,
  seeIdentityInFile,
  takeIdentity,
  takeIdentityShare,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveInquiry, serveProvedInquiry, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { deal, lend, list, open, readInFile, seal, take, takeShare } from './actions.ts'
import { isMeasureSeen, isRequestSeen } from './store.ts'

export async function identities(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listIdentities, async ({ tx }) => ({ reply: await list(tx), entry: null }))
  serveRead(app, house, seeIdentityInFile, ({ tx, me, params }) =>
    readInFile({ house, tx, me }, params.measureId),
  )
  serveAct(app, house, sealIdentity, {
    stepUp: true,
    perform: ({ tx, me, params, proof, body }) => seal(tx, me, { measure: params.measureId, proof }, body),
    seen: isMeasureSeen,
  })
  serveInquiry(app, house, takeIdentityShare, ({ tx, me, body }) => takeShare(tx, me, body.request))
  serveAct(app, house, lendIdentityShare, {
    perform: ({ tx, me, params, body }) => lend(tx, me, params.requestId, body),
    seen: isRequestSeen,
  })
  serveProvedInquiry(
    app,
    house,
    openIdentity,
    ({ request }) => request,
    ({ tx, me, proof, body }) => open(tx, me, { request: body.request, proof }),
  )
  serveInquiry(app, house, takeIdentity, ({ tx, me, body }) => take(tx, me, body.request))
  serveAct(app, house, dealIdentity, {
    stepUp: true,
    perform: ({ tx, me, params, proof, body }) => deal(tx, me, { request: params.requestId, proof }, body),
    seen: isRequestSeen,
  })
}
