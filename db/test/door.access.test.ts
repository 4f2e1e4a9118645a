import { randomUUID } from 'node:crypto'
import { sql as said } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SessionToken } from '../src/index.ts'
import { connectTo, newCourt, setSession } from './court.ts'

let t: Awaited<ReturnType<typeof newCourt>>
beforeAll(async () => {
  t = await newCourt()
})
afterAll(async () => {
  await t.close()
})

async function passkeyOf(officer: string): Promise<string> {
  const { rows } = await t.all.query<{ id: string }>(
    `insert into office.passkey (officer_id, credential_id, public_key, counter, device, backed_up, label)
     values ($1, $2, '\\x00', 0, 'single_device', false, 'Key') returning id`,
    [officer, Buffer.from(randomUUID())],
  )
  return rows[0]!.id
}

test('the door opens a session, records it, and ends it', async () => {
  const officer = await t.officer({ post: 'auditor' })
  const factor = await passkeyOf(officer.id)
  const token = await t.door.openSession({ officer: officer.id, how: 'passkey', factor, replaces: undefined })
  expect(await t.court.as(token, async (_, me) => me.id)).toBe(officer.id)
  await t.door.endSession(token)
  expect(await t.court.as(token, async (_, me) => me.id)).toBeUndefined()
  const { rows } = await t.all.query('select act from record.entry where officer_id = $1 order by seq', [
    officer.id,
  ])
  expect(rows).toEqual([{ act: 'officers.enrol' }, { act: 'officers.sign_in' }])
})

test('the door reads no file, and cannot write another entry than its own', async () => {
  const { Client } = await import('pg')
  const door = new Client(t.as('himaya_door'))
  await door.connect()
  for (const table of ['assistance.person', 'penal.report', 'court.case', 'assistance.file', 'record.entry'])
    await expect(door.query(`select * from ${table}`)).rejects.toThrow(/permission denied/)
  await expect(
    door.query(
      "insert into record.entry (officer_id, outcome, act, subjects) values (null, 'done', 'cases.see', '{}')",
    ),
  ).rejects.toThrow(/row-level security/)
  await door.end()
})

test('a session that nobody used for ten minutes opens nothing', async () => {
  const officer = await t.officer({ post: 'auditor' })
  await t.all.query(
    "update office.session set seen_at = now() - interval '11 minutes' where officer_id = $1",
    [officer.id],
  )
  expect(await t.court.as(officer.token, async (_, me) => me.id)).toBeUndefined()
})

test('a token that was guessed, or is empty, names nobody', async () => {
  for (const token of ['', 'guess', 'a'.repeat(43)])
    expect(await t.court.as(token as never, async (_, me) => me.id)).toBeUndefined()
})

/** A thief with one of the passwords that the server is given opens a session. */
const opening = (how: string, officer: string, factor: string | null) =>
  [
    'insert into office.session (token_hash, officer_id, how, factor_id) values (sha256($1::text::bytea), $2, $3, $4)',
    [randomUUID(), officer, how, factor],
  ] as const

test('with both passwords of the server nobody opens a session of the command line, a demonstration as somebody real, or one without a way in of that officer', async () => {
  const [officer, other] = [await t.officer({ post: 'auditor' }), await t.officer({ post: 'auditor' })]
  const invented = await t.officer({ post: 'auditor' })
  await t.all.query('update office.officer set demo = true where id = $1', [invented.id])
  const [mine, theirs] = [await passkeyOf(officer.id), await passkeyOf(other.id)]
  const password = randomUUID()
  await t.all.query(
    "insert into office.password (id, officer_id, encoded) values ($1, $2, '$argon2id$v=19$m=1,t=1,p=1$YQ$YQ')",
    [password, officer.id],
  )
  const refusals = [
    opening('command_line', officer.id, null),
    opening('command_line', officer.id, mine),
    opening('command_line', invented.id, null),
    opening('demonstration', officer.id, null),
    opening('demonstration', officer.id, mine),
    opening('passkey', officer.id, null),
    opening('passkey', officer.id, randomUUID()),
    opening('passkey', officer.id, theirs),
    opening('passkey', officer.id, password),
    opening('passkey', invented.id, mine),
    opening('password', officer.id, null),
    opening('password', officer.id, mine),
    opening('password', other.id, password),
  ]
  const [door, app] = [await connectTo(t.as('himaya_door')), await connectTo(t.as('himaya_app'))]
  for (const [sql, told] of refusals) {
    await expect(door.query(sql, [...told]), told.join(' ')).rejects.toThrow(/row-level security/)
    await expect(app.query(sql, [...told]), told.join(' ')).rejects.toThrow(/permission denied/)
  }
  // Nor does one become another later, or last longer than it is given.
  for (const sql of [
    "update office.session set how = 'command_line'",
    'update office.session set officer_id = officer_id',
    "update office.session set ends_at = now() + interval '1 day'",
  ])
    for (const role of [door, app]) await expect(role.query(sql), sql).rejects.toThrow(/permission denied/)
  // What the door is for; and so whoever has its password is anybody who has a way in (ADR 15).
  for (const [sql, told] of [
    opening('passkey', officer.id, mine),
    opening('password', officer.id, password),
    opening('demonstration', invented.id, null),
  ])
    expect((await door.query(sql, [...told])).rowCount).toBe(1)
  await Promise.all([door.end(), app.end()])
})

