/**
 * Whoever took it: the copy of the database and its backup; the administrator of the database; and the server itself, with
 * the passwords of its roles, the broker's socket and every session that lives. How much comes out, and who hears of it.
 */
import { openCourt, openDatabase, ticketsFor, type SessionToken, type Ticket } from '@himaya/db'
import { KeysRefused, openKeys, type Keys, type WrappedFile } from '@himaya/keys'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTo } from '../../../db/test/court.ts'
import { openFolder } from '../../../keys/src/folder.ts'
import { plantCase, traces, type PlantedCase } from './case.ts'
import { endHouses, himaya, newFolder, openHouse, removeFolders, superuserOf, type House } from './house.ts'
import { breakOpen, copyOf, keysIn, locksOf } from './thief.ts'

/** What an officer's hour allows when nobody said otherwise, and the door's. */
const hour = { officer: 600, door: 2000 } as const
const officers = ['one', 'two', 'three', 'four'] as const
/** Files of each: more than their hour, so that it ends before they do. */
const filesEach = 1000
const together = 25
/** The longest it may be until somebody is told, in milliseconds. */
const soon = 2000

let house: House
let it: PlantedCase
let all: Awaited<ReturnType<typeof superuserOf>>
/** The broker as somebody sees it who keeps nothing and asks for everything. */
let thief: Keys
/** The true key of each file, by which it is known whether it came out. */
const truth = new Map<string, Buffer>()
interface Held {
  readonly id: string
  readonly token: SessionToken
  readonly files: readonly WrappedFile[]
}
const held: Held[] = []

beforeAll(async () => {
  house = await openHouse()
  all = await superuserOf(house.data)
  it = await plantCase(house)
  thief = openKeys(join(house.data, 'run', 'keys'), { cacheSeconds: 0 })
})
afterAll(async () => {
  thief.close()
  await all.end()
  await endHouses()
  removeFolders()
})

/** Officers at work, each with more files than their hour allows. */
async function putToWork(): Promise<void> {
  for (const handle of officers) {
    await house.add(handle, 'trial_judge', 'TPI-NADOR')
    const token = (await house.enter(handle)) as SessionToken
    const { rows } = await all.query<{ id: string }>('select id from office.officer where handle = $1', [
      handle,
    ])
    const id = rows[0]!.id
    const files: WrappedFile[] = []
    for (let from = 0; from < filesEach; from += 500) {
      const names = Array.from({ length: 500 }, () => ({ kind: 'draft' as const, fileId: randomUUID() }))
      const made = await thief.newFileKeys(names)
      for (const [n, name] of names.entries()) {
        truth.set(name.fileId, Buffer.from(made[n]!.fileKey))
        files.push({ ...name, wrapped: made[n]!.wrapped })
      }
      await all.query(
        `insert into office.draft (id, officer_id, form, body_sealed, wrapped_key)
         select d.id, $1, 'report', '\\x00', d.key from unnest($2::uuid[], $3::bytea[]) d (id, key)`,
        [id, names.map(({ fileId }) => fileId), made.map(({ wrapped }) => wrapped)],
      )
    }
    held.push({ id, token, files })
  }
}

/** The broker's own lines. */
const lines = () => {
  const folder = join(house.data, 'keys-journal')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
}
const isOpening = (line: string) => line.includes(' unwraps ') && line.includes(' given ')

test('a stolen copy of the database and a backup open nothing, with every key that is in them', async () => {
  const saved = join(newFolder('stolen'), 'saved')
  const apart = join(newFolder('apart'), 'keys.backup')
  // Not sealed as a whole: whoever stole it has the key of backups too.
  const made = await himaya(['backup', saved, '--keys', apart], { ...house.env, HIMAYA_ENV: 'trial' })
  expect(made.code, made.err).toBe(0)
  const copy = await copyOf(all)
  const kek = openFolder(join(house.data, 'keys')).epochs.get(1)!
  const locks = locksOf(copy, kek)
  const keys = keysIn(copy, saved)
  const began = performance.now()
  const stolen = breakOpen(locks, keys)
  console.log(
    `  stolen: ${String(keys.length)} keys tried on ${String(locks.wrapped.length)} wrapped keys and ${String(locks.sealed.length)} sealed values in ${((performance.now() - began) / 1000).toFixed(1)} s: ${String(stolen.unwrapped)} and ${String(stolen.read.length)} opened`,
  )
  expect(keys.length).toBeGreaterThan(200)
  expect([stolen.unwrapped, stolen.read]).toEqual([0, []])
  // Where the keys were not carried elsewhere the same search finds them and opens all of it, so it knew how.
  const opened = breakOpen(locks, keysIn({ rows: [] }, dirname(apart)))
  expect(opened.unwrapped).toBe(locks.wrapped.length)
  expect(opened.unwrapped).toBeGreaterThanOrEqual(4)
  const read = opened.read.join('\n').toLowerCase()
  for (const trace of traces) expect(read).toContain(trace.toLowerCase())
})

