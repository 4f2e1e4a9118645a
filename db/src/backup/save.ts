import { createWriteStream, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { connected } from '../connect.ts'
import type { Database } from '../database.ts'
import { markIn } from '../keys-mark.ts'
import { appliedIn } from '../migrate.ts'
import { hashOf, Hashing } from './hash.ts'
import { fileOf, manifestFile, written, type Manifest, type SavedTable, type Sealing } from './manifest.ts'
import { checkSeesAll, leftOut, plainText, quoted, sequencesOf, tablesOf, type Table } from './tables.ts'

/**
 * Saves every table as it is at one moment, while others go on working: COPY in one REPEATABLE READ transaction of
 * the backup role, through streams, a file for each table in `folder/database`, and the manifest last. A folder
 * without a manifest is no backup.
 *
 * @param folder empty, 0700
 * @param sealing to whom each file is sealed as it is written; without it they are plain
 * @throws Error in one sentence; what was written until then stays for the caller to remove
 */
export async function saveDatabase(
  database: Database,
  folder: string,
  {
    himaya,
    keysSha256,
    sealing,
  }: { himaya: string; keysSha256: string | null; sealing?: Sealing | undefined },
): Promise<Manifest> {
  return connected(database.owner, async (owner) => {
    // A migration waits until this is over, as this waits for one.
    await owner.query('select pg_advisory_lock_shared(727174)')
    const applied = await appliedIn(owner)
    const migration = applied.at(-1)?.name
    if (migration === undefined) throw new Error('there is nothing to save: this database was never started')
    const saved = await connected(database.as('himaya_backup'), (client) =>
      saveTables(client, folder, sealing),
    )
    const manifest: Manifest = {
      ...(sealing === undefined ? { format: 1 } : { format: 2, sealedTo: sealing.to }),
      himaya,
      madeAt: new Date().toISOString(),
      postgres: saved.postgres,
      migration,
      applied,
      tables: saved.tables,
      // Read after the rows: they never count less than the rows hold.
      sequences: await sequencesOf(owner),
      leftOut,
      keysMark: saved.keysMark,
      keysSha256,
    }
    writeFileSync(join(folder, manifestFile), written(manifest), { mode: 0o600, flush: true })
    await flushFolder(folder)
    return manifest
  })
}

async function saveTables(client: Client, folder: string, sealing: Sealing | undefined) {
  await client.query('begin transaction isolation level repeatable read, read only')
  await client.query(plainText)
  await checkSeesAll(client)
  mkdirSync(join(folder, 'database'), { mode: 0o700 })
  const tables: SavedTable[] = []
  for (const table of await tablesOf(client))
    if (!leftOut.some((name) => name === table.name))
      tables.push(await saveTable(client, table, { folder, sealing }))
  const { rows } = await client.query<{ postgres: string }>(
    "select current_setting('server_version') as postgres",
  )
  const keysMark = tables.some(({ table }) => table === 'office.keys') ? await markIn(client) : undefined
  await client.query('commit')
  await flushFolder(join(folder, 'database'))
  return { tables, postgres: rows[0]?.postgres ?? '', keysMark: keysMark ?? null }
}

async function saveTable(
  client: Client,
  { name, columns }: Table,
  { folder, sealing }: { folder: string; sealing: Sealing | undefined },
): Promise<SavedTable> {
  const file = fileOf(name, sealing !== undefined)
  const place = join(folder, file)
  const source = client.query(copyTo(copyOut(client, { name, columns })))
  const [text, stored] = [new Hashing(), new Hashing()]
  await pipeline(
    source,
    text,
    createGzip({ level: 1 }),
    sealing?.through() ?? new PassThrough(),
    stored,
    createWriteStream(place, { mode: 0o600, flags: 'wx', flush: true }),
  )
  return {
    table: name,
    columns,
    rows: source.rowCount,
    file,
    bytes: statSync(place).size,
    sha256: stored.digest,
    textSha256: text.digest,
  }
}

/** The hash of a table's COPY text as it stands in the database now. */
export function hashOfTable(client: Client, table: Table): Promise<string> {
  return hashOf(client.query(copyTo(copyOut(client, table))))
}

function copyOut(client: Client, { name, columns }: Table): string {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  return `copy ${quoted(client, name)} (${list}) to stdout`
}

/** Names of new files are safe on the disk only when their folder is. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path)
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
