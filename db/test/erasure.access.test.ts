/**
 * Erasing a person, or a whole file. A row is made in every table that refers to them, however far, from the catalogue
 * alone: a table that is added tomorrow is erased and looked for without anybody adding it here.
 */
import type { CaseId } from '@himaya/domain'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hashOf, newScene, saying, showProof, type Scene } from './approvals.ts'
import { connectTo, type Officer } from './court.ts'

interface Column {
  readonly name: string
  readonly type: string
}
interface Reference {
  readonly parent: string
  readonly ours: string[]
  readonly theirs: string[]
}
interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly references: readonly Reference[]
}
type Row = Readonly<Record<string, unknown>>

const canary = 'ZZCANARY7f3a'
let t: Scene
/** Those of a case, each after what it refers to. */
let tables: Table[] = []
let assistant: Officer
let centre: Officer

beforeAll(async () => {
  t = await newScene()
  tables = await tablesOf(t.all)
  // Rows are made from types alone: what a check or a trigger asks of them is not asked here. References are.
  await t.all.query(`do $$ declare r record; begin
    for r in select conrelid::regclass as name, conname from pg_constraint c where (contype = 'c' or (contype in ('p', 'u')
          and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)))
        and connamespace::regnamespace::text in ('court', 'assistance', 'penal') loop
      execute format('alter table %s drop constraint %I', r.name, r.conname); end loop;
    for r in select indexrelid::regclass as name from pg_index i join pg_class c on c.oid = i.indrelid
        where indisunique and c.relnamespace::regnamespace::text in ('court', 'assistance', 'penal')
          and not exists (select from pg_constraint k where k.conindid = i.indexrelid) loop
      execute format('drop index %s', r.name); end loop;
    for r in select c.oid::regclass as name from pg_class c where relkind = 'r'
        and relnamespace::regnamespace::text in ('court', 'assistance', 'penal') loop
      execute format('alter table %s disable trigger user', r.name); end loop; end $$`)
  const { rows } = await t.all.query<{ court_id: string }>('select court_id from office.unit where id = $1', [
    t.file.unit,
  ])
  assistant = await t.officer({ post: 'social_assistant', court: rows[0]!.court_id as never })
  centre = await t.officer({ post: 'central_unit' })
})
afterAll(() => t.close())

async function tablesOf(all: Client): Promise<Table[]> {
  const { rows } = await all.query<Table>(
    `select n.nspname || '.' || c.relname as name,
       (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', coalesce(b.typname, y.typname)) order by a.attnum)
        from pg_attribute a join pg_type y on y.oid = a.atttypid left join pg_type b on b.oid = y.typbasetype
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
       (select coalesce(jsonb_agg(jsonb_build_object('parent', replace(k.confrelid::regclass::text, '"', ''),
           'ours', (select jsonb_agg(a.attname order by u.o) from unnest(k.conkey) with ordinality u (att, o)
             join pg_attribute a on a.attrelid = c.oid and a.attnum = u.att),
           'theirs', (select jsonb_agg(a.attname order by u.o) from unnest(k.confkey) with ordinality u (att, o)
             join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.att))), '[]')
        from pg_constraint k where k.conrelid = c.oid and k.contype = 'f') as references
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('court', 'assistance', 'penal') and c.relkind = 'r' order by 1`,
  )
  const waiting = [...rows]
  const order: Table[] = []
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ name, references }) =>
      references.every(({ parent }) => parent === name || !waiting.some((one) => one.name === parent)),
    )
    order.push(...waiting.splice(next, 1))
  }
  return order
}

/** Every table that a row of `root` takes with it. */
function below(root: string): string[] {
  const found = new Set([root])
  for (const { name, references } of tables)
    if (references.some(({ parent }) => parent !== name && found.has(parent))) found.add(name)
  return [...found]
}

const kinds: Record<string, () => unknown> = {
  uuid: randomUUID,
  text: () => `${canary}-${randomBytes(6).toString('hex')}`,
  _text: () => [canary],
  bytea: () => Buffer.from(canary),
  jsonb: () => JSON.stringify({ says: canary }),
  bool: () => true,
  date: () => '2020-01-01',
  timestamp: () => '2020-01-01 10:00',
  timestamptz: () => '2020-01-01T10:00Z',
  _uuid: () => [],
}
let last = 100
const valueOf = (type: string) => (/^int/.test(type) ? ++last : (kinds[type]?.() ?? canary))

