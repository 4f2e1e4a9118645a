/** The tree of the record as it is stored: what the sequencer writes and what whoever checks it reads. */
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { connected } from './connect.ts'
import type { Database } from './database.ts'

/** An entry as it is written into the tree; `seq` and `at` (microseconds since 1970) as decimal digits. */
export interface RecordedEntry {
  readonly seq: string
  readonly at: string
  readonly officer: string | null
  readonly outcome: string
  readonly act: string
  readonly purpose: string | null
  readonly caseId: string | null
  readonly subjects: readonly string[]
  readonly fields: readonly string[]
}

export interface StoredLeaf {
  readonly position: number
  readonly seq: string
  /** 32 bytes; `null` when the entry was erased. */
  readonly salt: Buffer | null
  readonly body: Buffer
  readonly hash: Buffer
}

export interface StoredNode {
  readonly level: number
  readonly index: number
  readonly hash: Buffer
}

interface StoredCheckpoint {
  readonly size: number
  readonly root: Buffer
  readonly note: string
}

/** Every so many levels the hashes of whole subtrees are kept. */
export const keptLevels = 8

/** Hashes of the whole subtrees of one kept level, from `from` up to but not including `to`. */
export type HashesAt = (level: number, from: number, to: number) => Promise<readonly Buffer[]>

const columns = `e.seq::text as seq, (extract(epoch from e.at) * 1000000)::bigint::text as at,
  e.officer_id::text as officer, e.outcome, e.act, e.purpose, e.case_id::text as "caseId", e.subjects::text[] as subjects, e.fields`

const hashesOf =
  (client: Client): HashesAt =>
  async (level, from, to) => {
    const { rows } =
      level === 0
        ? await client.query<{ hash: Buffer }>(
            'select hash from record.leaf where position >= $1 and position < $2 order by position',
            [from, to],
          )
        : await client.query<{ hash: Buffer }>(
            'select hash from record.node where level = $1 and index >= $2 and index < $3 order by index',
            [level, from, to],
          )
    return rows.map(({ hash }) => hash)
  }

async function lastCheckpointOf(client: Client, size?: number): Promise<StoredCheckpoint | undefined> {
  const { rows } = await client.query<{ size: string; root: Buffer; note: string }>(
    `select size::text, root, note from record.checkpoint where $1::bigint is null or size = $1
     order by record.checkpoint.size desc limit 1`,
    [size ?? null],
  )
  return rows.map((row) => ({ ...row, size: Number(row.size) }))[0]
}

/** What is wrong with a witness: it cannot be reached, says no, or holds another history. */
export type Trouble = 'away' | 'refused' | 'forked'

