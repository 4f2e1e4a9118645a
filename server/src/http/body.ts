import type { FastifyInstance } from 'fastify'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Bodies are JSON in UTF-8 and nothing else. A byte that is not UTF-8 is refused before anything is written: read
 * leniently it would become another letter, and somebody's words would be kept changed.
 */
export function readBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    let text: string
    try {
      text = utf8.decode(body)
    } catch {
      done(Object.assign(new Error('not UTF-8'), { statusCode: 400 }), undefined)
      return
    }
    void parse(request, text, done)
  })
}
