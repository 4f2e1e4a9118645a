import { asciiDigits, foldLetters, withoutFormatting } from './letters.ts'

/**
 * A telephone number for an index: `+` and digits when it is international, and Moroccan ones always are
 * (06…, 002126…, 2126…, +212 (0)6… are one number). What follows no such plan, as 19 or 141, stays digits.
 * Empty when there is no digit. A number written without its country is taken for Moroccan when it has ten
 * digits and begins with 0.
 */
export function normalisePhone(text: string): string {
  const plain = asciiDigits(text.normalize('NFKC'))
  const digits = plain.replace(/\D/g, '')
  const national = /^(?:0|(?:00)?2120?)([1-9]\d{8})$/.exec(digits)?.[1]
  if (national !== undefined) return `+212${national}`
  const isInternational = /^\D*\+/.test(plain) || digits.startsWith('00')
  const significant = digits.replace(/^0+/, '')
  return isInternational && significant !== '' ? `+${significant}` : digits
}

/**
 * An e-mail address for an index: lower case, without spaces, invisible characters or `mailto:`. Dots and what
 * follows a plus sign stay, since only some providers ignore them.
 */
export const normaliseEmail = (text: string): string =>
  withoutFormatting(text.normalize('NFKC').toLowerCase().normalize('NFKC'))
    .replace(/\s/gu, '')
    .replace(/^(?:mailto:)+/, '')

/** The number of an identity card, passport or permit for an index: letters and digits alone, in upper case. */
export const normaliseDocumentNumber = (text: string): string =>
  foldLetters(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')

/** Letters of the ordinary Moroccan series and how they are written in Latin; a W is met for و too. */
const plateLetters: ReadonlyMap<string, string> = new Map([
  ['ا', 'A'],
  ['ب', 'B'],
  ['د', 'D'],
  ['ه', 'H'],
  ['و', 'E'],
  ['W', 'E'],
  ['ط', 'T'],
  ['ي', 'Y'],
])

/**
 * A number plate for an index: letters and digits alone. A Moroccan plate of the series of 2000 is number, letter,
 * region (12345A6), its letter in Latin, whichever end it was read from; others stay in the order they have.
 *
 * @see https://en.wikipedia.org/wiki/Vehicle_registration_plates_of_Morocco for the letters
 */
export function normalisePlate(text: string): string {
  const plate = normaliseDocumentNumber(text)
  const [, first, letter, last] = /^0*(\d{1,5})([A-Zابدهوطي])0*(\d{1,5})$/u.exec(plate) ?? []
  if (first === undefined || letter === undefined || last === undefined) return plate
  // A region has two digits at most: a longer number at the end is the serial, read from right to left.
  const isReversed = first.length <= 2 && last.length > 2
  const [serial, region] = isReversed ? [last, first] : [first, last]
  return `${serial}${plateLetters.get(letter) ?? letter}${region}`
}
