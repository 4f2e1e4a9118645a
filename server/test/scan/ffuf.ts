/** ffuf: asks for what nobody should have left lying about, by a list of names. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './findings.ts'
import { newFolder, run } from './tool.ts'

interface Told {
  readonly input: { readonly FUZZ: string }
  readonly status: number
  readonly length: number
}

/**
 * @param names from the first page on, without the `/` they begin with
 * @param page bytes of the page that every address of the interface answers with: nothing was found there
 */
export async function ffuf(
  who: string,
  address: string,
  names: readonly string[],
  page: number | undefined,
): Promise<{ readonly found: readonly Finding[]; readonly asked: number }> {
  const folder = newFolder('ffuf')
  const [list, report] = [join(folder, 'names'), join(folder, 'report.json')]
  writeFileSync(list, `${names.join('\n')}\n`)
  await run(
    'ffuf',
    ['-u', `${address}/FUZZ`, '-w', list, '-mc', 'all', '-t', '4', '-s', '-o', report, '-of', 'json'],
    { minutes: 3, cwd: folder },
  )
  const { results } = JSON.parse(readFileSync(report, 'utf8')) as { results: readonly Told[] }
  return {
    asked: results.length,
    found: results
      .filter(({ status, length }) => status < 400 && !(status === 200 && length === page))
      .map(({ input, status }) => ({
        tool: 'ffuf',
        what: `/${input.FUZZ} is there`,
        seen: `${who}: ${String(status)}`,
      })),
  }
}
