import type { Pace } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import { createHash, createHmac, hkdfSync } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { tokenOf } from './cookie.ts'
import { networkOf } from './network.ts'
import { Problem } from './problem.ts'

/** Requests taken from the database at a time and spent here: one question for so many. Unspent, they are lost. */
const atOnce = 20
/** Milliseconds for which they may be spent. */
const spentWithin = 10_000
const mostKept = 20_000

interface Lease {
  left: number
  readonly until: number
  readonly officer: OfficerId | undefined
}

/**
 * Refuses whoever asks faster than anybody works, before anything is read: by address, and by officer however many
 * sessions they have. The first refusal of a minute is in the record. While the database does not answer nothing is
 * counted, and nothing answered either.
 */
export function keepPace(app: FastifyInstance, house: House): void {
  const leases = new Map<string, Lease>()
  let secret: Promise<Buffer> | undefined

  /** Where somebody asks from is kept under a key, so that a copy of the database does not tell. */
  async function addressKey(network: string): Promise<Buffer> {
    secret ??= house.keys
      .cursorKey()
      .then((key) => Buffer.from(hkdfSync('sha256', key, '', 'himaya pace', 32)))
    const key = await secret.catch(() => {
      // Without the keys this server counts for itself.
      secret = undefined
      return house.cursorKey
    })
    return createHmac('sha256', key).update(network).digest()
  }
  const officerKey = (officer: OfficerId) => createHash('sha256').update(`officer\0${officer}`).digest()

  async function spend(
    name: string,
    pace: Pace,
    find: () => Promise<{ key: Buffer; officer: OfficerId | undefined } | undefined>,
  ): Promise<void> {
    const now = performance.now()
    const lease = leases.get(name)
    if (lease !== undefined && lease.until > now && lease.left > 0) {
      lease.left -= 1
      return
    }
    const found = await find()
    if (found === undefined) return
    const count = Math.min(atOnce, Math.ceil(pace.burst / 2))
    const taken = await house.door.takePace(found.key, pace, count)
    if (taken.granted) {
      if (leases.size >= mostKept) leases.clear()
      leases.set(name, { left: count - 1, until: performance.now() + spentWithin, officer: found.officer })
      return
    }
    if (taken.tell) await house.door.recordHaste(found.officer)
    throw new Problem('too_many', { retryAfter: taken.wait })
  }

  app.addHook('onRequest', async (request) => {
    if (!request.url.startsWith('/api/') || request.url === '/api/health') return
    const token = tokenOf(request, house.origin.secure)
    const network = networkOf(request.ip)
    await spend(`from ${network}`, house.paces.address, async () => ({
      key: await addressKey(network),
      officer: undefined,
    }))
    if (token === undefined) return
    await spend(`by ${token}`, house.paces.officer, async () => {
      const officer = await house.door.officerOf(token)
      return officer === undefined ? undefined : { key: officerKey(officer), officer }
    })
  })
}
