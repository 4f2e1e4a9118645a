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
 * @param page characters of the page that every address of the interface answers with: nothing was found there
 * @throws Error when a name was not answered, asked twice
 */
export async function ffuf(
  who: string,
  address: string,
  names: readonly string[],
  page: number | undefined,
): Promise<readonly Finding[]> {
  const first = await ask(address, names)
  // A line that broke off is told by nothing but that its name is missing.
  const missing = missingOf(names, first)
  const all = missing.length === 0 ? first : [...first, ...(await ask(address, missing))]
  const unanswered = missingOf(names, all)
  if (unanswered.length > 0) throw new Error(`ffuf was not answered: ${unanswered.join(', ')}`)
  return all
    .filter(({ status, length }) => status < 400 && !(status === 200 && length === page))
    .map(({ input, status }) => ({
      tool: 'ffuf',
      what: `/${input.FUZZ} is there`,
      seen: `${who}: ${String(status)}`,
    }))
}

const missingOf = (names: readonly string[], told: readonly Told[]) => {
  const answered = new Set(told.map(({ input }) => input.FUZZ))
  return names.filter((name) => !answered.has(name))
}

async function ask(address: string, names: readonly string[]): Promise<readonly Told[]> {
  const folder = newFolder('ffuf')
  const [list, report] = [join(folder, 'names'), join(folder, 'report.json')]
  writeFileSync(list, `${names.join('\n')}\n`)
  await run(
    'ffuf',
    ['-u', `${address}/FUZZ`, '-w', list, '-mc', 'all', '-t', '4', '-s', '-o', report, '-of', 'json'],
    { minutes: 3, cwd: folder },
  )
  return (JSON.parse(readFileSync(report, 'utf8')) as { results: readonly Told[] }).results
}
