/** wapiti: goes through the pages, and tries scripts, files, commands and headers at every question of an address. */
import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './findings.ts'
import { newFolder, run } from './tool.ts'

/** All but those that ask a server of somebody else’s (`ssrf`, `xxe`), lists of old programs, and guessed passwords. */
const modules = [
  ['backup', 'blindsql', 'cookieflags', 'crlf', 'csp', 'csrf', 'exec', 'file', 'htaccess'],
  ['http_headers', 'methods', 'permanentxss', 'redirect', 'shellshock', 'sql', 'xss'],
].flat()

type Report = Readonly<Record<'vulnerabilities' | 'anomalies', Readonly<Record<string, readonly Told[]>>>>
interface Told {
  readonly method: string
  readonly path: string
  readonly info: string
  readonly parameter: string
}

/** @param starts addresses besides the first page, from `/` on */
export async function wapiti(
  who: string,
  address: string,
  starts: readonly string[],
  minutes: number,
): Promise<readonly Finding[]> {
  const folder = newFolder('wapiti')
  const report = join(folder, 'report.json')
  const said = await run(
    'wapiti',
    [
      ['-u', `${address}/`, ...starts.flatMap((start) => ['-s', address + start])],
      ['--scope', 'domain', '--depth', '3', '--module', modules.join(','), '--no-bugreport'],
      ['--store-session', join(folder, 'session'), '--store-config', join(folder, 'config')],
      ['--max-scan-time', String(minutes * 30), '--max-attack-time', '60', '--verbose', '1'],
      ['--format', 'json', '--output', report],
    ].flat(),
    { minutes, cwd: folder },
  )
  if (!existsSync(report)) throw new Error(`wapiti wrote no report: ${said.slice(-2000)}`)
  const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, 'utf8')) as Report
  return [...Object.entries(vulnerabilities), ...Object.entries(anomalies)].flatMap(([kind, all]) =>
    all.map(({ method, path, info, parameter }) => ({
      tool: 'wapiti' as const,
      what: [
        `${kind}: ${(info.split('\n')[0] ?? '').replaceAll(address, '')}`,
        path.replaceAll(/[\da-f-]{36}/g, ':id'),
      ].join(' at '),
      seen: `${who}: ${method} ${path} ${parameter}`,
    })),
  )
}
