/**
 * What the law makes of a case as the prosecution and the investigating judge noted it. It keeps nothing: it is worked
 * out anew from what is noted each time it is asked for, and nobody else is told that it can be.
 */
import { seeQualification } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { readQualification } from './actions.ts'

export async function qualification(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeQualification, ({ tx, me, params }) =>
    readQualification(house, tx, me, params.caseId),
  )
}
