import { createServer } from 'node:net'
import type { Settings } from './settings.ts'

/** Why nothing can listen there, in one sentence with what to do; `undefined` when it is free. */
export async function portRefusal({
  port,
  host,
}: Pick<Settings, 'port' | 'host'>): Promise<string | undefined> {
  const code = await new Promise<string | undefined>((done) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.name))
    server.listen(port, host, () => server.close(() => done(undefined)))
  })
  switch (code) {
    case undefined:
      return undefined
    case 'EADDRINUSE':
      return `port ${port} is taken by another program: stop that one, or set HIMAYA_PORT to another port`
    case 'EACCES':
      return `port ${port} is kept for the system: set HIMAYA_PORT to one above 1023`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HIMAYA_HOST: this machine has no address ${host}`
    default:
      return `nothing can listen on ${host} port ${port} (${code})`
  }
}
