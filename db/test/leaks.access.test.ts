/**
 * The fifteen ways by which PostgreSQL's row security is known to leak, each tried on our own tables by somebody who is
 * signed in, at the SQL prompt, with nothing of the server's code between; and beside it the same way on a table of the
 * schema `leak` that is built as one must not, where it does leak: so the test could fail.
 */
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate, openCourt, type SessionToken } from '../src/index.ts'
import { connectTo, newCourt, type Officer } from './court.ts'
import { newFile, type File } from './file.ts'

let t: Awaited<ReturnType<typeof newCourt>>
/** A connection of the role that answers requests. */
let app: Client
/** Two units that know nothing of each other. Whoever attacks belongs to the first, what is hidden to the second. */
let own: File
let hidden: File
/** The head of the prosecution of the first court, assigned to its case. */
let head: Officer
/** The registry of the first court, assigned too. */
let clerk: Officer
/** An assistant of a third unit, which has no file at all. */
let idle: Officer
let third: { readonly id: string; readonly court_id: string }

beforeAll(async () => {
  t = await newCourt()
  app = await connectTo(t.as('himaya_app'))
  const { rows: units } = await t.all.query<{ id: string; court_id: string }>(
    'select id, court_id from office.unit order by id limit 3',
  )
  own = await newFile(t, units[0]!)
  hidden = await newFile(t, units[1]!)
  third = units[2]!
  idle = await t.officer({ post: 'social_assistant', court: third.court_id as never })
  head = await t.officer({ post: 'kings_prosecutor', court: own.court as never })
  clerk = await t.officer({ post: 'registry_clerk', court: own.court as never })
  await t.assign(own.case, head, 'kings_prosecutor')
  await t.assign(own.case, clerk, 'registry_clerk')
  await t.all.query(
    "insert into office.ticket_key (epoch, mark, inner_key, outer_key) values (1, repeat('0', 16), repeat('a', 64)::bytea, repeat('b', 64)::bytea)",
  )
  await t.all.query('create schema leak; grant usage on schema leak to public')
})
afterAll(async () => {
  await app.end()
  await t.close()
})

/** What somebody gets who may say anything in SQL while their session is open; nothing of it stays. */
async function as<T>(officer: Officer, work: (client: Client) => Promise<T>): Promise<T> {
  await app.query('begin')
  try {
    await app.query('select from me.enter($1)', [officer.token])
    return await work(app)
  } finally {
    await app.query('rollback')
  }
}

/** How one statement ended: how many rows it returned or changed, or the code of its error. */
async function outcome(client: Client, text: string, values: unknown[] = []): Promise<number | string> {
  await client.query('savepoint attack')
  try {
    const { rowCount } = await client.query(text, values)
    return rowCount ?? 0
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await client.query('rollback to savepoint attack')
  }
}

const refused = '42501'
const count = async (client: Client, from: string) =>
  Number((await client.query<{ n: string }>(`select count(*) as n from ${from}`)).rows[0]!.n)
const leaky = (sql: string) => t.all.query(sql)
/** Everybody's cases in a table without the house's rules, for counter-proofs. */
const copyOf = (name: string, end = '') =>
  leaky(`create table leak.${name} as select id::uuid, unit_id::text as unit_id, false as sealed from court.case;
    ${end}`)
const ownUnit = "unit_id = any ((select me.units('social_assistant'))::text[])"

test('the scene: each sees their own case and not the other', async () => {
  expect(await as(own.writer, (c) => count(c, 'court.case'))).toBe(1)
  expect(await as(hidden.writer, (c) => count(c, 'court.case'))).toBe(1)
  expect(await as(head, (c) => count(c, 'court.case'))).toBe(1)
  expect(await as(idle, (c) => count(c, 'court.case'))).toBe(0)
  expect(await count(t.all, 'court.case')).toBe(2)
})

