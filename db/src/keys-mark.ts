/** Which keys this database belongs to. Their mark opens nothing; it tells whether the right ones are there. */
import type { Client } from 'pg'
import { connected } from './connect.ts'
import type { Database } from './database.ts'

/** The mark of the keys that sealed what is here; `undefined` when no key was ever used. */
export function keysMarkOf(database: Database): Promise<string | undefined> {
  return connected(database.as('himaya_backup'), markIn)
}

export async function markIn(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ mark: string }>('select mark from office.keys')
  return rows[0]?.mark
}

/** Binds the database to these keys, once. @returns `false` when it belongs to others: two houses began at once */
export async function bindKeys(database: Database, mark: string): Promise<boolean> {
  await connected(database.as('himaya_registrar'), (client) =>
    client.query('insert into office.keys (mark) values ($1) on conflict do nothing', [mark]),
  )
  return (await keysMarkOf(database)) === mark
}

/**
 * What the house itself does with its keys, told in the record: that they sealed themselves, and why; an epoch; who was
 * put on the list of those who may open them, or taken off it.
 */
export async function recordKeys(
  database: Pick<Database, 'as'>,
  act: 'keys.seal' | 'keys.rotate' | 'keys.destroy' | 'keys.list_openers',
  purpose: string,
  about: readonly string[] = [],
): Promise<void> {
  await connected(database.as('himaya_registrar'), (client) =>
    client.query("insert into record.entry (outcome, act, subjects, purpose) values ('done', $1, $3, $2)", [
      act,
      purpose,
      about,
    ]),
  )
}

/** What is said when the keys at hand are not those of the database. */
export const otherKeys =
  'the keys of this database are not in the data folder, so nothing sealed opens: bring them with ./himaya restore --keys FILE'
