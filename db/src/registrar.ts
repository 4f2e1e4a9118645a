import type { CourtId, Language, OfficerId, Post, ServiceId } from '@himaya/domain'
import { randomBytes } from 'node:crypto'
import { Pool, type PoolClient } from 'pg'
import type { Address } from './embedded.ts'
import { newId } from './new-id.ts'
import { hashOf, inTransaction } from './sign-in/transaction.ts'

/** Someone who begins to work here, or takes one more post. */
export interface NewOfficer {
  readonly handle: string
  /** The names may be left out for a handle that exists. */
  readonly nameAr: string | undefined
  readonly nameLa: string | undefined
  readonly language: Language
  readonly post: Post
  readonly court: CourtId | null
  readonly service: ServiceId | null
}

/** Why somebody could not be added. */
export type NotAdded =
  'no_such_court' | 'no_such_service' | 'name_missing' | 'handle_of_another' | 'officer_inactive'

/** @param address connects as `himaya_registrar`, whose password only the command line reads */
export function openRegistrar(address: Address) {
  const pool = new Pool({ ...address, max: 1, connectionTimeoutMillis: 5000 })
  pool.on('error', () => undefined)
  return {
    /**
     * Adds an officer, or one more post to the officer of this handle, and makes an enrolment link for 72
     * hours; links given before and not used end. Recorded in the same transaction.
     *
     * @returns the secret that the link carries, or why nothing was written
     */
    async addOfficer(told: NewOfficer): Promise<{ token: string } | { refused: NotAdded }> {
      const token = randomBytes(32).toString('base64url')
      let refused: NotAdded = 'name_missing'
      const done = await inTransaction(pool, async (client) => {
        const lacking = await placeLacking(client, told)
        const officer = lacking ?? (await officerOf(client, told))
        if (typeof officer === 'string') {
          refused = officer
          return undefined
        }
        await addPost(client, officer.id, told)
        await client.query(
          `update office.enrolment set ends_at = now()
           where officer_id = $1 and used_at is null and ends_at > now()`,
          [officer.id],
        )
        await client.query('insert into office.enrolment (officer_id, token_hash) values ($1, $2)', [
          officer.id,
          hashOf(token),
        ])
        await client.query(
          "insert into record.entry (outcome, act, subjects) values ('done', 'officers.add', array[$1::uuid])",
          [officer.id],
        )
        return officer
      })
      return done === undefined ? { refused } : { token }
    },
    /**
     * Ends every session of the officer of this handle, at once; with `leaves` they work here no more, and no proof,
     * link or calendar of theirs opens anything again. Recorded in the same transaction.
     *
     * @returns how many sessions were open, or `undefined` where nobody who works here has this handle
     */
    async signOut(handle: string, { leaves }: { leaves: boolean }): Promise<number | undefined> {
      return inTransaction(pool, async (client) => {
        const { rows } = await client.query<{ id: OfficerId }>(
          'select id from office.officer where handle = $1 and active',
          [handle],
        )
        const [officer] = rows
        if (officer === undefined) return undefined
        if (leaves) await client.query('update office.officer set active = false where id = $1', [officer.id])
        const { rowCount } = await client.query(
          'update office.session set ended_at = now() where officer_id = $1 and ended_at is null',
          [officer.id],
        )
        await client.query(
          "insert into record.entry (outcome, act, subjects) values ('done', $2, array[$1::uuid])",
          [officer.id, leaves ? 'officers.leave' : 'officers.sign_out'],
        )
        return rowCount ?? 0
      })
    },
    close: () => pool.end(),
  }
}

export type Registrar = ReturnType<typeof openRegistrar>

async function placeLacking(
  client: PoolClient,
  { court, service }: NewOfficer,
): Promise<NotAdded | undefined> {
  if (court !== null) {
    const { rowCount } = await client.query('select from office.court where id = $1', [court])
    if (rowCount === 0) return 'no_such_court'
  }
  if (service !== null) {
    const { rowCount } = await client.query('select from office.service where id = $1', [service])
    if (rowCount === 0) return 'no_such_service'
  }
  return undefined
}

/** The officer of this handle, added when there is none. */
async function officerOf(client: PoolClient, told: NewOfficer): Promise<{ id: OfficerId } | NotAdded> {
  // Two command lines with one handle: the second waits and finds the officer the first added.
  await client.query("select pg_advisory_xact_lock(hashtextextended('officer ' || $1, 0))", [told.handle])
  const { rows } = await client.query<{ id: OfficerId; nameAr: string; nameLa: string; active: boolean }>(
    'select id, name_ar as "nameAr", name_la as "nameLa", active from office.officer where handle = $1',
    [told.handle],
  )
  const [there] = rows
  if (there !== undefined) {
    // A link given to the wrong person opens everything the right one may see.
    const other =
      (told.nameAr ?? there.nameAr) !== there.nameAr || (told.nameLa ?? there.nameLa) !== there.nameLa
    return other ? 'handle_of_another' : there.active ? { id: there.id } : 'officer_inactive'
  }
  if (told.nameAr === undefined || told.nameLa === undefined) return 'name_missing'
  const id = newId() as OfficerId
  await client.query(
    'insert into office.officer (id, handle, name_ar, name_la, language) values ($1, $2, $3, $4, $5)',
    [id, told.handle, told.nameAr, told.nameLa, told.language],
  )
  return { id }
}

/** One more post, from today; one that is held already is not given twice. */
async function addPost(
  client: PoolClient,
  officer: OfficerId,
  { post, court, service }: NewOfficer,
): Promise<void> {
  await client.query(
    `insert into office.post (officer_id, post, court_id, service_id, starts)
     select $1::uuid, $2::text, $3::text, $4::uuid, current_date where not exists (
       select from office.post p where p.officer_id = $1 and p.post = $2 and p.court_id is not distinct from $3
         and p.service_id is not distinct from $4 and (p.ends is null or p.ends >= current_date))`,
    [officer, post, court, service],
  )
}
