import { readLocalDate } from '@himaya/algorithms'
import { limits } from './limits.ts'
import { readCountry, readLanguage, type StandardColumn } from './standard.ts'

/** A row by the names of its columns, normalised; an empty cell has no entry. */
export type Cells = Readonly<Record<string, string>>

/** Why a cell, or a whole row, is refused. Closed; never carries the value. */
export const refusalReasons = [
  'not_a_date',
  'not_a_birth_date',
  'not_in_the_list',
  'not_a_number',
  'not_a_checkbox',
  'not_a_country_code',
  'not_a_language_code',
  'too_long',
  'control_character',
  'spreadsheet_error',
  'nobody_described',
  'only_a_perpetrator',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

type Normalised = { readonly text: string } | { readonly refused: RefusalReason }

/**
 * One cell as the standard writes it, so that the same row from two programs is the same text: NFC, trimmed,
 * codes for labels, `YYYY-MM-DD`, `true` and `false`. An empty cell stays empty.
 *
 * @param column `undefined` for a column the standard does not know: only cleaned
 */
export function normaliseCell(column: StandardColumn | undefined, raw: string): Normalised {
  if (!raw.isWellFormed()) return { refused: 'control_character' }
  const text = raw.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (text === '') return { text }
  if (text.length > limits.cellCharacters) return { refused: 'too_long' }
  if (/[^\P{Cc}\n\t]/u.test(text)) return { refused: 'control_character' }
  if (/^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$/.test(text)) return { refused: 'spreadsheet_error' }
  return column === undefined ? { text } : normaliseAs(column, text)
}

function normaliseAs(column: StandardColumn, text: string): Normalised {
  const or = (found: string | undefined, refused: RefusalReason): Normalised =>
    found === undefined ? { refused } : { text: found }
  switch (column.kind) {
    case 'long_text':
      return { text }
    case 'text':
      return { text: text.replace(/\s+/g, ' ') }
    case 'list':
      return or(codeOf(column, text), 'not_in_the_list')
    case 'lists':
      return or(codesOf(column, text), 'not_in_the_list')
    case 'date':
      return or(dayOf(text), 'not_a_date')
    case 'checkbox':
      return or(checks.get(text.toLowerCase()), 'not_a_checkbox')
    case 'number':
      return or(numberOf(text), 'not_a_number')
    case 'language':
      return readLanguage(text) === undefined ? { refused: 'not_a_language_code' } : { text }
    case 'countries':
      return or(countriesOf(text), 'not_a_country_code')
  }
}

const alike = (text: string) => text.replace(/’/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()

function codeOf({ values }: StandardColumn, text: string): string | undefined {
  const wanted = alike(text)
  return values.find(([code, label]) => alike(code) === wanted || alike(label) === wanted)?.[0]
}

/** Several values are separated by `;` in tables, by `,` or a line in hand-made ones, by blanks in survey forms. */
function codesOf(column: StandardColumn, text: string): string | undefined {
  const parts = text
    .split(/[;,|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const codes = parts.map((part) => codeOf(column, part))
  const found = codes.includes(undefined)
    ? text
        .split(/[\s;,|]+/)
        .filter((part) => part !== '')
        .map((part) => codeOf(column, part))
    : codes
  if (found.length === 0 || found.includes(undefined)) return undefined
  return column.values
    .map(([code]) => code)
    .filter((code) => found.includes(code))
    .join(';')
}

/** Only the order that cannot be misread: 03/04/2001 is two different days on two sides of a sea. */
function dayOf(text: string): string | undefined {
  const day = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text)
  return day === null ? undefined : readLocalDate(day.slice(1, 4).join('-'))
}

const checks = new Map([
  ...['true', 'yes', '1', 'oui', 'نعم'].map((word) => [word, 'true'] as const),
  ...['false', 'no', '0', 'non', 'لا'].map((word) => [word, 'false'] as const),
])

function numberOf(text: string): string | undefined {
  return /^[+-]?\d{1,15}(?:\.\d{1,15})?$/.test(text) ? text : undefined
}

function countriesOf(text: string): string | undefined {
  const codes = text.split(/[\s;,|]+/).filter((part) => part !== '')
  if (codes.length === 0 || codes.some((code) => readCountry(code) === undefined)) return undefined
  return [...new Set(codes.map((code) => code.toUpperCase()))].join(';')
}
