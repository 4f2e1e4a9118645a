import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './settings.ts'

const sources = ['web', 'words', 'contract', 'domain', 'law', 'algorithms'].flatMap((room) => [
  `${room}/{src,catalogue}/**/*.{ts,tsx,css,json,svg}`,
  `${room}/package.json`,
])

/** Builds the interface when its sources have changed since it was built. @param tell where progress is told */
export async function buildWeb(tell: (text: string) => void): Promise<void> {
  const mark = join(root, 'web/dist/.built')
  const hash = createHash('sha256')
  for (const file of [
    ...globSync(sources, { cwd: root }).sort(),
    'web/index.html',
    'web/vite.config.ts',
    'package-lock.json',
  ])
    hash.update(file).update(readFileSync(join(root, file)))
  const wanted = hash.digest('hex')
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return
  tell('building the interface')
  const began = Date.now()
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
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
  writeFileSync(mark, wanted)
  tell(`built in ${Math.round((Date.now() - began) / 1000)} s`)
}
