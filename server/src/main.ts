/** The server process. Its parent gives it, once, the addresses it needs; no secret stands in its environment. */
import { openCourt, openDoor } from '@himaya/db'
import { openKeys } from '@himaya/keys'
import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { buildApp } from './app.ts'
import type { Given } from './cli/serve.ts'
import { originOf } from './http/guard.ts'
import { pacesFor } from './http/paces.ts'
import { openLibrary } from './law/library.ts'
import { newSandbox } from './modules/attachments/index.ts'
import { readKey } from './modules/record/signed.ts'

process.once('message', (given: Given) => {
  serve(given).catch((error: unknown) => {
    process.stderr.write(
      `himaya: the server could not start: ${error instanceof Error ? error.message : ''}\n`,
    )
    process.exit(1)
  })
})
// The terminal sends Ctrl-C to everyone at once; the parent decides in which order we end.
process.on('SIGINT', () => undefined)
// Without its parent nobody would restart what this needs.
process.once('disconnect', () => process.exit(0))

async function serve(given: Given): Promise<void> {
  const log = pino({
    level: given.logLevel,
    base: null,
    // An allow-list: anything else that is handed to the log does not reach it.
    formatters: {
      log: (entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => logged.has(key))),
    },
    hooks: {
      logMethod: (args, method) =>
        method.apply(log, typeof args[0] === 'object' ? [args[0], 'event'] : ['event']),
    },
  })
  const court = openCourt(given.app)
  const door = openDoor(given.door)
  const keys = openKeys(given.keysSocket)
  const app = await buildApp(
    {
      court,
      door,
      keys,
      origin: originOf(given.port, given.origin),
      library: openLibrary(given.data),
      paces: pacesFor(given.requestsPerSecond),
      refusals: { step: 100 },
      files: { ...given.files, sandbox: newSandbox() },
      cursorKey: randomBytes(32),
      demo: given.demo,
      witnessOf: given.witnessOf.map(readKey).filter((key) => key !== undefined),
      version: given.version,
      now: Date.now,
    },
    { log, web: given.web },
  )
  await app.listen({ host: given.host, port: given.port })
  process.send?.('listening')
  process.once('SIGTERM', () => {
    void app
      .close()
      .then(() => Promise.all([court.close(), door.close()]))
      .finally(() => process.exit(0))
  })
}

const logged = new Set(['fault', 'at', 'reqId', 'code', 'status'])
