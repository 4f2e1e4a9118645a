/** Every column of the database is in the register, and says there what it is for; and nothing else is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCourt } from './court.ts'
import { common, entryOf, register, ways } from './register.ts'
import { retentionRules } from '@himaya/domain'

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}

let t: Awaited<ReturnType<typeof newCourt>>
let columns: Column[] = []
/** Child, parent: every reference between tables. */
let references: { child: string; parent: string; names: string[] }[] = []
beforeAll(async () => {
  t = await newCourt()
  ;({ rows: columns } = await t.all.query<Column>(
    `select n.nspname || '.' || c.relname as table, a.attname as column, format_type(coalesce(nullif(y.typbasetype, 0), y.oid), null) as type
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     join pg_type y on y.oid = a.atttypid
     where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind in ('r', 'p')
       and a.attnum > 0 and not a.attisdropped order by 1, a.attnum`,
  ))
  ;({ rows: references } = await t.all.query<{ child: string; parent: string; names: string[] }>(
    `select replace(k.conrelid::regclass::text, '"', '') as child, replace(k.confrelid::regclass::text, '"', '') as parent,
       (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any (k.conkey)) as names
     from pg_constraint k where k.contype = 'f'`,
  ))
})
afterAll(() => t.close())

/** Every table that goes when rows of these go: whatever refers to them, and to that. What is in `office` is unlinked. */
function below(...roots: string[]): string[] {
  const found = new Set(roots)
  for (const table of found)
    for (const { child, parent } of references)
      if (parent === table && !child.startsWith('office.')) found.add(child)
  return [...found].sort()
}

test('every column is in the register, with a purpose somebody wrote', () => {
  const missing = columns.filter(({ table, column }) => entryOf(table, column) === undefined)
  expect(
    missing.map(({ table, column }) => `${table}.${column}`),
    'say in db/register what these columns are for, of which tier they are and how they go: a word of common.json, or a purpose of their own; then run generate',
  ).toEqual([])
  for (const { table, column } of columns)
    expect(entryOf(table, column)!.purpose, `${table}.${column}`).toMatch(/^[A-Z][^]{6,}\.$/)
})

test('every entry is of a column that is there', () => {
  const there = new Set(columns.map(({ table, column }) => `${table}.${column}`))
  const told = Object.entries(register).flatMap(([table, entry]) =>
    Object.keys(entry.columns).map((column) => `${table}.${column}`),
  )
  expect(
    told.filter((name) => !there.has(name)),
    'these entries of db/register are of nothing: take them out',
  ).toEqual([])
  const used = new Set(Object.values(register).flatMap(({ columns: all }) => Object.values(all)))
  expect(Object.keys(common).filter((word) => !used.has(word))).toEqual([])
})

test('what is sealed is T2 or T3, and what is T2 or T3 is sealed: bytes, by name too', () => {
  for (const { table, column, type } of columns) {
    const { tier } = entryOf(table, column)!
    const isSealed = column.endsWith('_sealed')
    expect([`${table}.${column}`, tier === 'T2' || tier === 'T3']).toEqual([`${table}.${column}`, isSealed])
    if (isSealed) expect([`${table}.${column}`, type]).toEqual([`${table}.${column}`, 'bytea'])
  }
})

test('text that could hold a name is sealed, of a closed list, or argued', async () => {
  // A text that no check holds to a list or a pattern can hold anything.
  const { rows } = await t.all.query<{ name: string }>(
    `select n.nspname || '.' || c.relname || '.' || a.attname as name
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('court', 'assistance', 'penal') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
       and a.atttypid in ('text'::regtype, 'jsonb'::regtype, 'text[]'::regtype)
       and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
         and pg_get_constraintdef(k.oid) ~ '(ANY|~|<@)') order by 1`,
  )
  const said = rows.map(({ name }) => {
    const [schema, table, column] = name.split('.') as [string, string, string]
    const { identifies, closed } = entryOf(`${schema}.${table}`, column)!
    return [name, identifies ?? closed]
  })
  expect(
    said.filter(([, why]) => why === undefined).map(([name]) => name),
    'say in db/register what keeps these to a closed list ("closed"), why they may tell who somebody is ("identifies"), or seal them',
  ).toEqual([])
})

