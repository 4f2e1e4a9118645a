/** Fills the bench's own database, once: cases spread over the units in service, as a country has them. */
import { nameWords } from '@himaya/algorithms'
import { prepare, openDatabase, startEmbedded, type Address } from '@himaya/db'
import { brokerProgram, indexSubject, openKeys, signerIn } from '@himaya/keys'
import { spawn } from 'node:child_process'
import { createHash, randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'

interface FilledUnit {
  /** The session of its social assistant. */
  readonly assistant: string
  readonly someCase: () => string
}

export interface Filled {
  readonly pick: () => FilledUnit
  /** A name of two words that somebody may have. */
  readonly someName: () => string
  /** Sessions end after ten quiet minutes: this says that everybody is there. */
  readonly freshen: (root: Address) => Promise<void>
}

const wordCount = 400
const syllables = ['ba', 'ko', 'li', 'ma', 'nu', 'ra', 'si', 'ta', 'we', 'zo']
const words = Array.from({ length: wordCount }, (_, n) =>
  [n % 10, Math.floor(n / 10) % 10, Math.floor(n / 100), 3].map((at) => syllables[at] ?? '').join(''),
)
/** As few words are as common as many are rare: the most common word is in one name of seven. */
const someWord = () => words[Math.floor(wordCount * Math.pow(Math.random(), 3))] ?? ''

/** @param cases how many there are to be; a database filled with another number is refused */
export async function fill(data: string, cases: number): Promise<Filled> {
  const database = await openDatabase(data, undefined)
  await prepare(database)
  const embedded = await startEmbedded(data)
  const root = new Client({ ...embedded.address('root'), database: 'himaya' })
  await root.connect()
  try {
    await root.query('create schema if not exists bench')
    await root.query('create table if not exists bench.filled (cases integer not null)')
    const { rows } = await root.query<{ cases: number }>('select cases from bench.filled')
    const before = rows[0]?.cases
    if (before !== undefined && before !== cases)
      throw new Error(`HIMAYA_BENCH_DATA holds ${String(before)} cases and ${String(cases)} are asked for`)
    if (before === undefined) await write(root, data, cases)
    return await describe(root)
  } finally {
    await root.end()
    await database.stop()
  }
}

async function write(root: Client, data: string, cases: number): Promise<void> {
  const began = Date.now()
  const say = (what: string) => console.error(`  ${what} (${((Date.now() - began) / 1000).toFixed(0)} s)`)
  await root.query('begin')
  // What the triggers would write one row at a time is written here whole.
  await root.query('set local session_replication_role = replica')
  await root.query(`set local maintenance_work_mem = '256MB'`)
  await root.query(`
    create or replace function bench.id(kind integer, n bigint) returns uuid language sql immutable parallel safe as $$
      select (substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-7' || lpad(to_hex(kind), 3, '0') || '-8000-000000000000')::uuid
      from (select lpad(to_hex(1700000000000 + n), 12, '0') as h) s $$;
    create or replace function bench.chance(n bigint) returns double precision language sql immutable parallel safe as $$
      select (hashint8extended(n, 7) & 1048575) / 1048576.0 $$;
    create table bench.unit as
      select row_number() over (order by u.id) - 1 as n, u.id, u.court_id, count(*) over () as units
      from office.unit u join office.court c on c.id = u.court_id and c.in_service;
    insert into office.officer (id, handle, name_ar, name_la, demo)
      select bench.id(1, n), 'bench.' || n, 'قياس', 'Bench', true from bench.unit;
    insert into office.post (officer_id, post, court_id, starts)
      select bench.id(1, n), 'social_assistant', court_id, '2024-01-01' from bench.unit;
    insert into office.officer (id, handle, name_ar, name_la, demo)
      select bench.id(2, n), 'bench.p' || n, 'قياس', 'Bench', true from bench.unit;
    insert into office.post (officer_id, post, court_id, starts)
      select bench.id(2, n), 'kings_prosecutor', court_id, '2024-01-01' from bench.unit`)
  await root.query('create table bench.hash (unit text, word integer, hash bytea)')
  for (const { unit, word, hash } of await hashed(root, data))
    await root.query('insert into bench.hash select $1, * from unnest($2::integer[], $3::bytea[])', [
      unit,
      word,
      hash,
    ])
  await root.query('create index on bench.hash (unit, word); analyze bench.hash')
  say('units and keyed words')
  const sealed = (column: string, bytes: number) =>
    `decode(repeat(md5(i::text || '${column}'), ${String(bytes / 16)}), 'hex')`
  const step = 100_000
  for (let from = 0; from < cases; from += step) {
    const upTo = Math.min(cases, from + step) - 1
    const each = `generate_series(${String(from)}::bigint, ${String(upTo)}::bigint) i join bench.unit u on u.n = i % u.units`
    const day = `(date '2019-01-01' + (i * 2500 / ${String(cases)})::integer)`
    await root.query(`
      insert into assistance.file (id, unit_id, register_year, register_number, opened_on, wrapped_key)
        select bench.id(3, i), u.id, 2019 + (i * 7 / ${String(cases)}), 1 + i / u.units, ${day}, ${sealed('a', 64)} from ${each};
      insert into penal.file (id, court_id, opened_on, wrapped_key)
        select bench.id(4, i), u.court_id, ${day}, ${sealed('b', 64)} from ${each};
      insert into court.case (id, unit_id, assistance_id, penal_id, opened_on, wrapped_key)
        select bench.id(5, i), u.id, bench.id(3, i), bench.id(4, i), ${day}, ${sealed('c', 64)} from ${each};
      insert into penal.report (id, penal_id, unit_id, court_id, source, anonymous, urgent, received_at, recorded_by,
          state, statement_sealed)
        select bench.id(6, i), bench.id(4, i), u.id, u.court_id, 'police', false, i % 5 = 0, ${day}, bench.id(1, u.n),
          case when i >= ${String(Math.floor(cases * 0.997))} then 'sent' else 'followed' end, ${sealed('d', 480)} from ${each};
      insert into court.assignment (case_id, officer_id, post, court_id, starts, ends)
        select bench.id(5, i), bench.id(2, u.n), 'kings_prosecutor', u.court_id, ${day}, case when i % 40 > 0 then ${day} + 300 end from ${each};
      insert into assistance.person (id, file_id, unit_id, capacity, status, owner_id, sex, nationality, language,
          turns_18_in, received, name_sealed, born_sealed, document_sealed)
        select bench.id(7, i * 2 + p), bench.id(3, i), u.id, 'victim', 'presumed', bench.id(1, u.n), 'female', 'MA', 'ar',
          date '2020-01-01' + interval '1 month' * (i % 120), i < ${String(Math.floor(cases * 0.997))}, ${sealed('e', 64)}, ${sealed('f', 48)}, ${sealed('g', 48)}
        from ${each} cross join generate_series(0, 1) p where p = 0 or i % 3 = 0;
      insert into assistance.index_entry (kind, hash, unit_id, file_id, person_id)
        select 'name', h.hash, u.id, bench.id(3, i), bench.id(7, i * 2 + p)
        from ${each} cross join generate_series(0, 1) p cross join generate_series(0, 1) w
        join bench.hash h on h.unit = u.id
          and h.word = floor(${String(wordCount)} * power(bench.chance(i * 4 + p * 2 + w), 3))::integer
        where p = 0 or i % 3 = 0 on conflict do nothing;
      insert into record.entry (at, officer_id, outcome, act, case_id, subjects, fields)
        select ${day} + interval '1 hour' * k, bench.id(1, u.n), case k when 0 then 'done' else 'shown' end,
          case k when 0 then 'reports.record' else 'cases.see' end, bench.id(5, i), array[bench.id(5, i)], '{}'
        from ${each} cross join generate_series(0, 2) k`)
    say(`${(upTo + 1).toLocaleString('en')} cases`)
  }
  await root.query('insert into bench.filled values ($1)', [cases])
  await root.query('commit')
  await root.query('vacuum analyze')
  say('filled')
}

/** Every word, keyed for every unit, by a broker with this folder's own keys. */
async function hashed(
  root: Client,
  data: string,
): Promise<{ unit: string; word: number[]; hash: Buffer[] }[]> {
  const socket = join(data, 'run', 'bench-keys')
  const broker = spawn(process.execPath, [brokerProgram], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HIMAYA_KEYS: join(data, 'keys'),
      HIMAYA_KEYS_SOCKET: socket,
      HIMAYA_KEYS_JOURNAL: join(data, 'keys-journal'),
    },
  })
  const keys = openKeys(socket)
  try {
    for (const deadline = Date.now() + 10_000; ; await sleep(20)) {
      try {
        await keys.health()
        break
      } catch (error) {
        if (Date.now() > deadline) throw error
      }
    }
    const signer = signerIn(join(data, 'keys'))
    const { rows } = await root.query<{ id: string }>('select id from bench.unit order by n')
    const entries = words.map((word) => ({ kind: 'name', value: nameWords(word)[0] ?? word }) as const)
    const found: { unit: string; word: number[]; hash: Buffer[] }[] = []
    for (const { id: unit } of rows)
      found.push({
        unit,
        word: words.map((_, n) => n),
        hash: [
          ...(await keys.indexEntries({
            set: 'court',
            court: unit,
            entries,
            ticket: async () => signer.sign({ kind: 'index', subject: indexSubject(unit), purpose: 'bench' }),
          })),
        ],
      })
    return found
  } finally {
    keys.close()
    const ended = new Promise((done) => broker.once('exit', done))
    broker.stdin.end()
    await ended
  }
}

