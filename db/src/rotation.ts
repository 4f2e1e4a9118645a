/** The wrapped keys of every file, for wrapping them anew: nothing else of any row is read or written. */
import type { Client } from 'pg'
import { connected } from './connect.ts'
import type { Database } from './database.ts'

/** One wrapped key where it stands, and the file that it belongs to. */
export interface WrappedRow {
  readonly id: string
  readonly kind: string
  readonly fileId: string
  readonly wrapped: Buffer
}

/** Each table with wrapped keys: the kind of its files, and how their id is found. */
const kinds: Readonly<Record<string, { readonly kind: string; readonly file: string }>> = {
  'assistance.file': { kind: 'assistance', file: 't.id' },
  'assistance.referral': { kind: 'referral', file: 't.id' },
  'court.access_answer': { kind: 'answer', file: 't.id' },
  'court.case': { kind: 'case', file: 't.id' },
  'court.emergency': { kind: 'emergency', file: 't.id' },
  'court.conflict_step': { kind: 'conflict', file: 't.id' },
  'office.act_request': { kind: 'approval', file: 't.id' },
  'office.draft': { kind: 'draft', file: 't.id' },
  'office.enrolment': { kind: 'officer', file: 't.officer_id' },
  // The secret of codes stands beside its password, which knows whose it is.
  'office.totp': { kind: 'officer', file: '(select p.officer_id from office.password p where p.id = t.id)' },
  'penal.file': { kind: 'penal', file: 't.id' },
}

/** Rows of one statement; the broker takes 500 at a time. */
const atOnce = 500

/** How many keys are wrapped under each epoch. */
export function keysByEpoch(database: Pick<Database, 'as'>): Promise<ReadonlyMap<number, number>> {
  return asRotator(database, async (client) => {
    const counts = new Map<number, number>()
    for (const table of await tables(client)) {
      const { rows } = await client.query<{ epoch: number; n: number }>(
        `select get_byte(t.wrapped_key, 0) * 256 + get_byte(t.wrapped_key, 1) as epoch, count(*)::int as n
         from ${table} t where t.wrapped_key is not null group by 1`,
      )
      for (const { epoch, n } of rows) counts.set(epoch, (counts.get(epoch) ?? 0) + n)
    }
    return counts
  })
}

/**
 * Replaces every key that is wrapped under an epoch before `newest`, a few hundred in each transaction. Killed at any
 * moment, it is simply begun again. A row that somebody wrote meanwhile stays as they wrote it.
 *
 * @param rewrap the same keys under the newest epoch; `undefined` for one that does not open
 * @returns how many were replaced, and how many do not open and stay
 */
export function rewrapAll(
  database: Pick<Database, 'as'>,
  newest: number,
  rewrap: (rows: readonly WrappedRow[]) => Promise<readonly (Buffer | undefined)[]>,
  onBatch: (replaced: number) => void = () => undefined,
): Promise<{ replaced: number; unopened: number }> {
  const before = Buffer.alloc(2)
  before.writeUInt16BE(newest)
  return asRotator(database, async (client) => {
    const done = { replaced: 0, unopened: 0 }
    for (const table of await tables(client))
      for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
        const rows = await batchOf(client, table, before, after)
        const last = rows.at(-1)
        if (last === undefined) break
        after = last.id
        const fresh = await rewrap(rows)
        const pairs = rows.flatMap((row, n) => {
          const made = fresh[n]
          return made === undefined ? [] : [{ row, made }]
        })
        done.unopened += rows.length - pairs.length
        const { rowCount } = await client.query(
          `update ${table} t set wrapped_key = v.made from unnest($1::uuid[], $2::bytea[], $3::bytea[]) v (id, was, made)
           where t.id = v.id and t.wrapped_key = v.was`,
          [
            pairs.map(({ row }) => row.id),
            pairs.map(({ row }) => row.wrapped),
            pairs.map(({ made }) => made),
          ],
        )
        done.replaced += rowCount ?? 0
        onBatch(done.replaced)
      }
    return done
  })
}

/**
 * Waits for every transaction that runs now: what it may still write, it wrote.
 *
 * @returns `false` when one of them goes on for longer than `patience` milliseconds
 */
export function transactionsEnded(database: Pick<Database, 'as'>, patience: number): Promise<boolean> {
  const running =
    "select virtualtransaction as id from pg_locks where locktype = 'virtualxid' and pid <> pg_backend_pid()"
  return asRotator(database, async (client) => {
    const ids = async () => (await client.query<{ id: string }>(running)).rows.map(({ id }) => id)
    const then = new Set(await ids())
    for (const deadline = performance.now() + patience; performance.now() < deadline;) {
      if (!(await ids()).some((id) => then.has(id))) return true
      await client.query('select pg_sleep(0.2)')
    }
    return false
  })
}

async function batchOf(client: Client, table: string, before: Buffer, after: string): Promise<WrappedRow[]> {
  const { kind, file } = of(table)
  const { rows } = await client.query<Omit<WrappedRow, 'kind'>>(
    `select t.id, ${file} as "fileId", t.wrapped_key as wrapped from ${table} t
     where substring(t.wrapped_key from 1 for 2) < $1 and t.id > $2 order by t.id limit ${atOnce}`,
    [before, after],
  )
  return rows.map((row) => ({ ...row, kind }))
}

/** @throws Error for one whose files nobody named here: a key left behind would be lost with its epoch */
async function tables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_attribute a
     join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') join pg_namespace n on n.oid = c.relnamespace
     where a.attname = 'wrapped_key' and not a.attisdropped order by 1`,
  )
  for (const { name } of rows) of(name)
  return rows.map(({ name }) => name)
}

function of(table: string) {
  const found = kinds[table]
  if (found === undefined) throw new Error(`${table} holds wrapped keys of files that rotation does not know`)
  return found
}

const asRotator = <T>(database: Pick<Database, 'as'>, work: (client: Client) => Promise<T>) =>
  connected(database.as('himaya_rotator'), work)
