import type { OfficerId } from '@himaya/domain'
import type { Pool } from 'pg'
import { newId } from '../new-id.ts'
import type { SessionToken } from '../session.ts'
import type { StoredPasskey } from './proofs.ts'
import { hashOf, inTransaction } from './transaction.ts'

/** An act as a proof is bound to it: its name, the first thing it is about, and the hash of all of it. */
export interface ProvedAct {
  readonly act: string
  readonly about: string | null
  /** SHA-256, 32 bytes. */
  readonly hash: Buffer
}

/** A proof that was asked for in a session, a minute ago at most, and not shown yet. */
interface AskedProof extends ProvedAct {
  readonly id: string
  readonly officer: OfficerId
  readonly nonce: Buffer
}

/** Proofs that one session may have been asked in a minute. */
const mostAsked = 30

export function stepUpsOf(pool: Pool) {
  return {
    /**
     * Asks for a proof. `unfit`: the officer showed one within two minutes that is not of this act, or sends again what
     * one was spent on; somebody who is asked for the first time did neither.
     *
     * @param draw what the passkey shall sign, 32 bytes: asked for once it is known that it may be asked at all
     * @returns `undefined` when the session has ended, `too_many` when it was asked too often
     * @throws whatever `draw` throws; nothing is asked then
     */
    async askStepUp(
      token: SessionToken,
      { act, about, hash }: ProvedAct,
      draw: (officer: OfficerId) => Promise<Buffer>,
    ) {
      const { rows } = await pool.query<{
        session: string
        officer: OfficerId
        how: string
        asked: number
        unfit: boolean
      }>(
        `select s.id as session, s.officer_id as officer, s.how,
           (select count(*)::int from office.step_up p
            where p.session_id = s.id and p.asked_at > now() - interval '1 minute') as asked,
           exists (select from office.step_up p where p.officer_id = s.officer_id
             and p.proved_at > now() - interval '2 minutes' and (p.used_at is null or p.act_hash = $2)) as unfit
         from office.session s where s.token_hash = $1 and s.ended_at is null and s.ends_at > now()`,
        [hashOf(token), hash],
      )
      const [found] = rows
      if (found === undefined) return undefined
      if (found.asked >= mostAsked) return 'too_many'
      const id = newId()
      const nonce = await draw(found.officer)
      await pool.query(
        `insert into office.step_up (id, session_id, officer_id, act, about, act_hash, nonce)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, found.session, found.officer, act, about, hash, nonce],
      )
      return { id, officer: found.officer, how: found.how, unfit: found.unfit, nonce }
    },
    /** What was asked under this id in this very session. */
    async askedProof(token: SessionToken, id: string): Promise<AskedProof | undefined> {
      const { rows } = await pool.query<AskedProof>(
        `select p.id, p.officer_id as officer, p.act, p.about, p.act_hash as hash, p.nonce
         from office.step_up p join office.session s on s.id = p.session_id
         where p.id = $1 and s.token_hash = $2 and s.ended_at is null
           and p.proved_at is null and p.asked_at > now() - interval '60 seconds'`,
        [id, hashOf(token)],
      )
      return rows[0]
    },
    /**
     * Keeps that a passkey signed it.
     *
     * @param used the passkey's counter before and after, and whether a keychain copies it
     * @returns `undefined` when it was shown meanwhile, or another use moved the counter
     */
    async proveWithPasskey(
      id: string,
      passkey: StoredPasskey,
      used: { before: number; after: number; backedUp: boolean },
    ): Promise<true | undefined> {
      return inTransaction(pool, async (client) => {
        const moved = await client.query(
          `update office.passkey set counter = $3, backed_up = $4, used_at = now()
           where id = $1 and counter = $2`,
          [passkey.id, used.before, used.after, used.backedUp],
        )
        const shown = await client.query(
          `update office.step_up set how = 'passkey', passkey_id = $2, proved_at = clock_timestamp()
           where id = $1 and proved_at is null`,
          [id, passkey.id],
        )
        return moved.rowCount === 1 && shown.rowCount === 1 ? true : undefined
      })
    },
    /** Keeps that nothing was proved, in a demonstration's session; anybody else's is refused by the database. */
    async proveInDemonstration(id: string): Promise<boolean> {
      const { rowCount } = await pool.query(
        `update office.step_up set how = 'demonstration', proved_at = clock_timestamp()
         where id = $1 and proved_at is null`,
        [id],
      )
      return rowCount === 1
    },
  }
}
