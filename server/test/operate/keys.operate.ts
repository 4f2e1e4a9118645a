/** Keys as whoever runs a house changes and loses them: a new epoch over kills, the end of an old one, and the alarm. */
import { openKeys, signerIn, type Ticket } from '@himaya/keys'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareEnvironment } from '../../src/cli/environment.ts'
import { unattended } from '../../src/sealed.ts'
import { plantCase, type PlantedCase } from './case.ts'
import { endHouses, himaya, openHouse, removeFolders, superuserOf, type House } from './house.ts'

const program = resolve(import.meta.dirname, '../../src/cli/main.ts')
/** Keys beside those of the planted case, so that a kill falls in the middle. */
const many = Number(process.env['HIMAYA_TEST_KEYS'] ?? '10000')

let house: House
let planted: PlantedCase
let all: Awaited<ReturnType<typeof superuserOf>>
const drafts = new Map<string, { key: Buffer; wrapped: Buffer }>()
beforeAll(async () => {
  house = await openHouse({ HIMAYA_KEYS_SEAL_FORGED: '3', HIMAYA_KEYS_UNATTENDED_UNWRAPS: '1000000' })
  all = await superuserOf(house.data)
  planted = await plantCase(house)
  const keys = openKeys(join(house.data, 'run', 'keys'))
  const { rows } = await all.query<{ id: string }>("select id from office.officer where handle = 'assistant'")
  for (let from = 0; from < many; from += 500) {
    const ids = Array.from({ length: 500 }, () => randomUUID())
    const made = await keys.newFileKeys(ids.map((fileId) => ({ kind: 'draft', fileId })))
    for (const [n, id] of ids.entries())
      drafts.set(id, { key: Buffer.from(made[n]!.fileKey), wrapped: made[n]!.wrapped })
    await all.query(
      `insert into office.draft (id, officer_id, form, body_sealed, wrapped_key)
       select d.id, $1, 'report', '\\x00', d.key from unnest($2::uuid[], $3::bytea[]) d (id, key)`,
      [rows[0]!.id, ids, made.map(({ wrapped }) => wrapped)],
    )
  }
  keys.close()
}, 600_000)
afterAll(async () => {
  await all.end()
  await endHouses()
  removeFolders()
})