test('counter-proof: a door that opens whatever it is told to lets all of them in', async () => {
  const officer = await t.officer({ post: 'auditor' })
  await t.all.query('begin')
  await t.all.query('alter policy door_opens on office.session with check (true)')
  await t.all.query('set local role himaya_door')
  for (const [sql, told] of [
    opening('command_line', officer.id, null),
    opening('demonstration', officer.id, null),
    opening('passkey', officer.id, null),
  ])
    expect((await t.all.query(sql, [...told])).rowCount).toBe(1)
  await t.all.query('rollback')
})

const sent = ([sql, told]: readonly [string, readonly unknown[]]): [string, unknown[]] => [sql, [...told]]

/** What the record says of somebody, oldest first. */
const entriesOf = async (officer: string) =>
  (
    await t.all.query<{ text: string }>(
      `select concat_ws(' ', outcome, act, purpose) as text from record.entry
       where officer_id = $1 or $1 = any (subjects) order by seq`,
      [officer],
    )
  ).rows.map(({ text }) => text)

/** Every entry that somebody with the door's password might wish to write, or to have instead of the true one. */
const forgeries = (officer: string) =>
  [
    'officers.sign_in',
    'officers.enrol',
    'officers.lose_factor',
    'officers.command_line',
    'officers.sign_out',
    'cases.see',
  ].flatMap((act) =>
    [officer, null].flatMap((whose) =>
      ['done', 'shown'].map(
        (outcome) =>
          [
            'insert into record.entry (officer_id, outcome, act, subjects) values ($1, $2, $3, array[$4::uuid])',
            [whose, outcome, act, officer],
          ] as const,
      ),
    ),
  )

test('whoever has the door’s password opens no session that is not in the record once, with the way used, and writes no such entry of their own', async () => {
  const [officer, other] = [await t.officer({ post: 'auditor' }), await t.officer({ post: 'auditor' })]
  const factor = await passkeyOf(officer.id)
  const door = await connectTo(t.as('himaya_door'))
  for (const [sql, told] of forgeries(other.id))
    await expect(door.query(sql, [...told]), told.join(' ')).rejects.toThrow(/row-level security/)
  // A refusal of somebody else's act, or a refusal in somebody's name, is none of the door's either.
  for (const [act, whose] of [
    ['cases.see', null],
    ['officers.enrol', null],
    ['officers.sign_in', other.id],
    ['officers.no_session', other.id],
  ])
    await expect(
      door.query(
        "insert into record.entry (officer_id, outcome, act, subjects) values ($1, 'refused', $2, '{}')",
        [whose, act],
      ),
      act!,
    ).rejects.toThrow(/row-level security/)
  expect(await entriesOf(other.id)).toEqual([])

  const [sql, told] = opening('passkey', officer.id, factor)
  expect((await door.query(sql, [...told])).rowCount).toBe(1)
  expect(await entriesOf(officer.id)).toEqual([
    'done officers.enrol passkey',
    'done officers.sign_in passkey',
  ])
  // Neither switched off, nor taken back, nor done and undone without both.
  for (const trick of [
    'set session_replication_role = replica',
    'alter table office.session disable trigger session_recorded',
    'drop trigger session_recorded on office.session',
    'create or replace function office.session_recorded() returns trigger language plpgsql as $$ begin return null; end $$',
    'delete from record.entry',
    "update record.entry set act = 'officers.haste'",
    'truncate record.entry',
  ])
    await expect(door.query(trick), trick).rejects.toThrow(/permission denied|must be owner/)
  await door.query('begin')
  await door.query(...sent(opening('passkey', officer.id, factor)))
  await door.query('rollback')
  expect(await entriesOf(officer.id)).toHaveLength(2)
  await door.query('begin')
  await door.query(...sent(opening('passkey', officer.id, factor)))
  await door.query('commit')
  expect(await entriesOf(officer.id)).toEqual([
    'done officers.enrol passkey',
    'done officers.sign_in passkey',
    'done officers.sign_in passkey',
  ])
  // One who adds a way in of somebody and comes in by it leaves both behind.
  const mine = randomUUID()
  await door.query(
    `insert into office.passkey (id, officer_id, credential_id, public_key, counter, device, backed_up, transports, label)
     values ($1::uuid, $2, convert_to($1::text, 'UTF8'), '\\x00', 0, 'single_device', false, '{}', 'Key')`,
    [mine, other.id],
  )
  await door.query(
    "insert into office.password (id, officer_id, encoded) values (gen_random_uuid(), $1, '$argon2id$v=19$m=1,t=1,p=1$YQ$YQ')",
    [other.id],
  )
  await door.query(...sent(opening('passkey', other.id, mine)))
  expect(await entriesOf(other.id)).toEqual([
    'done officers.enrol passkey',
    'done officers.enrol password',
    'done officers.sign_in passkey',
  ])
  await door.end()
})

