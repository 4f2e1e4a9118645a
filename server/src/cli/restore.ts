import { checkBackup, keysMarkOf, loadDatabase, otherKeys } from '@himaya/db'
import { loadKeys, markOf } from '@himaya/keys'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keysFile, plainly, readArguments, sha256Of } from './backup-arguments.ts'
import { Complaint } from './complaint.ts'
import { makeDataFolder, withDatabase } from './data-folder.ts'
import { keysFolderOf } from './keys-process.ts'
import type { Settings } from './settings.ts'

/**
 * Brings a backup into an empty database, or its keys into a data folder that has none, or both, and prints what
 * came back. Everything is checked before anything is changed, and the rows come all or none.
 */
export async function restore(settings: Settings, args: readonly string[]): Promise<number> {
  const usage = './himaya restore FOLDER [--keys FILE], or ./himaya restore --keys FILE'
  const { folder, keys, withoutKeys } = readArguments(usage, args)
  if (withoutKeys || (folder === undefined && keys === undefined)) throw new Complaint(`usage: ${usage}`)
  return plainly(() =>
    folder === undefined
      ? restoreKeys(settings, resolve(keys ?? ''))
      : restoreHouse(settings, resolve(folder), keys === undefined ? undefined : resolve(keys)),
  )
}

async function restoreHouse(
  settings: Settings,
  folder: string,
  keysTold: string | undefined,
): Promise<number> {
  const manifest = await checkBackup(folder)
  const mark = manifest.keysMark ?? undefined
  const keys = keysTold ?? keysBeside(folder, manifest.keysSha256)
  if (mark === undefined && keys !== undefined)
    throw new Complaint('this backup was made before any key was used: restore it without keys')
  makeDataFolder(settings.data)
  const keysFolder = keysFolderOf(settings.data)
  const there = markOf(keysFolder)
  if (there !== undefined && there !== mark)
    throw new Complaint(`${keysFolder} holds keys of another house: restore into a new HIMAYA_DATA`)
  const loaded = keys === undefined ? undefined : loadKeys(keys, keysFolder, mark)
  try {
    await withDatabase(settings, (database) => loadDatabase(database, folder, manifest))
  } catch (error) {
    loaded?.undo()
    throw error
  }
  const hasKeys = loaded !== undefined || there !== undefined
  const rows = manifest.tables.reduce((n, table) => n + table.rows, 0)
  const came = { tables: manifest.tables.length, rows, madeAt: manifest.madeAt, keys: hasKeys }
  process.stdout.write(`${JSON.stringify(came)}\n`)
  if (mark !== undefined && !hasKeys) process.stderr.write(`himaya: ${otherKeys}\n`)
  process.stderr.write('himaya: every table is as it was saved; everybody signs in again\n')
  return 0
}

/** The keys' file in the backup itself, when it was not carried elsewhere. */
function keysBeside(folder: string, sha256: string | null): string | undefined {
  const file = join(folder, keysFile)
  if (!existsSync(file)) return undefined
  if (sha256Of(file) !== sha256)
    throw new Complaint(`the backup was changed: ${keysFile} is not what its manifest says`)
  return file
}

async function restoreKeys(settings: Settings, file: string): Promise<number> {
  const mark = await withDatabase(settings, keysMarkOf)
  if (mark === undefined)
    throw new Complaint('this database was never used with keys: restore a backup first')
  loadKeys(file, keysFolderOf(settings.data), mark)
  process.stdout.write(`${JSON.stringify({ keys: true })}\n`)
  return 0
}
