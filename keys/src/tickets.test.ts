/** The broker's process and whoever holds its socket: what it refuses, writes down first, and remembers over a kill. */
import { randomBytes, randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPlace, type Place } from '../test/broker-process.ts'
import { addEpoch, destroyEpoch, ticketKeyIn } from './folder.ts'
import { KeysRefused, type Ticket } from './index.ts'
import { signTicket, ticketLife } from './ticket.ts'

vi.setConfig({ testTimeout: 30_000 })

let place: Place
beforeEach(() => {
  place = openPlace()
})
afterEach(() => {
  place.remove()
})

const officer = randomUUID()
const reader = { officer, purpose: 'read_case' }
const newFile = () => ({ kind: 'penal' as const, fileId: randomUUID() })
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'given',
    (error: unknown) => (error instanceof KeysRefused ? error.code : 'thrown'),
  )

/** A file, and asking for it with a ticket of one's own. */
async function scene(env: Readonly<Record<string, string>> = {}) {
  const started = await place.start(env)
  const keys = place.client()
  const file = newFile()
  const { wrapped, fileKey } = await keys.newFileKey(file)
  const ask = (ticket: Ticket) =>
    codeOf(keys.bare.unwrap({ ...file, wrapped, ...reader }, async () => [ticket]))
  const right = (more: Parameters<Place['ticket']>[0] = {}) =>
    place.ticket({ kind: 'penal', subject: file.fileId, holder: officer, ...more })
  return { started, keys, file, wrapped, fileKey, ask, right }
}

describe('a ticket', () => {
  test('forged, expired, replayed or for something else is refused with its own code, and written down', async () => {
    const { ask, right } = await scene()
    const { epoch } = ticketKeyIn(place.keys)
    const forged = signTicket(randomBytes(32), epoch, {
      kind: 'penal',
      subject: randomUUID(),
      holder: officer,
      purpose: 'read_case',
      until: Date.now() + ticketLife,
      nonce: randomUUID(),
    })
    expect(await ask(forged)).toBe('ticket_forged')
    expect(await ask('nothing' as Ticket)).toBe('ticket_forged')
    expect(await ask(right({ until: Date.now() - 1 }))).toBe('ticket_expired')
    expect(await ask(right({ until: Date.now() + 10 * ticketLife }))).toBe('ticket_expired')
    expect(await ask(right({ subject: randomUUID() }))).toBe('ticket_foreign')
    expect(await ask(right({ kind: 'case' }))).toBe('ticket_foreign')
    expect(await ask(right({ kind: 'index', subject: 'court/rabat' }))).toBe('ticket_foreign')
    expect(await ask(right({ holder: 'door' }))).toBe('ticket_foreign')
    const once = right()
    expect(await ask(once)).toBe('given')
    expect(await ask(once)).toBe('ticket_replayed')
    const outcomes = place.lines().map((line) => line.split(' ')[7])
    expect(outcomes.slice(1)).toEqual([
      ...['ticket_forged', 'ticket_forged', 'ticket_expired', 'ticket_expired', 'ticket_foreign'],
      ...[
        'ticket_foreign',
        'ticket_foreign',
        'ticket_foreign',
        'given',
        'ticket_replayed',
        'ticket_replayed',
      ],
    ])
    expect(await ask(right())).toBe('given')
  })

  test('one bad one among many opens none of them, and uses none up', async () => {
    const { keys, file, wrapped, right } = await scene()
    const [good, bad] = [right(), right({ subject: randomUUID() })]
    const both = { files: [file, file].map((one) => ({ ...one, wrapped })), ...reader }
    expect(await codeOf(keys.bare.unwraps(both, async () => [good, bad]))).toBe('ticket_foreign')
    expect(await codeOf(keys.bare.unwraps(both, async () => [good, good]))).toBe('ticket_replayed')
    expect(await codeOf(keys.bare.unwraps(both, async () => [good, right()]))).toBe('given')
  })

  test('for index entries holds for one court', async () => {
    await place.start()
    const { bare } = place.client()
    const entries = [{ kind: 'name' as const, value: 'x' }]
    const ask = (subject: string) =>
      codeOf(
        bare.indexEntries({
          set: 'court',
          court: 'rabat',
          entries,
          ticket: async () => place.ticket({ kind: 'index', subject, holder: officer }),
        }),
      )
    expect(await ask('court/rabat')).toBe('given')
    expect(await ask('court/nador')).toBe('ticket_foreign')
    expect(await ask('national')).toBe('ticket_foreign')
  })
})

