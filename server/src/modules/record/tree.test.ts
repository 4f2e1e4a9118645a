import { growing, includes, readVerifierKey, type VerifierKey } from '@himaya/algorithms'
import { withRecord } from '@himaya/db'
import type { Client } from 'pg'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connectTo } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'
import { hashOfHead, sha256 } from './leaf.ts'
import { keepSequenced } from './sequence.ts'
import { readSigned } from './signed.ts'
import { inclusionProof } from './tree.ts'
import { toldOf, verifyRecord, type Wrong } from './verify.ts'

let h: Awaited<ReturnType<typeof newHouse>>
let key: VerifierKey
let connections: Client[] = []
beforeAll(async () => {
  h = await newHouse()
  key = readVerifierKey(sha256, (await h.keys.recordKey()).key)!
})
afterAll(async () => {
  await Promise.all(connections.map((one) => one.end()))
  connections = []
  await h.close()
})

/** Runs a sequencer of its own for as long as `work` does, and a last look after it. */
async function sequenced<T>(work: () => Promise<T>): Promise<T> {
  let ending = false
  const running = keepSequenced(h.database, {
    keys: h.keys,
    witnesses: [],
    isStopping: () => ending,
    onForked: () => undefined,
    signEvery: 300,
  })
  try {
    return await work()
  } finally {
    ending = true
    await running
  }
}

const one = async <T extends object>(text: string, values: unknown[] = []) =>
  (await h.all.query<T>(text, values)).rows[0]!
const write = (client: Pick<Client, 'query'>, act = 'cases.see', subjects: string[] = [randomUUID()]) =>
  client.query("insert into record.entry (outcome, act, subjects, case_id) values ('shown', $1, $2, $3)", [
    act,
    subjects,
    subjects[0],
  ])
const counts = () =>
  one<{ entries: number; leaves: number; positions: number }>(
    `select (select count(*)::int from record.entry) as entries, (select count(*)::int from record.leaf) as leaves,
       (select coalesce(max(position), -1)::int + 1 from record.leaf) as positions`,
  )
const verify = () => withRecord(h.database, (reader) => verifyRecord(reader, key, []))

test('no committed entry is skipped, whatever the order in which transactions end, and none is twice', async () => {
  const clients = await Promise.all(Array.from({ length: 8 }, () => connectTo(h.rootAddress)))
  connections.push(...clients)
  // One holds a number from the beginning, and commits when all others are long done.
  const slow = clients[0]!
  await slow.query('begin')
  await write(slow, 'cases.slow')
  await sequenced(async () => {
    await Promise.all(
      clients.slice(1).map(async (client, n) => {
        for (let at = 0; at < 40; at++) {
          await client.query('begin')
          for (let more = 0; more <= (at + n) % 3; more++) await write(client)
          if ((at * 7 + n) % 5 === 0) await sleep((at * 13 + n * 31) % 60)
          await client.query((at + n) % 4 === 0 ? 'rollback' : 'commit')
        }
      }),
    )
    // Several looks go by, later entries are in the tree, and the slow one still comes.
    await expect.poll(async () => (await counts()).leaves, { timeout: 3000 }).toBe((await counts()).entries)
    await sleep(800)
    await slow.query('commit')
    const began = Date.now()
    await expect
      .poll(
        () =>
          one<{ n: number }>(
            `select count(*)::int as n from record.entry e join record.leaf l using (seq) where act = 'cases.slow'`,
          ),
        { interval: 20, timeout: 3000 },
      )
      .toEqual({ n: 1 })
    expect(Date.now() - began).toBeLessThan(1000)
  })
  const { entries, leaves, positions } = await counts()
  expect(entries).toBeGreaterThan(300)
  expect({ leaves, positions }).toEqual({ leaves: entries, positions: entries })
  expect(await verify()).toMatchObject({ entries, erased: 0, outside: 0, wrong: undefined })
})

test('a clock that is put back by a day puts no signature off', async () => {
  const signed = () =>
    one<{ size: number }>('select coalesce(max(size), 0)::int as size from record.checkpoint')
  await sequenced(async () => {
    await write(h.all)
    await expect.poll(signed, { timeout: 3000 }).toEqual({ size: (await counts()).entries })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 86_400_000 })
    try {
      await write(h.all)
      await expect.poll(signed, { timeout: 3000 }).toEqual({ size: (await counts()).entries })
    } finally {
      vi.useRealTimers()
    }
  })
})

