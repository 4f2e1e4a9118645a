import { canonical, readLocalDate } from '@himaya/algorithms'
import { newId, type Me, type SessionToken, type Tx } from '@himaya/db'
import type { PersonId, UnitId } from '@himaya/domain'
import { openField, sealField, type FileKey, type WrappedFile } from '@himaya/keys'
import { createHash } from 'node:crypto'
import type { House, OwnHouse } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import { asProblem, Problem } from '../../http/problem.ts'
import { indexEntries, openFiles, unattended, type Opening } from '../../sealed.ts'
import { useUp } from '../approvals/index.ts'
import { addPeople, openAssistanceFiles, type OpenedFile } from '../cases/index.ts'
import { record } from '../record/index.ts'
import type { Cells } from './cells.ts'
import { limits } from './limits.ts'
import { isMapped, readRow, writeRow, type ReadRow, type Refused } from './mapping.ts'
import { standardColumn } from './standard.ts'
import {
  insertImportRows,
  knownRows,
  nameOf,
  victimsAfter,
  waitForOtherImports,
  type RegisterPlace,
} from './store.ts'
import type { Table } from './table.ts'
import { UnreadableFile } from './unreadable.ts'

/** Whose session acts, and for which unit. */
export interface Acting {
  readonly token: SessionToken
  readonly unit: UnitId
}

/** What became of a table: `read` is `created` and `already` together with the rows that `refused` names. */
export interface Imported {
  readonly read: number
  readonly created: number
  /** Rows the unit had before, or that stand twice in the table. */
  readonly already: number
  readonly refused: readonly (Refused & { readonly row: number })[]
  /** Columns that held something for which we have no place: kept sealed, and given back by the export. */
  readonly unmappedColumns: readonly string[]
}

type GoodRow = Extract<ReadRow, { outcome: 'ok' }>

/** Rows of one transaction, and people of one page. */
const batchSize = 100

/**
 * Takes a table into a unit: each row that is understood and new opens an assistance file with its person. A row is
 * known by the keyed hash of its cells, so that running it again, or after it was stopped, creates nothing twice.
 *
 * @param onBatch called after each committed batch with the rows read so far
 * @throws Problem `not_found` when the unit is not the officer's, `too_many` when the hour's budget of keys is spent
 * @throws UnreadableFile when the table turns out to be damaged or too long; what was committed before it stays
 */
export async function importTable(
  house: House,
  acting: Acting,
  table: Table,
  onBatch: (read: number) => void = () => undefined,
): Promise<Imported> {
  await asUnit(house, acting, 'exchange.import', async () => undefined)
  const today = dayAt(house.now())
  const refused: (Refused & { row: number })[] = []
  const unmapped = new Set<string>()
  let [read, created, already] = [0, 0, 0]
  let batch: GoodRow[] = []
  const finish = async () => {
    if (batch.length > 0) {
      const rows = batch
      const opened = await asUnit(house, acting, 'exchange.import', (tx, me) =>
        importBatch(house, tx, me, { unit: acting.unit, batch: rows }),
      )
      created += opened
      already += rows.length - opened
      batch = []
    }
    onBatch(read)
  }
  for await (const { row, cells } of table.rows()) {
    read += 1
    const understood = readRow(cells, today)
    if (understood.outcome === 'refused') {
      refused.push(...understood.reasons.map((reason) => ({ row, ...reason })))
    } else {
      batch.push(understood)
      for (const column of Object.keys(understood.unmapped)) if (!isMapped(column)) unmapped.add(column)
    }
    if (batch.length === batchSize) await finish()
  }
  await finish()
  const shown = (column: string) => shownColumn(column, table.columns)
  return {
    read,
    created,
    already,
    refused: refused.map(({ row, column, reason }) => ({ row, column: shown(column), reason })),
    unmappedColumns: table.columns.filter((column) => unmapped.has(column)).map(shown),
  }
}

/** A heading of their own may hold anything, even a person: it is named only where it reads like a heading. */
function shownColumn(column: string, columns: readonly string[]): string {
  if (standardColumn(column) !== undefined || /^[\p{L}_][\p{L}\p{M}_ ()/-]{0,39}$/u.test(column))
    return column
  return `column ${columns.indexOf(column) + 1}`
}

