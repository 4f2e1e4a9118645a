/**
 * What encryption and the record cost a page: the same page of the same invented country, asked of a server that does
 * both and of one that does neither, in one run and in turns, so that the hour of the machine is the same for both.
 */
import { openDatabase, type Address } from '@himaya/db'
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { closedLoop, type Asked } from './clients.ts'
import type { Leaving } from './cost-server.ts'
import { freePort, startHouse } from './house.ts'
import type { Measured } from './whole.ts'

/** Of the requests per second of the same page without either. */
const most = 0.35
const turns = 5

export async function costOfEncryptionAndRecord(seconds: number): Promise<Measured[]> {
  const data = mkdtempSync(join(tmpdir(), 'himaya-bench-cost-'))
  const house = await startHouse(data)
  const root = new Client(house.root)
  await root.connect()
  try {
    const database = await openDatabase(data, undefined)
    const servers = new Map<Leaving, Awaited<ReturnType<typeof startServer>>>()
    for (const leaving of ['nothing', 'what is kept', 'everything'] as const)
      servers.set(
        leaving,
        await startServer({ data, app: house.app, door: database.as('himaya_door'), leaving }),
      )
    const address = (leaving: Leaving) => servers.get(leaving)?.address ?? ''
    // Whoever reads is the same, signed in once; the record of the third is taken away while it is asked.
    const pages = await pagesOf(root, address('nothing'))
    const found: Measured[] = []
    for (const { what, ask } of pages) {
      const rates = new Map<Leaving, number>()
      for (let turn = 0; turn < turns; turn++)
        for (const leaving of servers.keys()) {
          if (leaving === 'everything') await root.query(withoutRecord)
          const { perSecond } = await closedLoop(address(leaving), ask, {
            clients: 8,
            seconds: seconds / turns,
          })
          if (leaving === 'everything') await root.query('drop trigger bench_nothing on record.entry')
          rates.set(leaving, (rates.get(leaving) ?? 0) + perSecond / turns)
        }
      const rate = (leaving: Leaving) => rates.get(leaving) ?? NaN
      const cost = (leaving: Leaving) => 1 - rate(leaving) / rate('everything')
      found.push({
        what: `${what}: encryption and record, ${rate('what is kept').toFixed(0)}/s against ${rate('everything').toFixed(0)}/s without (${(cost('nothing') * 100).toFixed(0)} % where no key is kept)`,
        found: `${(cost('what is kept') * 100).toFixed(0)} %`,
        wanted: `≤ ${String(most * 100)} %`,
        met: cost('what is kept') <= most,
      })
    }
    for (const { child } of servers.values()) child.disconnect()
    return found
  } finally {
    await root.end()
    await house.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

const withoutRecord = `
  create schema if not exists bench;
  create or replace function bench.nothing() returns trigger language plpgsql as 'begin return null; end';
  create trigger bench_nothing before insert on record.entry for each row execute function bench.nothing()`

async function startServer(given: {
  data: string
  app: Address
  door: Address
  leaving: Leaving
}): Promise<{ address: string; child: ChildProcess }> {
  const port = await freePort()
  const child = fork(join(import.meta.dirname, 'cost-server.ts'), [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { PATH: process.env['PATH'], TZ: 'UTC', NODE_ENV: 'production' },
    serialization: 'advanced',
  })
  child.send({ ...given, keysSocket: join(given.data, 'run', 'keys'), port })
  await new Promise<void>((done, fail) => {
    child.once('message', () => done())
    child.once('exit', (code) => fail(new Error(`a server of the bench ended with ${String(code)}`)))
  })
  return { address: `http://localhost:${String(port)}`, child }
}

/** A page that opens nothing sealed, and one that opens a person: of the unit that has the most people. */
async function pagesOf(root: Client, address: string): Promise<{ what: string; ask: () => Asked }[]> {
  const { rows } = await root.query<{ officer: string; case: string; person: string }>(
    `with unit as (select u.id, u.court_id from assistance.person p join office.unit u on u.id = p.unit_id
       where exists (select from office.post o join office.officer w on w.id = o.officer_id and w.demo
         where o.court_id = u.court_id and o.post = 'social_assistant' and o.ends is null)
       group by u.id order by count(*) desc, u.id limit 1)
     select (select o.officer_id from office.post o where o.court_id = unit.court_id and o.post = 'social_assistant'
         and o.ends is null order by o.officer_id limit 1) as officer, c.id as case, p.id as person
     from unit join court.case c on c.unit_id = unit.id join assistance.person p on p.file_id = c.assistance_id`,
  )
  const officer = rows[0]?.officer
  const answer = await fetch(`${address}/api/sign-in/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ officer }),
  })
  const cookie = /himaya=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
  if (cookie === undefined) throw new Error(`the demonstration let nobody in: ${String(answer.status)}`)
  const seen: { case: string; person: string }[] = []
  for (const row of rows) {
    const reply = await fetch(`${address}/api/cases/${row.case}/people/${row.person}/identity`, {
      headers: { cookie: `himaya=${cookie}` },
    })
    await reply.arrayBuffer()
    if (reply.status === 200) seen.push(row)
  }
  if (seen.length < 20)
    throw new Error(`only ${String(seen.length)} people can be seen: too few for a measure`)
  const one = (path: (of: { case: string; person: string }) => string) => {
    let n = 0
    return (): Asked => ({ cookie, path: path(seen[n++ % seen.length] ?? { case: '', person: '' }) })
  }
  return [
    { what: 'a case', ask: one((of) => `/api/cases/${of.case}`) },
    {
      what: 'who somebody is',
      ask: one((of) => `/api/cases/${of.case}/people/${of.person}/identity`),
    },
  ]
}
