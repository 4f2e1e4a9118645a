/**
 * Stands between a scanner and the house: puts on every request what a browser of this person would send, and counts the
 * answers. An answer of ours that says it failed is a finding, whichever scanner brought it about.
 */
import { createServer, request } from 'node:http'

export interface Gate {
  readonly address: string
  readonly port: number
  /** Answers by their status. */
  readonly answers: ReadonlyMap<number, number>
  /** Method and path of each request that was answered with 500 or more. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

/** @param cookie of a session; of nobody without */
export async function openGate(port: number, cookie: string | undefined): Promise<Gate> {
  const answers = new Map<number, number>()
  const faults: string[] = []
  const host = `localhost:${String(port)}`
  const server = createServer((asked, reply) => {
    const { url = '/', method = 'GET' } = asked
    const isData = url.startsWith('/api/')
    const passed = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path: url,
        headers: {
          ...asked.headers,
          host,
          'sec-fetch-site': 'same-origin',
          'sec-fetch-mode': isData ? 'cors' : 'navigate',
          'sec-fetch-dest': isData ? 'empty' : 'document',
          ...(method === 'POST' ? { origin: `http://${host}` } : {}),
          ...(cookie === undefined ? {} : { cookie }),
        },
      },
      (answer) => {
        const status = answer.statusCode ?? 0
        answers.set(status, (answers.get(status) ?? 0) + 1)
        if (status >= 500) faults.push(`${method} ${url} ${String(status)}`)
        reply.writeHead(status, answer.headers)
        answer.pipe(reply)
      },
    )
    passed.once('error', () => reply.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const at = (server.address() as { port: number }).port
  return {
    address: `http://127.0.0.1:${String(at)}`,
    port: at,
    answers,
    faults,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