test('counter-proof: where the door may say what was done it forges an entry, and without the trigger a session is silent', async () => {
  const officer = await t.officer({ post: 'auditor' })
  const factor = await passkeyOf(officer.id)
  await t.all.query('begin')
  await t.all.query("alter policy door_records on record.entry with check (starts_with(act, 'officers.'))")
  await t.all.query('alter table office.session disable trigger session_recorded')
  await t.all.query('set local role himaya_door')
  const [sql, told] = opening('passkey', officer.id, factor)
  await t.all.query(sql, [...told])
  await t.all.query('reset role')
  expect(await entriesOf(officer.id)).toEqual(['done officers.enrol passkey'])
  await t.all.query('set local role himaya_door')
  const [forged, words] = forgeries(officer.id)[0]!
  await t.all.query(forged, [...words])
  await t.all.query('reset role')
  expect(await entriesOf(officer.id)).toEqual(['done officers.enrol passkey', 'done officers.sign_in'])
  await t.all.query('rollback')
})

test('an officer writes no entry that the house writes: not that they came in, nor got or lost a way in, nor what the machine did', async () => {
  const officer = await t.officer({ post: 'auditor' })
  const write = (act: string) =>
    t.court.as(officer.token, (tx) =>
      said`insert into record.entry (officer_id, outcome, act, subjects)
        values (${officer.id}, 'done', ${act}, array[${officer.id}::uuid])`.execute(tx),
    )
  for (const act of [
    'officers.sign_in',
    'officers.command_line',
    'officers.enrol',
    'officers.lose_factor',
    'officers.haste',
    'officers.no_session',
    'officers.leave',
    'keys.rotate',
    'keys.list_openers',
  ])
    await expect(write(act), act).rejects.toThrow(/row-level security/)
  await write('officers.sign_out')
  expect(await entriesOf(officer.id)).toEqual(['done officers.sign_out'])
})

test('that somebody asked in haste the door says of whoever is signed in, or of nobody', async () => {
  const [here, away] = [await t.officer({ post: 'auditor' }), await t.officer({ post: 'auditor' })]
  await t.all.query('update office.session set ended_at = now() where officer_id = $1', [away.id])
  const door = await connectTo(t.as('himaya_door'))
  const write = (whose: string | null, subjects: readonly string[]) =>
    door.query(
      "insert into record.entry (officer_id, outcome, act, subjects) values ($1, 'refused', 'officers.haste', $2)",
      [whose, subjects],
    )
  for (const [whose, subjects] of [
    [away.id, [away.id]],
    [randomUUID(), []],
    [null, [away.id]],
    [here.id, [away.id]],
  ] as const)
    await expect(write(whose, subjects)).rejects.toThrow(/row-level security/)
  await write(here.id, [here.id])
  await write(null, [])
  await door.end()
  // Who was signed out between the counting and the telling is told of as a stranger.
  await t.door.recordHaste(away.id)
  await t.door.recordHaste(here.id)
  expect([await entriesOf(away.id), await entriesOf(here.id)]).toEqual([
    [],
    ['refused officers.haste', 'refused officers.haste'],
  ])
})

test('a way in that is taken away is in the record, whoever takes it', async () => {
  const officer = await t.officer({ post: 'auditor' })
  const key = await passkeyOf(officer.id)
  const door = await connectTo(t.as('himaya_door'))
  await door.query(
    "insert into office.password (id, officer_id, encoded) values (gen_random_uuid(), $1, '$argon2id$v=19$m=1,t=1,p=1$YQ$YQ')",
    [officer.id],
  )
  expect((await door.query('delete from office.password where officer_id = $1', [officer.id])).rowCount).toBe(
    1,
  )
  await expect(door.query('delete from office.passkey where id = $1', [key])).rejects.toThrow(
    /permission denied/,
  )
  await door.end()
  await t.all.query('delete from office.passkey where id = $1', [key])
  expect(await entriesOf(officer.id)).toEqual([
    'done officers.enrol passkey',
    'done officers.enrol password',
    'done officers.lose_factor password',
    'done officers.lose_factor passkey',
  ])
})

test('a session that was ended is opened again by nobody, its own officer either', async () => {
  const officer = await t.officer({ post: 'auditor' })
  const token = randomUUID() as SessionToken
  await setSession(t.all, token, officer.id)
  const end = (at: 'now()' | 'null') =>
    t.court.as(officer.token, async (tx) => {
      const { numAffectedRows } = await said`update office.session set ended_at = ${said.raw(at)}
        where officer_id = ${officer.id} and id <> me.session()`.execute(tx)
      return Number(numAffectedRows)
    })
  await expect(end('null')).rejects.toThrow(/row-level security/)
  expect(await end('now()')).toBe(1)
  expect(await end('null')).toBe(0)
  expect(await t.court.as(token, async () => 'in')).toBeUndefined()
})
