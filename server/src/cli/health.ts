import { request } from 'node:http'
import { Complaint } from './complaint.ts'
import { lastDrill } from './drill.ts'
import type { Settings } from './settings.ts'

/** Prints what a running Himaya says of itself; 0 when it is ready, 1 when it is waiting for something. */
export async function health(settings: Settings): Promise<number> {
  const said = await askHealth(settings)
  if (said === undefined)
    throw new Complaint(`nothing answers on port ${settings.port}: start it with \`npm start\``)
  if (typeof said === 'string') throw new Complaint(said)
  const { last, due } = lastDrill(settings.data, Date.now())
  process.stdout.write(`${JSON.stringify({ ...said, drill: { passedAt: last?.passedAt ?? null, due } })}\n`)
  return said.status === 'ready' ? 0 : 1
}

/** What stands on the port of these settings says; a sentence when it is no Himaya, `undefined` when nothing is. */
export async function askHealth({
  port,
  host,
}: Pick<Settings, 'port' | 'host'>): Promise<{ readonly status: string } | string | undefined> {
  const text = await new Promise<string | undefined>((done) => {
    const asked = request(
      {
        host: ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host,
        port,
        path: '/api/health',
        // Wherever it listens, this is a name it answers to.
        headers: { host: `localhost:${port}` },
        timeout: 5000,
      },
      (reply) => {
        let all = ''
        reply.setEncoding('utf8')
        // Who answers more than this is no Himaya.
        reply.on('data', (chunk: string) => (all.length < 10_000 ? (all += chunk) : asked.destroy()))
        reply.on('end', () => done(all))
        reply.on('close', () => done(all))
      },
    )
    asked.once('timeout', () => asked.destroy())
    asked.once('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'ECONNREFUSED' || error.code === 'ENOTFOUND' ? undefined : ''),
    )
    asked.end()
  })
  if (text === undefined) return undefined
  try {
    const said = JSON.parse(text) as { status?: unknown; code?: unknown }
    if (typeof said.status === 'string') return { ...said, status: said.status }
    if (typeof said.code === 'string') return { ...said, status: 'waiting' }
  } catch {
    // It speaks otherwise.
  }
  return `what answers on port ${port} is no Himaya: set HIMAYA_PORT to where it runs`
}
