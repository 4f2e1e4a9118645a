import type { Tx } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import { sql } from 'kysely'
import { Problem } from '../../http/problem.ts'

/** The calendar of this officer that is open, if one is. */
export async function findOpenFeed(tx: Tx) {
  return tx
    .selectFrom('office.feed')
    .select(['id', 'made_at', 'fetched_at', 'fetches'])
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
}

/** Closes whatever calendar this officer has. Two at once wait for each other on the officer's own row. */
export async function closeFeeds(tx: Tx, officer: OfficerId): Promise<void> {
  await tx.selectFrom('office.officer').select('id').where('id', '=', officer).forNoKeyUpdate().execute()
  await tx
    .updateTable('office.feed')
    .set({ revoked_at: sql<Date>`now()` })
    .where('officer_id', '=', officer)
    .where('revoked_at', 'is', null)
    .execute()
}

/** @param hash of the secret that opens it */
/** @throws Problem `conflict` when a calendar was opened under this secret before */
export async function insertFeed(tx: Tx, officer: OfficerId, id: string, hash: Buffer): Promise<void> {
  try {
    await tx.insertInto('office.feed').values({ id, officer_id: officer, token_hash: hash }).execute()
  } catch (error) {
    if ((error as { code?: unknown }).code === '23505') throw new Problem('conflict')
    throw error
  }
}

/** Whether the calendar is this officer's own. */
export async function isFeedSeen(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.selectFrom('office.feed').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
  )
}
