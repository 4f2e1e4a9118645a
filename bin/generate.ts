/** Writes everything that is generated and committed; with `--check`, says what would change and writes nothing new. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const files = [
  'law/src/generated.ts',
  'law/src/indicators/generated.ts',
  'law/src/provisions/generated.ts',
  'law/src/courts/generated.ts',
  'law/src/in-force/generated.ts',
  'law/src/offence/generated.ts',
  'law/src/offence/words/generated.ts',
  'law/src/synonyms/generated.ts',
  'law/src/terms/generated.ts',
  'law/src/terms/words/generated.ts',
  'law/src/holidays/generated.ts',
  'words/src/generated.ts',
  'db/src/schema.ts',
  'docs/reference/access.md',
  'docs/reference/openapi.json',
]
const makers = ['law/generate.ts', 'words/generate.ts', 'db/generate.ts', 'server/generate.ts']

const read = (file: string) => {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}
const before = new Map(files.map((file) => [file, read(file)]))
for (const maker of makers) {
  const { status } = spawnSync(process.execPath, [join(root, maker)], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) {
    console.error(`himaya: ${maker} failed`)
    process.exit(1)
  }
}
const changed = files.filter((file) => read(file) !== before.get(file))
if (process.argv.includes('--check')) {
  for (const file of changed) writeFileSync(join(root, file), before.get(file) ?? '')
  if (changed.length > 0) {
    console.error(
      `himaya: out of date: ${changed.join(', ')}; run \`npm run generate\` and look at the difference`,
    )
    process.exit(1)
  }
}
