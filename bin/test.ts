/**
 * `npm test`: every check of the working day, stage by stage, with its minutes. `npm test -- unit access` runs only
 * those; `npm run test:deep` runs what takes longer than one waits for.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const inCi = process.env['CI'] !== undefined
const scratch = mkdtempSync(join(tmpdir(), 'himaya-run-'))
/**
 * The whole is ended after this; half an hour on a quiet machine is what is wanted, and a slow one needs twice as long.
 * What is slower belongs to `npm run test:deep`.
 */
const limitMinutes = 80
const running = new Set<ChildProcess>()

interface Count {
  passed: number
  failed: number
  skipped: number
}
type Stage = () => Promise<Count>

const bin = (name: string) => join(root, 'node_modules/.bin', name)

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    running.add(child)
    child.on('error', fail)
    child.on('exit', (code, signal) => {
      running.delete(child)
      done(signal === null ? (code ?? 1) : 1)
    })
  })
}

/** Each step is one check: it passes or it fails. */
async function steps(list: Record<string, () => Promise<number>>): Promise<Count> {
  const count: Count = { passed: 0, failed: 0, skipped: 0 }
  for (const [name, step] of Object.entries(list)) {
    const began = Date.now()
    const code = await step()
    if (code === 0) count.passed++
    else count.failed++
    console.log(`  ${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  }
  return count
}

/** Vitest on these projects; its own report is the count. A run that counted nothing has failed. */
async function vitest(
  project: string,
  env: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
): Promise<Count> {
  const report = join(scratch, `${project}-${env['HIMAYA_TEST_POSTGRES'] ?? ''}.json`)
  const code = await run(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...options,
    ],
    env,
  )
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests: skipped,
  } = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
  }
  const failed = numFailedTests === 0 && (code !== 0 || passed === 0) ? 1 : numFailedTests
  return { passed, failed, skipped }
}

/** Debian's packages, installed when they are missing and this user may. */
function needs(what: string, isThere: () => boolean, packages: readonly string[]): boolean {
  if (isThere()) return true
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`  installing ${what} from Debian's packages`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env,
    })
  }
  return isThere()
}

const chromium = () => existsSync('/usr/bin/chromium')
const postgres15 = () => existsSync('/usr/lib/postgresql/15/bin/postgres')
const poppler = () => existsSync('/usr/bin/pdftotext')

/** Moves the clock of a house: without it no blow of the crash test does. */
const faketime = () =>
  ['x86_64', 'aarch64'].some((machine) =>
    existsSync(`/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`),
  )

/** Houses are struck while they work; those whose clock cannot be moved say so, and fail in CI. */
function crash(env: NodeJS.ProcessEnv = {}, options: readonly string[] = []): Promise<Count> {
  needs('faketime', faketime, ['faketime'])
  return vitest('crash', env, options)
}

const age = () => existsSync('/usr/bin/age')

/** What we seal is opened by the tool that courts would open it with. */
function opensSealed(): Count {
  if (needs('age', age, ['age'])) return { passed: 0, failed: 0, skipped: 0 }
  console.log('  NOT RUN against age on what is sealed: age is not installed')
  return { passed: 0, failed: inCi ? 1 : 0, skipped: 0 }
}

/** What is printed is read back as text: without poppler those tests are skipped, said aloud, and fail in CI. */
function readsPapers(): Count {
  if (needs('poppler', poppler, ['poppler-utils'])) return { passed: 0, failed: 0, skipped: 0 }
  console.log('  NOT RUN on what is printed: poppler-utils is not installed')
  return { passed: 0, failed: inCi ? 1 : 0, skipped: 0 }
}

/** Debian's scanners; each that is missing is not run, said aloud, and fails in CI. */
const scanners = ['sqlmap', 'wapiti', 'ffuf'] as const

