/**
 * Which tables each act writes, read from the sources of the server: from what is served to the functions that it calls, in
 * whatever module, and on into the functions of the database. Nobody says it by hand, so a new act is in it by itself.
 */
import * as contract from '@himaya/contract'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Client } from 'pg'
import type { House } from './house.ts'
import { rules } from './rules.ts'
import type { AnyRow, Row, Table } from './world.ts'

const modules = resolve(import.meta.dirname, '../../src/modules')

/** What is declared at the top of a file, by its name: everything up to the next that is. */
interface Source {
  readonly path: string
  readonly text: string
  readonly declared: ReadonlyMap<string, string>
  /** What is taken from another file of ours, by the name it has here. */
  readonly taken: ReadonlyMap<string, { readonly name: string; readonly from: string }>
  /** The same of what is taken from the contract. */
  readonly ofContract: ReadonlyMap<string, string>
}

function sourceOf(path: string): Source {
  // Without what is said about it: a word there is no call.
  const text = readFileSync(path, 'utf8').replaceAll(/^\s*\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const starts = [...text.matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)]
  const namesIn = (names: string) =>
    names
      .split(',')
      .map((one) => one.trim().replace(/^type /, ''))
      .filter((one) => one !== '')
      .map((one) => {
        const [name = '', as = name] = one.split(' as ')
        return { name, as }
      })
  const taken = [...text.matchAll(/^(?:import|export) \{([^}]*)\} from '(\.[^']+)'/gm)].flatMap(
    ([, names = '', from = '']) =>
      namesIn(names).map(({ name, as }) => [as, { name, from: join(dirname(path), from) }] as const),
  )
  const ofContract = [...text.matchAll(/^import \{([^}]*)\} from '@himaya\/contract'/gm)].flatMap(
    ([, names = '']) => namesIn(names).map(({ name, as }) => [as, name] as const),
  )
  return {
    path,
    text,
    declared: new Map(
      starts.map(({ 1: name, index }, n) => [name!, text.slice(index, starts[n + 1]?.index)]),
    ),
    taken: new Map(taken),
    ofContract: new Map(ofContract),
  }
}

