import fc from 'fast-check'
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  blocksOf,
  mayHold,
  openUsed,
  readTicket,
  signTicket,
  ticketKinds,
  ticketLife,
  type Told,
} from './ticket.ts'

const key = randomBytes(32)
const keys = new Map([[3, key]])
const now = 1_795_000_000_000
const told = (): Told => ({
  kind: 'penal',
  subject: randomUUID(),
  holder: randomUUID(),
  purpose: 'see_report',
  until: now + ticketLife,
  nonce: randomUUID(),
})

test('a ticket says what was signed, until its minute is over', () => {
  const said = told()
  const ticket = signTicket(key, 3, said)
  expect(readTicket(keys, ticket, now)).toEqual(said)
  expect(readTicket(keys, ticket, now + ticketLife - 1)).toEqual(said)
  expect(readTicket(keys, ticket, now + ticketLife)).toBe('ticket_expired')
  expect(readTicket(keys, signTicket(key, 3, { ...said, until: now + 200_000 }), now)).toBe('ticket_expired')
  expect(readTicket(new Map([[4, key]]), ticket, now)).toBe('epoch_unknown')
  expect(readTicket(new Map([[3, randomBytes(32)]]), ticket, now)).toBe('ticket_forged')
})

test('whatever is changed in it, it says nothing more', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 33, max: 126 }), (at, code) => {
      const ticket = signTicket(key, 3, told())
      const place = at % ticket.length
      const changed = ticket.slice(0, place) + String.fromCharCode(code) + ticket.slice(place + 1)
      fc.pre(changed !== ticket)
      expect(typeof readTicket(keys, changed, now)).toBe('string')
    }),
    { numRuns: 2000 },
  )
  fc.assert(fc.property(fc.string(), (text) => readTicket(keys, text, now) === 'ticket_forged'))
})

test('RFC 2104: the two blocks that the database is given make the same signature', () => {
  const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string(), (secret, text) => {
      const { inner, outer } = blocksOf(secret)
      const words = Buffer.from(text, 'utf8')
      const right = createHmac('sha256', secret).update(words).digest()
      expect(sha256(outer, sha256(inner, words)).equals(right)).toBe(true)
    }),
  )
})

test('each holder may ask for what is theirs', () => {
  const may = (holder: string) => ticketKinds.filter((kind) => mayHold(holder, kind))
  expect(may('door')).toEqual(['officer'])
  expect(may(randomUUID())).toEqual([
    'assistance',
    'penal',
    'case',
    'referral',
    'draft',
    'conflict',
    'emergency',
    'approval',
    'answer',
    'index',
    'open',
  ])
  expect(may('house')).not.toContain('open')
})

test('a ticket is used once, for as long as it could be used again', () => {
  let at = now
  const used = openUsed(() => at)
  expect(used.use('a', now + ticketLife)).toBe(true)
  expect(used.use('a', now + ticketLife)).toBe(false)
  at += 2 * ticketLife
  expect(used.has('a')).toBe(true)
  expect(used.use('b', at + ticketLife)).toBe(true)
  expect(used.has('a')).toBe(false)
})
