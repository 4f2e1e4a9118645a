/** The Human Trafficking Case Data Standard 2.0: its columns, in its order, and their code lists (htcds/fields.json). */
import standard from './htcds/fields.json' with { type: 'json' }
import iso from './htcds/iso-codes.json' with { type: 'json' }

/** How a column is written: `list` holds one code of its list, `lists` several. */
const columnKinds = [
  'text',
  'long_text',
  'list',
  'lists',
  'date',
  'checkbox',
  'number',
  'language',
  'countries',
] as const
type ColumnKind = (typeof columnKinds)[number]

/** One column of the standard. */
export interface StandardColumn {
  /** The full name, e.g. `prs_FirstName`. */
  readonly name: string
  /** What its column is called in the standard's own template. Several columns share some labels. */
  readonly label: string
  readonly kind: ColumnKind
  /** The codes with their labels, in the standard's order; empty for columns without a list. */
  readonly values: readonly (readonly [code: string, label: string])[]
}

const isKind = (kind: string): kind is ColumnKind => columnKinds.some((known) => known === kind)

/** Every column of the standard, in its order. */
export const standardColumns: readonly StandardColumn[] = standard.fields.map((field) => {
  if (!isKind(field.kind)) throw new Error(`${field.name} is of no known kind`)
  const values = (field.values ?? []).map(([code = '', label = '']) => [code, label] as const)
  return { name: field.name, label: field.label, kind: field.kind, values }
})

const byName = new Map(standardColumns.map((column) => [column.name, column]))
const alike = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
const byHeading = new Map([
  ...onlyOnce(standardColumns.map((column) => [alike(column.label), column] as const)),
  ...standardColumns.map((column) => [alike(column.name), column] as const),
])

/** A label that two columns share names neither. */
function onlyOnce<V>(entries: readonly (readonly [string, V])[]): (readonly [string, V])[] {
  return entries.filter(([key]) => entries.filter(([other]) => other === key).length === 1)
}

/** The column with exactly this full name. */
export function standardColumn(name: string): StandardColumn | undefined {
  return byName.get(name)
}

/** The column a heading names: by its full name in any case, or by a label that no other column has. */
export function columnOfHeading(heading: string): StandardColumn | undefined {
  return byHeading.get(alike(heading))
}

const pairs = (text: string) => text.split(' ').map((codes) => codes.split(':'))
const countryCodes = new Map(
  pairs(iso.countries).flatMap(([two = '', three = '']) => [
    [two, two],
    [three, two],
  ]),
)
const languageCodes = new Map(
  pairs(iso.languages).flatMap(([two = '', ...three]) => [two, ...three].map((code) => [code, two])),
)
const threeLetterLanguages = new Set(iso.languagesOfThreeLetters.split(' '))
const threeLettersOf = new Map(pairs(iso.languages).map(([two = '', three = '']) => [two, three]))
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** The two letters of an ISO 3166-1 country written in two or in three; `undefined` when it is none. */
export function readCountry(text: string): string | undefined {
  return countryCodes.get(text.trim().toUpperCase())
}

/**
 * The shortest ISO 639 code of a language written as `ara`, `ar` or `ara-MA`; varieties that only 639-3 names
 * (`ary`, `rif`, `shi`, `tzm`) stay as they are. `undefined` when it is none.
 */
export function readLanguage(text: string): string | undefined {
  const [language = '', country, ...more] = text.trim().split(/[-_]/)
  if (more.length > 0 || (country !== undefined && readCountry(country) === undefined)) return undefined
  const code = language.toLowerCase()
  if (!/^[a-z]{2,3}$/.test(code)) return undefined
  const known = languageCodes.get(code)
  if (known !== undefined) return known
  return threeLetterLanguages.has(code) || (code.length === 3 && languageNames.of(code) !== undefined)
    ? code
    : undefined
}

/** The ISO 639-2 code the standard asks for, of a code that `readLanguage` gave. */
export function writeLanguage(code: string): string {
  return threeLettersOf.get(code) ?? code
}
