/**
 * Reports: what somebody told, written down and sent to the prosecution at once, the file it opens or is written in,
 * and what becomes of it.
 */
import { daysBetween } from '@himaya/algorithms'
import {
  checkReport,
  decideReport,
  listReports,
  markReport,
  notifyOutcome,
  recordReport,
  reportInFile,
  seeCheck,
  seeOutcome,
  seeReport,
  seeReportDecision,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { dayAt } from '../../http/clock.ts'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { readReport, writeReport, writeReportInFile } from './actions.ts'
import { check, decide, mark, notify, readCheck, readOutcome, readReasons } from './outcome.ts'
import { isSeenIn } from './outcome-store.ts'
import { isReportSeen, listOf } from './store.ts'

export async function reports(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, recordReport, {
    perform: ({ tx, me, id, body }) => writeReport(house, tx, me, { id, ...body }),
    seen: isReportSeen,
  })
  serveAct(app, house, reportInFile, {
    perform: ({ tx, me, id, params, body }) => writeReportInFile(house, tx, me, { id, ...params, ...body }),
    seen: isReportSeen,
  })

  serveRead(app, house, listReports, async ({ tx, me, query }) => {
    const list = { name: 'reports', officer: me.id }
    const today = dayAt(house.now())
    const rows = await listOf(tx, me.posts, afterOf(house, list, query.after))
    const told = rows.map(({ noticeBy, ...row }) => ({
      ...row,
      waits:
        row.state === 'sent' || row.state === 'checking'
          ? Math.max(0, daysBetween(dayAt(Date.parse(row.receivedAt)), today))
          : null,
      notice:
        noticeBy === null ? null : { by: noticeBy, daysLate: Math.max(0, daysBetween(noticeBy, today)) },
    }))
    return { reply: pageOf(house, list, told), entry: null }
  })
  serveRead(app, house, seeReport, ({ tx, me, params }) => readReport(house, tx, me, params.reportId))

  serveRead(app, house, seeOutcome, ({ tx, me, params }) => readOutcome({ house, tx, me }, params.reportId))
  serveAct(app, house, markReport, {
    perform: ({ tx, me, id, params, body }) => mark({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeenIn('penal.report_mark'),
  })
  serveAct(app, house, checkReport, {
    perform: ({ tx, me, id, params, body }) => check({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeenIn('penal.report_check'),
  })
  serveRead(app, house, seeCheck, ({ tx, me, params }) => readCheck({ house, tx, me }, params))
  serveAct(app, house, decideReport, {
    perform: ({ tx, me, id, params, body }) => decide({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeenIn('penal.decision'),
  })
  serveRead(app, house, seeReportDecision, ({ tx, me, params }) => readReasons({ house, tx, me }, params))
  serveAct(app, house, notifyOutcome, {
    perform: ({ tx, me, id, params, body }) => notify({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeenIn('penal.notice'),
  })
}
