import {
  brokerProgram,
  openKeys,
  otherKeysExit,
  signerIn,
  ticketKeyOf,
  type Keys,
  type Signer,
} from '@himaya/keys'
import { bindKeys, bringTicketKey, keysMarkOf, otherKeys, socketFolderOf, type Database } from '@himaya/db'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bareEnvironment } from './environment.ts'
import { isDemonstration, type Settings } from './settings.ts'

/** The keys of this database are not in the data folder: nothing sealed opens until they are brought. */
export class KeysMissing extends Error {
  override readonly name = 'KeysMissing'
  constructor() {
    super(otherKeys)
  }
}

/**
 * Starts the key broker and waits until it answers. It ends when its standard input is closed. The first keys that
 * are ever used with a database are the only ones it goes on with.
 *
 * @throws KeysMissing when the folder holds none, or others; Error with the broker's own words when it cannot start
 */
export async function startKeys(
  settings: Settings,
  database: Database,
  socket: string,
): Promise<ChildProcess> {
  const mark = await keysMarkOf(database)
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', brokerProgram], {
    // Its standard input is the pipe that tells it when nobody is left to serve.
    stdio: ['pipe', 'ignore', 'pipe'],
    env: {
      ...bareEnvironment(),
      HIMAYA_KEYS: keysFolderOf(settings.data),
      HIMAYA_KEYS_SOCKET: socket,
      HIMAYA_KEYS_JOURNAL: keysJournalOf(settings.data),
      ...(mark === undefined ? {} : { HIMAYA_KEYS_MARK: mark }),
      ...(isDemonstration(settings) ? { HIMAYA_KEYS_DEMONSTRATION: '1' } : {}),
      // Budgets, patience and how long lines are kept are the administrator's to set.
      ...Object.fromEntries(
        Object.entries(process.env).filter(([name]) =>
          /^HIMAYA_KEYS_(?:\w+_(?:UNWRAPS|LOOKUPS)|SEAL_\w+|KEEP_MONTHS)$/.test(name),
        ),
      ),
    },
  })
  // What it says while it starts is the reason why it does not; later it speaks for itself.
  let words = ''
  const hear = (chunk: Buffer) => (words += chunk.toString())
  child.stderr.on('data', hear)
  const ended = new Promise<never>((_, fail) => {
    child.once('close', (code) =>
      fail(
        code === otherKeysExit
          ? new KeysMissing()
          : new Error(words.trim().replace(/^keys: /, '') || 'the keys process ended at once'),
      ),
    )
  })
  const keys = openKeys(socket)
  try {
    const { mark: found } = await Promise.race([answering(keys), ended])
    if (mark === undefined && !(await bindKeys(database, found))) throw new KeysMissing()
    await bringKey(settings, database)
    child.stderr.off('data', hear).pipe(process.stderr)
    return child
  } catch (error) {
    child.stdin.end()
    throw error
  } finally {
    // Whoever waits for the child hears of its end elsewhere.
    ended.catch(() => undefined)
    keys.close()
  }
}

/** Brings the database the key of the newest epoch. @throws Error when another house began that epoch with another */
export async function bringKey({ data }: Pick<Settings, 'data'>, database: Database): Promise<void> {
  if (!(await bringTicketKey(database, ticketKeyOf(keysFolderOf(data)))))
    throw new Error(
      'another house on this database began the same epoch with another key: bring its keys here with ./himaya restore --keys FILE',
    )
}

async function answering(keys: ReturnType<typeof openKeys>) {
  for (const deadline = performance.now() + 10_000; ; await sleep(25)) {
    try {
      return await keys.health()
    } catch (error) {
      if (performance.now() > deadline) throw error
    }
  }
}

/** Where the keys of this data folder lie, and the broker's own lines. */
export const keysFolderOf = (data: string) => join(data, 'keys')
export const keysJournalOf = (data: string) => join(data, 'keys-journal')

/** The broker for as long as it is needed. */
export interface Borrowed {
  readonly keys: Keys
  readonly signer: Signer
  /** Whether somebody else is served by it. */
  readonly running: boolean
  readonly letGo: () => Promise<void>
}

/** The keys of this data folder: those that run, or a broker of one's own that ends when they are let go. */
export async function borrowKeys(settings: Settings, database: Database): Promise<Borrowed> {
  const socket = keysSocketOf(settings.data)
  const keys = openKeys(socket)
  // Where there is no socket nobody needs to be waited for.
  const running =
    existsSync(socket) &&
    (await keys.health().then(
      () => true,
      () => false,
    ))
  const child = running ? undefined : await startKeys(settings, database, socket)
  return {
    keys,
    signer: signerIn(keysFolderOf(settings.data)),
    running,
    async letGo() {
      keys.close()
      if (child === undefined) return
      const gone = new Promise((done) => child.once('exit', done))
      child.stdin?.end()
      await gone
    },
  }
}

/** Where the broker of this data folder listens. */
export const keysSocketOf = (data: string): string => join(socketFolderOf(data), 'keys')
