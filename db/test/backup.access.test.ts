import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openingWith, recipientOf, sealingTo } from '@himaya/keys'
import { drawIdentity } from '../../keys/src/age.ts'
import { checkBackup, loadDatabase, migrate, saveDatabase, type Database } from '../src/index.ts'
import { readManifest, written, type Manifest } from '../src/backup/manifest.ts'
import { connectTo, newCourt, newDatabase } from './court.ts'

const folder = mkdtempSync(join(tmpdir(), 'himaya-backup-'))
const place = (name: string) => mkdtempSync(join(folder, `${name}-`))
const save = async (database: Database, at = place('saved')) => {
  await saveDatabase(database, at, { himaya: 'test', keysSha256: null })
  return at
}
const restore = async (from: string, database: Database) =>
  loadDatabase(database, from, { manifest: await checkBackup(from) })

let t: Awaited<ReturnType<typeof newCourt>>
let saved = ''
beforeAll(async () => {
  t = await newCourt()
  await fill()
  saved = await save(t.database)
})
afterAll(async () => {
  await t.close()
  rmSync(folder, { recursive: true })
})

/** Rows with all that a text can get wrong: letters of two directions, ends of lines, slashes, nothing, zeros. */
async function fill(): Promise<void> {
  const officer = await t.officer({ post: 'auditor' })
  await t.all.query(`update office.officer set name_la = $2 where id = $1`, [
    officer.id,
    'a\tb\\N"\\.\nزينب 𝕏',
  ])
  await t.all.query(
    `insert into record.entry (officer_id, outcome, act, subjects, fields)
     select $1::uuid, 'done', 'cases.see', '{}', array['a,"b"\\', null, ''] from generate_series(1, 500)`,
    [officer.id],
  )
  await t.all.query(
    `insert into office.draft (officer_id, form, body_sealed, wrapped_key) values ($1, 'report', $2, $3)`,
    [officer.id, Buffer.from([0, 1, 92, 255, 10]), Buffer.alloc(0)],
  )
  const file = randomUUID()
  await t.all.query(
    `insert into assistance.file (id, unit_id, register_year, register_number, opened_on, wrapped_key)
     values ($1, 'UNIT-TPI-NADOR', 2026, 1, '2026-01-31', $2)`,
    [file, Buffer.from('00ff', 'hex')],
  )
  // The order in which rows lie is not the order in which they were made.
  for (let n = 0; n < 50; n++)
    await t.all.query(
      `insert into assistance.person (file_id, unit_id, capacity, owner_id, name_sealed)
       values ($1, 'UNIT-TPI-NADOR', 'victim', $2, $3)`,
      [file, officer.id, Buffer.alloc(n % 7 === 0 ? 3000 : 40, n)],
    )
  await t.all.query(
    `delete from assistance.person where ctid in (select ctid from assistance.person limit 20)`,
  )
  await t.all.query(`vacuum assistance.person`)
  await t.all.query(`update assistance.person set version = version + 1`)
  await t.all.query(`insert into office.enrolment (officer_id, token_hash) values ($1, $2)`, [
    officer.id,
    Buffer.alloc(32, 1),
  ])
  await t.all.query(`insert into office.keys (mark) values ($1)`, ['0'.repeat(32)])
}

