import { createHash, randomUUID } from 'node:crypto'
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './settings.ts'

const sources = ['web', 'words', 'contract', 'domain', 'law', 'algorithms', 'vault'].flatMap((room) => [
  `${room}/{src,catalogue}/**/*.{ts,tsx,css,json,svg}`,
  `${room}/package.json`,
])

/** Of the interfaces built here, how many stay: a house that runs since before the last change serves its own. */
const kept = 3

/**
 * Builds the interface unless these very sources have been built. Every build is made aside and moved to its place
 * whole, under the hash of what it was made of: of two that build at once, neither sees half of the other's.
 * @param tell where progress is told
 * @param all where the builds stand
 * @returns the folder of the interface
 */
export async function buildWeb(tell: (text: string) => void, all = join(root, 'web/dist')): Promise<string> {
  const hash = createHash('sha256')
  for (const file of [
    ...globSync(sources, { cwd: root }).sort(),
    'web/index.html',
    'web/vite.config.ts',
    'package-lock.json',
  ])
    hash.update(file).update(readFileSync(join(root, file)))
  const built = join(all, hash.digest('hex').slice(0, 16))
  if (existsSync(built)) return built
  tell('building the interface')
  const began = Date.now()
  mkdirSync(all, { recursive: true })
  const aside = join(all, `new-${randomUUID()}`)
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--logLevel',
      'error',
      '--outDir',
      aside,
      '--emptyOutDir',
    ],
    {
      cwd: join(root, 'web'),
      // Standard output belongs to the command's result.
      stdio: ['ignore', 2, 2],
      // Whoever starts this may be a test: what is built is what people use all the same.
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('exit', done))
  if (code !== 0)
    throw new Error(`the interface could not be built (${String(code)}); what is above says why`)
  try {
    renameSync(aside, built)
  } catch (error) {
    // Somebody else was there first, with the same.
    if (!existsSync(built)) throw error
    rmSync(aside, { recursive: true })
  }
  tell(`built in ${Math.round((Date.now() - began) / 1000)} s`)
  for (const old of builds(all).slice(kept)) rmSync(old, { recursive: true, force: true })
  return built
}

/** What was built here, and what an interrupted build left: newest first. */
function builds(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => {
      const at = statSync(path, { throwIfNoEntry: false })?.mtimeMs
      return at === undefined ? [] : [{ path, at }]
    })
    .toSorted((a, b) => b.at - a.at)
    .map(({ path }) => path)
}
