/** The server as a system user of its own: what it needs it reaches, and of what the house keeps it reads nothing else. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plantCase, type PlantedCase } from './case.ts'
import { endHouses, himaya, newFolder, openHouse, removeFolders, type House } from './house.ts'

const name = 'nobody'
const root = resolve(import.meta.dirname, '../../..')
const numberOf = (of: string) => Number(spawnSync('id', [of, name], { encoding: 'utf8' }).stdout)
const user = { uid: numberOf('-u'), gid: numberOf('-g') }
/** What this program prints when the server's user runs it. */
const asServer = (program: string, input = '') =>
  spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', program],
    {
      ...user,
      cwd: root,
      env: { PATH: process.env['PATH'] },
      input,
      encoding: 'utf8',
    },
  )
const canBeTried = process.getuid?.() === 0 && asServer('process.stdout.write("here")').stdout === 'here'
if (!canBeTried)
  console.error('SKIPPED: only root, on a checkout that others can read, starts the server as another user')

/** Everything under a folder. */
const under = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) =>
    join(entry.parentPath, entry.name),
  )

/** Which of these paths the server's user reads, or lists. */
const readableOf = (paths: readonly string[]): string[] =>
  JSON.parse(
    asServer(
      `import { accessSync, constants, readFileSync } from 'node:fs'
       const reads = (path) => { try { accessSync(path, constants.R_OK); return true } catch { return false } }
       console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).filter(reads)))`,
      JSON.stringify(paths),
    ).stdout,
  ) as string[]

describe.skipIf(!canBeTried)('as a user of its own', () => {
  let house: House
  let planted: PlantedCase
  beforeAll(async () => {
    const data = newFolder()
    mkdirSync(join(data, 'run'), { recursive: true })
    mkdirSync(join(data, 'law'))
    writeFileSync(join(data, 'law', 'kept-from-before'), '', { mode: 0o600 })
    house = await openHouse({ HIMAYA_SERVER_USER: name }, data)
    planted = await plantCase(house)
  })
  afterAll(async () => {
    await endHouses()
    removeFolders()
  })

  const everythingIsRead = async () => {
    for (const { path, holds } of planted.sealed) {
      const answer = await house.ask(`/api${path}`, { as: planted.assistant })
      expect(answer.status, answer.body).toBe(200)
      for (const word of holds) expect(answer.body).toContain(word)
    }
  }
  const health = async () => (await house.ask('/api/health')).json() as { separation: string; status: string }

  test('people work as ever, and health says that keys and server are two', async () => {
    await everythingIsRead()
    expect((await health()).separation).toBe('user')
  })

  test('whoever takes the server reads no key, no secret, no line of the broker and nothing of the database', () => {
    const paths = [house.data, ...under(house.data)]
    for (const part of ['keys', 'keys-journal', 'secrets', 'postgres'])
      expect(
        paths.filter((path) => path.startsWith(join(house.data, part, '/'))).length,
        part,
      ).toBeGreaterThan(0)
    const sockets = paths.filter((path) => statSync(path).isSocket())
    expect(sockets.length).toBe(2)
    expect(readableOf(paths).toSorted()).toEqual(
      [...sockets, join(house.data, 'law'), join(house.data, 'law', 'kept-from-before')].toSorted(),
    )
    // Of another house it does not even hear.
    const other = newFolder()
    writeFileSync(join(other, 'file'), randomBytes(8))
    expect(readableOf(under(other))).toEqual([])
  })

  test('files that come in are still looked at by a process that reaches nothing', () => {
    const looked = asServer(
      `import { Readable } from 'node:stream'
       import { newSandbox } from './server/src/modules/attachments/index.ts'
       const bytes = Buffer.from('%PDF-1.7 startxref 0 %%EOF')
       console.log(JSON.stringify(await newSandbox().look(Readable.from([bytes]))))`,
    )
    expect(looked.stdout, looked.stderr).toContain('"kind":"pdf"')
  })

  test('a database that was killed comes back within its reach, and a command in between shuts nothing', async () => {
    const doctor = await himaya(['doctor'], house.env)
    expect(doctor.out).toMatch(/^ok {5}the server is to run as nobody$/m)
    await everythingIsRead()
    const postmaster = Number(
      readFileSync(join(house.data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
    )
    process.kill(postmaster, 'SIGKILL')
    const [first] = planted.sealed
    const isAnswered = async () =>
      (await house.ask(`/api${first?.path ?? ''}`, { as: planted.assistant })).status === 200
    // First it falls, as everybody sees, then it is there again.
    for (const wanted of [false, true])
      for (const until = Date.now() + 60_000; Date.now() < until; await sleep(100))
        if ((await isAnswered()) === wanted) break
    await everythingIsRead()
  })

  test('without the setting the folder is shut again', async () => {
    expect(await house.end()).toBe(0)
    const { HIMAYA_SERVER_USER: _, ...env } = house.env
    house = await openHouse(env, house.data)
    await everythingIsRead()
    expect((await health()).separation).toBe('none')
    expect(readableOf([house.data, ...under(house.data)])).toEqual([])
    expect(statSync(house.data).mode & 0o7777).toBe(0o700)
  })

  test.each([
    ['somebody-who-is-not-here', 'there is no user somebody-who-is-not-here here'],
    ['root', 'name a user who is not root'],
  ])('%s is refused in one line, before anything is made', async (said, why) => {
    const data = newFolder()
    const refused = await himaya(['serve'], { HIMAYA_DATA: data, HIMAYA_SERVER_USER: said })
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/^himaya: HIMAYA_SERVER_USER: [^\n]+\n$/)
    expect(refused.err).toContain(why)
    expect(readdirSync(data).filter((one) => one !== 'serving')).toEqual([])
  })
})
