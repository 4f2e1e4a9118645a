import type { Schema, Tx } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import type { Insertable } from 'kysely'

/** Adds one entry. */
export async function insertEntry(tx: Tx, entry: Insertable<Schema['record.entry']>): Promise<void> {
  await tx.insertInto('record.entry').values(entry).execute()
}

/** @returns whether this key is new. Waits for another request with the same key to end. */
export async function insertRepeat(tx: Tx, repeat: Insertable<Schema['record.repeat']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('record.repeat')
    .values(repeat)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function findRepeat(
  tx: Tx,
  { officer_id, route, key }: { officer_id: OfficerId; route: string; key: string },
) {
  return tx
    .selectFrom('record.repeat')
    .select(['body_hash', 'result'])
    .where('officer_id', '=', officer_id)
    .where('route', '=', route)
    .where('key', '=', key)
    .executeTakeFirst()
}

export async function updateRepeat(
  tx: Tx,
  { officer_id, route, key, result }: { officer_id: OfficerId; route: string; key: string; result: string },
): Promise<void> {
  await tx
    .updateTable('record.repeat')
    .set({ result })
    .where('officer_id', '=', officer_id)
    .where('route', '=', route)
    .where('key', '=', key)
    .execute()
}
