import type { LocalDate } from '@himaya/algorithms'
import { describe, expect, test } from 'vitest'
import { readFacts } from './read-facts.ts'

const today = '2026-11-26' as LocalDate
const person = { id: 'v1', age: 30 }
const man = { id: 'o1', kind: 'natural', role: 'principal' }
const told = {
  offenceDate: '2025-03-10',
  stage: 'completed',
  acts: ['recruit'],
  means: ['deception'],
  purposes: ['begging'],
  domination: { willDeprived: true, freedomDeprived: true, dignityViolated: true },
  offenders: [man],
  victims: [person],
}
const read = (change: Record<string, unknown>, path = '') => readFacts({ ...told, ...change }, today, path)
const facts = (change: Record<string, unknown>) => {
  const found = read(change)
  if ('fault' in found) throw new Error(`${found.fault.path}: ${found.fault.reason}`)
  return found.facts
}
const fault = (change: Record<string, unknown>, path = '') => {
  const found = read(change, path)
  return 'fault' in found ? `${found.fault.path}: ${found.fault.reason}` : 'read'
}
const harboured = (from: string, to: string, birthDate: string) =>
  facts({
    offenceDate: undefined,
    offenceFrom: from,
    offenceTo: to,
    victims: [{ id: 'v1', birthDate }],
  }).victims[0]

describe('what is read', () => {
  test('everything that is told, and nothing where nothing is', () => {
    expect(facts({})).toEqual({
      from: '2025-03-10',
      to: '2025-03-10',
      stage: 'completed',
      acts: ['recruit'],
      means: ['deception'],
      purposes: ['begging'],
      domination: { willDeprived: true, freedomDeprived: true, dignityViolated: true },
      methods: [],
      criminalGang: false,
      transnational: false,
      offenders: [
        {
          ...man,
          publicOfficialUsingFunction: false,
          armed: false,
          habitual: false,
          relations: [],
          reported: 'none',
        },
      ],
      victims: [
        {
          ...person,
          turns18: null,
          pregnant: false,
          pregnancyVisibleOrKnown: false,
          vulnerabilities: [],
          harm: 'none',
        },
      ],
    })
  })

  test('each fact stands in its own place', () => {
    const one = {
      id: 'o2',
      kind: 'legal',
      role: 'accomplice',
      publicOfficialUsingFunction: true,
      armed: true,
      habitual: true,
      relations: [{ victim: 'v2', relation: 'kafil' }],
      reported: 'before_execution',
    }
    const other = {
      id: 'v2',
      age: 0,
      pregnant: true,
      pregnancyVisibleOrKnown: true,
      vulnerabilities: ['illness'],
      harm: 'death',
    }
    expect(
      facts({
        stage: 'attempt',
        methods: ['torture'],
        criminalGang: true,
        transnational: true,
        domination: { willDeprived: false, freedomDeprived: null, dignityViolated: true },
        offenders: [man, one],
        victims: [person, other],
      }),
    ).toMatchObject({
      stage: 'attempt',
      methods: ['torture'],
      criminalGang: true,
      transnational: true,
      domination: { willDeprived: false, freedomDeprived: null, dignityViolated: true },
      offenders: [{ id: 'o1' }, one],
      victims: [{ id: 'v1' }, { ...other, turns18: null }],
    })
  })

  test('an age that is not told, or told to be unknown, is unknown; nobody is 131, somebody may be 130', () => {
    expect(facts({ victims: [{ id: 'v1' }] }).victims[0]).toMatchObject({ age: null, turns18: null })
    expect(facts({ victims: [{ id: 'v1', age: null }] }).victims[0]).toMatchObject({ age: null })
    expect(facts({ victims: [{ id: 'v1', age: 130 }] }).victims[0]).toMatchObject({ age: 130 })
    expect(facts({ victims: [{ id: 'v1', birthDate: '1895-03-10' }] }).victims[0]).toMatchObject({ age: 130 })
    expect(fault({ victims: [{ id: 'v1', birthDate: '1894-03-10' }] })).toMatch(/older_than_130$/)
  })

  test('somebody may be born on the last day of the facts', () => {
    expect(facts({ victims: [{ id: 'v1', birthDate: '2025-03-10' }] }).victims[0]).toMatchObject({ age: 0 })
    expect(harboured('2024-01-01', '2025-01-01', '2025-01-01')).toMatchObject({ age: 0, turns18: null })
  })

  test('the eighteenth birthday is told when it falls after the first day and not after the last', () => {
    const turns = (birth: string) => harboured('2024-01-01', '2025-01-01', birth)?.turns18
    expect(turns('2006-01-01')).toBeNull()
    expect(turns('2006-01-02')).toBe('2024-01-02')
    expect(turns('2007-01-01')).toBe('2025-01-01')
    expect(turns('2007-01-02')).toBeNull()
    expect(harboured('2023-01-01', '2026-02-28', '2008-02-29')?.turns18).toBeNull()
    expect(harboured('2023-01-01', '2026-03-01', '2008-02-29')?.turns18).toBe('2026-03-01')
  })

  test('what happened today is read, and so is one of several victims who is accused', () => {
    expect(fault({ offenceDate: today })).toBe('read')
    expect(fault({ offenders: [{ ...man, id: 'v1' }], victims: [person, { id: 'v2', age: 4 }] })).toBe('read')
  })

  test('a relation to the only victim need not name her', () => {
    const [one] = facts({ offenders: [{ ...man, relations: [{ relation: 'carer' }] }] }).offenders
    expect(one?.relations).toEqual([{ victim: 'v1', relation: 'carer' }])
  })
})

