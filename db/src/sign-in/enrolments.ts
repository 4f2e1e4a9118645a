import type { Language, OfficerId } from '@himaya/domain'
import type { Pool, PoolClient } from 'pg'
import { newId } from '../new-id.ts'
import type { SessionToken } from '../session.ts'
import { openSession, type Entrance } from './sessions.ts'
import { hashOf, inTransaction } from './transaction.ts'

/** An enrolment link that may still be used, and whose it is. */
export interface OpenEnrolment {
  readonly id: string
  readonly officer: OfficerId
  readonly handle: string
  readonly nameAr: string
  readonly nameLa: string
  readonly language: Language
  readonly endsAt: Date
  /** The codes application being set up, when one is. */
  readonly wrappedKey: Buffer | null
  readonly sealedSecret: Buffer | null
}

/** A new passkey, its attestation checked. */
export interface NewPasskey {
  readonly credentialId: Buffer
  readonly publicKey: Buffer
  readonly counter: number
  readonly device: 'single_device' | 'multi_device'
  readonly backedUp: boolean
  readonly transports: readonly string[]
  readonly label: string
}

export function enrolmentsOf(pool: Pool) {
  return {
    /** What a link opens; `undefined` for one unknown, used or over, and for an officer who left. */
    async enrolmentOf(token: string): Promise<OpenEnrolment | undefined> {
      const { rows } = await pool.query<OpenEnrolment>(
        `select e.id, o.id as officer, o.handle, o.name_ar as "nameAr", o.name_la as "nameLa", o.language,
           e.ends_at as "endsAt", e.wrapped_key as "wrappedKey", e.secret_sealed as "sealedSecret"
         from office.enrolment e join office.officer o on o.id = e.officer_id
         where e.token_hash = $1 and e.used_at is null and e.ends_at > now()`,
        [hashOf(token)],
      )
      return rows[0]
    },
    /** The passkeys an officer has, so that one device is not enrolled twice. */
    async credentialsOf(officer: OfficerId): Promise<{ id: Buffer; transports: string[] }[]> {
      const { rows } = await pool.query<{ id: Buffer; transports: string[] }>(
        'select credential_id as id, transports from office.passkey where officer_id = $1',
        [officer],
      )
      return rows
    },
    /** Keeps the secret of a codes application being set up; one set up before with this link is forgotten. */
    async keepCodes(enrolment: string, sealed: { wrappedKey: Buffer; sealedSecret: Buffer }): Promise<void> {
      await pool.query('update office.enrolment set wrapped_key = $2, secret_sealed = $3 where id = $1', [
        enrolment,
        sealed.wrappedKey,
        sealed.sealedSecret,
      ])
    },
    /** Adds a passkey, spends the link and signs in. @returns `undefined` when the link was spent meanwhile or the passkey is known */
    async enrolPasskey(
      { id, officer }: OpenEnrolment,
      made: NewPasskey,
      replaces: SessionToken | undefined,
    ): Promise<SessionToken | undefined> {
      return inTransaction(pool, async (client) => {
        if (!(await spend(client, id))) return undefined
        const factor = newId()
        const { rowCount } = await client.query(
          `insert into office.passkey
             (id, officer_id, credential_id, public_key, counter, device, backed_up, transports, label)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
          [
            factor,
            officer,
            made.credentialId,
            made.publicKey,
            made.counter,
            made.device,
            made.backedUp,
            made.transports,
            made.label,
          ],
        )
        if (rowCount !== 1) return undefined
        return begin(client, { officer, how: 'passkey', factor, replaces })
      })
    },
    /**
     * Sets the officer's password and codes in place of those they had, spends the link and signs in.
     *
     * @param step the step of the code that proved the application was set up: it is spent
     * @returns `undefined` when the link was spent, or the codes set up again, meanwhile
     */
    async enrolPassword(
      { id, officer }: OpenEnrolment,
      made: { encoded: string; wrappedKey: Buffer; sealedSecret: Buffer; step: number },
      replaces: SessionToken | undefined,
    ): Promise<SessionToken | undefined> {
      return inTransaction(pool, async (client) => {
        if (!(await spend(client, id, made.sealedSecret))) return undefined
        await client.query('delete from office.password where officer_id = $1', [officer])
        await client.query('insert into office.password (id, officer_id, encoded) values ($1, $2, $3)', [
          id,
          officer,
          made.encoded,
        ])
        await client.query(
          'insert into office.totp (id, wrapped_key, secret_sealed, last_step) values ($1, $2, $3, $4)',
          [id, made.wrappedKey, made.sealedSecret, made.step],
        )
        return begin(client, { officer, how: 'password', factor: id, replaces })
      })
    },
  }
}

/** Of two who follow one link at once, one wins. @param sealed the codes it must still be setting up */
async function spend(client: PoolClient, id: string, sealed?: Buffer): Promise<boolean> {
  const { rowCount } = await client.query(
    `update office.enrolment set used_at = now(), wrapped_key = null, secret_sealed = null
     where id = $1 and used_at is null and ends_at > now() and ($2::bytea is null or secret_sealed = $2)`,
    [id, sealed ?? null],
  )
  return rowCount === 1
}

/** A new proof ends every session opened before it: whoever lost a device is rid of it. */
async function begin(client: PoolClient, entrance: Entrance): Promise<SessionToken> {
  await client.query(
    'update office.session set ended_at = now() where officer_id = $1 and ended_at is null',
    [entrance.officer],
  )
  return openSession(client, entrance)
}
