/** Rows of the Human Trafficking Case Data Standard as programs write them, for tests. Nobody in them exists. */
import fc from 'fast-check'
import { standardColumns, type StandardColumn } from '../src/modules/exchange/standard.ts'

const words = fc.constantFrom(
  'ZZAmina', 'ZZسلمى', 'ZZⵜⵉⵍⵍⵉ', "ZZO'Neil", '=ZZ1+1', '+212600112233', '-ZZ', '@ZZ', "'=ZZ", 'ZZ;ZZ', 'ZZ,"ZZ"', 'ZZé',
) // prettier-ignore
const text = fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
const day = fc.tuple(fc.integer({ min: 1950, max: 2020 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`) // prettier-ignore

/** A cell as somebody may have typed it: labels as well as codes, several separators. */
function cell({ kind, values }: StandardColumn): fc.Arbitrary<string> {
  switch (kind) {
    case 'text':
      return text
    case 'long_text':
      return fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
    case 'date':
      return day
    case 'checkbox':
      return fc.constantFrom('true', 'FALSE', 'Yes', 'no', '1', '0')
    case 'number':
      return fc.constantFrom('0', '17', '-5.25', '33.5731')
    case 'language':
      return fc.constantFrom('ara', 'ar', 'fre', 'fra', 'ary', 'zgh', 'ber', 'ara-MA', 'eng')
    case 'countries':
      return fc
        .uniqueArray(fc.constantFrom('MA', 'MAR', 'SN', 'CIV', 'fr'), { minLength: 1, maxLength: 2 })
        .map((codes) => codes.join(';'))
    case 'list':
      return fc.constantFrom(...values.flat())
    case 'lists':
      return fc
        .uniqueArray(fc.constantFrom(...values.flat()), { minLength: 1, maxLength: 4 })
        .map((codes) => codes.join(';'))
  }
}

/** A row as a table holds it: some of the standard's columns, and some of somebody's own. */
export const rawRow: fc.Arbitrary<Record<string, string>> = fc
  .tuple(
    fc.record(Object.fromEntries(standardColumns.map((column) => [column.name, cell(column)])), {
      requiredKeys: ['prs_FirstName', 'vic_TypeOfExploitation'],
    }),
    fc.record({ 'Our own note': text, Shelter: text }, { requiredKeys: [] }),
  )
  .map(([standard, own]) => ({ ...standard, ...own }))
