import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArrival } from './wire.ts'

const fileId = '11111111-1111-4111-8111-111111111111'
const wrapped = Buffer.alloc(62, 7).toString('base64')
const ticket = 'x'.repeat(200)
const file = { kind: 'penal', fileId, wrapped, ticket }
const unwraps = { id: 1, op: 'unwraps', files: [file] }
const lookups = {
  id: 1,
  op: 'indexEntries',
  set: 'court',
  court: 'ca-rabat',
  ticket,
  entries: [{ kind: 'name', value: 'x' }],
}
const checkpoint = { id: 1, op: 'signCheckpoint', size: 3, root: `${'A'.repeat(43)}=`, proof: [] }

test.each([
  { id: 0, op: 'health' },
  { id: 1, op: 'serverSecret', purpose: 'cursor' },
  { id: 1, op: 'newFileKeys', files: [{ kind: 'officer', fileId }] },
  unwraps,
  lookups,
  { ...lookups, set: 'national', court: null },
  { id: 1, op: 'recordKey' },
  checkpoint,
  { id: 1, op: 'rewrap', files: [{ kind: 'penal', fileId, wrapped }], ticket },
  { id: 1, op: 'reload', ticket },
  { id: 1, op: 'open', ticket },
])('understood: %o', (message) => {
  expect(readArrival(message)?.request).toBeDefined()
})

test.each([
  ['an operation it does not know', { id: 1, op: 'dump' }],
  ['an inherited word', { id: 1, op: 'constructor' }],
  ['a field too many', { id: 1, op: 'health', verbose: true }],
  ['another secret', { id: 1, op: 'serverSecret', purpose: 'wrap' }],
  ['no files', { ...unwraps, files: [] }],
  ['501 files', { ...unwraps, files: Array.from({ length: 501 }, () => file) }],
  ['a field missing', { id: 1, op: 'unwraps', files: [{ kind: 'penal', fileId, wrapped }] }],
  ['a kind it does not know', { ...unwraps, files: [{ ...file, kind: 'other' }] }],
  ['an id in capitals', { ...unwraps, files: [{ ...file, fileId: fileId.replace('1', 'A') }] }],
  ['a wrapped key too short', { ...unwraps, files: [{ ...file, wrapped: wrapped.slice(4) }] }],
  ['a wrapped key spelt otherwise', { ...unwraps, files: [{ ...file, wrapped: ` ${wrapped}` }] }],
  ['a ticket too long', { ...unwraps, files: [{ ...file, ticket: 'x'.repeat(401) }] }],
  ['an officer beside the ticket', { ...unwraps, officer: fileId }],
  ['an order without a ticket', { id: 1, op: 'open' }],
  ['a court entry without its court', { ...lookups, court: null }],
  ['a national entry with a court', { ...lookups, set: 'national' }],
  ['an empty value', { ...lookups, entries: [{ kind: 'name', value: '' }] }],
  ['a value that is no Unicode', { ...lookups, entries: [{ kind: 'name', value: '\ud800' }] }],
  ['a tree of no leaf', { ...checkpoint, size: 0 }],
  ['half a leaf', { ...checkpoint, size: 1.5 }],
  ['a root of 31 bytes', { ...checkpoint, root: `${'A'.repeat(42)}==` }],
  ['a proof longer than any', { ...checkpoint, proof: Array.from({ length: 107 }, () => checkpoint.root) }],
  ['a value too long', { ...lookups, entries: [{ kind: 'name', value: 'x'.repeat(1001) }] }],
])('malformed: %s', (_, message) => {
  expect(readArrival(message)).toEqual({ id: 1, request: undefined })
})

test('without an id nothing can be answered', () => {
  for (const message of [null, [], 'x', 1, {}, { id: '1' }, { id: -1 }, { id: 1.5 }]) {
    expect(readArrival(message)).toBeUndefined()
  }
})

test('whatever arrives, reading it never throws and never grants', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => readArrival(value)?.request === undefined))
})
