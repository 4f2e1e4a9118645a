/** Tables as text: RFC 4180, with `,` or `;` or a tab between cells, in UTF-8 with or without its mark. */
import { UnreadableFile } from './unreadable.ts'

/**
 * The records of a text, one at a time; a quoted cell may hold separators and lines.
 *
 * @throws UnreadableFile naming the record when a quote is left open, or followed by something else
 */
export function* readCsv(text: string): Generator<readonly string[]> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text
  const separator = separatorOf(body)
  let at = 0
  for (let record = 1; at < body.length; record += 1) {
    const cells: string[] = []
    for (;;) {
      const cell = body[at] === '"' ? quotedCell(body, at, record) : plainCell(body, at, separator)
      cells.push(cell.text)
      at = cell.end
      if (body[at] !== separator) break
      at += 1
    }
    if (at < body.length) {
      if (body[at] !== '\r' && body[at] !== '\n')
        throw new UnreadableFile(`record ${record} has text after a closing quote`)
      at += body[at] === '\r' && body[at + 1] === '\n' ? 2 : 1
    }
    yield cells
  }
}

function quotedCell(body: string, start: number, record: number): { text: string; end: number } {
  for (let from = start + 1; ;) {
    const quote = body.indexOf('"', from)
    if (quote === -1) throw new UnreadableFile(`record ${record} opens a quote that is never closed`)
    if (body[quote + 1] !== '"')
      return { text: body.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
    from = quote + 2
  }
}

function plainCell(body: string, start: number, separator: string): { text: string; end: number } {
  let end = start
  while (end < body.length && body[end] !== separator && body[end] !== '\n' && body[end] !== '\r') end += 1
  return { text: body.slice(start, end), end }
}

/** Whichever stands most often in the first line, outside of quotes. */
function separatorOf(body: string): string {
  const first = body.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '')
  const line = first.slice(0, (first.search(/[\r\n]/) + 1 || first.length + 1) - 1)
  const count = (separator: string) => line.split(separator).length
  return [';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best), ',')
}

/** One record, ended as RFC 4180 ends it. */
export function writeCsvRecord(cells: readonly string[]): string {
  const written = cells.map((cell) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
  return `${written.join(',')}\r\n`
}
