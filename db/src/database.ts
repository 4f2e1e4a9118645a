import type { Client } from 'pg'
import { addressOf, connected } from './connect.ts'
import { secret, startEmbedded, type Address } from './embedded.ts'
import { migrate } from './migrate.ts'
import { makeRoles, type As } from './roles.ts'
import { derivedPasswords } from './scram.ts'

export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly owner: Address
  readonly as: As
  /** True when this process started it and should stop it. */
  readonly ours: boolean
  /** The process to watch, when it is the embedded one. */
  readonly pid: number | undefined
  readonly stop: () => Promise<void>
}

/**
 * Opens the database of this installation: the server of `url` when given, else the embedded one in `data`.
 *
 * @param url `DATABASE_URL`, a role that owns its database
 * @throws Error in one sentence when the URL cannot be read or the embedded one does not start
 */
export async function openDatabase(data: string, url: string | undefined): Promise<Database> {
  if (url !== undefined) return onServer(data, addressOf(url))
  const embedded = await startEmbedded(data)
  const owner = embedded.address('owner')
  return {
    kind: 'embedded',
    owner,
    as: (role) => ({ ...owner, user: role, password: secret(data, role) }),
    ours: !embedded.adopted,
    pid: embedded.pid,
    stop: () => embedded.stop(),
  }
}

function onServer(data: string, owner: Address): Database {
  // Several houses on one database must know the same passwords. An owner who signs in without one (by socket or
  // certificate) leaves nothing to derive them from: then they are kept in the data folder.
  const passwordOf =
    typeof owner.password === 'string'
      ? derivedPasswords(owner.password)
      : (role: string) => secret(data, role)
  return {
    kind: 'server',
    owner,
    as: (role) => ({ ...owner, user: role, password: passwordOf(role) }),
    ours: false,
    pid: undefined,
    stop: async () => undefined,
  }
}

/**
 * Makes the roles and brings the tables to this version. Another process doing the same waits its turn.
 *
 * @returns the migrations applied now, and whether there is nobody in the database yet
 * @throws Error in one sentence when the server is too old or the owner may not do it
 */
export async function prepare(database: Database): Promise<{ applied: string[]; empty: boolean }> {
  return connected(database.owner, async (client) => {
    await checkOwner(client)
    await client.query('select pg_advisory_lock(727175)')
    await makeRoles(client, database.as)
    const applied = await migrate(client)
    return { applied, empty: await isEmpty(database) }
  })
}

/** @throws Error in one sentence when the server is too old, or whoever connects is its superuser */
export async function checkOwner(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: string; superuser: boolean }>(
    `select current_setting('server_version_num') as version, rolsuper as superuser from pg_roles where rolname = current_user`,
  )
  if (Number(rows[0]?.version ?? 0) < 150000)
    throw new Error('the database server is older than PostgreSQL 15: use a newer one')
  if (rows[0]?.superuser === true)
    throw new Error('DATABASE_URL names a superuser: give Himaya a role that only owns its database')
}

/** Runs `work` while no other house on this database does the same: of two that start at once, one fills it. */
export async function exclusively<T>(database: Database, work: () => Promise<T>): Promise<T> {
  return connected(database.owner, async (client) => {
    await client.query('select pg_advisory_lock(727176)')
    return work()
  })
}

/** Row security hides the rows from their owner: the backup role is asked whether anybody is there. */
async function isEmpty(database: Database): Promise<boolean> {
  return connected(database.as('himaya_backup'), async (client) => {
    const { rowCount } = await client.query('select 1 from office.officer limit 1')
    return rowCount === 0
  })
}