/** @returns how many rows were new */
async function importBatch(
  house: House,
  tx: Tx,
  me: Me,
  { unit, batch }: { unit: UnitId; batch: readonly GoodRow[] },
): Promise<number> {
  await waitForOtherImports(tx, unit)
  const macs = await indexEntries(
    { house, tx },
    {
      unit,
      entries: batch.map(({ cells }) => ({ kind: 'document', value: rowName(cells) })),
      purpose: 'import_htcds',
    },
  )
  const known = new Set(await knownRows(tx, unit, macs))
  const fresh = batch.flatMap((row, n) => {
    const mac = macs[n]
    if (mac === undefined) throw new Problem('keys_unavailable')
    const name = mac.toString('hex')
    if (known.has(name)) return []
    known.add(name)
    return [{ ...row, mac }]
  })
  const files = await openAssistanceFiles(house, tx, { unit, count: fresh.length })
  const rows = fresh.map((row, n) => {
    const file = files[n]
    if (file === undefined) throw new Problem('keys_unavailable')
    return { ...row, file, id: newId() as PersonId }
  })
  if (rows.length === 0) return 0
  await addPeople(house, tx, me, rows.map(newPerson))
  await insertImportRows(
    tx,
    rows.map(({ id, file, mac, unmapped }) => ({
      unit_id: unit,
      file_id: file.assistanceId,
      person_id: id,
      row_mac: mac,
      kept_sealed: sealField(file.key, keptPlace(id), JSON.stringify(unmapped)),
    })),
  )
  for (const { file, id, person } of rows) {
    const fields = (['name', 'born', 'document'] as const).filter((field) => person[field] !== null)
    await record(tx, me, 'done', 'exchange.import', {
      caseId: file.caseId,
      subjects: [id],
      fields: [...fields, 'kept'],
      purpose: 'htcds',
    })
    file.key.fill(0)
  }
  return rows.length
}

/** What is hashed for a row; the version changes when normalising does, so that nobody compares unlike things. */
function rowName(cells: Cells): string {
  return `htcds row 1 ${createHash('sha256').update(canonical(cells)).digest('hex')}`
}

const keptPlace = (person: PersonId) => ({ table: 'assistance.import_row', column: 'kept', row: person })

function newPerson({ id, file, person, cells }: GoodRow & { id: PersonId; file: OpenedFile }) {
  return {
    id,
    file,
    capacity: 'victim' as const,
    name: person.name ?? undefined,
    born: person.born ?? undefined,
    document: person.document ?? undefined,
    sex: person.sex ?? undefined,
    nationality: person.nationality ?? undefined,
    language: person.language ?? undefined,
    phones: ['prs_MobilePhone', 'prs_HomePhone'].flatMap((column) => cells[column] ?? []),
    emails: cells['prs_Email'] === undefined ? [] : [cells['prs_Email']],
  }
}

/** What leaves, and the mark that each row of it bears: under which request, taken by whom and when. */
export interface Exported {
  readonly rows: readonly Cells[]
  readonly mark: string
}

/**
 * The rows of a unit's victims as the standard writes them, in the order of its register: those that came in a
 * table, and those met here; once somebody else agreed, and at most as often as they agreed to. This is the work of the
 * command line: each page is in the record before the next is read, and the keys are counted with the work that has no
 * officer.
 *
 * @param request what was agreed to
 * @throws Problem `not_found` when it was not, or the unit is not the officer's; `too_many` when the hour's budget of
 *   keys is spent; UnreadableFile when there are more than a table may hold
 */
export async function exportRows(
  house: OwnHouse,
  acting: { readonly token: SessionToken; readonly request: string },
  onPage: (rows: number) => void = () => undefined,
): Promise<Exported> {
  const { unit, mark } = await asExporter(house, acting.token, (tx, me) =>
    begin(house, tx, me, { request: acting.request, proof: null }),
  )
  const rows: Cells[] = []
  for (let after: RegisterPlace | undefined; ;) {
    const page = await asUnit(house, { token: acting.token, unit }, 'exchange.export', (tx, me) =>
      exportPage({ house, tx, me }, { unit, after, request: acting.request }, ownWork(house)),
    )
    rows.push(...page.rows)
    tooMany(rows.length)
    onPage(rows.length)
    after = page.last
    if (after === undefined) return { rows, mark }
  }
}

/**
 * The same in one transaction, for whoever showed a proof for it; in their own name, and from their own hour of keys.
 *
 * @throws as `exportRows`
 */
export async function takeRows(
  house: House,
  { tx, me }: { readonly tx: Tx; readonly me: Me },
  asked: { readonly request: string; readonly proof: string },
): Promise<Exported> {
  const { unit, mark } = await begin(house, tx, me, asked)
  const rows: Cells[] = []
  for (let after: RegisterPlace | undefined; ;) {
    const page = await exportPage(
      { house, tx, me },
      { unit, after, request: asked.request },
      (asking, files) => openFiles(asking, files, exporting),
    )
    rows.push(...page.rows)
    tooMany(rows.length)
    after = page.last
    if (after === undefined) return { rows, mark }
  }
}

