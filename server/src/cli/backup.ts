import { checkBackup, keysMarkOf, otherKeys, saveDatabase, type Database, type Manifest } from '@himaya/db'
import { markOf, saveKeys } from '@himaya/keys'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keysFile, plainly, readArguments, sha256Of } from './backup-arguments.ts'
import { sealingOf } from './backup-key.ts'
import { Complaint } from './complaint.ts'
import { withDatabase } from './data-folder.ts'
import { nameOfGeneration, removeOlder } from './generations.ts'
import { keysFolderOf } from './keys-process.ts'
import type { Settings } from './settings.ts'

const usage = './himaya backup [FOLDER] [--keep N] [--keys FILE | --without-keys]'
const unsealed =
  'this backup is NOT SEALED: whoever has it and its keys reads every file. ./himaya backup-key FILE makes the key to seal it to'

/** Saves the database, and its keys in a file of their own, and prints what was saved. People go on working meanwhile. */
export async function backup(settings: Settings, args: readonly string[]): Promise<number> {
  const told = readArguments(usage, args)
  if (told.key !== undefined || (told.keep !== undefined && told.folder === undefined))
    throw new Complaint(`usage: ${usage}`)
  const sealing = sealingOf(settings.data)
  const name = nameOfGeneration(new Date())
  const folder = resolve(told.keep === undefined ? (told.folder ?? name) : join(told.folder ?? '', name))
  const keys = told.withoutKeys
    ? undefined
    : resolve(told.keys ?? join(folder, keysFile(sealing !== undefined)))
  checkPlaces(settings, folder, keys)
  if (sealing === undefined && settings.production)
    throw new Complaint('in production a backup is sealed: make its key first with ./himaya backup-key FILE')
  const isNew = makeBackupFolder(folder)
  const made: string[] = []
  try {
    const manifest = await plainly(() =>
      withDatabase(settings, (database) => save(settings, database, { folder, keys, made, sealing })),
    )
    // What lies there now is read again before anything older goes.
    await checkBackup(folder)
    const removed =
      told.keep === undefined ? [] : removeOlder(resolve(folder, '..'), told.keep, manifest.keysMark)
    noteLast(settings.data, { madeAt: manifest.madeAt, keep: told.keep })
    say(manifest, { folder, keys, removed })
    return 0
  } catch (error) {
    // Half a backup is none.
    for (const path of made) rmSync(path, { force: true })
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
    if (isNew) rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** The backup that was made last, and how many of them are kept where it lies; `undefined` before there was one. */
export function lastBackup(data: string): Last | undefined {
  try {
    return JSON.parse(readFileSync(join(data, 'last-backup'), 'utf8')) as Last
  } catch {
    return undefined
  }
}

interface Last {
  readonly madeAt: string
  readonly keep?: number | undefined
}

function noteLast(data: string, last: Last): void {
  writeFileSync(join(data, 'last-backup'), JSON.stringify(last), { mode: 0o600, flush: true })
}

function say(
  manifest: Manifest,
  { folder, keys, removed }: { folder: string; keys: string | undefined; removed: readonly string[] },
): void {
  const sum = (of: 'rows' | 'bytes') => manifest.tables.reduce((n, table) => n + table[of], 0)
  const sealedTo = manifest.sealedTo ?? null
  const saved = { folder, tables: manifest.tables.length, rows: sum('rows'), bytes: sum('bytes'), sealedTo }
  const keysSaved = manifest.keysSha256 === null ? null : (keys ?? null)
  const sha256 = sha256Of(join(folder, 'manifest.json'))
  process.stdout.write(`${JSON.stringify({ ...saved, keys: keysSaved, sha256, removed })}\n`)
  if (sealedTo === null) process.stderr.write(`himaya: ${unsealed}\n`)
  if (keysSaved !== null && sealedTo === null)
    process.stderr.write(
      `himaya: carry ${keysSaved} to another place than ${folder}: the two together open everything\n`,
    )
}

/** @param made is told each file that was made outside of the folder */
async function save(
  { data, version }: Settings,
  database: Database,
  {
    folder,
    keys,
    made,
    sealing,
  }: { folder: string; keys: string | undefined; made: string[]; sealing: ReturnType<typeof sealingOf> },
): Promise<Manifest> {
  const mark = await keysMarkOf(database)
  if (keys === undefined || mark === undefined)
    return saveDatabase(database, folder, { himaya: version, keysSha256: null, sealing })
  if (markOf(keysFolderOf(data)) !== mark)
    throw new Complaint(`${otherKeys}; or save the database alone with --without-keys`)
  saveKeys(keysFolderOf(data), keys, sealing?.to)
  made.push(keys)
  return saveDatabase(database, folder, { himaya: version, keysSha256: sha256Of(keys), sealing })
}

/** @throws Complaint when there is nothing to save, or it would be saved into what is saved */
function checkPlaces({ data, databaseUrl }: Settings, folder: string, keys: string | undefined): void {
  if (databaseUrl === undefined && !existsSync(join(data, 'postgres')))
    throw new Complaint(`there is nothing to save in ${data}: nothing was started there yet`)
  for (const path of [folder, keys])
    if (path === data || path?.startsWith(`${data}/`) === true)
      throw new Complaint(`${path} is within the data folder: a backup belongs elsewhere, on another disk`)
}

/** @returns whether it was made now. @throws Complaint when something lies in it, or it cannot be made */
function makeBackupFolder(folder: string): boolean {
  try {
    const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined
    if (readdirSync(folder).length > 0)
      throw new Complaint(`${folder} is not empty: a backup goes into a folder of its own`)
    chmodSync(folder, 0o700)
    return isNew
  } catch (error) {
    if (error instanceof Complaint) throw error
    throw new Complaint(`${folder} cannot be written in (${(error as NodeJS.ErrnoException).code ?? ''})`)
  }
}
