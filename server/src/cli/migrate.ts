import { prepare } from '@himaya/db'
import { withDatabase } from './data-folder.ts'
import type { Settings } from './settings.ts'

/** Brings the database to this version and prints what was applied. */
export async function migrateNow(settings: Settings): Promise<number> {
  const { applied } = await withDatabase(settings, prepare)
  process.stdout.write(`${JSON.stringify({ applied })}\n`)
  return 0
}
