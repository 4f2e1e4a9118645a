/**
 * `./himaya law …`: the law by itself, for whoever asks. No database, no keys, no network; JSON on standard output.
 * What each command needs is loaded only by it.
 */
import { Complaint } from './complaint.ts'

const usage = `usage: ./himaya law qualify FILE [--days]
       ./himaya law clock EVENT --at 2026-02-14T10:00 [--fact k=v …]
       ./himaya law show REF [--on DATE]
       ./himaya law search "…" [--lang ar|fr|en]
       ./himaya law import FILE --work ID [--consolidated DATE]
`

type Run = (args: readonly string[]) => Promise<unknown>
const commands: Readonly<Record<string, () => Promise<Run>>> = {
  qualify: async () => (await import('./law/qualify.ts')).qualifyFile,
  clock: async () => (await import('./law/clock.ts')).clockOf,
  show: async () => (await import('./law/show.ts')).show,
  search: async () => (await import('./law/search.ts')).search,
  import: async () => (await import('./law/import.ts')).importText,
}
/** Loads every command and does nothing: what an installation ends with, so that the first question finds them compiled. */
const prepare = 'prepare'

async function main(): Promise<void> {
  // Whoever reads may stop reading: `… | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  const [name = 'help', ...args] = process.argv.slice(2)
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage)
    return
  }
  if (name === prepare) {
    await Promise.all(Object.values(commands).map((load) => load()))
    return
  }
  const command = commands[name]
  if (command === undefined)
    throw new Complaint(`there is no command law ${name}; \`./himaya law help\` lists them`)
  process.stdout.write(`${JSON.stringify(await (await command())(args), null, 2)}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`himaya: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
