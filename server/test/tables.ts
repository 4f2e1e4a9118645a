/** Every table of the database, as the catalogue has it, and how much of each somebody sees through the server's door. */
import type { Tx } from '@himaya/db'
import { posts, type OfficerId, type Post } from '@himaya/domain'
import { CompiledQuery } from 'kysely'
import type { Client } from 'pg'

/** A table or a view. `keys`: the columns that say whose a row is, by the name of their domain. */
export interface Table {
  readonly name: string
  /** Its name as a statement spells it. */
  readonly spelled: string
  /** Whether the role that answers requests may ask it anything. */
  readonly asked: boolean
  readonly keys: readonly { readonly column: string; readonly domain: string }[]
}

/** Nothing is named here: what a migration makes, in whatever schema, is found. */
export async function tablesOf(database: Client): Promise<readonly Table[]> {
  const { rows } = await database.query<Table>(`
    select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as spelled,
       has_any_column_privilege('himaya_app', c.oid, 'select') as asked,
      coalesce((select jsonb_agg(jsonb_build_object('column', a.attname, 'domain', t.typname) order by a.attnum)
        from pg_attribute a join pg_type t on t.oid = a.atttypid and t.typtype = 'd'
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and has_column_privilege('himaya_app', c.oid, a.attnum, 'select')), '[]') as keys
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
      and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by n.nspname collate "C", c.relname collate "C"`)
  return rows
}

