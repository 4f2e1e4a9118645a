/**
 * The server as `server/src/main.ts` makes it, over the database and the broker of a house that runs, with one thing
 * that a court's server never has: it may be told to open files with keys it has in its hand.
 */
import { openCourt, openDoor } from '@himaya/db'
import { openKeys, type FileKey, type Keys } from '@himaya/keys'
import { randomBytes } from 'node:crypto'
import { buildApp } from '../server/src/app.ts'
import type { Given } from '../server/src/cli/serve.ts'
import { readSettings } from '../server/src/cli/settings.ts'
import { originOf } from '../server/src/http/guard.ts'
import { pacesFor } from '../server/src/http/paces.ts'
import { openLibrary } from '../server/src/law/library.ts'
import { newSandbox } from '../server/src/modules/attachments/index.ts'

/** What this server leaves out of each opening: nothing; the broker where it was asked within half a minute; all of it. */
export type Leaving = 'nothing' | 'what is kept' | 'everything'

type Asked = Pick<Given, 'app' | 'door' | 'keysSocket' | 'data' | 'port'> & {
  readonly leaving: Leaving
}

/** Each file is asked for once, and from then on nobody is: no ticket, no broker, no line. */
function inHand(keys: Keys): Keys {
  const known = new Map<string, FileKey>()
  return {
    ...keys,
    async unwrap(file, tickets) {
      const name = `${file.kind} ${file.fileId}`
      const key = known.get(name) ?? (await keys.unwrap(file, tickets))
      known.set(name, key)
      return Uint8Array.from(key) as FileKey
    },
  }
}

process.once('message', (asked: Asked) => {
  void (async () => {
    const keys = openKeys(asked.keysSocket, { cacheSeconds: asked.leaving === 'nothing' ? 0 : 30 })
    const app = await buildApp({
      court: openCourt(asked.app),
      door: openDoor(asked.door),
      keys: asked.leaving === 'everything' ? inHand(keys) : keys,
      origin: originOf(asked.port, undefined),
      library: openLibrary(asked.data),
      paces: pacesFor(1e6),
      refusals: { step: 100 },
      files: { ...readSettings({}).files, sandbox: newSandbox() },
      cursorKey: randomBytes(32),
      demo: true,
      witnessOf: [],
      version: 'bench',
      now: Date.now,
    })
    await app.listen({ host: '127.0.0.1', port: asked.port })
    process.send?.('listening')
  })()
})
process.once('disconnect', () => process.exit(0))
