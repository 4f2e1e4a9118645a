import { routes } from '@himaya/contract'
import { startEmbedded } from '@himaya/db'
import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planted, plantCase, traces, type PlantedCase } from './case.ts'
import {
  endHouses,
  himaya,
  newFolder,
  openHouse,
  removeFolders,
  saidByAll,
  superuserOf,
  type House,
} from './house.ts'
import { findTraces } from './traces.ts'

let house: House
let it: PlantedCase
/** Where its processes put what they need for a moment. */
const passing = newFolder('passing')
beforeAll(async () => {
  // Everything is asked at once: more than a page asks.
  house = await openHouse({ TMPDIR: passing, HIMAYA_REQUESTS_PER_SECOND: '10000' })
  // Who is there when a report comes has it.
  await house.add('kings_prosecutor', 'kings_prosecutor', 'TPI-NADOR')
  it = await plantCase(house)
})
afterAll(async () => {
  await endHouses()
  removeFolders()
})

const inText = (text: string) =>
  [...traces, planted.caller, planted.name].filter((trace) => text.includes(trace))

type Answers = ReadonlyMap<string, Awaited<ReturnType<House['ask']>>>

/** What every question of the contract answers to somebody, as far as its address can be filled in. */
async function askEverything(as = it.assistant): Promise<Answers> {
  const ids: Record<string, string> = {
    caseId: it.caseId,
    personId: it.personId,
    reportId: it.reportId,
    draftId: it.draftId,
  }
  const paths = Object.values(routes).flatMap(({ method, path }) =>
    method === 'GET' ? [path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? randomUUID())] : [],
  )
  // Together: what is refused is answered late on purpose.
  const told = await Promise.all(
    paths.map(async (path) => [path, await house.ask(`/api${path}`, { as })] as const),
  )
  const found = await house.ask('/api/search', { as, body: { text: planted.name } })
  return new Map([...told, ['/search', found]])
}

/** Where the words of a request or a sealed text may be read besides: by whoever decides about her, as the law has it. */
const toldTo: Readonly<Record<string, readonly string[]>> = {
  kings_prosecutor: ['reports', 'people'],
}

test('nothing sealed is answered but where it is asked for, to whoever may; no header, list or other answer holds it', async () => {
  const holds = (answers: Answers) =>
    [...answers].filter(([, { body }]) => inText(body).length > 0).map(([path]) => path)
  const inHeaders = (answers: Answers) =>
    [...answers].filter(([, { headers }]) => {
      const text = JSON.stringify(headers)
      return (
        inText(text).length > 0 ||
        inText(decodeURIComponent(text.replaceAll(/%(?![\dA-Fa-f]{2})/g, ''))).length > 0
      )
    })
  const hers = await askEverything()
  expect(holds(hers).toSorted()).toEqual(it.sealed.map(({ path }) => path).toSorted())
  expect(inHeaders(hers)).toEqual([])
  let answers = hers.size
  for (const [post, court] of [
    ['kings_prosecutor', 'TPI-NADOR'],
    ['kings_prosecutor_deputy', 'TPI-NADOR'],
    ['trial_judge', 'TPI-NADOR'],
    ['registry_clerk', 'TPI-NADOR'],
    ['unit_coordinator', 'TPI-NADOR'],
    ['court_president', 'TPI-NADOR'],
    ['social_assistant', 'TPI-OUJDA'],
    ['general_prosecutor', 'CA-NADOR'],
    ['central_unit', undefined],
    ['national_desk', undefined],
    ['auditor', undefined],
    ['administrator', undefined],
  ] as const) {
    if (post !== 'kings_prosecutor') await house.add(post, post, court)
    const told = await askEverything(await house.enter(post))
    answers += told.size
    const places = toldTo[post] ?? []
    const beside = holds(told).filter((path) => !places.some((place) => path.includes(`/${place}/`)))
    expect([post, beside, inHeaders(told)]).toEqual([post, [], []])
    expect([post, holds(told).length > 0]).toEqual([post, places.length > 0])
  }
  console.log(`  sealed: ${String(answers)} answers to thirteen people, none beside where it is asked for`)
})

