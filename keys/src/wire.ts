import { wrappedLength } from './seal.ts'

/** The kinds of file that have a key of their own. */
export const fileKinds = [
  'assistance',
  'penal',
  'case',
  'referral',
  'draft',
  'officer',
  'conflict',
  'emergency',
  'approval',
  'answer',
] as const
/** A kind of file; bound into its wrapped key, so a penal key never opens as an assistance key. */
export type FileKind = (typeof fileKinds)[number]

/** The two sets of index keys: a court's own search, and the national question "who may hold something". */
export const indexSets = ['court', 'national'] as const
/** Which set of index keys an entry is made with. */
export type IndexSet = (typeof indexSets)[number]

/** What can be looked up; each kind has its own key, so a phone number never matches a document number. */
export const indexKinds = ['name', 'document', 'phone', 'email', 'plate'] as const
/** A kind of value that can be looked up. */
export type IndexKind = (typeof indexKinds)[number]

/** The most files or entries in one request. */
export const mostItems = 500

/**
 * Why the broker said no. `malformed`: not a request it knows. `refused`: the wrapped key does not belong to this
 * file or was altered. `epoch_unknown`: the key it was wrapped or signed under is not (or no longer) held.
 * `budget_spent`: the hour's budget of this officer, or of all, is spent. `ticket_forged`: not signed by our database.
 * `ticket_expired`: its minute is over. `ticket_replayed`: it was used before. `ticket_foreign`: it is for another file,
 * or for something else. `unrecorded`: the broker's own record cannot be written, so nothing is given. `sealed`: the
 * broker closed itself, until two officers open it. `unproved`: no passkey on its list signed this, or not two of two
 * offices. `internal`: the broker is wrong.
 */
export const refusalCodes = [
  'malformed',
  'refused',
  'epoch_unknown',
  'budget_spent',
  'ticket_forged',
  'ticket_expired',
  'ticket_replayed',
  'ticket_foreign',
  'unrecorded',
  'sealed',
  'unproved',
  'internal',
] as const
/** A reason from the closed list. */
export type RefusalCode = (typeof refusalCodes)[number]

/** What the server has secrets for: its own tokens, and counting tries at signing in. */
const serverPurposes = ['cursor', 'tries'] as const
export type ServerPurpose = (typeof serverPurposes)[number]

/** One file, named. `fileId` is a UUID in lower case. */
export interface FileName {
  readonly kind: FileKind
  readonly fileId: string
}

/** One value to index. It comes normalised (the caller's part), 1 to 1000 characters. */
export interface IndexValue {
  readonly kind: IndexKind
  readonly value: string
}

/** Why the broker sealed itself: all budgets together spent, tickets that nobody signed, or one holder pressing on. */
export const sealReasons = ['total_spent', 'forged_tickets', 'pressed'] as const
/** A reason from that closed list. */
type SealReason = (typeof sealReasons)[number]

/** The broker as it sealed itself, and when (ISO 8601, UTC). */
export interface Sealed {
  readonly why: SealReason
  readonly at: string
}

/**
 * How the broker is. `mark` tells its keys from others and opens nothing; `uid` is its system user: the same as the
 * server's means no separation. `sealed` says why it gives nothing, when it does not. `openable`: whether two are listed
 * who could open it together, or it is a demonstration's.
 */
export interface Health {
  readonly status: 'ready' | 'sealed'
  readonly sealed: Sealed | null
  readonly epoch: number
  readonly epochs: number
  readonly mark: string
  readonly uid: number
  readonly openable: boolean
}

/** A file and its key as it is stored, as it travels. */
export type WrappedName = FileName & { readonly wrapped: string }

/** A request as it travels: one frame of JSON, binary as base64. What opens, finds or changes something has a ticket. */
export type WireRequest =
  | { readonly op: 'health' }
  | { readonly op: 'serverSecret'; readonly purpose: ServerPurpose }
  | { readonly op: 'newFileKeys'; readonly files: readonly FileName[] }
  | { readonly op: 'recordKey' }
  | {
      readonly op: 'signCheckpoint'
      readonly size: number
      readonly root: string
      readonly proof: readonly string[]
    }
  | {
      readonly op: 'unwraps'
      readonly files: readonly (WrappedName & { readonly ticket: string })[]
    }
  | {
      readonly op: 'indexEntries'
      readonly set: IndexSet
      readonly court: string | null
      readonly entries: readonly IndexValue[]
      readonly ticket: string
    }
  | { readonly op: 'rewrap'; readonly files: readonly WrappedName[]; readonly ticket: string }
  | { readonly op: 'reload'; readonly ticket: string }
  | { readonly op: 'openingNonce'; readonly request: string; readonly officer: string }
  | {
      readonly op: 'vouch'
      readonly request: string
      readonly nonce: string
      /** Base64url, as passkeys are named; the rest is base64. */
      readonly credential: string
      readonly clientData: string
      readonly authenticatorData: string
      readonly signature: string
    }
  | { readonly op: 'open'; readonly ticket: string }