test('the administrator of the database alone opens nothing; with the socket as well, each opening is in lines that are not theirs', async () => {
  await putToWork()
  // The socket is the house's own: another user of the machine does not reach it.
  const socket = join(house.data, 'run', 'keys')
  expect(statSync(socket).mode & 0o777).toBe(0o600)
  expect(statSync(dirname(socket)).mode & 0o077).toBe(0)
  const victim = held[0]!
  const sign = async (file: WrappedFile, holder: string) =>
    (
      await all.query<{ ticket: Ticket }>(`select me.signed($1, $2, $3, 'look') as ticket`, [
        file.kind,
        file.fileId,
        holder,
      ])
    ).rows[0]!.ticket
  // No session, no officer who asked: a ticket in the name of somebody who is not at work.
  const absent = randomUUID()
  const before = lines()
  const tries = 50
  let opened = 0
  for (const file of victim.files.slice(0, tries)) {
    const ticket = await sign(file, absent)
    const key = await thief.unwrap({ ...file, officer: null, purpose: 'look' }, async () => [ticket])
    if (key.equals(truth.get(file.fileId)!)) opened += 1
  }
  // And what they make up, of which each is refused.
  const [first, other] = victim.files as readonly [WrappedFile, WrappedFile]
  const refusals: string[] = []
  const made = await sign(first, absent)
  for (const [file, ticket] of [
    [first, 'nothing'],
    [first, `${made.slice(0, -1)}${made.endsWith('0') ? '1' : '0'}`],
    [other, made],
    [first, made.replace('|look|', '|rest|')],
  ] as const)
    await thief
      .unwrap({ ...file, officer: null, purpose: 'look' }, async () => [ticket as Ticket])
      .then(
        () => refusals.push('opened'),
        (error: unknown) => refusals.push(error instanceof KeysRefused ? error.code : String(error)),
      )
  expect(refusals).toEqual(['ticket_forged', 'ticket_forged', 'ticket_foreign', 'ticket_forged'])
  const since = lines().slice(before.length - 1)
  const seen = since.filter((line) => isOpening(line) && line.includes(absent)).length
  const refused = since.filter((line) => / ticket_(?:forged|foreign) /.test(line)).length
  console.log(
    `  administrator with the socket: ${String(opened)} opened, ${String(seen)} of them in the broker’s lines, ${String(refused)} of 4 refusals`,
  )
  expect([opened, seen, refused]).toEqual([tries, tries, 4])
  // Nothing of it can be taken out of those lines through the database, and none of it was ever in the database.
  const { rows } = await all.query(`select from record.entry where officer_id = $1`, [absent])
  expect(rows).toEqual([])
})

