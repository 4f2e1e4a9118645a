import { openDatabase, prepare } from '@himaya/db'
import { Complaint } from './complaint.ts'
import { fillDemo } from './demo/fill.ts'
import { borrowKeys } from './keys-process.ts'
import type { Settings } from './settings.ts'

/**
 * Fills an empty database with the demonstration and prints what was written.
 *
 * @throws Complaint in production, and on a database that holds anybody already
 */
export async function demo(settings: Settings): Promise<number> {
  if (settings.production)
    throw new Complaint('HIMAYA_ENV is production: invented people and cases have no place there')
  const database = await openDatabase(settings.data, settings.databaseUrl)
  try {
    const { empty } = await prepare(settings.data, database)
    if (!empty)
      throw new Complaint('this database is not empty: the demonstration is written into an empty one only')
    const { keys, letGo } = await borrowKeys(settings)
    try {
      process.stdout.write(`${JSON.stringify(await fillDemo(database, keys))}\n`)
    } finally {
      await letGo()
    }
    return 0
  } finally {
    if (database.ours) await database.stop()
  }
}
