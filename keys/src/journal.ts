/**
 * What the broker did, in its own words and outside the database: a line for each thing asked, on the disk before the
 * answer leaves. Never a key, never a name.
 */
import * as fs from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** One thing asked, and how it ended: `given`, or the reason why not. */
export interface Line {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly op: string
  /** An officer's id, `door`, `house`, or `-` where nothing true said who. */
  readonly holder: string
  readonly kind: string
  readonly subject: string
  readonly purpose: string
  /** Files, entries, or requests that are told of together. */
  readonly count: number
  readonly outcome: string
  /** Of the ticket that was used, so that a restart does not make it new again. */
  readonly nonce: string
}

/** The line could not be brought to the disk; `code` is the system's. */
export class Unrecorded extends Error {
  override readonly name = 'Unrecorded'
  readonly code: string
  constructor(code: string) {
    super(`the line could not be written (${code})`)
    this.code = code
  }
}

export interface Journal {
  /**
   * Resolves once these lines are on the disk (fdatasync). Lines that come while others are being written go together.
   *
   * @throws Unrecorded when they are not: no room, no folder, no right to write
   */
  write(lines: readonly Line[]): Promise<void>
  close(): Promise<void>
}

/** Where the lines are kept: a file for each day and each 64 MB, the days before `months` removed. */
export interface JournalOptions {
  readonly folder: string
  readonly months: number
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const largest = 64 * 1024 * 1024
const fileName = /^(\d{4}-\d{2}-\d{2})-(\d{4})\.log$/
const field = /^[^\s]{1,160}$/

/** Makes the folder when there is none (0700). @throws CannotStart when others may read it */
export function openJournal({ folder, months, now }: JournalOptions): Journal {
  makeFolder(folder)
  let file: { handle: FileHandle; day: string; size: number } | undefined
  let waiting: { text: string; resolve: () => void; reject: (error: Error) => void }[] = []
  let writing: Promise<void> | undefined

  async function fileOf(day: string) {
    if (file !== undefined && (file.day !== day || file.size > largest)) await letGo()
    if (file !== undefined) return file
    removeOld(folder, months, now())
    const path = nextFile(folder, day)
    const isNew = !fs.existsSync(path)
    const handle = await open(path, 'a+', 0o600)
    const { size } = await handle.stat()
    file = { handle, day, size }
    // A line that a kill or a full disk cut short stays as it is; the next begins on one of its own.
    if (size > 0 && (await handle.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0] !== 10)
      await handle.write('\n')
    if (isNew) syncFolder(folder)
    return file
  }

  async function letGo(): Promise<void> {
    const old = file
    file = undefined
    await old?.handle.close().catch(() => undefined)
  }

  async function append(text: string): Promise<void> {
    try {
      const { handle } = await fileOf(dayOf(now()))
      const bytes = Buffer.from(text, 'utf8')
      const { bytesWritten } = await handle.write(bytes)
      if (bytesWritten !== bytes.length) throw new Unrecorded('short')
      await handle.datasync()
      if (file !== undefined) file.size += bytes.length
    } catch (error) {
      // What the system keeps of a file that failed is not known: the next line opens it anew.
      await letGo()
      throw new Unrecorded((error as NodeJS.ErrnoException).code ?? 'unknown')
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const together = waiting
      waiting = []
      try {
        await append(together.map(({ text }) => text).join(''))
        for (const { resolve } of together) resolve()
      } catch (error) {
        for (const { reject } of together) reject(error as Error)
      }
    }
    writing = undefined
  }

  return {
    write: (lines) =>
      new Promise((resolve, reject) => {
        waiting.push({ text: lines.map(spell).join(''), resolve, reject })
        writing ??= writeAll()
      }),
    async close() {
      await writing
      await letGo()
    },
  }
}

/** The lines written since a moment, oldest first; what was cut short is left out. */
export function* linesSince(folder: string, since: number): Generator<Line> {
  if (!fs.existsSync(folder)) return
  const names = fs
    .readdirSync(folder)
    .filter((name) => fileName.test(name))
    .sort()
  for (const name of names) {
    const path = join(folder, name)
    if ((fileName.exec(name)?.[1] ?? '') < dayOf(since) || !fs.statSync(path).isFile()) continue
    for (const text of fs.readFileSync(path, 'utf8').split('\n')) {
      const line = readLine(text)
      if (line !== undefined && line.at >= since) yield line
    }
  }
}

const outcomes = /^[a-z_]{1,30}$/

function spell({ at, op, holder, kind, subject, purpose, count, outcome, nonce }: Line): string {
  const words = [op, holder, kind, subject, purpose, String(count), outcome, nonce]
  return `${[new Date(at).toISOString(), ...words.map((word) => (field.test(word) ? word : '?'))].join(' ')}\n`
}

function readLine(text: string): Line | undefined {
  const [
    at = '',
    op = '',
    holder = '',
    kind = '',
    subject = '',
    purpose = '',
    count = '',
    outcome = '',
    nonce,
    ...more
  ] = text.split(' ')
  const time = Date.parse(at)
  if (nonce === undefined || more.length > 0 || Number.isNaN(time)) return undefined
  if (!/^\d{1,9}$/.test(count) || !outcomes.test(outcome)) return undefined
  return { at: time, op, holder, kind, subject, purpose, count: Number(count), outcome, nonce }
}

function makeFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { mode } = fs.statSync(folder)
  if ((mode & 0o077) !== 0) throw new CannotStart(`${folder} is open to others: run chmod go-rwx on it`)
}

/** The last file of the day while there is room in it, else one more. */
function nextFile(folder: string, day: string): string {
  const last = fs
    .readdirSync(folder)
    .filter((name) => fileName.exec(name)?.[1] === day)
    .sort()
    .at(-1)
  if (last !== undefined && fs.statSync(join(folder, last)).size <= largest) return join(folder, last)
  const next = Number(fileName.exec(last ?? '')?.[2] ?? 0) + 1
  return join(folder, `${day}-${String(next).padStart(4, '0')}.log`)
}

function removeOld(folder: string, months: number, now: number): void {
  const kept = new Date(now)
  kept.setUTCMonth(kept.getUTCMonth() - months)
  for (const name of fs.readdirSync(folder)) {
    const day = fileName.exec(name)?.[1]
    if (day !== undefined && day < dayOf(kept.getTime())) fs.rmSync(join(folder, name), { force: true })
  }
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Brings the names in a folder to the disk. */
export function syncFolder(folder: string): void {
  const handle = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
}