describe('1: the owner of a table is exempt from it', () => {
  test('the owner sees no row of any table', async () => {
    const { rows } = await t.all.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind = 'r'`,
    )
    expect(rows.length).toBeGreaterThan(70)
    const { rows: seen } = await t.owner.query(
      rows.map(({ name }) => `(select '${name}' as name from ${name} limit 1)`).join(' union all '),
    )
    expect(seen).toEqual([])
  })
  test('counter-proof: without force it sees all of them', async () => {
    await copyOf(
      'owned',
      'alter table leak.owned enable row level security; alter table leak.owned owner to himaya_owner',
    )
    await leaky('grant usage on schema leak to himaya_owner')
    expect(await count(t.owner, 'leak.owned')).toBe(2)
    await leaky('alter table leak.owned force row level security')
    expect(await count(t.owner, 'leak.owned')).toBe(0)
  })
})

describe('2: a view looks with its owner’s eyes', () => {
  test('a view that the owner of our tables makes shows nobody anything', async () => {
    await t.owner.query('begin')
    await t.owner.query(
      'create view court.twin as select id from court.case; grant select on court.twin to himaya_app',
    )
    await t.owner.query('commit')
    expect(await as(own.writer, (c) => count(c, 'court.twin'))).toBe(0)
    await t.owner.query('drop view court.twin')
  })
  test('counter-proof: one of a role past row security shows everything, until it looks with the asker’s', async () => {
    await leaky('create view leak.lent as select id from court.case; grant select on leak.lent to himaya_app')
    expect(await as(own.writer, (c) => count(c, 'leak.lent'))).toBe(2)
    await leaky('alter view leak.lent set (security_invoker)')
    expect(await as(own.writer, (c) => count(c, 'leak.lent'))).toBe(1)
  })
})

describe('3: a function that looks past row security answers for rows that its caller may not see', () => {
  type Of = (file: File) => unknown[]
  /** What there is none of: other ids, and a unit and a court that hold nothing. */
  const absent = (): File => {
    const ids = Object.keys(hidden).map((key) => [key, randomUUID()])
    return {
      ...(Object.fromEntries(ids) as File),
      unit: third.id,
      court: third.court_id,
      writer: idle,
      barred: idle,
    }
  }
  /** Each function that himaya_app may call and give something to: asked about a hidden file as about an absent one. */
  const asked: Record<string, readonly [sql: string, of: Of]> = {
    'court.judged(uuid[])': ['select * from court.judged(array[$1]::uuid[])', (f) => [f.case]],
    'court.send_to_prosecution(id.report)': ['select court.send_to_prosecution($1)', (f) => [f.report]],
    'court.bring_for_protection(id."case",uuid)': [
      'select court.bring_for_protection($1, $2)',
      (f) => [f.case, randomUUID()],
    ],
    'me.find(text[],bytea[],integer,integer)': [
      "select * from me.find(array['document'], array[decode(repeat('ab', 16), 'hex')], 1, 50) where person_id = $1",
      (f) => [f.person],
    ],
    'me.forget_index(uuid)': ['select me.forget_index($1)', (f) => [f.person]],
    'me.clashes(text,timestamp without time zone,text,uuid[],uuid)': [
      "select * from me.clashes($1, '2027-03-01 09:00', 'A1', array[$2]::uuid[], null)",
      (f) => [f.court, f.writer.id],
    ],
    'me.acts_between(date,date)': [
      "select * from me.acts_between('2026-01-01', '2026-12-31') where $1::uuid is not null",
      (f) => [f.penal],
    ],
    'me.agreed_on(uuid)': ['select me.agreed_on($1)', (f) => [f.conflict]],
    'me.holds_conflict(uuid)': ['select me.holds_conflict($1)', (f) => [f.conflict]],
    'me.prosecutes_at(text)': ['select me.prosecutes_at($1)', (f) => [f.court]],
    'me.spend(text,uuid,bytea)': [
      "select me.spend('approvals.request', $1, sha256('a'))",
      (f) => [f.request],
    ],
    // Of my own proofs, whatever act is named.
    'me.proved_things(text)': ["select me.proved_things('see_' || $1)", (f) => [f.request]],
    'me.proved(uuid,text,uuid)': ["select me.proved($1, 'approvals.request', $1)", (f) => [f.request]],
    'me.may_ask_for(text,text,uuid)': [
      "select me.may_ask_for('exchange.export', $1, null), me.may_ask_for('person.erase', null, $2)",
      (f) => [f.unit, f.case],
    ],
    'me.standing(uuid)': ['select me.standing($1)', (f) => [f.request]],
    'me.agreed(uuid,text)': ["select me.agreed($1, 'exchange.export')", (f) => [f.request]],
    'me.use_up(uuid,text,uuid)': ["select me.use_up($1, 'exchange.export', null)", (f) => [f.request]],
    'me.withdraw(uuid)': ['select me.withdraw($1)', (f) => [f.request]],
    'me.is_empty_file(id.penal)': ['select me.is_empty_file($1)', (f) => [f.penal]],
    // Who works where is known to everybody who is signed in; it is told of an officer and no file.
    'me.follows_in(uuid,text)': ['select me.follows_in($1, $2)', (f) => [f.writer.id, f.unit]],
    'me.erase(uuid,uuid)': ['select me.erase($1, null)', (f) => [f.request]],
    'me.keeping(uuid)': ['select * from me.keeping($1)', (f) => [f.case]],
    'me.shelter_people(uuid)': ['select * from me.shelter_people($1)', (f) => [f.service]],
    'me.identity_people(uuid)': ['select * from me.identity_people($1)', (f) => [f.case]],
    // Of a measure whose sealing is mine to write, and of no other: db/test/concealed.access.test.ts asks as everybody.
    'me.named_in_file(uuid)': ['select * from me.named_in_file($1)', (f) => [f.case]],
    'me.named_elsewhere(uuid)': ['select * from me.named_elsewhere($1)', (f) => [f.case]],
    'me.papers_before(uuid)': ['select * from me.papers_before($1)', (f) => [f.case]],
    'me.took(uuid)': ['select me.took($1)', (f) => [f.case]],
    // No two tickets are the same: whether there is one.
    'me.ticket(text,uuid,text)': [
      `select me.ticket('case', $1, 'see') is null as a, me.ticket('assistance', $2, 'see') is null as b,
         me.ticket('penal', $3, 'see') is null as c, me.ticket('approval', $4, 'see') is null as d,
         me.ticket('conflict', $5, 'see') is null as e`,
      (f) => [f.case, f.assistance, f.penal, f.request, f.conflict],
    ],
    // Of a unit that is not there: of one's own there is a ticket, whatever it holds.
    'me.index_ticket(text,text)': [
      "select me.index_ticket($1, 'search') is null as none",
      (f) => [f.unit === third.id ? 'UNIT-NOWHERE' : f.unit],
    ],
    'me.open_ticket(uuid,uuid)': ['select me.open_ticket($1, null)', (f) => [f.request]],
    'me.is_barred(uuid,uuid)': ['select me.is_barred($1, $2)', (f) => [f.barred.id, f.case]],
    'me.may_delegate(uuid,uuid,text,uuid)': [
      "select me.may_delegate($1, $2, 'kings_prosecutor_deputy', $3)",
      (f) => [f.assignment, f.case, f.barred.id],
    ],
    'court.open_cases(uuid[])': ['select * from court.open_cases(array[$1]::uuid[])', (f) => [f.barred.id]],
    'court.open_emergency(uuid,uuid,text,text,text,integer,integer,text,bytea,bytea)': [
      `select outcome from court.open_emergency($1, null, 'kings_prosecutor', $2, 'other', 2026, 1, null, '\\x00', '\\x00')`,
      (f) => [randomUUID(), f.court],
    ],
    // Says who the token is.
    'me.enter(text)': ['select officer from me.enter($1)', (f) => [f.case]],
    'me.mark(text)': ['select me.mark($1)', (f) => [f.case]],
    // Ask only about oneself: which of these posts do I hold.
    ...Object.fromEntries(
      [
        'holds',
        'courts',
        'units',
        'cases',
        'assigned_cases',
        'opened_cases',
        'answers_for',
        'assistance',
        'penal',
      ].map((name) => [`me.${name}(text[])`, [`select me.${name}($1)`, (f: File) => [f.case]] as const]),
    ),
  }
  test('every such function is asked', async () => {
    const { rows } = await t.all.query<{ name: string }>(
      `select p.oid::regprocedure::text as name from pg_proc p
       where p.prosecdef and p.pronargs > 0 and has_function_privilege('himaya_app', p.oid, 'execute') order by 1`,
    )
    expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(asked).sort())
  })
  test.each(Object.keys(asked))('%s says of a hidden file what it says of none', async (name) => {
    const [sql, of] = asked[name]!
    for (const officer of [own.writer, head, clerk, idle]) {
      const said = (file: File) =>
        as(officer, (c) =>
          c.query({ text: sql, values: of(file) }).then(
            ({ rows }) => rows,
            // One that refuses says which refusal it is, and must say the same of what is not there.
            (error: unknown) => [(error as { code: string }).code],
          ),
        )
      const told = await said(hidden)
      expect(told).toEqual(await said(absent()))
      if (name === 'me.acts_between(date,date)') expect(told).toEqual([])
    }
  })
  test('counter-proof: of what one sees there is a ticket, and a shelter tells its own service', async () => {
    await as(own.writer, async (c) => {
      const [sql, of] = asked['me.ticket(text,uuid,text)']!
      const { rows } = await c.query(sql, of(own))
      expect(rows).toMatchObject([{ a: false, b: false, d: false }])
      const { rows: index } = await c.query("select me.index_ticket($1, 'search') is null as none", [
        own.unit,
      ])
      expect(index).toEqual([{ none: false }])
    })
    const keeper = await t.officer({ post: 'service_provider', service: own.service as never })
    const people = (service: string) =>
      as(keeper, async (c) => (await c.query('select * from me.shelter_people($1)', [service])).rows)
    expect(await people(own.service)).toEqual([{ officer_id: keeper.id, why: 'service' }])
    expect(await people(hidden.service)).toEqual([])
  })
  test('and does nothing to it', async () => {
    await as(own.writer, async (c) => {
      await c.query('select me.forget_index($1)', [hidden.person])
      await c.query('select court.send_to_prosecution($1)', [hidden.report])
      await c.query('commit')
    })
    expect(await count(t.all, `assistance.index_entry where person_id = '${hidden.person}'`)).toBe(1)
    expect(await count(t.all, `court.assignment where case_id = '${hidden.case}'`)).toBe(1)
  })
  test('counter-proof: a search that forgets the scope finds both', async () => {
    await leaky(`create function leak.find(asked bytea) returns setof uuid language sql stable security definer
      as 'select person_id::uuid from assistance.index_entry where hash = asked'`)
    const found = await as(own.writer, (c) => count(c, "leak.find(decode(repeat('ab', 16), 'hex'))"))
    expect(found).toBe(2)
    expect(
      await as(own.writer, (c) =>
        count(c, "me.find(array['document'], array[decode(repeat('ab', 16), 'hex')], 1, 50)"),
      ),
    ).toBe(1)
  })
})

/** Writings that name a row of another file, all else being one's own. Given the row's id, or one of nothing. */
interface Writing {
  readonly who: () => Officer
  readonly sql: string
  readonly values: (id: string) => unknown[]
  /** The hidden row it names. */
  readonly row: () => string
  /** How it is refused: by a policy, unless a key that holds its own file cannot be met. */
  readonly by?: string
}
const writings: Record<string, Writing> = {
  'a case over an assistance file': {
    who: () => own.writer,
    sql: `insert into court.case (id, unit_id, assistance_id, opened_on, wrapped_key) values ($1, $2, $3, '2026-01-01', '\\x00')`,
    values: (id) => [randomUUID(), own.unit, id],
    row: () => hidden.assistance,
  },
  'a case over a penal file': {
    who: () => own.writer,
    sql: `with f as (select id from assistance.file limit 1)
      insert into court.case (id, unit_id, assistance_id, penal_id, opened_on, wrapped_key)
      select $1, $2, f.id, $3, '2026-01-01', '\\x00' from f`,
    values: (id) => [randomUUID(), own.unit, id],
    row: () => hidden.penal,
  },
  'a report into a penal file': {
    who: () => own.writer,
    sql: `insert into penal.report (id, penal_id, unit_id, court_id, source, anonymous, urgent, received_at, recorded_by, state, statement_sealed)
      values ($1, $2, $3, $4, 'self', false, false, now(), $5, 'sent', '\\x00')`,
    values: (id) => [randomUUID(), id, own.unit, own.court, own.writer.id],
    row: () => hidden.penal,
  },
  'a word of a person’s name': {
    who: () => own.writer,
    sql: `insert into assistance.index_entry (kind, hash, unit_id, file_id, person_id)
      values ('document', decode(repeat('ab', 16), 'hex'), $1, $2, $3)`,
    values: (id) => [own.unit, own.assistance, id],
    row: () => hidden.person,
  },
  'a row of an import about a person': {
    who: () => own.writer,
    sql: `insert into assistance.import_row (unit_id, file_id, person_id, row_mac, kept_sealed)
      values ($1, $2, $3, decode(repeat('ef', 16), 'hex'), '\\x00')`,
    values: (id) => [own.unit, own.assistance, id],
    row: () => hidden.person,
  },
  'a person into a file': {
    who: () => own.writer,
    sql: `insert into assistance.person (id, file_id, unit_id, capacity, owner_id) values ($1, $2, $3, 'victim', $4)`,
    values: (id) => [randomUUID(), id, own.unit, own.writer.id],
    row: () => hidden.assistance,
  },
  'a time for reflection for a person': {
    who: () => head,
    sql: `insert into assistance.reflection (id, file_id, person_id, unit_id, wished, post, reasons_sealed, starts, ends, decided_by)
      values ($1, $2, $3, $4, true, 'kings_prosecutor', '\\x00', '2026-01-02', '2026-01-20', $5)`,
    values: (id) => [randomUUID(), own.assistance, id, own.unit, head.id],
    row: () => hidden.person,
  },
  'a notice of a decision': {
    who: () => head,
    sql: `insert into penal.notice (id, decision_id, penal_id, whom, how, told_on, told_by)
      values ($1, $2, $3, 'victim', 'letter', '2026-01-03', $4)`,
    values: (id) => [randomUUID(), id, own.penal, head.id],
    row: () => hidden.decision,
  },
  'that a party is a person of the file': {
    who: () => head,
    sql: `insert into penal.same_person (party_id, penal_id, person_id, said_by) values ($1, $2, $3, $4)`,
    values: (id) => [id, own.penal, own.person, head.id],
    row: () => hidden.party,
  },
  'a hearing that follows another': {
    who: () => clerk,
    sql: `insert into penal.hearing (id, penal_id, court_id, formation, starts_at, follows_id, fixed_by)
      values ($1, $2, $3, 'criminal_chamber', '2027-04-01 09:00', $4, $5)`,
    values: (id) => [randomUUID(), own.penal, own.court, id, clerk.id],
    row: () => hidden.hearing,
    by: '23503',
  },
}

describe('4 and 5: a foreign key and a unique index know every row', () => {
  test.each(Object.entries(writings))(
    '%s: a hidden one is refused as an absent one',
    async (_, { who, sql, values, row, by = refused }) => {
      await as(who(), async (c) => {
        expect(await outcome(c, sql, values(row()))).toBe(by)
        expect(await outcome(c, sql, values(randomUUID()))).toBe(by)
      })
    },
  )
  test('one’s own are taken, or refused as what they are: taken already', async () => {
    const taken = '23505'
    const mine: Record<string, readonly [id: string, number | string]> = {
      'a word of a person’s name': [own.person, taken],
      'a row of an import about a person': [own.person, taken],
      'a person into a file': [own.assistance, 1],
      'a time for reflection for a person': [own.person, taken],
      'a notice of a decision': [own.decision, taken],
      'that a party is a person of the file': [own.party, 1],
      'a hearing that follows another': [own.hearing, 1],
      'a case over an assistance file': [own.assistance, taken],
    }
    for (const [name, [id, ends]] of Object.entries(mine)) {
      const { who, sql, values } = writings[name]!
      expect([name, await as(who(), (c) => outcome(c, sql, values(id)))]).toEqual([name, ends])
    }
  })
  test('a report cannot open a penal file that somebody else opened', async () => {
    const seen = await as(own.writer, async (c) => {
      const { sql, values } = writings['a report into a penal file']!
      const ended = await outcome(c, sql, values(hidden.penal))
      return [ended, await count(c, `penal.file where id = '${hidden.penal}'`)]
    })
    expect(seen).toEqual([refused, 0])
  })
  test('counter-proof: a bare foreign key tells hidden from absent, a bare unique index taken from free', async () => {
    await copyOf('told')
    await leaky(`alter table leak.told add primary key (id); alter table leak.told enable row level security;
      create table leak.note (case_id uuid references leak.told, word text unique);
      insert into leak.note values ('${hidden.case}', 'AB123456');
      alter table leak.note enable row level security;
      grant select on leak.told, leak.note to himaya_app; grant insert on leak.note to himaya_app;
      create policy writes on leak.note for insert to himaya_app with check ((select me.officer()) is not null)`)
    await as(own.writer, async (c) => {
      expect(await count(c, 'leak.told')).toBe(0)
      const note = 'insert into leak.note values ($1, $2)'
      expect(await outcome(c, note, [hidden.case, 'x'])).toBe(1)
      expect(await outcome(c, note, [randomUUID(), 'x'])).toBe('23503')
      expect(await outcome(c, note, [null, 'AB123456'])).toBe('23505')
      expect(await outcome(c, note, [null, 'CD123456'])).toBe(1)
    })
  })
})

describe('6: who is asking stays on a connection that others use next', () => {
  test('after a transaction nobody is there, whether it was committed or failed', async () => {
    for (const end of ['commit', 'rollback']) {
      await app.query('begin')
      await app.query('select from me.enter($1)', [own.writer.token])
      expect(await count(app, 'court.case')).toBe(1)
      await app.query(end)
      expect(await count(app, 'court.case')).toBe(0)
    }
    // Outside a transaction it lasts for the statement alone.
    await app.query('select from me.enter($1)', [own.writer.token])
    expect(await count(app, 'court.case')).toBe(0)
  })
  test('a court of one connection forgets whoever threw on it', async () => {
    const court = openCourt(t.as('himaya_app'), { connections: 1 })
    try {
      await expect(
        court.as(own.writer.token, () => Promise.reject(new Error('thrown on purpose'))),
      ).rejects.toThrow('thrown on purpose')
      expect(await court.as('nobody' as SessionToken, () => Promise.resolve(1))).toBeUndefined()
      const rows = await court.as(idle.token, (tx) => tx.selectFrom('court.case').select('id').execute())
      expect(rows).toEqual([])
    } finally {
      await court.close()
    }
  })
  test('counter-proof: a setting of the connection stays', async () => {
    const client = await connectTo(t.as('himaya_app'))
    await client.query("select set_config('himaya.session', $1, false)", [own.writer.token])
    expect(await count(client, 'court.case')).toBe(1)
    await client.end()
  })
})

describe('7: who is asking is a setting, and settings can be set', () => {
  test('an injected statement becomes nobody by naming them: their id, the hash of their token, or another setting', async () => {
    const { rows } = await t.all.query<{ hash: string; text: string }>(
      `select encode(token_hash, 'hex') as hash, token_hash::text as text from office.session where officer_id = $1`,
      [hidden.writer.id],
    )
    const guesses = [hidden.writer.id, rows[0]!.hash, rows[0]!.text, '', '*']
    for (const setting of ['himaya.session', 'himaya.officer', 'me.officer', 'role', 'session_authorization'])
      for (const guess of setting.startsWith('himaya.') || setting === 'me.officer'
        ? guesses
        : ['himaya_gate', 'himaya_owner', 'postgres']) {
        const seen = await as(own.writer, async (c) => {
          const set = await outcome(c, 'select set_config($1, $2, true)', [setting, guess])
          await c.query('savepoint s')
          if (typeof set === 'number') await c.query('select set_config($1, $2, true)', [setting, guess])
          return count(c, `court.case where id = '${hidden.case}'`)
        })
        expect([setting, seen]).toEqual([setting, 0])
      }
  })
  test('nobody who answers requests reads what sessions are known by', async () => {
    for (const column of ['token_hash', '*'])
      expect(await as(own.writer, (c) => outcome(c, `select ${column} from office.session`))).toBe(refused)
  })
  test('counter-proof: a policy that believes an id is told by whoever says it', async () => {
    await leaky(`create table leak.believed as select officer_id::uuid, 'x' as word from office.draft;
      alter table leak.believed enable row level security; grant select on leak.believed to himaya_app;
      create policy reads on leak.believed for select to himaya_app
        using (officer_id = nullif(current_setting('app.officer', true), '')::uuid)`)
    const seen = await as(own.writer, async (c) => {
      await c.query("select set_config('app.officer', $1, true)", [hidden.writer.id])
      return count(c, 'leak.believed')
    })
    expect(seen).toBe(1)
  })
})

describe('8: permissive policies are joined by OR', () => {
  test('a second post opens what it opens, and nothing that is joined to it', async () => {
    for (const post of ['auditor', 'unit_coordinator', 'administrator', 'trial_judge'] as const) {
      const isOfCourt = post === 'unit_coordinator' || post === 'trial_judge'
      const both = await t.officer(
        { post: 'social_assistant', court: own.court as never },
        isOfCourt ? { post, court: hidden.court as never } : { post },
      )
      expect([post, await as(both, (c) => count(c, 'court.case'))]).toEqual([post, 1])
      expect([
        post,
        await as(both, (c) => count(c, `assistance.person where id = '${hidden.person}'`)),
      ]).toEqual([post, 0])
    }
  })
  test('a session longer than an hour is refused to the command line, whichever officer it is', async () => {
    const line = await connectTo(t.as('himaya_registrar'))
    await line.query('begin')
    const open = (hours: number) =>
      outcome(
        line,
        `insert into office.session (token_hash, officer_id, how, ends_at)
         values (sha256('twin'), $1, 'command_line', now() + make_interval(hours => $2))`,
        [own.writer.id, hours],
      )
    expect(await open(2)).toBe(refused)
    expect(await open(1)).toBe(1)
    await line.query('rollback')
    await line.end()
  })
  test('counter-proof: what is sealed by a permissive policy is read by another; by a restrictive one it is not', async () => {
    await copyOf(
      'joined',
      `update leak.joined set sealed = true; alter table leak.joined enable row level security;
       grant select on leak.joined to himaya_app;
       create policy reads on leak.joined for select to himaya_app using (${ownUnit});
       create policy seals on leak.joined for select to himaya_app using (not sealed)`,
    )
    expect(await as(own.writer, (c) => count(c, 'leak.joined'))).toBe(1)
    await leaky(`drop policy seals on leak.joined;
      create policy seals on leak.joined as restrictive for select to himaya_app using (not sealed)`)
    expect(await as(own.writer, (c) => count(c, 'leak.joined'))).toBe(0)
  })
})

describe('9: a materialised view is everybody’s rows', () => {
  test('there is none to read, and none can be made', async () => {
    await as(own.writer, async (c) => {
      expect(
        await count(
          c,
          "pg_class where relkind = 'm' and relnamespace <> 'leak'::regnamespace and has_table_privilege(oid, 'select')",
        ),
      ).toBe(0)
      for (const schema of ['court', 'me', 'public'])
        expect(await outcome(c, `create materialized view ${schema}.twin as select id from court.case`)).toBe(
          refused,
        )
    })
  })
  test('counter-proof: one that is granted shows both', async () => {
    await leaky(
      'create materialized view leak.copied as select id from court.case; grant select on leak.copied to himaya_app',
    )
    expect(await as(own.writer, (c) => count(c, 'leak.copied'))).toBe(2)
  })
})

describe('10: a partition is read by its own name', () => {
  const parted = (schema: string) => `
    create table ${schema}.whole (id uuid, unit_id text, y integer) partition by range (y);
    create table ${schema}.twin partition of ${schema}.whole for values from (1) to (2);
    insert into ${schema}.whole select id, unit_id, 1 from court.case;
    alter table ${schema}.whole enable row level security;
    create policy reads on ${schema}.whole for select to himaya_app using (${ownUnit});
    grant select on all tables in schema ${schema} to himaya_app`
  test('counter-proof: where all tables of a schema were granted at once', async () => {
    await leaky(
      `create schema leak_parts; grant usage on schema leak_parts to himaya_app; ${parted('leak_parts')}`,
    )
    expect(await as(own.writer, (c) => count(c, 'leak_parts.whole'))).toBe(1)
    expect(await as(own.writer, (c) => count(c, 'leak_parts.twin'))).toBe(2)
  })
  test('in a schema of ours the next start takes back what was granted by hand, and forces row security on the part', async () => {
    await leaky(
      `${parted('court')}; alter table court.whole owner to himaya_owner; alter table court.twin owner to himaya_owner`,
    )
    expect(await as(own.writer, (c) => count(c, 'court.twin'))).toBe(2)
    await migrate(t.owner)
    for (const table of ['court.whole', 'court.twin'])
      expect(await as(own.writer, (c) => outcome(c, `select from ${table}`))).toBe(refused)
    expect(
      await count(
        t.all,
        "pg_class where relname in ('whole', 'twin') and relnamespace = 'court'::regnamespace and relforcerowsecurity",
      ),
    ).toBe(2)
    await leaky('drop table court.whole')
  })
})

describe('11: a cheap function is called on rows before a filter has looked at them', () => {
  /** Whoever turns a hidden value into a number is told it in the error. */
  const tricks = [
    'unit_id::text::integer > 0',
    '1 / (length(unit_id) - length(unit_id)) > 0',
    "case when unit_id like '%' then unit_id::text::integer else 1 end > 0",
  ]
  test('nothing that a question does to a hidden row is seen, not even that it fails', async () => {
    for (const trick of tricks)
      for (const table of ['court.case', 'assistance.file', 'assistance.person', 'penal.report'])
        expect(await as(idle, (c) => outcome(c, `select from ${table} where ${trick}`))).toBe(0)
    // And it would fail on a row that is seen.
    expect(await as(own.writer, (c) => outcome(c, `select from court.case where ${tricks[0]}`))).toBe('22P02')
  })
  test('nobody who answers requests makes a function or a table, not even a temporary one', async () => {
    await as(own.writer, async (c) => {
      for (const schema of ['pg_temp', 'me', 'court', 'office', 'public', 'record'])
        expect([
          schema,
          await outcome(
            c,
            `create function ${schema}.peek(text) returns boolean language sql cost 0.0001 as 'select true'`,
          ),
        ]).toEqual([schema, refused])
      expect(await outcome(c, 'create temporary table kept as select 1')).toBe(refused)
    })
  })
  test('counter-proof: a view without a barrier tells a hidden value in an error', async () => {
    await copyOf('plain')
    await leaky(`create view leak.filtered as select * from leak.plain where unit_id = any (me.units('social_assistant'));
      grant select on leak.filtered to himaya_app`)
    const told = await as(idle, (c) =>
      c.query(`select from leak.filtered where unit_id::integer > 0`).then(
        () => 'nothing',
        (error: unknown) => (error as Error).message,
      ),
    )
    expect(told).toContain('UNIT-')
    await leaky('alter view leak.filtered set (security_barrier)')
    expect(await as(idle, (c) => outcome(c, 'select from leak.filtered where unit_id::integer > 0'))).toBe(0)
  })
})

describe('12: TRUNCATE asks no policy', () => {
  test('no table of ours can be emptied by any role that signs in', async () => {
    const { rows } = await t.all.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind = 'r'`,
    )
    await as(own.writer, async (c) => {
      for (const { name } of rows)
        expect([name, await outcome(c, `truncate ${name} cascade`)]).toEqual([name, refused])
    })
  })
  test('counter-proof: where it is granted it takes the hidden rows too', async () => {
    await copyOf(
      'emptied',
      `alter table leak.emptied enable row level security; grant select, truncate on leak.emptied to himaya_app;
       create policy reads on leak.emptied for select to himaya_app using (${ownUnit})`,
    )
    await as(own.writer, async (c) => {
      await c.query('truncate leak.emptied')
      await c.query('commit')
    })
    expect(await count(t.all, 'leak.emptied')).toBe(0)
  })
})

