/** The papers on security: what they say is traced to tests in three files of data, and their tables are made from those. */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const folder = 'docs/security'

/** `stands` and `met`: proved by tests. `another`: somebody else’s to do. `none`: there is nothing of the kind here. */
export type State = 'stands' | 'met' | 'partly' | 'not' | 'not built' | 'not ours' | 'another' | 'none'

/** One thing that somebody asks, and what answers it. */
export interface Traced {
  /** A number of a list: of threats, of Law 09-08, of ASVS 5.0. */
  readonly id: string
  readonly state: State
  /** Files and folders where it is done. */
  readonly where?: readonly string[]
  /** By path of a test file: names of tests in it, as they are written there. */
  readonly proof?: Readonly<Record<string, readonly string[]>>
  /** What a test does not prove, or why there is none. */
  readonly why?: string
}
interface Threat extends Traced {
  readonly group: string
  readonly who: string
  readonly stands: string
  /** What is left all the same. */
  readonly remains: string
}
interface Provision extends Traced {
  readonly asks: string
  readonly measure: string
}
interface Requirement extends Traced {
  readonly level: 1 | 3
  readonly asks: string
}
export interface Papers {
  readonly threats: readonly Threat[]
  readonly law: readonly Provision[]
  readonly asvs: readonly Requirement[]
}

export function readPapers(): Papers {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, folder, name), 'utf8'))
  return {
    threats: read('threats.json') as Threat[],
    law: read('law-09-08.json') as Provision[],
    asvs: read('asvs.json') as Requirement[],
  }
}

/** Text of a file of the repository; `undefined` where there is none. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}

/** What the test runner takes for tests (vitest.config.ts). */
const isTestFile = /^(?!docs\/).+\.(?:test\.tsx?|operate\.ts|deep\.ts|crash\.ts|scan\.ts|journey\.ts)$/

/** Whether a test of this very name stands in a text, and runs. */
export function hasTest(text: string, name: string): boolean {
  const at = ["'", '`', '"'].map((quote) => text.indexOf(`${quote}${name}${quote}`)).find((n) => n >= 0)
  if (at === undefined) return false
  const before = text.slice(0, at).trimEnd()
  if (!before.endsWith('(')) return false
  // Of a table of cases the call before it closes first.
  const call = before.slice(before.lastIndexOf('\n', before.length - 2) + 1)
  return !/\bdescribe\b|\.(?:skip|todo|fixme)\b/.test(call)
}

/** What is wrong with one entry, in sentences. @param read gives the text of a file, or nothing */
export function faultsOf(one: Traced, read: (path: string) => string | undefined = textOf): string[] {
  const tests = Object.entries(one.proof ?? {}).flatMap(([path, names]) =>
    names.map((name) => ({ path, name })),
  )
  return [
    ...unfounded(one, tests.length),
    ...(one.where ?? [])
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${one.id}: there is no ${path}`),
    ...tests.flatMap(({ path, name }) => {
      const text = isTestFile.test(path) ? read(path) : undefined
      if (text === undefined) return [`${one.id}: ${path} is no file of tests`]
      return hasTest(text, name) ? [] : [`${one.id}: ${path} has no test «${name}»`]
    }),
  ]
}

/** What is done whole is proved by a test; what is done in part by a test, or is to be found somewhere; the rest says why. */
function unfounded(one: Traced, tests: number): string[] {
  const { id, state, where, why = '' } = one
  const whole = state === 'stands' || state === 'met'
  if (tests === 0 && (whole || (state === 'partly' && where === undefined)))
    return [`${id} is ${state} and names no test`]
  const remains = 'remains' in one ? String(one.remains) : ''
  return whole || why !== '' || remains !== '' ? [] : [`${id} is ${state} and does not say why`]
}

/** Of these numbers, which are missing or stand twice. */
export function numbersMissing(list: readonly Traced[], numbers: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const { id } of list) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...numbers].flatMap((id) => {
    const count = counts.get(id) ?? 0
    return count === 1 ? [] : [count === 0 ? `${id} is missing` : `${id} stands ${count} times`]
  })
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const fileOf = (path: string) => `[${path.split('/').at(-1) ?? path}](../../${path})`
const proofOf = ({ proof = {} }: Traced) => Object.keys(proof).map(fileOf).join(', ')
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const stateWords: Readonly<Record<State, string>> = {
  stands: '',
  met: '',
  partly: '**In part.** ',
  not: '**Not met.** ',
  'not built': '**Not built.** ',
  'not ours': '**Not here.** ',
  another: '**Somebody else’s.** ',
  none: '**Nothing of the kind.** ',
}

/** The tables of each page, by the name that stands where they go. */
export function tablesOf({ threats, law, asvs }: Papers): ReadonlyMap<string, string> {
  const groups = [...new Set(threats.map(({ group }) => group))]
  const heads = ['', 'who, and what they want', 'what stands in the way', 'proved by', 'what remains']
  return new Map([
    ...groups.map((group) => {
      const rows = threats
        .filter((one) => one.group === group)
        .map((one) => [
          one.id,
          one.who,
          `${stateWords[one.state]}${one.stands} ${(one.where ?? []).map((path) => `[${path}](../../${path})`).join(', ')}`.trim(),
          proofOf(one),
          one.remains,
        ])
      return [group, table(heads, rows)] as const
    }),
    [
      'Law 09-08',
      table(
        ['art.', 'what it asks', 'what is done', 'proved by', 'what a test does not prove'],
        law.map((one) => [
          one.id,
          one.asks,
          `${stateWords[one.state]}${one.measure}`.trim(),
          proofOf(one),
          one.why ?? '',
        ]),
      ),
    ],
    ...([1, 3] as const).map(
      (level) =>
        [
          `ASVS ${level}`,
          table(
            ['', 'what it is about', '', 'proved by'],
            asvs
              .filter((one) => one.level === level)
              .map((one) => [
                one.id,
                one.asks,
                `${stateWords[one.state]}${one.why ?? ''}`.trim(),
                proofOf(one),
              ]),
          ),
        ] as const,
    ),
  ])
}

/** A page with its tables as they are to be: each between two comments that name it. */
export function withTables(page: string, tables: ReadonlyMap<string, string>): string {
  return page.replaceAll(
    /<!-- begin (.+?) -->[^]*?<!-- end \1 -->/g,
    (_, name: string) => `<!-- begin ${name} -->\n\n${tables.get(name) ?? ''}\n\n<!-- end ${name} -->`,
  )
}

/** Those that have tables of these. */
export const pages = ['threat-model.md', 'dpia.md', 'asvs.md'].map((name) => `${folder}/${name}`)
