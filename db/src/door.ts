import type { CourtId, OfficerId, Post } from '@himaya/domain'
import { createHash, randomBytes } from 'node:crypto'
import { Pool } from 'pg'
import type { Address } from './embedded.ts'
import type { SessionToken } from './session.ts'

/** A demonstration person, as the sign-in page offers them: name and posts, nothing else. */
export interface DemoOfficer {
  readonly id: OfficerId
  readonly nameAr: string
  readonly nameLa: string
  readonly posts: {
    readonly post: Post
    readonly court: CourtId | null
    readonly place: { readonly ar: string; readonly fr: string } | null
  }[]
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/**
 * The connection of the sign-in page: makes and ends sessions, and can read no file.
 *
 * @param address connects as `himaya_door`
 */
export function openDoor(address: Address) {
  const pool = new Pool({ ...address, max: 3, connectionTimeoutMillis: 5000 })
  pool.on('error', () => undefined)
  return {
    /** Whether the database answers at all. */
    async answers(): Promise<boolean> {
      return pool.query('select 1').then(
        () => true,
        () => false,
      )
    },
    /** The invented people of the demonstration, in the order they were made; none when there is none. */
    async demoOfficers(): Promise<DemoOfficer[]> {
      const { rows } = await pool.query<DemoOfficer>(`
        select o.id, o.name_ar as "nameAr", o.name_la as "nameLa",
          (select jsonb_agg(jsonb_build_object('post', p.post, 'court', p.court_id, 'place',
            case when c.id is not null then jsonb_build_object('ar', c.name_ar, 'fr', c.name_fr) end) order by p.post)
           from office.post p left join office.court c on c.id = p.court_id where p.officer_id = o.id and (p.ends is null or p.ends >= current_date)) as posts
        from office.officer o where o.demo and o.handle ~ '^demo\\.' order by o.id limit 60`)
      return rows.filter((row) => row.posts as unknown)
    },
    /** Opens a session for an officer whose proof was checked, and records it. */
    async openSession(officer: OfficerId): Promise<SessionToken> {
      const token = randomBytes(32).toString('base64url') as SessionToken
      const client = await pool.connect()
      try {
        await client.query('begin')
        await client.query('insert into office.session (token_hash, officer_id) values ($1, $2)', [
          hashOf(token),
          officer,
        ])
        await client.query(
          "insert into record.entry (officer_id, outcome, act, subjects) values ($1, 'done', 'officers.sign_in', $2)",
          [officer, [officer]],
        )
        await client.query('commit')
        return token
      } catch (error) {
        await client.query('rollback').catch(() => undefined)
        throw error
      } finally {
        client.release()
      }
    },
    /** Ends one session; saying it twice is harmless. */
    async endSession(token: SessionToken): Promise<void> {
      await pool.query(
        'update office.session set ended_at = now() where token_hash = $1 and ended_at is null',
        [hashOf(token)],
      )
    },
    close: () => pool.end(),
  }
}

export type Door = ReturnType<typeof openDoor>
