const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** Codes that name a union, a part of a country or nothing at all, though a name is known for them (CLDR). */
const noCountry = new Set([
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'EU',
  'EZ',
  'IC',
  'QO',
  'TA',
  'UN',
  'XA',
  'XB',
  'XK',
  'ZZ',
])

/** Every country of ISO 3166-1 that this browser can name, by its code; the Western Sahara is written as Morocco. */
export function countryCodes(): string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter(
      (code) =>
        code !== 'EH' &&
        !noCountry.has(code) &&
        // A code that was replaced is known under the one that replaced it.
        new Intl.Locale(`und-${code}`).maximize().region === code &&
        names.of(code) !== undefined,
    )
}
