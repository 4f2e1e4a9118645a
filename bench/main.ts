/**
 * `npm run bench`: how fast the house is against its own database, as ratios within one run. `--quick` uses 20,000
 * cases and ends within a minute. The database is filled once and kept in `HIMAYA_BENCH_DATA`.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { closedLoop, openLoop, type Asked } from './clients.ts'
import { costOfEncryptionAndRecord } from './cost.ts'
import { fill, type Filled } from './fill.ts'
import { startHouse, type Running } from './house.ts'
import { coldCommands, legalPanel, qualifications, searchesAmongMany } from './law.ts'
import { pgbench, scriptsOf } from './pgbench.ts'
import { recordThroughput, untilSequenced, verification } from './record.ts'
import { captureStatements } from './statements.ts'
import { measureWhole, type Measured } from './whole.ts'

const quick = process.argv.includes('--quick')
const cases = quick ? 20_000 : 1_200_000
const seconds = quick ? 3 : 15
const kept = process.env['HIMAYA_BENCH_DATA']
const data = resolve(kept ?? join(tmpdir(), `himaya-bench-${String(process.pid)}`))
mkdirSync(data, { recursive: true, mode: 0o700 })

const results: { what: string; found: string; wanted: string; met: boolean | null }[] = []
const note = (what: string, found: string, wanted = '', met: boolean | null = null) => {
  results.push({ what, found, wanted, met })
  console.error(`  ${what}: ${found}${wanted === '' ? '' : ` (wanted ${wanted})`}`)
}

const noteAll = (measured: readonly Measured[]) => {
  for (const { what, found, wanted, met } of measured) note(what, found, wanted, met)
}

const requests: readonly { name: string; wanted: number; ask: (filled: Filled) => Asked }[] = [
  { name: 'a case, its entry and commit included', wanted: 0.45, ask: askCase },
  { name: 'the list of 50 of a unit', wanted: 0.4, ask: askList },
]

function askCase(filled: Filled): Asked {
  const unit = filled.pick()
  return { cookie: unit.assistant, path: `/api/cases/${unit.someCase()}` }
}
function askList(filled: Filled): Asked {
  return { cookie: filled.pick().assistant, path: '/api/cases' }
}
function askToday(filled: Filled): Asked {
  return { cookie: filled.pick().assistant, path: '/api/today' }
}
function askSearch(filled: Filled): Asked {
  const unit = filled.pick()
  return { cookie: unit.assistant, path: '/api/search', body: { text: filled.someName() } }
}

async function throughput(house: Running, filled: Filled): Promise<void> {
  for (const { name, wanted, ask } of requests) {
    const scripts = scriptsOf(await captureStatements(house, () => ask(filled), quick ? 30 : 100))
    await closedLoop(house.address, () => ask(filled), { clients: 8, seconds: 1 })
    const ours = await closedLoop(house.address, () => ask(filled), { clients: 8, seconds })
    const theirs = await pgbench(house.app, scripts, seconds)
    const open = await pgbench(house.root, scripts, seconds)
    const ratio = ours.perSecond / theirs
    note(
      `${name}: server ${ours.perSecond.toFixed(0)}/s, pgbench ${theirs.toFixed(0)}/s`,
      ratio.toFixed(2),
      `≥ ${wanted.toFixed(2)}`,
      ratio >= wanted,
    )
    note(`${name}: pgbench with row security against without`, (theirs / open).toFixed(2))
    note(
      `${name}: largest answer`,
      `${(ours.largest / 1000).toFixed(1)} kB`,
      '≤ 200 kB',
      ours.largest <= 200_000,
    )
  }
}

async function latency(house: Running, filled: Filled): Promise<void> {
  const asked = [
    ['open a case', askCase, 50],
    ['search', askSearch, 25],
    ['work list', askToday, 30],
    ['list of 50', askList, 30],
  ] as const
  for (const [name, ask, most] of asked) {
    const { p50, p95, failed } = await openLoop(house.address, () => ask(filled), {
      clients: 8,
      perSecond: 20,
      seconds: quick ? 3 : 20,
    })
    if (failed > 0) throw new Error(`${name}: ${String(failed)} requests failed`)
    note(
      `${name} at 20/s: p50 ${p50.toFixed(1)} ms, p95`,
      `${p95.toFixed(1)} ms`,
      `≤ ${String(most)} ms`,
      p95 <= most,
    )
  }
}

const began = Date.now()
console.error(
  `himaya bench: ${cases.toLocaleString('en')} cases in ${kept === undefined ? 'a folder of its own' : 'HIMAYA_BENCH_DATA'}`,
)
try {
  noteAll([qualifications(), legalPanel()])
  noteAll(coldCommands(data, quick ? 4 : 10))
  const filled = await fill(data, cases)
  const house = await startHouse(data)
  try {
    // The tree of a new database is made once; what is measured afterwards is a day like others.
    const { entries, took } = await untilSequenced(house.root)
    note(`${entries.toLocaleString('en')} entries in the tree after`, `${(took / 1000).toFixed(1)} s`)
    await filled.freshen(house.root)
    await latency(house, filled)
    noteAll(await searchesAmongMany(house, filled.pick().assistant, quick ? 3 : 20))
    await throughput(house, filled)
    noteAll(await recordThroughput(house, seconds))
  } finally {
    await house.stop()
  }
  noteAll([await verification(data)])
  if (!quick) noteAll(await costOfEncryptionAndRecord(seconds))
  if (!quick) noteAll(await measureWhole())
} finally {
  if (kept === undefined) rmSync(data, { recursive: true, force: true })
}
const missed = results.filter(({ met }) => met === false)
for (const { what, found, wanted, met } of results)
  console.log(
    `${met === null ? '    ' : met ? 'ok  ' : 'MISS'} ${what}: ${found}${wanted === '' ? '' : ` · wanted ${wanted}`}`,
  )
console.log(`${String(missed.length)} missed, in ${((Date.now() - began) / 1000).toFixed(0)} s`)
process.exit(missed.length === 0 ? 0 : 1)