describe('its line', () => {
  test('is on the disk before the answer, says who and what, and never a key', async () => {
    const { keys, file, wrapped, fileKey } = await scene()
    await keys.unwrap({ ...file, wrapped, ...reader })
    const last = place.lines().at(-1)
    expect(last?.split(' ').slice(1, 8)).toEqual([
      ...['unwraps', officer, 'penal', file.fileId, 'read_case', '1', 'given'],
    ])
    const all = place.lines().join('\n')
    for (const secret of [fileKey, wrapped])
      for (const form of ['hex', 'base64'] as const) expect(all).not.toContain(secret.toString(form))
  })

  test('with no room for it nothing is given, nothing is spent, and it goes on when there is room', async () => {
    fs.mkdirSync(place.journal, { mode: 0o700 })
    const today = join(place.journal, `${new Date().toISOString().slice(0, 10)}-0001.log`)
    const first = await scene({ HIMAYA_KEYS_OFFICER_UNWRAPS: '1' })
    first.started.child.kill('SIGKILL')
    await first.started.ended
    fs.rmSync(today)
    fs.symlinkSync('/dev/full', today)
    await place.start({ HIMAYA_KEYS_OFFICER_UNWRAPS: '1' })
    const { keys, ask, right, file } = first
    for (let n = 0; n < 3; n += 1) expect(await ask(right())).toBe('unrecorded')
    expect(await codeOf(keys.newFileKey(file))).toBe('unrecorded')
    expect(await codeOf(keys.cursorKey())).toBe('unrecorded')
    expect((await keys.health()).status).toBe('ready')
    fs.rmSync(today)
    expect(await ask(right())).toBe('given')
    expect(await ask(right())).toBe('budget_spent')
  })
})

test('killing it gives nothing: what was spent stays spent, a used ticket stays used', async () => {
  const { started, ask, right } = await scene({ HIMAYA_KEYS_OFFICER_UNWRAPS: '2' })
  const once = right()
  expect(await ask(once)).toBe('given')
  started.child.kill('SIGKILL')
  await started.ended
  await place.start({ HIMAYA_KEYS_OFFICER_UNWRAPS: '2' })
  expect(await ask(once)).toBe('ticket_replayed')
  expect(await ask(right())).toBe('given')
  expect(await ask(right())).toBe('budget_spent')
})