/**
 * A row in each of these tables, with every column filled, referring to each other and to `ours` where they can.
 *
 * @param ours rows that are there; those made are added
 */
async function fill(names: readonly string[], ours: Map<string, Row>): Promise<void> {
  for (const { name, columns, references } of tables) {
    if (!names.includes(name)) continue
    const row: Record<string, unknown> = {}
    for (const { name: column, type } of columns)
      row[column] = type === 'bytea' && !column.endsWith('_sealed') ? randomBytes(16) : valueOf(type)
    for (const { parent, ours: mine, theirs } of references.filter((one) => one.parent !== name))
      for (const [n, column] of mine.entries()) row[column] = ours.get(parent)?.[theirs[n]!] ?? null
    // What refers to its own table stands first in it.
    for (const { ours: mine } of references.filter(({ parent }) => parent === name))
      for (const column of mine.filter((one) => /^(follows|from_)/.test(one))) row[column] = null
    const list = columns.map(({ name: column }) => `"${column}"`)
    await t.all.query(
      `insert into ${quoted(name)} (${list.join(', ')}) overriding system value values (${list.map((_, n) => `$${n + 1}`).join(', ')})`,
      columns.map(({ name: column }) => row[column]),
    )
    ours.set(name, row)
  }
  // A case that is over: nothing of it runs, and it was judged for good.
  await t.all
    .query(`update court.conflict_step set kind = 'decided'; update court.measure_step set step = 'lifted';
    update penal.event set event = 'final_judgment', withdrawn_at = null`)
}
const quoted = (name: string) =>
  name
    .split('.')
    .map((part) => `"${part}"`)
    .join('.')

const office = [
  'office.officer',
  'office.unit',
  'office.court',
  'office.service',
  'office.personal_key',
  'office.act_request',
]
/** Rows of the house that those of a case refer to. */
async function ground(): Promise<Map<string, Row>> {
  const ours = new Map<string, Row>()
  await t.all.query(
    `insert into office.service (name_ar, name_fr, needs) select 'x', 'x', '{x}' where not exists (select from office.service)`,
  )
  await t.all.query(
    `insert into office.personal_key (id, officer_id, public_key) select gen_random_uuid(), $1, sha256('k')
     where not exists (select from office.personal_key)`,
    [assistant.id],
  )
  await t.all.query(
    `with proof as (insert into office.step_up (session_id, officer_id, act, act_hash, nonce)
       select gen_random_uuid(), $1, 'approvals.request', sha256('a'), sha256('n')
       where not exists (select from office.act_request) returning id)
     insert into office.act_request (act, unit_id, purpose, requested_by, proof_id)
     select 'exchange.export', $2, 'national_figures', $1, id from proof`,
    [assistant.id, t.file.unit],
  )
  for (const name of office) {
    const { rows } = await t.all.query<Row>(
      name === 'office.unit'
        ? 'select * from office.unit where id = $1'
        : `select * from ${name} where $1::text is not null limit 1`,
      [t.file.unit],
    )
    ours.set(name, rows[0]!)
  }
  return ours
}

const roots = ['assistance.file', 'penal.file', 'court.case']
/** A whole case with one person in every table; and another in the same case when asked. */
async function newCase() {
  const ours = await ground()
  await fill(
    tables.map(({ name }) => name).filter((name) => name !== 'penal.same_person'),
    ours,
  )
  return ours
}
async function addPerson(ours: Map<string, Row>): Promise<string> {
  await fill(
    below('assistance.person').filter((name) => name !== 'penal.same_person'),
    ours,
  )
  return String(ours.get('assistance.person')!['id'])
}
const caseOf = (ours: Map<string, Row>) => String(ours.get('court.case')!['id']) as CaseId

