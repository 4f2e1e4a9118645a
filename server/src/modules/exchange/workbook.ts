/**
 * Workbooks (.xlsx, ISO/IEC 29500) as rows of text. Read here and in memory, because the usual reader spools a sheet
 * to a temporary file, unsealed, whenever its texts stand after it in the archive.
 */
import { limits } from './limits.ts'
import { UnreadableFile } from './unreadable.ts'
import { openZip, piecesOfPart, textOfPart } from './zip.ts'

/** A row that holds something: its number in the sheet, and its cells from the first column on. */
export interface TextRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** One sheet, read again each time it is asked for its rows. */
export interface Sheet {
  readonly rows: () => AsyncGenerator<TextRow>
}

/**
 * The sheets of a workbook, in its order.
 *
 * @throws UnreadableFile when it is no workbook, is protected, damaged or too large
 */
export function openWorkbook(bytes: Buffer): readonly Sheet[] {
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0')
    throw new UnreadableFile(
      'the workbook is protected by a password or of an old kind: save it as plain .xlsx',
    )
  const parts = openZip(bytes)
  const text = (name: string, most = 8 * 1024 * 1024) => {
    const part = parts.get(name)
    return part === undefined ? '' : textOfPart(part, most)
  }
  const book = text('xl/workbook.xml')
  const targets = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target'),
    ]),
  )
  const about = {
    texts: elements(text('xl/sharedStrings.xml', limits.sharedTextBytes), 'si').map(({ inner }) =>
      textIn(inner),
    ),
    dateStyles: dateStylesOf(text('xl/styles.xml')),
    epoch: /date1904="(?:1|true)"/.test(book) ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30),
  }
  const sheets = elements(book, 'sheet').flatMap(({ attributes }) => {
    const target = targets.get(attribute(attributes, '\\w+:id')) ?? ''
    const part = parts.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    return part === undefined ? [] : [{ rows: () => rowsOf(piecesOfPart(part, limits.partBytes), about) }]
  })
  if (sheets.length === 0) throw new UnreadableFile('the file is not a workbook with sheets')
  return sheets
}

interface About {
  readonly texts: readonly string[]
  /** Which cell styles show a number as a day. */
  readonly dateStyles: ReadonlySet<number>
  /** The day numbered 0, in milliseconds UTC. */
  readonly epoch: number
}

async function* rowsOf(pieces: AsyncIterable<string>, about: About): AsyncGenerator<TextRow> {
  let held = ''
  let last = 0
  const whole = /<(?:\w+:)?row\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
  for await (const piece of pieces) {
    held += piece
    if (held.includes('<!DOCTYPE'))
      throw new UnreadableFile('the workbook is damaged: save it again as .xlsx')
    let used = 0
    whole.lastIndex = 0
    for (let found = whole.exec(held); found !== null; found = whole.exec(held)) {
      used = whole.lastIndex
      last = Number(attribute(found[1] ?? '', 'r')) || last + 1
      const cells = cellsOf(found[2] ?? '', about)
      if (cells.some((cell) => cell.trim() !== '')) yield { row: last, cells }
    }
    held = held.slice(used)
    // 300 full cells are ten million characters at most; what grows further is no row.
    if (held.length > limits.columns * limits.cellCharacters * 2)
      throw new UnreadableFile(`a row after row ${last} has no end`)
  }
}

function cellsOf(row: string, about: About): readonly string[] {
  const cells: string[] = []
  let column = -1
  for (const { attributes, inner } of elements(row, 'c')) {
    const named = /^[A-Z]{1,3}/.exec(attribute(attributes, 'r'))?.[0]
    column = named === undefined ? column + 1 : columnNumber(named)
    const text = cellText(attributes, inner, about)
    if (text === '') continue
    if (column >= limits.columns)
      throw new UnreadableFile(`the sheet has cells after its column ${limits.columns}: remove them`)
    while (cells.length < column) cells.push('')
    cells[column] = text
  }
  return cells
}

/** Columns are numbered from 0: A, B … Z, AA. */
function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number - 1
}

/** A formula counts as the result it was saved with; nothing is computed here. */
function cellText(attributes: string, inner: string, { texts, dateStyles, epoch }: About): string {
  const type = attribute(attributes, 't')
  if (type === 'inlineStr') return textIn(inner)
  const value = elements(inner, 'v')[0]?.inner
  if (value === undefined) return ''
  switch (type) {
    case 's':
      return texts[Number(value)] ?? ''
    case 'b':
      return value === '1' ? 'true' : 'false'
    case 'str':
    case 'e':
    case 'd':
      return unescaped(value)
    default: {
      const number = Number(value)
      if (!Number.isFinite(number)) return unescaped(value)
      return dateStyles.has(Number(attribute(attributes, 's'))) ? dayText(number, epoch) : String(number)
    }
  }
}

/** Programs disagree on the first two months of 1900 alone, where nobody we meet was born. */
function dayText(serial: number, epoch: number): string {
  const moment = epoch + Math.round(serial * 86_400) * 1000
  if (serial < 0 || moment > Date.UTC(9999, 11, 31)) return String(serial)
  const text = new Date(moment).toISOString().slice(0, 19)
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text
}

/** Built-in formats of days, and custom ones that show a year, a month or a day. */
function dateStylesOf(styles: string): ReadonlySet<number> {
  const custom = new Map(
    elements(styles, 'numFmt').map(({ attributes }) => [
      Number(attribute(attributes, 'numFmtId')),
      unescaped(attribute(attributes, 'formatCode')),
    ]),
  )
  const isDate = (format: number) => {
    const code = custom.get(format)
    if (code === undefined)
      return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 58)
    const shown = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    return /[yd]/i.test(shown) || /m{3,}/i.test(shown)
  }
  const used = elements(elements(styles, 'cellXfs')[0]?.inner ?? '', 'xf')
  return new Set(
    used.flatMap(({ attributes }, n) => (isDate(Number(attribute(attributes, 'numFmtId'))) ? [n] : [])),
  )
}

/** The elements of one name, none of which holds another of the same name. */
function elements(xml: string, name: string): { attributes: string; inner: string }[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(?=[\\s/>])((?:[^>"]|"[^"]*")*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`,
    'g',
  )
  return [...xml.matchAll(pattern)].map(([, attributes = '', inner = '']) => ({ attributes, inner }))
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
}

/** The text of a string item: its runs together, without the reading aid that stands above some scripts. */
function textIn(xml: string): string {
  const runs = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
  return elements(runs, 't')
    .map(({ inner }) => unescaped(inner).replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => character(hex)))
    .join('')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(xml: string): string {
  return xml.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole
      return character(hex ?? Number(dec).toString(16))
    },
  )
}

function character(hex: string): string {
  const point = Number.parseInt(hex, 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
}
