// Written by some and not by others: apostrophes and signs for hamza and ayn, the kashida, invisible characters.
const dropped = /[\p{Cf}\u0640'`´’‘‛′＇\u02b9-\u02bf\u02c8\u0621\u0674]/gu

// Accents, tashkil, hamza above and below, niqqud. Not the vowels of Indic scripts nor the kana voicing marks,
// which are letters in all but name.
const marks = /[[\p{M}&&[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]]--[\u3099\u309a]]/gv

const spellings: ReadonlyMap<string, string> = new Map([
  ...Array.from('ٱٲٳ', (letter) => [letter, 'ا'] as const),
  ...Array.from('ىیے', (letter) => [letter, 'ي'] as const),
  ...Array.from('ةۃہھە', (letter) => [letter, 'ه'] as const),
  // The g of أكادير: each office has its own letter for it.
  ...Array.from('کڪگڭݣ', (letter) => [letter, 'ك'] as const),
  ...Array.from('ڤڥ', (letter) => [letter, 'ف'] as const),
  ['پ', 'ب'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ŋ', 'n'],
  ['ς', 'σ'],
])
const respelled = new RegExp(`[${[...spellings.keys()].join('')}]`, 'gu')

/** `text` with Arabic-Indic (٠) and Persian (۰) digits written 0 to 9. */
export const asciiDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

/** `text` without the invisible characters of formatting (joiners, direction marks, soft hyphens). */
export const withoutFormatting = (text: string): string => text.replace(/\p{Cf}/gu, '')

/**
 * `text` in the one spelling that is compared: compatibility forms resolved (NFKC), lower case, no accents,
 * tashkil, kashida, apostrophes or invisible characters; every alef is ا, hamza is gone or its bearer,
 * ta marbuta is ه, alef maqsura is ي, digits are 0 to 9. Spaces and signs stay.
 */
export const foldLetters = (text: string): string =>
  // Apostrophes before NFKD, which would turn ´ into a space, and after, which takes presentation forms apart.
  asciiDigits(
    text
      .replace(dropped, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(dropped, '')
      .replace(marks, '')
      .replace(respelled, (letter) => spellings.get(letter) ?? letter)
      .normalize('NFC'),
  )
