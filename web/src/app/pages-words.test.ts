import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '..')
const nouns = new Set(readdirSync(resolve(src, '../../words/catalogue')))
const texts = new Map(
  globSync('**/*.{ts,tsx}', { cwd: src, exclude: ['**/*.test.*'] }).map((file) => [
    join(src, file),
    readFileSync(join(src, file), 'utf8'),
  ]),
)

/** The nouns of the words that a file says: whatever is quoted and begins with one. */
const saidIn = (file: string) =>
  [...(texts.get(file) ?? '').matchAll(/['"`]([a-z][a-z-]*)\.(?=[\w$-])/g)]
    .map(([, noun = '']) => noun)
    .filter((noun) => nouns.has(noun))

/** A file and all that comes with it. */
function comesWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, path = ''] of (texts.get(file) ?? '').matchAll(/\sfrom '(\.[^']+)'/g))
    if (texts.has(resolve(file, '..', path))) comesWith(resolve(file, '..', path), seen)
  return seen
}
const saidWith = (file: string) => new Set([...comesWith(file)].flatMap(saidIn))

/** The nouns whose words come with the shell. */
const held =
  /catalogue\/\{([\w,-]+)\}/.exec(texts.get(join(src, 'lib/shelf.ts')) ?? '')?.[1]?.split(',') ?? []
const fetched = [...texts].flatMap(([file, text]) =>
  [...text.matchAll(/\(\) => import\('(\.[^']+\.tsx)'\)((?:,\s*'[\w-]+')*)/g)].map(
    ([, path = '', given = '']) => ({
      file: resolve(file, '..', path),
      given: [...given.matchAll(/'([a-z][\w-]*)'/g)].map(([, noun = '']) => noun),
    }),
  ),
)

test('whatever is fetched later brings the words that it says, and no others', () => {
  expect(fetched.length).toBeGreaterThan(30)
  for (const { file, given } of fetched) {
    const said = [...saidWith(file)].filter((noun) => !held.includes(noun)).toSorted()
    expect(given, relative(src, file)).toEqual(said)
  }
})

test('the words that come with the shell are those that it says, and those that a fifth of the pages say', () => {
  const shell = saidWith(join(src, 'main.tsx'))
  const said = fetched.map(({ file }) => saidWith(file))
  const everywhere = [...nouns].filter(
    (noun) => shell.has(noun) || said.filter((one) => one.has(noun)).length * 5 >= said.length,
  )
  expect(held).toEqual(everywhere.toSorted())
  for (const language of ['ar', 'fr', 'en', 'zgh'])
    expect(texts.get(join(src, `lib/catalogue/${language}.ts`))).toContain(
      `catalogue/{${held.join(',')}}/${language}.json`,
    )
})
