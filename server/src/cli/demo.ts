import { exclusively, prepare } from '@himaya/db'
import { Complaint } from './complaint.ts'
import { withDatabase } from './data-folder.ts'
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
  return withDatabase(settings, (database) =>
    exclusively(database, async () => {
      const { empty } = await prepare(database)
      if (!empty)
        throw new Complaint('this database is not empty: the demonstration is written into an empty one only')
      const { letGo, ...own } = await borrowKeys(settings, database)
      try {
        process.stdout.write(`${JSON.stringify(await fillDemo(database, own))}\n`)
      } finally {
        await letGo()
      }
      return 0
    }),
  )
}
