import { Kysely } from 'kysely'
import { connected } from './connect.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { oneConnection, type Tx } from './session.ts'

/**
 * Counts across all units, in one view of them that stands still meanwhile: `db/access/53_coverage.sql` says what may be
 * read for it and what may be written. All of it is written, or nothing.
 *
 * @returns what `work` returns, or `undefined` while another house on this database counts
 */
export function countAcross<T>(
  database: Pick<Database, 'as'>,
  work: (tx: Tx) => Promise<T>,
): Promise<T | undefined> {
  return connected(
    database.as('himaya_counter'),
    async (client) => {
      await client.query('begin isolation level repeatable read')
      const { rows } = await client.query<{ mine: boolean }>(
        'select pg_try_advisory_xact_lock(727178) as mine',
      )
      // The connection ends with the work, and what was not committed with it.
      if (rows[0]?.mine !== true) return undefined
      const result = await work(new Kysely<Schema>({ dialect: oneConnection(client) }))
      const { command } = await client.query('commit')
      // PostgreSQL answers ROLLBACK to the commit of a transaction that failed and was carried on with.
      if (command !== 'COMMIT') throw new Error('the count could not be committed')
      return result
    },
    { pipeline: true },
  )
}
