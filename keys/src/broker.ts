import { createHmac } from 'node:crypto'
import type { Budget } from './budget.ts'
import type { KeyFolder } from './folder.ts'
import { type Journal, type Line, Unrecorded } from './journal.ts'
import type { Lock } from './lock.ts'
import { encodeParts } from './parts.ts'
import { readProposed, type RecordSigner } from './record-sign.ts'
import { deriveKey, drawFileKey, epochOf, SealBroken, unwrapFileKey, wrapFileKey } from './seal.ts'
import { indexSubject, isFor, mayHold, readTicket, type Told, type Used } from './ticket.ts'
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
  type WrappedName,
} from './wire.ts'
import type { Vouching } from './vouching.ts'

/** What the broker works with. */
export interface BrokerParts {
  readonly folder: KeyFolder
  /** Reads the key folder again: an epoch was added or destroyed. */
  readonly reread: () => KeyFolder
  readonly unwraps: Budget
  readonly lookups: Budget
  readonly recordSigner: RecordSigner
  readonly journal: Pick<Journal, 'write'>
  readonly lock: Lock
  readonly used: Used
  readonly vouching: Vouching
  /** Whether two are on the list who could open it together. */
  readonly isEnough: () => boolean
  /** In a demonstration nothing is proved, here either. */
  readonly demonstration: boolean
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Told the kind of an error that should not have been; never its message. */
  log(line: string): void
}

/** Answers one parsed frame; `undefined` when it was no request at all and the connection should end. */
export type Broker = (message: unknown) => Promise<WireReply | undefined>

/** The broker itself, without its socket: holds the keys, believes tickets, counts, writes down, answers. */
export function openBroker(parts: BrokerParts): Broker {
  const desk: Desk = {
    ...parts,
    folder: parts.folder,
    indexKeys: indexKeysOf(parts.folder),
    folding: { second: 0, written: 0, folded: 0 },
  }
  return async (message) => {
    const arrival = readArrival(message)
    if (arrival === undefined) return undefined
    const { id, request } = arrival
    try {
      const { answer, lines, giveBack, then } =
        request === undefined
          ? refusal(desk, 'malformed', [lineOf(desk, 'unknown', {})])
          : decide(desk, request)
      try {
        if (lines.length > 0) await desk.journal.write(lines)
      } catch (error) {
        if (!(error instanceof Unrecorded)) throw error
        // What nobody can read about later is not given.
        giveBack?.()
        return { id, code: 'unrecorded' }
      }
      const told = then?.() ?? answer
      return typeof told === 'string' ? { id, code: told } : { id, answer: told }
    } catch (error) {
      desk.log(`${request?.op ?? 'unknown'} failed: ${error instanceof Error ? error.name : typeof error}`)
      return { id, code: 'internal' }
    }
  }
}

type IndexKeys = Readonly<Record<IndexSet, ReadonlyMap<IndexKind, Buffer>>>
type Answer = WireAnswers[keyof WireAnswers] | RefusalCode

interface Desk extends Omit<BrokerParts, 'folder'> {
  folder: KeyFolder
  readonly indexKeys: IndexKeys
  readonly folding: { second: number; written: number; folded: number }
}

/** What will be answered once its lines are written, and what is undone when they are not. */
interface Decision {
  readonly answer: Answer
  readonly lines: readonly Line[]
  readonly giveBack?: () => void
  /** Done after the lines are written and before the answer; what it returns is answered instead. */
  readonly then?: () => Answer
}

/** What is answered while the broker is sealed: how it is, who may try to sign in, that the record goes on, and the order that opens it. */
const answeredSealed: readonly WireRequest['op'][] = [
  'health',
  'serverSecret',
  'recordKey',
  'signCheckpoint',
  'openingNonce',
  'vouch',
  'open',
]

