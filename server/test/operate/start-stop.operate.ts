import { startEmbedded } from '@himaya/db'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as listenRaw } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, expect, test } from 'vitest'
import { endHouses, freePort, himaya, newFolder, openHouse, removeFolders, type House } from './house.ts'

afterAll(async () => {
  await endHouses()
  removeFolders()
})

const oneLine = /^himaya: [^\n]+\n$/
/** Processes whose command line holds these words. */
function processesOf(words: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(words)
        ? [Number(name)]
        : []
    } catch {
      return []
    }
  })
}
const childrenOf = (pid: number) =>
  readdirSync('/proc').flatMap((name) => {
    try {
      const parent = /\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]
      return Number(parent) === pid ? [Number(name)] : []
    } catch {
      return []
    }
  })
async function superuser(house: House): Promise<Client> {
  const client = new Client({ ...(await startEmbedded(house.data)).address('root'), database: 'himaya' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}
const report = (word: string) => ({
  unit: 'UNIT-TPI-NADOR',
  source: 'police',
  anonymous: false,
  urgent: false,
  receivedAt: '2026-03-01T09:30:00.000Z',
  statement: word,
  people: [{ capacity: 'victim', name: word }],
})
const reports = async (house: House, as: string) =>
  (await house.ask('/api/reports', { as })).json<{ rows: { id: string }[] }>().rows.map(({ id }) => id)

test('Ctrl-C lets who is being served finish, ends everything, and everything is there at the next start', async () => {
  const house = await openHouse()
  await house.add('assistant', 'social_assistant', 'TPI-NADOR')
  const as = await house.enter('assistant')
  const first = (await house.ask('/api/reports', { as, body: report('one') })).json<{ id: string }>().id
  // The next act is held within the database while the house is told to stop.
  const holder = await superuser(house)
  await holder.query('begin; lock table penal.report in exclusive mode')
  const held = house.ask('/api/reports', { as, body: report('two') })
  const isHeld = async () =>
    (await holder.query("select from pg_locks where relation = 'penal.report'::regclass and not granted"))
      .rowCount
  while ((await isHeld()) === 0) await sleep(10)
  const ended = house.end('SIGINT', true)
  await sleep(400)
  await holder.query('rollback')
  await holder.end()
  const second = await held
  expect(second.status, second.body).toBe(200)
  expect(await ended).toBe(0)
  expect(processesOf(house.data)).toEqual([])
  expect(existsSync(join(house.data, 'serving'))).toBe(false)
  const again = await openHouse({}, house.data)
  expect(await reports(again, as)).toEqual([second.json<{ id: string }>().id, first])
  await again.end()
})

test('killed with -9 while it writes, it starts again at once with all that was acknowledged, and nothing is left over', async () => {
  const house = await openHouse()
  await house.add('assistant', 'social_assistant', 'TPI-NADOR')
  const as = await house.enter('assistant')
  const acknowledged: string[] = []
  const writing = (async () => {
    for (;;) {
      const answer = await house.ask('/api/reports', { as, body: report('word') })
      if (answer.status === 200) acknowledged.push(answer.json<{ id: string }>().id)
    }
  })().catch(() => undefined)
  while (acknowledged.length < 10) await sleep(5)
  const children = childrenOf(house.process.pid ?? 0)
  expect(children.length).toBeGreaterThanOrEqual(2)
  process.kill(house.process.pid ?? 0, 'SIGKILL')
  await writing
  const again = await openHouse({}, house.data)
  const there = await reports(again, as)
  expect(there).toEqual(expect.arrayContaining(acknowledged))
  for (const child of children)
    expect(existsSync(`/proc/${String(child)}`), `process ${String(child)}`).toBe(false)
  expect(processesOf(join(house.data, 'postgres'))).toHaveLength(1)
  await again.end()
})

test('a database that was left running is taken over, and stopped in the end', async () => {
  const data = newFolder()
  // Started by somebody else, as by a command that was killed.
  const orphan = await startEmbedded(data)
  const house = await openHouse({}, data)
  await house.add('somebody', 'auditor')
  expect(processesOf(join(data, 'postgres'))).toEqual([orphan.pid])
  expect(await house.end()).toBe(0)
  expect(processesOf(data)).toEqual([])
})

test('one house at a time on one folder, and one program on one port, each said in one line', async () => {
  const house = await openHouse()
  const second = await himaya(['serve'], { ...house.env, HIMAYA_PORT: String(await freePort()) })
  expect([second.code, second.out]).toEqual([1, ''])
  expect(second.err).toMatch(/^himaya: Himaya is already running on [^\n]+\n$/)
  const data = newFolder()
  const taken = await himaya(['serve'], { HIMAYA_DATA: data, HIMAYA_PORT: String(house.port) })
  expect([taken.code, taken.out]).toEqual([1, ''])
  expect(taken.err).toMatch(oneLine)
  expect(taken.err).toContain(`port ${String(house.port)} is taken`)
  // Found before anything was made.
  expect(readdirSync(data)).toEqual([])
  const doctor = await himaya(['doctor'], { HIMAYA_DATA: data, HIMAYA_PORT: String(house.port) })
  expect([doctor.code, doctor.out]).toEqual([1, expect.stringMatching(/^WRONG {2}port \d+ is taken/m)])
  const own = await himaya(['doctor'], house.env)
  expect([own.code, own.out]).toEqual([0, expect.stringMatching(/^ok {5}Himaya itself answers/m)])
  // The first one did not notice.
  expect((await himaya(['health'], house.env)).code).toBe(0)
  await house.end()
})

test('health says in one line what it met: nothing, or something else', async () => {
  const port = await freePort()
  const nothing = await himaya(['health'], { HIMAYA_PORT: String(port) })
  expect([nothing.code, nothing.out]).toEqual([1, ''])
  expect(nothing.err).toMatch(new RegExp(`^himaya: nothing answers on port ${String(port)}[^\n]+\n$`))
  const others = [
    createServer((_, reply) => reply.end('<html>ZZOTHER</html>')),
    createServer((_, reply) => reply.end('{"ok":true}')),
    listenRaw((socket) =>
      socket
        .resume()
        .on('error', () => undefined)
        .end('220 ZZOTHER\r\n'),
    ),
  ]
  for (const server of others) {
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
    const { code, out, err } = await himaya(['health'], { HIMAYA_PORT: String(port) })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^himaya: what answers on port \d+ is no Himaya[^\n]+\n$/)
    await new Promise((done) => server.close(done))
  }
})

test('a data folder that cannot be used is refused in one line and left alone', async () => {
  const file = join(newFolder('file'), 'data')
  writeFileSync(file, 'mine')
  const home = newFolder('home')
  mkdirSync(join(home, 'documents'), { mode: 0o755 })
  const tries = [
    [join(file, 'below'), /cannot be written in \(ENOTDIR\)/],
    [file, /cannot be written in \(EEXIST\)/],
    [home, /holds other things/],
  ] as const
  for (const [data, why] of tries) {
    const { code, out, err } = await himaya(['serve'], {
      HIMAYA_DATA: data,
      HIMAYA_PORT: String(await freePort()),
    })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(oneLine)
    expect(err).toMatch(why)
  }
  expect(readFileSync(file, 'utf8')).toBe('mine')
  expect(readdirSync(home)).toEqual(['documents'])
  const doctor = await himaya(['doctor'], { HIMAYA_DATA: join(file, 'below') })
  expect([doctor.code, doctor.out]).toEqual([1, expect.stringMatching(/^WRONG {2}HIMAYA_DATA/m)])
})

test('what stands in the settings and cannot be meant is said in one line', async () => {
  for (const [env, why] of [
    [{ HIMAYA_PORT: '99999' }, /HIMAYA_PORT should be/],
    [{ HIMAYA_ORIGIN: 'http://himaya.example' }, /HIMAYA_ORIGIN should be an https address/],
    [{ HIMAYA_ORIGIN: 'https://himaya.example/app' }, /HIMAYA_ORIGIN should be/],
    [{ HIMAYA_ENV: 'prod' }, /HIMAYA_ENV should be trial or production/],
  ] as const) {
    const { code, err } = await himaya(['health'], env)
    expect(code).toBe(1)
    expect(err).toMatch(oneLine)
    expect(err).toMatch(why)
  }
})

test('doctor names a folder that others may read, and a start closes it', async () => {
  const data = newFolder()
  const house = await openHouse({}, data)
  await house.end()
  chmodSync(data, 0o755)
  chmodSync(join(data, 'secrets/himaya_app'), 0o644)
  const { code, out } = await himaya(['doctor'], house.env)
  expect(code).toBe(1)
  expect(out).toContain(`${data} is open to other users: chmod go-rwx`)
  expect(out).toContain('secrets/himaya_app is open to other users')
  // It started the database to look at it, and stopped it.
  expect(out).toMatch(/^ok {5}row security is forced on every table$/m)
  expect(processesOf(data)).toEqual([])
  chmodSync(join(data, 'secrets/himaya_app'), 0o600)
  const again = await openHouse({}, data)
  expect(statSync(data).mode & 0o777).toBe(0o700)
  expect((await himaya(['doctor'], again.env)).code).toBe(0)
  await again.end()
})
