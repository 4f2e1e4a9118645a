import type { CourtId, UnitId } from '@himaya/domain'
import { openCommandLineSession, type SessionToken } from '@himaya/db'
import { KeysRefused } from '@himaya/keys'
import { randomBytes, randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { House, OwnHouse } from '../../house.ts'
import { originOf } from '../../http/guard.ts'
import { openLibrary } from '../../law/library.ts'
import { pacesFor } from '../../http/paces.ts'
import { filesIn, newHouse } from '../../../test/house.ts'
import { stepsOf } from '../../../../db/test/approvals.ts'
import { connectTo, type Officer } from '../../../../db/test/court.ts'
import type { Cells } from './cells.ts'
import { exportRows, importTable } from './actions.ts'
import type { Table } from './table.ts'

const nador = { court: 'TPI-NADOR' as CourtId, unit: 'UNIT-TPI-NADOR' as UnitId }
const oujda = { court: 'TPI-OUJDA' as CourtId, unit: 'UNIT-TPI-OUJDA' as UnitId }

let h: Awaited<ReturnType<typeof newHouse>>
let house: OwnHouse
beforeAll(async () => {
  h = await newHouse()
  house = {
    court: h.court,
    door: h.door,
    keys: h.keys,
    signer: h.signer,
    origin: originOf(3000, undefined),
    library: openLibrary(tmpdir()),
    files: filesIn(),
    paces: pacesFor(1e6),
    refusals: { step: 0 },
    cursorKey: randomBytes(32),
    demo: false,
    witnessOf: [],
    version: 'test',
    now: Date.now,
  }
})
afterAll(async () => {
  await h.close()
})

const assistant = (at: { court: CourtId }) => h.officer({ post: 'social_assistant', court: at.court })

/** A table in memory; after `stopAfter` rows reading it fails, as when the machine stops. */
function tableOf(rows: readonly Cells[], { stopAfter = Infinity } = {}): Table {
  return {
    columns: [...new Set(rows.flatMap((row) => Object.keys(row)))],
    rows: async function* () {
      for (const [n, cells] of rows.entries()) {
        if (n === stopAfter) throw new Error('stopped')
        yield { row: n + 2, cells }
      }
    },
  }
}

let made = 0
/** Distinct people of this test run. */
const people = (count: number): Cells[] =>
  Array.from({ length: count }, () => ({
    prs_FirstName: `ZZName${++made}`,
    prs_SecondName: 'ZZFamily',
    prs_Birthdate: '2011-02-28',
    prs_Gender: 'Feminine',
    prs_Citizenship: 'MA',
    prs_PrimaryLanguage: 'ara',
    prs_IdentityNumber: `ZZ ${made}`,
    prs_Email: `zz${made}@example.org`,
    prs_MobilePhone: `+2126${String(made).padStart(8, '0')}`,
    vic_TypeOfExploitation: 'ForcedLabour',
    cco_CaseComment: 'ZZComment',
  }))

/** A request for an export that the centre agreed to; whoever asked takes it from the command line. */
async function agreed(officer: Officer, unit: UnitId): Promise<string> {
  const client = await connectTo(h.as('himaya_app'))
  const steps = stepsOf(h, client)
  const request = await steps.request(officer, { act: 'exchange.export', unit, purpose: 'register_check' })
  await steps.approve(await h.officer({ post: 'central_unit' }), request)
  await client.end()
  await h.all.query("update office.session set how = 'command_line' where officer_id = $1", [officer.id])
  return request
}
const takeOut = async (officer: Officer, unit: UnitId) =>
  (await exportRows(house, { token: officer.token, request: await agreed(officer, unit) })).rows

const take = (token: SessionToken, unit: UnitId, rows: readonly Cells[], how?: { stopAfter: number }) =>
  importTable(house, { token, unit }, tableOf(rows, how))
const filesOf = async (unit: UnitId) => {
  const { rows } = await h.all.query<{ n: number }>(
    'select count(*)::int as n from assistance.file where unit_id = $1',
    [unit],
  )
  return rows[0]!.n
}

test('nobody takes a table into a unit that is not theirs, nor takes one out', async () => {
  const stranger = await assistant(oujda)
  const judge = await h.officer({ post: 'trial_judge', court: nador.court })
  const before = await filesOf(nador.unit)
  const request = await agreed(await assistant(nador), nador.unit)
  for (const { token, id } of [stranger, judge]) {
    await h.all.query("update office.session set how = 'command_line' where officer_id = $1", [id])
    await expect(take(token, nador.unit, people(1))).rejects.toMatchObject({ code: 'not_found' })
    for (const asked of [request, randomUUID()])
      await expect(exportRows(house, { token, request: asked })).rejects.toMatchObject({ code: 'not_found' })
    const { rows } = await h.all.query(
      'select outcome, act from record.entry where officer_id = $1 order by seq',
      [id],
    )
    expect(rows).toEqual([
      { outcome: 'refused', act: 'exchange.import' },
      { outcome: 'refused', act: 'exchange.export' },
      { outcome: 'refused', act: 'exchange.export' },
    ])
  }
  expect(await filesOf(nador.unit)).toBe(before)
})

test('the database itself refuses: rows of another unit are neither read nor written', async () => {
  const [here, there] = [await assistant(nador), await assistant(oujda)]
  await take(here.token, nador.unit, people(1))
  const seen = (token: SessionToken) =>
    h.court.as(token, (tx) => tx.selectFrom('assistance.import_row').select('person_id').execute())
  expect((await seen(here.token))?.length).toBeGreaterThan(0)
  const elsewhere = await h.court.as(there.token, (tx) =>
    tx.selectFrom('assistance.import_row').select('person_id').where('unit_id', '=', nador.unit).execute(),
  )
  expect(elsewhere).toEqual([])
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador.court })
  expect(await seen(prosecutor.token)).toEqual([])
  const { rows } = await h.all.query<{ file_id: string; person_id: string }>(
    'select file_id, person_id from assistance.import_row where unit_id = $1 limit 1',
    [nador.unit],
  )
  const { file_id, person_id } = rows[0]!
  for (const unit_id of [oujda.unit, nador.unit])
    await expect(
      h.court.as(there.token, (tx) =>
        tx
          .insertInto('assistance.import_row')
          .values({
            unit_id,
            file_id,
            person_id,
            row_mac: randomBytes(16),
            kept_sealed: Buffer.alloc(40),
          } as never)
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/)
})

