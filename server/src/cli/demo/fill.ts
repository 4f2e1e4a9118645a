import { fillDemonstration, type Database } from '@himaya/db'
import { demoPeople } from './officers.ts'

/** Fills an empty database with the demonstration. @returns how many people were made */
export async function fillDemo(database: Database): Promise<number> {
  return fillDemonstration(database, demoPeople())
}
