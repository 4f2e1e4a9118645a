import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.ts'

/** Where Vite leaves the built interface. */
const dist = join(import.meta.dirname, '../../../web/dist')

/** Serves the built interface: named files for a year, the page itself never kept. */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) return
  await app.register(statics, {
    root: dist,
    wildcard: true,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      if (path.includes('/assets/')) reply.header('cache-control', 'public, max-age=31536000, immutable')
    },
  })
  app.get('/', async (_, reply) => reply.sendFile('index.html'))
  app.setNotFoundHandler(async (request, reply) => {
    const page = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w+$/.test(request.url)
    if (!page) throw new Problem('not_found')
    return reply.sendFile('index.html')
  })
}
