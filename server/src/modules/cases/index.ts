/** Cases: the join of the two files, who works on it, the court's number, and what was done. */
import {
  assign,
  delegate,
  endAssignment,
  listCases,
  listColleagues,
  listCourts,
  listStandIns,
  numberCase,
  seeCase,
  seeTimeline,
} from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import type { FastifyInstance } from 'fastify'
import { dayAt } from '../../http/clock.ts'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { numberTheCase, readCase } from './actions.ts'
import { colleaguesFor, handOn, putOn, standInsFor, takeOff } from './assign.ts'
import { isAssignmentSeen } from './assign/store.ts'
import { courtsInService, findCase, listOf, timelineOf } from './store.ts'

export { addPeople, indexAgain, openAssistanceFile, openAssistanceFiles, type OpenedFile } from './open.ts'
export { isChildOn } from './store.ts'
export { caseOf, speakingAs, workOn, type Work } from './work.ts'

export async function cases(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listCases, async ({ tx, me, query }) => {
    const list = { name: 'cases', officer: me.id }
    const rows = await listOf(tx, me, { today: dayAt(house.now()), after: afterOf(house, list, query.after) })
    return { reply: pageOf(house, list, rows), entry: null }
  })

  serveRead(app, house, seeCase, ({ tx, me, params }) => readCase(house, tx, me, params.caseId))

  serveRead(app, house, seeTimeline, async ({ tx, me, params, query }) => {
    if ((await findCase(tx, params.caseId)) === undefined) throw new Problem('not_found')
    const list = { name: `timeline ${params.caseId}`, officer: me.id }
    const rows = await timelineOf(tx, params.caseId, afterOf(house, list, query.after))
    return { reply: pageOf(house, list, rows), entry: { caseId: params.caseId, subjects: [params.caseId] } }
  })

  serveRead(app, house, listCourts, async ({ tx }) => ({
    reply: { courts: await courtsInService(tx) },
    entry: null,
  }))
  serveRead(app, house, listColleagues, async ({ tx, me, params, query }) => ({
    reply: await colleaguesFor(tx, me, { ...params, ...query }),
    entry: null,
  }))

  serveAct(app, house, assign, {
    perform: ({ tx, me, params, body, id }) => putOn(house, tx, me, { id, ...params, ...body }),
    seen: isAssignmentSeen,
  })

  serveRead(app, house, listStandIns, async ({ tx, me, params }) => ({
    reply: await standInsFor(tx, me, params),
    entry: null,
  }))

  serveAct(app, house, delegate, {
    perform: ({ tx, me, params, body, id }) => handOn(house, tx, me, { id, ...params, ...body }),
    seen: isAssignmentSeen,
  })

  serveAct(app, house, endAssignment, {
    perform: ({ tx, me, params, body }) => takeOff(tx, me, { ...params, ...body }),
    seen: isAssignmentSeen,
  })

  serveAct(app, house, numberCase, {
    perform: ({ tx, params, body }) => numberTheCase(tx, params.caseId, body),
    seen: async (tx, id) => (await findCase(tx, id as CaseId)) !== undefined,
  })
}
