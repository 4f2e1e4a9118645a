import { CannotStart } from './cannot-start.ts'
import type { Holder } from './ticket.ts'

/**
 * How much may be asked in any hour: by one officer, by the door (codes at sign-in), by work without an officer, and by
 * all together.
 */
export interface Limits {
  readonly officer: number
  readonly door: number
  readonly unattended: number
  readonly total: number
}

/** Taken, and how to give it back; or which limit has less left. */
type Spending = { readonly giveBack: () => void } | { readonly spent: 'own' | 'total' }

/** Counts what is asked of the broker, so that a taken server leaks slowly and not all at once. */
export interface Budget {
  /** Takes `count` from the hour of this holder and of all; takes nothing when either has less left. */
  spend(holder: Holder, count: number): Spending
  /** Counts what was spent before a restart, `minutes` ago. */
  recall(holder: Holder, count: number, minutes: number): void
  /** Two officers looked, and opened the broker again: all together begin a new hour, each for themselves does not. */
  renew(): void
}

/** What is budgeted, with what an hour allows unless the environment says otherwise. */
const defaults = {
  unwraps: { officer: 600, door: 2_000, unattended: 20_000, total: 50_000 },
  lookups: { officer: 20_000, door: 0, unattended: 200_000, total: 300_000 },
} as const

/**
 * The limits from the environment: `HIMAYA_KEYS_OFFICER_UNWRAPS`, `…_DOOR_UNWRAPS`, `…_UNATTENDED_UNWRAPS`,
 * `…_TOTAL_UNWRAPS`, and the same four with `LOOKUPS`; whole numbers per hour, 0 to 1,000,000,000.
 *
 * @throws CannotStart when one is something else
 */
export function limitsFrom(
  env: Readonly<Record<string, string | undefined>>,
): Record<keyof typeof defaults, Limits> {
  const limits = (what: keyof typeof defaults): Limits => {
    const limit = (who: keyof Limits) =>
      numberFrom(env, `HIMAYA_KEYS_${who}_${what}`.toUpperCase(), defaults[what][who], 'per hour')
    return {
      officer: limit('officer'),
      door: limit('door'),
      unattended: limit('unattended'),
      total: limit('total'),
    }
  }
  return { unwraps: limits('unwraps'), lookups: limits('lookups') }
}

/** A whole number from the environment. @throws CannotStart when it is something else */
export function numberFrom(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  otherwise: number,
  of: string,
): number {
  const text = env[name]
  if (text === undefined) return otherwise
  if (!/^\d{1,9}$/.test(text)) throw new CannotStart(`${name} is a whole number ${of}, at most 9 digits`)
  return Number(text)
}

/**
 * A budget that holds for every hour, wherever it begins: what was spent counts for at least 60 and at most 61
 * minutes. It lives in memory; what was spent before a restart is told it again (`recall`).
 *
 * @param now a clock that never goes back, in milliseconds
 */
export function openBudget(limits: Limits, now: () => number): Budget {
  const total = new Map<number, number>()
  const holders = new Map<Holder, Map<number, number>>()
  let sweptIn = -1

  const minuteNow = () => Math.floor(now() / 60_000)
  const limitOf = (holder: Holder) =>
    holder === 'house' ? limits.unattended : holder === 'door' ? limits.door : limits.officer

  function sweep(minute: number): void {
    if (minute === sweptIn) return
    sweptIn = minute
    for (const spent of [total, ...holders.values()]) forget(spent, minute)
    for (const [holder, spent] of holders) if (spent.size === 0) holders.delete(holder)
  }

  /** What was forgotten meanwhile cannot be given back. */
  function giveBack(holder: Holder, minute: number, by: number): void {
    for (const spent of [holders.get(holder), total]) {
      const then = spent?.get(minute)
      if (then !== undefined && then >= by) spent?.set(minute, then - by)
    }
  }

  function count(holder: Holder, minute: number, by: number): void {
    const own = holders.get(holder) ?? new Map<number, number>()
    holders.set(holder, own)
    for (const spent of [own, total]) spent.set(minute, (spent.get(minute) ?? 0) + by)
  }

  return {
    spend(holder, by) {
      const minute = minuteNow()
      sweep(minute)
      // One's own limit comes first: nobody spends what belongs to all by asking for more than theirs.
      if (sum(holders.get(holder)) + by > limitOf(holder)) return { spent: 'own' }
      if (sum(total) + by > limits.total) return { spent: 'total' }
      count(holder, minute, by)
      return { giveBack: () => giveBack(holder, minute, by) }
    },
    recall(holder, by, minutes) {
      count(holder, minuteNow() - Math.max(0, minutes), by)
    },
    renew() {
      total.clear()
    },
  }
}

/** Spending of the running minute and of the 60 before it stays: 60 alone could forget a second too early. */
function forget(spent: Map<number, number>, minute: number): void {
  for (const then of spent.keys()) if (minute - then > 60) spent.delete(then)
}

function sum(spent: ReadonlyMap<number, number> | undefined): number {
  let all = 0
  for (const count of spent?.values() ?? []) all += count
  return all
}
