import { createHash, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotStart, OtherKeys } from './cannot-start.ts'
import { deriveKey } from './seal.ts'
import { type IndexSet, indexSets, type ServerPurpose } from './wire.ts'

/** What the key folder holds, read once at start. */
export interface KeyFolder {
  /** The wrapping key of each epoch. */
  readonly epochs: ReadonlyMap<number, Buffer>
  /** The newest epoch: new file keys are wrapped under it. */
  readonly newest: number
  /** The root from which the index keys of each set are derived. They do not change with the epoch. */
  readonly index: Readonly<Record<IndexSet, Buffer>>
  /** Tells these keys from others, for as long as they find what they indexed; 32 hexadecimal digits, no secret. */
  readonly mark: string
  /** The key under which the database signs tickets, of each epoch. */
  readonly tickets: ReadonlyMap<number, Buffer>
  /** A secret for the server's own tokens, which changes with the epoch, or for counting tries, which never does. */
  serverSecret(purpose: ServerPurpose): Buffer
}

const creating = '.creating'
const kekFile = /^kek-(\d{4})$/
const kekName = (epoch: number) => `kek-${String(epoch).padStart(4, '0')}`
const indexName = (set: IndexSet) => `index-${set}`

/**
 * Reads the keys of `path`; makes the folder (0700) and the first keys (0600) when there is none yet.
 *
 * A folder that once was whole is never filled up again: a missing key is refused, because a new one in its place
 * would open nothing and find nobody. While keys are first being made a file `.creating` says so, and a start after
 * a crash finishes the work.
 *
 * @param mark of the keys that must be there: then none are made
 * @throws CannotStart when others may read it, a key is missing, cut short, or stands under another's name
 * @throws OtherKeys when it holds no keys, or others than those of this mark
 */
export function openFolder(path: string, mark?: string): KeyFolder {
  if (mark !== undefined && !isBegun(path)) throw new OtherKeys(`${path} holds no keys`)
  if (!fs.existsSync(path)) {
    fs.mkdirSync(path, { recursive: true, mode: 0o700 })
    sync(dirname(path))
  }
  checkPrivate(path, fs.statSync(path))
  const folder = readFolder(path)
  if (mark !== undefined && folder.mark !== mark) throw new OtherKeys(`${path} holds other keys`)
  return folder
}

/** Whether keys were made here, or their making begun. */
export function isBegun(path: string): boolean {
  return fs.existsSync(path) && fs.readdirSync(path).length > 0
}

function readFolder(path: string): KeyFolder {
  const names = fs.readdirSync(path)
  if (names.length === 0 || names.includes(creating)) createKeys(path)

  const keks = new Map<number, Buffer>()
  for (const name of fs.readdirSync(path)) {
    const epoch = Number(kekFile.exec(name)?.[1] ?? 0)
    if (epoch > 0) keks.set(epoch, readKey(path, name))
  }
  if (keks.size === 0)
    throw new CannotStart(`${path} holds no key-encryption key (kek-0001): restore it from its copy`)
  const newest = Math.max(...keks.keys())
  const newestKek = keks.get(newest)
  if (newestKek === undefined) throw new CannotStart(`${path} holds no kek of epoch ${newest}`)
  const index = { court: readKey(path, indexName('court')), national: readKey(path, indexName('national')) }
  return {
    epochs: new Map([...keks].map(([epoch, kek]) => [epoch, deriveKey(kek, 'wrap')])),
    tickets: new Map([...keks].map(([epoch, kek]) => [epoch, deriveKey(kek, 'ticket')])),
    newest,
    index,
    mark: deriveKey(index.court, 'mark').toString('hex').slice(0, 32),
    serverSecret: (purpose) => deriveKey(purpose === 'tries' ? index.court : newestKek, 'server', purpose),
  }
}

/**
 * The key under which the database signs, for whoever gives it to the database and signs in the name of the house.
 *
 * @throws CannotStart as `openFolder`, and when there are no keys: none are made here
 */
export function ticketKeyIn(path: string): { readonly epoch: number; readonly key: Buffer } {
  if (!isBegun(path)) throw new CannotStart(`${path} holds no keys`)
  const { tickets, newest } = openFolder(path)
  const key = tickets.get(newest)
  if (key === undefined) throw new CannotStart(`${path} holds no kek of epoch ${newest}`)
  return { epoch: newest, key }
}

