/** The record: what was done, what was shown and what was refused, in the same transaction as the thing itself. */
import type { Me, Tx } from '@himaya/db'
import type { CaseId } from '@himaya/domain'
import { insertEntry, insertRepeat, findRepeat, updateRepeat } from './store.ts'

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

/** A request seen for the first time, or again: with the id it made, or with another body under the same key. */
export type Repeat = { again: false } | { again: true; made: string } | { again: true; made: undefined }

/**
 * Notes that this request is being acted upon, once.
 */
export async function repeated(
  tx: Tx,
  me: Me,
  asked: { route: string; key: string; bodyHash: Buffer; result: string },
): Promise<Repeat> {
  const { route, key, bodyHash, result } = asked
  if (await insertRepeat(tx, { officer_id: me.id, route, key, body_hash: bodyHash, result }))
    return { again: false }
  const before = await findRepeat(tx, { officer_id: me.id, route, key })
  if (before?.result == null || !before.body_hash.equals(bodyHash)) return { again: true, made: undefined }
  return { again: true, made: before.result }
}

/** Notes what the request touched, when it made nothing of its own: a repeat is answered with that id. */
export async function settled(
  tx: Tx,
  me: Me,
  asked: { route: string; key: string; result: string },
): Promise<void> {
  await updateRepeat(tx, { officer_id: me.id, ...asked })
}
