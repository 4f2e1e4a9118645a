import type { Schema, Tx } from '@himaya/db'
import type { CaseId, RequestStanding, TwoPersonAct, UnitId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'
import { Problem } from '../../http/problem.ts'

const standing = sql<RequestStanding>`me.standing(r.id)`

const rows = (tx: Tx) =>
  tx
    .selectFrom('office.act_request as r')
    .innerJoin('office.officer as o', 'o.id', 'r.requested_by')
    .leftJoin('office.unit as u', 'u.id', 'r.unit_id')
    .leftJoin('office.court as k', 'k.id', 'u.court_id')
    // Hidden to those who agree and are not on the case: they are told what for, and not whose.
    .leftJoin('court.case as c', 'c.id', 'r.case_id')
    .select([
      'r.id',
      'r.act',
      'r.purpose',
      'r.wrapped_key',
      'r.note_sealed',
      'r.requested_at',
      'r.expires_at',
      'r.needs',
      'r.good_minutes',
      'o.id as by_id',
      'o.name_ar as by_ar',
      'o.name_la as by_la',
      'u.id as unit_id',
      'k.name_ar as unit_ar',
      'k.name_fr as unit_fr',
      'c.id as case_id',
      standing.as('standing'),
      sql<boolean>`r.id = any ((select me.requests_to_decide())::uuid[])`.as('mine'),
    ])

export type RequestRow = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

/** What waits for my word; of the rest that I may see, what was asked for within thirty days: the newest first. */
export async function requestsOf(tx: Tx): Promise<readonly RequestRow[]> {
  return rows(tx)
    .where(
      sql<boolean>`(r.requested_at > now() - interval '30 days' or r.id = any ((select me.requests_to_decide())::uuid[]))`,
    )
    .orderBy('r.id', 'desc')
    .limit(200)
    .execute()
}

/** One request, or `undefined` when it may not be seen. */
export async function findRequest(tx: Tx, id: string): Promise<RequestRow | undefined> {
  return rows(tx).where('r.id', '=', id).executeTakeFirst()
}

/** What was said to these requests, in the order in which it was said. */
export async function saidTo(tx: Tx, requests: readonly string[]) {
  if (requests.length === 0) return []
  return tx
    .selectFrom('office.act_approval as p')
    .innerJoin('office.officer as o', 'o.id', 'p.officer_id')
    .select(['p.request_id', 'p.granted', 'p.why', 'p.at', 'o.id', 'o.name_ar', 'o.name_la'])
    .where('p.request_id', 'in', requests)
    .orderBy('p.at')
    .execute()
}

/** @throws what the database refuses: whoever may not ask for it */
export async function insertRequest(
  tx: Tx,
  request: Omit<Insertable<Schema['office.act_request']>, 'needs' | 'expires_at'>,
): Promise<void> {
  // How many and until when is written by the database.
  await tx
    .insertInto('office.act_request')
    .values(request as never)
    .execute()
}

/** @throws Problem `conflict` when it was decided or over meanwhile, or the officer spoke already */
export async function insertApproval(
  tx: Tx,
  approval: Insertable<Schema['office.act_approval']>,
): Promise<void> {
  try {
    await tx.insertInto('office.act_approval').values(approval).execute()
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (code === '23505' || code === '55000') throw new Problem('conflict')
    throw error
  }
}

/** @returns whether it was still there to be withdrawn */
export async function withdrawRequest(tx: Tx, id: string): Promise<boolean> {
  const { done } = await tx
    .selectNoFrom(sql<boolean>`me.withdraw(${id}::uuid)`.as('done'))
    .executeTakeFirstOrThrow()
  return done
}

/**
 * Uses up what was agreed to, in the transaction of the act itself.
 *
 * @param proof shown for this use; null for the command line, which has none
 * @returns what was agreed to
 * @throws Problem `not_found` when it was not agreed to, or not to this officer
 */
export async function useUp(
  tx: Tx,
  { request, act, proof }: { request: string; act: TwoPersonAct; proof: string | null },
): Promise<{ unit: UnitId | null; case: CaseId | null; about: string | null }> {
  const found = await tx
    .selectFrom('office.act_request')
    .select(['unit_id as unit', 'case_id as case', 'about'])
    .where('id', '=', request)
    .where('act', '=', act)
    .executeTakeFirst()
  if (found === undefined) throw new Problem('not_found')
  await tx.selectNoFrom(sql`me.use_up(${request}::uuid, ${act}, ${proof}::uuid)`.as('used')).execute()
  return found
}