/** The epochs of which this folder holds a key, oldest first. */
export function epochsIn(path: string): readonly number[] {
  return [...openFolder(path).epochs.keys()].sort((one, other) => one - other)
}

/** Adds the key of a new epoch, under which everything new is wrapped from then on. @returns the epoch */
export function addEpoch(path: string): number {
  const { newest } = openFolder(path)
  const epoch = newest + 1
  if (epoch > 9999) throw new CannotStart(`${path} holds ${newest} epochs, and no name for one more`)
  const name = kekName(epoch)
  createKey(path, name)
  sync(path)
  return epoch
}

/** Overwrites the key of an epoch and removes it: what only it opens is gone. @throws CannotStart for the newest */
export function destroyEpoch(path: string, epoch: number): void {
  const ending = join(path, `.destroyed-${kekName(epoch)}`)
  if (!fs.existsSync(ending)) {
    const { newest, epochs } = openFolder(path)
    if (epoch === newest)
      throw new CannotStart(`epoch ${epoch} is the newest: everything new is wrapped under it`)
    if (!epochs.has(epoch)) throw new CannotStart(`${path} holds no key of epoch ${epoch}`)
    // First it is no key any more, then it is nothing: whoever is killed in between finds it here again.
    fs.renameSync(join(path, kekName(epoch)), ending)
    sync(path)
  }
  const handle = fs.openSync(ending, 'r+')
  try {
    const { size } = fs.fstatSync(handle)
    for (const filled of [randomBytes(size), Buffer.alloc(size)]) {
      fs.writeSync(handle, filled, 0, size, 0)
      fs.fsyncSync(handle)
    }
  } finally {
    fs.closeSync(handle)
  }
  fs.unlinkSync(ending)
  sync(path)
}

function createKeys(path: string): void {
  fs.closeSync(fs.openSync(join(path, creating), 'a', 0o600))
  sync(path)
  for (const name of [...indexSets.map(indexName), kekName(1)]) {
    if (!fs.existsSync(join(path, name))) createKey(path, name)
  }
  sync(path)
  fs.rmSync(join(path, creating), { force: true })
  sync(path)
}

/** Makes a new key; one that is there stays as it is, and is refused. */
export function createKey(path: string, name: string): void {
  const draft = join(path, `.new-${name}-${randomBytes(6).toString('hex')}`)
  const file = fs.openSync(draft, 'wx', 0o600)
  try {
    fs.writeSync(file, line(name, randomBytes(32).toString('hex')))
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
  try {
    // Linking, unlike renaming, never replaces a key that is already there.
    fs.linkSync(draft, join(path, name))
  } finally {
    fs.unlinkSync(draft)
  }
}

/** @throws CannotStart when it is missing, damaged or open to others */
export function readKey(path: string, name: string): Buffer {
  const file = join(path, name)
  const stat = fs.lstatSync(file, { throwIfNoEntry: false })
  if (stat === undefined) throw new CannotStart(`${file} is missing: restore it from its copy`)
  if (!stat.isFile()) throw new CannotStart(`${file} is not a plain file`)
  checkPrivate(file, stat)
  const text = fs.readFileSync(file, 'utf8')
  const hex = /^\S+ \S+ ([0-9a-f]{64}) \S+\n$/.exec(text)?.[1]
  // The check holds the name too: a key copied over another, or an epoch renamed, is seen here.
  if (hex === undefined || text !== line(name, hex)) {
    throw new CannotStart(`${file} is damaged or stands under another name: restore it from its copy`)
  }
  return Buffer.from(hex, 'hex')
}

/** A key as it stands in its file. */
function line(name: string, hex: string): string {
  const body = `himaya-key-1 ${name} ${hex}`
  return `${body} ${createHash('sha256').update(body).digest('hex').slice(0, 16)}\n`
}

/** @throws CannotStart when others may read or write it */
export function checkPrivate(path: string, stat: fs.Stats): void {
  if ((stat.mode & 0o077) !== 0) {
    const mode = (stat.mode & 0o777).toString(8)
    throw new CannotStart(`${path} is open to others (mode ${mode}): run chmod go-rwx on it`)
  }
  if (stat.uid !== process.getuid?.()) throw new CannotStart(`${path} belongs to another system user`)
}

/** Names of new files are safe on the disk only when their folder is. */
export function sync(folder: string): void {
  const file = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(file)
  } finally {
    fs.closeSync(file)
  }
}