/** Every row of every table of ours, as text. */
async function everything(): Promise<Record<string, string[]>> {
  const { rows: names } = await t.all.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind = 'r' order by 1`,
  )
  const found: Record<string, string[]> = {}
  for (const { name } of names) {
    const { rows } = await t.all.query<{ row: string }>(
      `select to_jsonb(r)::text as row from ${name} r order by 1`,
    )
    found[name] = rows.map(({ row }) => row)
  }
  return found
}
const hashesOf = (all: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => /^(court|assistance|penal)\./.test(name))
      .map(([name, rows]) => [name, createHash('sha256').update(rows.join('\n')).digest('hex')]),
  )

/** Asks for it as the assistant, and has the centre agree. */
async function agreed(caseId: CaseId, about: string | null): Promise<string> {
  const request = await t.request(assistant, {
    act: 'person.erase',
    case: caseId,
    about,
    purpose: 'her_request',
  })
  await t.approve(centre, request)
  return request
}
/** Does it, with a proof for it. @returns the tombstone */
async function erase(request: string, client: Client = t.app, officer = assistant): Promise<string | null> {
  await showProof(t, officer, { act: 'person.erase', about: request })
  return eraseProved(request, client, officer)
}
function eraseProved(request: string, client: Client = t.app, officer = assistant): Promise<string | null> {
  return saying(client, officer, async () => {
    const { rows } = await client.query<{ stone: string | null }>(
      `select me.erase($1, me.spend('person.erase', $1, $2)) as stone`,
      [request, hashOf('person.erase')],
    )
    return rows[0]!.stone
  })
}
const stones = async () =>
  (await t.all.query('select * from record.tombstone order by erased_at')).rows as Row[]

let ours: Map<string, Row>
let others: Record<string, string>
let person = ''
beforeEach(async () => {
  ours = await newCase()
  // What stays: another person of the same case, another case, and all that was there before.
  others = hashesOf(await everything())
  person = await addPerson(ours)
})

test('a row was made in every table there is, of her in each that refers to a person', () => {
  expect(below('assistance.person').length).toBeGreaterThan(25)
  const empty = tables.filter(({ name }) => !ours.has(name) && name !== 'penal.same_person')
  expect(empty.map(({ name }) => name)).toEqual([])
})

describe('of one person', () => {
  test('nothing of her is left in any column, everybody else is as they were, and a stone says so', async () => {
    const mine = below('assistance.person').flatMap((name) => {
      const id = ours.get(name)?.['id']
      return typeof id === 'string' ? [id] : []
    })
    await t.all.query(
      `insert into office.draft (officer_id, form, about, body_sealed, wrapped_key) values ($1, 'x', $2, $3, '\\x00'), ($1, 'x', $4, $3, '\\x00')`,
      [assistant.id, person, Buffer.from(canary), ours.get('court.measure')!['id']],
    )
    const request = await agreed(caseOf(ours), person)
    await t.all.query(`update office.act_request set wrapped_key = '\\x00', note_sealed = $2 where id = $1`, [
      request,
      Buffer.from(canary),
    ])
    const stone = await erase(request)
    const after = await everything()
    expect(hashesOf(after)).toEqual(others)
    // Where her ids still stand they lead nowhere: what was asked, what was proved, what stays.
    const knows = Object.entries(after).filter(([, rows]) =>
      rows.some((row) => mine.some((id) => row.includes(id))),
    )
    expect(knows.map(([name]) => name)).toEqual(['office.act_request', 'record.tombstone'])
    const sealed = `\\\\x${Buffer.from(canary).toString('hex')}`
    for (const name of ['office.draft', 'office.act_request', 'record.tombstone'])
      expect(after[name]!.filter((row) => row.includes(sealed) || row.includes(canary))).toEqual([])
    expect((await stones()).at(-1)).toMatchObject({
      id: stone,
      subject: person,
      what: 'person',
      register_number: ours.get('assistance.file')!['register_number'],
      why: 'her_request',
      request_id: request,
      asked_by: assistant.id,
      approved_by: [centre.id],
      rows: { 'assistance.person': 1, 'assistance.index_entry': 1, 'court.measure': 1, 'court.scan': 1 },
    })
  })

  test('the same search finds her where one column of one table was left', async () => {
    const request = await agreed(caseOf(ours), person)
    const row = ours.get('assistance.safe_contact')!
    await erase(request)
    await t.all.query(`alter table assistance.safe_contact disable trigger all`)
    await t.all.query(
      `insert into assistance.safe_contact (id, file_id, person_id, unit_id, how, number_sealed, said_by) values ($1, $2, $3, $4, 'phone', $5, $6)`,
      [row['id'], row['file_id'], person, t.file.unit, Buffer.from(canary), assistant.id],
    )
    expect(hashesOf(await everything())).not.toEqual(others)
    await t.all.query('delete from assistance.safe_contact where id = $1', [row['id']])
    await t.all.query(
      `alter table assistance.safe_contact enable trigger all; alter table assistance.safe_contact disable trigger user`,
    )
    expect(hashesOf(await everything())).toEqual(others)
  })

  test('one alone does not, nor somebody else with the request of two, nor without a proof', async () => {
    const before = hashesOf(await everything())
    const alone = await t.request(assistant, {
      act: 'person.erase',
      case: caseOf(ours),
      about: person,
      purpose: 'her_request',
    })
    await expect(erase(alone)).rejects.toMatchObject({ code: '42501' })
    const request = await agreed(caseOf(ours), person)
    const other = await t.officer({ post: 'social_assistant', court: t.file.court as never })
    await expect(erase(request, t.app, other)).rejects.toMatchObject({ code: '42501' })
    await expect(erase(request, t.app, centre)).rejects.toMatchObject({ code: '42501' })
    await expect(
      saying(t.app, assistant, () => t.app.query('select me.erase($1, null)', [request])),
    ).rejects.toMatchObject({ code: '42501' })
    for (const statement of [
      'delete from assistance.person',
      `select record.erase_rows('assistance.person', '{}', '{}', '{}')`,
      'set role himaya_eraser',
    ])
      await expect(saying(t.app, assistant, () => t.app.query(statement))).rejects.toMatchObject({
        code: '42501',
      })
    expect(hashesOf(await everything())).toEqual(before)
  })

  test('asked again it acts once, and clicked eight times at once too', async () => {
    const request = await agreed(caseOf(ours), person)
    const before = (await stones()).length
    const clients = await Promise.all(Array.from({ length: 8 }, () => connectTo(t.as('himaya_app'))))
    for (const _ of clients) await showProof(t, assistant, { act: 'person.erase', about: request })
    const said = await Promise.allSettled(clients.map((client) => eraseProved(request, client)))
    expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await Promise.all(clients.map((client) => client.end()))
    await expect(erase(request)).rejects.toMatchObject({ code: '42501' })
    expect((await stones()).length).toBe(before + 1)
    expect(hashesOf(await everything())).toEqual(others)
  })

  test('killed in the middle, all of it is there; then all of it goes', async () => {
    const request = await agreed(caseOf(ours), person)
    const before = hashesOf(await everything())
    const client = await connectTo(t.as('himaya_app'))
    await showProof(t, assistant, { act: 'person.erase', about: request })
    await client.query('begin')
    await client.query('select from me.enter($1)', [assistant.token])
    await client.query(`select me.erase($1, me.spend('person.erase', $1, $2))`, [
      request,
      hashOf('person.erase'),
    ])
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
    await t.all.query('select pg_terminate_backend($1)', [rows[0]!.pid])
    await client.end().catch(() => undefined)
    await expect.poll(async () => hashesOf(await everything())).toEqual(before)
    await erase(request)
    expect(hashesOf(await everything())).toEqual(others)
  })

  test.each([
    ['held', `insert into court.hold (case_id, why, placed_by) values ($1, 'appeal', $2)`],
    // Of a conflict, and of who else she is in the file, whoever asks is told nothing.
    [
      'open',
      `update court.conflict_step s set kind = 'answered' from court.conflict c where c.id = s.conflict_id and c.case_id = $1 and $2::uuid is not null`,
    ],
    [
      'open',
      `update penal.event e set withdrawn_at = now() from court.case c where c.penal_id = e.penal_id and c.id = $1 and $2::uuid is not null`,
    ],
    ['on_its_way', `update court.transfer set state = 'sent' where case_id = $1 and $2::uuid is not null`],
    [
      'protected',
      `update court.measure_decision set outcome = 'granted', ends = null where case_id = $1 and $2::uuid is not null; `,
      `update court.measure_step set step = 'served'`,
    ],
    [
      'term_runs',
      `update penal.decision d set notified_on = null from court.case c where c.penal_id = d.penal_id and c.id = $1 and $2::uuid is not null`,
    ],
    [
      'open',
      `insert into penal.same_person (party_id, penal_id, person_id, said_by) select y.id, y.penal_id, p.id, $2
       from court.case c join penal.party y on y.penal_id = c.penal_id join assistance.person p on p.file_id = c.assistance_id where c.id = $1`,
    ],
  ])(
    '%s: two people together do not either, and the word is told',
    async (word, statement, more = 'select 1') => {
      const request = await agreed(caseOf(ours), person)
      await t.all.query(statement.replace(/;\s*$/, ''), [caseOf(ours), assistant.id])
      await t.all.query(more)
      const before = hashesOf(await everything())
      await expect(erase(request)).rejects.toMatchObject({ code: '55000', message: word })
      expect(hashesOf(await everything())).toEqual(before)
      // The request was not used up: it may be used when that is over.
      await t.all.query(`delete from penal.same_person`)
    },
  )

  test('a hold that is placed while it goes on waits, and one that was first is not passed over', async () => {
    const request = await agreed(caseOf(ours), person)
    const client = await connectTo(t.rootAddress)
    await client.query('begin')
    await client.query(`insert into court.hold (case_id, why, placed_by) values ($1, 'archives', $2)`, [
      caseOf(ours),
      assistant.id,
    ])
    await showProof(t, assistant, { act: 'person.erase', about: request })
    const going = eraseProved(request).catch((error: unknown) => error)
    await expect
      .poll(async () => (await t.all.query(`select from pg_locks where not granted`)).rowCount)
      .toBeGreaterThan(0)
    await client.query('commit')
    await client.end()
    expect(await going).toMatchObject({ code: '55000', message: 'held' })
  })
})

describe('of a whole case', () => {
  test('nothing of it is left, its keys go with it, and its number stays on the stone', async () => {
    await t.all.query(`delete from office.act_request where case_id = $1 and uses = 0`, [caseOf(ours)])
    // What the record says of it, as it stands in its tree, and of another.
    const noted = async (caseId: string, subject: unknown) => {
      const { rows } = await t.all.query<{ seq: string }>(
        `with e as (insert into record.entry (outcome, act, case_id, subjects) values ('done', 'protection.decide', $1, array[$2::uuid]) returning seq),
         l as (insert into record.leaf (position, seq, salt, body, hash) select (select coalesce(max(position) + 1, 0) from record.leaf), seq,
           sha256('salt'), sha256('body'), sha256('leaf') from e) select seq::text from e`,
        [caseId, subject],
      )
      return rows[0]!.seq
    }
    const ofIt = await noted(caseOf(ours), ours.get('court.measure')!['id'])
    const ofHers = await noted(randomUUID(), ours.get('assistance.screening')!['id'])
    const other = await noted(randomUUID(), randomUUID())
    const request = await agreed(caseOf(ours), null)
    const stone = await erase(request)
    const { rows: left } = await t.all.query<Row>(
      `select e.seq::text, e.act, e.case_id is null and e.subjects = '{}' as blank, l.salt is null as unsalted, x.erased_by is not null as erased
       from record.entry e join record.leaf l using (seq) left join record.erasure x using (seq) where e.seq = any ($1) order by e.seq`,
      [[ofIt, ofHers, other]],
    )
    const gone = { act: 'protection.decide', blank: true, unsalted: true, erased: true }
    expect(left).toEqual([
      { seq: ofIt, ...gone },
      { seq: ofHers, ...gone },
      { seq: other, act: 'protection.decide', blank: false, unsalted: false, erased: false },
    ])
    const { rows: said } = await t.all.query<Row>(
      `select officer_id, purpose, fields from record.entry where act = 'record.erase' order by seq desc limit 1`,
    )
    expect(said).toEqual([{ officer_id: assistant.id, purpose: 'her_request', fields: ['2'] }])
    for (const root of roots) {
      const { rowCount } = await t.all.query(`select from ${quoted(root)} where id = $1`, [
        ours.get(root)!['id'],
      ])
      expect([root, rowCount]).toEqual([root, 0])
    }
    const after = await everything()
    const mine = [...ours]
      .filter(([name]) => /^(court|assistance|penal)\./.test(name))
      .flatMap(([, row]) => [row['id']])
    const knows = Object.entries(after).filter(([, rows]) =>
      rows.some((row) => mine.some((id) => typeof id === 'string' && row.includes(id))),
    )
    expect(knows.map(([name]) => name)).toEqual(['office.step_up', 'record.tombstone'])
    expect((await stones()).at(-1)).toMatchObject({ id: stone, what: 'case', subject: caseOf(ours) })
    const { rows } = await t.all.query<Row>('select case_id, uses from office.act_request where id = $1', [
      request,
    ])
    expect(rows).toEqual([{ case_id: null, uses: 1 }])
  })
})