test('of two sequencers on one database one writes, and the other goes on when it ends', async () => {
  await sequenced(() =>
    sequenced(async () => {
      for (let n = 0; n < 30; n++) {
        await write(h.all)
        await sleep(20)
      }
      await sleep(500)
      const { rows } = await h.all.query(
        "select 1 from pg_locks where locktype = 'advisory' and objid = 727190 and granted",
      )
      expect(rows).toHaveLength(1)
    }),
  )
  const { entries, leaves, positions } = await counts()
  expect([leaves, positions]).toEqual([entries, entries])
  expect((await verify()).wrong).toBeUndefined()
})

test('what was signed proves every entry, and the keys sign nothing that does not go on from it', async () => {
  await sequenced(async () => {
    for (let n = 0; n < 700; n++) await write(h.all)
    // Whatever text may hold is read back as it was written into the tree.
    const odd = ['"', '\\', '\\\\"', 'a\tb\nc\r', '\\N', 'null', '', 'ـهـ “x”,"y"', '{}']
    await h.all.query(
      "insert into record.entry (outcome, act, purpose, fields) select 'shown', 'cases.see', p, $1 from unnest($1::text[]) p",
      [odd],
    )
    await h.all.query(
      "insert into record.entry (outcome, act, fields) values ('shown', 'cases.see', array[null]::text[])",
    )
  })
  await withRecord(h.database, async (reader) => {
    const { note, size } = (await reader.checkpoint())!
    const head = readSigned(note, key)!
    expect(size).toBe((await counts()).leaves)
    for await (const leaves of reader.leaves())
      for (const kept of leaves.filter(({ leaf }) => leaf.position % 37 === 0 || leaf.position > size - 5)) {
        const told = toldOf(kept)!
        // A connection is read to its end before it is asked again.
        expect(told.head).toContain(kept.leaf.seq)
      }
    for (const position of [0, 1, 255, 256, 257, 511, 512, size - 2, size - 1]) {
      const { seq } = await one<{ seq: string }>('select seq::text from record.leaf where position = $1', [
        position,
      ])
      const leaf = hashOfHead(toldOf((await reader.leafOf(seq))!)!.head)
      const proof = await inclusionProof(reader.hashesAt, position, size)
      expect(includes(sha256, head, position, leaf, proof)).toBe(true)
      expect(includes(sha256, head, position + 1, leaf, proof)).toBe(false)
    }
    const other = growing(sha256)
    for (let n = 0; n <= size; n++) other.add(hashOfHead(String(n)))
    await expect(h.keys.signCheckpoint({ size, root: other.root(), proof: [] })).rejects.toMatchObject({
      code: 'refused',
    })
    await expect(
      h.keys.signCheckpoint({ size: size + 1, root: other.root(), proof: [] }),
    ).rejects.toMatchObject({ code: 'refused' })
    await expect(h.keys.signCheckpoint({ size: size - 1, root: head.root, proof: [] })).rejects.toMatchObject(
      { code: 'refused' },
    )
    expect(await h.keys.signCheckpoint({ size, root: head.root, proof: [] })).toBe(note)
  })
})

/** Does it as the owner with every trigger off, says what is found, and takes it back. */
async function tampered(...statements: string[]): Promise<Wrong | undefined> {
  const client = await connectTo(h.rootAddress)
  await client.query('create schema before')
  for (const table of ['entry', 'leaf', 'node', 'checkpoint', 'erasure'])
    await client.query(`create table before.${table} as select * from record.${table}`)
  await client.query('set session_replication_role = replica')
  try {
    for (const statement of statements) await client.query(statement)
    return (await verify()).wrong
  } finally {
    for (const table of ['erasure', 'leaf', 'node', 'checkpoint', 'entry'])
      await client.query(`delete from record.${table}`)
    for (const table of ['entry', 'leaf', 'node', 'checkpoint', 'erasure'])
      await client.query(`insert into record.${table} overriding system value select * from before.${table}`)
    await client.query('drop schema before cascade')
    await client.end()
  }
}

