import { Client } from 'pg'
import { secret, startEmbedded, type Address } from './embedded.ts'
import { migrate } from './migrate.ts'
import { loginRoles, makeRoles, type LoginRole } from './roles.ts'

export interface Database {
  readonly kind: 'embedded' | 'server'
  readonly owner: Address
  readonly as: (role: LoginRole) => Address
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
 */
export async function openDatabase(data: string, url: string | undefined): Promise<Database> {
  const embedded = url === undefined ? await startEmbedded(data) : undefined
  const owner: Address = embedded?.address('owner') ?? { connectionString: url ?? '' }
  return {
    kind: embedded === undefined ? 'server' : 'embedded',
    owner,
    as: (role) => signedInAs(owner, role, secret(data, role)),
    ours: embedded !== undefined && !embedded.adopted,
    pid: embedded?.pid,
    stop: async () => embedded?.stop(),
  }
}

function signedInAs(owner: Address, role: LoginRole, password: string): Address {
  if (owner.connectionString === undefined) return { ...owner, user: role, password }
  const url = new URL(owner.connectionString)
  url.username = role
  url.password = password
  return { connectionString: url.href }
}

/**
 * Makes the roles and brings the tables to this version. Another process doing the same waits its turn.
 *
 * @returns the migrations applied now, and whether there is nobody in the database yet
 * @throws Error in one sentence when the server is too old or the owner may not do it
 */
export async function prepare(
  data: string,
  database: Database,
): Promise<{ applied: string[]; empty: boolean }> {
  const client = new Client(database.owner)
  await client.connect()
  try {
    const { rows } = await client.query<{ version: string; superuser: boolean }>(
      `select current_setting('server_version_num') as version, rolsuper as superuser from pg_roles where rolname = current_user`,
    )
    if (Number(rows[0]?.version ?? 0) < 150000)
      throw new Error('the database server is older than PostgreSQL 15')
    if (rows[0]?.superuser === true)
      throw new Error('DATABASE_URL names a superuser: give Himaya a role that only owns its database')
    await client.query('select pg_advisory_lock(727175)')
    const passwords = Object.fromEntries(loginRoles.map((role) => [role, secret(data, role)])) as Record<
      LoginRole,
      string
    >
    await makeRoles(client, passwords)
    const applied = await migrate(client)
    return { applied, empty: await isEmpty(database) }
  } finally {
    await client.end()
  }
}

/** Row security hides the rows from their owner: the sign-in role is asked whether anybody is there. */
async function isEmpty(database: Database): Promise<boolean> {
  const client = new Client(database.as('himaya_backup'))
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from office.officer limit 1')
    return rowCount === 0
  } finally {
    await client.end()
  }
}