/** How many rows each really holds. */
export async function countsOf(
  database: Client,
  tables: readonly Table[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await database.query<{ name: string; n: number }>(
    tables
      .map(({ name, spelled }) => `select '${name}' as name, count(*)::int as n from ${spelled}`)
      .join(' union all '),
  )
  return new Map(rows.map(({ name, n }) => [name, n]))
}

/** How near the farthest row is that somebody sees; `all` for every row there is, whoever's it is. */
const words = ['none', 'own', 'case', 'unit', 'court', 'some', 'all'] as const
type Word = (typeof words)[number]
const widest = (seen: readonly Word[]): Word =>
  words[Math.max(0, ...seen.map((word) => words.indexOf(word)))] ?? 'none'

/** What is an officer's, found without asking a policy. */
export interface Mine {
  readonly officer: OfficerId | null
  readonly courts: readonly string[]
  readonly units: readonly string[]
  readonly services: readonly string[]
  /** Cases assigned to the officer today, and those of the unit, each with their two files. */
  readonly assigned: Files
  readonly ofUnit: Files
  /** What is held against somebody at the officer's court, as it was told. */
  readonly heldAtCourt: readonly string[]
}
interface Files {
  readonly case: readonly string[]
  readonly assistance: readonly string[]
  readonly penal: readonly string[]
  readonly conflict: readonly string[]
}

export async function mineOf(database: Client, officer: OfficerId): Promise<Mine> {
  const files = (which: string) => `(select jsonb_build_object('case', coalesce(jsonb_agg(c.id), '[]'),
    'assistance', coalesce(jsonb_agg(c.assistance_id), '[]'),
    'penal', coalesce(jsonb_agg(c.penal_id) filter (where c.penal_id is not null), '[]'),
    'conflict', coalesce((select jsonb_agg(k.id) from court.conflict k where k.case_id = any (array_agg(c.id))), '[]'))
    from court.case c where ${which})`
  const { rows } = await database.query<Mine>(
    `with p as (select * from office.post where officer_id = $1), u as (select u.id from office.unit u join p using (court_id))
     select $1 as officer, array(select court_id::text from p where court_id is not null) as courts,
       array(select id::text from u) as units, array(select service_id::text from p where service_id is not null) as services,
       ${files('exists (select from court.assignment a where a.case_id = c.id and a.officer_id = $1 and a.ended_at is null and a.starts <= current_date and (a.ends is null or a.ends >= current_date))')} as assigned,
       ${files('c.unit_id in (select id from u)')} as "ofUnit",
       array(select k.id from court.conflict k join p on p.court_id = k.court_id) as "heldAtCourt"`,
    [officer],
  )
  return rows[0]!
}

const nobody: Mine = {
  officer: null,
  courts: [],
  units: [],
  services: [],
  assigned: { case: [], assistance: [], penal: [], conflict: [] },
  ofUnit: { case: [], assistance: [], penal: [], conflict: [] },
  heldAtCourt: [],
}

/** One question for all tables: how many rows are seen of each, and how far the farthest of them is from whoever asks. */
function questionOf(tables: readonly Table[], mine: Mine): { text: string; values: unknown[] } {
  const values = [
    mine.officer,
    mine.services,
    mine.assigned.case,
    mine.assigned.assistance,
    mine.assigned.penal,
    mine.units,
    mine.ofUnit.case,
    mine.ofUnit.assistance,
    mine.ofUnit.penal,
    mine.courts,
    mine.assigned.conflict,
    mine.ofUnit.conflict,
    mine.heldAtCourt,
  ]
  const near: readonly Readonly<Record<string, string>>[] = [
    { service: '$2::uuid[]' },
    { case: '$3::uuid[]', assistance: '$4::uuid[]', penal: '$5::uuid[]', conflict: '$11::uuid[]' },
    {
      unit: '$6::text[]',
      case: '$7::uuid[]',
      assistance: '$8::uuid[]',
      penal: '$9::uuid[]',
      conflict: '$12::uuid[]',
    },
    { court: '$10::text[]', conflict: '$13::uuid[]' },
  ]
  const text = tables.map(({ name, spelled, keys }) => {
    const whens = near.map((by, n) => {
      const ways = [
        ...(n === 0 && keys.some(({ column }) => column === 'officer_id') ? ['t.officer_id = $1::uuid'] : []),
        ...keys.flatMap(({ column, domain }) =>
          by[domain] === undefined ? [] : [`t.${column} = any (${by[domain]})`],
        ),
      ]
      return `when ${ways.join(' or ') || 'false'} then ${n + 1}`
    })
    return `select '${name}' as name, count(*)::int as n, coalesce(max(case ${whens.join(' ')} else 5 end), 0)::int as far from ${spelled} t`
  })
  // Every value is said once with its type, whatever the tables have to compare with it.
  const types = `select '' as name, 0 as n, 0 as far where false and (null = $1::uuid or $2::uuid[] = $3::uuid[]
    or $4::uuid[] = $5::uuid[] or $6::text[] = $10::text[] or $7::uuid[] = $8::uuid[] or $9::uuid[] = $11::uuid[]
    or $12::uuid[] = $13::uuid[])`
  return { text: [types, ...text].join(' union all '), values }
}

interface Answer {
  readonly name: string
  readonly n: number
  readonly far: number
}

/** What this transaction's officer sees. */
export async function seenBy(tx: Tx, tables: readonly Table[], mine: Mine): Promise<readonly Answer[]> {
  const { text, values } = questionOf(tables, mine)
  return (await tx.executeQuery<Answer>(CompiledQuery.raw(text, values))).rows
}

/** What the server's own role sees before anybody has shown a session. */
export async function seenByNobody(app: Client, tables: readonly Table[]): Promise<readonly Answer[]> {
  const { text, values } = questionOf(tables, nobody)
  return (await app.query<Answer>(text, values)).rows
}

const wordOf = ({ n, far }: Answer, total: number): Word =>
  n === 0 ? 'none' : far < 5 ? (words[far] ?? 'some') : n === total ? 'all' : 'some'

/** A column of the page: whoever holds a post, whoever holds any post at a court without a case, or nobody at all. */
export type Column = Post | 'elsewhere' | 'nobody'
export const columns: readonly Column[] = [...posts, 'elsewhere', 'nobody']

/** What one of a column saw. */
export interface Sight {
  readonly column: Column
  readonly post: Post | 'no one'
  readonly seen: readonly Answer[]
}

/** Each table with the widest word of each column. */
type Matrix = ReadonlyMap<string, ReadonlyMap<Column, Word>>

export function matrixOf(
  tables: readonly Table[],
  counts: ReadonlyMap<string, number>,
  sights: readonly Sight[],
): Matrix {
  const cell = (name: string, column: Column): Word =>
    widest(
      sights
        .filter((sight) => sight.column === column)
        .flatMap(({ seen }) => seen.filter((answer) => answer.name === name))
        .map((answer) => wordOf(answer, counts.get(name) ?? 0)),
    )
  return new Map(
    tables.map(({ name }) => [name, new Map(columns.map((column) => [column, cell(name, column)]))]),
  )
}

const shorts: Partial<Record<Column, string>> = {
  auditor: 'audit',
  administrator: 'admin',
  elsewhere: 'away',
  nobody: 'out',
}
/** `KPD` for a king's prosecutor's deputy: a page of full names is wider than any screen. */
const shortOf = (column: Column): string =>
  shorts[column] ??
  column
    .split('_')
    .map((part) => part.charAt(0).toUpperCase())
    .join('')

const dot = '·'

/** The page that is reviewed: a table of each schema, and what is closed with who reads it instead. */
export function pageOf(matrix: Matrix, closed: Readonly<Record<string, readonly [string, string]>>): string {
  const bySchema = Map.groupBy(matrix.keys(), (name) => name.split('.')[0] ?? '')
  const sections = [...bySchema].flatMap(([schema, names]) => {
    const wide = Math.max(...names.map((name) => name.length))
    const row = (first: string, cells: readonly string[]) =>
      `| ${first.padEnd(wide)} | ${cells.map((cell) => cell.padEnd(5)).join(' | ')} |`
    return [
      `## ${schema}`,
      '',
      row('table', columns.map(shortOf)),
      `| ${'-'.repeat(wide)} | ${columns.map(() => '-----').join(' | ')} |`,
      ...names.map((name) =>
        row(
          name,
          columns.map((column) => (matrix.get(name)?.get(column) ?? 'none').replace('none', dot)),
        ),
      ),
      '',
    ]
  })
  return [
    '<!-- Written by server/test/demonstration.access.test.ts with HIMAYA_WRITE=1. Do not edit. -->',
    '# Who sees which table',
    '',
    'Every table of the database, asked in the practice country by everybody whom its sign-in page offers, through the',
    'door the server uses. A cell says how far the farthest row is that anybody of that post saw:',
    '',
    `- \`${dot}\`: no row at all: none may be seen, or nothing of it reaches that post in the practice country`,
    '- `own`: rows that name the officer or the service',
    '- `case`: rows of cases that are assigned to the officer',
    '- `unit`: rows of the unit at the officer’s court',
    '- `court`: rows that name the officer’s court, of other units too',
    '- `some`: rows that are none of these',
    '- `all`: every row there is',
    '',
    'A policy that is widened changes a word here, and the test fails until somebody has looked at it.',
    '',
    ...columns
      .filter((column): column is Post => column !== 'elsewhere' && column !== 'nobody')
      .map((post) => `- ${shortOf(post)}: ${post.replace('kings', 'king’s').replaceAll('_', ' ')}`),
    '- away: whoever holds any post at a court that has no case, or in a service that was asked nothing',
    '- out: the role of the server, without a session',
    '',
    ...sections,
    '## Closed',
    '',
    'Asked by nobody who is signed in: the role that answers requests may not.',
    '',
    '| table | read by | why |',
    '| --- | --- | --- |',
    ...Object.entries(closed).map(([name, [role, why]]) => `| ${name} | ${role} | ${why} |`),
    '',
  ].join('\n')
}

/** What another page says otherwise, cell by cell, in words. */
export function differences(page: string, matrix: Matrix): readonly string[] {
  const reviewed = new Map(
    page.split('\n').flatMap((line) => {
      const [, name = '', ...cells] = line.split('|').map((part) => part.trim())
      return cells.length > columns.length ? [[name, cells] as const] : []
    }),
  )
  return [
    ...[...matrix].flatMap(([name, row]) => {
      const cells = reviewed.get(name)
      if (cells === undefined) return [`${name} was reviewed by nobody`]
      return columns.flatMap((column, n) => {
        const [was, is] = [cells[n]?.replace(dot, 'none') ?? '', row.get(column) ?? 'none']
        return was === is ? [] : [`${name}: ${column} sees ${is}, reviewed as ${was}`]
      })
    }),
    ...[...reviewed.keys()]
      .filter((name) => name !== 'table' && !name.startsWith('---') && !matrix.has(name))
      .map((name) => `${name} is reviewed and is no table, or a closed one`),
  ]
}