test('every kind of tampering is found and said, done by the owner with all triggers off', async () => {
  const { entries } = await counts()
  const { seq, next } = await one<{ seq: string; next: string }>(
    'select a.seq::text as seq, b.seq::text as next from record.leaf a, record.leaf b where a.position = 700 and b.position = 701',
  )
  expect((await verify()).wrong).toBeUndefined()
  // Altered: one byte of what was done, of whom, and when.
  for (const change of [
    "act = 'cases.sef'",
    'subjects = array[gen_random_uuid()]',
    "at = at + interval '1 microsecond'",
    "outcome = 'done'",
    "purpose = ''",
    'case_id = null',
    "fields = '{x}'",
  ])
    expect(await tampered(`update record.entry set ${change} where seq = ${seq}`), change).toEqual({
      kind: 'altered',
      seq,
    })
  expect(await tampered(`update record.leaf set salt = null where seq = ${seq}`)).toEqual({
    kind: 'altered',
    seq,
  })
  // Missing: the entry, the leaf, or both with the positions closed up.
  expect(await tampered(`delete from record.entry where seq = ${seq}`)).toEqual({ kind: 'missing', seq })
  expect(await tampered('delete from record.leaf where position = 700')).toEqual({
    kind: 'gap',
    position: 700,
  })
  const closed = await tampered(
    `delete from record.entry where seq = ${seq}`,
    'delete from record.leaf where position = 700',
    'alter table record.leaf drop constraint leaf_pkey',
    'update record.leaf set position = position - 1 where position > 700',
    'alter table record.leaf add primary key (position)',
  )
  expect(closed?.kind).toBe('rewritten')
  // Inserted: an old entry that is in no leaf, and one for which room was made.
  const inserted = await tampered(
    `insert into record.entry (seq, at, outcome, act) overriding system value values (0, now() - interval '1 day', 'done', 'cases.see')`,
  )
  expect(inserted).toEqual({ kind: 'inserted', seq: '0' })
  const among = await tampered(
    'alter table record.leaf drop constraint leaf_pkey',
    'update record.leaf set position = position + 1 where position >= 700',
    `insert into record.leaf select 700, 0, salt, body, hash from record.leaf where position = 701`,
    'alter table record.leaf add primary key (position)',
  )
  expect(among).toEqual({ kind: 'missing', seq: '0' })
  // Reordered: two change places.
  const moved = await tampered(
    `update record.leaf set position = -position - 1 where position in (700, 701)`.replace(
      '-position - 1',
      '900000 + position',
    ),
    'update record.leaf set position = 1401 - (position - 900000) where position >= 900000',
  )
  expect(moved).toMatchObject({ kind: 'moved', from: 701 })
  expect(next).not.toBe(seq)
  // Cut at the end, with and without the checkpoint that would tell; the key process still knows.
  expect(await tampered(`delete from record.leaf where position >= ${entries - 3}`)).toEqual({
    kind: 'cut',
    signed: entries,
    there: entries - 3,
  })
  const forgotten = await tampered(
    `delete from record.leaf where position >= ${entries - 3}`,
    `delete from record.entry where seq not in (select seq from record.leaf)`,
    `delete from record.checkpoint where size > ${entries - 3}`,
  )
  expect(forgotten).toBeUndefined()
  const last = readSigned((await h.keys.recordKey()).last!, key)!
  expect(last.size).toBe(entries)
  // A checkpoint that nobody signed.
  const size = (await one<{ size: number }>('select min(size)::int as size from record.checkpoint')).size
  expect(await tampered(`update record.checkpoint set root = sha256('x') where size = ${size}`)).toEqual({
    kind: 'unsigned',
    size,
  })
  expect((await verify()).wrong).toBeUndefined()
})

