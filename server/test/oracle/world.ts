/** What is really in a database, read past row security: the facts that the rules are asked about, and nobody's opinion. */
import type { Schema } from '@himaya/db'
import type { Selectable } from 'kysely'
import type { Client } from 'pg'
import type { Shape } from './catalogue.ts'

export type Table = keyof Schema
export type Row<T extends Table> = Selectable<Schema[T]>
export type AnyRow = Readonly<Record<string, unknown>>

/** No column is called so. */
const key = 'key of the row'

export interface World {
  readonly shapes: readonly Shape[]
  /** The day the database has, and its moment. */
  readonly today: string
  readonly now: Date
  all<T extends Table>(table: T): readonly Row<T>[]
  /** Those rows whose column holds this; none for null, which is equal to nothing. */
  where<T extends Table>(table: T, column: keyof Row<T> & string, is: unknown): readonly Row<T>[]
  /** The rows of a table whose name is only known while running. */
  rowsOf(table: string): readonly AnyRow[]
}

export async function readWorld(database: Client, shapes: readonly Shape[]): Promise<World> {
  const rows = new Map<string, readonly AnyRow[]>()
  await database.query('begin isolation level repeatable read read only')
  for (const shape of shapes)
    rows.set(
      shape.name,
      (await database.query<AnyRow>(`select t.*, ${shape.key} as "${key}" from ${shape.spelled} t`)).rows,
    )
  const { rows: times } = await database.query<{ today: string; now: Date }>(
    'select current_date as today, now() as now',
  )
  await database.query('commit')
  const indexes = new Map<string, Map<string, Map<unknown, AnyRow[]>>>()
  const rowsOf = (table: string) => rows.get(table) ?? []
  return {
    shapes,
    ...times[0]!,
    rowsOf,
    all: (table) => rowsOf(table) as never,
    where: (table, column, is) => {
      let of = indexes.get(table)
      if (of === undefined) indexes.set(table, (of = new Map()))
      let index = of.get(column)
      if (index === undefined) of.set(column, (index = Map.groupBy(rowsOf(table), (row) => row[column])))
      return (is === null ? [] : (index.get(is) ?? [])) as never
    },
  }
}

/** How a row is told from every other of its table. */
export const keyOf = (row: AnyRow): string => String(row[key])
