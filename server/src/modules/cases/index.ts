/** Cases: the join of the two files, who is in it, who works on it, and what was done. */
import {
  assign,
  correctPerson,
  listCases,
  seeCase,
  seeDetails,
  seeIdentity,
  seeTimeline,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { dayAt } from '../../http/clock.ts'
import { afterOf, pageOf } from '../../http/cursor.ts'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { readCase, readIdentity } from './actions.ts'
import { correct, readDetails } from './correct.ts'
import { findCase, insertAssignment, isAssignmentSeen, isPersonSeen, listOf, timelineOf } from './store.ts'

export { addPeople, openAssistanceFile, openAssistanceFiles, type OpenedFile } from './open.ts'
export { isChildOn } from './store.ts'
export { caseOf, speakingAs, workOn, type Work } from './work.ts'

export async function cases(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listCases, async ({ tx, me, query }) => {
    const list = { name: 'cases', officer: me.id }
    const rows = await listOf(tx, me, { today: dayAt(house.now()), after: afterOf(house, list, query.after) })
    return { reply: pageOf(house, list, rows), entry: null }
  })

  serveRead(app, house, seeCase, ({ tx, me, params }) => readCase(house, tx, me, params.caseId))

  serveRead(app, house, seeIdentity, ({ tx, me, params }) => readIdentity(house, tx, me, params))

  serveRead(app, house, seeDetails, ({ tx, me, params }) => readDetails(house, tx, me, params))

  serveAct(app, house, correctPerson, {
    perform: ({ tx, me, params, body }) => correct(house, tx, me, params, body),
    seen: isPersonSeen,
  })

  serveRead(app, house, seeTimeline, async ({ tx, me, params, query }) => {
    if ((await findCase(tx, params.caseId)) === undefined) throw new Problem('not_found')
    const list = { name: `timeline ${params.caseId}`, officer: me.id }
    const rows = await timelineOf(tx, params.caseId, afterOf(house, list, query.after))
    return { reply: pageOf(house, list, rows), entry: { caseId: params.caseId, subjects: [params.caseId] } }
  })

  serveAct(app, house, assign, {
    perform: async ({ tx, params, body, id }) => {
      if ((await findCase(tx, params.caseId)) === undefined) throw new Problem('not_found')
      await insertAssignment(tx, {
        id,
        case_id: params.caseId,
        officer_id: body.officer,
        post: body.post,
        starts: dayAt(house.now()),
      })
      return { caseId: params.caseId, subjects: [body.officer] }
    },
    seen: isAssignmentSeen,
  })
}
