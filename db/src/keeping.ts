import { connected } from './connect.ts'
import type { Database } from './database.ts'

/** What is over, in an order in which nothing refers to what goes before it. */
const kept = [
  'office.challenge',
  'office.enrolment',
  'office.attempt',
  'office.pace',
  'office.session',
  'office.step_up',
  'office.draft',
  'record.repeat',
  'court.upload_part',
  'court.upload',
  'office.shelter_loan',
  // What was said of it goes with it.
  'court.access_question',
] as const

/**
 * Removes for real what is over: `db/access/85_keeping.sql` says what, table by table.
 *
 * @returns how many rows left each table
 */
export function removeWhatIsOver(database: Pick<Database, 'as'>): Promise<Record<string, number>> {
  return connected(database.as('himaya_keeper'), async (client) => {
    const gone: Record<string, number> = {}
    // Without a condition: the policies are the condition.
    for (const table of kept) gone[table] = (await client.query(`delete from ${table}`)).rowCount ?? 0
    return gone
  })
}
