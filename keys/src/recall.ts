import type { Budget } from './budget.ts'
import { linesSince } from './journal.ts'
import type { Lock } from './lock.ts'
import { ticketLife, type Used } from './ticket.ts'

const hour = 61 * 60_000
/** What was counted when it was asked: what was given, and what was tried in vain. */
const counted = new Set(['given', 'refused', 'epoch_unknown'])

/** Tells a broker that starts what it did in the last hour, from its own lines: killing it gives nobody anything. */
export function recall(
  folder: string,
  {
    unwraps,
    lookups,
    used,
    lock,
    now,
  }: {
    readonly unwraps: Budget
    readonly lookups: Budget
    readonly used: Used
    readonly lock: Lock
    readonly now: () => number
  },
): void {
  const began = now()
  for (const { at, op, holder, count, outcome, nonce } of linesSince(folder, began - hour)) {
    const minutes = Math.floor((began - at) / 60_000)
    if (op === 'unwraps' && counted.has(outcome)) unwraps.recall(holder, count, minutes)
    if (op === 'indexEntries' && counted.has(outcome)) lookups.recall(holder, count, minutes)
    if (op === 'open' && outcome === 'given') for (const budget of [unwraps, lookups]) budget.renew()
    if (nonce !== '-' && began - at < 3 * ticketLife) used.use(nonce, at + 3 * ticketLife)
    if ((outcome === 'ticket_forged' || outcome === 'ticket_foreign') && began - at < 60_000) lock.forged(at)
  }
}
