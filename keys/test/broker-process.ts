import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brokerProgram, type Keys, openKeys } from '../src/index.ts'

/** A broker of its own, as its parent starts it. */
interface Started {
  readonly child: ChildProcess
  /** Its exit code; `null` when a signal ended it. */
  readonly ended: Promise<number | null>
  /** All it has said so far, on both outputs. */
  said(): string
}

/** A private place for one test: key folder, socket, and the brokers started in it. */
export interface Place {
  readonly root: string
  readonly keys: string
  readonly socket: string
  /** Starts a broker and waits until it says `ready` or ends. */
  start(env?: Readonly<Record<string, string>>): Promise<Started>
  /** A client that keeps no key, so that each question reaches the broker, unless told otherwise. */
  client(cacheSeconds?: number): Keys
  remove(): void
}

/** Makes such a place; `remove` closes the clients and kills the brokers. */
export function openPlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'himaya-keys-'))
  const place = { root, keys: join(root, 'keys'), socket: join(root, 'keys.sock') }
  const children: ChildProcess[] = []
  const clients: Keys[] = []
  return {
    ...place,
    async start(env = {}) {
      const child = spawn(process.execPath, [brokerProgram], {
        env: { HIMAYA_KEYS: place.keys, HIMAYA_KEYS_SOCKET: place.socket, ...env },
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      children.push(child)
      let said = ''
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
      const ready = new Promise<void>((resolve) => {
        for (const output of [child.stdout, child.stderr]) {
          output.setEncoding('utf8').on('data', (text: string) => {
            said += text
            if (said.includes('ready\n')) resolve()
          })
        }
      })
      await Promise.race([ready, ended])
      return { child, ended, said: () => said }
    },
    client(cacheSeconds = 0) {
      const keys = openKeys(place.socket, { cacheSeconds })
      clients.push(keys)
      return keys
    },
    remove() {
      for (const keys of clients) keys.close()
      for (const child of children) child.kill('SIGKILL')
      rmSync(root, { recursive: true, force: true })
    },
  }
}