/** Whatever a database holds, table by table, in an order that does not depend on where it lies. */
async function everything(all: typeof t.all): Promise<Record<string, string[]>> {
  const { rows: tables } = await all.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind = 'r' order by 1`,
  )
  const found: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await all.query<{ row: string }>(
      `select to_jsonb(r)::text as row from ${name} r order by 1`,
    )
    found[name] = rows.map(({ row }) => row)
  }
  return found
}
const isRefused = async (from: string, database: Database, why: RegExp) => {
  await expect(restore(from, database)).rejects.toThrow(why)
}
const tablesIn = async (all: typeof t.all) => {
  const { rows } = await all.query(
    `select from pg_namespace where nspname in ('office', 'court', 'meta', 'record')`,
  )
  return rows.length
}
/** A copy of the backup whose manifest says something else, hash and all. */
function retold(change: (manifest: Manifest, at: string) => Manifest): string {
  const at = place('retold')
  cpSync(saved, at, { recursive: true })
  const manifest = readManifest(at)
  writeFileSync(join(at, 'manifest.json'), written(change(manifest, at)))
  return at
}

test('a folder that is incomplete or changed is refused, and nothing is made in the database', async () => {
  const d = await newDatabase()
  const broken = (change: (at: string) => void) => {
    const at = place('broken')
    cpSync(saved, at, { recursive: true })
    change(at)
    return at
  }
  const file = 'database/office.officer.copy.gz'
  const cases: [string, RegExp][] = [
    [place('empty'), /no whole backup/],
    [broken((at) => rmSync(join(at, 'manifest.json'))), /no whole backup/],
    [broken((at) => rmSync(join(at, file))), /incomplete: database\/office\.officer/],
    [
      broken((at) => {
        const bytes = readFileSync(join(at, file))
        bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30)
        writeFileSync(join(at, file), bytes)
      }),
      /changed: database\/office\.officer/,
    ],
    [
      broken((at) => {
        const text = readFileSync(join(at, 'manifest.json'), 'utf8')
        writeFileSync(join(at, 'manifest.json'), text.replace('"himaya": "test"', '"himaya": "tess"'))
      }),
      /manifest\.json .* was changed/,
    ],
    [broken((at) => writeFileSync(join(at, 'manifest.json'), 'null')), /was changed/],
    [
      retold((m) => ({ ...m, tables: m.tables.filter(({ table }) => table !== 'record.entry') })),
      /incomplete: it does not hold record\.entry/,
    ],
    [
      retold((m, at) => {
        const [first] = m.tables
        cpSync(join(at, first!.file), join(at, 'database/office.nothing.copy.gz'))
        const more = { ...first!, table: 'office.nothing', file: 'database/office.nothing.copy.gz' }
        return { ...m, tables: [...m.tables, more] }
      }),
      /holds office\.nothing/,
    ],
    [
      retold((m) => ({ ...m, applied: [...m.applied, { name: '2099-01-01-0000_later.sql', sha256: '' }] })),
      /2099-01-01-0000_later\.sql, which this version does not know/,
    ],
    [retold((m) => ({ ...m, format: 2 })), /a format this version does not know/],
    [
      retold((m) => ({ ...m, tables: m.tables.map((one) => ({ ...one, file: '../../etc/passwd' })) })),
      /was changed/,
    ],
  ]
  for (const [at, why] of cases) await isRefused(at, d.database, why)
  expect(await tablesIn(d.all)).toBe(0)
  await d.close()
})

test('a row that does not fit takes everything back that came before it', async () => {
  const d = await newDatabase()
  // The files and their hashes are right; only the last table holds what it may not.
  const at = retold((m, where) => {
    const last = m.tables.find(({ table }) => table === 'record.entry')!
    const path = join(where, last.file)
    const text = gunzipSync(readFileSync(path)).toString('utf8').replace('\tdone\t', '\tgone\t')
    writeFileSync(path, gzipSync(text))
    const hash = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
    const told = {
      ...last,
      bytes: statSync(path).size,
      sha256: hash(readFileSync(path)),
      textSha256: hash(text),
    }
    return { ...m, tables: m.tables.map((one) => (one === last ? told : one)) }
  })
  await isRefused(at, d.database, /violates check constraint/)
  expect(await tablesIn(d.all)).toBe(0)
  // Rows that came back as fewer or others than the manifest says are no restore either.
  const other = retold((m) => ({
    ...m,
    tables: m.tables.map((one) =>
      one.table === 'record.entry' ? { ...one, textSha256: '0'.repeat(64) } : one,
    ),
  }))
  await isRefused(other, d.database, /record\.entry did not come back as it was saved/)
  expect(await tablesIn(d.all)).toBe(0)
  await d.close()
})

test('a database that is not empty is refused and stays as it is', async () => {
  const other = await newCourt()
  const before = await everything(other.all)
  await isRefused(saved, other.database, /already holds the tables of Himaya/)
  expect(await everything(other.all)).toEqual(before)
  await other.close()
})

test('what the backup role does not wholly see is never saved short', async () => {
  const other = await newCourt()
  const tries = [
    ['drop policy backup_reads on court.case', /court\.case/],
    [
      'create policy backup_reads on court.case for select to himaya_backup using (opened_on > now())',
      /court\.case/,
    ],
    ['alter policy backup_reads on court.case using (true)', undefined],
    ['create policy less on penal.file as restrictive for select to public using (true)', /penal\.file/],
    ['drop policy less on penal.file', undefined],
    ['revoke select on record.entry from himaya_backup', /record\.entry/],
  ] as const
  for (const [statement, refused] of tries) {
    await other.all.query(statement)
    const done = save(other.database)
    if (refused === undefined) await done
    else await expect(done).rejects.toThrow(refused)
  }
  await other.close()
})

const flipped = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])])
const opens = (identity: string) => ({ of: recipientOf(identity), through: () => openingWith(identity) })

test('a sealed backup comes back the same with its key, and shows nothing without it', async () => {
  const identity = drawIdentity()
  const [to, at] = [recipientOf(identity), place('sealed')]
  await saveDatabase(t.database, at, {
    himaya: 'test',
    keysSha256: null,
    sealing: { to, through: () => sealingTo(to) },
  })
  for (const name of readdirSync(join(at, 'database'))) {
    expect(name).toMatch(/\.copy\.gz\.age$/)
    expect(readFileSync(join(at, 'database', name), 'latin1')).toMatch(/^age-encryption\.org\/v1\n/)
  }
  // Whoever has no key may still see that it is whole; nobody restores it.
  const manifest = await checkBackup(at)
  const d = await newDatabase()
  await expect(loadDatabase(d.database, at, { manifest })).rejects.toThrow(/opens with the key of age1/)
  await expect(checkBackup(at, opens(drawIdentity()))).rejects.toThrow(
    /sealed to age1.* this is the key of age1/,
  )
  expect(await tablesIn(d.all)).toBe(0)
  const opening = opens(identity)
  await loadDatabase(d.database, at, { manifest: await checkBackup(at, opening), opening })
  const [before, after] = [await everything(t.all), await everything(d.all)]
  for (const table of manifest.leftOut) before[table] = []
  expect(after).toEqual(before)
  await d.close()
})

test('altered, cut, or put in another’s place, a sealed file is refused before a row is written', async () => {
  const identity = drawIdentity()
  const [to, at] = [recipientOf(identity), place('sealed')]
  const sealing = { to, through: () => sealingTo(to) }
  const { rows: officers } = await t.all.query<{ id: string }>('select id from office.officer limit 1')
  for (let n = 0; n < 5; n++)
    await t.all.query(
      `insert into office.draft (officer_id, form, body_sealed, wrapped_key) values ($1, 'large', $2, '\\x00')`,
      [officers[0]!.id, randomBytes(60_000)],
    )
  await saveDatabase(t.database, at, { himaya: 'test', keysSha256: null, sealing })
  await t.all.query(`delete from office.draft where form = 'large'`)
  const [d, opening] = [await newDatabase(), opens(identity)]
  const first = 'database/office.draft.copy.gz.age'
  const whole = readFileSync(join(at, first))
  const piece = 65_536 + 16
  const head = whole.indexOf('\n', whole.indexOf('\n--- ') + 1) + 1 + 16
  expect(whole.length).toBeGreaterThan(head + 2 * piece)
  const [begin, one, two, rest] = [0, 1, 2, 3].map((n) =>
    n === 0
      ? whole.subarray(0, head)
      : whole.subarray(head + (n - 1) * piece, n === 3 ? undefined : head + n * piece),
  ) as [Buffer, Buffer, Buffer, Buffer]
  const changes: [Buffer, RegExp][] = [
    [flipped(whole), /does not open/],
    [whole.subarray(0, -1), /does not open/],
    [Buffer.concat([begin, one, two]), /does not open/],
    [Buffer.concat([begin, two, one, rest]), /does not open/],
    [Buffer.concat([begin, one, one, two, rest]), /does not open/],
    [readFileSync(join(at, 'database/office.officer.copy.gz.age')), /not what its manifest/],
  ]
  for (const [bytes, why] of changes) {
    writeFileSync(join(at, first), bytes)
    await expect(checkBackup(at, opening)).rejects.toThrow(why)
    await expect(checkBackup(at)).rejects.toThrow(/not what its manifest/)
  }
  writeFileSync(join(at, first), whole)
  await checkBackup(at, opening)
  // Even where the manifest was told of the change, the seal is not to be had.
  const forged = flipped(whole)
  writeFileSync(join(at, first), forged)
  const manifest = readManifest(at)
  const sha256 = createHash('sha256').update(forged).digest('hex')
  const tables = manifest.tables.map((one) => (one.file === first ? { ...one, sha256 } : one))
  writeFileSync(join(at, 'manifest.json'), written({ ...manifest, tables }))
  await expect(checkBackup(at, opening)).rejects.toThrow(/does not open \(it was altered or cut\)/)
  await expect(loadDatabase(d.database, at, { manifest: readManifest(at), opening })).rejects.toThrow(
    /altered/,
  )
  expect(await tablesIn(d.all)).toBe(0)
  await d.close()
})

test('what was saved comes back the same, but for what opens a door', async () => {
  const d = await newDatabase()
  await restore(saved, d.database)
  const [before, after] = [await everything(t.all), await everything(d.all)]
  const gone = ['office.attempt', 'office.challenge', 'office.enrolment', 'office.session']
  expect(before['office.session']?.length).toBeGreaterThan(0)
  for (const table of gone) before[table] = []
  expect(after).toEqual(before)
  // Counting goes on where it was, and the policies stand again.
  const { rows } = await d.all.query<{ seq: bigint; most: bigint }>(
    `insert into record.entry (outcome, act) values ('done', 'cases.see')
     returning seq, (select max(seq) from record.entry) as most`,
  )
  expect(rows[0]!.seq).toBeGreaterThan(rows[0]!.most)
  const { rows: open } = await d.all.query(
    `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind = 'r'
       and not (c.relrowsecurity and c.relforcerowsecurity)`,
  )
  expect(open).toEqual([])
  expect(await migrate(d.owner)).toEqual([])
  await d.close()
})

test('its files are this user’s alone, named with their hashes, and hold no key', async () => {
  expect(statSync(join(saved, 'database')).mode & 0o777).toBe(0o700)
  const manifest = await checkBackup(saved)
  const files = readdirSync(join(saved, 'database')).map((name) => `database/${name}`)
  expect(files.sort()).toEqual(manifest.tables.map(({ file }) => file).sort())
  for (const file of [...files, 'manifest.json']) expect(statSync(join(saved, file)).mode & 0o777).toBe(0o600)
  for (const { file, sha256 } of manifest.tables)
    expect(
      createHash('sha256')
        .update(readFileSync(join(saved, file)))
        .digest('hex'),
    ).toBe(sha256)
  expect(manifest.keysMark).toBe('0'.repeat(32))
  expect(manifest.leftOut).toContain('office.session')
})

test('it is one moment, though others write meanwhile', async () => {
  const [other, d] = [await newCourt(), await newDatabase()]
  // The officers are read by now, and the posts are not: both gain a row that belongs together.
  const writer = await connectTo(other.rootAddress)
  await writer.query('begin; lock table office.post in access exclusive mode')
  const saving = save(other.database)
  const isWaiting = async () =>
    (await other.all.query("select from pg_locks where relation = 'office.post'::regclass and not granted"))
      .rowCount
  while ((await isWaiting()) === 0) await sleep(10)
  await writer.query(
    `with made as (insert into office.officer (name_ar, name_la, handle) values ('تجربة', 'Test', 'meanwhile') returning id)
     insert into office.post (officer_id, post, starts) select id, 'auditor', '2024-01-01' from made; commit`,
  )
  await writer.end()
  await restore(await saving, d.database)
  const { rows } = await d.all.query<{ officers: string; posts: string }>(
    `select (select count(*) from office.officer)::text as officers, (select count(*) from office.post)::text as posts`,
  )
  expect(rows).toEqual([{ officers: '0', posts: '0' }])
  await Promise.all([d.close(), other.close()])
})

test('a backup of an earlier version comes back as it was, and is brought to this one', async () => {
  const old = await newDatabase()
  const scripts = join(import.meta.dirname, '../migrations')
  const names = readdirSync(scripts).sort()
  await old.owner.query(
    'create schema meta; create table meta.applied (name text primary key, sha256 text not null)',
  )
  for (const name of names.slice(0, 5)) {
    const text = readFileSync(join(scripts, name), 'utf8')
    await old.owner.query(text)
    await old.owner.query('insert into meta.applied values ($1, $2)', [
      name,
      createHash('sha256').update(text).digest('hex'),
    ])
  }
  await old.owner.query(
    `grant usage on schema office, court, assistance, penal, record to himaya_backup;
     do $$ declare r record; begin
       for r in select oid::regclass as name from pg_class where relkind = 'r'
           and relnamespace::regnamespace::text in ('office', 'court', 'assistance', 'penal', 'record') loop
         execute format('grant select on %s to himaya_backup', r.name);
       end loop; end $$;
     insert into office.officer (name_ar, name_la, handle) values ('تجربة', 'Test', 'earlier')`,
  )
  const at = await save(old.database)
  const d = await newDatabase()
  await restore(at, d.database)
  const { rows } = await d.all.query('select handle from office.officer')
  expect(rows).toEqual([{ handle: 'earlier' }])
  const { rows: applied } = await d.all.query<{ name: string }>('select name from meta.applied order by name')
  expect(applied.map(({ name }) => name)).toEqual(names)
  await Promise.all([d.close(), old.close()])
})
