import { createHmac } from 'node:crypto'
import type { Budget } from './budget.ts'
import type { KeyFolder } from './folder.ts'
import { encodeParts } from './parts.ts'
import { readProposed, type RecordSigner } from './record-sign.ts'
import { deriveKey, drawFileKey, epochOf, SealBroken, unwrapFileKey, wrapFileKey } from './seal.ts'
import {
  type FileName,
  type IndexKind,
  indexKinds,
  type IndexSet,
  readArrival,
  type RefusalCode,
  type WireAnswers,
  type WireReply,
  type WireRequest,
} from './wire.ts'

/** What the broker works with. */
export interface BrokerParts {
  readonly folder: KeyFolder
  readonly unwraps: Budget
  readonly lookups: Budget
  readonly recordSigner: RecordSigner
  /** Told the kind of an error that should not have been; never its message. */
  log(line: string): void
}

/** Answers one parsed frame; `undefined` when it was no request at all and the connection should end. */
export type Broker = (message: unknown) => WireReply | undefined

/** The broker itself, without its socket: holds the keys, counts, answers. */
export function openBroker(parts: BrokerParts): Broker {
  const indexKeys = indexKeysOf(parts.folder)
  return (message) => {
    const arrival = readArrival(message)
    if (arrival === undefined) return undefined
    const { id, request } = arrival
    if (request === undefined) return { id, code: 'malformed' }
    try {
      const answer = answerTo(request, parts, indexKeys)
      return typeof answer === 'string' ? { id, code: answer } : { id, answer }
    } catch (error) {
      parts.log(`${request.op} failed: ${error instanceof Error ? error.name : typeof error}`)
      return { id, code: 'internal' }
    }
  }
}

type IndexKeys = Readonly<Record<IndexSet, ReadonlyMap<IndexKind, Buffer>>>
type Answer = WireAnswers[keyof WireAnswers] | RefusalCode

function answerTo(request: WireRequest, parts: BrokerParts, indexKeys: IndexKeys): Answer {
  const { folder } = parts
  switch (request.op) {
    case 'health': {
      const uid = process.getuid?.() ?? -1
      return { status: 'ready', epoch: folder.newest, epochs: folder.epochs.size, mark: folder.mark, uid }
    }
    case 'serverSecret':
      return { secret: folder.serverSecret(request.purpose).toString('base64') }
    case 'newFileKeys':
      return { files: request.files.map((file) => newFileKey(folder, file)) }
    case 'recordKey':
      return { key: parts.recordSigner.key, last: parts.recordSigner.last() ?? null }
    case 'signCheckpoint': {
      const proposed = readProposed(request.size, request.root, request.proof)
      if (proposed === undefined) return 'malformed'
      const checkpoint = parts.recordSigner.sign(proposed)
      return checkpoint === undefined ? 'refused' : { checkpoint }
    }
    case 'unwraps':
      // Counted before it is tried: guessing costs as much as reading.
      if (!parts.unwraps.spend(request.officer, request.files.length)) return 'budget_spent'
      return { files: request.files.map((file) => unwrap(folder, file)) }
    case 'indexEntries':
      if (!parts.lookups.spend(request.officer, request.entries.length)) return 'budget_spent'
      return { entries: request.entries.map(({ kind, value }) => entry(indexKeys, request, kind, value)) }
  }
}

function newFileKey(folder: KeyFolder, file: FileName): WireAnswers['newFileKeys']['files'][number] {
  const kek = folder.epochs.get(folder.newest)
  if (kek === undefined) throw new Error('the newest epoch has no key')
  const key = drawFileKey()
  const wrapped = wrapFileKey(kek, folder.newest, file, key)
  const answer = { fileKey: key.toString('base64'), wrapped: wrapped.toString('base64') }
  key.fill(0)
  return answer
}

function unwrap(
  folder: KeyFolder,
  file: FileName & { readonly wrapped: string },
): WireAnswers['unwraps']['files'][number] {
  const wrapped = Buffer.from(file.wrapped, 'base64')
  const kek = folder.epochs.get(epochOf(wrapped))
  if (kek === undefined) return { code: 'epoch_unknown' }
  try {
    const key = unwrapFileKey(kek, file, wrapped)
    const answer = { fileKey: key.toString('base64') }
    key.fill(0)
    return answer
  } catch (error) {
    if (error instanceof SealBroken) return { code: 'refused' }
    throw error
  }
}

function indexKeysOf(folder: KeyFolder): IndexKeys {
  const keysOf = (set: IndexSet) =>
    new Map(indexKinds.map((kind) => [kind, deriveKey(folder.index[set], 'index', set, kind)] as const))
  return { court: keysOf('court'), national: keysOf('national') }
}

/** HMAC-SHA-256 of court and value, its first 16 bytes: equal within one court and kind, unrelated elsewhere. */
function entry(
  keys: IndexKeys,
  where: { readonly set: IndexSet; readonly court: string | null },
  kind: IndexKind,
  value: string,
): string {
  const key = keys[where.set].get(kind)
  if (key === undefined) throw new Error('this kind has no index key')
  const message = where.court === null ? [value] : [where.court, value]
  return createHmac('sha256', key).update(encodeParts(message)).digest().subarray(0, 16).toString('base64')
}