/** A scanner of the Python registry in a folder of its own, each file by its hash; undefined where it cannot be had. */
async function schemathesis(): Promise<string | undefined> {
  const asked = join(root, 'server/test/scan/requirements.txt')
  const name = createHash('sha256').update(readFileSync(asked)).digest('hex').slice(0, 16)
  const folder = join(root, 'node_modules/.cache/himaya-scan', name)
  const program = join(folder, 'bin/schemathesis')
  const whole = join(folder, 'whole')
  if (existsSync(whole)) return program
  needs('venv', () => existsSync('/usr/bin/python3'), ['python3-venv'])
  rmSync(folder, { recursive: true, force: true })
  console.log('  installing schemathesis from the Python registry')
  const install = [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--require-hashes',
    '--only-binary',
    ':all:',
  ]
  try {
    if ((await run('python3', ['-m', 'venv', folder])) !== 0) return undefined
    if ((await run(join(folder, 'bin/pip'), [...install, '-r', asked])) !== 0) return undefined
  } catch {
    // There is no Python.
    return undefined
  }
  writeFileSync(whole, '')
  return program
}

/** The house before scanners that others wrote: minutes each, and who is asked by them is asked tens of thousands of times. */
async function scan(): Promise<Count> {
  const missing = scanners.filter((name) => !needs(name, () => existsSync(`/usr/bin/${name}`), [name]))
  const program = await schemathesis()
  for (const name of [...missing, ...(program === undefined ? ['schemathesis'] : [])])
    console.log(`  NOT RUN: ${name} is not to be had here, and nothing is said of what it would find`)
  const count = await vitest('scan', program === undefined ? {} : { HIMAYA_SCHEMATHESIS: program })
  return sum(count, { passed: 0, failed: inCi ? missing.length : 0, skipped: 0 })
}

/** What a machine sees without running anything, but for lint and types, which take as long as all of these. */
const rest = () =>
  steps({
    format: () => run(process.execPath, [bin('prettier'), '--check', '--log-level', 'warn', '.']),
    rooms: () =>
      run(process.execPath, [
        bin('depcruise'),
        'algorithms',
        'law',
        'domain',
        'contract',
        'words',
        'keys',
        'vault',
        'db',
        'server',
        'web',
        'e2e',
        'bench',
        '--config',
        '.dependency-cruiser.cjs',
      ]),
    unused: () => run(process.execPath, [bin('knip'), '--no-progress']),
    words: () => run(process.execPath, ['words/check.ts']),
    'what a browser loads is within its budget': () => run(process.execPath, ['bin/budgets.ts']),
  })

/** Lint and types are one program, which reads every file once: tsconfig.json names whose types each room has. */
async function looks(): Promise<Count> {
  const lint = steps({
    'lint and types': () => run(process.execPath, [bin('oxlint'), '--quiet', '--type-check']),
  })
  const others = await rest()
  return sum(await lint, others)
}

const unit = async () => sum(readsPapers(), opensSealed(), await vitest('unit'))

/** What is asked of the database itself: of two versions every day. */
const sql = ['db/test', 'server/test/demonstration']

const stages: Record<string, Stage> = {
  check: looks,
  unit,
  access: async () => {
    const papers = readsPapers()
    console.log('  on PostgreSQL 18 (embedded)')
    const visits = join(scratch, 'visits')
    const here = await vitest('access', { HIMAYA_TEST_POSTGRES: '18', HIMAYA_VISITS: visits })
    const reviewed = await steps({
      'every route is visited by an allowed and by a refused person': () =>
        run(process.execPath, ['bin/visited.ts', visits]),
      'what is generated from the database is committed': generatedIsCommitted,
    })
    if (!needs('PostgreSQL 15', postgres15, ['postgresql-15'])) {
      console.log('  NOT RUN on PostgreSQL 15: it is not installed')
      return sum(papers, here, reviewed, { passed: 0, failed: inCi ? 1 : 0, skipped: 1 })
    }
    console.log(
      '  on PostgreSQL 15 (Debian): the tables and their policies, and a whole country; all of it in deep',
    )
    return sum(papers, here, reviewed, await vitest('access', { HIMAYA_TEST_POSTGRES: '15' }, sql))
  },
  operate: () => {
    needs('PostgreSQL 15', postgres15, ['postgresql-15'])
    return vitest('operate')
  },
  e2e: async () => {
    if (!needs('Chromium', chromium, ['chromium'])) {
      console.log('  NOT RUN in a browser: Chromium is not installed')
      return { passed: 0, failed: inCi ? 1 : 0, skipped: 1 }
    }
    // When ten have failed twice, the rest fails for the same reason, minute by minute.
    return vitest('e2e', {}, ['--bail=10'])
  },
}

