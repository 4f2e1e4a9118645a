/** The house under the bench: `himaya serve` on its data, and the addresses of its database. */
import { openDatabase, startEmbedded, type Address } from '@himaya/db'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

export interface Running {
  readonly address: string
  readonly data: string
  readonly pid: number
  /** Milliseconds from the command to the ready line. */
  readonly readyIn: number
  readonly app: Address
  /** The superuser of the embedded server: row security does not bind it. */
  readonly root: Address
  readonly stop: () => Promise<void>
}

/** Starts the house on this folder and waits for its ready line. */
export async function startHouse(data: string): Promise<Running> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('node', ['bin/run.cjs', 'start'], {
    cwd: root,
    env: {
      ...process.env,
      HIMAYA_DATA: data,
      HIMAYA_PORT: String(port),
      // Nobody at work asks a hundredth of it: what is measured is not how soon an hour is used up.
      ...Object.fromEntries(
        ['OFFICER', 'DOOR', 'UNATTENDED', 'TOTAL'].flatMap((holder) =>
          ['UNWRAPS', 'LOOKUPS'].map((of) => [`HIMAYA_KEYS_${holder}_${of}`, '999999999']),
        ),
      ),
      HIMAYA_REQUESTS_PER_SECOND: '100000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Himaya ready at')) done()
    })
    child.once('exit', (code) => fail(new Error(`it ended with ${String(code)} before it was ready`)))
  })
  const readyIn = performance.now() - began
  // Both find the running database of the folder and adopt it.
  const [database, embedded] = await Promise.all([openDatabase(data, undefined), startEmbedded(data)])
  return {
    address: `http://localhost:${String(port)}`,
    data,
    pid: child.pid ?? 0,
    readyIn,
    app: database.as('himaya_app'),
    root: { ...embedded.address('root'), database: 'himaya' },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** Where the embedded server writes its log. */
export const logOf = (data: string) => join(data, 'log', 'postgres.log')

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
