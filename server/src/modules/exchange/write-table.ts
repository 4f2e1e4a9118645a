import { writeCsv } from '@himaya/algorithms'
import ExcelJS from 'exceljs'
import { randomUUID } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { link, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Cells } from './cells.ts'
import { guardFormula } from './formula.ts'
import { standardColumn, standardColumns } from './standard.ts'
import { UnreadableFile } from './unreadable.ts'

/**
 * Writes rows as a .xlsx or .csv file by its ending, readable by its owner only: every column of the standard in its
 * order, then whatever other columns came with the rows. The file appears when it is whole; nothing is overwritten.
 *
 * @throws UnreadableFile when the file is there already, cannot be written there, or has another ending
 */
export async function writeTable(path: string, rows: readonly Cells[]): Promise<void> {
  checkPath(path)
  const columns = columnsOf(rows)
  const write = /\.csv$/i.test(path) ? writeText : writeWorkbook
  const half = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    await write(half, [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))])
    await link(half, path)
  } catch {
    throw new UnreadableFile('the file could not be written there')
  } finally {
    await unlink(half).catch(() => undefined)
  }
}

/** Said before anything is read, so that nobody's name is opened for a file that cannot be written. */
export function checkPath(path: string): void {
  if (!/\.(?:xlsx|csv)$/i.test(path)) throw new UnreadableFile('only .xlsx and .csv files can be written')
  if (existsSync(path)) throw new UnreadableFile('the file is there already: name another')
  if (!existsSync(dirname(path))) throw new UnreadableFile('the folder of the file is not there')
}

function columnsOf(rows: readonly Cells[]): readonly string[] {
  const others = new Set<string>()
  for (const row of rows)
    for (const column of Object.keys(row)) if (standardColumn(column) === undefined) others.add(column)
  return [...standardColumns.map(({ name }) => name), ...[...others].sort()]
}

async function writeText(path: string, rows: readonly (readonly string[])[]): Promise<void> {
  // With its mark, or spreadsheet programs read Arabic in a code page of their own.
  const text = writeCsv(
    rows.map((row) => row.map(guardFormula)),
    { byteOrderMark: true },
  )
  await writeFile(path, text, { flag: 'wx', mode: 0o600, flush: true })
}

async function writeWorkbook(path: string, rows: readonly (readonly string[])[]): Promise<void> {
  const stream = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: false,
    useSharedStrings: false,
  })
  const sheet = workbook.addWorksheet('HTCDS 2.0')
  // An empty text is no cell at all.
  for (const row of rows) sheet.addRow(row.map((text) => (text === '' ? null : guardFormula(text)))).commit()
  await Promise.all([workbook.commit(), finished(stream)])
}
