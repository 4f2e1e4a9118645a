/** What is written on purpose is written with: who is there and where, and requests with what was said to them. */
import type { Client } from 'pg'
import type { Drawer, Scope } from './draw.ts'
import type { Hired, Place } from './staff.ts'
import type { AnyRow } from './world.ts'

export interface Filling {
  readonly database: Client
  readonly by: Drawer
  readonly places: readonly Place[]
  readonly staff: readonly Hired[]
  /** Cases in which all of the bench sits. */
  readonly whole: readonly Scope[]
  /** Other cases. */
  readonly followed: readonly Scope[]
  /** Services that nobody refers anybody to but here. */
  readonly shelters: readonly string[]
  /** A row of a table, of which this is said. */
  readonly write: (
    table: string,
    scope: Scope,
    name: string,
    said: Readonly<Record<string, unknown>>,
  ) => Promise<AnyRow>
}

/** Whether this officer or this service may have no part in the case, today or once. */
export const isBarred = (scope: Scope, who: string | undefined, today = true): boolean =>
  (scope.rows.get('court.bar') ?? []).some(
    (bar) => [bar['officer_id'], bar['service_id']].includes(who) && (!today || bar['ended_at'] === null),
  )

export const isOn = (scope: Scope, who: string): boolean =>
  (scope.rows.get('court.assignment') ?? []).some((put) => put['officer_id'] === who)

/** Who agreed, in which post if that is known, and in how many minutes from now: long enough for a long run, or over. */
export interface Said {
  readonly officer: string
  readonly post?: string
  readonly minutes?: number
}

/** Requests, and what was said to them by people who could when they said it. */
export function requestsIn({ database, by }: Pick<Filling, 'database' | 'by'>) {
  let n = 0
  const proof = async (id: string, officer: string) => {
    await database.query(
      `insert into office.step_up (id, session_id, officer_id, act, act_hash, nonce)
       values ($1, $1, $2, 'approvals.request', sha256('a'), sha256('n'))`,
      [id, officer],
    )
    return id
  }
  /** @param agreed whoever agreed to it, whatever they are since */
  return async (
    act: string,
    asked: string,
    of: {
      readonly about?: string
      readonly unit?: string
      readonly on?: string
      readonly minutes?: number
      /** It waits for nobody more, whatever was said to it. */
      readonly over?: true
    },
    agreed: string | readonly Said[] = [],
  ): Promise<string> => {
    const draw = by('asked on purpose', act, n++)
    const id = draw.id()
    await database.query(
      `insert into office.act_request (id, act, about, unit_id, case_id, purpose, requested_by, proof_id, good_minutes)
       values ($1, $2, $3, $4, $5, 'hearing', $6, $7, $8)`,
      [
        id,
        act,
        of.about ?? null,
        of.unit ?? null,
        of.on ?? null,
        asked,
        await proof(draw.id(), asked),
        of.minutes ?? null,
      ],
    )
    await database.query(
      `update office.act_request set expires_at = now() + make_interval(hours => $2) where id = $1`,
      [id, of.over === undefined ? 9 : -1],
    )
    const all = typeof agreed === 'string' ? [{ officer: agreed }] : agreed
    for (const [nth, { officer, post, minutes = 360 }] of all.entries()) {
      const shown = await proof(draw.id(), officer)
      // Past the trigger that asks what they are now.
      await database.query('set session_replication_role = replica')
      try {
        await database.query(
          `insert into office.act_approval (id, request_id, officer_id, granted, proof_id, at, post_id)
           values ($1, $2, $3, true, $4, now() + make_interval(mins => $5, secs => $6), $7)`,
          [draw.id(), id, officer, shown, minutes, nth, post ?? null],
        )
      } finally {
        await database.query('set session_replication_role = origin')
      }
    }
    return id
  }
}
