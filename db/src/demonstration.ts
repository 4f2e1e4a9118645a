import { Client } from 'pg'
import type { Insertable } from 'kysely'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'

/** Rows to be written whole, each table before those that point at it. */
export type TableRows = {
  readonly [Table in keyof Schema]: {
    readonly table: Table
    readonly rows: readonly Insertable<Schema[Table]>[]
  }
}[keyof Schema]

/**
 * Writes the demonstration, all or nothing. The owner lifts its own forced row security on the tables written, for this
 * one transaction, and puts it back before anybody else can look.
 *
 * @throws Error when the database holds anybody already
 */
export async function fillDemonstration(database: Database, tables: readonly TableRows[]): Promise<void> {
  const client = new Client(database.owner)
  await client.connect()
  // Whether anybody is there is asked of a table of which nothing may be written.
  const written = [...new Set(['office.officer', ...tables.map(({ table }) => table)])].map((table) =>
    named(client, table),
  )
  try {
    await client.query('begin')
    for (const table of written) await client.query(`alter table ${table} no force row level security`)
    const { rowCount } = await client.query('select from office.officer limit 1')
    if (rowCount !== 0) throw new Error('this database is not empty')
    for (const { table, rows } of tables) await write(client, named(client, table), rows)
    // What is asked at the end of a transaction is asked now: no table is altered while something of it waits.
    await client.query('set constraints all immediate')
    for (const table of written) await client.query(`alter table ${table} force row level security`)
    await client.query('commit')
    // Without it the first questions are planned as if every table were empty.
    await client.query(`analyze ${written.join(', ')}`)
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}

const named = (client: Client, table: string) =>
  table
    .split('.')
    .map((part) => client.escapeIdentifier(part))
    .join('.')

const atOnce = 5000

/** The columns of the first row are those of all; what is left out takes its default. */
async function write(client: Client, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first)
    .map((column) => client.escapeIdentifier(column))
    .join(', ')
  for (let from = 0; from < rows.length; from += atOnce)
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(rows.slice(from, from + atOnce).map(spelled))],
    )
}

/** Bytes as PostgreSQL reads them in a text. */
const spelled = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column,
      Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : value,
    ]),
  )

/** Whether anything in this database is invented: its people, or its cases. */
export async function hasDemonstration(database: Database): Promise<boolean> {
  const client = new Client(database.as('himaya_backup'))
  await client.connect()
  try {
    const { rows } = await client.query<{ invented: boolean }>(
      'select exists (select from office.officer where demo) or exists (select from court.case where demo) as invented',
    )
    return rows[0]?.invented === true
  } finally {
    await client.end()
  }
}
