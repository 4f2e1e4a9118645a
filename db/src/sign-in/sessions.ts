import type { OfficerId } from '@himaya/domain'
import { randomBytes } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'
import type { SessionToken } from '../session.ts'
import { hashOf, inTransaction } from './transaction.ts'

/** A proof that was checked, and what it opens. */
export interface Entrance {
  readonly officer: OfficerId
  readonly how: 'demonstration' | 'passkey' | 'password'
  /** The passkey or password it was. */
  readonly factor?: string | undefined
  /** The session this browser had before: it ends here, so that no token outlives a sign-in. */
  readonly replaces: SessionToken | undefined
}

/** Opens a session within a transaction that checked the proof. The database records it itself (db/access/15_door.sql). */
export async function openSession(
  client: PoolClient,
  { officer, how, factor, replaces }: Entrance,
): Promise<SessionToken> {
  const token = randomBytes(32).toString('base64url') as SessionToken
  if (replaces !== undefined) await end(client, replaces)
  await client.query(
    'insert into office.session (token_hash, officer_id, how, factor_id) values ($1, $2, $3, $4)',
    [hashOf(token), officer, how, factor ?? null],
  )
  return token
}

export function sessionsOf(pool: Pool) {
  return {
    /** Opens a session for an officer whose proof was checked. */
    openSession: (entrance: Entrance): Promise<SessionToken> =>
      inTransaction(pool, (client) => openSession(client, entrance)),
    /** Ends one session; saying it twice is harmless. */
    endSession: (token: SessionToken): Promise<void> => end(pool, token),
    /** Ends one session if this passkey or password opened it. */
    async endSessionOf(token: SessionToken, factor: string): Promise<void> {
      await pool.query(
        `update office.session set ended_at = now()
         where token_hash = $1 and factor_id = $2 and ended_at is null`,
        [hashOf(token), factor],
      )
    },
    /** Ends one session so that whoever asks with it hears that it is locked. */
    async lockSession(token: SessionToken): Promise<void> {
      await pool.query(
        `update office.session set ended_at = now(), locked = true
         where token_hash = $1 and ended_at is null`,
        [hashOf(token)],
      )
    },
    /**
     * What became of the session of a token that opens nothing. `locked`: ten idle minutes or its officer's own hand
     * locked it. `over`: it ended, ran out, or its officer left, sixty days ago at most. `never`: it was not ours, or is
     * forgotten.
     */
    async whatBecameOf(token: SessionToken): Promise<'locked' | 'over' | 'never'> {
      const { rows } = await pool.query<{ locked: boolean | null }>(
        `select exists (select from office.officer o where o.id = s.officer_id) and s.ends_at > now()
           and (s.locked or (s.ended_at is null and s.seen_at <= now() - interval '10 minutes')) as locked
         from office.session s where s.token_hash = $1`,
        [hashOf(token)],
      )
      const [found] = rows
      if (found === undefined) return 'never'
      return found.locked === true ? 'locked' : 'over'
    },
  }
}

async function end(client: Pool | PoolClient, token: SessionToken): Promise<void> {
  await client.query(
    'update office.session set ended_at = now() where token_hash = $1 and ended_at is null',
    [hashOf(token)],
  )
}
