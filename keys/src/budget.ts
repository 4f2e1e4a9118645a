import { CannotStart } from './cannot-start.ts'

/** How much may be asked in any hour: by one officer, by work without an officer, and by all together. */
export interface Limits {
  readonly officer: number
  readonly unattended: number
  readonly total: number
}

/** Counts what is asked of the broker, so that a taken server leaks slowly and not all at once. */
export interface Budget {
  /**
   * Takes `count` from the hour of this officer (`null`: work without an officer) and of all; takes nothing and
   * answers `false` when either has less left.
   */
  spend(officer: string | null, count: number): boolean
}

/** What is budgeted, with what an hour allows unless the environment says otherwise. */
const defaults = {
  unwraps: { officer: 600, unattended: 20_000, total: 50_000 },
  lookups: { officer: 20_000, unattended: 200_000, total: 300_000 },
} as const

/**
 * The limits from the environment: `HIMAYA_KEYS_OFFICER_UNWRAPS`, `…_UNATTENDED_UNWRAPS`, `…_TOTAL_UNWRAPS`, and the
 * same three with `LOOKUPS`; whole numbers per hour, 0 to 1,000,000,000.
 *
 * @throws CannotStart when one is something else
 */
export function limitsFrom(
  env: Readonly<Record<string, string | undefined>>,
): Record<keyof typeof defaults, Limits> {
  const limit = (who: keyof Limits, what: keyof typeof defaults) => {
    const name = `HIMAYA_KEYS_${who}_${what}`.toUpperCase()
    const text = env[name]
    if (text === undefined) return defaults[what][who]
    if (!/^\d{1,9}$/.test(text)) throw new CannotStart(`${name} is a whole number per hour, at most 9 digits`)
    return Number(text)
  }
  const limits = (what: keyof typeof defaults): Limits => ({
    officer: limit('officer', what),
    unattended: limit('unattended', what),
    total: limit('total', what),
  })
  return { unwraps: limits('unwraps'), lookups: limits('lookups') }
}

/**
 * A budget that holds for every hour, wherever it begins: what was spent counts for at least 60 and at most 61
 * minutes. It lives in memory: a broker that restarts begins a new hour.
 *
 * @param now a clock that never goes back, in milliseconds
 */
export function openBudget(limits: Limits, now: () => number): Budget {
  const total = new Map<number, number>()
  const unattended = new Map<number, number>()
  const officers = new Map<string, Map<number, number>>()
  let sweptIn = -1

  function sweep(minute: number): void {
    if (minute === sweptIn) return
    sweptIn = minute
    for (const spent of [total, unattended, ...officers.values()]) forget(spent, minute)
    for (const [officer, spent] of officers) if (spent.size === 0) officers.delete(officer)
  }

  return {
    spend(officer, count) {
      const minute = Math.floor(now() / 60_000)
      sweep(minute)
      const own = officer === null ? unattended : (officers.get(officer) ?? new Map<number, number>())
      const ownLimit = officer === null ? limits.unattended : limits.officer
      if (sum(own) + count > ownLimit || sum(total) + count > limits.total) return false
      if (officer !== null) officers.set(officer, own)
      for (const spent of [own, total]) spent.set(minute, (spent.get(minute) ?? 0) + count)
      return true
    },
  }
}

/** Spending of the running minute and of the 60 before it stays: 60 alone could forget a second too early. */
function forget(spent: Map<number, number>, minute: number): void {
  for (const then of spent.keys()) if (minute - then > 60) spent.delete(then)
}

function sum(spent: ReadonlyMap<number, number>): number {
  let all = 0
  for (const count of spent.values()) all += count
  return all
}
