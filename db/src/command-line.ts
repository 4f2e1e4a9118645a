import type { OfficerId } from '@himaya/domain'
import { createHash, randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { Address } from './embedded.ts'
import type { SessionToken } from './session.ts'

/** A session that the command line acts in; `end` closes it, and its hour does if nobody came to. */
export interface CommandLineSession {
  readonly token: SessionToken
  readonly end: () => Promise<void>
}

/**
 * Opens a session of one hour in an officer's name for whoever may run programs on this machine. The record says,
 * by the database's own hand, that the command line opened it and not the officer's own proof.
 *
 * @param registrar connects as `himaya_registrar`, whose password no server is given
 * @returns `undefined` when no officer in service has this handle
 */
export async function openCommandLineSession(
  registrar: Address,
  handle: string,
): Promise<CommandLineSession | undefined> {
  const token = randomBytes(32).toString('base64url') as SessionToken
  const hash = createHash('sha256').update(token).digest()
  const opened = await asRegistrar(registrar, async (client) => {
    const { rows } = await client.query<{ id: OfficerId }>(
      'select id from office.officer where handle = $1 and active',
      [handle],
    )
    const officer = rows[0]?.id
    if (officer === undefined) return undefined
    const session = await client.query<{ id: string }>(
      "insert into office.session (token_hash, officer_id, how, ends_at) values ($1, $2, 'command_line', now() + interval '1 hour') returning id",
      [hash, officer],
    )
    return session.rows[0]?.id
  })
  if (opened === undefined) return undefined
  return {
    token,
    end: () =>
      asRegistrar(registrar, async (client) => {
        await client.query('update office.session set ended_at = now() where id = $1 and ended_at is null', [
          opened,
        ])
      }),
  }
}

/** One short connection: nothing is held open while the work itself runs. */
async function asRegistrar<T>(registrar: Address, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...registrar, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined) // a broken connection fails the statement, which says so
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
