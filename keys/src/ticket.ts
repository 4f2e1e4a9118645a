/**
 * Tickets: the word of the database that this officer may open this file now, for this purpose, once. The database makes
 * them (db/access/97_tickets.sql), whoever asks carries them, the broker believes nothing else.
 */
import type { Brand } from '@himaya/algorithms'
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { type FileKind, fileKinds } from './wire.ts'

/** A signed ticket as it travels, at most 400 characters. Who carries it cannot change it, and it works once. */
export type Ticket = Brand<string, 'Ticket'>

/**
 * What a ticket lets one do: open a file of this kind, make index entries, open the sealed broker, wrap keys anew, or
 * have the key folder read again.
 */
export const ticketKinds = [...fileKinds, 'index', 'open', 'rewrap', 'reload'] as const
/** A kind of ticket. */
export type TicketKind = (typeof ticketKinds)[number]

/**
 * Who asks: an officer by their id; `door`, who checks codes at sign-in for people who are nobody yet; `house`, the
 * parent and the command line, which hold the key folder themselves.
 */
export type Holder = string

/** What a ticket says. */
export interface Told {
  readonly kind: TicketKind
  /** The file's id; `court/UNIT` or `national` for index entries; the request's id for opening; `-` where it is none. */
  readonly subject: string
  readonly holder: Holder
  readonly purpose: string
  /** Milliseconds since 1970; a ticket lives a minute. */
  readonly until: number
  readonly nonce: string
}

/** What is wrong with a ticket. `epoch_unknown`: it was signed under keys that are not held here. */
export type TicketFault = 'ticket_forged' | 'ticket_expired' | 'epoch_unknown'

/** Milliseconds that a ticket lives. */
export const ticketLife = 60_000
/** How far the clock of the database may be ahead of ours, in milliseconds. */
const clocksApart = 60_000

const shape =
  /^1\|(\d{1,5})\|([a-z]{1,20})\|([^|\n]{1,120})\|([0-9a-f-]{36}|door|house)\|([a-z][a-z_]{0,39})\|(\d{13})\|([0-9a-f-]{36})\|([0-9a-f]{64})$/

/** The ticket of these words, signed with the key of an epoch. */
export function signTicket(key: Uint8Array, epoch: number, told: Told): Ticket {
  const { kind, subject, holder, purpose, until, nonce } = told
  const words = ['1', epoch, kind, subject, holder, purpose, until, nonce].join('|')
  return `${words}|${macOf(key, words).toString('hex')}` as Ticket
}

/**
 * What a ticket says, once it is known to be true and in time.
 *
 * @param keys the ticket key of each epoch
 * @param now milliseconds since 1970
 */
export function readTicket(
  keys: ReadonlyMap<number, Uint8Array>,
  ticket: string,
  now: number,
): Told | TicketFault {
  const found = shape.exec(ticket)
  if (found === null) return 'ticket_forged'
  const [, epoch = '', kind = '', subject = '', holder = '', purpose = '', until = '', nonce = '', mac = ''] =
    found
  const key = keys.get(Number(epoch))
  if (key === undefined) return 'epoch_unknown'
  const right = macOf(key, ticket.slice(0, ticket.lastIndexOf('|')))
  if (!timingSafeEqual(right, Buffer.from(mac, 'hex'))) return 'ticket_forged'
  const known = ticketKinds.find((one) => one === kind)
  if (known === undefined) return 'ticket_forged'
  const ends = Number(until)
  if (ends <= now || ends > now + ticketLife + clocksApart) return 'ticket_expired'
  return { kind: known, subject, holder, purpose, until: ends, nonce }
}

/**
 * Who may ask for what at all: the door for codes at sign-in, an officer for everything but that and our own upkeep.
 * The house does not open what sealed itself: officers do.
 */
export function mayHold(holder: Holder, kind: TicketKind): boolean {
  if (holder === 'house') return kind !== 'open'
  if (holder === 'door') return kind === 'officer'
  return !['officer', 'rewrap', 'reload'].includes(kind)
}

/** Remembers which tickets were used, for as long as they could be used again. */
export interface Used {
  /** `false` when it was used before. */
  use(nonce: string, until: number): boolean
  has(nonce: string): boolean
}

/** @param now milliseconds since 1970 */
export function openUsed(now: () => number): Used {
  let held = new Map<string, number>()
  let tidied = now()
  return {
    use(nonce, until) {
      if (now() - tidied > ticketLife) {
        tidied = now()
        held = new Map([...held].filter(([, ends]) => ends > tidied))
      }
      if (held.has(nonce)) return false
      held.set(nonce, until)
      return true
    },
    has: (nonce) => held.has(nonce),
  }
}

/** Signs in the name of the house: for the parent and the command line, who hold the keys themselves. */
export interface Signer {
  sign(about: { readonly kind: TicketKind; readonly subject: string; readonly purpose: string }): Ticket
}

/** @param key the ticket key of the newest epoch */
export function signerOf(key: Uint8Array, epoch: number): Signer {
  return {
    sign: (about) =>
      signTicket(key, epoch, {
        ...about,
        holder: 'house',
        until: Date.now() + ticketLife,
        nonce: randomUUID(),
      }),
  }
}

/** Where index entries hold, as a ticket says it. */
export const indexSubject = (court: string | null): string => (court === null ? 'national' : `court/${court}`)

/** Whether a ticket is for this file. */
export const isFor = (told: Told, file: { readonly kind: FileKind; readonly fileId: string }): boolean =>
  told.kind === file.kind && told.subject === file.fileId

/**
 * HMAC-SHA-256 (RFC 2104) needs its key only as two blocks of 64 bytes, which is how the database is given it: it has
 * sha256 and no HMAC.
 */
export function blocksOf(key: Uint8Array): { readonly inner: Buffer; readonly outer: Buffer } {
  const block = (pad: number) => Buffer.alloc(64, pad).map((byte, n) => byte ^ (key[n] ?? 0)) as Buffer
  return { inner: Buffer.from(block(0x36)), outer: Buffer.from(block(0x5c)) }
}

function macOf(key: Uint8Array, words: string): Buffer {
  return createHmac('sha256', key).update(words, 'utf8').digest()
}
