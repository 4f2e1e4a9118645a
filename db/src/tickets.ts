/** Tickets for the key broker, and the key they are signed with. */
import type { Brand } from '@himaya/algorithms'
import type { UnitId } from '@himaya/domain'
import { sql } from 'kysely'
import { connected } from './connect.ts'
import type { Database } from './database.ts'
import type { Tx } from './session.ts'

/** The database's word that this officer may open this file now, once. */
export type Ticket = Brand<string, 'Ticket'>

/** One file whose key is wanted. */
export interface Wanted {
  readonly kind: string
  readonly fileId: string
}

/** A ticket for each file, in their order; `null` for one that the officer may not read, and for one that is not there. */
export async function ticketsFor(
  tx: Tx,
  files: readonly Wanted[],
  purpose: string,
): Promise<readonly (Ticket | null)[]> {
  const { rows } = await sql<{ ticket: Ticket | null }>`
    select me.ticket(f.kind, f.id, ${purpose}) as ticket
    from unnest(${files.map(({ kind }) => kind)}::text[], ${files.map(({ fileId }) => fileId)}::uuid[])
      with ordinality f (kind, id, n) order by f.n`.execute(tx)
  return rows.map(({ ticket }) => ticket)
}

/** To make index entries of a unit; `null` for whoever neither works there nor sees a case of it. */
export async function indexTicket(tx: Tx, unit: UnitId, purpose: string): Promise<Ticket | null> {
  const { rows } = await sql<{
    ticket: Ticket | null
  }>`select me.index_ticket(${unit}, ${purpose}) as ticket`.execute(tx)
  return rows[0]?.ticket ?? null
}

/**
 * The order to open the broker that sealed itself, for a request that two offices agreed to; it is used up in this
 * transaction. `null` where the database was brought no key.
 *
 * @throws the database's refusal (42501) when it was not agreed to, or no proof was shown for it
 */
export async function openTicket(tx: Tx, request: string, proof: string): Promise<Ticket | null> {
  const { rows } = await sql<{
    ticket: Ticket | null
  }>`select me.open_ticket(${request}, ${proof}) as ticket`.execute(tx)
  return rows[0]?.ticket ?? null
}

/** With what the database signs: HMAC's two blocks of 64 bytes, and a mark that tells this key from another. */
export interface TicketKey {
  readonly epoch: number
  readonly mark: string
  readonly inner: Buffer
  readonly outer: Buffer
}

/**
 * Brings the database the key of an epoch, once; every house with the same keys brings the same.
 *
 * @returns `false` when another house brought another key for this epoch
 */
export function bringTicketKey(
  database: Pick<Database, 'as'>,
  { epoch, mark, inner, outer }: TicketKey,
): Promise<boolean> {
  return connected(database.as('himaya_registrar'), async (client) => {
    await client.query(
      'insert into office.ticket_key (epoch, mark, inner_key, outer_key) values ($1, $2, $3, $4) on conflict do nothing',
      [epoch, mark, inner, outer],
    )
    const { rows } = await client.query<{ mark: string }>(
      'select mark from office.ticket_key where epoch = $1',
      [epoch],
    )
    return rows[0]?.mark === mark
  })
}
