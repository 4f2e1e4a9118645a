import { openKeyCache } from './key-cache.ts'
import { KeysRefused, openLine } from './line.ts'
import type { FileKey } from './seal.ts'
import type { Ticket } from './ticket.ts'
import {
  type FileName,
  type Health,
  type IndexValue,
  mostItems,
  type ServerPurpose,
  type WireAnswers,
} from './wire.ts'

/** A file and its key as it is stored: wrapped, 62 bytes. */
export interface WrappedFile extends FileName {
  readonly wrapped: Uint8Array
}

/** Who reads and what for: `officer` a UUID, or `null` for work without one; `purpose` like `read_case`. */
export interface Reader {
  readonly officer: string | null
  readonly purpose: string
}

/** A new file's key, and the form in which to store it. */
export interface NewFileKey {
  readonly fileKey: FileKey
  readonly wrapped: Buffer
}

/**
 * Where the tickets for these files come from, one for each and in their order. It is asked only for what is not kept,
 * and once more when the broker was killed after it took a ticket and before it answered.
 */
export type Tickets = (files: readonly FileName[]) => Promise<readonly Ticket[]>

/** Values to make index entries of, 1 to 500; a court's entries match within that court only. */
export type IndexQuestion = {
  readonly entries: readonly IndexValue[]
  readonly ticket: () => Promise<Ticket>
} & ({ readonly set: 'court'; readonly court: string } | { readonly set: 'national' })

/**
 * The broker, as the server sees it. Every method rejects with `KeysUnavailable` when it cannot be reached and with
 * `KeysRefused` when it says no; lists hold 1 to 500 and answer in the same order.
 */
export interface Keys {
  health(): Promise<Health>
  /** The key for `sealToken`: the same for every server of this broker, another after a new epoch. */
  cursorKey(): Promise<Buffer>
  /** 32 bytes under which tries at signing in are counted, the same in every epoch. The caller wipes them. */
  triesKey(): Promise<Buffer>
  newFileKey(file: FileName): Promise<NewFileKey>
  newFileKeys(files: readonly FileName[]): Promise<readonly NewFileKey[]>
  /** The file's key, a copy for the caller to wipe (`fill(0)`) when done. */
  unwrap(file: WrappedFile & Reader, tickets: Tickets): Promise<FileKey>
  /** The files' keys; `undefined` where one does not belong to its file or its epoch is gone. */
  unwraps(
    question: { readonly files: readonly WrappedFile[] } & Reader,
    tickets: Tickets,
  ): Promise<readonly (FileKey | undefined)[]>
  /** One entry of 16 bytes for each value. */
  indexEntries(question: IndexQuestion): Promise<readonly Buffer[]>
  /** The key that checks the checkpoints of the record, in one line, and the last that was signed. */
  recordKey(): Promise<{ readonly key: string; readonly last: string | null }>
  /**
   * Signs what the record is now. `KeysRefused` for a tree that does not go on from the last one signed.
   *
   * @param proof hashes of 32 bytes that show it
   */
  signCheckpoint(tree: {
    readonly size: number
    readonly root: Uint8Array
    readonly proof: readonly Uint8Array[]
  }): Promise<string>
  /** The same file keys wrapped under the newest epoch; `undefined` where one does not belong to its file. */
  rewrap(files: readonly WrappedFile[], ticket: Ticket): Promise<readonly (Buffer | undefined)[]>
  /** Has the broker read its key folder again. */
  reload(ticket: Ticket): Promise<Health>
  /**
   * 32 bytes to be signed for opening on this request; `undefined` where it is not sealed, or
   * proves nothing, or this officer is not on its list. `KeysRefused` (`budget_spent`) while ten of theirs wait for an answer.
   */
  openingNonce(request: string, officer: string): Promise<Buffer | undefined>
  /**
   * Brings what a passkey signed for it. `KeysRefused` (`unproved`) where it is on no list of the broker's, or signed
   * anything else.
   */
  vouch(told: {
    readonly request: string
    readonly nonce: Uint8Array
    /** Base64url. */
    readonly credential: string
    readonly clientData: Uint8Array
    readonly authenticatorData: Uint8Array
    readonly signature: Uint8Array
  }): Promise<void>
  /** Opens the broker that sealed itself, by the order of two officers. `KeysRefused` (`unproved`) before both vouched. */
  open(ticket: Ticket): Promise<Health>
  /** Hangs up and wipes the cache. */
  close(): void
}

/** How long and how many unwrapped keys the client keeps. */
export interface KeysOptions {
  /** 0 keeps none; 30 when not said. */
  readonly cacheSeconds?: number
  /** 1000 when not said. */
  readonly cacheSize?: number
}

/**
 * The door to the broker at `socketPath`. Connects when first asked, and again by itself.
 *
 * Unwrapped file keys are kept for a short while, so that opening a case is one question and not ten. A kept key is
 * found again only by the same officer, for the same purpose, with the same wrapped bytes: another's reading is
 * always asked, and counted, anew. Who kept a key saw the row it belongs to again, or would not know its wrapped bytes. Keys are overwritten when they leave; what passed through JSON on its way cannot
 * be, so a picture of this process's memory may hold keys of the last minutes.
 *
 * @throws RangeError when the path is over 100 bytes
 */
