/** The record: what was done, what was shown and what was refused, in the same transaction as the thing itself. */
import type { Me, Tx } from '@himaya/db'
import type { CaseId } from '@himaya/domain'
import { insertEntry, insertRepeat, findRepeat } from './store.ts'

/** What an act or a look leaves behind: ids and names of fields, never a value. */
export interface Entry {
  readonly caseId?: CaseId
  /** Ids of the things concerned, the main one first. */
  readonly subjects: readonly string[]
  /** Names of the sensitive fields shown or written. */
  readonly fields?: readonly string[]
  readonly purpose?: string
  /** The id to answer with, when the act touched a thing that was there before. */
  readonly made?: string
}

/** Writes one entry in the officer's own name. */
export async function record(
  tx: Tx,
  me: Me,
  outcome: 'done' | 'shown' | 'refused',
  act: string,
  entry: Entry,
): Promise<void> {
  await insertEntry(tx, {
    officer_id: me.id,
    outcome,
    act,
    purpose: entry.purpose ?? null,
    case_id: entry.caseId ?? null,
    subjects: [...entry.subjects],
    fields: [...(entry.fields ?? [])],
  })
}

/**
 * Notes that this request is being acted upon, once.
 *
 * @returns `undefined` when it is new, the id it made before, or `differs` when the same key came with another body
 */
export async function repeated(
  tx: Tx,
  me: Me,
  asked: { route: string; key: string; bodyHash: Buffer; result: string },
): Promise<string | 'differs' | undefined> {
  const { route, key, bodyHash, result } = asked
  if (await insertRepeat(tx, { officer_id: me.id, route, key, body_hash: bodyHash, result })) return undefined
  const before = await findRepeat(tx, { officer_id: me.id, route, key })
  if (before?.result == null || !before.body_hash.equals(bodyHash)) return 'differs'
  return before.result
}
