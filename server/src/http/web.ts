import statics from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Problem } from './problem.ts'

/** Serves the interface built into a folder: named files for a year, the page itself never kept. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(statics, {
    root: folder,
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