/** The hand of the sequencer, while it is the only one. */
export interface Sequencing {
  readonly hashesAt: HashesAt
  /** How many leaves there are. */
  size(): Promise<number>
  /** Entries above `low` that are in no leaf, in the order of their numbers; at most `most`. */
  unsequenced(low: string, most: number): Promise<readonly RecordedEntry[]>
  /** The highest number seen, and whose writing may still bring a lower one: transactions, by name. */
  horizon(): Promise<{ readonly highest: string; readonly writing: readonly string[] }>
  /** Whose writing may bring an entry now. */
  writing(): Promise<readonly string[]>
  /** Adds leaves and the subtrees they make whole, all or none. */
  add(leaves: readonly StoredLeaf[], nodes: readonly StoredNode[]): Promise<void>
  lastCheckpoint(): Promise<StoredCheckpoint | undefined>
  keepCheckpoint(checkpoint: StoredCheckpoint): Promise<void>
  /** What each of these witnesses has; others are forgotten. */
  witnesses(names: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** How a witness is: what it has now, or what stands in the way. */
  noteWitness(name: string, now: { readonly size: number } | { readonly trouble: Trouble }): Promise<void>
}

/**
 * Works as the sequencer, unless another house on this database does: then `undefined`, at once. The lock lasts as long
 * as the connection, and nothing is written without it.
 *
 * Numbers of entries are given before commit and transactions end in any order. Whoever adds an entry holds a lock on the
 * table from before its number is drawn until the transaction ends: once those who held it are gone, no lower number comes.
 */
export function asSequencer<T>(
  database: Pick<Database, 'as'>,
  work: (sequencing: Sequencing) => Promise<T>,
): Promise<T | undefined> {
  return connected(database.as('himaya_sequencer'), async (client) => {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(727190) as mine')
    if (rows[0]?.mine !== true) return undefined
    // The first look goes through the whole record.
    await client.query('set statement_timeout = 0')
    return work(sequencingOf(client))
  })
}

function sequencingOf(client: Client): Sequencing {
  const writing = async () => {
    const { rows } = await client.query<{ name: string }>(
      `select virtualtransaction as name from pg_locks where locktype = 'relation' and mode = 'RowExclusiveLock'
         and relation = 'record.entry'::regclass
         and database = (select oid from pg_database where datname = current_database())`,
    )
    return rows.map(({ name }) => name)
  }
  return {
    hashesAt: hashesOf(client),
    async size() {
      const { rows } = await client.query<{ size: string }>(
        'select (coalesce(max(position), -1) + 1)::text as size from record.leaf',
      )
      return Number(rows[0]?.size ?? 0)
    },
    async unsequenced(low, most) {
      const { rows } = await client.query<RecordedEntry>(
        `select ${columns} from record.entry e where e.seq > $1
           and not exists (select from record.leaf l where l.seq = e.seq) order by e.seq limit $2`,
        [low, most],
      )
      return rows
    },
    writing,
    async horizon() {
      const { rows } = await client.query<{ highest: string }>(
        'select coalesce(max(seq), 0)::text as highest from record.entry',
      )
      // Only then who is writing: whoever drew a lower number drew it before.
      return { highest: rows[0]?.highest ?? '0', writing: await writing() }
    },
    async add(leaves, nodes) {
      const of = <T, V>(list: readonly T[], value: (one: T) => V) => list.map(value)
      await client.query('begin')
      try {
        await client.query(
          `insert into record.leaf (position, seq, salt, body, hash)
           select * from unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[], $5::bytea[])`,
          [
            of(leaves, (one) => one.position),
            of(leaves, (one) => one.seq),
            of(leaves, (one) => one.salt),
            of(leaves, (one) => one.body),
            of(leaves, (one) => one.hash),
          ],
        )
        if (nodes.length > 0)
          await client.query(
            `insert into record.node (level, index, hash) select * from unnest($1::smallint[], $2::bigint[], $3::bytea[])`,
            [of(nodes, (one) => one.level), of(nodes, (one) => one.index), of(nodes, (one) => one.hash)],
          )
        await client.query('commit')
      } catch (error) {
        await client.query('rollback').catch(() => undefined)
        throw error
      }
    },
    lastCheckpoint: () => lastCheckpointOf(client),
    async keepCheckpoint({ size, root, note }) {
      await client.query(
        'insert into record.checkpoint (size, root, note) values ($1, $2, $3) on conflict (size) do nothing',
        [size, root, note],
      )
    },
    async witnesses(names) {
      await client.query('delete from record.witness where name <> all ($1)', [names])
      await client.query(
        'insert into record.witness (name) select unnest($1::text[]) on conflict (name) do nothing',
        [names],
      )
      const { rows } = await client.query<{ name: string; size: string }>(
        'select name, size::text from record.witness',
      )
      return new Map(rows.map(({ name, size }) => [name, Number(size)]))
    },
    async noteWitness(name, now) {
      if ('size' in now)
        await client.query(
          'update record.witness set size = $2, at = now(), trouble = null, trouble_at = null where name = $1',
          [name, now.size],
        )
      else
        await client.query(
          'update record.witness set trouble = $2, trouble_at = coalesce(trouble_at, now()) where name = $1',
          [name, now.trouble],
        )
    },
  }
}

/** A leaf and what stands in the record at its number: nothing, when the entry is gone. */
export interface KeptEntry {
  readonly leaf: StoredLeaf
  readonly entry: RecordedEntry | undefined
  /** The entry by which it was erased. */
  readonly erasedBy: string | null
}

/** The eyes of whoever checks the record. */
export interface RecordReader {
  readonly hashesAt: HashesAt
  /** Every leaf in the order of the tree, each with its entry. */
  leaves(): AsyncIterable<readonly KeptEntry[]>
  /** Every whole subtree that is kept, by level and index. */
  nodes(): AsyncIterable<StoredNode>
  checkpoints(): Promise<readonly StoredCheckpoint[]>
  checkpoint(size?: number): Promise<StoredCheckpoint | undefined>
  /** One entry with its leaf; `undefined` when it is in none. */
  leafOf(seq: string): Promise<KeptEntry | undefined>
  /**
   * Entries in no leaf: how many, and the first that was written more than a minute before the last one that is in it.
   */
  outside(): Promise<{ readonly count: number; readonly late: string | null }>
  /** Acts by these numbers: what an erasure names must have been one. */
  erasing(): Promise<ReadonlySet<string>>
}

/** Reads the record as it is at one moment, as the role of backups. */
export function withRecord<T>(
  database: Pick<Database, 'as'>,
  work: (reader: RecordReader) => Promise<T>,
): Promise<T> {
  return connected(database.as('himaya_backup'), async (client) => {
    await client.query('begin transaction isolation level repeatable read, read only')
    await client.query(`set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
      set local bytea_output = 'hex'`)
    return work(readerOf(client))
  })
}

const none = '\\N'
const bytes = (text: string) => Buffer.from(text.slice(3), 'hex')

/** By columns and not by any function of the database: whoever owns it could have put another in its place. */
const wholeLeaf = `l.position, l.seq, l.salt, l.body, l.hash, x.erased_by, (extract(epoch from e.at) * 1000000)::bigint,
  e.officer_id, e.outcome, e.act, array_to_json(array[e.purpose])::text, e.case_id, array_to_json(e.subjects)::text,
  array_to_json(e.fields)::text
  from record.leaf l left join record.entry e on e.seq = l.seq left join record.erasure x on x.seq = l.seq`

/** A JSON list of texts as COPY writes it. Most have nothing to unescape. */
function list(text: string): readonly string[] {
  if (text === '[]') return []
  return text.includes('\\') || text.includes('null')
    ? (JSON.parse(text.replaceAll('\\\\', '\\')) as string[])
    : text.slice(2, -2).split('","')
}

function keptOf(line: string): KeptEntry {
  const [
    position = '',
    seq = '',
    salt = none,
    body = '',
    hash = '',
    erasedBy = none,
    at = none,
    officer = none,
    outcome = '',
    act = '',
    purpose = '',
    caseId = none,
    subjects = '',
    fields = '',
  ] = line.split('\t')
  return {
    leaf: {
      position: Number(position),
      seq,
      salt: salt === none ? null : bytes(salt),
      body: bytes(body),
      hash: bytes(hash),
    },
    erasedBy: erasedBy === none ? null : erasedBy,
    entry:
      at === none
        ? undefined
        : {
            seq,
            at,
            officer: officer === none ? null : officer,
            outcome,
            act,
            purpose: purpose === '[null]' ? null : (list(purpose)[0] ?? null),
            caseId: caseId === none ? null : caseId,
            subjects: list(subjects),
            fields: list(fields),
          },
  }
}

async function* linesOf(client: Client, query: string): AsyncGenerator<readonly string[]> {
  const source = client.query(copyTo(`copy (${query}) to stdout`))
  let rest = ''
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('utf8')).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines
  }
}

