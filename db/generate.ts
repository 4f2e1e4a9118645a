/** Writes src/schema.ts (the tables as Kysely sees them) , docs/reference/access.md and docs/reference/fields.md, read from a freshly migrated database and its register. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newCourt } from './test/court.ts'
import { fieldsPage } from './test/register.ts'

const words: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'LocalDate',
  timestamp: 'string',
  timestamptz: 'Date',
  int2: 'number',
  int4: 'number',
  int8: 'bigint',
  float4: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  jsonb: 'unknown',
  _text: 'string[]',
  _uuid: 'string[]',
}
const pascal = (name: string) => name.replaceAll(/(?:^|_)(\w)/g, (_, c: string) => c.toUpperCase())

interface Column {
  table_schema: string
  table_name: string
  column_name: string
  domain_name: string | null
  udt_name: string
  nullable: boolean
  filled: boolean
  always: boolean
}

const t = await newCourt()
const { rows: columns } = await t.all.query<Column>(`
  select table_schema, table_name, column_name, domain_name, udt_name, is_nullable = 'YES' as nullable,
    column_default is not null as filled, identity_generation is not distinct from 'ALWAYS' as always
  from information_schema.columns
  where table_schema in ('office', 'court', 'assistance', 'penal', 'record')
  order by table_schema, table_name, ordinal_position`)

// A column that a check holds to a list of words is that list in TypeScript too.
const { rows: checks } = await t.all.query<{ table: string; column: string; def: string }>(`
  select n.nspname || '.' || c.relname as table, a.attname as column, pg_get_constraintdef(k.oid) as def
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
  where k.contype = 'c' and cardinality(k.conkey) = 1 and a.atttypid = 'text'::regtype`)
const lists = new Map(
  checks.flatMap(({ table, column, def }) => {
    const list = /^CHECK \(\(\w+ = ANY \(ARRAY\[(.*)\]\)\)\)$/.exec(def)?.[1]
    return list === undefined
      ? []
      : [[`${table}.${column}`, list.replaceAll('::text', '').replaceAll(', ', ' | ')]]
  }),
)

const ids = new Set<string>()
const typeOf = (c: Column): string => {
  const named = c.domain_name === null ? undefined : `${pascal(c.domain_name)}Id`
  if (named !== undefined) ids.add(named)
  const base = named ?? lists.get(`${c.table_schema}.${c.table_name}.${c.column_name}`) ?? words[c.udt_name]
  if (base === undefined)
    throw new Error(
      `${c.table_name}.${c.column_name} is ${c.udt_name}: say in generate.ts what that is in TypeScript`,
    )
  const type = c.nullable ? `${base} | null` : base
  return c.always ? `GeneratedAlways<${type}>` : c.filled ? `Generated<${type}>` : type
}
const tables = Object.entries(Object.groupBy(columns, (c) => `${c.table_schema}.${c.table_name}`)).map(
  ([table, list = []]) =>
    `  '${table}': {\n${list.map((c) => `    ${c.column_name}: ${typeOf(c)}\n`).join('')}  }\n`,
)
const root = join(import.meta.dirname, '..')
writeFileSync(
  join(root, 'db/src/schema.ts'),
  `// Generated from the database by db/generate.ts. Do not edit.
import type { LocalDate } from '@himaya/algorithms'
import type { ${[...ids].sort().join(', ')} } from '@himaya/domain'
import type { Generated, GeneratedAlways } from 'kysely'

export interface Schema {
${tables.join('')}}
`,
)

const { rows: policies } = await t.all.query<{
  what: string
  role: string
  may: string
  name: string
  when: string
}>(`
  select p.schemaname || '.' || p.tablename as what, r as role, lower(p.cmd) as may, p.policyname as name,
    coalesce(p.qual, '') || case when p.with_check is not null then ' WRITES ' || p.with_check else '' end as when
  from pg_policies p, unnest(p.roles) r where p.policyname <> 'backup_reads' order by 1, 2, 4`)
const { rows: grants } = await t.all.query<{ role: string; what: string; may: string }>(`
  select grantee as role, table_schema || '.' || table_name as what,
    string_agg(distinct lower(privilege_type), ', ') as may
  from (select grantee, table_schema, table_name, privilege_type from information_schema.role_table_grants
        union all select grantee, table_schema, table_name, privilege_type || ' (' || string_agg(column_name, ', ' order by column_name) || ')'
        from information_schema.column_privileges c
        where not exists (select from information_schema.role_table_grants g where g.grantee = c.grantee
          and g.table_schema = c.table_schema and g.table_name = c.table_name and g.privilege_type = c.privilege_type)
        group by 1, 2, 3, privilege_type) g
  where grantee like 'himaya\\_%' and grantee not in ('himaya_owner', 'himaya_backup')
  group by 1, 2 order by 1, 2`)
const { rows: functions } = await t.all.query<{ name: string; owner: string }>(`
  select p.oid::regprocedure::text as name, pg_get_userbyid(p.proowner) as owner from pg_proc p
  join pg_namespace n on n.oid = p.pronamespace
  where n.nspname in ('me', 'office', 'court', 'assistance', 'penal', 'record') and p.prosecdef order by 1`)
const cell = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|')
writeFileSync(
  join(root, 'docs/reference/access.md'),
  [
    '<!-- Generated from the database by db/generate.ts. Do not edit. -->',
    '# Who may do what, in the database’s own words',
    '',
    'Row security is forced on every table. `himaya_backup` reads every table and changes none.',
    '',
    '## Policies',
    '',
    '| table | role | may | policy | when |',
    '| --- | --- | --- | --- | --- |',
    ...policies.map((r) => `| ${r.what} | ${r.role} | ${r.may} | ${r.name} | \`${cell(r.when)}\` |`),
    '',
    '## Grants',
    '',
    '| role | table | may |',
    '| --- | --- | --- |',
    ...grants.map((r) => `| ${r.role} | ${r.what} | ${cell(r.may)} |`),
    '',
    '## Functions that look past row security',
    '',
    '| function | belongs to |',
    '| --- | --- |',
    ...functions.map((r) => `| \`${r.name}\` | ${r.owner} |`),
    '',
  ].join('\n'),
)
writeFileSync(join(root, 'docs/reference/fields.md'), fieldsPage())
await t.close()
