/** The broker closes itself when it is abused, and stays closed over every restart: two officers open it. */
import * as fs from 'node:fs'
import { join } from 'node:path'
import { numberFrom } from './budget.ts'
import { syncFolder } from './journal.ts'
import type { Holder } from './ticket.ts'
import { type Sealed, sealReasons } from './wire.ts'

/** How much is abuse, within a minute. */
export interface Patience {
  /** Tickets that nobody signed, or that are for something else. */
  readonly forged: number
  /** Times that one holder asks for more than their hour. */
  readonly pressed: number
}

export interface Lock {
  /** Why it is sealed, or `null` while it is open. */
  readonly sealed: Sealed | null
  /** A ticket was none, or for something else. @param at when, in milliseconds since 1970 */
  forged(at: number): void
  /** A holder asked for more than their hour allows. */
  pressed(holder: Holder, at: number): void
  /** All together asked for more than the hour allows. */
  spent(): void
  /** @throws when the file that seals cannot be removed */
  open(): void
}

/**
 * `HIMAYA_KEYS_SEAL_FORGED` (20) and `HIMAYA_KEYS_SEAL_PRESSED` (300), whole numbers in a minute.
 *
 * @throws CannotStart when one is something else
 */
export function patienceFrom(env: Readonly<Record<string, string | undefined>>): Patience {
  return {
    forged: numberFrom(env, 'HIMAYA_KEYS_SEAL_FORGED', 20, 'in a minute'),
    pressed: numberFrom(env, 'HIMAYA_KEYS_SEAL_PRESSED', 300, 'in a minute'),
  }
}

/**
 * @param folder where the file `sealed` is written
 * @param log told that it could not be: then it is sealed until it ends
 */
export function openLock(folder: string, patience: Patience, log: (line: string) => void): Lock {
  const file = join(folder, 'sealed')
  let sealed = readSealed(file)
  let forged: number[] = []
  const pressed = new Map<Holder, number[]>()

  function seal(why: Sealed['why']): void {
    if (sealed !== null) return
    sealed = { why, at: new Date().toISOString() }
    try {
      fs.writeFileSync(file, `${JSON.stringify(sealed)}\n`, { mode: 0o600, flush: true })
      syncFolder(folder)
    } catch {
      log('the seal could not be written: a restart would open what is sealed now')
    }
    log(`sealed: ${why}`)
  }

  const within = (times: readonly number[], at: number) => [...times.filter((then) => at - then < 60_000), at]

  return {
    get sealed() {
      return sealed
    },
    forged(at) {
      forged = within(forged, at)
      if (forged.length > patience.forged) seal('forged_tickets')
    },
    pressed(holder, at) {
      const times = within(pressed.get(holder) ?? [], at)
      pressed.set(holder, times)
      if (times.length > patience.pressed) seal('pressed')
    },
    spent: () => seal('total_spent'),
    open() {
      fs.rmSync(file, { force: true })
      syncFolder(folder)
      sealed = null
      forged = []
      pressed.clear()
    },
  }
}

/** A file that cannot be read seals as well: whoever cut it short does not open anything by it. */
function readSealed(file: string): Sealed | null {
  let text
  try {
    text = fs.readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  try {
    const { why, at } = JSON.parse(text) as { why?: unknown; at?: unknown }
    const known = sealReasons.find((one) => one === why)
    if (known !== undefined && typeof at === 'string') return { why: known, at }
  } catch {
    // Said below.
  }
  return { why: 'forged_tickets', at: fs.statSync(file).mtime.toISOString() }
}
