/** Checkpoints of other houses that this one keeps, and the state of its own record: asked at the door. */
import type { Pool } from 'pg'

/** The last checkpoint that is kept of a log. */
export interface Witnessed {
  readonly size: number
  readonly root: Buffer
}

/** How the record of this house is. */
export interface RecordState {
  /** Entries wait for the tree for more than ten seconds. */
  readonly waiting: boolean
  /** What is in the tree has not been signed for more than five minutes. */
  readonly unsigned: boolean
  readonly witnesses: number
  /** Witnesses that could not be given what they lack. */
  readonly lacking: number
}

export function witnessingOf(pool: Pool) {
  return {
    async witnessed(origin: string): Promise<Witnessed | undefined> {
      const { rows } = await pool.query<{ size: string; root: Buffer }>(
        'select size::text, root from record.witnessed where origin = $1',
        [origin],
      )
      return rows.map(({ size, root }) => ({ size: Number(size), root }))[0]
    },
    /** @returns whether it was kept: not when another one was, since `before` was read */
    async keepWitnessed(
      origin: string,
      before: number,
      { size, root, note }: { size: number; root: Uint8Array; note: string },
    ): Promise<boolean> {
      const { rowCount } =
        before === 0
          ? await pool.query(
              'insert into record.witnessed (origin, size, root, note) values ($1, $2, $3, $4) on conflict do nothing',
              [origin, size, root, note],
            )
          : await pool.query(
              'update record.witnessed set size = $3, root = $4, note = $5, at = now() where origin = $1 and size = $2',
              [origin, before, size, root, note],
            )
      return rowCount === 1
    },
    /**
     * Counts a checkpoint that was not taken, and records it: once in a second, so that nobody fills the record from
     * outside.
     */
    async turnAway(origin: string): Promise<void> {
      await pool.query(
        `with counted as (
           insert into record.turned_away as t (origin, count, last_at) values ($1, 1, now())
           on conflict (origin) do update set count = t.count + 1, last_at = now() returning 1)
         insert into record.entry (outcome, act, purpose, subjects)
         select 'refused', 'record.witness', $1, '{}' from counted
         where not exists (select from record.turned_away t where t.last_at > now() - interval '1 second')`,
        [origin],
      )
    },
    async recordState(): Promise<RecordState | undefined> {
      const { rows } = await pool.query<RecordState>(
        'select waiting, unsigned, witnesses, lacking from record.state()',
      )
      return rows[0]
    },
  }
}
