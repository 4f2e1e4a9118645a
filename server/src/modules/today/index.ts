/** Today: what waits for an officer, gathered from every noun under his or her own permission. */
import { today } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { dayAt } from '../../http/clock.ts'
import { serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { waitingFor } from './store.ts'

export async function todayOf(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, today, async ({ tx, me }) => {
    const day = dayAt(house.now())
    const waiting = await waitingFor(tx, me, day)
    return {
      reply: { day, waiting: waiting.map((row) => ({ ...row, late: row.due !== null && row.due < day })) },
      entry: null,
    }
  })
}
