/** `himaya serve`: the parent of database, keys and server. Starts each in order, restarts whichever falls, stops them in reverse. */
import {
  exclusively,
  hasDemonstration,
  openDatabase,
  prepare,
  recordKeys,
  removeWhatIsOver,
  type Address,
  type Database,
} from '@himaya/db'
import { openKeys } from '@himaya/keys'
import { fork, type ChildProcess } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { keepSequenced } from '../modules/record/sequence.ts'
import { keepWatched } from '../modules/watching/now.ts'
import { buildWeb } from './build-web.ts'
import { bareEnvironment } from './environment.ts'
import { Complaint } from './complaint.ts'
import { databaseOf, makeDataFolder } from './data-folder.ts'
import { countElsewhere, fillElsewhere, watchElsewhere } from './errand.ts'
import { guarded } from './guarded.ts'
import { KeysMissing, keysSocketOf, startKeys } from './keys-process.ts'
import { portRefusal } from './port.ts'
import { letIn, serverUserOf, type ServerUser } from './server-user.ts'
import { isDemonstration, type Settings } from './settings.ts'

/** What the server process is told by its parent, once. */
export interface Given {
  readonly app: Address
  readonly door: Address
  readonly keysSocket: string
  /** Where everything is kept; the server reads the law there and nothing else. */
  readonly data: string
  /** The folder of the interface. */
  readonly web: string
  readonly port: number
  readonly host: string
  readonly origin: string | undefined
  readonly files: Settings['files']
  readonly requestsPerSecond: number
  readonly demo: boolean
  readonly witnessOf: readonly string[]
  readonly version: string
  readonly logLevel: string
}

const words = (text: string) => process.stderr.write(`himaya: ${text}\n`)

/** Runs until told to stop (Ctrl-C, SIGTERM), then drains. @returns 0 when everything stopped as asked */
export async function serve(settings: Settings): Promise<number> {
  makeDataFolder(settings.data)
  const release = takeLock(settings.data)
  try {
    const refusal = await portRefusal(settings)
    if (refusal !== undefined) throw new Complaint(refusal)
    const user = serverUserOf(settings)
    letIn(settings, user)
    const [database, web] = await Promise.all([readyDatabase(settings), buildWeb(words)])
    try {
      return await keepRunning(settings, database, { web, user })
    } finally {
      await database.stop()
    }
  } finally {
    release()
  }
}

async function readyDatabase(settings: Settings): Promise<Database> {
  const database = await databaseOf(settings)
  try {
    // Of two houses that start at once on one database, one fills it.
    await exclusively(database, async () => {
      const { applied, empty } = await prepare(database)
      if (applied.length > 0) words(`the database is ready (${applied.length} new)`)
      if (empty && !settings.production) {
        const { cases, people } = await fillElsewhere(settings)
        words(`filled with a demonstration: ${cases} cases and ${people} people, all of them invented`)
      }
    })
    if (settings.production && (await hasDemonstration(database)))
      throw new Complaint('this database holds demonstration data: production needs one of its own')
    return database
  } catch (error) {
    if (database.ours) await database.stop()
    throw error
  }
}

async function keepRunning(
  settings: Settings,
  database: Database,
  { web, user }: { readonly web: string; readonly user: ServerUser | undefined },
): Promise<number> {
  const keysSocket = keysSocketOf(settings.data)
  let stopping = false
  const isStopping = () => stopping
  let stop: () => void = () => undefined
  const stopped = new Promise<void>((done) => (stop = done))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stopping = true
      stop()
    })

  let missing = false
  const keys = guarded('keys', {
    start: () => startKeys(settings, database, keysSocket),
    isStopping,
    // Without its keys the house stands, and says so: what is not sealed can be read, and the keys may still come.
    isAwaited: (error) => {
      if (!(error instanceof KeysMissing)) return false
      if (!missing) words(error.message)
      return (missing = true)
    },
  })
  await keys.up
  const given: Given = {
    app: database.as('himaya_app'),
    door: database.as('himaya_door'),
    keysSocket,
    data: settings.data,
    web,
    port: settings.port,
    host: settings.host,
    origin: settings.origin,
    files: settings.files,
    requestsPerSecond: settings.requestsPerSecond,
    // With an outside address a proxy brings everyone in over loopback.
    witnessOf: settings.witnessOf,
    demo: isDemonstration(settings),
    version: settings.version,
    logLevel: settings.logLevel,
  }
  const server = guarded('server', {
    start: () => startServer(given, user),
    isStopping,
    meanwhile: () => holdThePort(settings),
  })
  const keeping = Promise.all([
    keepTidy(database, isStopping),
    keepCounted(database, isStopping),
    keepWatched(database, { isStopping }),
  ])
  const recording = keepRecord(settings, database, keysSocket)
  const alarm = ringWhenSealed(database, keysSocket, isStopping)
  const watching = database.pid === undefined ? undefined : watchDatabase(settings, database, isStopping)
  await Promise.race([server.up, stopped])
  if (!isStopping())
    process.stdout.write(`Himaya ready at ${settings.origin ?? `http://localhost:${settings.port}`}\n`)
  await stopped
  await server.end('SIGTERM')
  await recording.end()
  await keys.end('SIGTERM')
  await keeping
  await alarm
  const last = await watching
  if (last !== undefined && last !== database) await last.stop()
  return 0
}