describe('it seals itself', () => {
  test('when tickets are forged, stays sealed over a kill, answers how it is, and opens by an officer’s order', async () => {
    // Whose passkeys open it is asked elsewhere (vouching.test.ts).
    const env = { HIMAYA_KEYS_SEAL_FORGED: '3', HIMAYA_KEYS_DEMONSTRATION: '1' }
    const { started, ask, right, keys } = await scene(env)
    for (let n = 0; n < 4; n += 1) expect(await ask(right({ subject: randomUUID() }))).toBe('ticket_foreign')
    expect(await ask(right())).toBe('sealed')
    started.child.kill('SIGKILL')
    await started.ended
    await place.start(env)
    expect(await keys.health()).toMatchObject({ status: 'sealed', sealed: { why: 'forged_tickets' } })
    expect(await ask(right())).toBe('sealed')
    expect(await codeOf(keys.newFileKey(newFile()))).toBe('sealed')
    expect(await codeOf(keys.reload(place.ticket({ kind: 'reload' })))).toBe('sealed')
    // Who signs in by passkey is counted under it, and opens nothing by that.
    expect(await keys.cursorKey()).toHaveLength(32)
    expect(await codeOf(keys.open(place.ticket({ kind: 'open', subject: randomUUID() })))).toBe(
      'ticket_foreign',
    )
    expect(await codeOf(keys.open(right()))).toBe('ticket_foreign')
    await keys.open(place.ticket({ kind: 'open', subject: randomUUID(), holder: officer }))
    expect(await ask(right())).toBe('given')
  })

  test('when the hour of all is spent, but not for one who asks too often for more than theirs', async () => {
    const env = {
      HIMAYA_KEYS_OFFICER_UNWRAPS: '2',
      HIMAYA_KEYS_TOTAL_UNWRAPS: '3',
      HIMAYA_KEYS_SEAL_PRESSED: '4',
      HIMAYA_KEYS_DEMONSTRATION: '1',
    }
    const { ask, right, keys } = await scene(env)
    const outcomes = []
    for (let n = 0; n < 6; n += 1) outcomes.push(await ask(right()))
    expect(outcomes).toEqual(['given', 'given', ...Array<string>(4).fill('budget_spent')])
    expect((await keys.health()).sealed).toBeNull()
    const other = randomUUID()
    expect(await ask(right({ holder: other }))).toBe('given')
    expect(await ask(right({ holder: other }))).toBe('budget_spent')
    expect((await keys.health()).sealed?.why).toBe('total_spent')
    await keys.open(place.ticket({ kind: 'open', subject: randomUUID(), holder: other }))
    expect(await ask(right({ holder: other }))).toBe('given')
    // Their own hour is no new one.
    for (let n = 0; n < 5; n += 1) expect(await ask(right())).toBe('budget_spent')
    expect((await keys.health()).sealed?.why).toBe('pressed')
  })
})

describe('a new epoch', () => {
  test('wraps a key anew without giving it out; with the old one gone, an old copy opens nothing', async () => {
    const { keys, file, wrapped, fileKey, ask, right } = await scene()
    const house = (kind: 'rewrap' | 'reload') => place.ticket({ kind, purpose: 'rotate' })
    // Signed under the epoch that was the newest then.
    const [before, again] = [right(), house('reload')]
    addEpoch(place.keys)
    expect((await keys.reload(again)).epoch).toBe(2)
    const [anew] = await keys.rewrap([{ ...file, wrapped }], house('rewrap'))
    expect(anew?.readUInt16BE()).toBe(2)
    expect(await keys.unwrap({ ...file, wrapped: anew!, ...reader })).toEqual(fileKey)
    // A ticket of the minute before still opens, and so does a copy from before, while the old epoch stands.
    expect(await ask(before)).toBe('given')
    const elsewhere = { ...newFile(), wrapped }
    expect(await keys.rewrap([elsewhere], house('rewrap'))).toEqual([undefined])
    expect(() => destroyEpoch(place.keys, 2)).toThrow(/newest/)
    destroyEpoch(place.keys, 1)
    await keys.reload(house('reload'))
    expect(await ask(right())).toBe('epoch_unknown')
    expect(await ask(before)).toBe('epoch_unknown')
    expect(await keys.unwrap({ ...file, wrapped: anew!, ...reader })).toEqual(fileKey)
    expect(fs.readdirSync(place.keys).sort()).toEqual([
      'index-court',
      'index-national',
      'kek-0002',
      'record-sign',
    ])
  })

  test('an officer’s ticket changes no epoch', async () => {
    const { keys, file, wrapped } = await scene()
    const theirs = (kind: 'rewrap' | 'reload') => place.ticket({ kind, holder: officer })
    expect(await codeOf(keys.rewrap([{ ...file, wrapped }], theirs('rewrap')))).toBe('ticket_foreign')
    expect(await codeOf(keys.reload(theirs('reload')))).toBe('ticket_foreign')
  })
})
