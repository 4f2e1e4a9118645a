/** The register of every column (db/register/*.json), as the tests and the page about it read it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { retentionRules, type Kept, type RetentionRuleId } from '@himaya/domain'

/** T1: guarded by row security. T2: sealed under its file's key too. T3: sealed to named people. */
export type Tier = 'T1' | 'T2' | 'T3'

export interface ColumnEntry {
  readonly purpose: string
  /** Without it the column says nothing of any person. */
  readonly tier?: Tier
  /** Why a column that tells who somebody is, alone or with others, is not sealed. */
  readonly identifies?: string
  /** What keeps a text to a closed list, where no check of the table does. */
  readonly closed?: string
}

/**
 * How a row goes: with the person it is of, with the file, by itself when it is over (db/access/85_keeping.sql), with the
 * officer's own act; or it stays, or stays without its reference.
 */
export const ways = ['with_person', 'with_file', 'keeper', 'officer', 'unlink', 'stays'] as const

export interface TableEntry {
  readonly purpose: string
  /** The articles, or the act, that ask for it. */
  readonly basis: string
  /** A rule of the schedule (domain/src/keeping); `case`: whichever of its four governs the file. */
  readonly retention: RetentionRuleId | 'case'
  readonly erase: (typeof ways)[number]
  /** The rule by which it is removed by itself before that (db/access/85_keeping.sql), where it is. */
  readonly sooner?: RetentionRuleId
  /** Why it outlives the person, where it does. */
  readonly why?: string
  /** A column, or the word for one that is the same everywhere (common.json). */
  readonly columns: Readonly<Record<string, ColumnEntry | string>>
}

const folder = join(import.meta.dirname, '../register')
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

export const common = read('common.json') as Readonly<Record<string, ColumnEntry>>

export const register = Object.assign(
  {},
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'common.json')
    .sort()
    .map(read),
) as Readonly<Record<string, TableEntry>>

/** What the register says of a column; `undefined` when it says nothing. */
export function entryOf(table: string, column: string): ColumnEntry | undefined {
  const entry = register[table]?.columns[column]
  return typeof entry === 'string' ? common[entry] : entry
}

/** The page about it, docs/reference/fields.md. */
export function fieldsPage(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|')
  const tables = Object.entries(register)
  const all = tables.flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => entryOf(table, column)),
  )
  const count = (tier: Tier | undefined) => all.filter((entry) => entry?.tier === tier).length
  const goes: Record<TableEntry['erase'], string> = {
    with_person: 'with the person',
    with_file: 'with the file',
    keeper: 'by itself when it is over',
    officer: 'stays',
    unlink: 'stays without its reference',
    stays: 'stays',
  }
  return [
    '<!-- Generated from db/register by db/generate.ts. Do not edit. -->',
    '# Every field, and what it is for',
    '',
    `${tables.length} tables, ${all.length} columns: ${count('T1')} guarded by row security (T1), ${count('T2')} sealed under the key of their file too (T2), ${count('T3')} sealed to named people (T3), ${count(undefined)} that say nothing of any person. How long each is kept is said in [the schedule](#how-long). A field that tells who somebody is and is not sealed says why.`,
    '',
    ...tables.flatMap(([table, { purpose, basis, retention, sooner, erase, why, columns }]) => [
      `## ${table}`,
      '',
      `${purpose} ${basis}. Kept: [${retention}](#how-long). ${sooner === undefined ? '' : `Removed by itself before that: [${sooner}](#how-long). `}Erased: ${goes[erase]}${why === undefined ? '' : `: ${why}`}.`,
      '',
      '| column | tier | what it is for | tells who somebody is |',
      '| --- | --- | --- | --- |',
      ...Object.keys(columns).map((column) => {
        const entry = entryOf(table, column)
        return `| ${column} | ${entry?.tier ?? ''} | ${cell(entry?.purpose ?? '')} | ${cell(entry?.identifies ?? (entry?.tier === 'T2' || entry?.tier === 'T3' ? 'may; sealed' : ''))} |`
      }),
      '',
    ]),
    '## How long',
    '',
    'Of a case: the one of `case_help`, `case_shelved` and `case_judged` that fits how it ended, and never less than `case_child` for a child of it. A hold, an open case, somebody still protected, a term or a conflict that runs keep it at any age. No text of law sets how long a court keeps such data: each rule is the house’s own until the court confirms it, and whoever answers for archives.',
    '',
    '| rule | kept | from | since | rests on | confirmed |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries<readonly Kept[]>(retentionRules).flatMap(([id, rules]) =>
      rules.map(
        ({ since, from, long, basis, confirmed }) =>
          `| ${id} | ${long === null ? 'for good' : `${long.amount} ${long.unit}`} | ${from.replaceAll('_', ' ')} | ${since} | ${basis.join(', ')} | ${confirmed ? 'yes' : 'not yet'} |`,
      ),
    ),
    '',
  ].join('\n')
}