/** Tables, and functions of the database, that a text writes or calls. */
const inserted = /insertInto\('(\w+\.\w+)|insert into (\w+\.\w+)/g
const updated = /updateTable\('(\w+\.\w+)|(?<!for )update (\w+\.\w+)/g
const called = /\b((?:me|court|assistance|penal|office)\.\w+)\(/g

interface Written {
  readonly inserted: ReadonlySet<string>
  readonly updated: ReadonlySet<string>
}

/** By the name of each act that is served, the tables of cases that it writes. */
export async function writtenBy(database: Client): Promise<ReadonlyMap<string, Written>> {
  const { rows } = await database.query<{ name: string; body: string }>(
    `select n.nspname || '.' || p.proname as name, p.prosrc as body from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname in ('me', 'court', 'assistance', 'penal', 'office')`,
  )
  const bodies = new Map(rows.map(({ name, body }) => [name, body]))
  const sources = new Map(
    globSync('**/*.ts', { cwd: modules })
      .filter((path) => !path.endsWith('.test.ts'))
      .map((path) => [join(modules, path), sourceOf(join(modules, path))]),
  )
  const acts = new Map<string, Written>()
  for (const source of sources.values())
    for (const { 1: route = '', index } of source.text.matchAll(/serveAct\(\s*app,\s*house,\s*(\w+),/g)) {
      const found = { inserted: new Set<string>(), updated: new Set<string>() }
      const seen = new Set<string>()
      const read = (text: string, at: Source): void => {
        for (const [, one, other] of text.matchAll(inserted)) found.inserted.add((one ?? other)!)
        for (const [, one, other] of text.matchAll(updated)) found.updated.add((one ?? other)!)
        for (const [, name = ''] of text.matchAll(called)) {
          const body = seen.has(name) ? undefined : bodies.get(name)
          seen.add(name)
          if (body !== undefined) read(body, at)
        }
        for (const [name] of text.matchAll(/\b[A-Za-z]\w*\b/g)) {
          const from = at.taken.get(name)
          const there = from === undefined ? at : sources.get(from.from)
          const [declaring, declared] = declaredIn(there, from?.name ?? name, sources)
          const key = `${declaring?.path ?? ''} ${from?.name ?? name}`
          if (declaring === undefined || declared === undefined || seen.has(key)) continue
          seen.add(key)
          read(declared, declaring)
        }
      }
      // Until the call is over: its braces, and what stands between them.
      read(performing(source.text.slice(index)), source)
      const act = (contract as unknown as Record<string, { readonly act: string }>)[
        source.ofContract.get(route) ?? ''
      ]?.act
      if (act === undefined) throw new Error(`${route} is no act of the contract`)
      acts.set(act, found)
    }
  return acts
}

/** Where a name is declared, through whatever hands it on. */
function declaredIn(
  source: Source | undefined,
  name: string,
  sources: ReadonlyMap<string, Source>,
): readonly [Source | undefined, string | undefined] {
  if (source === undefined) return [undefined, undefined]
  const declared = source.declared.get(name)
  if (declared !== undefined) return [source, declared]
  const from = source.taken.get(name)
  return from === undefined ? [undefined, undefined] : declaredIn(sources.get(from.from), from.name, sources)
}

/** What an act performs, without what is asked of it afterwards. */
function performing(text: string): string {
  const from = text.indexOf('perform:')
  const to = text.indexOf('seen', from)
  return text.slice(from, to === -1 ? undefined : to)
}

/**
 * What is written beside, which whoever is told of the act need not read: its name does not tell it. Each is needed, or the
 * test fails.
 */
export const beside: readonly { readonly act: string; readonly table: string; readonly why: string }[] = [
  ...['court.attachment', 'court.attachment_chunk'].map((table) => ({
    act: 'protection.attach_scan',
    table,
    why: 'it writes the file of a measure, which whoever sees the case reads; what they do not read there are files of proofs',
  })),
  ...['reports.record', 'reports.record_in_file'].flatMap((act) =>
    ['penal.file', 'penal.party'].map((table) => ({
      act,
      table,
      why: 'the unit records the report and reads it; a penal file is opened by each alike, and who else is in it is not told by the act',
    })),
  ),
  ...['identities.seal', 'identity.deal'].map((act) => ({
    act,
    table: 'court.identity_share',
    why: 'the formation sees the sealing itself; of the shares each of it reads their own alone',
  })),
  {
    act: 'identities.lend',
    table: 'court.identity_loan',
    why: 'a share lent is read by who lent it and to whom; that two of the formation open it, all of it are told, and no more',
  },
]

/**
 * The posts of a house, one holder of each at each place, are told of every act in every case: what of it they cannot read,
 * of each table that it writes and that holds rows of the case.
 */
export function toldOf(
  house: Pick<House, 'world' | 'everybody' | 'seenBy'>,
  writing: ReadonlyMap<string, Written>,
  as: (act: string) => string,
): {
  readonly wider: readonly string[]
  readonly acts: ReadonlySet<string>
  readonly asked: number
  /** Acts of which nobody was asked anything, and why. */
  readonly skipped: ReadonlyMap<string, string>
  /** Which of `beside` were needed. */
  readonly excused: ReadonlySet<(typeof beside)[number]>
} {
  const { world } = house
  const one = new Map(
    house.everybody
      .filter(({ what }) => what.endsWith('as they should be') && !what.startsWith('auditor'))
      .map((somebody) => [somebody.what, somebody]),
  )
  const keys = { case: 'id', assistance: 'assistance_id', penal: 'penal_id' } as const
  /** How the rows of a table are found in a case: by a column of its own, or by what they point at. */
  const ways = new Map<string, (of: Row<'court.case'>) => readonly AnyRow[]>()
  // The index of names is read by nobody at all, and is no telling of whom it is about.
  const open = world.shapes.filter(
    ({ name }) => /^(assistance|penal|court)\./.test(name) && rules[name as Table] !== 'closed',
  )
  for (const { name, columns } of open) {
    const column = columns.find(({ domain }) => domain !== null && domain in keys)
    if (column === undefined) continue
    const key = keys[column.domain as keyof typeof keys]
    ways.set(name, (of) =>
      of[key] === null ? [] : world.where(name as Table, column.name as never, of[key]),
    )
  }
  for (const { name, links } of open) {
    const link = links.find(({ table, to }) => ways.has(table) && to.includes('id'))
    if (ways.has(name) || link === undefined) continue
    const parents = ways.get(link.table)!
    const column = link.from[link.to.indexOf('id')]!
    ways.set(name, (of) => parents(of).flatMap(({ id }) => world.where(name as Table, column as never, id)))
  }
  const rowsOf = (table: string, of: Row<'court.case'>) => ways.get(table)!(of)
  const wider = new Set<string>()
  const acts = new Set<string>()
  const skipped = new Map<string, string>()
  const excused = new Set<(typeof beside)[number]>()
  let asked = 0
  for (const { what, eyes } of house.seenBy([...one.values()], rules))
    for (const of of world.all('court.case'))
      for (const [act, { inserted: made, updated: changed }] of writing) {
        const ofCases = (tables: ReadonlySet<string>) => [...tables].filter((table) => ways.has(table))
        const added = ofCases(made)
        const written = added.length > 0 ? added : ofCases(changed)
        const held = written.filter((table) => rowsOf(table, of).length > 0)
        if (held.length === 0) {
          if (!acts.has(act))
            skipped.set(
              act,
              written.length === 0
                ? 'it writes no table of cases'
                : `no case has rows of ${written.join(', ')}`,
            )
          continue
        }
        const entry = {
          act: as(act),
          outcome: 'done',
          case_id: of.id,
          officer_id: null,
          subjects: [],
          fields: [],
        }
        if (!eyes.sees('record.entry', entry as never)) {
          if (!acts.has(act)) skipped.set(act, 'nobody but its doer is told of it')
          continue
        }
        acts.add(act)
        skipped.delete(act)
        asked += held.length
        const reads = (table: string) =>
          rowsOf(table, of).every((row) => eyes.sees(table as Table, row as never))
        for (const table of held.filter((table) => !reads(table))) {
          const known = beside.find((one) => one.act === act && one.table === table)
          if (known === undefined) wider.add(`${act}: ${what.split(' ')[0] ?? ''}, of ${table}`)
          else excused.add(known)
        }
      }
  return { wider: [...wider].toSorted(), acts, asked, skipped, excused }
}
