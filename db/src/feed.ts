import type { LocalDate } from '@himaya/algorithms'
import type { Pool } from 'pg'
import { hashOf } from './sign-in/transaction.ts'

/** A hearing as a calendar may know it: a name that says nothing, and what the clock of the court will show. */
export interface Called {
  readonly uid: string
  readonly day: LocalDate
  /** `HH:MM`. */
  readonly time: string
}

export function feedsOf(pool: Pool) {
  return {
    /**
     * The hearings to which the officer of this secret is called, the earliest first, 500 at most; the asking is
     * counted. `undefined` for a secret that opens nothing.
     */
    async calledBy(secret: string): Promise<Called[] | undefined> {
      const { rows } = await pool.query<{ uids: string[]; starts: string[] }>(
        'select uids, starts from office.read_feed($1)',
        [hashOf(secret)],
      )
      const [found] = rows
      return found?.uids.map((uid, n) => {
        const [day = '', time = ''] = found.starts[n]?.split(' ') ?? []
        return { uid, day: day as LocalDate, time }
      })
    },
  }
}
