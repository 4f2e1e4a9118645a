/** The record as it is read. Apart from the door of this module, through which every route writes into it. */
import { listRecord } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { entriesOf } from './store.ts'

export async function recordRead(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listRecord, async ({ tx, me, query }) => {
    const { after, ...rest } = query
    // The scope of the list, as of every list; row security decides what is in it.
    const isAuditor = me.posts.some((held) => held.post === 'auditor')
    const asked = isAuditor ? rest : { ...rest, officer: me.id }
    const list = { name: `record ${JSON.stringify(asked)}`, officer: me.id }
    const rows = await entriesOf(tx, { ...asked, after: afterOf(house, list, after) })
    // Whoever reads the record is in it too.
    return {
      reply: pageOf(house, list, rows),
      entry: { subjects: [query.officer, query.case].filter((id) => id !== undefined) },
    }
  })
}