describe('13: statistics are of every row', () => {
  test('samples of values are shown to nobody under row security', async () => {
    await leaky('analyze court.case; analyze assistance.person; analyze penal.report')
    expect(await count(t.all, "pg_stats where schemaname = 'court' and tablename = 'case'")).toBeGreaterThan(
      0,
    )
    await as(own.writer, async (c) => {
      expect(
        await count(c, "pg_stats where schemaname in ('office', 'court', 'assistance', 'penal', 'record')"),
      ).toBe(0)
      expect(await outcome(c, 'select from pg_statistic')).toBe(refused)
    })
  })
  test('counter-proof: without row security they are', async () => {
    await copyOf('sampled', 'grant select on leak.sampled to himaya_app; analyze leak.sampled')
    expect(await as(own.writer, (c) => count(c, "pg_stats where tablename = 'sampled'"))).toBeGreaterThan(0)
  })
  test('what remains: how many rows a table has, of everybody, to whoever speaks SQL. So nobody outside is let to', async () => {
    const { rows } = await as(own.writer, (c) =>
      c.query<{ n: number }>("select reltuples as n from pg_class where oid = 'court.case'::regclass"),
    )
    expect(rows[0]!.n).toBe(2)
  })
})

describe('14: how long a count takes tells how much is hidden', () => {
  interface Node {
    'Actual Rows': number
    'Actual Loops': number
    'Rows Removed by Filter'?: number
    'Rows Removed by Index Recheck'?: number
    'Relation Name'?: string
    Plans?: Node[]
  }
  /** How many rows of a relation were looked at to answer. Not a clock, which is another's work too. */
  const looked = (node: Node, relation: string): number =>
    (node['Relation Name'] === relation
      ? node['Actual Loops'] *
        (node['Actual Rows'] +
          (node['Rows Removed by Filter'] ?? 0) +
          (node['Rows Removed by Index Recheck'] ?? 0))
      : 0) + (node.Plans ?? []).reduce((sum, plan) => sum + looked(plan, relation), 0)
  const examined = (officer: Officer, relation: string, sql: string) =>
    as(officer, async (c) => {
      const { rows } = await c.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
        `explain (analyze, costs off, timing off, summary off, format json) ${sql}`,
      )
      return looked(rows[0]!['QUERY PLAN'][0]!.Plan, relation)
    })
  test('a count looks at as many rows with ten thousand hidden ones as with one', async () => {
    const ask = [
      ['case', 'select count(*) from court.case'],
      ['file', 'select count(*) from assistance.file'],
      ['person', 'select count(*) from assistance.person'],
    ] as const
    const before: number[] = []
    for (const [relation, sql] of ask) before.push(await examined(own.writer, relation, sql))
    await leaky(`set session_replication_role = replica;
      with many as (select me.new_id() as file, me.new_id() as penal, u.id as unit, n
        from (select id from office.unit where id not in ('${own.unit}', '${third.id}')) u, generate_series(100, 190) n),
      files as (insert into assistance.file (id, unit_id, register_year, register_number, opened_on, wrapped_key)
        select file, unit, 2026, n, '2026-01-01', '\\x00' from many),
      people as (insert into assistance.person (file_id, unit_id, capacity, owner_id)
        select file, unit, 'victim', '${hidden.writer.id}' from many)
      insert into court.case (unit_id, assistance_id, opened_on, wrapped_key)
        select unit, file, '2026-01-01', '\\x00' from many;
      set session_replication_role = default;
      analyze court.case; analyze assistance.file; analyze assistance.person`)
    expect(await count(t.all, 'court.case')).toBeGreaterThan(10_000)
    for (const [n, [relation, sql]] of ask.entries()) {
      const after = await examined(own.writer, relation, sql)
      expect([relation, after <= before[n]!]).toEqual([relation, true])
      expect([relation, await examined(idle, relation, sql)]).toEqual([relation, 0])
    }
  })
  test('counter-proof: a policy that asks each row looks at all of them', async () => {
    await copyOf(
      'timed',
      `alter table leak.timed enable row level security; grant select on leak.timed to himaya_app;
       create policy reads on leak.timed for select to himaya_app using (unit_id = any ((select me.units('social_assistant'))::text[]))`,
    )
    expect(await examined(own.writer, 'timed', 'select count(*) from leak.timed')).toBeGreaterThan(10_000)
  })
})