test('neither a session’s secret nor a person’s name stands in a statement, where an administrator could read it', async () => {
  const watcher = await superuserOf(house.data)
  // A server whose administrator logs everything there is to log.
  await watcher.query("alter system set log_statement = 'all'")
  await watcher.query('alter system set log_min_duration_statement = 0')
  await watcher.query('select pg_reload_conf()')
  const log = join(house.data, 'log/postgres.log')
  const seen = new Set<string>()
  let watching = true
  const isWatching = () => watching
  const watched = (async () => {
    while (isWatching()) {
      const { rows } = await watcher.query<{ query: string }>(
        'select query from pg_stat_activity where pid <> pg_backend_pid()',
      )
      for (const { query } of rows) seen.add(query)
    }
  })()
  for (let round = 0; round < 3; round++) await askEverything()
  const other = await plantCase(house, 'another')
  // The same, said as it never is: it would have been seen.
  const careless = await superuserOf(house.data)
  await careless.query(`select '${other.assistant}', '${planted.name}', pg_sleep(0.3)`)
  await careless.end()
  watching = false
  await watched
  await watcher.end()

  const logged = readFileSync(log, 'utf8')
  const both = [[...seen].join('\n'), logged] as const
  for (const text of both) {
    expect(text).toContain('me.enter')
    expect(text).toContain(other.assistant)
    expect(text).toContain(planted.name)
    const honest = text.split('\n').filter((line) => !line.includes('pg_sleep'))
    expect(inText(honest.join('\n'))).toEqual([])
    expect(honest.join('\n')).not.toContain(other.assistant)
    expect(text).not.toContain(it.assistant)
  }
  expect(inText(saidByAll.join(''))).toEqual([])
  // What was careless goes, so that the folder can be searched for what is left.
  writeFileSync(log, '')
})

test('with the keys stopped nothing sealed is served, whoever had read it a moment before', async () => {
  const before = await askEverything()
  const shows = [...before].filter(([, { body }]) => inText(body).length > 0).map(([path]) => path)
  for (const { path } of it.sealed) expect(shows).toContain(path)
  const [keys, aside] = [join(house.data, 'keys'), join(newFolder('aside'), 'keys')]
  renameSync(keys, aside)
  process.kill(brokerOf(house), 'SIGKILL')
  await expect
    .poll(async () => (await house.ask('/api/health')).json(), { timeout: 15_000 })
    .toMatchObject({ keys: false })
  const after = await askEverything()
  for (const [path, { body }] of after) expect([path, inText(body)]).toEqual([path, []])
  for (const path of [...shows, '/search']) {
    const answer = after.get(path)
    expect([path, answer?.status, answer?.body]).toEqual([
      path,
      503,
      expect.stringContaining('keys_unavailable'),
    ])
  }
  renameSync(aside, keys)
  await expect
    .poll(async () => (await house.ask('/api/health')).json(), { timeout: 15_000 })
    .toMatchObject({ keys: true })
})

function brokerOf({ process: { pid } }: House): number {
  const found = readdirSync('/proc').find((name) => {
    try {
      const parent = /\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]
      return (
        Number(parent) === pid && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes('keys/src/main.ts')
      )
    } catch {
      return false
    }
  })
  return Number(found)
}

test('without the keys no name, number, document or statement is found anywhere in what is kept', async () => {
  const saved = join(newFolder('backup'), 'saved')
  // Not sealed as a whole: what is looked for is what would stand open in it.
  expect((await himaya(['backup', saved], { ...house.env, HIMAYA_ENV: 'trial' })).code).toBe(0)
  await house.end()
  expect(findTraces(house.data, traces, ['keys'])).toEqual([])
  expect(findTraces(saved, traces)).toEqual([])
  expect(findTraces(passing, traces)).toEqual([])
})

test('the same search finds each of them when it was not sealed, wherever and however it was written', async () => {
  const embedded = await startEmbedded(house.data)
  const client = await superuserOf(house.data)
  const careless = Buffer.from([planted.name, planted.born, planted.document].join(' '))
  await client.query('update assistance.person set name_sealed = $1', [careless])
  await client.query('update penal.report set statement_sealed = $1, caller_sealed = $2', [
    Buffer.from(planted.statement),
    Buffer.from(JSON.stringify({ name: planted.caller, phone: planted.phone })),
  ])
  await client.end()
  await embedded.stop()
  const found = findTraces(house.data, traces, ['keys'])
  for (const trace of traces) {
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^postgres/base/.*: ${trace}$`)))
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^postgres/pg_wal/.*: ${trace}$`)))
  }
  const folder = newFolder('forms')
  mkdirSync(join(folder, 'log'))
  const forms: Record<string, Buffer> = {
    json: Buffer.from(
      JSON.stringify(planted.name).replaceAll(
        /[^ -~]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ),
    utf16: Buffer.from(`…${planted.name}`, 'utf16le'),
    big: Buffer.from(`…${planted.name}`, 'utf16le').swap16(),
    address: Buffer.from(`/search?q=${encodeURIComponent(planted.name)}`),
    hex: Buffer.from(`\\x${Buffer.from(planted.name).toString('hex')}`),
    base64: Buffer.from(Buffer.from(`a${planted.name}`).toString('base64')),
    'saved.gz': gzipSync(planted.name),
  }
  for (const [name, bytes] of Object.entries(forms)) appendFileSync(join(folder, 'log', name), bytes)
  expect(findTraces(folder, ['قناري'])).toEqual(
    Object.keys(forms)
      .map((name) => `log/${name}: قناري`)
      .sort(),
  )
  expect(findTraces(folder, ['قناري'], ['log'])).toEqual([])
})
