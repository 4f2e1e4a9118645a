/** What a backup holds: the tables as the database itself describes them. */
import type { Client } from 'pg'

const schemas = ['office', 'court', 'assistance', 'penal', 'record']

/**
 * Never saved. Sessions, challenges, tries and links to enrol open a door for minutes or once: brought back, they
 * would open it again, for a cookie that was ended or a link that was used since. After a restore everybody signs
 * in with what they had. Nor is how fast requests came: it is of minutes. With what tickets
 * are signed comes from the parent of the house at every start.
 */
export const leftOut = [
  'office.attempt',
  'office.challenge',
  'office.enrolment',
  'office.pace',
  'office.session',
  'office.ticket_key',
] as const

export interface Table {
  /** Schema and name, as `office.officer`. */
  readonly name: string
  readonly columns: readonly string[]
}

/** Every table with its columns; a table comes after those it refers to. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table & { needs: string[] }>(
    `select n.nspname || '.' || c.relname as name,
       (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select coalesce(array_agg(distinct rn.nspname || '.' || r.relname), '{}')
        from pg_constraint k join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
    [schemas],
  )
  const waiting = [...rows]
  const order: Table[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => !needs.some((need) => waiting.some((w) => w.name === need)))
    const [table] = waiting.splice(next, 1)
    if (next < 0 || table === undefined)
      throw new Error(
        `these tables refer to each other in a circle: ${waiting.map((w) => w.name).join(', ')}`,
      )
    order.push({ name: table.name, columns: table.columns })
  }
  return order
}

/**
 * Refuses to save what would come out short: under row security COPY leaves out, silently, what a role may not see.
 *
 * @param client the connection that will read
 * @throws Error naming the table
 */
export async function checkSeesAll(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles me
     where n.nspname = any ($1) and c.relkind in ('r', 'p') and me.rolname = current_user
       and n.nspname || '.' || c.relname <> all ($2)
       and not (has_table_privilege(c.oid, 'select') and (me.rolbypassrls or not c.relrowsecurity
         or (exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd in ('r', '*')
               and me.oid = any (p.polroles) and pg_get_expr(p.polqual, c.oid) = 'true')
             and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
               and p.polcmd in ('r', '*') and (me.oid = any (p.polroles) or 0 = any (p.polroles))))))
     order by 1`,
    [schemas, leftOut],
  )
  if (rows.length > 0)
    throw new Error(
      `the backup would be short: its role does not see the whole of ${rows.map(({ name }) => name).join(', ')}; run ./himaya migrate`,
    )
}

/** How far each sequence has counted, as the owner of the database sees them. */
export async function sequencesOf(client: Client): Promise<Record<string, string>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `select schemaname || '.' || sequencename as name, last_value::text as last from pg_sequences
     where schemaname = any ($1) order by 1`,
    [schemas],
  )
  return Object.fromEntries(rows.flatMap(({ name, last }) => (last === null ? [] : [[name, last]])))
}

/** A name of ours in SQL: `"court"."case"`. */
export function quoted(client: Client, name: string): string {
  return name
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.')
}

/** Text of values that is the same on every server and in every session. */
export const plainText = `
  set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local synchronize_seqscans = off;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`
