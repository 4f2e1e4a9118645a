import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { removeWhatIsOver } from '../src/index.ts'
import { connectTo, newCourt } from './court.ts'
import { newFile } from './file.ts'

let t: Awaited<ReturnType<typeof newCourt>>
/** What half a file was sent for. */
let of: { caseId: string; penal: string; proof: string }
beforeAll(async () => {
  t = await newCourt()
  const file = await newFile(t, { id: 'UNIT-TPI-NADOR', court_id: 'TPI-NADOR' })
  const { rows } = await t.all.query<{ id: string }>(
    `insert into penal.proof (penal_id, kind, title_sealed, noted_by) values ($1, 'digital', '\\x00', $2) returning id`,
    [file.penal, file.writer.id],
  )
  of = { caseId: file.case, penal: file.penal, proof: rows[0]!.id }
})
/** Half a file. @param begun how long ago, as an interval, and @param late how long after that */
const upload = (officer: string, begun: string, late: string): [string, unknown[]] => [
  `insert into court.upload (case_id, penal_id, proof_id, size, begun_by, begun_at)
   values ($1, $2, $3, 10, $4, now() - $5::interval - $6::interval) returning id`,
  [of.caseId, of.penal, of.proof, officer, begun, late],
]
afterAll(async () => {
  await t.close()
})

/** One row of each kind on either side of its end. @param late how long after its end, as an interval */
const kinds: Record<string, { make: (officer: string, late: string) => [string, unknown[]] }> = {
  'office.draft': {
    make: (officer, late) => [
      `insert into office.draft (officer_id, form, body_sealed, wrapped_key, ends_at)
       values ($1, 'report', '\\x00', '\\x00', now() - $2::interval)`,
      [officer, late],
    ],
  },
  'record.repeat': {
    make: (officer, late) => [
      `insert into record.repeat (officer_id, route, key, body_hash, at)
       values ($1, '/reports', $2, sha256('x'), now() - interval '24 hours' - $3::interval)`,
      [officer, randomUUID(), late],
    ],
  },
  'court.upload': { make: (officer, late) => upload(officer, '3 days', late) },
  'court.upload_part': {
    make: (officer, late) => {
      const [text, values] = upload(officer, '1 day', '0')
      return [
        `with of as (${text}) insert into court.upload_part (upload_id, n, bytes_sealed, ends_at)
         select id, 0, '\\x00', now() - $7::interval from of`,
        [...values, late],
      ]
    },
  },
  'court.access_question': {
    make: (officer, late) => [
      `insert into court.access_question (kind, mark, officer_id, first_at, last_at, found, asked_at, due_at, side)
       values ('refusals', 'refusals/' || $2, $1, now(), now(), 8, now() - interval '2 years' - $3::interval, now(), 'bench')`,
      [officer, randomUUID(), late],
    ],
  },
  'office.challenge': {
    make: (_, late) => [
      `insert into office.challenge (hash, purpose, ends_at) values (sha256($1), 'sign_in', now() - $2::interval)`,
      [randomUUID(), late],
    ],
  },
  'office.attempt': {
    make: (_, late) => [
      `insert into office.attempt (address_hash, at) values (sha256('a'), now() - interval '1 day' - $1::interval)`,
      [late],
    ],
  },
  'office.pace': {
    make: (_, late) => [
      `insert into office.pace (key, tokens, at) values (sha256($1), 1, now() - interval '1 hour' - $2::interval)`,
      [randomUUID(), late],
    ],
  },
  'office.enrolment': {
    make: (officer, late) => [
      `insert into office.enrolment (officer_id, token_hash, ends_at)
       values ($1, sha256($2), now() - interval '1 day' - $3::interval)`,
      [officer, randomUUID(), late],
    ],
  },
  'office.session': {
    make: (officer, late) => [
      `insert into office.session (officer_id, token_hash, ends_at)
       values ($1, sha256($2), now() - interval '60 days' - $3::interval)`,
      [officer, randomUUID(), late],
    ],
  },
  'office.shelter_loan': {
    make: (officer, late) => [
      `with here as (insert into office.service (name_ar, name_fr, needs) values ('مأوى', 'Foyer', '{shelter}') returning id),
         written as (insert into office.shelter (service_id, version, address_sealed, written_by)
           select id, 1, decode(repeat('ab', 40), 'hex'), $1 from here returning service_id),
         other as (insert into office.officer (name_ar, name_la, handle) values ('تجربة', 'Test', $2) returning id),
         key as (insert into office.personal_key (id, officer_id, public_key) select gen_random_uuid(), id, sha256($2::bytea)
           from other returning id, officer_id),
         proof as (insert into office.step_up (session_id, officer_id, act, act_hash, nonce)
           values (gen_random_uuid(), $1, 'approvals.request', sha256('a'), sha256('b')) returning id),
         asked as (insert into office.act_request (act, purpose, requested_by, proof_id)
           select 'shelter.release', 'hearing', $1, id from proof returning id)
       insert into office.shelter_loan (request_id, service_id, version, officer_id, to_id, key_id, wrapped, lent_at)
       select asked.id, written.service_id, 1, $1, key.officer_id, key.id, decode(repeat('ab', 80), 'hex'),
         now() - interval '2 days' - $3::interval from asked, written, key`,
      [officer, `t-${randomUUID()}`, late],
    ],
  },
  'office.step_up': {
    make: (officer, late) => [
      `insert into office.step_up (session_id, officer_id, act, act_hash, nonce, asked_at)
       values ($1, $2, 'approvals.approve', sha256('a'), sha256('b'), now() - interval '1 day' - $3::interval)`,
      [randomUUID(), officer, late],
    ],
  },
}
const tables = Object.keys(kinds)
/** What is sealed to somebody hangs on a request, which hangs on a proof. */
const proofsOfLoans = 2
const count = async (table: string) =>
  Number((await t.all.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]!.n)

