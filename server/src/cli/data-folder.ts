import { makePrivate, openDatabase, type Database } from '@himaya/db'
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Complaint } from './complaint.ts'
import type { Settings } from './settings.ts'

/** By any of these a folder is known as ours. */
const ours = ['secrets', 'run', 'serving', 'keys/index-court']

/** Makes the data folder, private to this user. @throws Complaint when it holds something else, or cannot be written in */
export function makeDataFolder(data: string): void {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    const isOurs = ours.some((name) => existsSync(join(data, name)))
    // Its mode is changed below: a home or a checkout named by mistake stays as it is.
    if (!isOurs && readdirSync(data).some((name) => name !== 'lost+found'))
      throw new Complaint(`HIMAYA_DATA: ${data} holds other things: name a folder of its own`)
    accessSync(data, constants.W_OK)
    makePrivate(data)
  } catch (error) {
    if (error instanceof Complaint) throw error
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw new Complaint(
      `HIMAYA_DATA: ${data} cannot be written in (${code}): give it to this user, or name another`,
    )
  }
}

/** The database of these settings, in a data folder that is there. */
export async function databaseOf(settings: Settings): Promise<Database> {
  makeDataFolder(settings.data)
  return openDatabase(settings.data, settings.databaseUrl)
}

/** Works with the database of these settings, and stops it again when it was not running before. */
export async function withDatabase<T>(
  settings: Settings,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await databaseOf(settings)
  try {
    return await work(database)
  } finally {
    if (database.ours) await database.stop()
  }
}