test('each row opens an assistance file with its person and no penal file, in the record of its case', async () => {
  const { token, id } = await assistant(nador)
  const [row] = people(1)
  expect(await take(token, nador.unit, [row!])).toEqual({
    read: 1,
    created: 1,
    already: 0,
    refused: [],
    unmappedColumns: ['prs_Email', 'prs_MobilePhone', 'vic_TypeOfExploitation', 'cco_CaseComment'],
  })
  const { rows } = await h.all.query(
    `select c.penal_id, p.capacity, p.status, p.sex, p.nationality, p.language, p.turns_18_in, p.owner_id, e.act, e.fields,
       (select array_agg(i.kind order by i.kind) from assistance.index_entry i where i.person_id = p.id) as found_by
     from record.entry e join court.case c on c.id = e.case_id join assistance.person p on p.file_id = c.assistance_id
     where e.officer_id = $1`,
    [id],
  )
  expect(rows).toEqual([
    {
      penal_id: null,
      capacity: 'victim',
      status: 'to_assess',
      sex: 'female',
      nationality: 'MA',
      language: 'ar',
      turns_18_in: '2029-02-01',
      owner_id: id,
      act: 'exchange.import',
      fields: ['name', 'born', 'document', 'kept'],
      found_by: ['document', 'email', 'name', 'name', 'phone'],
    },
  ])
})

test('a thousand rows, then the same again: nothing is created twice', { timeout: 120_000 }, async () => {
  const { token } = await assistant(nador)
  const rows = people(1000)
  const before = await filesOf(nador.unit)
  const progress: number[] = []
  const first = await importTable(house, { token, unit: nador.unit }, tableOf(rows), (read) =>
    progress.push(read),
  )
  expect(first).toMatchObject({ read: 1000, created: 1000, already: 0, refused: [] })
  expect(progress.slice(0, 2)).toEqual([100, 200])
  const second = await take(token, nador.unit, [...rows].reverse())
  expect(second).toMatchObject({ read: 1000, created: 0, already: 1000, refused: [] })
  expect(await filesOf(nador.unit)).toBe(before + 1000)
})

test('the same row written otherwise is the same row', async () => {
  const { token } = await assistant(nador)
  const [row] = people(1)
  await take(token, nador.unit, [row!])
  const otherwise = Object.fromEntries(
    Object.entries({
      ...row,
      vic_TypeOfExploitation: 'Forced labour',
      prs_Birthdate: '2011/02/28',
      prs_Title: ' ',
    })
      .reverse()
      .map(([column, value]) => [column, ` ${value}`]),
  )
  expect(await take(token, nador.unit, [otherwise, otherwise])).toMatchObject({ created: 0, already: 2 })
  expect(await take(token, nador.unit, [{ ...row, prs_Title: 'x' }])).toMatchObject({ created: 1 })
})

test('a row that stands twice in one table is one person', async () => {
  const { token } = await assistant(nador)
  const [row, other] = people(2)
  expect(await take(token, nador.unit, [row!, other!, row!])).toMatchObject({
    read: 3,
    created: 2,
    already: 1,
  })
})

