import { checkBackup, keysMarkOf, loadDatabase, otherKeys } from '@himaya/db'
import { loadKeys, markOf } from '@himaya/keys'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keysFile, plainly, readArguments, sha256Of } from './backup-arguments.ts'
import { readKeyFile } from './backup-key.ts'
import { Complaint } from './complaint.ts'
import { makeDataFolder, withDatabase } from './data-folder.ts'
import { keysFolderOf } from './keys-process.ts'
import type { Settings } from './settings.ts'

/**
 * Brings a backup into an empty database, or its keys into a data folder that has none, or both, and prints what
 * came back. Everything is checked before anything is changed, and the rows come all or none.
 */
export async function restore(settings: Settings, args: readonly string[]): Promise<number> {
  const usage =
    './himaya restore FOLDER [--key FILE] [--keys FILE], or ./himaya restore --keys FILE [--key FILE]'
  const { folder, keys, key, keep, withoutKeys } = readArguments(usage, args)
  if (withoutKeys || keep !== undefined || (folder === undefined && keys === undefined))
    throw new Complaint(`usage: ${usage}`)
  return plainly(async () => {
    if (folder === undefined) return restoreKeys(settings, resolve(keys ?? ''), key)
    const { rows, tables, madeAt, mark, hasKeys } = await bringBack(settings, {
      folder: resolve(folder),
      keys,
      key,
    })
    process.stdout.write(`${JSON.stringify({ tables, rows, madeAt, keys: hasKeys })}\n`)
    if (mark !== undefined && !hasKeys) process.stderr.write(`himaya: ${otherKeys}\n`)
    process.stderr.write('himaya: every table is as it was saved; everybody signs in again\n')
    return 0
  })
}

/** What is to be brought back: a whole backup, its keys when they lie elsewhere, and what opens it when it is sealed. */
export interface ToBring {
  readonly folder: string
  readonly keys: string | undefined
  readonly key: string | undefined
}

/** Brings a backup into the empty database and data folder of these settings. */
export async function bringBack(settings: Settings, { folder, keys: keysTold, key }: ToBring) {
  const opened = key === undefined ? undefined : readKeyFile(resolve(key))
  const manifest = await checkBackup(folder, opened?.opening)
  if (manifest.sealedTo !== undefined && opened === undefined)
    throw new Complaint(
      `this backup is sealed to ${manifest.sealedTo}: bring the key that opens it (--key FILE)`,
    )
  const mark = manifest.keysMark ?? undefined
  const keys =
    keysTold === undefined
      ? keysBeside(folder, manifest.keysSha256, manifest.sealedTo !== undefined)
      : resolve(keysTold)
  if (mark === undefined && keys !== undefined)
    throw new Complaint('this backup was made before any key was used: restore it without keys')
  makeDataFolder(settings.data)
  const keysFolder = keysFolderOf(settings.data)
  const there = markOf(keysFolder)
  if (there !== undefined && there !== mark)
    throw new Complaint(`${keysFolder} holds keys of another house: restore into a new HIMAYA_DATA`)
  const loaded =
    keys === undefined ? undefined : loadKeys(keys, keysFolder, { mark, identity: opened?.identity })
  try {
    await withDatabase(settings, (database) =>
      loadDatabase(database, folder, { manifest, opening: opened?.opening }),
    )
  } catch (error) {
    loaded?.undo()
    throw error
  }
  const rows = manifest.tables.reduce((n, table) => n + table.rows, 0)
  const hasKeys = loaded !== undefined || there !== undefined
  return { tables: manifest.tables.length, rows, madeAt: manifest.madeAt, mark, hasKeys }
}

/** The keys' file in the backup itself, when it was not carried elsewhere. */
function keysBeside(folder: string, sha256: string | null, sealed: boolean): string | undefined {
  const file = join(folder, keysFile(sealed))
  if (!existsSync(file)) return undefined
  if (sha256Of(file) !== sha256)
    throw new Complaint(`the backup was changed: ${keysFile(sealed)} is not what its manifest says`)
  return file
}

async function restoreKeys(settings: Settings, file: string, key: string | undefined): Promise<number> {
  const identity = key === undefined ? undefined : readKeyFile(resolve(key)).identity
  const mark = await withDatabase(settings, keysMarkOf)
  if (mark === undefined)
    throw new Complaint('this database was never used with keys: restore a backup first')
  loadKeys(file, keysFolderOf(settings.data), { mark, identity })
  process.stdout.write(`${JSON.stringify({ keys: true })}\n`)
  return 0
}
