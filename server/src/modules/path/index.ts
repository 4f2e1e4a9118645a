/** The way of a case: where it stands, drawn from what this officer may see. */
import { seePath } from '@himaya/contract'
import { isOf, pathOf } from '@himaya/domain'
import type { FastifyInstance } from 'fastify'
import { dayAt } from '../../http/clock.ts'
import { serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { caseOf } from '../cases/index.ts'
import { factsOf } from './store.ts'

export async function path(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seePath, async ({ tx, me, params }) => {
    const today = dayAt(house.now())
    const { posts } = await caseOf(tx, me, params.caseId)
    const { referrals, ...facts } = await factsOf(tx, params.caseId, today)
    // Needs belong to the unit: to anybody else an empty table would read as "nothing was done".
    const unit = posts.some((post) => isOf(post, 'unit'))
    // Nor is the bench told that somebody was received.
    const social = posts.some((post) => isOf(post, 'unit', 'prosecution', 'investigation', 'juvenile'))
    const stages = pathOf({ ...facts, today, referrals: unit ? referrals : null })
    return {
      reply: { stages: stages.filter(({ stage }) => social || stage !== 'received') },
      entry: { caseId: params.caseId, subjects: [params.caseId] },
    }
  })
}