describe('how it goes', () => {
  test('a table that refers to a person, however far, goes with her; and no other', () => {
    const told = Object.keys(register).filter((table) => register[table]!.erase === 'with_person')
    expect(told.sort(), 'say in db/register: "erase": "with_person"').toEqual(below('assistance.person'))
  })

  test('a table that refers to a case or to either of its files goes with it', () => {
    const all = below('court.case', 'assistance.file', 'penal.file')
    const told = Object.keys(register).filter((table) =>
      ['with_person', 'with_file'].includes(register[table]!.erase),
    )
    expect(told.sort(), 'say in db/register: "erase": "with_file"').toEqual(all)
  })

  test('of officers stays the row, and the reference goes', () => {
    const all = below('court.case', 'assistance.file', 'penal.file')
    const unlinked = references.filter(
      ({ child, parent }) => child.startsWith('office.') && all.includes(parent),
    )
    const told = Object.keys(register).filter((table) => register[table]!.erase === 'unlink')
    expect([...new Set(unlinked.map(({ child }) => child))]).toEqual(told)
  })

  test('an id of a person, a party, a case or a file refers, or says why not', async () => {
    const { rows } = await t.all.query<{ name: string; column: string }>(
      `select n.nspname || '.' || c.relname as name, a.attname as column
       from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r' join pg_namespace n on n.oid = c.relnamespace
       join pg_type y on y.oid = a.atttypid and y.oid = any ('{id.person, id.party, id.case, id.assistance, id.penal}'::regtype[])
       where a.attnum > 0 and not a.attisdropped and n.nspname <> 'pg_catalog' and a.attname <> 'id'`,
    )
    const loose = rows.filter(
      ({ name, column }) => !references.some(({ child, names }) => child === name && names.includes(column)),
    )
    for (const { name, column } of loose)
      expect([`${name}.${column}`, entryOf(name, column)!.purpose]).toEqual([
        `${name}.${column}`,
        expect.stringMatching(/without reference/),
      ])
  })

  test('what is removed by itself is what the keeper may remove', async () => {
    const { rows } = await t.all.query<{ name: string }>(
      `select distinct tablename as t, schemaname || '.' || tablename as name from pg_policies
       where 'himaya_keeper' = any (roles) and cmd = 'DELETE' order by 2`,
    )
    const told = Object.keys(register).filter(
      (table) => register[table]!.erase === 'keeper' || register[table]!.sooner !== undefined,
    )
    expect(told.sort()).toEqual(rows.map(({ name }) => name))
  })

  test('each table has a way, a basis and a rule of the schedule; what outlives somebody says why', () => {
    for (const [table, entry] of Object.entries(register)) {
      expect([table, ways.includes(entry.erase)]).toEqual([table, true])
      expect([table, ['case', ...Object.keys(retentionRules)].includes(entry.retention)]).toEqual([
        table,
        true,
      ])
      expect([table, entry.retention === 'case']).toEqual([
        table,
        ['with_person', 'with_file', 'unlink'].includes(entry.erase) || table === 'office.act_approval',
      ])
      expect([table, entry.basis]).toEqual([table, expect.stringMatching(/(Law|CPP|Code|Decree|act)/)])
      const outlives = ['stays', 'unlink', 'officer'].includes(entry.erase)
      expect([table, (entry.why ?? '') !== '']).toEqual([table, outlives])
    }
    const used = new Set(Object.values(register).flatMap(({ retention, sooner }) => [retention, sooner]))
    expect(
      Object.keys(retentionRules).filter((rule) => !rule.startsWith('case_') && !used.has(rule as never)),
    ).toEqual([])
  })
})
