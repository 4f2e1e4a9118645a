/** The record as it is read. Apart from the door of this module, through which every route writes into it. */
import { bringCheckpoint, listCheckpoints, listRecord, seeOpened } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAnyone, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { keepBrought } from './bring.ts'
import { answersFor, checkpointsOf, entriesOf, openedOf } from './store.ts'

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

  serveRead(app, house, seeOpened, async ({ tx, me, params: { caseId }, query }) => {
    // Whoever is not responsible hears what they would hear if there were no such case.
    if (!(await answersFor(tx, caseId))) throw new Problem('not_found')
    const list = { name: `opened ${caseId}`, officer: me.id }
    const rows = await openedOf(tx, caseId, afterOf(house, list, query.after))
    return { reply: pageOf(house, list, rows), entry: { caseId, subjects: [caseId] } }
  })

  serveRead(app, house, listCheckpoints, async ({ tx, me }) => {
    if (!me.posts.some(({ post }) => post === 'auditor')) throw new Problem('not_found')
    return { reply: await checkpointsOf(tx), entry: { subjects: [] } }
  })

  serveAnyone(app, bringCheckpoint, ({ body }) => keepBrought(house, body))
}
