/** What the catalogue of the database says of each table: enough to write a row that its own checks let in. */
import type { Client } from 'pg'

export interface Column {
  readonly name: string
  /** As PostgreSQL spells it: `text`, `date`, `bytea`. */
  readonly type: string
  /** `case`, `person`: the domain that says whose key this is. */
  readonly domain: string | null
  readonly required: boolean
  readonly defaulted: boolean
  /** Written by nobody: an identity or a generated column. */
  readonly generated: boolean
  /** What the checks on this column alone say. */
  readonly oneOf: readonly string[] | undefined
  readonly length: number | undefined
  readonly pattern: RegExp | undefined
  /** Whether the role that answers requests may insert it, update it, read it. */
  readonly inserted: boolean
  readonly updated: boolean
  readonly read: boolean
}

/** A foreign key. */
interface Link {
  readonly from: readonly string[]
  readonly table: string
  readonly to: readonly string[]
}

export interface Shape {
  readonly name: string
  /** Its name as a statement spells it. */
  readonly spelled: string
  readonly columns: readonly Column[]
  /** By what the role that answers requests can tell a row from every other, as an expression. */
  readonly key: string
  readonly links: readonly Link[]
}

/** Tables that the role of the server may ask anything of. */
export const asked = ({ columns }: Shape): boolean => columns.some(({ read }) => read)

interface Found {
  name: string
  spelled: string
  key: string[]
  columns: {
    name: string
    type: string
    domain: string | null
    required: boolean
    defaulted: boolean
    generated: boolean
    inserted: boolean
    updated: boolean
    read: boolean
    checks: string[]
  }[]
  links: Link[]
}

/** Every table of the house, each after those it points at. */
export async function shapesOf(database: Client): Promise<readonly Shape[]> {
  const { rows } = await database.query<Found>(`
    select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as spelled,
      coalesce((select array_agg(a.attname::text order by a.attnum) from pg_constraint k
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey)
        where k.conrelid = c.oid and k.contype = 'p'), '{}') as key,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(coalesce(nullif(t.typbasetype, 0), t.oid), null),
          'domain', case when t.typtype = 'd' then t.typname end, 'required', a.attnotnull, 'defaulted', a.atthasdef,
          'generated', a.attidentity <> '' or a.attgenerated <> '',
          'inserted', has_column_privilege('himaya_app', c.oid, a.attnum, 'insert'),
          'updated', has_column_privilege('himaya_app', c.oid, a.attnum, 'update'),
          'read', has_column_privilege('himaya_app', c.oid, a.attnum, 'select'),
          'checks', coalesce((select jsonb_agg(pg_get_constraintdef(k.oid)) from pg_constraint k
            where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '[]')) order by a.attnum)
        from pg_attribute a join pg_type t on t.oid = a.atttypid
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
      coalesce((select jsonb_agg(jsonb_build_object('table', fn.nspname || '.' || f.relname,
          'from', (select jsonb_agg(a.attname order by o) from unnest(k.conkey) with ordinality u (at, o)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = u.at),
          'to', (select jsonb_agg(a.attname order by o) from unnest(k.confkey) with ordinality u (at, o)
            join pg_attribute a on a.attrelid = f.oid and a.attnum = u.at)) order by cardinality(k.conkey) desc, k.conname)
        from pg_constraint k join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.conrelid = c.oid and k.contype = 'f'), '[]') as links
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    order by n.nspname collate "C", c.relname collate "C"`)
  return inOrder(
    rows.map(({ columns, key, ...table }) => ({
      ...table,
      key: keyOf(key, columns),
      columns: columns.map(({ checks, ...column }) => ({ ...column, ...saidBy(checks) })),
    })),
  )
}

/** The primary key where it may be read; else the id; else all that may be. */
function keyOf(primary: readonly string[], columns: Found['columns']): string {
  const read = columns.filter(({ read }) => read).map(({ name }) => name)
  const told =
    primary.length > 0 && primary.every((name) => read.includes(name))
      ? primary
      : read.includes('id')
        ? ['id']
        : read
  const parts = (told.length > 0 ? told : primary).map((name) => `t.${name}::text`)
  return `concat_ws(' ', ${parts.join(', ')})`
}

function saidBy(checks: readonly string[]): Pick<Column, 'oneOf' | 'length' | 'pattern'> {
  const all = checks.join('\n')
  const list = /(?:= ANY|<@) \(?ARRAY\[([^\]]*)\]/.exec(all)?.[1]
  const length = /length\(\w+\) = (\d+)/.exec(all)?.[1]
  const pattern = / ~ '((?:[^']|'')*)'/.exec(all)?.[1]
  return {
    oneOf: list === undefined ? undefined : Array.from(list.matchAll(/'([^']*)'/g), ([, one]) => one ?? ''),
    length: length === undefined ? undefined : Number(length),
    pattern: pattern === undefined ? undefined : new RegExp(pattern),
  }
}

function inOrder(shapes: readonly Shape[]): readonly Shape[] {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]))
  const placed = new Set<Shape>()
  const place = (shape: Shape, above: readonly Shape[]): void => {
    if (placed.has(shape) || above.includes(shape)) return
    for (const { table } of shape.links) {
      const to = byName.get(table)
      if (to !== undefined) place(to, [...above, shape])
    }
    placed.add(shape)
  }
  for (const shape of shapes) place(shape, [])
  return [...placed]
}
