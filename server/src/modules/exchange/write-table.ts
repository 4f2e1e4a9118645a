import { writeCsv } from '@himaya/algorithms'
import ExcelJS from 'exceljs'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { link, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Exported } from './actions.ts'
import { guardFormula } from './formula.ts'
import { markColumn } from './mark.ts'
import { standardColumn, standardColumns } from './standard.ts'
import { UnreadableFile } from './unreadable.ts'

/**
 * Writes rows as a .xlsx or .csv file by its ending, readable by its owner only. The file appears when it is whole;
 * nothing is overwritten.
 *
 * @throws UnreadableFile when the file is there already, cannot be written there, or has another ending
 */
export async function writeTable(path: string, exported: Exported): Promise<void> {
  checkPath(path)
  const half = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    const bytes = await tableBytes(/\.csv$/i.test(path) ? 'csv' : 'xlsx', exported)
    await writeFile(half, bytes, { flag: 'wx', mode: 0o600, flush: true })
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

/**
 * The table as bytes: every column of the standard in its order, whatever other columns came with the rows, and the
 * mark of the export in the last, on every row, so that a part that is copied out of it bears it too.
 */
export async function tableBytes(form: 'xlsx' | 'csv', { rows, mark }: Exported): Promise<Buffer> {
  const columns = columnsOf(rows)
  const lines = [
    [...columns, markColumn],
    ...rows.map((row) => [...columns.map((column) => row[column] ?? ''), mark]),
  ].map((line) => line.map(guardFormula))
  return form === 'csv' ? textOf(lines) : workbookOf(lines, mark)
}

function columnsOf(rows: readonly Record<string, string>[]): readonly string[] {
  const others = new Set<string>()
  for (const row of rows)
    for (const column of Object.keys(row)) if (standardColumn(column) === undefined) others.add(column)
  return [...standardColumns.map(({ name }) => name), ...[...others].sort()]
}

function textOf(lines: readonly (readonly string[])[]): Buffer {
  // With its mark, or spreadsheet programs read Arabic in a code page of their own.
  return Buffer.from(writeCsv(lines, { byteOrderMark: true }), 'utf8')
}

async function workbookOf(lines: readonly (readonly string[])[], mark: string): Promise<Buffer> {
  const stream = new PassThrough()
  const written = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: false,
    useSharedStrings: false,
  })
  // On paper it stands on every page; `&` begins an instruction there.
  const printed = mark.replaceAll('&', '&&')
  const sheet = workbook.addWorksheet('HTCDS 2.0', { headerFooter: { oddFooter: `&L${printed}` } })
  // A text and never a number, a day or a formula; an empty text is no cell at all.
  for (const line of lines) sheet.addRow(line.map((text) => (text === '' ? null : text))).commit()
  await workbook.commit()
  return written
}
