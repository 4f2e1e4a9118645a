import type { OfficerId } from '@himaya/domain'
import type { Pool } from 'pg'
import type { SessionToken } from '../session.ts'
import { hashOf } from './transaction.ts'

/** How many requests may come at once, and how many more each second. */
export interface Pace {
  readonly burst: number
  readonly perSecond: number
}

/** Taken; or not, with the seconds until there would be so many, and whether the last telling is a minute ago. */
export type Taken =
  { readonly granted: true } | { readonly granted: false; readonly wait: number; readonly tell: boolean }

/**
 * What the bucket holds by now. One that was filled in time to come is full: the clock was put back, and who asks now did
 * not ask then.
 */
const filled = `least($2, case when p.at > clock_timestamp() + interval '1 second' then $2
  else p.tokens + $3 * greatest(0, extract(epoch from clock_timestamp() - p.at))::real end)`

export function pacesOf(pool: Pool) {
  return {
    /** Whose session this is, while it lasts; for counting, and for nothing that is shown. */
    async officerOf(token: SessionToken): Promise<OfficerId | undefined> {
      const { rows } = await pool.query<{ officer_id: OfficerId }>(
        'select officer_id from office.session where token_hash = $1 and ended_at is null and ends_at > now()',
        [hashOf(token)],
      )
      return rows[0]?.officer_id
    },
    /** Takes `count` requests out of the bucket of `key`, or none. Several servers take from the same one. */
    async takePace(key: Buffer, { burst, perSecond }: Pace, count: number): Promise<Taken> {
      const { rowCount } = await pool.query({
        name: 'take pace',
        text: `insert into office.pace as p (key, tokens) values ($1, $2::real - $4::real)
          on conflict (key) do update
            set tokens = ${filled} - $4, at = clock_timestamp()
            where ${filled} >= $4`,
        values: [key, burst, perSecond, count],
      })
      if (rowCount === 1) return { granted: true }
      const { rows } = await pool.query<{ wait: number; tell: boolean }>(
        `with told as (update office.pace set told_at = clock_timestamp()
            where key = $1 and (told_at is null or told_at not between clock_timestamp() - interval '1 minute' and clock_timestamp())
            returning 1)
         select greatest(1, ceil(($3 - tokens) / $2 - extract(epoch from clock_timestamp() - at)))::int as wait,
           exists (select from told) as tell
         from office.pace where key = $1`,
        [key, perSecond, count],
      )
      return { granted: false, wait: rows[0]?.wait ?? 1, tell: rows[0]?.tell ?? false }
    },
    /**
     * Counts that somebody asked with a session that there is not, and records it: once in a minute, so that nobody fills
     * the record from outside.
     */
    async countNoSession(): Promise<void> {
      await pool.query(
        `with counted as (
           insert into record.turned_away as t (origin, count, last_at) values ('session', 1, now())
           on conflict (origin) do update set count = t.count + 1, last_at = now() returning 1)
         insert into record.entry (outcome, act, subjects)
         select 'refused', 'officers.no_session', '{}' from counted
         where not exists (select from record.turned_away t
           where t.origin = 'session' and t.last_at > now() - interval '1 minute')`,
      )
    },
    /** Writes into the record that somebody asked faster than anybody works; of a stranger, or who is signed out by now, that somebody did. */
    async recordHaste(officer: OfficerId | undefined): Promise<void> {
      await pool.query(
        `insert into record.entry (officer_id, outcome, act, subjects)
         select l.id, 'refused', 'officers.haste', array_remove(array[l.id], null)
         from (select (select s.officer_id from office.session s
           where s.officer_id = $1::uuid and s.ended_at is null and s.ends_at > now() limit 1) as id) l`,
        [officer ?? null],
      )
    },
  }
}
