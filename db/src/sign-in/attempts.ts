import type { Pool } from 'pg'
import { newId } from '../new-id.ts'
import { hashOf, inTransaction } from './transaction.ts'

/** Who tries, as keyed hashes of 32 bytes; `handle` only where one was typed. */
export interface Trier {
  readonly handle?: Buffer | undefined
  readonly address: Buffer
}

/** Tries that may fail in fifteen minutes: with one handle, from one address. Open challenges of one address. */
const most = { handle: 5, address: 30, challenges: 200 }

export function attemptsOf(pool: Pool) {
  return {
    /**
     * Counts a try before it is made, so that many at once are no more than many in a row.
     *
     * @returns the try, to be forgiven when it succeeds; `undefined` when there were too many
     */
    async beginAttempt({ handle, address }: Trier): Promise<string | undefined> {
      return inTransaction(pool, async (client) => {
        // Always the handle first: two tries never wait for each other in a circle.
        for (const hash of [handle, address])
          if (hash !== undefined)
            await client.query('select pg_advisory_xact_lock($1)', [hash.readBigInt64BE().toString()])
        const { rows } = await client.query<{ handle: number; address: number }>(
          `select count(*) filter (where handle_hash = $1)::int as handle,
             count(*) filter (where address_hash = $2)::int as address
           from office.attempt
           where (handle_hash = $1 or address_hash = $2) and at > now() - interval '15 minutes'`,
          [handle ?? null, address],
        )
        const [count] = rows
        if (count === undefined || count.handle >= most.handle || count.address >= most.address)
          return undefined
        const id = newId()
        await client.query("delete from office.attempt where at < now() - interval '1 day'")
        await client.query('insert into office.attempt (id, handle_hash, address_hash) values ($1, $2, $3)', [
          id,
          handle ?? null,
          address,
        ])
        return id
      })
    },
    /** A try that succeeded is no longer counted. */
    async forgiveAttempt(id: string): Promise<void> {
      await pool.query('delete from office.attempt where id = $1', [id])
    },
    /** Keeps a challenge for five minutes. @returns `false` when this address has too many open */
    async keepChallenge(challenge: string, address: Buffer, enrolment?: string): Promise<boolean> {
      await pool.query('delete from office.challenge where ends_at <= now()')
      const { rowCount } = await pool.query(
        `insert into office.challenge (hash, purpose, enrolment_id, address_hash)
         select $1, $2, $3, $4 where (select count(*) from office.challenge where address_hash = $4) < $5`,
        [
          hashOf(challenge),
          enrolment === undefined ? 'sign_in' : 'enrol',
          enrolment ?? null,
          address,
          most.challenges,
        ],
      )
      return rowCount === 1
    },
    /** Takes a challenge back, once; for an enrolment, only with the link it was made for. */
    async takeChallenge(challenge: string, enrolment?: string): Promise<boolean> {
      const { rowCount } = await pool.query(
        `delete from office.challenge where hash = $1 and purpose = $2
           and enrolment_id is not distinct from $3 and ends_at > now()`,
        [hashOf(challenge), enrolment === undefined ? 'sign_in' : 'enrol', enrolment ?? null],
      )
      return rowCount === 1
    },
    /** Writes a refused sign-in into the record, whether or not the handle is anybody's. */
    async recordRefusal(officer: string | undefined): Promise<void> {
      await pool.query(
        "insert into record.entry (outcome, act, subjects) values ('refused', 'officers.sign_in', $1)",
        [officer === undefined ? [] : [officer]],
      )
    },
  }
}
