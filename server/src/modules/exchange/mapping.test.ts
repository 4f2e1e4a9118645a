import type { LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rawRow } from '../../../test/htcds-rows.ts'
import { refusalReasons } from './cells.ts'
import { guardFormula, unguardFormula } from './formula.ts'
import { isMapped, readRow, writeRow, type ReadRow } from './mapping.ts'
import { standardColumns } from './standard.ts'

const today = '2026-11-24' as LocalDate
const read = (cells: Record<string, string>) => readRow(cells, today)
const good = (row: ReadRow) => {
  if (row.outcome !== 'ok') throw new Error(JSON.stringify(row))
  return row
}
const base = { prs_FirstName: 'Amina', vic_TypeOfExploitation: 'ForcedLabour' }
const reasonsOf = (cells: Record<string, string>) => {
  const row = read({ ...base, ...cells })
  return row.outcome === 'ok' ? [] : row.reasons
}

test('what went in comes out: facts and what was kept make the same row again', () => {
  fc.assert(
    fc.property(rawRow, (raw) => {
      const { person, cells, unmapped } = good(read(raw))
      expect({ ...writeRow(person, unmapped) }).toEqual({ ...cells })
    }),
  )
})

test('a row that came out is understood as the row that went in', () => {
  fc.assert(
    fc.property(rawRow, (raw) => {
      const first = good(read(raw))
      const again = good(read(writeRow(first.person, first.unmapped)))
      expect(again).toEqual(first)
    }),
  )
})

test('every code of every list comes out as the standard writes it, whichever way it was written', () => {
  for (const { name, values } of standardColumns)
    for (const [code, label] of values)
      for (const written of [code, label, label.toUpperCase()])
        expect(good(read({ ...base, [name]: written })).cells[name]).toBe(code)
})

test('no column is lost: each is told by a fact or kept, and only the facts of a person are mapped', () => {
  expect(standardColumns).toHaveLength(83)
  expect(standardColumns.filter(({ name }) => isMapped(name)).map(({ name }) => name)).toEqual([
    'prs_FirstName',
    'prs_MiddleName',
    'prs_SecondName',
    'prs_Birthdate',
    'prs_Gender',
    'prs_PrimaryLanguage',
    'prs_Citizenship',
    'prs_IdentityNumber',
    'vic_TraffickingStatus',
    'vic_TraffickingStatusDecisionMakingOrg',
  ])
})

test('facts are read as our files hold them', () => {
  const { person, unmapped } = good(
    read({
      ...base,
      prs_SecondName: ' Test ',
      prs_Birthdate: '2010-02-28',
      prs_Gender: 'Feminine',
      prs_Citizenship: 'MAR',
      prs_PrimaryLanguage: 'ara-MA',
      prs_IdentityNumber: 'AB 123',
    }),
  )
  expect(person).toEqual({
    name: 'Amina Test',
    born: '2010-02-28',
    document: 'AB 123',
    sex: 'female',
    nationality: 'MA',
    language: 'ar',
    status: 'to_assess',
  })
  expect(unmapped).toEqual({
    vic_TypeOfExploitation: 'ForcedLabour',
    prs_FirstName: 'Amina',
    prs_SecondName: 'Test',
    prs_Citizenship: 'MAR',
    prs_PrimaryLanguage: 'ara-MA',
  })
})

test('of several nationalities none is chosen, and another gender is not translated into a sex', () => {
  const { person, unmapped } = good(
    read({ ...base, prs_Citizenship: 'MA;FR', prs_Gender: 'TransgenderFeminine' }),
  )
  expect(person).toMatchObject({ nationality: null, sex: null })
  expect(unmapped).toMatchObject({ prs_Citizenship: 'MA;FR', prs_Gender: 'TransgenderFeminine' })
})

test('a table never decides a status; what the authority decided here goes out in its name', () => {
  const { person, unmapped } = good(
    read({
      ...base,
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
      vic_TraffickingStatusDecisionMakingOrg: 'NGO',
    }),
  )
  expect(person.status).toBe('to_assess')
  expect(writeRow(person, unmapped)).toMatchObject({ vic_TraffickingStatusDecisionMakingOrg: 'NGO' })
  expect(writeRow({ ...person, status: 'not_a_victim' }, unmapped)).toMatchObject({
    vic_TraffickingStatus: 'NotAVictimOfTrafficking',
    vic_TraffickingStatusDecisionMakingOrg: 'CourtOrProsecution',
  })
})

