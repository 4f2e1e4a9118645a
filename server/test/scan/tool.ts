/** A scanner as a process: for so long and no longer, with what it said. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where `bin/test.ts` puts what comes from the Python registry. */
const schemathesis = process.env['HIMAYA_SCHEMATHESIS'] ?? ''
const places = {
  sqlmap: '/usr/bin/sqlmap',
  wapiti: '/usr/bin/wapiti',
  ffuf: '/usr/bin/ffuf',
  schemathesis,
} as const
export type Tool = keyof typeof places

export const isThere = (tool: Tool) => places[tool] !== '' && existsSync(places[tool])

/** What the tool calls itself. */
export function versionOf(tool: Tool): string {
  const asked = spawnSync(places[tool], [tool === 'ffuf' ? '-V' : '--version'], { encoding: 'utf8' })
  return /\d+(?:\.\d+)+/.exec(asked.stdout + asked.stderr)?.[0] ?? 'unknown'
}

const folders: string[] = []
export function newFolder(tool: Tool): string {
  const folder = mkdtempSync(join(tmpdir(), `scan-${tool}-`))
  folders.push(folder)
  return folder
}
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/**
 * Runs it to its end.
 *
 * @param minutes after which it is ended
 * @throws Error when it was not done by then: what it had not asked by then, it did not find
 */
export function run(
  tool: Tool,
  args: readonly string[],
  { minutes, cwd }: { minutes: number; cwd: string },
): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(places[tool], args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Nothing of a scanner goes out: it knows no proxy and no home of anybody's.
      env: { PATH: process.env['PATH'], HOME: cwd, NO_PROXY: '*', PYTHONUNBUFFERED: '1' },
      detached: true,
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-4_000_000)
      })
    let late = false
    const limit = setTimeout(() => {
      late = true
      process.kill(-(child.pid ?? 0), 'SIGKILL')
    }, minutes * 60_000)
    child.once('error', fail)
    child.once('close', () => {
      clearTimeout(limit)
      if (late) fail(new Error(`${tool} was not done after ${String(minutes)} minutes: ${said.slice(-2000)}`))
      else done(said)
    })
  })
}
