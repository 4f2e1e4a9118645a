import { keysMarkOf, otherKeys, saveDatabase, type Database, type Manifest } from '@himaya/db'
import { markOf, saveKeys } from '@himaya/keys'
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keysFile, plainly, readArguments, sha256Of } from './backup-arguments.ts'
import { Complaint } from './complaint.ts'
import { withDatabase } from './data-folder.ts'
import { keysFolderOf } from './keys-process.ts'
import type { Settings } from './settings.ts'

/** Saves the database, and its keys in a file of their own, and prints what was saved. People go on working meanwhile. */
export async function backup(settings: Settings, args: readonly string[]): Promise<number> {
  const told = readArguments('./himaya backup [FOLDER] [--keys FILE | --without-keys]', args)
  const folder = resolve(
    told.folder ?? `himaya-backup-${new Date().toISOString().replaceAll(/[-:]|\..*/g, '')}`,
  )
  const keys = told.withoutKeys ? undefined : resolve(told.keys ?? join(folder, keysFile))
  checkPlaces(settings, folder, keys)
  const isNew = makeBackupFolder(folder)
  const made: string[] = []
  try {
    const manifest = await plainly(() =>
      withDatabase(settings, (database) => save(settings, database, { folder, keys, made })),
    )
    const sum = (of: 'rows' | 'bytes') => manifest.tables.reduce((n, table) => n + table[of], 0)
    const saved = { folder, tables: manifest.tables.length, rows: sum('rows'), bytes: sum('bytes') }
    const keysSaved = manifest.keysSha256 === null ? null : (keys ?? null)
    process.stdout.write(`${JSON.stringify({ ...saved, keys: keysSaved })}\n`)
    if (keysSaved !== null)
      process.stderr.write(
        `himaya: carry ${keysSaved} to another place than ${folder}: the two together open everything\n`,
      )
    return 0
  } catch (error) {
    // Half a backup is none.
    for (const path of made) rmSync(path, { force: true })
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true })
    if (isNew) rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** @param made is told each file that was made outside of the folder */
async function save(
  { data, version }: Settings,
  database: Database,
  { folder, keys, made }: { folder: string; keys: string | undefined; made: string[] },
): Promise<Manifest> {
  const mark = await keysMarkOf(database)
  if (keys === undefined || mark === undefined)
    return saveDatabase(database, folder, { himaya: version, keysSha256: null })
  if (markOf(keysFolderOf(data)) !== mark)
    throw new Complaint(`${otherKeys}; or save the database alone with --without-keys`)
  saveKeys(keysFolderOf(data), keys)
  made.push(keys)
  return saveDatabase(database, folder, { himaya: version, keysSha256: sha256Of(keys) })
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
