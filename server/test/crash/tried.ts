/** A house that is struck while it works: its processes are killed, its database is put down, its clock is moved. */
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, openHouse, type House } from '../operate/house.ts'

/** Where Debian puts it (package faketime), by the machine's name for itself. */
const libfaketime = { x64: 'x86_64', arm64: 'aarch64' }[process.arch as string]
const mover = `/usr/lib/${libfaketime ?? ''}-linux-gnu/faketime/libfaketimeMT.so.1`
export const clockMoves = existsSync(mover)

/** What may befall it. The parent holds the sequencer of the record and whatever keeps and counts. */
export const blows = [
  'server',
  'keys',
  'database',
  'session of the database',
  'parent',
  'everything',
  'restart of the database',
  'clock a day forward',
  'clock a day back',
] as const
export type Blow = (typeof blows)[number]

export interface Tried {
  /** As it stands now: after its parent was killed it is another. */
  readonly house: () => House
  readonly strike: (blow: Blow) => Promise<void>
  readonly end: () => Promise<void>
}

/** Starts it, on a folder of its own unless one is given. */
export async function openTried(
  env: NodeJS.ProcessEnv = {},
  data = mkdtempSync(join(tmpdir(), 'ho-tried-')),
): Promise<Tried> {
  const clock = mkdtempSync(join(tmpdir(), 'ho-clock-'))
  // Written elsewhere and moved: nobody reads half of it.
  const setClock = (by: string) => {
    writeFileSync(join(clock, 'next'), by, { mode: 0o644 })
    renameSync(join(clock, 'next'), join(clock, 'now'))
  }
  setClock('+0')
  const whole: NodeJS.ProcessEnv = {
    HIMAYA_PORT: String(await freePort()),
    // It works faster than anybody does.
    HIMAYA_REQUESTS_PER_SECOND: '100000',
    HIMAYA_KEYS_OFFICER_UNWRAPS: '10000000',
    HIMAYA_KEYS_OFFICER_LOOKUPS: '10000000',
    HIMAYA_KEYS_TOTAL_UNWRAPS: '10000000',
    HIMAYA_KEYS_TOTAL_LOOKUPS: '10000000',
    ...(clockMoves
      ? {
          LD_PRELOAD: mover,
          FAKETIME_TIMESTAMP_FILE: join(clock, 'now'),
          FAKETIME_NO_CACHE: '1',
          FAKETIME_DONT_FAKE_MONOTONIC: '1',
          FAKETIME_DISABLE_SHM: '1',
          NODE_OPTIONS: `--import=${join(import.meta.dirname, 'clock.ts')}`,
        }
      : {}),
    ...env,
  }
  let house = await openHouse(whole, data)

  /** What was killed with its parent is started again, as whoever runs it would: it is tried until it stands. */
  async function startAgain(): Promise<void> {
    for (const deadline = performance.now() + 120_000; ; await sleep(100)) {
      try {
        house = await openHouse(whole, data)
        return
      } catch (error) {
        if (performance.now() > deadline) throw error
      }
    }
  }

  return {
    house: () => house,
    async strike(blow) {
      const parent = house.process.pid ?? 0
      switch (blow) {
        case 'server':
          return kill(childOf(parent, 'server/src/main.ts'))
        case 'keys':
          return kill(childOf(parent, 'keys/src/main.ts'))
        case 'database':
          return kill(postmasterOf(data))
        case 'session of the database':
          return kill(childOf(postmasterOf(data), 'himaya_app'))
        case 'restart of the database':
          return kill(postmasterOf(data), 'SIGINT')
        case 'parent':
          await house.end('SIGKILL')
          return startAgain()
        case 'everything': {
          const others = [
            childOf(parent, 'server/src/main.ts'),
            childOf(parent, 'keys/src/main.ts'),
            postmasterOf(data),
          ]
          const ended = house.end('SIGKILL')
          for (const pid of others) kill(pid)
          await ended
          return startAgain()
        }
        case 'clock a day forward':
          return setClock('+1d')
        case 'clock a day back':
          return setClock('-1d')
      }
    },
    async end() {
      await house.end()
      rmSync(clock, { recursive: true, force: true })
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function kill(pid: number | undefined, signal: NodeJS.Signals = 'SIGKILL'): void {
  // It may be down from the blow before.
  if (pid === undefined) return
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function postmasterOf(data: string): number | undefined {
  try {
    return Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  } catch {
    return undefined
  }
}

/** A child of this process whose command line holds these words. */
function childOf(parent: number | undefined, words: string): number | undefined {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        const of = /\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]
        return Number(of) === parent && readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes(words)
      } catch {
        return false
      }
    })
}
