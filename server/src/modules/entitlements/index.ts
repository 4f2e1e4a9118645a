/** What the law gives each person: where it stands, what is written down of it, and how far it reaches. */
import {
  compareCircuits,
  compareCourts,
  noteEntitlement,
  seeCoverage,
  seeCoverageOfCountry,
  seeCoverageOfCourt,
  seeEntitlements,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { note, readCoverage, readOfCase } from './actions.ts'
import { readByCircuit, readByCourt, readCountry, readCourt } from './read-figures.ts'
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
  serveRead(app, house, seeCoverageOfCountry, ({ tx, me, params }) =>
    readCountry({ tx, me }, Number(params.year)),
  )
  serveRead(app, house, seeCoverageOfCourt, ({ tx, me, params }) =>
    readCourt({ tx, me }, Number(params.year), params.courtId),
  )
  serveRead(app, house, compareCourts, ({ tx, me, params }) =>
    readByCourt({ tx, me }, Number(params.year), params.entitlement),
  )
  serveRead(app, house, compareCircuits, ({ tx, me, params }) =>
    readByCircuit({ tx, me }, Number(params.year)),
  )
}
