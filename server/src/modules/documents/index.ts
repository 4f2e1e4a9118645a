/** Letters and notices of a case: each printed by the post whose act it is, once nothing that it says is missing. */
import { printPaper, seePapers } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveFile, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { print, readPapers } from './actions.ts'

export async function documents(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seePapers, ({ tx, me, params }) => readPapers({ house, tx, me }, params.caseId))
  serveFile(app, house, printPaper, ({ tx, me, params, query }) =>
    print({ house, tx, me }, { ...params, ...query }),
  )
}
