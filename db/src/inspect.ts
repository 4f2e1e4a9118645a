/** What is missing or wrong about a database, for `himaya doctor`. Nothing is changed. */
import type { Client } from 'pg'
import { codeOf, connected } from './connect.ts'
import type { Database } from './database.ts'
import { hasDemonstration } from './demonstration.ts'
import { markIn } from './keys-mark.ts'
import { appliedIn, check, known } from './migrate.ts'
import { loginRoles, owningRoles, missingOfRoles } from './roles.ts'

/** One thing that was looked at, as a line: what it is, and what to do when it is wrong. */
export interface Finding {
  readonly is: 'ok' | 'note' | 'wrong'
  readonly says: string
  /** What the administrator of the server runs to set it right. */
  readonly statements?: readonly string[]
}

const ok = (says: string): Finding => ({ is: 'ok', says })
const note = (says: string): Finding => ({ is: 'note', says })
const wrong = (says: string, statements: readonly string[] = []): Finding => ({
  is: 'wrong',
  says,
  statements,
})

/** What was found, and the mark of the keys this database belongs to, when it was used with some. */
export interface Inspected {
  readonly findings: readonly Finding[]
  readonly keysMark?: string | undefined
}

export async function inspectDatabase(
  database: Database,
  { production }: { production: boolean },
): Promise<Inspected> {
  try {
    return await connected(database.owner, async (client) => {
      const server = await inspectServer(client, database)
      if (server.some(({ is }) => is === 'wrong')) return { findings: server }
      const roles = await inspectRoles(client, database)
      const findings = [...server, ...roles, ...(await inspectTables(client))]
      const isReady =
        roles.every(({ is }) => is === 'ok') && (await appliedIn(client)).length === known.length
      if (!isReady) return { findings }
      if (production && (await hasDemonstration(database)))
        findings.push(wrong('it holds demonstration people: production needs a database of its own'))
      return { findings, keysMark: await connected(database.as('himaya_backup'), markIn) }
    })
  } catch (error) {
    return { findings: [wrong(error instanceof Error ? error.message : 'the database cannot be asked')] }
  }
}

async function inspectServer(client: Client, { kind, owner }: Database): Promise<Finding[]> {
  const { rows } = await client.query<
    Record<string, string> & Record<'superuser' | 'owns' | 'sealed', boolean>
  >(
    `select current_setting('server_version') as version, current_setting('server_version_num') as number,
       current_user as me, quote_ident(current_user) as me_quoted, current_database() as db,
       quote_ident(current_database()) as db_quoted, pg_encoding_to_char(d.encoding) as encoding,
       r.rolsuper as superuser, pg_has_role(d.datdba, 'USAGE') as owns,
       coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as sealed
     from pg_database d, pg_roles r where d.datname = current_database() and r.rolname = current_user`,
  )
  const [it] = rows
  if (it === undefined) return [wrong('the database cannot be asked about itself')]
  const { version = '', me = '', db = '', encoding = '' } = it
  const isFar = kind === 'server' && !/^(?:\/|localhost$|127\.|::1$)/.test(owner.host ?? '')
  return [
    Number(it['number']) >= 150000
      ? ok(`the database answers: PostgreSQL ${version}`)
      : wrong(`the database server is PostgreSQL ${version}: Himaya needs 15 or later`),
    it.superuser
      ? wrong(`${me} is a superuser: give Himaya a role that only owns its database`, [
          `create role himaya login password '…'`,
          `alter database ${it['db_quoted'] ?? ''} owner to himaya`,
        ])
      : it.owns
        ? ok(`${me} owns the database ${db} and is no superuser`)
        : wrong(`${me} does not own the database ${db}: an administrator runs`, [
            `alter database ${it['db_quoted'] ?? ''} owner to ${it['me_quoted'] ?? ''}`,
          ]),
    encoding === 'UTF8'
      ? ok('the database is in UTF-8')
      : wrong(`the database ${db} is in ${encoding}: make a new one with encoding UTF8`),
    ...(isFar && !it.sealed
      ? [wrong('the way to the database server is not encrypted: add ?sslmode=verify-full to DATABASE_URL')]
      : []),
  ]
}

async function inspectRoles(client: Client, database: Database): Promise<Finding[]> {
  const missing = await missingOfRoles(client, database.as)
  const findings: Finding[] =
    missing.length === 0
      ? [ok('its roles are there, each with its own password')]
      : (await mayRun(client, missing))
        ? [note('its roles are made at the next start')]
        : [wrong('its roles are missing and this owner may not make them: an administrator runs', missing)]
  const { rows } = await client.query<{ name: string; what: string }>(
    `select r.rolname as name, 'has more rights than it needs' as what from pg_roles r where r.rolname = any ($1)
       and (r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication
         or (r.rolbypassrls and r.rolname <> 'himaya_backup'))
     union all
     select pg_get_userbyid(m.member), 'is a member of ' || pg_get_userbyid(m.roleid) from pg_auth_members m
       where pg_get_userbyid(m.member) = any ($1)`,
    [[...loginRoles, ...owningRoles]],
  )
  for (const { name, what } of rows)
    findings.push(
      wrong(`${name} ${what}: an administrator runs`, [
        what.startsWith('is')
          ? `revoke ${what.slice('is a member of '.length)} from ${name}`
          : `alter role ${name} nosuperuser nocreaterole nocreatedb noreplication nobypassrls`,
      ]),
    )
  return [...findings, ...(await inspectLog(client))]
}

/** A server that logs statements with their values would log the secret of each session. */
async function inspectLog(client: Client): Promise<Finding[]> {
  const { rows } = await client.query<{ logs: boolean; open: string[] }>(
    `select current_setting('log_statement') in ('mod', 'all') or current_setting('log_min_duration_statement') <> '-1'
         or current_setting('log_duration')::boolean or current_setting('log_min_duration_sample') <> '-1' as logs,
       array(select rolname::text from pg_roles where rolname = any ($1)
         and not coalesce(rolconfig, '{}') @> array['log_parameter_max_length=0']
         and current_setting('log_parameter_max_length') <> '0') as open`,
    [[...loginRoles]],
  )
  const { logs = false, open = [] } = rows[0] ?? {}
  if (!logs || open.length === 0) return []
  return [
    wrong(
      'the server logs statements with their values, and so the secrets of sessions: an administrator runs',
      open.map((role) => `alter role ${role} set log_parameter_max_length = 0`),
    ),
  ]
}

/** Whether the owner may run these: tried, and taken back. */
async function mayRun(client: Client, statements: readonly string[]): Promise<boolean> {
  await client.query('begin')
  try {
    for (const statement of statements) await client.query(statement)
    return true
  } catch (error) {
    if (codeOf(error) === '') throw error
    return false
  } finally {
    await client.query('rollback')
  }
}

async function inspectTables(client: Client): Promise<Finding[]> {
  const applied = await appliedIn(client)
  if (applied.length === 0) return [note('nothing is in the database yet: `npm start` makes its tables')]
  try {
    check(applied)
  } catch (error) {
    return [wrong((error as Error).message)]
  }
  const waiting = known.length - applied.length
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind in ('r', 'p')
       and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
  )
  return [
    waiting === 0
      ? ok(`its tables are of this version (${applied.at(-1)?.name ?? ''})`)
      : note(`${String(waiting)} migrations wait for the next start: make a backup before`),
    rows.length === 0
      ? ok('row security is forced on every table')
      : wrong(
          `row security is not forced on ${rows.map(({ name }) => name).join(', ')}: run ./himaya migrate`,
        ),
  ]
}
