/** A whole Himaya as processes of its own, as whoever runs it starts it, and the people who ask it something. */
import { connectTo } from '../../../db/test/court.ts'
import { openCommandLineSession, openDatabase, openRegistrar, startEmbedded } from '@himaya/db'
import type { CourtId, Post } from '@himaya/domain'
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bareEnvironment } from '../../src/cli/environment.ts'

const program = resolve(import.meta.dirname, '../../src/cli/main.ts')

/** Everything that any process said in this run of tests: what must never be said is looked for here. */
export const saidByAll: string[] = []

const folders: string[] = []

/** A new folder, removed by `removeFolders`. */
export function newFolder(name = 'data'): string {
  const folder = mkdtempSync(join(tmpdir(), `ho-${name}-`))
  folders.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** The superuser of a house's own database: for setting a scene and for counting what is really there. */
export async function superuserOf(data: string) {
  return connectTo({ ...(await startEmbedded(data)).address('root'), database: 'himaya' })
}

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Production unless it is said, so that a house is empty and soon there. */
function start(args: readonly string[], env: NodeJS.ProcessEnv, group = false): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { ...bareEnvironment(), HIMAYA_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A terminal sends Ctrl-C to the whole group.
    detached: group,
  })
}

function listenTo(child: ChildProcess): { out: string; err: string } {
  const said = { out: '', err: '' }
  for (const [name, stream] of [
    ['out', child.stdout],
    ['err', child.stderr],
  ] as const)
    stream?.on('data', (chunk: Buffer) => {
      said[name] += chunk.toString()
      saidByAll.push(chunk.toString())
    })
  return said
}

/** Runs one command of the command line to its end. */
export async function himaya(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = start(args, env)
  const said = listenTo(child)
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, ...said }
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
  readonly json: () => unknown
  /** Of what an act made or touched. */
  readonly id: string
}

export interface House {
  readonly data: string
  readonly port: number
  readonly process: ChildProcess
  readonly env: NodeJS.ProcessEnv
  readonly said: { readonly out: string; readonly err: string }
  /** @param as the session secret of whoever asks */
  readonly ask: (
    path: string,
    about?: { as?: string; body?: object; headers?: Record<string, string>; method?: string },
  ) => Promise<Answer>
  /** Adds an officer, as the command line does. @returns the secret of the link to enrol with */
  readonly add: (handle: string, post: Post, court?: string) => Promise<string>
  /** A session of this officer, as the command line opens one. */
  readonly enter: (handle: string) => Promise<string>
  /** Sends a signal, to all of its group with `group`. @returns the exit code */
  readonly end: (signal?: NodeJS.Signals, group?: boolean) => Promise<number | null>
}

const open = new Set<ChildProcess>()

/** Starts it and waits for its ready line. @throws Error with what it said when it ended before */
export async function openHouse(env: NodeJS.ProcessEnv = {}, data = newFolder()): Promise<House> {
  const port = Number(env['HIMAYA_PORT'] ?? (await freePort()))
  const whole: NodeJS.ProcessEnv = { HIMAYA_DATA: data, HIMAYA_PORT: String(port), ...env }
  const child = start(['serve'], whole, true)
  open.add(child)
  const said = listenTo(child)
  await new Promise<void>((done, fail) => {
    child.stdout?.on('data', () => {
      if (said.out.includes('Himaya ready at')) done()
    })
    child.once('close', (code) => {
      open.delete(child)
      fail(new Error(`it ended with ${String(code)}: ${said.err}`))
    })
  })
  const database = () => openDatabase(data, env['DATABASE_URL'])
  const ask: House['ask'] = (path, { as, body, headers = {}, method } = {}) =>
    askFor({ port, path }, { as, body, headers, method })
  return {
    data,
    port,
    process: child,
    env: whole,
    said,
    ask,
    async add(handle, post, court) {
      const registrar = openRegistrar((await database()).as('himaya_registrar'))
      const made = await registrar.addOfficer({
        handle,
        nameAr: 'تجربة',
        nameLa: 'Test',
        language: 'ar',
        post,
        court: (court ?? null) as CourtId | null,
        service: null,
      })
      await registrar.close()
      if ('refused' in made) throw new Error(made.refused)
      return made.token
    },
    async enter(handle) {
      const session = await openCommandLineSession((await database()).as('himaya_registrar'), handle)
      if (session === undefined) throw new Error(`nobody is ${handle}`)
      return session.token
    },
    async end(signal = 'SIGTERM', group = false) {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
      const ended = new Promise<number | null>((done) => child.once('close', done))
      process.kill(group ? -(child.pid ?? 0) : (child.pid ?? 0), signal)
      return ended
    },
  }
}

/** Ends every house that a test left behind. */
export async function endHouses(): Promise<void> {
  for (const child of open) {
    const ended = new Promise((done) => child.once('close', done))
    child.kill('SIGTERM')
    await ended
  }
}

function askFor(
  { port, path }: { port: number; path: string },
  {
    as,
    body,
    headers,
    method,
  }: {
    as: string | undefined
    body: object | undefined
    headers: Record<string, string>
    method: string | undefined
  },
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          host: `localhost:${String(port)}`,
          ...(as === undefined ? {} : { cookie: `himaya=${as}` }),
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
          ...headers,
        },
      },
      (reply) => {
        const chunks: Buffer[] = []
        reply.on('data', (chunk: Buffer) => chunks.push(chunk))
        reply.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          done({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            body: text,
            json: () => JSON.parse(text) as unknown,
            id: /^\{"id":"([\da-f-]{36})"\}$/.exec(text)?.[1] ?? '',
          })
        })
      },
    )
    asked.once('error', fail)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}
