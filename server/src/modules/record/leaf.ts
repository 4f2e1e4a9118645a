/** What of an entry stands in the tree, and how its parts are read back out of it. */
import { hashLeaf, type Hash } from '@himaya/algorithms'
import type { RecordedEntry, StoredLeaf } from '@himaya/db'
import { hash as hashOnce } from 'node:crypto'

/** SHA-256, as the tree wants it. One call for all parts: a million leaves are hashed in some seconds. */
export const sha256: Hash = (...parts) => hashOnce('sha256', Buffer.concat(parts), 'buffer')

/** Of whom an entry is: one text for one value. It may be erased. */
export function bodyOf({ caseId, subjects }: Pick<RecordedEntry, 'caseId' | 'subjects'>): string {
  return JSON.stringify([caseId, subjects])
}

/**
 * What of an entry never goes: its number, moment in microseconds since 1970, officer, outcome, act, purpose and names of
 * fields, and the commitment of its body.
 */
export function headOf(entry: Omit<RecordedEntry, 'caseId' | 'subjects'>, body: Uint8Array): string {
  const { seq, at, officer, outcome, act, purpose, fields } = entry
  return JSON.stringify(['himaya-entry-1', seq, at, officer, outcome, act, purpose, fields, hex(body)])
}

/** The commitment of a body: without the salt it tells nothing of it, and no other body has it. */
export function commitmentOf(salt: Uint8Array, body: string): Uint8Array {
  return sha256(salt, Buffer.from(body))
}

/** The hash of the leaf that such a head is. */
export function hashOfHead(head: string): Uint8Array {
  return hashLeaf(sha256, Buffer.from(head))
}

/** The leaf of an entry at its position. @param salt 32 random bytes */
export function leafOf(entry: RecordedEntry, position: number, salt: Buffer): StoredLeaf {
  const body = commitmentOf(salt, bodyOf(entry))
  const hash = hashOfHead(headOf(entry, body))
  return { position, seq: entry.seq, salt, body: Buffer.from(body), hash: Buffer.from(hash) }
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
