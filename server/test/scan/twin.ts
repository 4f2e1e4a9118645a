/**
 * A server of our own with one fault for each scanner: what finds nothing in the house has to find these in the same run.
 * It answers with no header that protects anybody, to whoever asks, on this machine alone.
 */
import { createServer } from 'node:http'

/** Asks a real database, in words that it does not check. @throws with the database's own words */
type AskDatabase = (statement: string) => Promise<readonly object[]>

export interface Twin {
  readonly address: string
  /** What it promises, and does not keep: `/count`. */
  readonly document: object
  readonly close: () => Promise<void>
}

/** The file that no page leads to. */
export const strayFile = 'backup.sql'

export async function openTwin(ask: AskDatabase): Promise<Twin> {
  const server = createServer((request, reply) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://twin')
    const say = (status: number, type: string, body: string) =>
      reply.writeHead(status, { 'content-type': type }).end(body)
    const name = searchParams.get('name') ?? ''
    if (pathname === '/') say(200, 'text/html', '<a href="/greet?name=Amal">hello</a>')
    else if (pathname === '/people')
      ask(`select name from (values ('Amal'), ('Brahim')) as people (name) where name = '${name}'`).then(
        (rows) => say(200, 'application/json', JSON.stringify(rows)),
        (error: unknown) => say(500, 'text/plain', String(error)),
      )
    else if (pathname === '/greet') say(200, 'text/html', `<p>hello ${name}</p>`)
    else if (pathname === '/count') say(200, 'application/json', '{"count":"two"}')
    else if (pathname === `/${strayFile}`) say(200, 'text/plain', 'create table people (name text);')
    else say(404, 'text/plain', 'nothing here')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${String(port)}`,
    document: {
      openapi: '3.1.0',
      info: { title: 'twin', version: '1' },
      paths: {
        '/count': {
          get: {
            operationId: 'count',
            responses: {
              200: {
                description: 'done',
                content: {
                  'application/json': {
                    schema: {
                      type: 'object',
                      required: ['count'],
                      properties: { count: { type: 'integer' } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