function decide(desk: Desk, request: WireRequest): Decision {
  if (desk.lock.sealed !== null && !answeredSealed.includes(request.op))
    return refusal(desk, 'sealed', [lineOf(desk, request.op, {})])
  switch (request.op) {
    case 'health':
      return { answer: healthOf(desk), lines: [] }
    case 'serverSecret':
      return {
        answer: { secret: desk.folder.serverSecret(request.purpose).toString('base64') },
        lines: [lineOf(desk, request.op, { kind: request.purpose })],
      }
    case 'newFileKeys': {
      const [first] = request.files
      const one = request.files.length === 1 && first !== undefined ? first : undefined
      return {
        answer: { files: request.files.map((file) => newFileKey(desk.folder, file)) },
        lines: [
          lineOf(desk, request.op, { kind: one?.kind, subject: one?.fileId, count: request.files.length }),
        ],
      }
    }
    case 'recordKey':
      return { answer: { key: desk.recordSigner.key, last: desk.recordSigner.last() ?? null }, lines: [] }
    case 'signCheckpoint': {
      const proposed = readProposed(request.size, request.root, request.proof)
      if (proposed === undefined) return { answer: 'malformed', lines: [] }
      const checkpoint = desk.recordSigner.sign(proposed)
      return { answer: checkpoint === undefined ? 'refused' : { checkpoint }, lines: [] }
    }
    case 'unwraps':
      return decideUnwraps(desk, request.files)
    case 'indexEntries': {
      const asked = [{ ticket: request.ticket, isRight: isIndex(request.court) }]
      const count = request.entries.length
      return withTickets(desk, { op: request.op, asked, budget: desk.lookups, count }, () => ({
        answer: {
          entries: request.entries.map(({ kind, value }) => entry(desk.indexKeys, request, kind, value)),
        },
        outcomes: ['given'],
      }))
    }
    case 'rewrap':
      return withTickets(desk, upkeep(request, 'rewrap', request.files.length), () => ({
        answer: { files: request.files.map((file) => rewrap(desk.folder, file)) },
        outcomes: ['given'],
      }))
    case 'reload':
      // Whoever added an epoch signs under it: the folder itself says whether that is true.
      if (readTicket(desk.folder.tickets, request.ticket, desk.now()) === 'epoch_unknown')
        desk.folder = desk.reread()
      return withTickets(desk, upkeep(request, 'reload', 1), () => ({
        answer: healthOf(desk),
        outcomes: ['given'],
        then: () => {
          desk.folder = desk.reread()
          return healthOf(desk)
        },
      }))
    case 'openingNonce': {
      const lines = [lineOf(desk, request.op, { subject: request.request, holder: request.officer })]
      if (desk.lock.sealed === null || desk.demonstration) return refusal(desk, 'refused', lines)
      const nonce = desk.vouching.ask(request.request, request.officer)
      if (nonce === 'unlisted') return refusal(desk, 'refused', lines)
      if (nonce === 'too_many') return refusal(desk, 'budget_spent', lines)
      return { answer: { nonce: nonce.toString('base64') }, lines }
    }
    case 'vouch':
      return decideVouch(desk, request)
    case 'open':
      return decideOpen(desk, request)
  }
}

function decideVouch(desk: Desk, asked: WireRequest & { readonly op: 'vouch' }): Decision {
  const { op, request, credential } = asked
  const bytes = (text: string) => Buffer.from(text, 'base64')
  const told = desk.vouching.take(request, bytes(asked.nonce), credential, {
    clientData: bytes(asked.clientData),
    authenticatorData: bytes(asked.authenticatorData),
    signature: bytes(asked.signature),
  })
  const about = { subject: request, holder: told.officer }
  if ('fault' in told) return refusal(desk, 'unproved', [lineOf(desk, op, { ...about, kind: told.fault })])
  return {
    answer: { officer: told.officer },
    lines: [lineOf(desk, op, { ...about, kind: told.what })],
    giveBack: told.undo,
  }
}

/** By the order of two officers: the ticket says what the database knows of it, their passkeys what we do. */
function decideOpen(desk: Desk, { op, ticket }: WireRequest & { readonly op: 'open' }): Decision {
  let order: Told | undefined
  const isRight = (told: Told) => {
    order = told
    return told.kind === op
  }
  return withTickets(desk, { op, asked: [{ ticket, isRight }], count: 1 }, () => {
    const isAgreed =
      desk.demonstration || (order !== undefined && desk.vouching.isAgreed(order.subject, order.holder))
    if (!isAgreed) return { answer: 'unproved', outcomes: ['unproved'] }
    return {
      answer: healthOf(desk),
      outcomes: ['given'],
      then: () => {
        desk.lock.open()
        desk.unwraps.renew()
        desk.lookups.renew()
        desk.vouching.clear()
        return healthOf(desk)
      },
    }
  })
}

function decideUnwraps(desk: Desk, files: readonly (WrappedName & { readonly ticket: string })[]): Decision {
  const asked = files.map((file) => ({
    ticket: file.ticket,
    isRight: (told: Told) => isFor(told, file),
    file,
  }))
  return withTickets(desk, { op: 'unwraps', asked, budget: desk.unwraps, count: files.length }, () => {
    const opened = files.map((file) => unwrap(desk.folder, file))
    return { answer: { files: opened }, outcomes: opened.map((one) => ('code' in one ? one.code : 'given')) }
  })
}

const isIndex = (court: string | null) => (told: Told) =>
  told.kind === 'index' && told.subject === indexSubject(court)

const upkeep = (request: { readonly ticket: string }, op: 'rewrap' | 'reload', count: number) => ({
  op,
  asked: [{ ticket: request.ticket, isRight: ({ kind }: Told) => kind === op }],
  count,
})

interface Asked {
  readonly op: WireRequest['op']
  readonly asked: readonly {
    readonly ticket: string
    readonly isRight: (told: Told) => boolean
    readonly file?: FileName
  }[]
  /** Where it is counted; upkeep is not. */
  readonly budget?: Budget
  readonly count: number
}

