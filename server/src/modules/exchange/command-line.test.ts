import type { LocalDate } from '@himaya/algorithms'
import { fillDemonstration, newId, openDatabase, prepare } from '@himaya/db'
import type { CourtId, OfficerId } from '@himaya/domain'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const program = resolve(import.meta.dirname, '../../cli/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'hx-'))
const data = join(folder, 'data')

beforeAll(async () => {
  const database = await openDatabase(data, undefined)
  await prepare(database)
  const id = newId() as OfficerId
  const post = {
    post: 'social_assistant',
    court_id: 'TPI-NADOR' as CourtId,
    starts: '2024-01-01' as LocalDate,
  } as const
  await fillDemonstration(database, [
    {
      table: 'office.officer',
      rows: [{ id, handle: 'test.nador', name_ar: 'تجربة', name_la: 'Test', demo: true }],
    },
    { table: 'office.post', rows: [{ officer_id: id, ...post }] },
  ])
  await database.stop()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command line on its own: nothing else has started its database or its keys. */
async function himaya(args: readonly string[], { killAt }: { killAt?: RegExp } = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { PATH: process.env['PATH'], HIMAYA_DATA: data },
  })
  let [out, words] = ['', '']
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => {
    words += piece.toString()
    if (killAt?.test(words)) child.kill('SIGKILL')
  })
  const code = await new Promise<number | null>((done) => child.once('close', done))
  return { code, out, words }
}

const asNador = ['--unit', 'UNIT-TPI-NADOR', '--as', 'test.nador']

test(
  'killed while it writes and run again, it completes; results and words name nobody',
  { timeout: 120_000 },
  async () => {
    const file = join(folder, 'in.csv')
    const line = (n: number) => `ZZName${n};${n === 7 ? 'ZZ' : 'Feminine'};ZZNote\n`
    writeFileSync(
      file,
      `prs_FirstName;prs_Gender;Remark\n${Array.from({ length: 1500 }, (_, n) => line(n)).join('')}`,
    )
    const killed = await himaya(['import', 'htcds', file, ...asNador], { killAt: /1\d{3} rows read/ })
    expect(killed).toMatchObject({ code: null, out: '' })
    const again = await himaya(['import', 'htcds', file, ...asNador])
    const result = JSON.parse(again.out) as { created: number; already: number }
    expect(result).toMatchObject({
      read: 1500,
      refused: [{ row: 9, column: 'prs_Gender', reason: 'not_in_the_list' }],
      unmappedColumns: ['Remark'],
    })
    expect(result.already).toBeGreaterThanOrEqual(1000)
    expect(result.created + result.already).toBe(1499)

    const out = join(folder, 'out.xlsx')
    const exported = await himaya(['export', 'htcds', out, ...asNador])
    expect(exported).toMatchObject({ code: 0, out: '{"written":1499}\n' })
    const back = await himaya(['import', 'htcds', out, ...asNador])
    expect(JSON.parse(back.out)).toMatchObject({ read: 1499, created: 0, already: 1499, refused: [] })
    for (const { out: printed, words } of [killed, again, exported, back])
      expect(printed + words).not.toMatch(/ZZ/)
  },
)

test.each([
  [['import', 'htcds', 'absent.csv', ...asNador], /the file is not there/],
  [['import', 'htcds'], /usage: \.\/himaya import/],
  [['import', 'htcds', 'a.csv', '--unit', 'U', '--as', 'o', '--force'], /usage/],
  [['export', 'htcds', 'a.txt', ...asNador], /only \.xlsx and \.csv/],
  [
    ['export', 'htcds', join(folder, 'no.csv'), '--unit', 'UNIT-TPI-OUJDA', '--as', 'test.nador'],
    /has no unit UNIT-TPI-OUJDA/,
  ],
  [
    ['export', 'htcds', join(folder, 'no.csv'), '--unit', 'UNIT-TPI-NADOR', '--as', 'nobody'],
    /no officer in service/,
  ],
])('a command that cannot be done fails in one clear line (%#)', async (args, words) => {
  const failed = await himaya(args)
  expect(failed).toMatchObject({ code: 1, out: '' })
  expect(failed.words).toMatch(words)
  expect(failed.words.trim().split('\n')).toHaveLength(1)
})
