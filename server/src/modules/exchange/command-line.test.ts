import type { LocalDate } from '@himaya/algorithms'
import { fillDemonstration, newId, openDatabase, prepare } from '@himaya/db'
import type { CourtId, OfficerId, UnitId } from '@himaya/domain'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareEnvironment } from '../../cli/environment.ts'

const program = resolve(import.meta.dirname, '../../cli/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'hx-'))
const data = join(folder, 'data')

beforeAll(async () => {
  const database = await openDatabase(data, undefined)
  await prepare(database)
  const id = newId() as OfficerId
  const centre = newId() as OfficerId
  const post = {
    post: 'social_assistant',
    court_id: 'TPI-NADOR' as CourtId,
    starts: '2024-01-01' as LocalDate,
  } as const
  await fillDemonstration(database, [
    {
      table: 'office.officer',
      rows: [
        { id, handle: 'test.nador', name_ar: 'تجربة', name_la: 'Test', demo: true },
        { id: centre, handle: 'test.centre', name_ar: 'تجربة', name_la: 'Test', demo: true },
      ],
    },
    { table: 'office.post', rows: [{ officer_id: id, ...post }] },
    {
      table: 'office.post',
      rows: [{ officer_id: centre, post: 'central_unit', starts: '2024-01-01' as LocalDate }],
    },
    // What the unit asked for in the browser, each confirmed; the centre agreed to the second.
    {
      table: 'office.step_up',
      rows: [waiting, request].flatMap((of) => [proofOf(of, id), proofOf(of, centre)]),
    },
    {
      table: 'office.act_request',
      rows: [waiting, request].map((of) => ({
        ...asked,
        needs: 1,
        expires_at: new Date(),
        id: of,
        requested_by: id,
        proof_id: proofs.get(`${of} ${id}`)!,
      })),
    },
    {
      table: 'office.act_approval',
      rows: [
        {
          request_id: request,
          officer_id: centre,
          granted: true,
          why: null,
          proof_id: proofs.get(`${request} ${centre}`)!,
        },
      ],
    },
  ])
  await database.stop()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command line on its own: nothing else has started its database or its keys. */
async function himaya(args: readonly string[], { killAt }: { killAt?: RegExp } = {}) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args], {
    env: { ...bareEnvironment(), HIMAYA_DATA: data },
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

const [waiting, request] = [newId(), newId()]
const proofs = new Map<string, string>()
const asked = {
  act: 'exchange.export',
  unit_id: 'UNIT-TPI-NADOR' as UnitId,
  purpose: 'register_check',
} as const
function proofOf(of: string, officer: OfficerId) {
  const id = newId()
  proofs.set(`${of} ${officer}`, id)
  return {
    id,
    session_id: newId(),
    officer_id: officer,
    act: 'approvals.approve',
    act_hash: Buffer.alloc(32),
    nonce: Buffer.alloc(32),
    how: 'demonstration' as const,
    proved_at: new Date(),
  }
}

const agreed = ['--request', request, '--as', 'test.nador']
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
    const exported = await himaya(['export', 'htcds', out, ...agreed])
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
  [['import', 'htcds', 'a.csv', '--unit', 'UNIT-TPI-OUJDA', '--as', 'test.nador'], /the file is not there/],
  [['export', 'htcds', 'a.txt', ...agreed], /only \.xlsx and \.csv/],
  [['export', 'htcds', join(folder, 'no.csv'), ...asNador], /usage/],
  [
    ['export', 'htcds', join(folder, 'no.csv'), '--request', 'UNIT-TPI-NADOR', '--as', 'test.nador'],
    /named by the id/,
  ],
  // Nobody agreed to it, or it is not theirs.
  [
    ['export', 'htcds', join(folder, 'no.csv'), '--request', waiting, '--as', 'test.nador'],
    /was not agreed to/,
  ],
  [
    ['export', 'htcds', join(folder, 'no.csv'), '--request', request, '--as', 'test.centre'],
    /was not agreed to/,
  ],
  [
    ['export', 'htcds', join(folder, 'no.csv'), '--request', request, '--as', 'nobody'],
    /no officer in service/,
  ],
])('a command that cannot be done fails in one clear line (%#)', async (args, words) => {
  const failed = await himaya(args)
  expect(failed).toMatchObject({ code: 1, out: '' })
  expect(failed.words).toMatch(words)
  expect(failed.words.trim().split('\n')).toHaveLength(1)
})
