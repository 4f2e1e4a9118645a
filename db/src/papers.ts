import type { LocalDate } from '@himaya/algorithms'
import type { CourtId } from '@himaya/domain'
import type { Pool } from 'pg'

/** What a stranger is told of the paper whose number they hold; never who or what it is about. */
export interface VerifiedPaper {
  readonly on: LocalDate
  readonly court: CourtId
  /** `null` where the kind alone would tell something of somebody. */
  readonly kind: string | null
  /** Whether a file with this hash is the one that was printed; `null` where none was asked about. */
  readonly same: boolean | null
}

export function papersOf(pool: Pool) {
  return {
    /** `undefined` for a number that is none and for one that is hidden. */
    async verifyPaper(number: string, sha256: Buffer | undefined): Promise<VerifiedPaper | undefined> {
      const { rows } = await pool.query<VerifiedPaper>(
        'select printed_on::text as "on", court_id as court, kind, same from court.verify_paper($1, $2)',
        [number, sha256 ?? null],
      )
      return rows[0]
    },
  }
}
