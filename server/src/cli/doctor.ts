/** `doctor`: names what is missing or wrong on this machine, each with what to do. Nothing is changed. */
import { inspectDatabase, openDatabase, type Finding } from '@himaya/db'
import { isEnough, markOf, readOpeners } from '@himaya/keys'
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { askClamd, newSandbox } from '../modules/attachments/index.ts'
import { recipientIn } from './backup-key.ts'
import { drillDays, lastDrill } from './drill.ts'
import { askHealth } from './health.ts'
import { keysFolderOf, keysJournalOf } from './keys-process.ts'
import { portRefusal } from './port.ts'
import { isDemonstration, root, type Settings } from './settings.ts'

const ok = (says: string): Finding => ({ is: 'ok', says })
const note = (says: string): Finding => ({ is: 'note', says })
const wrong = (says: string): Finding => ({ is: 'wrong', says })
const shown = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' }

/** Prints a line for each thing looked at, and what an administrator runs beneath it. @returns 1 when one is wrong */
export async function doctor(settings: Settings): Promise<number> {
  const findings: Finding[] = [
    inspectNode(),
    ...inspectPrograms(settings),
    ...inspectFolder(settings.data),
    await inspectPort(settings),
    ...inspectSettings(settings),
    ...(await inspectFilesIn(settings)),
    ...(await inspectData(settings)),
    ...inspectBackups(settings),
  ]
  for (const { is, says, statements = [] } of findings) {
    process.stdout.write(`${shown[is]}  ${says}\n`)
    for (const statement of statements) process.stdout.write(`         ${statement};\n`)
  }
  const count = findings.filter(({ is }) => is === 'wrong').length
  process.stderr.write(count === 0 ? 'himaya: nothing is wrong\n' : `himaya: ${count} to set right\n`)
  return count === 0 ? 0 : 1
}

function inspectNode(): Finding {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    optionalDependencies: Record<string, string>
  }
  const wanted = optionalDependencies[`node-linux-${process.arch}`]
  if (wanted === undefined) return wrong(`this machine is ${process.arch}: Himaya runs on x64 and arm64`)
  return wanted === process.versions.node
    ? ok(`Node ${wanted}, as pinned`)
    : wrong(`this is Node ${process.versions.node} and not ${wanted}: start everything through ./himaya`)
}

/** What the embedded database is started with. */
function inspectPrograms({ databaseUrl }: Settings): Finding[] {
  if (databaseUrl !== undefined) return []
  const runs = (command: string, args: readonly string[]) => spawnSync(command, args).status === 0
  if (!runs('setpriv', ['--version'])) return [wrong('setpriv is missing: apt-get install util-linux')]
  if (process.getuid?.() !== 0) return []
  return runs('unshare', ['--user', '--map-user=65534', '--map-group=65534', 'true'])
    ? [ok('the database can be started by root as nobody')]
    : [wrong('user namespaces are forbidden here: run Himaya as a user of its own, not as root')]
}

function inspectFolder(data: string): Finding[] {
  if (!existsSync(data)) {
    const above = nearest(data)
    return isWritable(above)
      ? [note(`${data} is made at the first start`), inspectDisk(above)]
      : [wrong(`HIMAYA_DATA: ${data} cannot be made in ${above}: give that to this user, or name another`)]
  }
  if (!isWritable(data)) return [wrong(`HIMAYA_DATA: ${data} cannot be written in: give it to this user`)]
  const open = ['', 'secrets', 'log', 'run', 'keys', 'keys-journal', 'postgres'].filter((name) =>
    isOpen(join(data, name)),
  )
  const secrets = existsSync(join(data, 'secrets')) ? readdirSync(join(data, 'secrets')) : []
  for (const name of secrets) if (isOpen(join(data, 'secrets', name))) open.push(`secrets/${name}`)
  const findings = open.map((name) =>
    wrong(`${join(data, name)} is open to other users: chmod go-rwx ${join(data, name)}`),
  )
  return [...(findings.length === 0 ? [ok(`${data} is private to this user`)] : findings), inspectDisk(data)]
}

function inspectDisk(folder: string): Finding {
  const { bavail, bsize, ffree, files } = statfsSync(folder)
  const free = (bavail * bsize) / 1e9
  const says = `${free.toFixed(1)} GB are free where the data lie`
  if (files > 0 && ffree < 10_000) return wrong(`${folder} has hardly a file left to make: free some`)
  return free < 2 ? wrong(`${says}: make room, or move HIMAYA_DATA to a larger disk`) : ok(says)
}

async function inspectPort(settings: Settings): Promise<Finding> {
  const refusal = await portRefusal(settings)
  if (refusal === undefined) return ok(`port ${settings.port} is free`)
  if (isServing(settings.data) && typeof (await askHealth(settings)) === 'object')
    return ok(`Himaya itself answers on port ${settings.port}`)
  return wrong(refusal)
}

function inspectSettings({ host, origin, production, databaseUrl, serverUser }: Settings): Finding[] {
  const isHere = ['127.0.0.1', 'localhost', '::1'].includes(host)
  return [
    ...(isHere || origin !== undefined
      ? []
      : [wrong(`HIMAYA_HOST is ${host} but no name is answered to: set HIMAYA_ORIGIN to the https address`)]),
    ...(production && origin === undefined
      ? [note('HIMAYA_ORIGIN is not set: only a browser on this machine can be used')]
      : []),
    serverUser === undefined
      ? note(
          'server and keys are one system user, so whoever takes the server reads the keys: useradd --system himaya-server, start as root, and set HIMAYA_SERVER_USER=himaya-server',
        )
      : ok(`the server is to run as ${serverUser}`),
    ...(production && databaseUrl === undefined
      ? [note('the embedded database is used: its backups are yours to make (./himaya backup)')]
      : []),
  ]
}

