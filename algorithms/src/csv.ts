/** What parts the cells. Spreadsheets of French and Moroccan settings write `;`. */
export type CsvSeparator = ',' | ';'

/** One row and where it begins in the text: a cell may hold new lines, so rows and lines differ. */
export interface CsvRow {
  /** Line of the text on which the row begins; the first is 1. */
  readonly line: number
  /** At least one. Their number is not compared with the header: a short row is the reader's to refuse. */
  readonly cells: readonly string[]
}

/** Why a text is not CSV: a quote that is never closed, letters after a closing quote, a quote within a bare cell. */
export type CsvFault = 'quote_not_closed' | 'text_after_quote' | 'quote_in_bare_cell'

/** The rows, the header first when there is one; or the fault and its line, and then no row at all. */
export type CsvReading =
  | { readonly ok: true; readonly separator: CsvSeparator; readonly rows: readonly CsvRow[] }
  | { readonly ok: false; readonly line: number; readonly fault: CsvFault }

/** What the text is known to be. */
export interface CsvReadingOptions {
  /** Without it, whichever stands more often in the first row outside quotes; `,` when neither does. */
  readonly separator?: CsvSeparator
  /** Takes the apostrophe of `formulaGuard` off again. Only for texts that were written with it. */
  readonly formulaGuard?: boolean
}

/** How the text is to be written. */
export interface CsvWritingOptions {
  /** `,` when not said. */
  readonly separator?: CsvSeparator
  /** Begins with U+FEFF, without which Excel reads Arabic in a Western encoding. */
  readonly byteOrderMark?: boolean
  /** Puts an apostrophe before cells that a spreadsheet would take for a formula (OWASP ASVS 5.0, 1.2.10). */
  readonly formulaGuard?: boolean
}

const byteOrderMark = '\ufeff'
// A cell that already looks guarded is guarded once more, so that taking the guard off gives it back.
const formula = /^'*[=+\-@\t\r\0]/
const guarded = /^'+[=+\-@\t\r\0]/
const lineEnd = /\r\n|\r|\n/g

const linesIn = (text: string): number => text.match(lineEnd)?.length ?? 0

function separatorOf(text: string): CsvSeparator {
  let [commas, semicolons, quoted] = [0, 0, false]
  for (const letter of text) {
    if (letter === '"') quoted = !quoted
    else if (quoted) continue
    else if (letter === ',') commas += 1
    else if (letter === ';') semicolons += 1
    else if (letter === '\n' || letter === '\r') break
  }
  return semicolons > commas ? ';' : ','
}

type Cell =
  { readonly text: string; readonly end: number } | { readonly fault: CsvFault; readonly end: number }

function readQuoted(text: string, start: number): Cell {
  let close = text.indexOf('"', start + 1)
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close === -1) return { fault: 'quote_not_closed', end: start }
  return { text: text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
}

function readCell(text: string, start: number, separator: CsvSeparator): Cell {
  const atEnd = (at: number) => [undefined, separator, '\r', '\n'].includes(text[at])
  if (text[start] === '"') {
    const cell = readQuoted(text, start)
    return 'fault' in cell || atEnd(cell.end) ? cell : { fault: 'text_after_quote', end: cell.end }
  }
  let end = start
  while (!atEnd(end)) {
    if (text[end] === '"') return { fault: 'quote_in_bare_cell', end }
    end += 1
  }
  return { text: text.slice(start, end), end }
}

/**
 * Reads CSV as RFC 4180 describes it, and as it is met: a byte order mark, `;` for `,`, rows that end in
 * LF or CR alone, an empty line between rows (it is no row; one empty cell is written `""`).
 */
export function readCsv(text: string, options: CsvReadingOptions = {}): CsvReading {
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const separator = options.separator ?? separatorOf(body)
  const unguard = (cell: string) =>
    options.formulaGuard === true && guarded.test(cell) ? cell.slice(1) : cell
  const rows: CsvRow[] = []
  let [at, line] = [0, 1]
  while (at < body.length) {
    const start = at
    const cells: string[] = []
    for (;;) {
      const cell = readCell(body, at, separator)
      if ('fault' in cell)
        return { ok: false, line: line + linesIn(body.slice(start, cell.end)), fault: cell.fault }
      cells.push(unguard(cell.text))
      at = cell.end
      if (body[at] !== separator) break
      at += 1
    }
    if (at > start) rows.push({ line, cells })
    at += body.startsWith('\r\n', at) ? 2 : 1
    line += linesIn(body.slice(start, at))
  }
  return { ok: true, separator, rows }
}

/**
 * Writes rows as RFC 4180 describes it, each ended by CRLF. What was written is read back as it was, with the
 * same separator and guard; a header of two cells or more tells its separator by itself.
 *
 * @throws RangeError when a row has no cell
 */
export function writeCsv(rows: readonly (readonly string[])[], options: CsvWritingOptions = {}): string {
  const separator = options.separator ?? ','
  const write = (cell: string, alone: boolean) => {
    const text = options.formulaGuard === true && formula.test(cell) ? `'${cell}` : cell
    // Both separators are quoted, so that the header has only the one that is meant.
    const bare = !/[",;\r\n\ufeff]/.test(text) && !(alone && text === '')
    return bare ? text : `"${text.replaceAll('"', '""')}"`
  }
  const lines = rows.map((cells) => {
    if (cells.length === 0) throw new RangeError('a row has one cell or more')
    return `${cells.map((cell) => write(cell, cells.length === 1)).join(separator)}\r\n`
  })
  return `${options.byteOrderMark === true ? byteOrderMark : ''}${lines.join('')}`
}