/** How many keys stand under each epoch, in every table that has some. */
async function epochs(): Promise<Record<string, number>> {
  const { rows: tables } = await all.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
     where a.attname = 'wrapped_key' and not a.attisdropped`,
  )
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await all.query<{ epoch: number; n: number }>(
      `select get_byte(wrapped_key, 1) as epoch, count(*)::int as n from ${name} where wrapped_key is not null group by 1`,
    )
    for (const { epoch, n } of rows) found[epoch] = (found[epoch] ?? 0) + n
  }
  return found
}

async function allIsRead(): Promise<void> {
  for (const { path, holds } of planted.sealed) {
    const answer = await house.ask(`/api${path}`, { as: planted.assistant })
    expect(answer.status, `${path} ${answer.body}`).toBe(200)
    for (const word of holds) expect(answer.body).toContain(word)
  }
}

test('a new epoch wraps every key anew, whatever kills it on its way, while people go on working', async () => {
  const before = await epochs()
  expect(Object.keys(before)).toEqual(['1'])
  let kills = 0
  for (const after of [0, 10, 30, 60, 100, 200]) {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', program, 'keys', 'rotate'],
      {
        env: { ...bareEnvironment(), HIMAYA_ENV: 'production', ...house.env },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const ended = new Promise<number | null>((done) => child.once('close', done))
    // It says that it begins once there is something to be killed in.
    await new Promise<void>((done) => {
      child.stderr.on('data', (said: Buffer) => (said.toString().includes('epoch') ? done() : undefined))
      child.once('close', () => done())
    })
    await sleep(after)
    child.kill('SIGKILL')
    if ((await ended) === null) kills += 1
    await allIsRead()
  }
  expect(kills).toBeGreaterThan(0)
  const began = performance.now()
  for (let rounds = 0; ; rounds += 1) {
    const { code, out, err } = await himaya(['keys', 'rotate'], house.env)
    expect(code, err).toBe(0)
    if (Object.keys(await epochs()).length === 1) {
      console.log(
        `rotation: ${many} keys and those of a case, ${kills} kills; the last run ${Math.round(performance.now() - began)} ms ${out.trim()}`,
      )
      break
    }
    expect(rounds).toBeLessThan(3)
  }
  const [newest] = Object.keys(await epochs())
  expect(Object.values(await epochs())).toEqual(Object.values(before))
  await allIsRead()
  // And each still opens what it opened.
  const keys = openKeys(join(house.data, 'run', 'keys'))
  const signer = signerIn(join(house.data, 'keys'))
  const { rows } = await all.query<{ id: string; wrapped: Buffer }>(
    'select id, wrapped_key as wrapped from office.draft where id = any ($1) order by random() limit 500',
    [[...drafts.keys()]],
  )
  const opened = await keys.unwraps(
    {
      files: rows.map(({ id, wrapped }) => ({ kind: 'draft', fileId: id, wrapped })),
      officer: null,
      purpose: 'check',
    },
    unattended(signer, 'check'),
  )
  for (const [n, { id, wrapped }] of rows.entries()) {
    expect(opened[n]?.equals(drafts.get(id)!.key)).toBe(true)
    expect(wrapped.readUInt16BE()).toBe(Number(newest))
  }
  keys.close()
})

test('what was erased stays erased once its epoch is gone: a copy of the row from before opens nothing', async () => {
  const newest = Number(Object.keys(await epochs())[0])
  expect((await himaya(['keys', 'destroy', String(newest), '--yes'], house.env)).code).toBe(1)
  const unsure = await himaya(['keys', 'destroy', '1'], house.env)
  expect([unsure.code, unsure.err]).toMatchObject([1, expect.stringMatching(/every backup made before/)])
  expect(existsSync(join(house.data, 'keys', 'kek-0001'))).toBe(true)
  const [id = '', made] = [...drafts][0] ?? []
  const wrapped = made!.wrapped
  await all.query('update office.draft set wrapped_key = $2 where id = $1', [id, wrapped])
  const used = await himaya(['keys', 'destroy', '1', '--yes'], house.env)
  expect([used.code, used.err]).toMatchObject([1, expect.stringMatching(/1 keys are wrapped under epoch 1/)])
  expect((await himaya(['keys', 'rotate'], house.env)).code).toBe(0)
  const gone = await himaya(['keys', 'destroy', '1', '--yes'], house.env)
  expect(gone.code, gone.err).toBe(0)
  expect(existsSync(join(house.data, 'keys', 'kek-0001'))).toBe(false)
  await all.query('update office.draft set wrapped_key = $2 where id = $1', [id, wrapped])
  const answer = await house.ask(`/api/drafts/${id}`, { as: planted.assistant })
  expect([answer.status, (answer.json() as { code: string }).code]).toEqual([503, 'keys_unavailable'])
  await all.query('delete from office.draft where id = $1', [id])
  await allIsRead()
})

test('whoever guesses tickets seals the keys, and within 2 s the house, its health and the record say so', async () => {
  const thief = openKeys(join(house.data, 'run', 'keys'), { cacheSeconds: 0 })
  const file = {
    kind: 'draft',
    fileId: randomUUID(),
    wrapped: Buffer.alloc(62),
    officer: null,
    purpose: 'x',
  } as const
  const began = performance.now()
  for (let n = 0; n < 4; n += 1)
    await thief.unwrap(file, async () => ['nothing' as Ticket]).catch(() => undefined)
  const entries = async () =>
    (await all.query<{ purpose: string }>("select purpose from record.entry where act = 'keys.seal'")).rows
  while ((await entries()).length === 0 && performance.now() - began < 5000) await sleep(20)
  const rang = performance.now() - began
  console.log(`alarm: in the record ${Math.round(rang)} ms after the first guess`)
  expect(rang).toBeLessThan(2000)
  expect(await entries()).toEqual([{ purpose: 'forged_tickets' }])
  expect(house.said.err).toMatch(/ALARM: the keys sealed themselves/)
  const health = await house.ask('/api/health')
  expect([health.status, health.json()]).toMatchObject([503, { status: 'waiting', sealed: 'forged_tickets' }])
  const refused = await house.ask(`/api${planted.sealed[0]!.path}`, { as: planted.assistant })
  expect([refused.status, (refused.json() as { code: string }).code]).toEqual([503, 'keys_sealed'])
  expect((await himaya(['doctor'], house.env)).out).toMatch(/^WRONG {2}the keys sealed themselves/m)
  expect(JSON.parse(readFileSync(join(house.data, 'keys-journal', 'sealed'), 'utf8'))).toMatchObject({
    why: 'forged_tickets',
  })
  thief.close()
  // A restart of the whole house does not open it.
  expect(await house.end()).toBe(0)
  const again = await openHouse({ HIMAYA_PORT: String(house.port) }, house.data)
  expect((await again.ask('/api/health')).json()).toMatchObject({ sealed: 'forged_tickets' })
  expect(await again.end()).toBe(0)
  all = await superuserOf(house.data)
})
