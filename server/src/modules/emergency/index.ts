/** Cases opened in an emergency by somebody who is not on them: for reading, for an hour, and looked into afterwards. */
import {
  closeEmergency,
  countEmergencies,
  listEmergencies,
  openEmergency,
  reviewEmergency,
  seeEmergencyReason,
} from '@himaya/contract'
import { hearsOfEmergencies } from '@himaya/domain'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { open, readReason, review } from './actions.ts'
import { byOfficer, closeEmergency as close, counts, emergencies, isEmergencySeen } from './store.ts'

export async function emergency(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, openEmergency, {
    stepUp: true,
    perform: ({ tx, me, id, body, proof }) => open({ house, tx, me }, { id, proof, ...body }),
    seen: isEmergencySeen,
  })
  serveAct(app, house, closeEmergency, {
    async perform({ tx, me, params: { emergencyId } }) {
      const caseId = await close(tx, me, emergencyId)
      if (caseId === undefined) throw new Problem('not_found')
      return { caseId, subjects: [emergencyId], made: emergencyId }
    },
    seen: isEmergencySeen,
  })
  serveRead(app, house, listEmergencies, async ({ tx, me }) => ({
    reply: {
      rows: await emergencies(tx, me),
      byOfficer: me.posts.some(({ post }) => hearsOfEmergencies(post)) ? await byOfficer(tx, me) : [],
    },
    // Who opened which number is as telling as the case: looking at it is recorded.
    entry: { subjects: [] },
  }))
  serveRead(app, house, seeEmergencyReason, ({ tx, me, params }) =>
    readReason({ house, tx, me }, params.emergencyId),
  )
  serveAct(app, house, reviewEmergency, {
    perform: ({ tx, me, params, body }) => review({ house, tx, me }, { ...params, ...body }),
    seen: isEmergencySeen,
  })
  serveRead(app, house, countEmergencies, async ({ tx, me }) => {
    if (!me.posts.some(({ post }) => post === 'central_unit')) throw new Problem('not_found')
    return { reply: { rows: await counts(tx) }, entry: null }
  })
}
