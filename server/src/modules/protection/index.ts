/** Protection: a measure is asked for, decided by the magistrate the article names, signed, served, reviewed. */
import {
  attachScan,
  decideMeasure,
  decisionPdf,
  liftMeasure,
  measuresOpenTo,
  requestMeasure,
  reviewMeasure,
  seeMeasure,
  seeMeasures,
  serveMeasure,
  signedScan,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveFile, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { attach, decide, openTo, request, review, serve } from './actions.ts'
import { print, readScan } from './print.ts'
import { readMeasure, readMeasures } from './read.ts'
import { isSeen } from './store.ts'

/** Ten megabytes in base64, and the rest of the body. */
const scanBody = 14 * 1024 * 1024

export async function protection(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, measuresOpenTo, ({ tx, me, params, query }) =>
    openTo({ house, tx, me }, { ...params, child: query.child === 'yes' }),
  )
  serveAct(app, house, requestMeasure, {
    perform: ({ tx, me, id, params, body }) => request({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeen('court.measure'),
  })
  serveAct(app, house, decideMeasure, {
    perform: ({ tx, me, id, params, body }) => decide({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeen('court.measure_decision'),
  })
  serveAct(app, house, attachScan, {
    perform: ({ tx, me, id, params, body }) => attach({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeen('court.scan'),
    bodyLimit: scanBody,
  })
  serveAct(app, house, serveMeasure, {
    perform: ({ tx, me, id, params, body }) => serve({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeen('court.measure_step'),
  })
  serveAct(app, house, reviewMeasure, {
    perform: ({ tx, me, id, params, body }) => review({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeen('court.measure_step'),
  })
  serveAct(app, house, liftMeasure, {
    perform: ({ tx, me, id, params, body }) => review({ house, tx, me }, { id, ...params, ...body }),
    seen: isSeen('court.measure_step'),
  })
  serveRead(app, house, seeMeasures, ({ tx, me, params, query }) =>
    readMeasures({ house, tx, me }, { ...params, after: query.after }),
  )
  serveRead(app, house, seeMeasure, ({ tx, me, params }) => readMeasure({ house, tx, me }, params))
  serveFile(app, house, decisionPdf, ({ tx, me, params, query }) =>
    print({ house, tx, me }, { ...params, ...query }),
  )
  serveFile(app, house, signedScan, ({ tx, me, params }) => readScan({ house, tx, me }, params))
}
