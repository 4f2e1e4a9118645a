import { brokerProgram, openKeys, type Keys } from '@himaya/keys'
import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Settings } from './settings.ts'

/** Starts the key broker and waits until it answers. It ends when its standard input is closed. */
export async function startKeys(settings: Settings, socket: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', brokerProgram], {
    // Its standard input is the pipe that tells it when nobody is left to serve.
    stdio: ['pipe', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HIMAYA_KEYS: join(settings.data, 'keys'),
      HIMAYA_KEYS_SOCKET: socket,
    },
  })
  const keys = openKeys(socket)
  try {
    for (const deadline = Date.now() + 10_000; ; await sleep(25)) {
      if (child.exitCode !== null) throw new Error('the keys process ended at once; its words are above')
      try {
        await keys.health()
        return child
      } catch (error) {
        if (Date.now() > deadline) throw error
      }
    }
  } finally {
    keys.close()
  }
}

/** The keys of this data folder: those that run, or a broker of one's own that ends when they are let go. */
export async function borrowKeys(settings: Settings): Promise<{ keys: Keys; letGo: () => Promise<void> }> {
  const socket = keysSocketOf(settings.data)
  const keys = openKeys(socket)
  // Where there is no socket nobody needs to be waited for.
  const running =
    existsSync(socket) &&
    (await keys.health().then(
      () => true,
      () => false,
    ))
  const child = running ? undefined : await startKeys(settings, socket)
  return {
    keys,
    async letGo() {
      keys.close()
      if (child === undefined) return
      const gone = new Promise((done) => child.once('exit', done))
      child.stdin?.end()
      await gone
    },
  }
}

/** Where the broker of this data folder listens; a socket's path may have 100 bytes and no more. */
export function keysSocketOf(data: string): string {
  const near = join(data, 'run', 'keys')
  if (Buffer.byteLength(near) <= 100) {
    mkdirSync(join(data, 'run'), { recursive: true, mode: 0o700 })
    return near
  }
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 16)
  const folder = join(process.env['TMPDIR'] ?? tmpdir(), `himaya-${mark}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, 'keys')
}
