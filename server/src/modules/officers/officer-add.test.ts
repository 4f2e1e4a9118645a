import { openCourt, openDatabase, openDoor, type SessionToken } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectTo } from '../../../../db/test/court.ts'
import { bareEnvironment } from '../../cli/environment.ts'

const program = join(import.meta.dirname, '../../cli/main.ts')
let data: string
let database: Awaited<ReturnType<typeof openDatabase>>
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'ho-'))
})
afterAll(async () => {
  await (database as typeof database | undefined)?.stop()
  rmSync(data, { recursive: true, force: true })
})

const add = (options: Record<string, string>, env: Record<string, string> = {}) =>
  run(['officer', 'add', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])], env)
const link = /^http:\/\/localhost:3000\/enrol#([\w-]{43})\n$/
const first = { handle: 'souad', 'name-ar': 'سعاد', 'name-fr': 'Souad', post: 'administrator' }

test('the first administrator is added to a database that nobody started, in production', async () => {
  const made = await add(first, { HIMAYA_ENV: 'production', HIMAYA_ORIGIN: 'https://himaya.example' })
  expect(made.stdout).toMatch(/^https:\/\/himaya\.example\/enrol#[\w-]{43}\n$/)
  expect(made.code).toBe(0)
  // Nobody is left behind, and from here on it is running.
  database = await openDatabase(data, undefined)
  expect(database.ours).toBe(true)
})

test('one more post and a new link for a handle that exists; the link given before is over', async () => {
  const door = openDoor(database.as('himaya_door'))
  const again = await add({ handle: 'souad', post: 'trial_judge', court: 'TPI-NADOR' })
  const token = link.exec(again.stdout)?.[1] ?? ''
  expect(await door.enrolmentOf(token)).toMatchObject({ handle: 'souad', nameAr: 'سعاد', language: 'ar' })
  const third = await add({ ...first, post: 'trial_judge', court: 'TPI-NADOR' })
  expect(third.stdout).toMatch(link)
  expect(await door.enrolmentOf(token)).toBeUndefined()
  await door.close()
  const backup = await connectTo(database.as('himaya_backup'))
  const { rows: posts } = await backup.query('select post, court_id from office.post order by post')
  expect(posts).toEqual([
    { post: 'administrator', court_id: null },
    { post: 'trial_judge', court_id: 'TPI-NADOR' },
  ])
  const { rows: entries } = await backup.query('select officer_id, outcome, act from record.entry')
  expect(entries).toEqual(Array(3).fill({ officer_id: null, outcome: 'done', act: 'officers.add' }))
  await backup.end()
})

test.each<[string, Record<string, string>]>([
  ['a handle of somebody else', { ...first, 'name-fr': 'Samira' }],
  ['a new handle without names', { handle: 'new.one', post: 'auditor' }],
  ['a judge of no court', { ...first, handle: 'new.one', post: 'trial_judge' }],
  ['an auditor of a court', { ...first, post: 'auditor', court: 'TPI-NADOR' }],
  ['a court that is not', { ...first, post: 'trial_judge', court: 'TPI-NOWHERE' }],
  ['a service that is not', { ...first, post: 'service_provider', service: crypto.randomUUID() }],
  ['a post that is not', { ...first, post: 'minister' }],
  ['a language that is not', { ...first, language: 'es' }],
  ['a handle with spaces', { ...first, handle: 'a b' }],
  ['an option that is not', { ...first, password: 'chosen' }],
  ['nothing', {}],
])('%s is refused in one line, and nothing is written', async (_, options) => {
  const { stdout, stderr, code } = await add(options)
  expect([stdout, code]).toEqual(['', 1])
  expect(stderr).toMatch(/^himaya: [^\n]+\n$/)
})

test('the registrar adds officers and reads no file, no proof and no record', async () => {
  const registrar = await connectTo(database.as('himaya_registrar'))
  for (const sql of [
    'select 1 from assistance.person',
    'select 1 from court.case',
    'select 1 from record.entry',
    'select encoded from office.password',
    'select token_hash from office.enrolment',
    'update office.officer set handle = handle',
    'select token_hash from office.session',
    'delete from office.post',
    'update office.session set locked = false',
  ])
    await expect(registrar.query(sql), sql).rejects.toThrow(/permission denied/)
  // Sessions it opens as the command line alone, for an hour, which the record says in the officer's name.
  for (const [how, hours] of [
    ['passkey', 1],
    ['password', 1],
    ['demonstration', 1],
    ['command_line', 2],
  ] as const)
    await expect(
      registrar.query(
        `insert into office.session (token_hash, officer_id, how, ends_at)
         select sha256('a'), id, $1, now() + make_interval(hours => $2) from office.officer limit 1`,
        [how, hours],
      ),
      how,
    ).rejects.toThrow(/row-level security/)
  for (const act of ['officers.sign_in', 'officers.command_line']) {
    await expect(
      registrar.query(
        `insert into record.entry (officer_id, outcome, act, subjects) select id, 'done', '${act}', array[id::uuid]
         from office.officer limit 1`,
      ),
    ).rejects.toThrow(/permission denied/)
    await expect(
      registrar.query(`insert into record.entry (outcome, act, subjects) values ('done', '${act}', '{}')`),
    ).rejects.toThrow(/row-level security/)
  }
  await registrar.end()
})

describe('whoever is signed out, or leaves,', () => {
  /** Signs somebody in as the door does, and says who a session still is. */
  async function sessions(handle: string) {
    const door = openDoor(database.as('himaya_door'))
    const keeping = await connectTo(database.as('himaya_door'))
    const backup = await connectTo(database.as('himaya_backup'))
    const { rows } = await backup.query<{ id: OfficerId }>(
      'select id from office.officer where handle = $1',
      [handle],
    )
    const officer = rows[0]!.id
    const factor = randomUUID()
    await keeping.query(
      `insert into office.passkey (id, officer_id, credential_id, public_key, counter, device, backed_up, transports, label)
       values ($1::uuid, $2, convert_to($1::text, 'UTF8'), '\\x00', 0, 'single_device', false, '{}', 'Key')`,
      [factor, officer],
    )
    return {
      officer,
      open: () => door.openSession({ officer, how: 'passkey', factor, replaces: undefined }),
      who: (token: SessionToken) => door.officerOf(token),
      entries: async () =>
        (
          await backup.query<{ act: string }>(
            "select act from record.entry where subjects = array[$1::uuid] and act <> 'officers.sign_in' order by seq",
            [officer],
          )
        ).rows.map(({ act }) => act),
      close: () => Promise.all([door.close(), keeping.end(), backup.end()]),
    }
  }
  const out = (verb: string, handle: string) => run(['officer', verb, '--handle', handle], {})

  beforeAll(async () => {
    await add({ handle: 'karim', 'name-ar': 'كريم', 'name-fr': 'Karim', post: 'auditor' })
  })

  test('has no session from then on; everybody else has theirs, and whoever works here still signs in again', async () => {
    const [hers, his] = [await sessions('souad'), await sessions('karim')]
    const [one, two, others] = [await hers.open(), await hers.open(), await his.open()]
    expect(await out('sign-out', 'souad')).toMatchObject({
      code: 0,
      stdout: '{"handle":"souad","left":false,"sessions":2}\n',
    })
    expect(await Promise.all([one, two].map((token) => hers.who(token)))).toEqual([undefined, undefined])
    expect(await his.who(others)).toBe(his.officer)
    expect(await hers.who(await hers.open())).toBe(hers.officer)
    expect((await hers.entries()).at(-1)).toBe('officers.sign_out')
    await Promise.all([hers.close(), his.close()])
  })

  test('works here no more, by the word of the database, and it is in the record', async () => {
    const hers = await sessions('souad')
    expect(await out('leave', 'souad')).toMatchObject({
      code: 0,
      stdout: '{"handle":"souad","left":true,"sessions":1}\n',
    })
    expect((await hers.entries()).at(-1)).toBe('officers.leave')
    // What the door were to open by mistake would open nothing.
    const court = openCourt(database.as('himaya_app'))
    const his = await sessions('karim')
    expect(await court.as(await his.open(), async () => 'in')).toBe('in')
    expect(await court.as(await hers.open(), async () => 'in')).toBeUndefined()
    await Promise.all([court.close(), hers.close(), his.close()])
  })

  test('is not brought back: not by another link, nor by the role that ended it', async () => {
    expect(await add({ handle: 'souad', post: 'auditor' })).toMatchObject({ code: 1, stdout: '' })
    const registrar = await connectTo(database.as('himaya_registrar'))
    for (const sql of [
      'update office.officer set active = true',
      'update office.session set ended_at = null',
      "update office.session set ended_at = now() + interval '1 hour'",
    ])
      await expect(
        registrar.query(sql).then(({ rowCount }) => {
          if (rowCount === 0) throw new Error('row-level security')
        }),
        sql,
      ).rejects.toThrow(/row-level security/)
    await registrar.end()
  })

  test.each([
    ['somebody who left', 'souad'],
    ['nobody', 'nobody.here'],
    ['what is no handle', 'a b'],
  ])('%s is told in one line, and nothing is written', async (_, handle) => {
    const { stdout, stderr, code } = await out('leave', handle)
    expect([stdout, code]).toEqual(['', 1])
    expect(stderr).toMatch(/^himaya: [^\n]+\n$/)
  })
})

function run(args: string[], env: Record<string, string>) {
  return new Promise<{ stdout: string; stderr: string; code: number | null }>((done) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
      env: { ...bareEnvironment(), HIMAYA_DATA: data, ...env },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    child.on('close', (code) => done({ stdout, stderr, code }))
  })
}
