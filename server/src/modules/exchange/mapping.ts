/** Rows of the standard and our own facts, each out of the other: what went in comes out again. */
import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { normaliseCell, type Cells, type RefusalReason } from './cells.ts'
import { readCountry, readLanguage, standardColumn, writeLanguage } from './standard.ts'

/** A person as an assistance file knows her; `null` where nothing is known. */
export interface PersonFacts {
  readonly name: string | null
  readonly born: LocalDate | null
  readonly document: string | null
  readonly sex: 'female' | 'male' | null
  readonly nationality: string | null
  readonly language: string | null
  /** Decided here by the judicial authority; a table only says what others thought, so reading gives `to_assess`. */
  readonly status: 'to_assess' | 'presumed' | 'not_a_victim' | 'confirmed'
}

/** One cell of a row that was refused. The value is never among it. */
export interface Refused {
  readonly column: string
  readonly reason: RefusalReason
}

/** A row as it was understood. */
export type ReadRow =
  | {
      readonly outcome: 'ok'
      readonly person: PersonFacts
      /** Every cell, normalised: what the row is known by. */
      readonly cells: Cells
      /** The cells that our facts would not bring back, to be kept as they are. */
      readonly unmapped: Cells
    }
  | { readonly outcome: 'refused'; readonly reasons: readonly [Refused, ...Refused[]] }

const longestName = 300

/**
 * Reads one row into a person and what is kept beside her.
 *
 * @param cells by column name, as they stand in the file
 * @param today nobody is born after it
 */
export function readRow(raw: Cells, today: LocalDate): ReadRow {
  const cells: Record<string, string> = Object.create(null) as Record<string, string>
  const reasons: Refused[] = []
  for (const [column, value] of Object.entries(raw)) {
    const normalised = normaliseCell(standardColumn(column), value)
    if ('refused' in normalised) reasons.push({ column, reason: normalised.refused })
    else if (normalised.text !== '') cells[column] = normalised.text
  }
  const person = personIn(cells)
  if (person.name !== null && person.name.length > longestName)
    reasons.push({ column: 'prs_FirstName', reason: 'too_long' })
  if (person.document !== null && person.document.length > longestName)
    reasons.push({ column: 'prs_IdentityNumber', reason: 'too_long' })
  if (person.born !== null && (person.born > today || person.born < '1900-01-01'))
    reasons.push({ column: 'prs_Birthdate', reason: 'not_a_birth_date' })
  if (reasons.length === 0) reasons.push(...notHers(cells))
  const [first, ...rest] = reasons
  if (first !== undefined) return { outcome: 'refused', reasons: [first, ...rest] }
  return { outcome: 'ok', person, cells, unmapped: unmappedOf(cells, person) }
}

/** A row must describe somebody, and somebody to be protected: a perpetrator is never put into an assistance file. */
function notHers(cells: Cells): Refused[] {
  const has = (prefix: string) => Object.keys(cells).some((column) => column.startsWith(prefix))
  if (!has('prs_') && !has('vic_')) return [{ column: 'prs_FirstName', reason: 'nobody_described' }]
  const role = Object.keys(cells).find((column) => column.startsWith('per_'))
  return role !== undefined && !has('vic_') ? [{ column: role, reason: 'only_a_perpetrator' }] : []
}

/** The row of a person: our facts in the standard's columns, and whatever was kept, in the standard's words. */
export function writeRow(person: PersonFacts, kept: Cells): Cells {
  const written: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [column, value] of Object.entries(kept)) if (!isMapped(column)) written[column] = value
  for (const { columns, fact, write } of facets) {
    const before = only(kept, columns)
    // What was kept still says what we know: it comes back to the letter. Else what we know is written.
    const holds = Object.keys(before).length > 0 && personIn(before)[fact] === person[fact]
    Object.assign(written, holds ? before : write(person))
  }
  return written
}

