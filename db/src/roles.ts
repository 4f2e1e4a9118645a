import type { Client } from 'pg'
import { causeOf, connected } from './connect.ts'
import type { Address } from './embedded.ts'
import { scramVerifier } from './scram.ts'

/**
 * Roles that sign in, each with a password of its own; none owns anything. The server process is given two:
 * himaya_app and himaya_door. The registrar, the rotator and the backup belong to the command line, the keeper, the
 * counter, the sequencer and the watcher to its parent.
 */
export const loginRoles = [
  'himaya_app',
  'himaya_door',
  'himaya_backup',
  'himaya_registrar',
  'himaya_keeper',
  'himaya_counter',
  'himaya_sequencer',
  'himaya_rotator',
  'himaya_watcher',
] as const
export type LoginRole = (typeof loginRoles)[number]

/**
 * Own functions and nothing else; nobody signs in as them. The gate's look past row security, the eraser's erases, and
 * those of the ticket sign what an officer may see under it.
 */
export const ownerRoles = ['himaya_gate', 'himaya_ticket', 'himaya_eraser'] as const
const settings = { statement_timeout: '15s', idle_in_transaction_session_timeout: '15s' }

/** How to reach a role of this database. */
export type As = (role: LoginRole) => Address

/**
 * The statements that make the roles what they should be; none when they are. They hold no password, only what
 * PostgreSQL keeps of one.
 *
 * @param client connected as the owner of the database
 */
export async function missingOfRoles(client: Client, as: As): Promise<string[]> {
  const { rows } = await client.query<{ name: string; login: boolean; config: string[] | null }>(
    `select rolname as name, rolcanlogin as login, rolconfig as config from pg_roles where rolname = any ($1)`,
    [[...ownerRoles, ...loginRoles]],
  )
  const there = new Map(rows.map((row) => [row.name, row]))
  const missing = ownerRoles.flatMap((role) => (there.has(role) ? [] : [`create role ${role} nologin`]))
  const passwords = await Promise.all(
    loginRoles.map(async (role) => !there.has(role) || (await isAccepted(as(role)))),
  )
  for (const [n, role] of loginRoles.entries()) {
    const found = there.get(role)
    const verifier = () => `'${scramVerifier(String(as(role).password))}'`
    if (found === undefined) missing.push(`create role ${role} login noinherit password ${verifier()}`)
    else if (!found.login) missing.push(`alter role ${role} login password ${verifier()}`)
    else if (passwords[n] !== true) missing.push(`alter role ${role} password ${verifier()}`)
    for (const [name, value] of Object.entries(settings))
      if (found?.config?.includes(`${name}=${value}`) !== true)
        missing.push(`alter role ${role} set ${name} = '${value}'`)
  }
  return [...missing, ...(await missingGrants(client, there))]
}

async function missingGrants(client: Client, there: ReadonlyMap<string, unknown>): Promise<string[]> {
  const { rows } = await client.query<{ v: string; me: string; db: string; granted: string[] }>(
    `select current_setting('server_version_num') as v, quote_ident(current_user) as me,
       quote_ident(current_database()) as db,
       (select coalesce(array_agg(pg_get_userbyid(a.grantee)::text), '{}') from pg_database d, aclexplode(d.datacl) a
        where d.datname = current_database() and a.privilege_type = 'CONNECT' and a.grantee <> 0) as granted`,
  )
  const { v = '0', me = '', db = '', granted = [] } = rows[0] ?? {}
  // The functions that look past row security belong to these; the owner hands them over.
  // Since PostgreSQL 16 whoever makes a role may grant it, but may not yet act as it.
  const newer = Number(v) >= 160000
  const acts = new Set<string>()
  for (const role of ownerRoles) {
    if (!there.has(role)) continue
    const { rows: found } = await client.query<{ acts: boolean }>(
      `select pg_has_role(current_user, '${role}', '${newer ? 'SET' : 'MEMBER'}')
         and pg_has_role(current_user, '${role}', 'USAGE') as acts`,
    )
    if (found[0]?.acts === true) acts.add(role)
  }
  return [
    ...ownerRoles.flatMap((role) =>
      acts.has(role) ? [] : [`grant ${role} to ${me}${newer ? ' with set true, inherit true' : ''}`],
    ),
    ...loginRoles.flatMap((role) =>
      granted.includes(role) ? [] : [`grant connect on database ${db} to ${role}`],
    ),
  ]
}

/** Whether the server takes this password; one it takes but keeps out of the database is the right one. */
async function isAccepted(address: Address): Promise<boolean> {
  try {
    await connected(address, async () => undefined)
    return true
  } catch (error) {
    if (causeOf(error) === '42501') return true
    // A role that may not sign in yet is told from one with another password by what pg_roles says of it.
    if (['28P01', '28000'].includes(causeOf(error))) return false
    throw error
  }
}

/** Other databases of this server that the roles belong to: changing a password here would shut them out. */
async function otherHouses(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct d.datname as name from pg_database d, aclexplode(d.datacl) a
     where d.datname <> current_database() and a.privilege_type = 'CONNECT'
       and a.grantee in (select oid from pg_roles where rolname = any ($1))`,
    [[...loginRoles]],
  )
  return rows.map((row) => row.name)
}

/**
 * Makes the roles Himaya needs, and gives each that signs in its password.
 *
 * Run as the role that owns the database: it needs CREATEROLE, or an administrator who ran the same
 * statements before (`himaya doctor` prints them).
 *
 * @throws Error naming what the owner may not do, or the database whose roles these are
 */
export async function makeRoles(client: Client, as: As): Promise<void> {
  const missing = await missingOfRoles(client, as)
  const changes = missing.some((statement) => /^alter role \w+ (?:login )?password/.test(statement))
  const others = changes ? await otherHouses(client) : []
  if (others.length > 0)
    throw new Error(
      `the roles of this server belong to the Himaya in its database ${others.join(', ')}: use a server, or the owner and password, of its own`,
    )
  try {
    for (const statement of missing) await client.query(statement)
  } catch (error) {
    throw new Error(
      `the owner of the database may not make its roles (${(error as Error).message}): an administrator runs what \`./himaya doctor\` prints`,
      { cause: error },
    )
  }
}
