import type { Schema, Tx } from '@himaya/db'
import type { CaseId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

export async function insertRequest(
  tx: Tx,
  row: Insertable<Schema['assistance.help_request']>,
): Promise<void> {
  await tx.insertInto('assistance.help_request').values(row).execute()
}

/** How a case's file was opened and what followed, as far as the officer may see it; `undefined` for a hidden case. */
export async function findHelp(tx: Tx, caseId: CaseId) {
  const row = await tx
    .selectFrom('court.case as c')
    .innerJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .leftJoin('assistance.help_request as h', 'h.file_id', 'a.id')
    .leftJoin('office.officer as o', 'o.id', 'h.received_by')
    .leftJoin('assistance.brought as b', 'b.file_id', 'a.id')
    .leftJoin('office.officer as w', 'w.id', 'b.brought_by')
    .leftJoin('penal.report as r', 'r.penal_id', 'c.penal_id')
    .select([
      'a.id as fileId',
      'a.wrapped_key as wrapped',
      'c.penal_id',
      'r.id as report',
      'h.came_by',
      'h.wish',
      'h.need_sealed',
      'h.received_at',
      'o.id as by_id',
      'o.name_ar as by_ar',
      'o.name_la as by_la',
      'b.brought_at',
      'w.id as who_id',
      'w.name_ar as who_ar',
      'w.name_la as who_la',
    ])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { came_by: cameBy, wish, received_at: receivedAt, by_id, brought_at, who_id } = row
  return {
    fileId: row.fileId,
    wrapped: row.wrapped,
    reported: row.penal_id !== null,
    report: row.report,
    request:
      cameBy === null || wish === null || receivedAt === null || by_id === null
        ? null
        : {
            shown: {
              cameBy,
              wish,
              by: { id: by_id, nameAr: row.by_ar ?? '', nameLa: row.by_la ?? '' },
              at: receivedAt.toISOString(),
            },
            need: row.need_sealed,
          },
    brought:
      brought_at === null || who_id === null
        ? null
        : {
            by: { id: who_id, nameAr: row.who_ar ?? '', nameLa: row.who_la ?? '' },
            at: brought_at.toISOString(),
          },
  }
}

/** @returns how many heads of prosecution have the case now, or `null` when it is not for this officer to bring it */
export async function bringBefore(tx: Tx, caseId: CaseId, id: string): Promise<number | null> {
  const { rows } = await sql<{
    heads: number | null
  }>`select court.bring_for_protection(${caseId}::uuid, ${id}::uuid) as heads`.execute(tx)
  return rows[0]?.heads ?? null
}

/** Whether this officer may see the case now. */
export async function isCaseSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('court.case')
    .select('id')
    .where('id', '=', id as CaseId)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether this officer may see that a file was brought. */
export async function isBroughtSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('assistance.brought')
    .select('file_id')
    .where('id', '=', id)
    .executeTakeFirst()
  return row !== undefined
}
