import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  brokerProgram,
  type FileName,
  indexSubject,
  type IndexValue,
  type Keys,
  openKeys,
  type Reader,
  type Ticket,
  type WrappedFile,
} from '../src/index.ts'
import { ticketKeyIn } from '../src/folder.ts'
import { signTicket, ticketLife, type Told } from '../src/ticket.ts'

/** A broker of its own, as its parent starts it. */
interface Started {
  readonly child: ChildProcess
  /** Its exit code; `null` when a signal ended it. */
  readonly ended: Promise<number | null>
  /** All it has said so far, on both outputs. */
  said(): string
}

/** The client of one who has every ticket signed that is asked for. */
export interface TicketedKeys extends Omit<Keys, 'unwrap' | 'unwraps' | 'indexEntries'> {
  readonly bare: Keys
  unwrap(file: WrappedFile & Reader): ReturnType<Keys['unwrap']>
  unwraps(question: { files: readonly WrappedFile[] } & Reader): ReturnType<Keys['unwraps']>
  indexEntries(
    question: { officer: string | null; entries: readonly IndexValue[] } & (
      { set: 'court'; court: string } | { set: 'national' }
    ),
  ): ReturnType<Keys['indexEntries']>
}

/** A private place for one test: key folder, socket, and the brokers started in it. */
export interface Place {
  readonly root: string
  readonly keys: string
  readonly socket: string
  readonly journal: string
  /** A ticket as the database would sign it, or as somebody would who changed one word. */
  ticket(told: Partial<Told>): Ticket
  /** All lines of the broker's journal. */
  lines(): string[]
  /** Starts a broker and waits until it says `ready` or ends. */
  start(env?: Readonly<Record<string, string>>): Promise<Started>
  /** A client that keeps no key, so that each question reaches the broker, unless told otherwise. */
  client(cacheSeconds?: number): TicketedKeys
  remove(): void
}

/** Makes such a place; `remove` closes the clients and kills the brokers. */
export function openPlace(): Place {
  const root = mkdtempSync(join(tmpdir(), 'himaya-keys-'))
  const place = {
    root,
    keys: join(root, 'keys'),
    socket: join(root, 'keys.sock'),
    journal: join(root, 'journal'),
  }
  const children: ChildProcess[] = []
  const clients: Keys[] = []
  let signing: { names: string; epoch: number; key: Buffer } | undefined
  function ticket(told: Partial<Told>): Ticket {
    // Read once for each epoch there is: the folder changes with rotation only.
    const names = readdirSync(place.keys).join()
    if (signing?.names !== names) signing = { names, ...ticketKeyIn(place.keys) }
    const { epoch, key } = signing
    const whole = { kind: 'penal', subject: '-', holder: 'house', purpose: 'read_case' } as const
    return signTicket(key, epoch, { ...whole, until: Date.now() + ticketLife, nonce: randomUUID(), ...told })
  }
  const ticketsFor =
    ({ officer, purpose }: Reader) =>
    async (files: readonly FileName[]) =>
      files.map(({ kind, fileId }) => ticket({ kind, subject: fileId, holder: officer ?? 'house', purpose }))
  return {
    ...place,
    ticket,
    lines: () =>
      readdirSync(place.journal)
        .filter((name) => name.endsWith('.log'))
        .sort()
        .flatMap((name) => readFileSync(join(place.journal, name), 'utf8').trimEnd().split('\n')),
    async start(env = {}) {
      const child = spawn(process.execPath, [brokerProgram], {
        env: {
          HIMAYA_KEYS: place.keys,
          HIMAYA_KEYS_SOCKET: place.socket,
          HIMAYA_KEYS_JOURNAL: place.journal,
          ...env,
        },
        stdio: ['pipe', 'pipe', 'pipe'],
      })
      children.push(child)
      let said = ''
      const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
      const ready = new Promise<void>((resolve) => {
        for (const output of [child.stdout, child.stderr]) {
          output.setEncoding('utf8').on('data', (text: string) => {
            said += text
            if (said.includes('ready\n')) resolve()
          })
        }
      })
      await Promise.race([ready, ended])
      return { child, ended, said: () => said }
    },
    client(cacheSeconds = 0) {
      const keys = openKeys(place.socket, { cacheSeconds })
      clients.push(keys)
      return {
        ...keys,
        bare: keys,
        unwrap: (file) => keys.unwrap(file, ticketsFor(file)),
        unwraps: (question) => keys.unwraps(question, ticketsFor(question)),
        indexEntries: ({ officer, ...question }) =>
          keys.indexEntries({
            ...question,
            ticket: async () =>
              ticket({
                kind: 'index',
                subject: indexSubject(question.set === 'court' ? question.court : null),
                holder: officer ?? 'house',
                purpose: 'search',
              }),
          }),
      }
    },
    remove() {
      for (const keys of clients) keys.close()
      for (const child of children) child.kill('SIGKILL')
      rmSync(root, { recursive: true, force: true })
    },
  }
}