/** Reads the tickets, uses them up, counts, and only then does the work. Each ticket has its line. */
function withTickets(
  desk: Desk,
  { op, asked, budget, count }: Asked,
  work: () => { answer: Answer; outcomes: readonly string[]; then?: () => Answer },
): Decision {
  const at = desk.now()
  const told: Told[] = []
  const nonces = new Set<string>()
  const refused = (code: RefusalCode, n: number, said?: Told) => {
    if (code === 'ticket_forged' || code === 'ticket_foreign') desk.lock.forged(at)
    const file = asked[n]?.file
    const known = { kind: file?.kind, subject: file?.fileId, holder: said?.holder, purpose: said?.purpose }
    return refusal(desk, code, [lineOf(desk, op, { ...known, count })])
  }
  for (const [n, { ticket, isRight }] of asked.entries()) {
    const said = readTicket(desk.folder.tickets, ticket, at)
    if (typeof said === 'string') return refused(said, n)
    const [first = said] = told
    // Together is asked what one holder wants for one purpose.
    if (!isRight(said) || !mayHold(said.holder, said.kind) || said.holder !== first.holder)
      return refused('ticket_foreign', n, said)
    if (desk.used.has(said.nonce) || nonces.has(said.nonce)) return refused('ticket_replayed', n, said)
    nonces.add(said.nonce)
    told.push(said)
  }
  const [first] = told
  if (first === undefined) return refused('ticket_forged', 0)
  // Counted before it is tried: guessing costs as much as reading.
  const spending = budget?.spend(first.holder, count)
  if (spending !== undefined && 'spent' in spending) {
    if (spending.spent === 'total') desk.lock.spent()
    else desk.lock.pressed(first.holder, at)
    return refused('budget_spent', 0, first)
  }
  for (const { nonce, until } of told) desk.used.use(nonce, until)
  const { answer, outcomes, then } = work()
  return {
    answer,
    lines: told.map((one, n) => ({
      ...lineOf(desk, op, one),
      count: told.length === 1 ? count : 1,
      outcome: outcomes[n] ?? 'given',
      nonce: one.nonce,
    })),
    ...(spending === undefined ? {} : { giveBack: spending.giveBack }),
    ...(then === undefined ? {} : { then }),
  }
}

/** Refusals of one second that have a line of their own; more are told together, so that nobody fills the disk with them. */
const ownLines = 100

function refusal(desk: Desk, code: RefusalCode, lines: readonly Line[]): Decision {
  const { folding } = desk
  const second = Math.floor(desk.now() / 1000)
  const before: Line[] = []
  if (second !== folding.second) {
    if (folding.folded > 0)
      before.push({ ...lineOf(desk, 'refusals', { count: folding.folded }), outcome: 'folded' })
    Object.assign(folding, { second, written: 0, folded: 0 })
  }
  if (folding.written >= ownLines) {
    folding.folded += 1
    return { answer: code, lines: before }
  }
  folding.written += 1
  return { answer: code, lines: [...before, ...lines.map((line) => ({ ...line, outcome: code }))] }
}

function lineOf(
  desk: Desk,
  op: string,
  about: { readonly [Key in keyof Line]?: Line[Key] | undefined },
): Line {
  const { holder = '-', kind = '-', subject = '-', purpose = '-', count = 1 } = about
  return { at: desk.now(), op, holder, kind, subject, purpose, count, outcome: 'given', nonce: '-' }
}

function healthOf({ folder, lock, isEnough, demonstration }: Desk): WireAnswers['health'] {
  const { sealed } = lock
  return {
    status: sealed === null ? 'ready' : 'sealed',
    sealed,
    epoch: folder.newest,
    epochs: folder.epochs.size,
    mark: folder.mark,
    uid: process.getuid?.() ?? -1,
    openable: demonstration || isEnough(),
  }
}

function newestKek(folder: KeyFolder): Buffer {
  const kek = folder.epochs.get(folder.newest)
  if (kek === undefined) throw new Error('the newest epoch has no key')
  return kek
}

function newFileKey(folder: KeyFolder, file: FileName): WireAnswers['newFileKeys']['files'][number] {
  const key = drawFileKey()
  const wrapped = wrapFileKey(newestKek(folder), folder.newest, file, key)
  const answer = { fileKey: key.toString('base64'), wrapped: wrapped.toString('base64') }
  key.fill(0)
  return answer
}

function unwrap(folder: KeyFolder, file: WrappedName): WireAnswers['unwraps']['files'][number] {
  return opening(folder, file, (key) => ({ fileKey: key.toString('base64') }))
}

/** The same file key under the newest epoch; it never leaves. */
function rewrap(folder: KeyFolder, file: WrappedName): WireAnswers['rewrap']['files'][number] {
  return opening(folder, file, (key) => ({
    wrapped: wrapFileKey(newestKek(folder), folder.newest, file, key).toString('base64'),
  }))
}

function opening<T>(
  folder: KeyFolder,
  file: WrappedName,
  use: (key: ReturnType<typeof drawFileKey>) => T,
): T | { readonly code: RefusalCode } {
  const wrapped = Buffer.from(file.wrapped, 'base64')
  const kek = folder.epochs.get(epochOf(wrapped))
  if (kek === undefined) return { code: 'epoch_unknown' }
  try {
    const key = unwrapFileKey(kek, file, wrapped)
    const answer = use(key)
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
