import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { writeReference } from './reference.ts'

const root = join(import.meta.dirname, '..')
const scripts = (folder: string) =>
  readdirSync(join(root, folder))
    .filter((f) => f.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }))

/** The name of the newest migration of this code: what a database must have reached to be served. */
export const newest = scripts('migrations').at(-1)?.name ?? ''

/**
 * Brings the database to this version of the code, in one transaction: applies each new file of
 * `migrations/` once, then all of `access/` again, then the reference data of the law.
 *
 * @param client connected as the owner of the database, with the roles made
 * @returns the names of the migrations applied now
 * @throws Error when a file that was already applied has changed since, or the database is newer than the code
 */
export async function migrate(client: Client): Promise<string[]> {
  const now: string[] = []
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock(727174)')
    await client.query('create schema if not exists meta')
    await client.query(
      'create table if not exists meta.applied (name text primary key, sha256 text not null)',
    )
    const { rows } = await client.query<{ name: string; sha256: string }>(
      'select name, sha256 from meta.applied',
    )
    const applied = new Map(rows.map((row) => [row.name, row.sha256]))
    const files = scripts('migrations')
    const unknown = [...applied.keys()].filter((name) => !files.some((file) => file.name === name))
    if (unknown.length > 0)
      throw new Error(
        `the database has ${unknown.join(', ')}, which this version does not know: use a newer one`,
      )
    for (const { name, text } of files) {
      const sha256 = createHash('sha256').update(text).digest('hex')
      const before = applied.get(name)
      if (before === sha256) continue
      if (before !== undefined)
        throw new Error(`${name} was applied and then changed: write a new migration instead`)
      await client.query(text)
      await client.query('insert into meta.applied (name, sha256) values ($1, $2)', [name, sha256])
      now.push(name)
    }
    for (const { text } of scripts('access')) await client.query(text)
    await writeReference(client)
    await client.query('commit')
    return now
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