test('a fact corrected here goes out corrected, and nothing of the old one with it', () => {
  const { person, unmapped } = good(read({ ...base, prs_SecondName: 'Old', prs_Citizenship: 'MAR' }))
  const out = writeRow({ ...person, name: 'Salma New', nationality: 'SN' }, unmapped)
  expect(out).toMatchObject({ prs_FirstName: 'Salma New', prs_Citizenship: 'SN' })
  expect(JSON.stringify(out)).not.toMatch(/Old|Amina|MAR/)
})

test.each([
  ['prs_Birthdate', '03/04/2001', 'not_a_date'],
  ['prs_Birthdate', '2001-02-29', 'not_a_date'],
  ['prs_Birthdate', '2026-11-25', 'not_a_birth_date'],
  ['prs_Birthdate', '1899-12-31', 'not_a_birth_date'],
  ['prs_Gender', 'Woman', 'not_in_the_list'],
  ['vic_MethodsOfControl', 'DebtBondage;Magic', 'not_in_the_list'],
  ['prs_Citizenship', 'Moroccan', 'not_a_country_code'],
  ['prs_PrimaryLanguage', 'Arabic', 'not_a_language_code'],
  ['prs_NumberOfChildren', 'two', 'not_a_number'],
  ['con_Consent', 'perhaps', 'not_a_checkbox'],
  ['prs_Title', 'a\u0000b', 'control_character'],
  ['prs_Title', 'a\uD800', 'control_character'],
  ['prs_Title', '#REF!', 'spreadsheet_error'],
  ['cco_CaseComment', 'x'.repeat(40_000), 'too_long'],
  ['prs_SecondName', 'x'.repeat(301), 'too_long'],
])('%s %j is refused: %s', (column, value, reason) => {
  expect(reasonsOf({ [column]: value })[0]).toMatchObject({ reason })
  expect(JSON.stringify(reasonsOf({ [column]: value }))).not.toContain(value)
})

test('every reason is reported, with its column; a birth today is possible', () => {
  expect(reasonsOf({ prs_Gender: 'x', con_Consent: 'x' })).toEqual([
    { column: 'prs_Gender', reason: 'not_in_the_list' },
    { column: 'con_Consent', reason: 'not_a_checkbox' },
  ])
  expect(reasonsOf({ prs_Birthdate: today })).toEqual([])
  expect(new Set(refusalReasons).size).toBe(refusalReasons.length)
})

test('a row about a perpetrator alone, or about nobody, opens no file', () => {
  expect(read({ prs_FirstName: 'X', per_RoleInProcess: 'Exploiter' })).toMatchObject({
    reasons: [{ column: 'per_RoleInProcess', reason: 'only_a_perpetrator' }],
  })
  expect(read({ org_Name: 'X' })).toMatchObject({ reasons: [{ reason: 'nobody_described' }] })
  // Made to recruit others: she is a victim all the same.
  expect(reasonsOf({ per_RoleInProcess: 'RecruiterOrIntermediary' })).toEqual([])
})

test('columns of their own named like parts of an object are columns', () => {
  const raw = { ...base, constructor: 'x', toString: 'y' }
  const { person, cells, unmapped } = good(read(raw))
  expect({ ...writeRow(person, unmapped) }).toEqual({ ...cells })
})

test('the guard against formulas is undone by reading, and leaves numbers alone', () => {
  const risky = fc.stringMatching(/^'{0,3}[=+@\-A-Za-z\d .]{0,8}$/)
  fc.assert(
    fc.property(risky, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text)
    }),
  )
  for (const text of ['=1+1', '@SUM(A1)', '-A1', '+A1', "'=1+1"]) expect(guardFormula(text)).toBe(`'${text}`)
  for (const text of ['+212600112233', '-5.25', "O'Neil", "'quoted'"]) expect(guardFormula(text)).toBe(text)
})
