/** What is missing or wrong about a database, for `himaya doctor`. Nothing is changed. */
import type { Client } from 'pg'
import { codeOf, connected } from './connect.ts'
import type { Database } from './database.ts'
import { hasDemonstration } from './demonstration.ts'
import { markIn } from './keys-mark.ts'
import { appliedIn, check, known } from './migrate.ts'
import { loginRoles, missingOfRoles, ownerRoles } from './roles.ts'

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
      return await connected(database.as('himaya_backup'), async (backup) => {
        findings.push(await inspectFiles(backup))
        findings.push(...(await inspectRecord(backup)))
        return { findings, keysMark: await markIn(backup) }
      })
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
    [[...loginRoles, ...ownerRoles]],
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

/** Whether the record stands in its tree, signed, and whether somebody else knows. */
async function inspectRecord(client: Client): Promise<Finding[]> {
  const { rows } = await client.query<{ waiting: boolean; unsigned: boolean; witnesses: number }>(
    'select waiting, unsigned, witnesses from record.state()',
  )
  const { rows: lacking } = await client.query<{ name: string; trouble: string; since: string }>(
    `select name, trouble, to_char(trouble_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as since
     from record.witness where trouble is not null order by name`,
  )
  const [{ waiting, unsigned, witnesses } = { waiting: false, unsigned: false, witnesses: 0 }] = rows
  const why: Readonly<Record<string, string>> = {
    away: 'cannot be reached or written to',
    refused: 'refuses our checkpoints: is our key (./himaya audit key) in its HIMAYA_WITNESS_OF?',
    forked: 'holds another history of our record: ./himaya audit verify says whether ours was altered',
  }
  return [
    ...(waiting ? [note('entries of the record wait for its tree: a running Himaya puts them there')] : []),
    unsigned
      ? wrong(
          'the record has not been signed for five minutes: do the keys run? ./himaya audit verify says more',
        )
      : ok('the record stands in its tree, signed'),
    ...(witnesses === 0
      ? [note('nobody else keeps the checkpoints of the record: name two in HIMAYA_WITNESSES')]
      : lacking.length === 0
        ? [ok(`${String(witnesses)} witnesses have the last checkpoint of the record`)]
        : []),
    ...lacking.map(({ name, trouble, since }) =>
      wrong(`the witness ${name} ${why[trouble] ?? trouble} (since ${since} UTC)`),
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

/**
 * Files that are not whole, by the numbers of their chunks: their seals are tried when they are read. The backup role sees
 * every row. Attachments are sealed in chunks of 65,536 bytes.
 */
async function inspectFiles(client: Client): Promise<Finding> {
  const { rows } = await client.query<Record<'short' | 'loose' | 'lost' | 'all', bigint>>(
    `with parts as (
       select id, 'original' as part, size from court.attachment
       union all select id, 'picture', picture_size from court.attachment where picture_size is not null),
     held as (select attachment_id, part, count(*) as n, max(n) as last from court.attachment_chunk group by 1, 2)
     select (select count(*) from parts p left join held h on h.attachment_id = p.id and h.part = p.part
         where coalesce(h.n, 0) <> ceil(p.size / 65536.0) or h.last <> h.n - 1) as short,
       (select count(*) from held h where not exists (select from parts p where p.id = h.attachment_id and p.part = h.part)) as loose,
       (select count(*) from court.attachment a where a.measure_id is not null
         and not exists (select from court.scan s where s.attachment_id = a.id)) as lost,
       (select count(*) from court.attachment) as all`,
  )
  const { short = 0n, loose = 0n, lost = 0n, all = 0n } = rows[0] ?? {}
  if (short + loose + lost === 0n)
    return ok(`each of the ${String(all)} files that came in has all its chunks`)
  return wrong(
    `of the files that came in ${String(short)} lack chunks, ${String(loose)} have chunks of nothing, ${String(lost)} belong to no decision: bring back a backup beside this house and compare`,
  )
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