/** What each operation answers, as it travels. */
export interface WireAnswers {
  readonly health: Health
  readonly serverSecret: { readonly secret: string }
  readonly newFileKeys: { readonly files: readonly { readonly fileKey: string; readonly wrapped: string }[] }
  readonly unwraps: {
    readonly files: readonly ({ readonly fileKey: string } | { readonly code: RefusalCode })[]
  }
  readonly indexEntries: { readonly entries: readonly string[] }
  readonly recordKey: { readonly key: string; readonly last: string | null }
  readonly signCheckpoint: { readonly checkpoint: string }
  readonly rewrap: {
    readonly files: readonly ({ readonly wrapped: string } | { readonly code: RefusalCode })[]
  }
  readonly reload: Health
  readonly openingNonce: { readonly nonce: string }
  readonly vouch: { readonly officer: string }
  readonly open: Health
}

/** An answer or a refusal, with the id of its request. */
export type WireReply =
  | { readonly id: number; readonly answer: WireAnswers[keyof WireAnswers] }
  | { readonly id: number; readonly code: RefusalCode }

/** What arrived: its id, and the request, or `undefined` when it is none that the broker knows. */
export interface Arrival {
  readonly id: number
  readonly request: WireRequest | undefined
}

/** Reads one parsed frame; `undefined` when it has not even an id, so that nothing can be answered. */
export function readArrival(value: unknown): Arrival | undefined {
  if (!isRecord(value)) return undefined
  const { id, ...rest } = value
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0) return undefined
  return { id, request: isRequest(rest) ? rest : undefined }
}

type Unread = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const isRecord = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isOneOf =
  (list: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && list.includes(value)
const isLike =
  (shape: RegExp): Check =>
  (value) =>
    typeof value === 'string' && shape.test(value)
const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length >= 1 && value.length <= longest && value.isWellFormed()
const isTicket: Check = isText(400)
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length >= 1 && value.length <= mostItems && value.every(check)
const isShape =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length === Object.keys(fields).length &&
    Object.entries(fields).every(([name, check]) => Object.hasOwn(value, name) && check(value[name]))

const isWrapped: Check = (value) => {
  if (typeof value !== 'string' || value.length > 2 * wrappedLength) return false
  const bytes = Buffer.from(value, 'base64')
  return bytes.length === wrappedLength && bytes.toString('base64') === value
}
const isBytes =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value !== '' && value.length <= 2 * most && isBase64(value, most)
const isBase64 = (value: string, most: number): boolean => {
  const bytes = Buffer.from(value, 'base64')
  return bytes.length <= most && bytes.toString('base64') === value
}
/** 32 bytes. */
const isHash = isLike(/^[A-Za-z\d+/]{43}=$/)
const file = { kind: isOneOf(fileKinds), fileId: isLike(uuid) }

const shapes: Readonly<Record<WireRequest['op'], Check>> = {
  health: isShape({ op: isOneOf(['health']) }),
  serverSecret: isShape({ op: isOneOf(['serverSecret']), purpose: isOneOf(serverPurposes) }),
  newFileKeys: isShape({ op: isOneOf(['newFileKeys']), files: isListOf(isShape(file)) }),
  unwraps: isShape({
    op: isOneOf(['unwraps']),
    files: isListOf(isShape({ ...file, wrapped: isWrapped, ticket: isTicket })),
  }),
  recordKey: isShape({ op: isOneOf(['recordKey']) }),
  signCheckpoint: isShape({
    op: isOneOf(['signCheckpoint']),
    size: (value) => Number.isSafeInteger(value) && Number(value) > 0,
    root: isHash,
    // Twice the height of the highest tree.
    proof: (value) => Array.isArray(value) && value.length <= 106 && value.every(isHash),
  }),
  indexEntries: (value) =>
    isShape({
      op: isOneOf(['indexEntries']),
      set: isOneOf(indexSets),
      // A court's entry always names its court, a national one never does.
      court: isRecord(value) && value['set'] === 'court' ? isText(100) : (court) => court === null,
      entries: isListOf(isShape({ kind: isOneOf(indexKinds), value: isText(1000) })),
      ticket: isTicket,
    })(value),
  rewrap: isShape({
    op: isOneOf(['rewrap']),
    files: isListOf(isShape({ ...file, wrapped: isWrapped })),
    ticket: isTicket,
  }),
  reload: isShape({ op: isOneOf(['reload']), ticket: isTicket }),
  openingNonce: isShape({ op: isOneOf(['openingNonce']), request: isLike(uuid), officer: isLike(uuid) }),
  vouch: isShape({
    op: isOneOf(['vouch']),
    request: isLike(uuid),
    nonce: isHash,
    credential: isLike(/^[\w-]{1,1400}$/),
    clientData: isBytes(4096),
    authenticatorData: isBytes(2048),
    signature: isBytes(1024),
  }),
  open: isShape({ op: isOneOf(['open']), ticket: isTicket }),
}

function isRequest(value: Unread): value is WireRequest & Unread {
  const op = value['op']
  return typeof op === 'string' && Object.hasOwn(shapes, op) && shapes[op as WireRequest['op']](value)
}
