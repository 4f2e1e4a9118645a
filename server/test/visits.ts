/** Which routes the tests visited, and how each visit ended: `bin/visited.ts` holds them against the contract. */
import type { FastifyInstance } from 'fastify'
import { appendFileSync } from 'node:fs'

/** One request of a test. */
export interface Visit {
  readonly method: string
  /** Without what follows the question mark. */
  readonly path: string
  /** Whether whoever asked had a session. */
  readonly known: boolean
  readonly status: number
}

/** Writes down every request the tests make of this server, when they are asked to. */
export function keepingVisits(app: FastifyInstance): FastifyInstance {
  const kept = process.env['HIMAYA_VISITS']
  if (kept === undefined) return app
  app.addHook('onSend', async (request, reply) => {
    const visit: Visit = {
      method: request.method,
      path: request.url.split('?')[0] ?? '',
      known: request.headers.cookie !== undefined,
      status: reply.statusCode,
    }
    appendFileSync(kept, `${JSON.stringify(visit)}\n`)
  })
  return app
}