test('people of many names are all found by each of them', async () => {
  const { token } = await assistant(nador)
  const long = people(100).map((row, n) => ({ ...row, prs_MiddleName: `ZZa${n} ZZb${n} ZZc${n} ZZd${n}` }))
  await take(token, nador.unit, long)
  const { rows } = await h.all.query(
    `select count(*)::int as names from assistance.index_entry e join assistance.import_row i using (person_id)
     where e.kind = 'name' group by person_id order by max(i.at) desc limit 100`,
  )
  expect(rows).toEqual(Array.from({ length: 100 }, () => ({ names: 6 })))
})

test('a bad row never stops the good ones, and is named without what it says', async () => {
  const { token } = await assistant(nador)
  const [a, b, c] = people(3)
  const rows = [
    a!,
    { ...b, prs_Gender: 'ZZWrong', prs_Birthdate: 'ZZ1999' },
    { org_Name: 'ZZNobody' },
    { ...people(1)[0], 'ZZ Amina 1': '#REF!' },
    c!,
  ] as Cells[]
  const result = await take(token, nador.unit, rows)
  expect(result).toMatchObject({ read: 5, created: 2, already: 0 })
  expect(result.refused).toEqual([
    { row: 3, column: 'prs_Birthdate', reason: 'not_a_date' },
    { row: 3, column: 'prs_Gender', reason: 'not_in_the_list' },
    { row: 4, column: 'prs_FirstName', reason: 'nobody_described' },
    { row: 5, column: 'column 13', reason: 'spreadsheet_error' },
  ])
  expect(JSON.stringify(result)).not.toMatch(/ZZ/)
})

test('stopped in the middle and run again, it completes; what was committed is not repeated', async () => {
  const { token } = await assistant(nador)
  const rows = people(250)
  const before = await filesOf(nador.unit)
  await expect(take(token, nador.unit, rows, { stopAfter: 230 })).rejects.toThrow('stopped')
  expect(await filesOf(nador.unit)).toBe(before + 200)
  expect(await take(token, nador.unit, rows)).toMatchObject({ created: 50, already: 200 })
  expect(await filesOf(nador.unit)).toBe(before + 250)
})

test('a batch whose keys fail half-way leaves nothing behind', async () => {
  const { token } = await assistant(nador)
  const rows = people(10)
  const before = await filesOf(nador.unit)
  const failing: House = {
    ...house,
    keys: {
      ...house.keys,
      indexEntries: async (question) => {
        if (question.entries.some(({ kind }) => kind === 'name')) throw new Error('gone')
        return house.keys.indexEntries(question)
      },
    },
  }
  await expect(importTable(failing, { token, unit: nador.unit }, tableOf(rows))).rejects.toThrow('gone')
  expect(await filesOf(nador.unit)).toBe(before)
  expect(await take(token, nador.unit, rows)).toMatchObject({ created: 10, already: 0 })
})

test('with the hour of keys spent it stops with a refusal in the record, and goes on later from there', async () => {
  const { token, id } = await assistant(nador)
  const rows = people(150)
  let asked = 0
  const spent: House = {
    ...house,
    keys: {
      ...house.keys,
      indexEntries: async (question) => {
        asked += 1
        if (asked > 2) throw new KeysRefused('budget_spent')
        return house.keys.indexEntries(question)
      },
    },
  }
  await expect(importTable(spent, { token, unit: nador.unit }, tableOf(rows))).rejects.toMatchObject({
    code: 'too_many',
  })
  const { rows: entries } = await h.all.query(
    'select outcome, count(*)::int as n from record.entry where officer_id = $1 group by outcome order by outcome',
    [id],
  )
  expect(entries).toEqual([
    { outcome: 'done', n: 100 },
    { outcome: 'refused', n: 1 },
  ])
  expect(await take(token, nador.unit, rows)).toMatchObject({ created: 50, already: 100 })
})

test('two imports of one table at the same moment create each row once', async () => {
  const [one, two] = [await assistant(nador), await assistant(nador)]
  const rows = people(120)
  const results = await Promise.all([one, two].map(({ token }) => take(token, nador.unit, rows)))
  expect(results.reduce((sum, { created }) => sum + created, 0)).toBe(120)
  expect(results.reduce((sum, { already }) => sum + already, 0)).toBe(120)
})

test('two units do not share macs: the same row is new in each, and nothing tells that they are alike', async () => {
  const [here, there] = [await assistant(nador), await assistant(oujda)]
  const rows = people(3)
  await take(here.token, nador.unit, rows)
  expect(await take(there.token, oujda.unit, rows)).toMatchObject({ created: 3 })
  const { rows: shared } = await h.all.query(
    `select row_mac from assistance.import_row where unit_id = $1
     intersect select row_mac from assistance.import_row where unit_id = $2`,
    [nador.unit, oujda.unit],
  )
  expect(shared).toEqual([])
})

