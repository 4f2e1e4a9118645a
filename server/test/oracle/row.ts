/** Writes one row by what the catalogue says of its table, and by its recipe. Tables are not named here. */
import type { Client } from 'pg'
import type { Column, Shape } from './catalogue.ts'
import { dayFrom, type Draw, type Scope } from './draw.ts'
import { recipes } from './recipes.ts'
import type { AnyRow } from './world.ts'

/** So often another row is tried before a table is left as it is. */
const tries = 40

/** What is drawn, and the next number of its table. */
interface Chance {
  readonly draw: Draw
  readonly next: () => number
}

/** Writes one row and adds it to its scope; `undefined` when none was let in. `said`: what is not left to chance. */
type WriteRow = (
  shape: Shape,
  scope: Scope,
  draw: Draw,
  said?: Readonly<Record<string, unknown>>,
) => Promise<AnyRow | undefined>

export function writerTo(database: Client): WriteRow {
  const numbers = new Map<string, number>()
  const prepared = new Map<string, string>()
  return async (shape, scope, draw, said = {}) => {
    const id = draw.id()
    const next = () => {
      const n = (numbers.get(shape.name) ?? 0) + 1
      numbers.set(shape.name, n)
      return n
    }
    for (let n = 0; n < tries; n++) {
      const values = valuesFor(shape, scope, { draw, next }, { id, said })
      if (values === undefined) return undefined
      const names = Object.keys(values)
      const text = `insert into ${shape.spelled} (${names.join(', ')}) values (${names.map((_, at) => `$${String(at + 1)}`).join(', ')}) returning *`
      let name = prepared.get(text)
      if (name === undefined) prepared.set(text, (name = `row ${String(prepared.size)}`))
      try {
        const { rows } = await database.query<AnyRow>({ name, text, values: Object.values(values) })
        // One that a trigger did not write.
        if (rows[0] === undefined) return undefined
        scope.rows.set(shape.name, [...(scope.rows.get(shape.name) ?? []), rows[0]])
        return rows[0]
      } catch (error) {
        const { code = '' } = error as { code?: string }
        // Anything but a check, a key or a missing value is a mistake of ours.
        // There is one already, and the next one would be the same.
        if (code === '23505' && n >= 2) return undefined
        // Refused by a trigger that asks who speaks: another may.
        if (!/^(23|42501$|55000$)/.test(code)) throw new Error(`${shape.name}: ${(error as Error).message}`)
      }
    }
    return undefined
  }
}

/** The keys of a case and of its two files, by their domain: there is one of each in a scope. */
const files: Readonly<Record<string, string>> = {
  case: 'court.case',
  assistance: 'assistance.file',
  penal: 'penal.file',
}
const ofTheHouse: readonly string[] = ['unit', 'court', 'officer', 'service']

function valuesFor(
  shape: Shape,
  scope: Scope,
  { draw, next }: Chance,
  { id, said }: { readonly id: string; readonly said: Readonly<Record<string, unknown>> },
): Record<string, unknown> | undefined {
  const made = recipes[shape.name]?.make?.(draw, scope)
  if (made === null) return undefined
  // By its own draw and not by the database: what is written after it turns on who it is.
  const named =
    shape.columns.some(({ name, type, generated }) => name === 'id' && type === 'uuid' && !generated) &&
    !shape.links.some(({ from }) => from.includes('id'))
  const values: Record<string, unknown> = { ...(named ? { id } : {}), ...made, ...said }
  const has = (name: string) => name in values
  const columnOf = (name: string) => shape.columns.find((column) => column.name === name)!
  for (const { name, domain, required } of shape.columns) {
    const itself = files[domain ?? '']
    if (itself === undefined || has(name) || itself === shape.name) continue
    const row = scope.rows.get(itself)?.[0]
    if (row === undefined && required) return undefined
    values[name] = row === undefined || (!required && draw.chance(15)) ? null : row['id']
  }
  // Whatever points into the case points at rows of the same case, together.
  for (const { from, table, to } of shape.links) {
    if (from.every((name) => has(name) || ofTheHouse.includes(columnOf(name).domain ?? ''))) continue
    const fits = (scope.rows.get(table) ?? []).filter((row) =>
      from.every((name, at) => !has(name) || values[name] === row[to[at]!]),
    )
    const free = from.filter((name) => !has(name))
    const optional = free.every((name) => !columnOf(name).required)
    if (fits.length === 0) {
      if (!optional) return undefined
      for (const name of free) values[name] = null
    } else if (optional && draw.chance(40)) for (const name of free) values[name] = null
    else {
      const row = draw.one(fits)
      from.forEach((name, at) => {
        values[name] = row[to[at]!]
      })
    }
  }
  for (const column of shape.columns) {
    if (has(column.name) || column.generated) continue
    const value = valueFor(column, scope, { draw, next })
    if (value !== undefined) values[column.name] = value
  }
  return values
}

/** Texts of which one fits each pattern that a column has been given so far. */
const texts = ['mot', 'ar', 'MA', '0001', '10:00', 'a.b', 'ma/act/2016/27-14#art_448-1'] as const

/** A value for a column by what is known of it; `undefined` leaves it to its default. */
function valueFor(column: Column, scope: Scope, { draw, next }: Chance): unknown {
  const { domain, type, required, defaulted, oneOf } = column
  if (!required && draw.chance(45)) return null
  switch (domain) {
    case 'unit':
      return scope.unit
    case 'court':
      return draw.chance(60) ? scope.court : draw.one(scope.courts)
    case 'service':
      return draw.one(scope.services)
    case 'officer':
      return draw.chance(70) && scope.here.length > 0 ? draw.one(scope.here) : draw.one(scope.officers)
    case null:
      break
    default:
      return defaulted ? undefined : null
  }
  if (oneOf !== undefined) return type.endsWith('[]') ? oneOf.filter(() => draw.chance(30)) : draw.one(oneOf)
  if (type === 'boolean') return draw.chance(50)
  if (defaulted) return undefined
  switch (type) {
    case 'text':
      return column.pattern === undefined ? 'texte' : texts.find((text) => column.pattern?.test(text))
    case 'uuid':
      return draw.id()
    case 'date':
      return dayFrom(scope.today, draw.one([-40, -1, 0, 1, 40]))
    case 'timestamp with time zone':
    case 'timestamp without time zone':
      return `${dayFrom(scope.today, draw.one([-3, -2]))} 10:00`
    case 'bytea':
      return draw.bytes(column.length ?? 32)
    case 'smallint':
      return draw.whole(2016, 2190)
    case 'integer':
    case 'bigint':
    case 'real':
      return next()
    case 'jsonb':
      return {}
    case 'text[]':
      return ['mot']
    default:
      throw new Error(`nothing is known of ${column.name}, a ${type}`)
  }
}
