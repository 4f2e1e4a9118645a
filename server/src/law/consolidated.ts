import { readLocalDate } from '@himaya/algorithms'

/** Months as they are written in Morocco, and as they are in texts of elsewhere. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'يناير janvier',
    'فبراير février',
    'مارس mars',
    'أبريل ابريل avril',
    'ماي مايو mai',
    'يونيو يونيه juin',
    'يوليوز يوليو juillet',
    'غشت أغسطس août',
    'شتنبر سبتمبر septembre',
    'أكتوبر اكتوبر octobre',
    'نونبر نوفمبر novembre',
    'دجنبر ديسمبر décembre',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
)
const said =
  /(?:محينة\s+بتاريخ|version\s+consolidée\s+(?:en\s+date\s+)?(?:du|au))\s*(\d{1,2})\s*(?:er)?\s*(\p{L}+)\s+(\d{4})/iu

/** The day a text says that it is consolidated to, in its first lines; `undefined` when it says none. */
export function consolidatedOn(first: string): string | undefined {
  const [, day = '', name = '', year = ''] = said.exec(first) ?? []
  const month = months.get(name.toLowerCase())
  if (month === undefined) return undefined
  return readLocalDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}
