import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCurrent } from './generate.ts'
import { loadCatalogues, readWordFiles } from './node.ts'
import { reached } from './reached.ts'
import { faultsOf } from './rules.ts'
import { usesOf } from './uses.ts'

const root = join(import.meta.dirname, '..')
const sources = globSync('{web,server}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: ['**/node_modules', '**/dist', '**/*.test.*'],
}).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const faults = [...faultsOf(readWordFiles())]
if (faults.length === 0) {
  const ids = new Set(Object.values(loadCatalogues()).flatMap((catalogue) => Object.keys(catalogue)))
  faults.push(...usesOf(ids, sources, reached))
  if (!isCurrent()) faults.push('words/src/generated.ts is not of these words: run node words/generate.ts')
}
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exitCode = 1
