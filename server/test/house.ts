/** The whole server on a real database and a real key process, without a socket. */
import { newCourt } from '../../db/test/court.ts'
import { brokerProgram, openKeys, signerIn, ticketKeyOf } from '@himaya/keys'
import type { VerifierKey } from '@himaya/algorithms'
import { bringTicketKey, type SessionToken } from '@himaya/db'
import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildApp } from '../src/app.ts'
import { bareEnvironment } from '../src/cli/environment.ts'
import type { Files } from '../src/house.ts'
import { originOf } from '../src/http/guard.ts'
import { pacesFor, type Paces } from '../src/http/paces.ts'
import { openLibrary } from '../src/law/library.ts'
import { newSandbox } from '../src/modules/attachments/index.ts'
import { keepingVisits } from './visits.ts'

/** What may come in: little, so that it is soon too much. */
export const filesIn = (clamd?: string): Files => ({
  most: 2 * 1024 * 1024,
  perDay: 8 * 1024 * 1024,
  perCase: 5 * 1024 * 1024,
  clamd,
  sandbox: newSandbox(),
})

/** @param now the clock, milliseconds since 1970, for tests in which time passes */
export async function newHouse({
  demo = false,
  now = Date.now,
  clamd,
  // Tests ask faster than anybody works.
  paces = pacesFor(1e6),
  witnessOf = [],
  env = {},
}: {
  demo?: boolean
  now?: () => number
  clamd?: string
  paces?: Paces
  witnessOf?: readonly VerifierKey[]
  env?: Readonly<Record<string, string>>
} = {}) {
  const t = await newCourt()
  const folder = mkdtempSync(join(tmpdir(), 'hk-'))
  const socket = join(folder, 'keys.sock')
  const keysFolder = join(folder, 'keys')
  const broker = spawn(process.execPath, [brokerProgram], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: {
      ...bareEnvironment(),
      HIMAYA_KEYS: keysFolder,
      HIMAYA_KEYS_SOCKET: socket,
      HIMAYA_KEYS_JOURNAL: join(folder, 'journal'),
      ...env,
    },
  })
  const keys = openKeys(socket)
  for (const deadline = Date.now() + 10_000; ; await sleep(20)) {
    try {
      await keys.health()
      break
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
  }
  await bringTicketKey(t.database, ticketKeyOf(keysFolder))
  const signer = signerIn(keysFolder)
  // At once, but where their time is what is tried.
  const refusals = { step: 0 }
  const app = keepingVisits(
    await buildApp({
      court: t.court,
      door: t.door,
      keys,
      origin: originOf(3000, undefined),
      library: openLibrary(folder),
      files: filesIn(clamd),
      paces,
      refusals,
      cursorKey: randomBytes(32),
      demo,
      witnessOf,
      version: 'test',
      now,
    }),
  )
  const headers = { host: 'localhost:3000' }
  return {
    ...t,
    app,
    keys,
    signer,
    refusals,
    /** Where the broker listens, its keys and its lines lie. */
    socket,
    keysFolder,
    journal: join(folder, 'journal'),
    broker,
    /** Where imported texts of the law are kept. */
    data: folder,
    get: (token: SessionToken | undefined, url: string) =>
      app.inject({ method: 'GET', url: `/api${url}`, headers: { ...headers, ...cookie(token) } }),
    post: (token: SessionToken | undefined, url: string, payload: object, key: string = randomUUID()) =>
      app.inject({
        method: 'POST',
        url: `/api${url}`,
        headers: { ...headers, ...cookie(token), 'idempotency-key': key },
        payload,
      }),
    async close() {
      await app.close()
      keys.close()
      const ended = new Promise((done) => {
        broker.once('exit', done)
      })
      broker.stdin.end()
      await ended
      await t.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const cookie = (token: SessionToken | undefined) => (token === undefined ? {} : { cookie: `himaya=${token}` })