export function openKeys(
  socketPath: string,
  { cacheSeconds = 30, cacheSize = 1000 }: KeysOptions = {},
): Keys {
  const cache = openKeyCache(cacheSeconds, cacheSize)
  // A broker that was stopped takes its keys with it: what it gave out is not used any longer than it stands.
  const line = openLine(socketPath, () => cache.clear())

  async function newFileKeys(files: readonly FileName[]): Promise<readonly NewFileKey[]> {
    checkCount(files.length)
    const answer = await line.ask({
      op: 'newFileKeys',
      files: files.map(({ kind, fileId }) => ({ kind, fileId })),
    })
    return answer.files.map(({ fileKey, wrapped }) => ({
      fileKey: readFileKey(fileKey),
      wrapped: Buffer.from(wrapped, 'base64'),
    }))
  }

  async function unwrapEach(
    files: readonly WrappedFile[],
    { officer, purpose }: Reader,
    tickets: Tickets,
  ): Promise<readonly (FileKey | KeysRefused)[]> {
    checkCount(files.length)
    const found = files.map(({ kind, fileId, wrapped }) => {
      const asked = { kind, fileId, wrapped: base64(wrapped) }
      const name = JSON.stringify([officer, purpose, kind, fileId, asked.wrapped])
      return { asked, name, key: cache.get(name) }
    })
    const missing = found.filter(({ key }) => key === undefined)
    if (missing.length === 0) return found.map(({ key }) => present(key))

    const answer = await sealing(async () => {
      const given = await tickets(missing.map(({ asked: { kind, fileId } }) => ({ kind, fileId })))
      const named = missing.map(({ asked }, n) => ({ ...asked, ticket: present(given[n]) }))
      return line.ask({ op: 'unwraps', files: named })
    })
    const answered = answer.files.map(read)[Symbol.iterator]()
    return found.map(({ name, key }) => {
      if (key !== undefined) return key
      const fresh = present(answered.next().value)
      if (!(fresh instanceof KeysRefused)) cache.put(name, fresh)
      return fresh
    })
  }

  async function sealing<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await withNew(ask)
    } catch (error) {
      if (error instanceof KeysRefused && error.code === 'sealed') cache.clear()
      throw error
    }
  }

  const serverSecret = async (purpose: ServerPurpose) =>
    Buffer.from((await line.ask({ op: 'serverSecret', purpose })).secret, 'base64')

  return {
    async health() {
      const health = await line.ask({ op: 'health' })
      // What was given out before is not used on while the broker is sealed.
      if (health.sealed !== null) cache.clear()
      return health
    },
    cursorKey: () => serverSecret('cursor'),
    triesKey: () => serverSecret('tries'),
    newFileKeys,
    newFileKey: async (file) => present((await newFileKeys([file]))[0]),
    async unwrap(file, tickets) {
      const key = present((await unwrapEach([file], file, tickets))[0])
      if (key instanceof KeysRefused) throw key
      return key
    },
    async unwraps({ files, ...reader }, tickets) {
      const keys = await unwrapEach(files, reader, tickets)
      return keys.map((key) => (key instanceof KeysRefused ? undefined : key))
    },
    async indexEntries(question) {
      const { set, entries } = question
      checkCount(entries.length)
      const court = question.set === 'court' ? question.court : null
      const values = entries.map(({ kind, value }) => ({ kind, value }))
      const answer = await sealing(async () =>
        line.ask({ op: 'indexEntries', set, court, entries: values, ticket: await question.ticket() }),
      )
      return answer.entries.map((entry) => Buffer.from(entry, 'base64'))
    },
    recordKey: () => line.ask({ op: 'recordKey' }),
    async signCheckpoint({ size, root, proof }) {
      const asked = { size, root: base64(root), proof: proof.map(base64) }
      return (await line.ask({ op: 'signCheckpoint', ...asked })).checkpoint
    },
    async rewrap(files, ticket) {
      checkCount(files.length)
      const asked = files.map(({ kind, fileId, wrapped }) => ({ kind, fileId, wrapped: base64(wrapped) }))
      const answer = await line.ask({ op: 'rewrap', files: asked, ticket })
      return answer.files.map((file) => ('code' in file ? undefined : Buffer.from(file.wrapped, 'base64')))
    },
    reload: (ticket) => line.ask({ op: 'reload', ticket }),
    async openingNonce(request, officer) {
      try {
        return Buffer.from((await line.ask({ op: 'openingNonce', request, officer })).nonce, 'base64')
      } catch (error) {
        if (error instanceof KeysRefused && error.code === 'refused') return undefined
        throw error
      }
    },
    async vouch({ request, nonce, credential, clientData, authenticatorData, signature }) {
      await line.ask({
        op: 'vouch',
        request,
        nonce: base64(nonce),
        credential,
        clientData: base64(clientData),
        authenticatorData: base64(authenticatorData),
        signature: base64(signature),
      })
    },
    open: (ticket) => line.ask({ op: 'open', ticket }),
    close() {
      line.close()
      cache.clear()
    },
  }
}

/** Asks with new tickets once more where the first were used up by a broker that ended before it answered. */
async function withNew<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof KeysRefused) || error.code !== 'ticket_replayed') throw error
    return ask()
  }
}

function read(file: WireAnswers['unwraps']['files'][number]): FileKey | KeysRefused {
  return 'code' in file ? new KeysRefused(file.code) : readFileKey(file.fileKey)
}

function readFileKey(text: string): FileKey {
  const key = Buffer.from(text, 'base64')
  if (key.length !== 32) throw new KeysRefused('internal')
  return key as FileKey
}

/** The broker answers as many as it was asked; a shorter answer is its fault. */
function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new KeysRefused('internal')
  return value
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

function checkCount(count: number): void {
  if (count < 1 || count > mostItems) throw new RangeError(`1 to ${mostItems} at a time, not ${count}`)
}
