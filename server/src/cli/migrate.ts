import { openDatabase, prepare } from '@himaya/db'
import type { Settings } from './settings.ts'

/** Brings the database to this version and prints what was applied. */
export async function migrateNow(settings: Settings): Promise<number> {
  const database = await openDatabase(settings.data, settings.databaseUrl)
  try {
    const { applied } = await prepare(settings.data, database)
    process.stdout.write(`${JSON.stringify({ applied })}\n`)
    return 0
  } finally {
    if (database.ours) await database.stop()
  }
}
