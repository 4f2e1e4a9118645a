/**
 * `./himaya law …`: the law by itself, for whoever asks. No database, no keys, no network; JSON on standard output.
 * What each command needs is loaded only by it.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { Complaint } from './complaint.ts'

// A question about the law is answered at once: the compiled form of these files is kept by their content, beside the
// packages they use. Where nothing may be written there, nothing is kept.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/himaya-law'))

const usage = `usage: ./himaya law qualify FILE
       ./himaya law clock EVENT --at 2026-02-14T10:00 [--fact k=v …]
       ./himaya law show REF [--on DATE]
       ./himaya law search "…" --lang ar|fr|en
       ./himaya law import FILE --work ID
`

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>> = {
  qualify: async (args) => (await import('./law/qualify.ts')).qualifyFile(args),
  clock: async (args) => (await import('./law/clock.ts')).clockOf(args),
  show: async (args) => (await import('./law/show.ts')).show(args),
  search: async (args) => (await import('./law/search.ts')).search(args),
  import: async (args) => (await import('./law/import.ts')).importText(args),
}

async function main(): Promise<void> {
  const [name = 'help', ...args] = process.argv.slice(2)
  if (['help', '--help', '-h'].includes(name)) {
    process.stdout.write(usage)
    return
  }
  const command = commands[name]
  if (command === undefined)
    throw new Complaint(`there is no command law ${name}; \`./himaya law help\` lists them`)
  process.stdout.write(`${JSON.stringify(await command(args), null, 2)}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`himaya: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
