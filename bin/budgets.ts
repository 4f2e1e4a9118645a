/** `node bin/budgets.ts`: what a browser loads, in gzip, against what an old laptop on a slow line can bear. */
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWeb } from '../server/src/cli/build-web.ts'

interface Chunk {
  readonly file: string
  readonly isEntry?: boolean
  readonly isDynamicEntry?: boolean
  readonly imports?: readonly string[]
  readonly dynamicImports?: readonly string[]
  readonly css?: readonly string[]
}

const web = resolve(import.meta.dirname, '../web')
const dist = await buildWeb((text) => console.error(`  ${text}`))
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

/** A chunk and everything it needs before it runs. */
function closure(names: readonly string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    if (seen.has(name)) continue
    seen.add(name)
    closure(manifest[name]?.imports ?? [], seen)
  }
  return seen
}
const kB = (files: Iterable<string>) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0) / 1000
const scripts = (names: Iterable<string>) => [...names].flatMap((name) => manifest[name]?.file ?? [])
const styles = (names: Iterable<string>) => [...names].flatMap((name) => manifest[name]?.css ?? [])

const isCatalogue = (name: string) => /lib\/catalogue\//.test(name)
const entry = Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true)
const catalogues = Object.keys(manifest).filter(isCatalogue)
if (entry.length !== 1 || catalogues.length !== 4) throw new Error('the build is not what is measured here')
// The shell is what every officer loads first: the entry, and the words of one language, here the longest.
const longest = catalogues.toSorted((a, b) => kB(scripts([b])) - kB(scripts([a]))).slice(0, 1)
const shell = closure([...entry, ...longest])
const isWords = (name: string) => /words\/catalogue\//.test(name)
// What a library would ask of another runtime, and a browser never does, is no page.
const pages = Object.keys(manifest).filter(
  (name) =>
    manifest[name]?.isDynamicEntry === true &&
    name.startsWith('src/') &&
    !isCatalogue(name) &&
    !isWords(name),
)
/** What is fetched later, by the file it is in, and the nouns whose words come with it (pages-words.test.ts holds that). */
const broughtBy = new Map(
  globSync('src/app/**/*.tsx', { cwd: web }).flatMap((file) =>
    [
      ...readFileSync(join(web, file), 'utf8').matchAll(
        /\(\) => import\('(\.[^']+\.tsx)'\)((?:,\s*'[\w-]+')*)/g,
      ),
    ].map(([, path = '', given = '']) => [
      join(file, '..', path),
      [...given.matchAll(/'([a-z][\w-]*)'/g)].map(([, noun = '']) => noun),
    ]),
  ),
)
/** The words a page brings, in the language in which they weigh most. */
function wordsWith(page: string): readonly string[] {
  const nouns = broughtBy.get(page)
  if (nouns === undefined) throw new Error(`nothing says which words come with ${page}`)
  return nouns.map((noun) => {
    const [heaviest] = Object.keys(manifest)
      .filter((name) => name.includes(`words/catalogue/${noun}/`))
      .toSorted((a, b) => kB(scripts([b])) - kB(scripts([a])))
    if (heaviest === undefined) throw new Error(`no words of ${noun} in the build`)
    return heaviest
  })
}

const measured = [
  { what: 'staff shell, script', found: kB(scripts(shell)), most: 230 },
  { what: 'staff shell, style', found: kB(styles(shell)), most: 20 },
  ...pages.map((page) => ({
    what: page.replace(/^src\//, ''),
    found: kB(
      [...scripts(closure([page, ...wordsWith(page)])), ...styles(closure([page]))].filter(
        (file) => !scripts(shell).includes(file) && !styles(shell).includes(file),
      ),
    ),
    most: 60,
  })),
]
for (const { what, found, most } of measured)
  console.log(`  ${found <= most ? 'ok  ' : 'OVER'} ${what}: ${found.toFixed(1)} kB of ${String(most)}`)
process.exit(measured.every(({ found, most }) => found <= most) ? 0 : 1)