/** One fact and the columns that tell it. */
interface Facet {
  readonly fact: keyof PersonFacts
  readonly columns: readonly string[]
  readonly write: (person: PersonFacts) => Cells
}

const cell = (column: string, value: string | null | undefined): Cells =>
  value == null ? {} : { [column]: value }

const facets: readonly Facet[] = [
  {
    // A name is one line here: how it was divided is kept, and never guessed.
    fact: 'name',
    columns: ['prs_FirstName', 'prs_MiddleName', 'prs_SecondName'],
    write: ({ name }) => cell('prs_FirstName', name),
  },
  { fact: 'born', columns: ['prs_Birthdate'], write: ({ born }) => cell('prs_Birthdate', born) },
  {
    fact: 'document',
    columns: ['prs_IdentityNumber'],
    write: ({ document }) => cell('prs_IdentityNumber', document),
  },
  {
    fact: 'sex',
    columns: ['prs_Gender'],
    write: ({ sex }) =>
      cell('prs_Gender', sex === null ? null : { female: 'Feminine', male: 'Masculine' }[sex]),
  },
  {
    fact: 'nationality',
    columns: ['prs_Citizenship'],
    write: ({ nationality }) => cell('prs_Citizenship', nationality),
  },
  {
    fact: 'language',
    columns: ['prs_PrimaryLanguage'],
    write: ({ language }) => cell('prs_PrimaryLanguage', language === null ? null : writeLanguage(language)),
  },
  {
    fact: 'status',
    columns: ['vic_TraffickingStatus', 'vic_TraffickingStatusDecisionMakingOrg'],
    write: ({ status }) =>
      status === 'to_assess'
        ? {}
        : {
            vic_TraffickingStatus: {
              presumed: 'PossibleVictimOfTrafficking',
              not_a_victim: 'NotAVictimOfTrafficking',
              confirmed: 'ActualVictimOfTrafficking',
            }[status],
            vic_TraffickingStatusDecisionMakingOrg: 'CourtOrProsecution',
          },
  },
]

const mapped = new Set(facets.flatMap(({ columns }) => columns))

/** Whether a column tells one of our facts; the others are kept as they came. */
export function isMapped(column: string): boolean {
  return mapped.has(column)
}

function personIn(cells: Cells): PersonFacts {
  const name = ['prs_FirstName', 'prs_MiddleName', 'prs_SecondName'].flatMap((column) => cells[column] ?? [])
  const countries = (cells['prs_Citizenship'] ?? '').split(';')
  return {
    name: name.length === 0 ? null : name.join(' '),
    born: readLocalDate(cells['prs_Birthdate'] ?? '') ?? null,
    document: cells['prs_IdentityNumber'] ?? null,
    // The standard's other genders say nothing of the sex in civil status: they are kept, not translated.
    sex: sexOf(cells['prs_Gender']),
    // Of several nationalities none is chosen.
    nationality: countries.length === 1 ? (readCountry(countries[0] ?? '') ?? null) : null,
    language: readLanguage(cells['prs_PrimaryLanguage'] ?? '') ?? null,
    status: 'to_assess',
  }
}

function sexOf(gender: string | undefined): 'female' | 'male' | null {
  if (gender === 'Feminine') return 'female'
  return gender === 'Masculine' ? 'male' : null
}

function unmappedOf(cells: Cells, person: PersonFacts): Cells {
  const kept: Record<string, string> = Object.create(null) as Record<string, string>
  for (const [column, value] of Object.entries(cells)) if (!isMapped(column)) kept[column] = value
  for (const { columns, write } of facets) {
    const [before, after] = [only(cells, columns), write(person)]
    if (columns.some((column) => before[column] !== after[column])) Object.assign(kept, before)
  }
  return kept
}

function only(cells: Cells, columns: readonly string[]): Cells {
  return Object.fromEntries(
    columns.flatMap((column) => (column in cells ? [[column, cells[column] ?? '']] : [])),
  )
}