describe('15: an unfiltered DELETE or UPDATE asks only its own policy', () => {
  interface Told {
    readonly name: string
    readonly column: string | null
    readonly removes: boolean
  }
  const writable = async () =>
    (
      await t.all.query<Told>(
        `select c.oid::regclass::text as name, has_table_privilege('himaya_app', c.oid, 'delete') as removes,
           (select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             and has_column_privilege('himaya_app', c.oid, a.attnum, 'update') order by a.attnum limit 1) as column
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind = 'r'`,
      )
    ).rows.filter(({ column, removes }) => removes || column !== null)

  test('whoever has no file reaches no row of any table, and is told of none', async () => {
    const tables = await writable()
    expect(tables.length).toBeGreaterThan(20)
    // One's own name and one's own session are there to be reached.
    const mine = ['office.officer', 'office.session']
    await as(idle, async (c) => {
      for (const { name, column, removes } of tables.filter((one) => !mine.includes(one.name))) {
        if (removes) expect([name, await outcome(c, `delete from ${name}`)]).toEqual([name, 0])
        if (column !== null)
          expect([name, await outcome(c, `update ${name} set ${column} = null`)]).toEqual([name, 0])
      }
      expect(await outcome(c, "update office.officer set language = 'fr'")).toBe(1)
      expect(await outcome(c, 'update office.session set ended_at = now()')).toBe(1)
    })
  })
  test('whoever has a file reaches that one', async () => {
    for (const [officer, sql, rows] of [
      [own.writer, "update assistance.person set nationality = 'MA'", 1],
      [own.writer, 'delete from office.draft', 1],
      [head, "update penal.party set nationality = 'MA'", 1],
      [clerk, 'update penal.file set court_number = 7, court_code = $$2601$$, court_year = 2026', 1],
    ] as const)
      expect([sql, await as(officer, (c) => outcome(c, sql))]).toEqual([sql, rows])
  })
  test('counter-proof: where one may read one’s own and remove any, all are removed', async () => {
    await leaky(`create table leak.removed as select id::uuid, unit_id::text as unit_id from court.case limit 50;
      alter table leak.removed enable row level security; grant select, delete on leak.removed to himaya_app;
      create policy reads on leak.removed for select to himaya_app using (${ownUnit});
      create policy removes on leak.removed for delete to himaya_app using (true)`)
    expect(await as(own.writer, (c) => outcome(c, 'delete from leak.removed'))).toBe(50)
    expect(
      await as(own.writer, (c) => outcome(c, 'delete from leak.removed where unit_id is not null')),
    ).toBeLessThan(2)
  })
})
