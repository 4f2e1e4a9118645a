import { courts } from '@himaya/law'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CourtId, UnitId } from '../ids.ts'
import { competence } from './competence.ts'
import { appealCourtOf, courtOfUnit, findCourt, maySeize, unitOf } from './courts.ts'

const court = fc.constantFrom(...courts.map((c) => c.id as CourtId))
const [felony] = competence(['448-2'], 'none', 'adult')
const [misdemeanour] = competence(['448-9'], 'none', 'adult')

test('every court leads to a Court of Appeal that has opened', () => {
  fc.assert(
    fc.property(court, (id) => {
      const above = findCourt(appealCourtOf(id))
      expect([above?.kind, above?.inService]).toEqual(['court_of_appeal', true])
    }),
  )
})

test('no court takes both a felony and a misdemeanour in first degree, and a unit leads back to its court', () => {
  fc.assert(
    fc.property(court, (id) => {
      const may = [felony, misdemeanour].filter((c) => maySeize(id, c).outcome === 'may')
      expect(may.length).toBeLessThanOrEqual(1)
      expect(courtOfUnit(unitOf(id))).toBe(id)
    }),
  )
})

test.each([
  ['CA-NADOR', felony, 'may'],
  ['TPI-NADOR', felony, 'wrong_level'],
  ['TPI-NADOR', misdemeanour, 'may'],
  ['TPI-CASABLANCA-PENAL', misdemeanour, 'may'],
  ['TPI-CASABLANCA-CIVIL', misdemeanour, 'court_hears_no_penal_case'],
  ['TPI-CASABLANCA-SOCIAL', misdemeanour, 'court_hears_no_penal_case'],
  ['CA-DAKHLA', felony, 'court_not_open'],
  ['TPI-BOUZNIKA', misdemeanour, 'court_not_open'],
] as const)('%s: %o', (id, where, expected) => {
  const answer = maySeize(id as CourtId, where)
  expect(answer.outcome === 'may' ? 'may' : answer.refusals.map((r) => r.reason).join()).toBe(expected)
})

test('every refusal is given: the civil tribunal of Casablanca for a felony', () => {
  const answer = maySeize('TPI-CASABLANCA-CIVIL' as CourtId, felony)
  expect(answer).toMatchObject({
    refusals: [{ reason: 'court_hears_no_penal_case' }, { reason: 'wrong_level' }],
  })
})

test('Dakhla’s tribunal leads to Laâyoune until its own Court of Appeal opens', () => {
  expect(appealCourtOf('TPI-DAKHLA' as CourtId)).toBe('CA-LAAYOUNE')
  expect(appealCourtOf('TPI-DRIOUCH' as CourtId)).toBe('CA-NADOR')
})

test('what is no unit and no court is not found', () => {
  expect(courtOfUnit('TPI-NADOR' as UnitId)).toBeUndefined()
  expect(courtOfUnit('UNIT-TPI-NOWHERE' as UnitId)).toBeUndefined()
  expect(() => appealCourtOf('TPI-NOWHERE' as CourtId)).toThrow(RangeError)
})
