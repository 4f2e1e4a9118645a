/** One connection to a database, and in one sentence why there is none. */
import { Client, type ClientConfig } from 'pg'
import { parse } from 'pg-connection-string'
import type { Address } from './embedded.ts'

/**
 * The address that a connection URL names.
 *
 * @param url `postgres://role:password@host:port/database`, with libpq's `sslmode` and `host` parameters
 * @throws Error in one sentence that repeats nothing of the URL: it holds a password
 */
export function addressOf(url: string): Address {
  const example = 'as postgres://himaya:PASSWORD@db.example:5432/himaya'
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw new Error(`DATABASE_URL should be an address, ${example}`)
  let found
  try {
    found = parse(url)
  } catch {
    throw new Error(`DATABASE_URL cannot be read as an address, ${example}; in a password % is written %25`)
  }
  const { user = '', password = '', ssl } = found
  const database = found.database ?? ''
  if (user === '' || database === '')
    throw new Error(`DATABASE_URL should name a role and a database, ${example}`)
  return {
    host: found.host ?? 'localhost',
    port: Number(found.port || 5432),
    user,
    database,
    ...(password === '' ? {} : { password }),
    ...(ssl === undefined || typeof ssl === 'string' ? {} : { ssl: ssl as boolean }),
  }
}

/** Connects, or says why not: an error's `cause` is what the driver threw. */
async function connect(address: Address, options: Pick<ClientConfig, 'pipeline'>): Promise<Client> {
  const client = new Client({ ...address, ...options, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // a connection that breaks fails its statement, which says so
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw new Error(whyNot(address, error), { cause: error })
  }
}

/**
 * Connects for one piece of work.
 *
 * @param options `pipeline` where it asks side by side
 * @throws Error in one sentence without a password, when there is no connection; else what `work` throws
 */
export async function connected<T>(
  address: Address,
  work: (client: Client) => Promise<T>,
  options: Pick<ClientConfig, 'pipeline'> = {},
): Promise<T> {
  const client = await connect(address, options)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The code of a driver's or the database's error: `28P01`, `ECONNREFUSED`. */
export function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : ''
}

/** The code of the failure behind such a sentence. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? codeOf(error.cause) : ''
}

/** What each code of a refused connection means; `PLACE`, `ROLE` and `BASE` are said as they are. */
const refusals: Readonly<Record<string, string>> = {
  '28P01': 'the database server at PLACE does not accept the password of ROLE',
  '28000': 'the database server at PLACE does not let ROLE in: its pg_hba.conf or the role says no',
  '3D000': 'there is no database BASE on the server at PLACE',
  '42501': 'ROLE may not connect to the database BASE on the server at PLACE',
  '53300': 'the database server at PLACE has no connection left',
  '57P03': 'the database server at PLACE is starting or stopping',
}

function whyNot({ host = '', port, user = '', database = '' }: Address, error: unknown): string {
  const place = host.startsWith('/') ? host : `${host}:${String(port ?? 5432)}`
  const known = refusals[codeOf(error)]
  if (known !== undefined)
    return known
      .replace('PLACE', () => place)
      .replace('ROLE', () => user)
      .replace('BASE', () => database)
  const why = codeOf(error) || (error instanceof Error ? error.message : '')
  return `the database server at ${place} cannot be reached${why === '' ? '' : ` (${why})`}`
}
