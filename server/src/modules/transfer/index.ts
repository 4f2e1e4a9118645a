/** From a tribunal to the Court of Appeal: sent with reasons, received, then accepted or returned with reasons. */
import {
  acceptTransfer,
  listTransfers,
  receiveTransfer,
  returnTransfer,
  seeTransfer,
  seeTransferReasons,
  seeTransfers,
  sendTransfer,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { move, readOfCase, readReasons, send, told } from './actions.ts'
import { findTransfer, isTransferSeen, listOf } from './store.ts'

export async function transfer(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, sendTransfer, {
    perform: ({ tx, me, id, params, body }) => send({ house, tx, me }, { id, ...params, ...body }),
    seen: isTransferSeen,
  })
  serveAct(app, house, receiveTransfer, {
    perform: ({ tx, me, params }) => move({ house, tx, me }, params.transferId, 'received'),
    seen: isTransferSeen,
  })
  serveAct(app, house, acceptTransfer, {
    perform: ({ tx, me, params }) => move({ house, tx, me }, params.transferId, 'accepted'),
    seen: isTransferSeen,
  })
  serveAct(app, house, returnTransfer, {
    perform: ({ tx, me, params, body }) =>
      move({ house, tx, me }, params.transferId, 'returned', body.reasons),
    seen: isTransferSeen,
  })
  serveRead(app, house, listTransfers, async ({ tx, me, query }) => {
    const list = { name: 'transfers', officer: me.id }
    const page = pageOf(house, list, await listOf(tx, me, afterOf(house, list, query.after)))
    return { reply: { rows: await told({ house, tx, me }, page.rows), next: page.next }, entry: null }
  })
  serveRead(app, house, seeTransfer, async ({ tx, me, params: { transferId } }) => {
    const found = await findTransfer(tx, transferId)
    const [shown] = found === undefined ? [] : await told({ house, tx, me }, [found])
    if (shown === undefined) throw new Problem('not_found')
    return { reply: shown, entry: { subjects: [transferId] } }
  })
  serveRead(app, house, seeTransfers, ({ tx, me, params }) => readOfCase({ house, tx, me }, params.caseId))
  serveRead(app, house, seeTransferReasons, ({ tx, me, params }) =>
    readReasons({ house, tx, me }, params.transferId),
  )
}