async function begin(
  house: House,
  tx: Tx,
  me: Me,
  { request, proof }: { request: string; proof: string | null },
): Promise<{ unit: UnitId; mark: string }> {
  const { unit } = await useUp(tx, { request, act: 'exchange.export', proof })
  if (unit === null) throw new Problem('not_found')
  const { nameAr, nameLa } = await nameOf(tx, me.id)
  const at = new Date(house.now()).toISOString().slice(0, 16)
  return { unit, mark: `Himaya ${unit} · ${request} · ${nameLa} · ${nameAr} · ${at}Z` }
}

function tooMany(rows: number): void {
  if (rows > limits.rows)
    throw new UnreadableFile(`the unit has more than ${limits.rows} victims: no table can hold them`)
}

const exporting = 'export_htcds'
type Open = (asking: Opening, files: readonly WrappedFile[]) => Promise<readonly (FileKey | undefined)[]>

/**
 * An officer's own hour allows 600 files: what a day of work opens, and no large unit as a whole. Two people agreed to
 * this, and the command line, which holds the keys itself, has it counted with the work that has no officer; the record
 * still names hers.
 */
const ownWork =
  ({ signer }: OwnHouse): Open =>
  ({ house }, files) =>
    house.keys.unwraps({ files, officer: null, purpose: exporting }, unattended(signer, exporting))

async function exportPage(
  { house, tx, me }: Opening,
  { unit, after, request }: { unit: UnitId; after: RegisterPlace | undefined; request: string },
  open: Open,
): Promise<{ rows: readonly Cells[]; last: RegisterPlace | undefined }> {
  const victims = await victimsAfter(tx, unit, { after, count: batchSize })
  if (victims.length === 0) return { rows: [], last: undefined }
  const files = victims.map(
    ({ fileId, wrapped }) => ({ kind: 'assistance', fileId, wrapped }) satisfies WrappedFile,
  )
  const keys = await open({ house, tx, me }, files)
  const rows = victims.map((victim, n) => {
    const key = keys[n]
    if (key === undefined) throw new Problem('keys_unavailable')
    const row = rowOf(victim, key)
    key.fill(0)
    return row
  })
  await record(tx, me, 'shown', 'exchange.export', {
    subjects: [request, ...victims.map(({ person }) => person)],
    fields: ['name', 'born', 'document', 'kept'],
    purpose: 'export_htcds',
  })
  const end = victims.length < batchSize ? undefined : victims.at(-1)
  return { rows, last: end && { year: end.year, number: end.number, person: end.person } }
}

type Victim = Awaited<ReturnType<typeof victimsAfter>>[number]

function rowOf(victim: Victim, key: FileKey): Cells {
  const open = (column: 'name' | 'born' | 'document', sealed: Buffer | null) =>
    sealed === null
      ? null
      : openField(key, { table: 'assistance.person', column, row: victim.person }, sealed).toString('utf8')
  const { kept_sealed: kept, status, sex, nationality, language } = victim
  const born = open('born', victim.born_sealed)
  return writeRow(
    {
      name: open('name', victim.name_sealed),
      born: born === null ? null : (readLocalDate(born) ?? null),
      document: open('document', victim.document_sealed),
      sex,
      nationality,
      language,
      status,
    },
    kept === null
      ? {}
      : (JSON.parse(openField(key, keptPlace(victim.person), kept).toString('utf8')) as Cells),
  )
}

/** One transaction as an officer of the unit. A refusal is written after the rollback, as everywhere. */
function asUnit<T>(
  house: House,
  { token, unit }: Acting,
  act: string,
  work: (tx: Tx, me: Me) => Promise<T>,
): Promise<T> {
  return recorded(house, token, act, async (tx, me) => {
    if (!me.posts.some((held) => held.post === 'social_assistant' && held.unit === unit))
      throw new Problem('not_found')
    return work(tx, me)
  })
}

/** One transaction as whoever asked for an export: of which unit, the request says. */
function asExporter<T>(house: House, token: SessionToken, work: (tx: Tx, me: Me) => Promise<T>): Promise<T> {
  return recorded(house, token, 'exchange.export', work)
}

async function recorded<T>(
  house: House,
  token: SessionToken,
  act: string,
  work: (tx: Tx, me: Me) => Promise<T>,
): Promise<T> {
  try {
    const done = await house.court.as(token, async (tx, me) => ({ value: await work(tx, me) }))
    if (done === undefined) throw new Problem('not_signed_in')
    return done.value
  } catch (error) {
    const problem = asProblem(error)
    if (problem.code === 'not_found' || problem.code === 'too_many')
      await house.court.as(token, (tx, me) => record(tx, me, 'refused', act, { subjects: [] }))
    throw problem.code === 'internal' ? error : problem
  }
}
