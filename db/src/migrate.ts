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

/** A migration that was applied, and the hash of its text then. */
export interface Applied {
  readonly name: string
  readonly sha256: string
}

/** Rows that come from elsewhere: put in once the tables are as they were there, before anything newer. */
export interface Restoring {
  readonly applied: readonly Applied[]
  readonly load: () => Promise<void>
}

/**
 * Row security hides rows from their owner too, and a migration may have to change them. `access/` forces it again in the
 * same transaction, before anybody else can look.
 */
const unforced = `do $$ declare name regclass; begin
  for name in select c.oid from pg_class c where c.relforcerowsecurity and pg_has_role(c.relowner, 'USAGE') loop
    execute format('alter table %s no force row level security', name);
  end loop;
end $$`

/** What this code's migrations are, oldest first. */
export const known: readonly Applied[] = scripts('migrations').map(({ name, text }) => ({
  name,
  sha256: sha256Of(text),
}))

/**
 * Brings the database to this version of the code, in one transaction: applies each new file of
 * `migrations/` once, then all of `access/` again, then the reference data of the law.
 *
 * @param client connected as the owner of the database, with the roles made
 * @param restoring when the database is to be filled from a backup; it must then hold no table of ours
 * @returns the names of the migrations applied now
 * @throws Error when a file that was already applied has changed since, or the database is newer than the code
 */
export async function migrate(client: Client, restoring?: Restoring): Promise<string[]> {
  const now: string[] = []
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock(727174)')
    await client.query('create schema if not exists meta')
    await client.query(
      'create table if not exists meta.applied (name text primary key, sha256 text not null)',
    )
    const before = await appliedIn(client)
    if (restoring !== undefined && before.length > 0) throw new Error(notEmpty)
    check(before)
    const waiting = scripts('migrations').filter(({ name }) => !before.some((one) => one.name === name))
    const first = waiting.filter(({ name }) => restoring?.applied.some((one) => one.name === name))
    const apply = async (files: readonly { name: string; text: string }[]) => {
      for (const { name, text } of files) {
        await client.query(text)
        await client.query('insert into meta.applied (name, sha256) values ($1, $2)', [name, sha256Of(text)])
        now.push(name)
      }
    }
    if (waiting.length > 0) await client.query(unforced)
    await apply(first)
    // Here no policy stands yet: whoever loads sees what was loaded.
    await restoring?.load()
    await apply(waiting.filter((file) => !first.includes(file)))
    for (const { text } of scripts('access')) await client.query(text)
    await writeReference(client)
    await client.query('commit')
    return now
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** The migrations this database has, in the order of their names; none when it is not ours yet. */
export async function appliedIn(client: Client): Promise<Applied[]> {
  const { rows: there } = await client.query<{ table: string | null }>(
    "select to_regclass('meta.applied')::text as table",
  )
  if (there[0]?.table == null) return []
  const { rows } = await client.query<Applied>('select name, sha256 from meta.applied order by name')
  return rows
}

/** Why a restore is refused. */
export const notEmpty =
  'this database already holds the tables of Himaya: restore into a new HIMAYA_DATA, or a new database'

/** @throws Error when what was applied in `whose` is not what this code would apply */
export function check(applied: readonly Applied[], whose = 'the database'): void {
  const unknown = applied.filter(({ name }) => !known.some((one) => one.name === name))
  if (unknown.length > 0)
    throw new Error(
      `${whose} has ${unknown.map(({ name }) => name).join(', ')}, which this version does not know: use a newer one`,
    )
  for (const { name, sha256 } of applied)
    if (!known.some((one) => one.name === name && one.sha256 === sha256))
      throw new Error(`in ${whose} ${name} was applied and then changed: write a new migration instead`)
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