test('who owns the tree changes nothing in it, and the sequencer adds and does nothing else', async () => {
  for (const text of [
    "update record.leaf set hash = sha256('x')",
    'delete from record.leaf',
    'truncate record.leaf',
    "update record.checkpoint set note = ''",
    'delete from record.checkpoint',
    'delete from record.node',
    "update record.entry set act = 'cases.list'",
    'update record.entry set case_id = gen_random_uuid()',
    'update record.entry set officer_id = null, case_id = null, subjects = default where officer_id is not null',
    'delete from record.entry',
    'truncate record.entry cascade',
    "update record.leaf set salt = sha256('x')",
  ]) {
    await h.all.query('begin')
    if (text.includes('officer_id')) {
      const officer = await h.officer({ post: 'auditor' })
      await h.all.query(
        "insert into record.entry (officer_id, outcome, act) values ($1, 'done', 'cases.see')",
        [officer.id],
      )
    }
    await expect(h.all.query(text), text).rejects.toThrow(/added to and never changed/)
    await h.all.query('rollback')
  }
  const sequencer = await connectTo(h.as('himaya_sequencer'))
  connections.push(sequencer)
  for (const text of [
    "insert into record.entry (outcome, act) values ('done', 'cases.see')",
    "update record.entry set act = 'cases.list'",
    'delete from record.entry',
    'delete from record.leaf',
    'update record.leaf set salt = null',
    "update record.checkpoint set note = ''",
    'delete from record.checkpoint',
    'select 1 from court.case',
    'select 1 from office.officer',
    'select 1 from assistance.person',
    "select record.erase(array[gen_random_uuid()], 'x')",
  ])
    await expect(sequencer.query(text), text).rejects.toThrow(/permission denied/)
  const app = await connectTo(h.as('himaya_app'))
  connections.push(app)
  for (const table of ['leaf', 'node', 'erasure', 'witnessed', 'turned_away'])
    await expect(app.query(`select 1 from record.${table}`), table).rejects.toThrow(/permission denied/)
  await expect(app.query("select record.erase(array[gen_random_uuid()], 'x')")).rejects.toThrow(
    /permission denied/,
  )
})

test('a person is erased, the tree stays valid, and nothing else can be changed that way', async () => {
  const person = randomUUID()
  await sequenced(async () => {
    for (let n = 0; n < 3; n++) await write(h.all, 'people.see_identity', [randomUUID(), person])
    await write(h.all, 'people.see_details', [person])
    await expect.poll(async () => (await counts()).leaves, { timeout: 3000 }).toBe((await counts()).entries)
  })
  const before = await h.all.query(
    'select seq, at, outcome, act, officer_id, purpose, fields from record.entry order by seq',
  )
  const others = () =>
    h.all.query(
      'select e::text, l.salt from record.entry e join record.leaf l using (seq) where seq not in (select seq from record.erasure) and act <> $1 order by seq',
      ['record.erase'],
    )
  const untouched = (
    await h.all.query(
      'select e::text, l.salt from record.entry e join record.leaf l using (seq) where not $1 = any (subjects) order by seq',
      [person],
    )
  ).rows

  const { n } = await one<{ n: number }>("select record.erase(array[$1::uuid], 'term over') as n", [person])
  expect(n).toBe(4)
  await sequenced(() => sleep(400))
  expect(
    (
      await one<{ n: number }>('select count(*)::int as n from record.entry e where e::text like $1', [
        `%${person}%`,
      ])
    ).n,
  ).toBe(0)
  const after = await h.all.query(
    "select seq, at, outcome, act, officer_id, purpose, fields from record.entry where act <> 'record.erase' order by seq",
  )
  expect(after.rows).toEqual(before.rows)
  expect((await others()).rows).toEqual(untouched)
  expect(await verify()).toMatchObject({ erased: 4, wrong: undefined })
  expect(await one("select act, purpose, fields from record.entry where act = 'record.erase'")).toEqual({
    act: 'record.erase',
    purpose: 'term over',
    fields: ['4'],
  })
  expect((await one<{ n: number }>("select record.erase(array[$1::uuid], 'again') as n", [person])).n).toBe(0)

  // Whoever blanks without the tombstone, or with one that names no erasing, is found.
  const { seq } = await one<{ seq: string }>('select seq::text from record.leaf where position = 20')
  const blank = [
    `update record.leaf set salt = null where seq = ${seq}`,
    `update record.entry set case_id = null, subjects = '{}' where seq = ${seq}`,
  ]
  expect(await tampered(...blank)).toEqual({ kind: 'altered', seq })
  expect(
    await tampered(
      ...blank,
      `insert into record.erasure select ${seq}, max(seq) from record.entry where act <> 'record.erase'`,
    ),
  ).toEqual({ kind: 'altered', seq })
  // What is left of an erased entry stays under the tree.
  const { erased } = await one<{ erased: string }>('select min(seq)::text as erased from record.erasure')
  expect(await tampered(`update record.entry set act = 'people.see_nothing' where seq = ${erased}`)).toEqual({
    kind: 'altered',
    seq: erased,
  })
})

test('an entry that is not in the tree yet is not erased', async () => {
  const person = randomUUID()
  await write(h.all, 'people.see_details', [person])
  await expect(h.all.query("select record.erase(array[$1::uuid], 'x')", [person])).rejects.toThrow(
    /not in the tree yet/,
  )
})
