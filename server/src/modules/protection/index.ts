/** Protection: a measure is asked for, decided by the magistrate the article names, signed, served, reviewed. */
import {
  attachScan,
  decideMeasure,
  decisionPdf,
  liftMeasure,
  measuresOpenTo,
  requestMeasure,
  reviewMeasure,
  scanPicture,
  seeMeasure,
  seeMeasures,
  serveMeasure,
  signedScan,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveFile, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { decide, openTo, request, review, serve } from './actions.ts'
import { print } from './print.ts'
import { readMeasure, readMeasures } from './read.ts'
import { attachSigned, readScan, showScan } from './scan.ts'
import { isSeen } from './store.ts'

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
    perform: ({ id, params, body, ...asking }) =>
      attachSigned({ house, ...asking }, { id, ...params, ...body }),
    seen: isSeen('court.scan'),
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
  serveRead(app, house, seeMeasure, ({ params, ...asking }) => readMeasure({ house, ...asking }, params))
  serveFile(app, house, decisionPdf, ({ tx, me, params, query }) =>
    print({ house, tx, me }, { ...params, ...query }),
  )
  serveFile(app, house, signedScan, ({ params, query, ...asking }) =>
    readScan({ house, ...asking }, { ...params, ...query }),
  )
  serveFile(app, house, scanPicture, ({ params, ...asking }) => showScan({ house, ...asking }, params))
}
