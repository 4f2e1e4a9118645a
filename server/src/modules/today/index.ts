/** Today: what waits for an officer, gathered from every noun under his or her own permission. */
import { today } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { dayAt } from '../../http/clock.ts'
import { serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { datesOfMine } from '../clocks/index.ts'
import { inOrder, waitingFor, type Waiting } from './store.ts'

export async function todayOf(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, today, async ({ tx, me }) => {
    const day = dayAt(house.now())
    const [rows, dates] = await Promise.all([waitingFor(tx, me, day), datesOfMine({ tx, me }, house.now())])
    const waiting = inOrder([
      ...rows,
      ...dates.map(({ caseId, register, due, term, moved }): Waiting => ({
        kind: 'clock',
        due,
        urgent: false,
        opens: { page: 'case', id: caseId },
        register,
        caseId,
        clock: { term, moved },
      })),
    ])
    return {
      reply: { day, waiting: waiting.map((row) => ({ ...row, late: row.due !== null && row.due < day })) },
      entry: null,
    }
  })
}
