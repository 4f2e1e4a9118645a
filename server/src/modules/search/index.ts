/** Finding a case by a reference or a person in it, without a readable name anywhere. */
import { findCases } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveInquiry } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { search } from './actions.ts'

export async function searching(app: FastifyInstance, house: House): Promise<void> {
  serveInquiry(app, house, findCases, ({ tx, me, body }) => search(house, tx, me, body.text))
}
