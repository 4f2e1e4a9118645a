/** What the law gives each person: where it stands, what is written down of it, and how far it reaches. */
import { noteEntitlement, seeCoverage, seeEntitlements } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { note, readCoverage, readOfCase } from './actions.ts'
import { isStepSeen } from './store.ts'

export async function entitlements(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeEntitlements, ({ tx, me, params }) => readOfCase({ house, tx, me }, params.caseId))
  serveAct(app, house, noteEntitlement, {
    perform: ({ tx, me, id, params, body }) => note({ house, tx, me }, { id, ...params, ...body }),
    seen: isStepSeen,
  })
  serveRead(app, house, seeCoverage, ({ tx, me, params }) =>
    readCoverage({ house, tx, me }, params.unitId, Number(params.year)),
  )
}
