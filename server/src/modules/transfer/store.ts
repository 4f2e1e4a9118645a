import type { LocalDate } from '@himaya/algorithms'
import type { Me, Schema, Tx } from '@himaya/db'
import {
  chargeOf,
  gravest,
  type CaseId,
  type Charge,
  type CourtId,
  type Nature,
  type PenalId,
  type Post,
  type TransferId,
} from '@himaya/domain'
import { sql, type Insertable, type Updateable } from 'kysely'
import { pageSize } from '../../http/cursor.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('court.transfer as t')
    .innerJoin('office.court as f', 'f.id', 't.from_court_id')
    .innerJoin('office.court as k', 'k.id', 't.to_court_id')
    // Hidden to whoever receives and is not on the case: then only the sending is told.
    .leftJoin('court.case as c', 'c.id', 't.case_id')
    .leftJoin('assistance.file as a', 'a.id', 'c.assistance_id')
    .select([
      't.id',
      'c.id as case_id',
      'c.wrapped_key',
      'a.register_year as year',
      'a.register_number as number',
      'f.id as from_id',
      'f.name_ar as from_ar',
      'f.name_fr as from_fr',
      'k.id as to_id',
      'k.name_ar as to_ar',
      'k.name_fr as to_fr',
      't.state',
      't.sent_at',
      't.moved_at',
      't.reasons_sealed',
      't.answer_sealed',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

function transferOf(row: Row) {
  const { case_id: caseId, wrapped_key: wrapped, year, number } = row
  return {
    id: row.id,
    of: caseId === null || wrapped === null ? null : { id: caseId, wrapped },
    register: year === null || number === null ? null : { year, number },
    from: { id: row.from_id, ar: row.from_ar, fr: row.from_fr },
    to: { id: row.to_id, ar: row.to_ar, fr: row.to_fr },
    state: row.state,
    sentAt: row.sent_at.toISOString(),
    movedAt: row.moved_at?.toISOString() ?? null,
    reasons: row.reasons_sealed,
    answer: row.answer_sealed,
  }
}

export type FoundTransfer = ReturnType<typeof transferOf>

/** One sending, or `undefined` when it may not be seen. */
export async function findTransfer(tx: Tx, id: TransferId): Promise<FoundTransfer | undefined> {
  const row = await rows(tx).where('t.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : transferOf(row)
}

/** The sendings of a case, the newest first, 50 at most. */
export async function transfersOf(tx: Tx, caseId: CaseId): Promise<FoundTransfer[]> {
  const found = await rows(tx)
    .where('t.case_id', '=', caseId)
    .orderBy('t.id', 'desc')
    .limit(pageSize)
    .execute()
  return found.map(transferOf)
}

/** A page of what was sent to my courts or from my cases, and one more, the newest first. */
export async function listOf(tx: Tx, me: Me, after: string | undefined): Promise<FoundTransfer[]> {
  const courts = me.posts.flatMap(({ court }) => court ?? [])
  const units = me.posts.flatMap((held) =>
    held.post === 'social_assistant' && held.unit !== null ? [held.unit] : [],
  )
  const found = await rows(tx)
    .where((where) =>
      where.or([
        ...(courts.length === 0 ? [] : [where('t.to_court_id', 'in', courts)]),
        ...(units.length === 0 ? [] : [where('c.unit_id', 'in', units)]),
        where(
          't.case_id',
          'in',
          where.selectFrom('court.assignment as s').select('s.case_id').where('s.officer_id', '=', me.id),
        ),
      ]),
    )
    .$if(after !== undefined, (query) => query.where('t.id', '<', after as TransferId))
    .orderBy('t.id', 'desc')
    .limit(pageSize + 1)
    .execute()
  return found.map(transferOf)
}

/** The posts in which I am assigned today to each of these cases. */
export async function postsOn(tx: Tx, me: Me, cases: readonly CaseId[], today: LocalDate) {
  if (cases.length === 0) return []
  const found = await tx
    .selectFrom('court.assignment')
    .select(['case_id', 'post'])
    .where('officer_id', '=', me.id)
    .where('case_id', 'in', cases)
    .where('ended_at', 'is', null)
    .where('starts', '<=', today)
    .where((where) => where.or([where('ends', 'is', null), where('ends', '>=', today)]))
    .execute()
  return found.map(({ case_id, post }) => ({ caseId: case_id, post: post as Post }))
}

/** A case that is before a court, as a sending needs it; `undefined` when it may not be seen or has no penal file. */
export async function findCase(tx: Tx, id: CaseId) {
  return tx
    .selectFrom('court.case as c')
    .innerJoin('penal.file as f', 'f.id', 'c.penal_id')
    .select(['c.id', 'c.unit_id', 'c.wrapped_key', 'f.id as penal_id', 'f.court_id'])
    .where('c.id', '=', id)
    .executeTakeFirst()
}

/** The gravest of what is charged today; `unknown` while nobody is charged. */
export async function natureOf(tx: Tx, penal: PenalId): Promise<Nature | 'unknown'> {
  const found = await tx
    .selectFrom('penal.charge')
    .select('article')
    .where('penal_id', '=', penal)
    .where('dropped_on', 'is', null)
    .execute()
  const [first, ...rest] = found.flatMap(({ article }): Charge[] => {
    const charge = chargeOf(article)
    return charge === undefined ? [] : [charge]
  })
  return first === undefined ? 'unknown' : gravest([first, ...rest])
}

export async function courtNamed(tx: Tx, id: CourtId) {
  return tx
    .selectFrom('office.court')
    .select(['id', 'name_ar as ar', 'name_fr as fr'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** @returns whether no other sending of the case is under way */
export async function insertTransfer(tx: Tx, row: Insertable<Schema['court.transfer']>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('court.transfer')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('case_id')
        .where(sql<boolean>`state in ('sent', 'received')`)
        .doNothing(),
    )
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Moves a sending on. @returns whether it was still in `from`, and mine to move */
export async function moveTransfer(
  tx: Tx,
  id: TransferId,
  from: FoundTransfer['state'],
  to: Updateable<Schema['court.transfer']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('court.transfer')
    .set(to)
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Whether this officer may see the sending now. */
export async function isTransferSeen(tx: Tx, id: string): Promise<boolean> {
  return (await findTransfer(tx, id as TransferId)) !== undefined
}
