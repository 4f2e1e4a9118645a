import { createReadStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { connected } from '../connect.ts'
import { checkOwner, type Database } from '../database.ts'
import { appliedIn, check, migrate, notEmpty } from '../migrate.ts'
import { makeRoles } from '../roles.ts'
import { readManifest, type Manifest, type SavedTable } from './manifest.ts'
import { hashOf } from './hash.ts'
import { hashOfTable } from './save.ts'
import { plainText, quoted, tablesOf } from './tables.ts'

/**
 * Reads a whole backup through and compares it with its manifest. Nothing is written anywhere.
 *
 * @throws Error in one sentence when a file is missing or changed, or a newer version made the backup
 */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = readManifest(folder)
  check(manifest.applied, 'the backup')
  for (const { file, bytes, sha256 } of manifest.tables) {
    const size = statSync(join(folder, file), { throwIfNoEntry: false })?.size
    if (size === undefined) throw new Error(`the backup is incomplete: ${file} is missing`)
    if (size !== bytes || (await hashOf(createReadStream(join(folder, file)))) !== sha256)
      throw new Error(`the backup was changed: ${file} is not what its manifest says`)
  }
  return manifest
}

/**
 * Brings a backup into an empty database, in one transaction: the tables as they were when it was made, its rows,
 * each table compared with its hash, then whatever this version adds. All of it or nothing.
 *
 * @param manifest what `checkBackup` answered for this folder
 * @throws Error in one sentence when the database is not empty, or holds something else than was saved
 */
export async function loadDatabase(database: Database, folder: string, manifest: Manifest): Promise<void> {
  await connected(database.owner, async (client) => {
    await checkOwner(client)
    if ((await appliedIn(client)).length > 0) throw new Error(notEmpty)
    await client.query('select pg_advisory_lock(727175)')
    await makeRoles(client, database.as)
    await migrate(client, {
      applied: manifest.applied,
      load: async () => loadTables(client, folder, manifest),
    })
  })
}

async function loadTables(client: Client, folder: string, manifest: Manifest): Promise<void> {
  await client.query(plainText)
  const saved = new Map(manifest.tables.map((table) => [table.table, table]))
  for (const { name } of await tablesOf(client)) {
    const table = saved.get(name)
    if (table !== undefined) await loadTable(client, folder, table)
    else if (!manifest.leftOut.includes(name))
      throw new Error(`the backup is incomplete: it does not hold ${name}`)
    saved.delete(name)
  }
  const [unknown] = saved.keys()
  if (unknown !== undefined) throw new Error(`the backup holds ${unknown}, which this version does not know`)
  for (const [name, last] of Object.entries(manifest.sequences))
    await client.query('select setval($1::regclass, $2)', [quoted(client, name), last])
}

async function loadTable(client: Client, folder: string, saved: SavedTable): Promise<void> {
  const { table: name, columns, rows, textSha256 } = saved
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  const target = client.query(copyFrom(`copy ${quoted(client, name)} (${list}) from stdin`))
  await pipeline(createReadStream(join(folder, saved.file)), createGunzip(), target)
  const there = await hashOfTable(client, { name, columns })
  if (target.rowCount !== rows || there !== textSha256)
    throw new Error(`${name} did not come back as it was saved: nothing was restored`)
}
