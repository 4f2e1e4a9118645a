import type { OfficerId } from '@himaya/domain'
import type { Pool } from 'pg'
import type { SessionToken } from '../session.ts'
import type { Ticket } from '../tickets.ts'
import { openSession } from './sessions.ts'
import { inTransaction } from './transaction.ts'

/** A passkey as its signature is checked against. */
export interface StoredPasskey {
  readonly id: string
  readonly officer: OfficerId
  readonly publicKey: Buffer
  readonly counter: number
}

/** A password, and the sealed secret of the codes that go with it. */
export interface StoredPassword {
  readonly id: string
  readonly officer: OfficerId
  readonly encoded: string
  readonly wrappedKey: Buffer
  readonly sealedSecret: Buffer
}

/** An officer's passkeys, in hexadecimal: their credential's id, and the key as COSE. */
export interface OfficersPasskeys {
  readonly officer: OfficerId
  readonly offices: readonly string[]
  readonly passkeys: readonly { readonly credential: string; readonly key: string }[]
}

export function proofsOf(pool: Pool) {
  return {
    /** The passkey with this credential id, if its officer still works here. */
    async passkeyOf(credentialId: Buffer): Promise<StoredPasskey | undefined> {
      const { rows } = await pool.query<Omit<StoredPasskey, 'counter'> & { counter: bigint }>(
        `select p.id, p.officer_id as officer, p.public_key as "publicKey", p.counter
         from office.passkey p join office.officer o on o.id = p.officer_id where p.credential_id = $1`,
        [credentialId],
      )
      const [found] = rows
      return found === undefined ? undefined : { ...found, counter: Number(found.counter) }
    },
    /** Whoever works here under this handle: their posts of today that are of no court, and their passkeys. */
    async passkeysOf(handle: string): Promise<OfficersPasskeys | undefined> {
      const { rows } = await pool.query<OfficersPasskeys>(
        `select o.id as officer,
           array(select distinct p.post::text from office.post p where p.officer_id = o.id and p.court_id is null
             and p.starts <= current_date and (p.ends is null or p.ends >= current_date)) as offices,
           coalesce((select jsonb_agg(jsonb_build_object('credential', encode(k.credential_id, 'hex'),
             'key', encode(k.public_key, 'hex')) order by k.id) from office.passkey k where k.officer_id = o.id), '[]') as passkeys
         from office.officer o where o.handle = $1`,
        [handle],
      )
      return rows[0]
    },
    /** To open the sealed secret of this officer's codes, once, before anybody is signed in. */
    async codeTicket(officer: OfficerId): Promise<Ticket> {
      const { rows } = await pool.query<{ ticket: Ticket | null }>('select me.door_ticket($1) as ticket', [
        officer,
      ])
      const ticket = rows[0]?.ticket ?? null
      if (ticket === null) throw new Error('no key to sign tickets with was brought to the database')
      return ticket
    },
    /** The password of this handle, if its officer still works here and has one. */
    async passwordOf(handle: string): Promise<StoredPassword | undefined> {
      const { rows } = await pool.query<StoredPassword>(
        `select p.id, p.officer_id as officer, p.encoded, t.wrapped_key as "wrappedKey",
           t.secret_sealed as "sealedSecret"
         from office.officer o join office.password p on p.officer_id = o.id join office.totp t on t.id = p.id
         where o.handle = $1`,
        [handle],
      )
      return rows[0]
    },
    /**
     * Opens a session for a passkey whose signature was checked.
     *
     * @param used its counter before and after, and whether it is now kept by a synchronising keychain
     * @returns `undefined` when another sign-in moved the counter meanwhile
     */
    async enterWithPasskey(
      { id, officer }: StoredPasskey,
      used: { before: number; after: number; backedUp: boolean },
      replaces: SessionToken | undefined,
    ): Promise<SessionToken | undefined> {
      return inTransaction(pool, async (client) => {
        const { rowCount } = await client.query(
          `update office.passkey set counter = $3, backed_up = $4, used_at = now()
           where id = $1 and counter = $2`,
          [id, used.before, used.after, used.backedUp],
        )
        if (rowCount !== 1) return undefined
        return openSession(client, { officer, how: 'passkey', factor: id, replaces })
      })
    },
    /**
     * Opens a session for a password and a code that were checked, and spends the code.
     *
     * @param step the thirty-second step of the code
     * @returns `undefined` when a code of this step or a later one was used before
     */
    async enterWithPassword(
      { id, officer }: StoredPassword,
      step: number,
      replaces: SessionToken | undefined,
    ): Promise<SessionToken | undefined> {
      return inTransaction(pool, async (client) => {
        const { rowCount } = await client.query(
          'update office.totp set last_step = $2 where id = $1 and last_step < $2',
          [id, step],
        )
        if (rowCount !== 1) return undefined
        await client.query('update office.password set used_at = now() where id = $1', [id])
        return openSession(client, { officer, how: 'password', factor: id, replaces })
      })
    },
  }
}
