/** The command line: results on standard output, words on standard error, one clear line when it fails. */
import { Complaint } from './complaint.ts'
import { readSettings, type Settings } from './settings.ts'

type Run = (settings: Settings, args: readonly string[]) => Promise<number>
interface Command {
  readonly says: string
  /** Loaded when it is asked for: none waits for what another needs, nor carries it for as long as it runs. */
  readonly load: () => Promise<Run>
}

const commands: Record<string, Command> = {
  serve: {
    says: 'start everything and stay (what `npm start` does)',
    load: async () => (await import('./serve.ts')).serve,
  },
  migrate: {
    says: 'bring the database to this version',
    load: async () => (await import('./migrate.ts')).migrateNow,
  },
  demo: {
    says: 'fill an empty database with the demonstration: never in production',
    load: async () => (await import('./demo.ts')).demo,
  },
  officer: {
    says: 'add: add an officer, print the first link; sign-out | leave --handle H: end their sessions, or all they may do',
    load: async () => (await import('./officer.ts')).officer,
  },
  import: {
    says: 'htcds FILE --unit U --as OFFICER: take a .xlsx or .csv into a unit',
    load: async () => (await import('./exchange.ts')).importFrom,
  },
  export: {
    says: 'htcds FILE --unit U --as OFFICER: write a unit’s victims to a new file',
    load: async () => (await import('./exchange.ts')).exportTo,
  },
  'backup-key': {
    says: 'FILE: make the key that backups are sealed to; FILE opens them and is kept elsewhere',
    load: async () => (await import('./backup-key.ts')).backupKey,
  },
  backup: {
    says: '[FOLDER] [--keep N] [--keys FILE | --without-keys]: save the database, and its keys apart',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    says: 'FOLDER [--key FILE] [--keys FILE]: bring a backup into an empty database; or --keys FILE alone',
    load: async () => (await import('./restore.ts')).restore,
  },
  audit: {
    says: 'verify | key | proof SEQ | check-proof FILE: whether the record is what was signed',
    load: async () => (await import('./audit.ts')).audit,
  },
  drill: {
    says: 'FOLDER [--key FILE] [--keys FILE]: bring the newest backup back beside the house, compare, remove it again',
    load: async () => (await import('./drill.ts')).drill,
  },
  erase: {
    says: 'REQUEST --as OFFICER: erase whom a request names, when another agreed to it',
    load: async () => (await import('./erase.ts')).eraseNow,
  },
  keys: {
    says: 'rotate | destroy EPOCH --yes | openers [add HANDLE [FINGERPRINT …] | remove HANDLE]: wrap every key anew; end an epoch, so that what was erased stays erased; whose passkeys open what sealed itself',
    load: async () => (await import('./keys.ts')).keysCommand,
  },
  health: {
    says: 'ask a running Himaya how it is',
    load: async () => (await import('./health.ts')).health,
  },
  sbom: {
    says: 'everything that runs and is not ours: name, version, licence, hash (CycloneDX)',
    load: async () => (await import('./sbom.ts')).sbom,
  },
  doctor: {
    says: 'name everything that is missing or wrong here, with what to do',
    load: async () => (await import('./doctor.ts')).doctor,
  },
}
/** Runs by itself, before any of these is loaded (bin/run.cjs). */
const elsewhere = { law: 'qualify, clock, show, search, import: the law by itself, without a database' }
const otherNames: Record<string, string> = { start: 'serve' }

function help(): string {
  const lines = [
    ...Object.entries(commands).map(([name, { says }]) => [name, says] as const),
    ...Object.entries(elsewhere),
  ]
  const width = Math.max(...lines.map(([name]) => name.length))
  return [
    'himaya — the working system of a country’s courts against human trafficking',
    '',
    'usage: ./himaya COMMAND [options]',
    '',
    ...lines.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`),
    '',
    'environment: HIMAYA_DATA, HIMAYA_PORT, HIMAYA_HOST, HIMAYA_ORIGIN, HIMAYA_ENV, DATABASE_URL (see README.md)',
    '',
  ].join('\n')
}

async function main(): Promise<number> {
  const [asked = 'help', ...args] = process.argv.slice(2)
  if (['help', '--help', '-h'].includes(asked)) {
    process.stdout.write(help())
    return 0
  }
  const command = commands[otherNames[asked] ?? asked]
  if (command === undefined)
    throw new Complaint(`there is no command ${asked}; \`./himaya --help\` lists them`)
  const run = await command.load()
  return run(readSettings(), args)
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const words = error instanceof Error ? error.message : String(error)
    process.stderr.write(`himaya: ${words}\n`)
    if (!(error instanceof Complaint) && process.env['HIMAYA_DEBUG'] !== undefined && error instanceof Error)
      process.stderr.write(`${error.stack ?? ''}\n`)
    process.exit(1)
  },
)
