import { readFileSync, writeFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { asksOf, join, type Ask } from './asks.ts'
import { loadCatalogues } from './node.ts'
import { languages, type Catalogue, type Language } from './src/index.ts'
import { parse, piecesOf } from './src/syntax.ts'

const target = joinPath(import.meta.dirname, 'src', 'generated.ts')

/** The text of `src/generated.ts`: every id of every language, and what each asks for. */
export function generated(catalogues: Readonly<Record<Language, Catalogue>>): string {
  const words = new Map<string, Map<string, Ask>>()
  for (const language of languages) {
    for (const [id, text] of Object.entries(catalogues[language])) {
      const asks = words.get(id) ?? new Map<string, Ask>()
      words.set(id, asks)
      for (const [name, ask] of asksOf(piecesOf(parse(text, language)))) {
        asks.set(name, join(asks.get(name), ask))
      }
    }
  }
  const ids = [...words.keys()].toSorted()
  return [
    '// Written by words/generate.ts from words/catalogue; run it after a change of words.',
    "import type { Text } from './bidi.ts'",
    '',
    '/** What each word asks for. */',
    'export interface Words {',
    ...ids.map((id) => member(id, words.get(id) ?? new Map<string, Ask>())),
    '}',
    '',
    'export type WordId = keyof Words',
    '',
  ].join('\n')
}

/** Whether `src/generated.ts` says what the catalogues say now. */
export function isCurrent(): boolean {
  return readFileSync(target, 'utf8') === generated(loadCatalogues())
}

// Laid out as Prettier would, so that the format check has nothing to say about it.
function member(id: string, asks: ReadonlyMap<string, Ask>): string {
  const values = [...asks]
    .filter(([, ask]) => ask !== 'tag')
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, ask]) => `readonly ${name}: ${typeOf(ask)}`)
  if (values.length === 0) return `  readonly '${id}': object`
  const line = `  readonly '${id}': { ${values.join('; ')} }`
  return line.length <= 110 ? line : `  readonly '${id}': {\n    ${values.join('\n    ')}\n  }`
}

function typeOf(ask: Ask): string {
  if (ask === 'number') return 'number'
  return typeof ask === 'string' ? 'Text' : ask.map((choice) => `'${choice}'`).join(' | ')
}

if (import.meta.main) writeFileSync(target, generated(loadCatalogues()))
