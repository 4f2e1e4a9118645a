import { Kysely } from 'kysely'
import { connected } from './connect.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { oneConnection, type Tx } from './session.ts'

/** One watches what happens now, one what was: each at most once on a database. */
const locks = { now: 727191, days: 727192 } as const

/**
 * Works as the watcher, unless another house on this database does: then `undefined`, at once. The lock lasts as long as
 * the connection. `db/access/82_watching.sql` says what may be read and asked. Of days all is asked, or nothing.
 */
export function asWatcher<T>(
  database: Pick<Database, 'as'>,
  what: keyof typeof locks,
  work: (tx: Tx) => Promise<T>,
): Promise<T | undefined> {
  return connected(database.as('himaya_watcher'), async (client) => {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      locks[what],
    ])
    if (rows[0]?.mine !== true) return undefined
    // What is usual is read out of the whole record.
    await client.query("set statement_timeout = '5min'")
    const tx = new Kysely<Schema>({ dialect: oneConnection(client) })
    if (what === 'now') return work(tx)
    await client.query('begin')
    // The connection ends with the work, and what was not committed with it.
    const result = await work(tx)
    const { command } = await client.query('commit')
    if (command !== 'COMMIT') throw new Error('what was asked could not be committed')
    return result
  })
}