describe('what is not, with where and why', () => {
  test.each([
    [{ purposes: null }, 'purposes: not_a_list'],
    [{ domination: null }, 'domination: not_an_object'],
    [{ domination: [] }, 'domination: not_an_object'],
    [{ domination: { willDeprived: true, freedomDeprived: true } }, 'domination.dignityViolated: missing'],
    [{ stage: undefined }, 'stage: missing'],
    [{ stage: null }, 'stage: unknown_word'],
    [{ methods: 'torture' }, 'methods: not_a_list'],
    [{ methods: ['torture', 1] }, 'methods[1]: unknown_word'],
    [{ criminalGang: 1 }, 'criminalGang: not_yes_or_no'],
    [{ offenceDate: undefined }, 'offenceFrom: missing'],
    [{ offenceDate: 20250310 }, 'offenceDate: not_text'],
    [{ offenceDate: undefined, offenceFrom: '2025-03-10' }, 'offenceTo: missing'],
    [{ offenceFrom: '2025-03-10' }, 'offenceFrom: unknown_key'],
    [{ victims: {} }, 'victims: not_a_list'],
    [{ victims: [{ ...person, name: 'ZZ' }] }, 'victims[0].name: unknown_key'],
    [{ victims: [{ ...person, birthDate: '1995-01-01' }] }, 'victims[0].age: unknown_key'],
    [{ victims: [{ ...person, age: 1.5 }] }, 'victims[0].age: not_an_age'],
    [{ victims: [{ ...person, harm: 'sad' }] }, 'victims[0].harm: unknown_word'],
    [{ victims: [person, { age: 3 }] }, 'victims[1].id: missing'],
    [{ offenders: [null] }, 'offenders[0]: not_an_object'],
    [{ offenders: [man, man] }, 'offenders[1].id: appears_twice'],
    [{ offenders: [{ ...man, name: 'ZZ' }] }, 'offenders[0].name: unknown_key'],
    [{ offenders: [{ id: 'o1', role: 'principal' }] }, 'offenders[0].kind: missing'],
    [{ offenders: [{ ...man, reported: 'later' }] }, 'offenders[0].reported: unknown_word'],
    [{ offenders: [{ ...man, relations: 'spouse' }] }, 'offenders[0].relations: not_a_list'],
    [
      { offenders: [{ ...man, relations: [{ relation: 'spouse', since: 2020 }] }] },
      'offenders[0].relations[0].since: unknown_key',
    ],
    [{ offenders: [man, { ...man, id: 'v1' }] }, 'offenders[1].id: accused_is_the_only_victim'],
  ])('%j: %s', (change, complaint) => {
    expect(fault(change)).toBe(complaint)
    expect(fault(change, 'facts')).toBe(`facts.${complaint}`)
  })

  test.each([null, 'facts', 3, []])('%j is no fact pattern', (value) => {
    expect(readFacts(value, today, 'facts')).toEqual({ fault: { path: 'facts', reason: 'not_an_object' } })
  })

  test('what is no fault of the facts is not swallowed', () => {
    const breaking = new Proxy(
      {},
      {
        get: () => {
          throw new RangeError('not read')
        },
      },
    )
    expect(() => readFacts(breaking, today)).toThrow(RangeError)
  })
})