test('the keeper reads nothing, changes nothing, and reaches no other table', async () => {
  const keeper = await connectTo(t.as('himaya_keeper'))
  for (const table of [...tables, 'record.entry', 'assistance.person'])
    await expect(keeper.query(`select from ${table}`)).rejects.toThrow(/permission denied/)
  for (const table of [
    'record.entry',
    'assistance.person',
    'penal.report',
    'office.officer',
    'office.passkey',
  ])
    await expect(keeper.query(`delete from ${table}`)).rejects.toThrow(/permission denied/)
  await expect(keeper.query("update office.session set ends_at = now() + interval '1 year'")).rejects.toThrow(
    /permission denied/,
  )
  await keeper.end()
})

test('what is over leaves the table, and what is not over by a minute stays', async () => {
  const officer = await t.officer({ post: 'auditor' })
  for (const table of ['office.session', 'office.draft', 'record.repeat'])
    await t.all.query(`delete from ${table}`)
  // A proof of another test, that a request of two rests on.
  const had = await count('office.step_up')
  for (const { make } of Object.values(kinds)) {
    await t.all.query(...make(officer.id, '1 minute'))
    await t.all.query(...make(officer.id, '-1 minute'))
  }
  // Each part came of an upload of a day ago.
  const held = (table: string) =>
    table === 'court.upload' ? 4 : table === 'office.step_up' ? had + 2 + proofsOfLoans : 2
  for (const table of tables) expect([table, await count(table)]).toEqual([table, held(table)])
  expect(await removeWhatIsOver(t.database)).toEqual(Object.fromEntries(tables.map((table) => [table, 1])))
  for (const table of tables) expect([table, await count(table)]).toEqual([table, held(table) - 1])
  expect(await removeWhatIsOver(t.database)).toEqual(Object.fromEntries(tables.map((table) => [table, 0])))
})

test('a session that ended or was locked opens nothing, and is known for what it was until sixty days after its end', async () => {
  const [ended, locked, late] = [
    await t.officer({ post: 'auditor' }),
    await t.officer({ post: 'auditor' }),
    await t.officer({ post: 'auditor' }),
  ]
  await t.door.endSession(ended.token)
  await t.door.lockSession(locked.token)
  const moved = 'update office.session set ends_at = ends_at - $2::interval where officer_id = $1'
  await t.all.query(moved, [late.id, '13 hours'])
  await removeWhatIsOver(t.database)
  const became = async () =>
    Promise.all([ended, locked, late].map(async ({ token }) => t.door.whatBecameOf(token)))
  expect(await became()).toEqual(['over', 'locked', 'over'])
  for (const { token } of [ended, locked, late])
    expect(await t.court.as(token, async (_, me) => me.id)).toBeUndefined()
  for (const { id } of [ended, locked]) await t.all.query(moved, [id, '60 days'])
  await removeWhatIsOver(t.database)
  // Twelve of its hours are still to come after those sixty days.
  expect(await became()).toEqual(['over', 'over', 'over'])
  for (const { id } of [ended, locked, late]) await t.all.query(moved, [id, '60 days'])
  await removeWhatIsOver(t.database)
  expect(await became()).toEqual(['never', 'never', 'never'])
})

test('of tries the last that succeeded from an address stays for sixty days, and no failure longer than one', async () => {
  await t.all.query('delete from office.attempt')
  const put = (succeeded: boolean, days: number) =>
    t.all.query(
      `insert into office.attempt (handle_hash, address_hash, succeeded, at)
       values (sha256('h'), sha256('a'), $1, now() - make_interval(days => $2))`,
      [succeeded, days],
    )
  for (const days of [0, 2, 59, 61]) for (const succeeded of [true, false]) await put(succeeded, days)
  await removeWhatIsOver(t.database)
  const { rows } = await t.all.query<{ left: string }>(
    `select string_agg(case when succeeded then 'in ' else 'out ' end || extract(day from now() - at), ', ' order by at desc, succeeded) as left
     from office.attempt`,
  )
  expect(rows).toEqual([{ left: 'out 0, in 0, in 2, in 59' }])
})

test('a link is kept while a passkey’s question hangs on it', async () => {
  const officer = await t.officer({ post: 'auditor' })
  const { rows } = await t.all.query<{ id: string }>(
    `insert into office.enrolment (officer_id, token_hash, used_at) values ($1, sha256('link'), now()) returning id`,
    [officer.id],
  )
  await t.all.query(
    `insert into office.challenge (hash, purpose, enrolment_id) values (sha256('c'), 'enrol', $1)`,
    [rows[0]!.id],
  )
  await removeWhatIsOver(t.database)
  const { rowCount } = await t.all.query('select from office.enrolment where id = $1', [rows[0]!.id])
  expect(rowCount).toBe(1)
})