/** Whether a file that comes in can be looked at, and whether anybody looks for malware. */
async function inspectFilesIn({ files }: Settings): Promise<Finding[]> {
  const looked = await newSandbox()
    .look(Readable.from([Buffer.from('%PDF-1.7 startxref 0 %%EOF')]))
    .catch((error: unknown) => error as Error)
  const sandbox =
    looked instanceof Error
      ? wrong('user namespaces are forbidden here, so no file can be looked at and none is taken: allow them')
      : ok('files that come in are looked at by a process that reaches nothing')
  if (files.clamd === undefined)
    return [sandbox, note('HIMAYA_CLAMD is not set: nobody looks for malware in the files that come in')]
  const answers = await askClamd(files.clamd, Readable.from([Buffer.from('himaya')]), { seconds: 5 })
  return [
    sandbox,
    answers === undefined
      ? wrong(
          `HIMAYA_CLAMD: nobody answers at ${files.clamd}, so files that come in wait and are not handed out`,
        )
      : ok('clamd answers: files that come in are looked at for malware'),
  ]
}

async function inspectData(settings: Settings): Promise<Finding[]> {
  const { data, databaseUrl, production } = settings
  if (databaseUrl === undefined && !existsSync(join(data, 'postgres', 'PG_VERSION')))
    return [note('the database is made at the first start')]
  let database
  try {
    database = await openDatabase(data, databaseUrl)
  } catch (error) {
    return [wrong(error instanceof Error ? error.message : 'the database does not start')]
  }
  try {
    const { findings, keysMark } = await inspectDatabase(database, { production })
    return [
      ...findings,
      ...inspectKeys(keysFolderOf(data), keysMark),
      ...inspectOpeners(settings),
      ...inspectSeal(keysJournalOf(data)),
    ]
  } finally {
    if (database.ours) await database.stop()
  }
}

/** @param mark of the keys the database was used with, when that is known */
function inspectKeys(folder: string, mark: string | undefined): Finding[] {
  try {
    const found = markOf(folder)
    if (found === undefined && mark === undefined) return [note('the keys are made at the first start')]
    if (found === undefined)
      return [wrong(`${folder} holds no keys, so nothing sealed opens: ./himaya restore --keys FILE`)]
    if (mark !== undefined && mark !== found)
      return [
        wrong(`${folder} holds the keys of another house: put it aside, then ./himaya restore --keys FILE`),
      ]
    return [ok('the keys are there and readable by this user alone')]
  } catch (error) {
    return [wrong(error instanceof Error ? error.message : `${folder} cannot be read`)]
  }
}

/** Whether anybody could open the keys if they sealed themselves. */
function inspectOpeners(settings: Settings): Finding[] {
  const folder = keysFolderOf(settings.data)
  if (isDemonstration(settings) || !existsSync(folder)) return []
  try {
    return isEnough(readOpeners(folder))
      ? [ok('two of different offices are listed who open the keys if they seal themselves')]
      : [
          note(
            'nobody could open the keys if they sealed themselves: ./himaya keys openers add HANDLE, for two of different offices (docs/operate/run.md)',
          ),
        ]
  } catch (error) {
    return [wrong(error instanceof Error ? error.message : `${folder} cannot be read`)]
  }
}

/** Whether backups are sealed, and whether one was brought back lately: one that never was is a hope. */
function inspectBackups({ data, production }: Settings): Finding[] {
  if (!existsSync(join(data, 'secrets'))) return []
  try {
    const to = recipientIn(data)
    const { last, due } = lastDrill(data, Date.now())
    return [
      to === undefined
        ? note(
            `${production ? 'no backup can be made before its key is' : 'backups are not sealed'}: ./himaya backup-key FILE`,
          )
        : ok(`backups are sealed to ${to}`),
      !due && last !== undefined
        ? ok(
            `a backup came back in a drill on ${last.passedAt.slice(0, 10)}, in ${last.backInMinutes} minutes`,
          )
        : note(
            `${last === undefined ? 'no backup was ever brought back' : `the last drill was on ${last.passedAt.slice(0, 10)}, more than ${drillDays} days ago`}: ./himaya drill FOLDER --key FILE`,
          ),
    ]
  } catch (error) {
    return [wrong(error instanceof Error ? error.message : 'the key of the backups cannot be read')]
  }
}

/** What the broker says of itself in its folder, so that it is seen while nothing runs. */
function inspectSeal(journal: string): Finding[] {
  return existsSync(join(journal, 'sealed'))
    ? [
        wrong(
          'the keys sealed themselves: look at keys-journal for why, then two officers open them (docs/operate/run.md)',
        ),
      ]
    : []
}

function isServing(data: string): boolean {
  try {
    const pid = readFileSync(join(data, 'serving'), 'utf8')
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('cli/main.ts')
  } catch {
    return false
  }
}

function isOpen(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && (stat.mode & 0o077) !== 0
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK)
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** The nearest folder above that is there. */
function nearest(path: string): string {
  const above = dirname(path)
  return existsSync(above) ? above : nearest(above)
}