/** Who may read and write what: asked by some every day, and by everybody by name. */
const oracle = ['server/test/oracle.test.ts', 'server/test/routes.test.ts']

/** Run by name only: what takes longer than one waits for. */
const longStages: Record<string, Stage> = {
  // Between two saves: no database and no browser.
  quick: async () => sum(await looks(), await unit()),
  crash: () => crash(),
  // Permissions, said a second time: everybody of a whole house asks everything, and every question of the contract.
  oracle: () => vitest('access', { HIMAYA_TEST_POSTGRES: '18', HIMAYA_ORACLE: '1' }, oracle),
  // What other people's scanners find, by five kinds of people and by nobody.
  scan,
  deep: async () =>
    sum(
      await crash({ HIMAYA_TEST_ROUNDS: '63' }, ['--testTimeout=1800000']),
      await vitest('deep'),
      await vitest('access', { HIMAYA_TEST_POSTGRES: '15' }),
      // Every page of what runs in a reader's browser, by every reader of it.
      await vitest('e2e', { HIMAYA_E2E: 'all', HIMAYA_READERS: 'all' }),
      // More houses than a working day has, by a seed of the day, and every policy broken.
      await vitest(
        'access',
        {
          HIMAYA_TEST_POSTGRES: '18',
          HIMAYA_ORACLE: '1',
          HIMAYA_MUTANTS: 'all',
          HIMAYA_ORACLE_HOUSES: '12',
          HIMAYA_ORACLE_SEED: String(Math.floor(Date.now() / 86_400_000)),
          HIMAYA_ORACLE_WRITES: '30',
        },
        oracle,
      ),
      // Properties are tried on twenty times as many cases.
      await vitest('unit', { HIMAYA_TEST_RUNS: '2000' }, ['--testTimeout=600000']),
      await mutants(),
      await scan(),
    ),
  mutants,
}

/** The rules of the law are changed in small ways, one at a time: the tests must notice, of every folder, most of them. */
function mutants(): Promise<Count> {
  const folders = ['entitlements', 'clocks', 'qualification']
  return steps(
    Object.fromEntries(
      folders.map((folder) => [
        `mutants of domain/src/${folder} are killed`,
        () =>
          run(
            process.execPath,
            [
              bin('stryker'),
              'run',
              'stryker.config.json',
              '--mutate',
              `domain/src/${folder}/*.ts,!**/*.test.ts,!**/told.ts`,
            ],
            { HIMAYA_MUTANTS: folder },
          ),
      ]),
    ),
  )
}

function generatedIsCommitted(): Promise<number> {
  return run(process.execPath, ['bin/generate.ts', '--check'])
}

function sum(...counts: readonly Count[]): Count {
  return counts.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }))
}

const asked = process.argv.slice(2)
const all = { ...stages, ...longStages }
const unknown = asked.filter((name) => !(name in all))
if (unknown.length > 0) {
  console.error(`himaya: no such stage: ${unknown.join(', ')}; there are ${Object.keys(all).join(', ')}`)
  process.exit(1)
}
let total: Count = { passed: 0, failed: 0, skipped: 0 }
const times: string[] = []
const began = Date.now()
let now = ''
const limit = setTimeout(
  () => {
    for (const child of running) child.kill()
    console.log(`\nFAIL: ${now} was not done when the ${String(limitMinutes)} minutes of the whole were over`)
    console.log(times.join(' · '))
    console.log(`${String(total.passed)} passed, ${String(total.failed + 1)} failed`)
    process.exit(1)
  },
  asked.includes('deep') ? 2 ** 31 - 1 : limitMinutes * 60_000,
)
for (const [name, stage] of Object.entries(asked.length === 0 ? stages : all)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n== ${name}`)
  now = name
  const start = Date.now()
  const count = await stage()
  total = sum(total, count)
  times.push(`${name} ${((Date.now() - start) / 60_000).toFixed(1)} min`)
}
rmSync(scratch, { recursive: true, force: true })
clearTimeout(limit)
const minutes = (Date.now() - began) / 60_000
console.log(`\n${times.join(' · ')} · in all ${minutes.toFixed(1)} min`)
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
)
process.exit(total.failed === 0 ? 0 : 1)