test('whoever took the server gets an hour of each live session at most, and within 2 s it is said everywhere', async () => {
  const database = await openDatabase(house.data, undefined)
  const court = openCourt(database.as('himaya_app'), { connections: 8 })
  const door = await connectTo(database.as('himaya_door'))
  let began = performance.now()
  const got = new Map<string, number>()
  let [overBudget, sealedAt, attempts, doorGot] = [Number.NaN, Number.NaN, 0, 0]
  const isSealed = () => !Number.isNaN(sealedAt)
  const refusedWith = (error: unknown) => {
    if (!(error instanceof KeysRefused)) throw error
    if (error.code === 'budget_spent' && Number.isNaN(overBudget)) overBudget = performance.now()
    if (error.code === 'sealed' && !isSealed()) sealedAt = performance.now()
    return error.code
  }
  // Every ticket that there is to be had, drawn before: then nothing is waited for but the broker.
  const drawn = await Promise.all(
    held.map(
      async ({ token, files }) => (await court.as(token, (tx) => ticketsFor(tx, files, 'look'))) ?? [],
    ),
  )
  const secret = { kind: 'officer' as const, fileId: held[0]!.id }
  const [ofDoor] = await thief.newFileKeys([secret])
  const { rows: doorTickets } = await door.query<{ ticket: Ticket }>(
    'select me.door_ticket($1) as ticket from generate_series(1, $2)',
    [secret.fileId, hour.door + 500],
  )
  began = performance.now()
  const steal = async (
    { id, files }: Held,
    tickets: readonly (Ticket | null)[],
    at: number,
    count: number,
  ) => {
    const some = files.slice(at, at + count)
    attempts += 1
    await thief
      .unwraps({ files: some, officer: null, purpose: 'look' }, async () =>
        tickets.slice(at, at + count).map((ticket) => ticket!),
      )
      .then((keys) => {
        const right = keys.filter((key, n) => key?.equals(truth.get(some[n]!.fileId)!)).length
        got.set(id, (got.get(id) ?? 0) + right)
      }, refusedWith)
  }
  /** All at once: twenty-five files together, a number that an hour can be divided by; then one by one what is left. */
  const press = async (one: Held, tickets: readonly (Ticket | null)[]) => {
    await Promise.all(
      Array.from({ length: filesEach / together }, (_, n) => steal(one, tickets, n * together, together)),
    )
    while (!isSealed())
      await Promise.all(Array.from({ length: 100 }, (_, n) => steal(one, tickets, filesEach - 1 - n, 1)))
  }
  /** The door's tickets open the secrets of codes: here that of one officer, as often as it gives. */
  const pressDoor = async () => {
    for (let n = 0; !isSealed(); n = (n + 1) % doorTickets.length) {
      attempts += 1
      await thief
        .unwrap({ ...secret, wrapped: ofDoor!.wrapped, officer: null, purpose: 'look' }, async () => [
          doorTickets[n]!.ticket,
        ])
        .then(() => (doorGot += 1), refusedWith)
    }
  }
  const heard: Record<string, number> = {}
  const until = async (what: string, is: () => boolean | Promise<boolean>) => {
    while (!(await is())) {
      if (performance.now() - began > 60_000) throw new Error(`nobody heard: ${what}`)
      await sleep(10)
    }
    heard[what] = performance.now()
  }
  const as = { as: it.assistant }
  const hearing = Promise.all([
    until('the line', () => house.said.err.includes('ALARM: the keys sealed themselves')),
    until(
      'the record',
      async () => (await all.query("select from record.entry where act = 'keys.seal'")).rowCount === 1,
    ),
    until('health', async () => (await house.ask('/api/health')).status === 503),
    until('a page', async () =>
      (await house.ask(`/api${it.sealed[1]!.path}`, as)).body.includes('keys_sealed'),
    ),
  ])
  await Promise.all([...held.map((one, n) => press(one, drawn[n]!)), pressDoor()])
  await hearing
  await Promise.all([court.close(), door.end()])

  const after = (at: number) => Math.round(at - overBudget)
  console.log(
    `  taken server: ${String(attempts)} attempts in ${Math.round(sealedAt - began)} ms, keys of ${[...got.values()].join(', ')} files of ${filesEach} each and ${doorGot} of the door; from the first refusal sealed after ${after(sealedAt)} ms, ${Object.entries(
      heard,
    )
      .map(([what, at]) => `${what} ${after(at)}`)
      .join(', ')} ms`,
  )
  // Each got something, at most an hour of it, and one of them all of that hour: it was the hour that ended it.
  expect([...got.keys()].toSorted()).toEqual(held.map(({ id }) => id).toSorted())
  for (const [id, count] of got) expect([id, count]).toEqual([id, Math.min(count, hour.officer)])
  expect(Math.max(...got.values())).toBeGreaterThan(hour.officer - 100)
  expect(doorGot).toBeLessThanOrEqual(hour.door)
  for (const [what, at] of Object.entries(heard)) expect([what, after(at) < soon]).toEqual([what, true])
  // Every key that came out stands in the broker's lines, in the name of the session that was used.
  const openings = lines().filter(isOpening)
  for (const { id } of held)
    expect(openings.filter((line) => line.includes(` ${id} `)).length).toBeGreaterThanOrEqual(
      got.get(id) ?? 0,
    )
  // And nothing more comes out, for whoever asks.
  const late = await thief
    .unwrap({ ...held[0]!.files[0]!, officer: null, purpose: 'look' }, async () => ['nothing' as Ticket])
    .catch((error: unknown) => (error as KeysRefused).code)
  expect(late).toBe('sealed')
})
