/** Reports: what somebody told, written down, sent to the prosecution at once, and the file it opens. */
import { listReports, recordReport, seeReport } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { readReport, writeReport } from './actions.ts'
import { isReportSeen, listOf } from './store.ts'

export async function reports(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, recordReport, {
    perform: ({ tx, me, id, body }) => writeReport(house, tx, me, { id, ...body }),
    seen: isReportSeen,
  })

  serveRead(app, house, listReports, async ({ tx, me, query }) => {
    const list = { name: 'reports', officer: me.id }
    const rows = await listOf(tx, me.posts, afterOf(house, list, query.after))
    return { reply: pageOf(house, list, rows), entry: null }
  })

  serveRead(app, house, seeReport, ({ tx, me, params }) => readReport(house, tx, me, params.reportId))
}
