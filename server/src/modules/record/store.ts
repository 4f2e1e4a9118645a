import type { Schema, Tx } from '@himaya/db'
import type { CaseId, OfficerId, Post } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'
import { dayAt } from '../../http/clock.ts'
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

/** When this was last done to a thing of a case, and by whom, as far as the officer may know. */
export async function lastDone(
  tx: Tx,
  { caseId, act, subject }: { caseId: CaseId; act: string; subject: string },
) {
  const row = await tx
    .selectFrom('record.entry as e')
    .innerJoin('office.officer as o', 'o.id', 'e.officer_id')
    .select(['e.at', 'o.id', 'o.name_ar as nameAr', 'o.name_la as nameLa'])
    .where('e.case_id', '=', caseId)
    .where('e.act', '=', act)
    .where('e.outcome', '=', 'done')
    .where(sql<boolean>`${subject}::uuid = any (e.subjects)`)
    .orderBy('e.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { at, ...officer } = row
  return { at: at.toISOString(), officer }
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

/** Posts whose holder answers for a case: who may ask who opened it (me.answers_for in db/access/80_record.sql). */
const responsible = sql`'social_assistant', 'unit_coordinator', 'kings_prosecutor', 'general_prosecutor',
  'investigating_judge', 'juvenile_judge', 'juvenile_counsellor', 'trial_judge', 'trial_counsellor'`

/** Whether this officer is responsible for the case today. */
export async function answersFor(tx: Tx, caseId: CaseId): Promise<boolean> {
  const { rows } = await sql<{
    yes: boolean
  }>`select ${caseId}::uuid = any (me.answers_for(${responsible})) as yes`.execute(tx)
  return rows[0]?.yes === true
}

/**
 * A page of who opened a case and who was refused it, and one row more, the newest first: what row security lets this
 * officer know of it.
 */
export async function openedOf(tx: Tx, caseId: CaseId, after: string | undefined) {
  const before = after ?? '9223372036854775807'
  const { rows } = await sql<{
    seq: string
    at: Date
    outcome: 'shown' | 'refused'
    act: string
    purpose: string | null
    fields: string[]
    officer_id: OfficerId | null
    name_ar: string | null
    name_la: string | null
    posts: Post[]
  }>`
    with found as (
      (select e.seq, e.at, e.outcome, e.act, e.purpose, e.fields, e.officer_id from record.entry e
       where e.outcome = 'shown' and e.case_id = ${caseId}::uuid and e.seq < ${before}::bigint
       order by e.seq desc limit ${pageSize + 1})
      union all
      (select e.seq, e.at, e.outcome, e.act, e.purpose, e.fields, e.officer_id from record.entry e
       where e.outcome = 'refused' and e.seq < ${before}::bigint and e.subjects[1] = any (array(
         select ${caseId}::uuid
         union all select p.id from court.case c join assistance.person p on p.file_id = c.assistance_id where c.id = ${caseId}::uuid
         union all select r.id from court.case c join penal.report r on r.penal_id = c.penal_id where c.id = ${caseId}::uuid
         union all select q.id from court.case c join penal.party q on q.penal_id = c.penal_id where c.id = ${caseId}::uuid))
       order by e.seq desc limit ${pageSize + 1})
    )
    select f.seq::text as seq, f.at, f.outcome, f.act, f.purpose, f.fields, o.id as officer_id, o.name_ar, o.name_la,
      array(select distinct p.post from office.post p where p.officer_id = f.officer_id
        and p.starts <= f.at::date and (p.ends is null or p.ends >= f.at::date) order by p.post) as posts
    from found f left join office.officer o on o.id = f.officer_id
    order by f.seq desc limit ${pageSize + 1}`.execute(tx)
  return rows.map(({ seq, at, officer_id, name_ar, name_la, ...entry }) => ({
    ...entry,
    id: seq,
    at: at.toISOString(),
    day: dayAt(at.getTime()),
    officer:
      officer_id === null || name_ar === null || name_la === null
        ? null
        : { id: officer_id, nameAr: name_ar, nameLa: name_la },
  }))
}

/** The last checkpoints, the newest first, and how each witness is. */
export async function checkpointsOf(tx: Tx) {
  const checkpoints = await tx
    .selectFrom('record.checkpoint')
    .select(['size', 'root', 'note', 'at'])
    .orderBy('size', 'desc')
    .limit(pageSize)
    .execute()
  const witnesses = await tx
    .selectFrom('record.witness')
    .select(['name', 'size', 'at', 'trouble'])
    .orderBy('name')
    .limit(pageSize)
    .execute()
  return {
    checkpoints: checkpoints.map(({ size, root, at }) => ({
      size: Number(size),
      root: root.toString('base64'),
      at: at.toISOString(),
    })),
    signed: checkpoints[0]?.note ?? null,
    witnesses: witnesses.map(({ name, size, at, trouble }) => ({
      name,
      size: Number(size),
      at: at?.toISOString() ?? null,
      trouble,
    })),
  }
}
