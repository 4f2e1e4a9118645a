/** Keys that sealed themselves: seen by those who may open them, and opened by two offices. */
import { openKeys, seeKeys } from '@himaya/contract'
import { openTicket } from '@himaya/db'
import type { Post } from '@himaya/domain'
import type { FastifyInstance } from 'fastify'
import type { House } from '../../house.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'

/** Who may ask; the database says it too, for the act itself (access/76). */
const openers: readonly Post[] = ['administrator', 'central_unit', 'auditor']

export async function keys(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeKeys, async ({ me }) => {
    if (!me.posts.some(({ post }) => openers.includes(post))) throw new Problem('not_found')
    const { sealed } = await house.keys.health()
    return { reply: { sealed }, entry: null }
  })
  serveAct(app, house, openKeys, {
    stepUp: true,
    async perform({ tx, proof, params: { requestId } }) {
      const ticket = await openTicket(tx, requestId, proof)
      if (ticket === null) throw new Problem('keys_unavailable')
      // Written and used up with this transaction; the broker wrote its own line before it opened.
      await house.keys.open(ticket)
      return { subjects: [requestId], made: requestId }
    },
    seen: async (tx, id) =>
      (await tx.selectFrom('office.act_request').select('id').where('id', '=', id).executeTakeFirst()) !==
      undefined,
  })
}
