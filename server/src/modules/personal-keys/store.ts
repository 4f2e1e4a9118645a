import type { Schema, Tx } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** The key that an officer uses, with its locks. */
export async function keyOf(tx: Tx, officer: OfficerId) {
  const key = await tx
    .selectFrom('office.personal_key')
    .select(['id', 'public_key', 'made_at'])
    .where('officer_id', '=', officer)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  if (key === undefined) return undefined
  const locks = await tx
    .selectFrom('office.personal_lock')
    .select(['id', 'how', 'credential_id', 'salt', 'locked', 'made_at'])
    .where('key_id', '=', key.id)
    .orderBy('made_at')
    .execute()
  return { ...key, locks }
}

export async function passkeysOf(tx: Tx, officer: OfficerId): Promise<Buffer[]> {
  const rows = await tx
    .selectFrom('office.passkey')
    .select('credential_id')
    .where('officer_id', '=', officer)
    .limit(50)
    .execute()
  return rows.map((row) => row.credential_id)
}

/** Whether whoever has no passkey entered lately, which is enough for them. */
export async function showsItself(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ shows: boolean }>`select me.shows_itself() as shows`.execute(tx)
  return rows[0]?.shows === true
}

export async function retireKey(tx: Tx, officer: OfficerId): Promise<void> {
  await tx
    .updateTable('office.personal_key')
    .set({ retired_at: sql`now()` })
    .where('officer_id', '=', officer)
    .where('retired_at', 'is', null)
    .execute()
}

export async function insertKey(tx: Tx, row: Insertable<Schema['office.personal_key']>): Promise<void> {
  await tx.insertInto('office.personal_key').values(row).execute()
}

/** @returns whether there was none of this kind, or of this passkey, yet */
export async function insertLock(tx: Tx, row: Insertable<Schema['office.personal_lock']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('office.personal_lock')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** @returns whether this key is the officer's own and still in use */
export async function isInUse(tx: Tx, officer: OfficerId, key: string): Promise<boolean> {
  return (await keyOf(tx, officer))?.id === key
}

export async function isKeySeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('office.personal_key').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