async function describe(root: Client): Promise<Filled> {
  const { rows } = await root.query<{ n: string; units: string; cases: number }>(
    'select n, units, (select cases from bench.filled) as cases from bench.unit order by n',
  )
  const units = rows.map(({ n, units: count, cases }): FilledUnit => {
    const each = Math.floor(cases / Number(count))
    return {
      assistant: tokenOf(Number(n)),
      someCase: () => idOf(5, randomInt(each) * Number(count) + Number(n)),
    }
  })
  const pick = () => {
    const unit = units[randomInt(units.length)]
    if (unit === undefined) throw new Error('no unit is in service')
    return unit
  }
  return {
    pick,
    someName: () => `${someWord()} ${someWord()}`,
    async freshen(address) {
      const client = new Client(address)
      await client.connect()
      await client.query(
        'delete from office.session where officer_id in (select bench.id(1, n) from bench.unit)',
      )
      for (const { n } of rows)
        await client.query(
          `insert into office.session (token_hash, officer_id, seen_at, ends_at)
           values ($1, bench.id(1, $2), now() + interval '5 hours', now() + interval '11 hours')`,
          [
            createHash('sha256')
              .update(tokenOf(Number(n)))
              .digest(),
            n,
          ],
        )
      await client.end()
    },
  }
}

const tokenOf = (n: number) =>
  createHash('sha256')
    .update(`bench ${String(n)}`)
    .digest('base64url')

/** As `bench.id` in the database. */
function idOf(kind: number, n: number): string {
  const h = (1_700_000_000_000 + n).toString(16).padStart(12, '0')
  return `${h.slice(0, 8)}-${h.slice(8)}-7${kind.toString(16).padStart(3, '0')}-8000-000000000000`
}
