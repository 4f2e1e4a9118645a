/** The court's reference of a file: its number, the four-digit code of its kind, the year, as on the cover. */
export interface CourtReference {
  readonly number: number
  readonly code: string
  readonly year: number
}

/** The unit's own register: the year, and the number within it, from 1. */
export interface UnitReference {
  readonly year: number
  readonly number: number
}

// Trafficking became an offence of its own in 2016; no register of this kind is older.
const isYear = (year: number): boolean => year >= 2016 && year <= 2200
const isNumber = (number: number): boolean => number >= 1 && number <= 9_999_999

/** Reads `number/code/year`, e.g. `123/2610/2026`, or `undefined` when it is not a court's reference. */
export function readCourtReference(text: string): CourtReference | undefined {
  const [, number, code, year] = /^(\d{1,7})\/(\d{4})\/(\d{4})$/.exec(text.trim()) ?? []
  if (number === undefined || code === undefined || year === undefined) return undefined
  const reference = { number: Number(number), code, year: Number(year) }
  return isNumber(reference.number) && isYear(reference.year) ? reference : undefined
}

/** As the court writes it: `123/2610/2026`. */
export const writeCourtReference = ({ number, code, year }: CourtReference): string =>
  `${number}/${code}/${year}`

/** Reads `number/year`, e.g. `14/2026`, or `undefined` when it is not a register's reference. */
export function readUnitReference(text: string): UnitReference | undefined {
  const [, number, year] = /^(\d{1,7})\/(\d{4})$/.exec(text.trim()) ?? []
  if (number === undefined || year === undefined) return undefined
  const reference = { number: Number(number), year: Number(year) }
  return isNumber(reference.number) && isYear(reference.year) ? reference : undefined
}

/** As the register writes it: `14/2026`. */
export const writeUnitReference = ({ number, year }: UnitReference): string => `${number}/${year}`
