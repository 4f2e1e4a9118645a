import type { Schema, Tx } from '@himaya/db'
import type { CaseId, OfficerId } from '@himaya/domain'
import type { Insertable } from 'kysely'
import { pageSize } from '../../http/cursor.ts'

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

/** A page of the record and one row more, the newest first: what row security lets this officer read of it. */
export async function entriesOf(
  tx: Tx,
  asked: {
    readonly after: string | undefined
    readonly outcome?: Schema['record.entry']['outcome'] | undefined
    readonly officer?: OfficerId | undefined
    readonly case?: CaseId | undefined
  },
) {
  const rows = await tx
    .selectFrom('record.entry as e')
    .leftJoin('office.officer as o', 'o.id', 'e.officer_id')
    .select(['e.seq', 'e.at', 'e.outcome', 'e.act', 'e.case_id', 'e.subjects', 'e.fields', 'e.purpose'])
    .select(['o.id as officer_id', 'o.name_ar', 'o.name_la'])
    .$if(asked.after !== undefined, (query) => query.where('e.seq', '<', BigInt(asked.after ?? 0)))
    .$if(asked.outcome !== undefined, (query) => query.where('e.outcome', '=', asked.outcome ?? 'done'))
    .$if(asked.officer !== undefined, (query) => query.where('e.officer_id', '=', asked.officer ?? null))
    .$if(asked.case !== undefined, (query) => query.where('e.case_id', '=', asked.case ?? null))
    .orderBy('e.seq', 'desc')
    .limit(pageSize + 1)
    .execute()
  return rows.map(({ seq, at, case_id, officer_id, name_ar, name_la, ...entry }) => ({
    ...entry,
    id: String(seq),
    at: at.toISOString(),
    caseId: case_id,
    officer:
      officer_id === null || name_ar === null || name_la === null
        ? null
        : { id: officer_id, nameAr: name_ar, nameLa: name_la },
  }))
}
