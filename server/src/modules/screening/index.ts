/** Screening and identification: the unit asks and proposes, the judicial authority decides, the court confirms. */
import {
  identify,
  listIdentifications,
  listScreenings,
  recordScreening,
  seeIdentification,
  seeScreenings,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { caseOf } from '../cases/index.ts'
import { listOfCase, readScreenings, writeScreening } from './actions.ts'
import { decideStatus, readReasons } from './identify.ts'
import { identificationsIn, isIdentificationSeen, isScreeningSeen } from './store.ts'

export async function screening(app: FastifyInstance, house: House): Promise<void> {
  serveAct(app, house, recordScreening, {
    perform: ({ tx, me, id, params, body }) => writeScreening(house, tx, me, { id, ...params, ...body }),
    seen: isScreeningSeen,
  })
  serveRead(app, house, seeScreenings, ({ tx, me, params }) => readScreenings(house, tx, me, params))
  serveRead(app, house, listScreenings, async ({ tx, me, params }) => ({
    reply: await listOfCase(tx, me, params.caseId),
    entry: { caseId: params.caseId, subjects: [params.caseId] },
  }))
  serveAct(app, house, identify, {
    perform: ({ tx, me, id, params, body }) => decideStatus(house, tx, me, { id, ...params, ...body }),
    seen: isIdentificationSeen,
  })
  serveRead(app, house, listIdentifications, async ({ tx, me, params }) => {
    const { fileId } = await caseOf(tx, me, params.caseId)
    return {
      reply: { identifications: await identificationsIn(tx, fileId) },
      entry: { caseId: params.caseId, subjects: [params.caseId] },
    }
  })
  serveRead(app, house, seeIdentification, ({ tx, me, params }) => readReasons(house, tx, me, params))
}
