import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough, Writable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { connected } from '../connect.ts'
import { checkOwner, type Database } from '../database.ts'
import { appliedIn, check, migrate, notEmpty } from '../migrate.ts'
import { makeRoles } from '../roles.ts'
import { readManifest, type Manifest, type Opening, type SavedTable } from './manifest.ts'
import { Hashing } from './hash.ts'
import { hashOfTable } from './save.ts'
import { plainText, quoted, tablesOf } from './tables.ts'

/**
 * Reads a whole backup through and compares it with its manifest. Nothing is written anywhere.
 *
 * @param opening opens each file to its end too, of a backup that is sealed; without it only what lies there is compared
 * @throws Error in one sentence when a file is missing or changed, or sealed to another key, or a newer version made it
 */
export async function checkBackup(folder: string, opening?: Opening): Promise<Manifest> {
  const manifest = readManifest(folder)
  check(manifest.applied, 'the backup')
  if (opening !== undefined && manifest.sealedTo !== undefined && manifest.sealedTo !== opening.of)
    throw new Error(`this backup is sealed to ${manifest.sealedTo}, and this is the key of ${opening.of}`)
  for (const { file, bytes, sha256 } of manifest.tables) {
    const path = join(folder, file)
    const size = statSync(path, { throwIfNoEntry: false })?.size
    if (size === undefined) throw new Error(`the backup is incomplete: ${file} is missing`)
    const stored = new Hashing()
    const opened = manifest.sealedTo === undefined ? undefined : opening?.through()
    try {
      await pipeline(createReadStream(path), stored, opened ?? new PassThrough(), nowhere())
    } catch (error) {
      throw new Error(`the backup was changed: ${file} does not open (${(error as Error).message})`, {
        cause: error,
      })
    }
    if (size !== bytes || stored.digest !== sha256)
      throw new Error(`the backup was changed: ${file} is not what its manifest says`)
  }
  return manifest
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

/**
 * Brings a backup into an empty database, in one transaction: the tables as they were when it was made, its rows,
 * each table compared with its hash, then whatever this version adds. All of it or nothing.
 *
 * @param manifest what `checkBackup` answered for this folder
 * @param opening of a backup that is sealed
 * @throws Error in one sentence when the database is not empty, or holds something else than was saved
 */
export async function loadDatabase(
  database: Database,
  folder: string,
  { manifest, opening }: { manifest: Manifest; opening?: Opening | undefined },
): Promise<void> {
  if (manifest.sealedTo !== undefined && opening === undefined)
    throw new Error(`this backup is sealed: it opens with the key of ${manifest.sealedTo} (--key FILE)`)
  await connected(database.owner, async (client) => {
    await checkOwner(client)
    if ((await appliedIn(client)).length > 0) throw new Error(notEmpty)
    await client.query('select pg_advisory_lock(727175)')
    await makeRoles(client, database.as)
    await migrate(client, {
      applied: manifest.applied,
      load: async () => loadTables(client, folder, { manifest, opening }),
    })
  })
}

async function loadTables(
  client: Client,
  folder: string,
  { manifest, opening }: { manifest: Manifest; opening: Opening | undefined },
): Promise<void> {
  const through = () =>
    (manifest.sealedTo === undefined ? undefined : opening?.through()) ?? new PassThrough()
  await client.query(plainText)
  const saved = new Map(manifest.tables.map((table) => [table.table, table]))
  for (const { name } of await tablesOf(client)) {
    const table = saved.get(name)
    if (table !== undefined) await loadTable(client, table, { folder, through })
    else if (!manifest.leftOut.includes(name))
      throw new Error(`the backup is incomplete: it does not hold ${name}`)
    saved.delete(name)
  }
  const [unknown] = saved.keys()
  if (unknown !== undefined) throw new Error(`the backup holds ${unknown}, which this version does not know`)
  for (const [name, last] of Object.entries(manifest.sequences))
    await client.query('select setval($1::regclass, $2)', [quoted(client, name), last])
}

async function loadTable(
  client: Client,
  saved: SavedTable,
  { folder, through }: { folder: string; through: () => Transform },
): Promise<void> {
  const { table: name, columns, rows, textSha256 } = saved
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const target = client.query(copyFrom(`copy ${quoted(client, name)} (${list}) from stdin`))
  await pipeline(createReadStream(join(folder, saved.file)), through(), createGunzip(), target)
  const there = await hashOfTable(client, { name, columns })
  if (target.rowCount !== rows || there !== textSha256)
    throw new Error(`${name} did not come back as it was saved: nothing was restored`)
}
