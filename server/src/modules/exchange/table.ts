import { readCsv, type CsvFault } from '@himaya/algorithms'
import { readFile, stat } from 'node:fs/promises'
import type { Cells } from './cells.ts'
import { unguardFormula } from './formula.ts'
import { limits } from './limits.ts'
import { markColumn } from './mark.ts'
import { columnOfHeading } from './standard.ts'
import { UnreadableFile } from './unreadable.ts'
import { openWorkbook, type Sheet, type TextRow } from './workbook.ts'

/** A table that was opened: the names of its columns, and its rows as they stand in the file. */
export interface Table {
  /** Full names of the standard; a column it does not know has its own heading, or `column 7`. */
  readonly columns: readonly string[]
  readonly rows: () => AsyncGenerator<{ readonly row: number; readonly cells: Cells }>
}

/**
 * Opens a .xlsx or .csv file by its ending: the first sheet whose headings are those of the standard.
 *
 * @throws UnreadableFile in one sentence; reading the rows throws it too, when there are too many
 */
export async function openTable(path: string): Promise<Table> {
  const bytes = await bytesOf(path)
  if (/\.xlsx$/i.test(path)) return tableIn(openWorkbook(bytes))
  if (/\.csv$/i.test(path)) return tableIn([{ rows: () => csvRows(textOf(bytes)) }])
  throw new UnreadableFile('only .xlsx and .csv files can be read')
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path)
    if (size > limits.fileBytes)
      throw new UnreadableFile(`the file is larger than ${limits.fileBytes / 1024 / 1024} MB: divide it`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('the file is not there, or may not be read')
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('the file is not in UTF-8: save it as “CSV UTF-8”')
  }
}

/** A row of a text is known by the line it begins on. */
async function* csvRows(text: string): AsyncGenerator<TextRow> {
  const reading = readCsv(text)
  if (!reading.ok) throw new UnreadableFile(`line ${reading.line} ${faults[reading.fault]}`)
  for (const { line, cells } of reading.rows) {
    if (cells.length > limits.columns)
      throw new UnreadableFile(`line ${line} has more than ${limits.columns} columns`)
    if (cells.some((cell) => cell.trim() !== '')) yield { row: line, cells }
  }
}

const faults: Readonly<Record<CsvFault, string>> = {
  quote_not_closed: 'opens a quote that is never closed',
  text_after_quote: 'has text after a closing quote',
  quote_in_bare_cell: 'has a quote within a cell that is not quoted',
}

async function tableIn(sheets: readonly Sheet[]): Promise<Table> {
  for (const sheet of sheets) {
    const heading = await headingOf(sheet)
    if (heading !== undefined) return { columns: heading.columns, rows: () => bodyOf(sheet, heading) }
  }
  throw new UnreadableFile('no row among the first ten names columns of the standard (as prs_FirstName)')
}

interface Heading {
  readonly columns: readonly string[]
  /** The last row of the headings. */
  readonly row: number
}

/** The first ten rows are looked at: above the headings a template may hold a title. */
async function headingOf(sheet: Sheet): Promise<Heading | undefined> {
  let heading: { row: number; cells: readonly string[] } | undefined
  let looked = 0
  for await (const { row, cells } of sheet.rows()) {
    const isHeading = namesColumns(cells)
    if (heading !== undefined && !isHeading) break
    // The standard's own template has two rows, names hidden above labels, and they do not always agree: whoever
    // filled it in saw the labels.
    if (isHeading) heading = { row, cells: heading === undefined ? cells : visibleOf(heading.cells, cells) }
    looked += 1
    if (looked === 10) break
  }
  return heading === undefined ? undefined : { row: heading.row, columns: columnNames(heading.cells) }
}

/** Two full names, or two labels that are half of the row at least: a row of people never reads like that. */
function namesColumns(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const known = filled.filter((cell) => columnOfHeading(cell) !== undefined)
  const named = known.filter((cell) => /^[a-z]{3}_/i.test(cell.trim()))
  return named.length >= 2 || (known.length >= 2 && known.length * 2 >= filled.length)
}

function visibleOf(above: readonly string[], below: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(above.length, below.length) }, (_, n) => {
    const [hidden = '', seen = ''] = [above[n], below[n]]
    return columnOfHeading(seen) === undefined && hidden.trim() !== '' ? hidden : seen
  })
}

function columnNames(headings: readonly string[]): readonly string[] {
  const names: string[] = []
  for (const [n, heading] of headings.entries()) {
    const known = columnOfHeading(heading)?.name
    if (known !== undefined && names.includes(known))
      throw new UnreadableFile(`two columns are named ${known}`)
    const own =
      known ?? (unguardFormula(heading).normalize('NFC').replace(/\s+/g, ' ').trim() || columnWithout(n))
    names.push(names.includes(own) ? `${own} (${n + 1})` : own)
  }
  return names
}

async function* bodyOf(sheet: Sheet, { columns, row: headingRow }: Heading) {
  let count = 0
  for await (const { row, cells: texts } of sheet.rows()) {
    if (row <= headingRow) continue
    const cells = Object.fromEntries(
      texts.flatMap((text, n) => {
        const column = columns[n] ?? columnWithout(n)
        return text.trim() === '' || column === markColumn || isRowNumber(column, text)
          ? []
          : [[column, unguardFormula(text)] as const]
      }),
    )
    if (Object.keys(cells).length === 0) continue
    count += 1
    if (count > limits.rows)
      throw new UnreadableFile(`the table has more than ${limits.rows} rows: divide it`)
    yield { row, cells }
  }
}

const columnWithout = (n: number) => `column ${n + 1}`

/** The standard's template counts its rows in a first column without a heading: a place in a table, not a fact. */
const isRowNumber = (column: string, text: string) =>
  column === columnWithout(0) && /^\d{1,6}$/.test(text.trim())
