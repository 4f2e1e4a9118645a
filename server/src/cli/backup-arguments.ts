import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CannotStart } from '@himaya/keys'
import { Complaint } from './complaint.ts'

/** The keys' own file, when it lies beside the database's. */
export const keysFile = (sealed: boolean) => (sealed ? 'keys.backup.age' : 'keys.backup')

/** What `backup`, `restore` and `drill` were told. @throws Complaint with the usage */
export function readArguments(usage: string, args: readonly string[]) {
  const options = {
    keys: { type: 'string' },
    key: { type: 'string' },
    keep: { type: 'string' },
    'without-keys': { type: 'boolean', default: false },
  } as const
  const refused = new Complaint(`usage: ${usage}`)
  const read = () => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true })
    } catch {
      throw refused
    }
  }
  const { positionals, values } = read()
  const [folder, ...more] = positionals
  const withoutKeys = values['without-keys']
  if (more.length > 0 || (withoutKeys && values.keys !== undefined)) throw refused
  const keep = values.keep === undefined ? undefined : Number(values.keep)
  if (keep !== undefined && (!Number.isInteger(keep) || keep < 1 || keep > 10_000)) throw refused
  return { folder, keys: values.keys, key: values.key, keep, withoutKeys }
}

/** The hash of a small file, in hexadecimal. */
export function sha256Of(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** Runs `work`; what the keys refuse is a matter for whoever stands at the command line. */
export async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof CannotStart ? new Complaint(error.message) : error
  }
}
