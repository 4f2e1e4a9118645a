import type { Client } from 'pg'

/**
 * Roles that sign in, each with a password of its own; none owns anything. The server process is given two:
 * himaya_app and himaya_door. The registrar and the backup belong to the command line.
 */
export const loginRoles = ['himaya_app', 'himaya_door', 'himaya_backup', 'himaya_registrar'] as const
export type LoginRole = (typeof loginRoles)[number]

/**
 * Makes the roles Himaya needs, and gives each that signs in its password.
 *
 * Run as the role that owns the database: it needs CREATEROLE, or an administrator who ran the same
 * statements before (`himaya doctor` prints them).
 *
 * @throws Error naming what the owner may not do
 */
export async function makeRoles(client: Client, passwords: Record<LoginRole, string>): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    "select rolname from pg_roles where rolname like 'himaya\\_%'",
  )
  const there = new Set(rows.map((row) => row.rolname))
  try {
    if (!there.has('himaya_gate')) await client.query('create role himaya_gate nologin')
    for (const role of loginRoles) {
      if (!there.has(role)) await client.query(`create role ${role} login noinherit`)
      await client.query(`alter role ${role} password ${client.escapeLiteral(passwords[role])}`)
      await client.query(`alter role ${role} set statement_timeout = '15s'`)
      await client.query(`alter role ${role} set idle_in_transaction_session_timeout = '15s'`)
    }
    // The functions that look past row security belong to himaya_gate; the owner hands them over.
    // Since PostgreSQL 16 whoever makes a role may grant it, but may not yet act as it.
    const { rows: server } = await client.query<{ v: string; me: string }>(
      "select current_setting('server_version_num') as v, quote_ident(current_user) as me",
    )
    const options = Number(server[0]?.v) >= 160000 ? ' with set true, inherit true' : ''
    await client.query(`grant himaya_gate to ${server[0]?.me ?? ''}${options}`)
    const { rows: name } = await client.query<{ d: string }>('select quote_ident(current_database()) as d')
    for (const role of loginRoles)
      await client.query(`grant connect on database ${name[0]?.d ?? ''} to ${role}`)
  } catch (error) {
    throw new Error(
      `the owner of the database may not make its roles (${(error as Error).message}): give it CREATEROLE, or run what \`himaya doctor\` prints`,
      { cause: error },
    )
  }
}
