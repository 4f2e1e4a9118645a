/** Acts that need two persons: asked for by one, agreed to or refused by others, withdrawn, and used up by who asked. */
import {
  approveAct,
  listApprovals,
  refuseAct,
  requestAct,
  seeApprovalNote,
  withdrawAct,
} from '@himaya/contract'
import type { Tx } from '@himaya/db'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { aboutOf, decide, list, readNote, request, withdraw } from './actions.ts'
import { findRequest } from './store.ts'

export { useUp } from './store.ts'

const seen = async (tx: Tx, id: string) => (await findRequest(tx, id)) !== undefined

export async function approvals(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listApprovals, async ({ tx, me }) => ({
    reply: await list({ house, tx, me }),
    entry: null,
  }))
  serveRead(app, house, seeApprovalNote, ({ tx, me, params }) =>
    readNote({ house, tx, me }, params.requestId),
  )
  serveAct(app, house, requestAct, {
    stepUp: true,
    about: ({ body }) => aboutOf(body),
    perform: ({ tx, me, id, proof, body }) => request({ house, tx, me }, { id, proof, asked: body }),
    seen,
  })
  serveAct(app, house, approveAct, {
    stepUp: true,
    perform: ({ tx, me, proof, params }) =>
      decide({ house, tx, me }, { requestId: params.requestId, proof, why: null }),
    seen,
  })
  serveAct(app, house, refuseAct, {
    stepUp: true,
    perform: ({ tx, me, proof, params, body }) =>
      decide({ house, tx, me }, { requestId: params.requestId, proof, why: body.why }),
    seen,
  })
  serveAct(app, house, withdrawAct, {
    perform: ({ tx, me, params }) => withdraw({ house, tx, me }, params.requestId),
    seen,
  })
}