test('what came in goes out, in the order of the register, and is new to nobody', async () => {
  const officer = await assistant({ court: 'TPI-BERKANE' as CourtId })
  const { token, id } = officer
  const unit = 'UNIT-TPI-BERKANE' as UnitId
  const rows = [
    ...people(130),
    {
      prs_FirstName: '=ZZ1+1',
      prs_Gender: 'NonConforming',
      prs_Citizenship: 'MA;SN',
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      'Our note': 'ZZ',
    },
    { vic_TypeOfExploitation: 'ForcedLabour;OrganRemoval', hte_Date: '2020-01-01' },
  ] as Cells[]
  expect(await take(token, unit, rows)).toMatchObject({ created: 132 })
  const out = await takeOut(officer, unit)
  expect(out.map((row) => ({ ...row }))).toEqual(rows)
  expect(await take(token, unit, out)).toMatchObject({ created: 0, already: 132 })
  const { rows: entries } = await h.all.query(
    "select cardinality(subjects) as people, fields from record.entry where officer_id = $1 and outcome = 'shown' order by seq",
    [id],
  )
  const fields = ['name', 'born', 'document', 'kept']
  expect(entries).toEqual([
    // The request is the first of them.
    { people: 101, fields },
    { people: 33, fields },
  ])
})

test('people met here go out beside those who came in a table, and what was decided here with them', async () => {
  const at = { court: 'TPI-DRIOUCH' as CourtId, unit: 'UNIT-TPI-DRIOUCH' as UnitId }
  const officer = await assistant(at)
  const { token } = officer
  const told = {
    unit: at.unit,
    source: 'hotline',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'x',
    people: [
      { capacity: 'victim', name: 'ZZMet Here', sex: 'male', language: 'fr' },
      { capacity: 'witness', name: 'ZZWitness' },
      { capacity: 'suspect', name: 'ZZSuspect' },
    ],
  }
  const report = await h.post(token, '/reports', told)
  expect(report.statusCode, report.body).toBe(200)
  await take(token, at.unit, [
    { prs_FirstName: 'ZZCame', vic_TraffickingStatus: 'PossibleVictimOfTrafficking' },
  ])
  await h.all.query(
    "update assistance.person set status = 'confirmed' where unit_id = $1 and capacity = 'victim'",
    [at.unit],
  )
  const decided = {
    vic_TraffickingStatus: 'ActualVictimOfTrafficking',
    vic_TraffickingStatusDecisionMakingOrg: 'CourtOrProsecution',
  }
  expect(await takeOut(officer, at.unit)).toEqual([
    { prs_FirstName: 'ZZMet Here', prs_Gender: 'Masculine', prs_PrimaryLanguage: 'fra', ...decided },
    { prs_FirstName: 'ZZCame', ...decided },
  ])
})

test('nothing that names anyone lies open in the database, and nothing is printed', async () => {
  const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
  const { token } = await assistant(nador)
  await take(token, nador.unit, people(5))
  const { rows } = await h.all.query<{ all: string }>(`
    select string_agg(t::text, ' ') as all from (
      select i::text as t from assistance.import_row i union all select p::text from assistance.person p
      union all select i::text from assistance.index_entry i union all select e::text from record.entry e) s`)
  expect(rows[0]?.all).not.toMatch(/zz\d|ZZ|\+2126/i)
  expect(rows[0]?.all).not.toContain(Buffer.from('ZZName').toString('hex'))
  for (const spy of written) {
    expect(spy.mock.calls.map(([text]) => String(text)).join('')).not.toMatch(/ZZ/)
    spy.mockRestore()
  }
})

test('the command line opens a session of an hour, says so in the record, and ends it', async () => {
  const { id } = await assistant(nador)
  const { rows } = await h.all.query<{ handle: string }>('select handle from office.officer where id = $1', [
    id,
  ])
  const session = await openCommandLineSession(h.as('himaya_registrar'), rows[0]!.handle)
  expect(await take(session!.token, nador.unit, people(1))).toMatchObject({ created: 1 })
  const { rows: entries } = await h.all.query(
    'select outcome, act from record.entry where officer_id = $1 order by seq',
    [id],
  )
  expect(entries).toEqual([
    { outcome: 'done', act: 'officers.command_line' },
    { outcome: 'done', act: 'exchange.import' },
  ])
  const { rows: hours } = await h.all.query(
    "select ends_at - made_at <= interval '1 hour' as short from office.session where officer_id = $1 order by made_at desc limit 1",
    [id],
  )
  expect(hours).toEqual([{ short: true }])
  await session!.end()
  await expect(take(session!.token, nador.unit, people(1))).rejects.toMatchObject({ code: 'not_signed_in' })
  expect(await openCommandLineSession(h.as('himaya_registrar'), 'nobody.here')).toBeUndefined()
})