function readerOf(client: Client): RecordReader {
  return {
    hashesAt: hashesOf(client),
    async *leaves() {
      // One look-up after the other in the order of the tree: nothing is sorted, and nothing waits in memory.
      await client.query(
        'set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_sort = off',
      )
      for await (const lines of linesOf(client, `select ${wholeLeaf} order by l.position`))
        yield lines.map(keptOf)
    },
    async *nodes() {
      for await (const lines of linesOf(
        client,
        'select level, index, hash from record.node order by level, index',
      ))
        for (const line of lines) {
          const [level, index, hash = ''] = line.split('\t')
          yield { level: Number(level), index: Number(index), hash: bytes(hash) }
        }
    },
    async checkpoints() {
      const { rows } = await client.query<{ size: string; root: Buffer; note: string }>(
        'select size::text, root, note from record.checkpoint c order by c.size',
      )
      return rows.map((row) => ({ ...row, size: Number(row.size) }))
    },
    checkpoint: (size) => lastCheckpointOf(client, size),
    async leafOf(seq) {
      for await (const lines of linesOf(client, `select ${wholeLeaf} where l.seq = ${String(BigInt(seq))}`))
        for (const line of lines) return keptOf(line)
      return undefined
    },
    async outside() {
      const { rows } = await client.query<{ count: string; late: string | null }>(
        `select count(*)::text as count, min(e.seq) filter (where e.at < last.at - interval '1 minute')::text as late
         from record.entry e, (select max(e.at) as at from record.entry e
           where e.seq = any (array(select l.seq from record.leaf l order by l.position desc limit 1000))) last
         where not exists (select from record.leaf l where l.seq = e.seq)`,
      )
      return { count: Number(rows[0]?.count ?? 0), late: rows[0]?.late ?? null }
    },
    async erasing() {
      const { rows } = await client.query<{ seq: string }>(
        "select seq::text from record.entry where act = 'record.erase' and outcome = 'done'",
      )
      return new Set(rows.map(({ seq }) => seq))
    },
  }
}