/** Puts what is recorded into its tree and has it signed, until the last request was served. */
function keepRecord(
  { witnesses }: Settings,
  database: Database,
  socket: string,
): { end: () => Promise<void> } {
  const keys = openKeys(socket)
  let ending = false
  const kept = keepSequenced(database, {
    keys,
    witnesses,
    isStopping: () => ending,
    onForked: () =>
      words(
        'the record is not the one that was signed before: it is not signed again (./himaya audit verify says where)',
      ),
  })
  return {
    async end() {
      ending = true
      await kept
      keys.close()
    },
  }
}

/** Removes what is over, now and every ten minutes; one that fails is made good by the next. */
async function keepTidy(database: Database, isStopping: () => boolean): Promise<void> {
  for (let next = 0; !isStopping(); await sleep(250)) {
    if (performance.now() < next) continue
    next = performance.now() + 600_000
    await removeWhatIsOver(database).catch(() => undefined)
  }
}

/** Counts what is due and asks about the days that are over, now and on each new day; what fails is tried again after ten minutes. */
async function keepCounted(database: Database, isStopping: () => boolean): Promise<void> {
  const stop = new AbortController()
  let [countedOn, next] = ['', 0]
  let counting: Promise<void> = Promise.resolve()
  for (; !isStopping(); await sleep(250)) {
    const today = new Date().toISOString().slice(0, 10)
    if (today === countedOn || performance.now() < next) continue
    next = performance.now() + 600_000
    counting = countElsewhere(database, stop)
      .then(() => watchElsewhere(database, stop))
      .then(
        () => void (countedOn = today),
        () => undefined,
      )
  }
  stop.abort()
  await counting
}

/** Half a second after the broker sealed itself it is said here and in the record: the server is not asked. */
async function ringWhenSealed(database: Database, socket: string, isStopping: () => boolean): Promise<void> {
  const keys = openKeys(socket)
  let told: string | undefined
  for (; !isStopping(); await sleep(500)) {
    const sealed = await keys.health().then(
      (health) => health.sealed,
      () => undefined,
    )
    // A broker that is away is neither sealed nor open.
    if (sealed === undefined) continue
    if (sealed === null) told = undefined
    else if (told !== sealed.at) {
      words(`ALARM: the keys sealed themselves at ${sealed.at} (${sealed.why}); two officers open them again`)
      told = await recordKeys(database, 'keys.seal', sealed.why).then(
        () => sealed.at,
        () => undefined,
      )
    }
  }
  keys.close()
}

async function startServer(given: Given, user: ServerUser | undefined): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, '../main.ts'), [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...bareEnvironment(), TZ: 'UTC', NODE_ENV: 'production' },
    serialization: 'advanced',
    ...user,
  })
  child.send(given)
  await new Promise<void>((done, fail) => {
    child.once('message', () => done())
    child.once('exit', (code) =>
      fail(new Error(`the server ended with ${String(code)}; its words are above`)),
    )
  })
  return child
}

/** While the server is being started again, its port answers that it will be back. */
async function holdThePort({ port, host }: Settings): Promise<() => Promise<void>> {
  const server: Server = createServer((_, reply) => {
    reply.writeHead(503, {
      'content-type': 'application/problem+json',
      'retry-after': '2',
      connection: 'close',
    })
    reply.end(
      JSON.stringify({
        type: 'urn:himaya:problem:database_unavailable',
        code: 'database_unavailable',
        status: 503,
      }),
    )
  })
  await new Promise<void>((done) => {
    server.once('error', () => done())
    server.listen(port, host, () => done())
  })
  return () =>
    new Promise((done) => {
      server.closeAllConnections()
      server.close(() => {
        done()
      })
    })
}

/** The embedded database is looked at twice a second, and started again when it fell. @returns the one that runs at the end */
async function watchDatabase(
  settings: Settings,
  database: Database,
  stopping: () => boolean,
): Promise<Database> {
  let current = database
  while (!stopping()) {
    await sleep(500)
    if (current.pid === undefined || isAlive(current.pid) || stopping()) continue
    words('the database fell; starting it again')
    current = await openDatabase(settings.data, undefined).catch((error: unknown) => {
      words(error instanceof Error ? error.message : 'the database could not be started')
      return current
    })
  }
  return current
}

function isAlive(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').length > 0
  } catch {
    return false
  }
}

/** One Himaya at a time on one data folder. @returns how to let it go */
function takeLock(data: string): () => void {
  const file = join(data, 'serving')
  try {
    const other = Number(readFileSync(file, 'utf8'))
    if (isAlive(other) && readFileSync(`/proc/${other}/cmdline`, 'utf8').includes('cli/main.ts'))
      throw new Complaint(`Himaya is already running on ${data} (process ${other})`)
  } catch (error) {
    if (error instanceof Complaint) throw error
  }
  const handle = openSync(file, 'w', 0o600)
  writeSync(handle, String(process.pid))
  closeSync(handle)
  return () => rmSync(file, { force: true })
}
