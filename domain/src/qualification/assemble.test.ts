import type { LocalDate } from '@himaya/algorithms'
import { describe, expect, test } from 'vitest'
import { factsOf, notedCase, type CaseVictim, type Notes } from './assemble.ts'
import { circumstance, element, noted, part, party, person, today } from './told.ts'

const day = (text: string) => text as LocalDate

test('each note comes to whom it is of, and to nobody else', () => {
  const found = notedCase({
    people: [person('v1'), person('v2')],
    parties: [party('a1'), party('c1', { capacity: 'legal_person', mayBeVictim: 'v2' })],
    elements: [element('v1', 'recruit'), element('v2', 'begging')],
    circumstances: [
      circumstance('attempt'),
      part('a1'),
      circumstance('armed', { party: 'a1' }),
      part('c1', 'accomplice'),
      circumstance('pregnant', { person: 'v2' }),
      circumstance('carer', { party: 'a1', person: 'v2' }),
    ],
    absent: [circumstance('torture')],
    days: [{ person: 'v2', beganOn: day('2026-02-01'), endedOn: day('2026-03-01') }],
    today,
  })
  expect(found).toEqual({
    today,
    absent: [circumstance('torture')],
    circumstances: ['attempt'],
    victims: [
      { ...person('v1'), beganOn: null, endedOn: null, noted: [element('v1', 'recruit')], circumstances: [] },
      {
        ...person('v2'),
        beganOn: '2026-02-01',
        endedOn: '2026-03-01',
        noted: [element('v2', 'begging')],
        circumstances: ['pregnant'],
      },
    ],
    parties: [
      {
        id: 'a1',
        kind: 'natural',
        circumstances: ['principal', 'armed'],
        relations: [{ victim: 'v2', code: 'carer' }],
        mayBeVictim: null,
      },
      { id: 'c1', kind: 'legal', circumstances: ['accomplice'], relations: [], mayBeVictim: 'v2' },
    ],
  })
})

const facts = (change: Partial<Notes>, only?: (victim: CaseVictim) => boolean) => {
  const of = noted(change)
  return factsOf(of, only === undefined ? of.victims : of.victims.filter(only), of.parties)
}

describe('the days of the facts', () => {
  const people = ['v1', 'v2', 'v3'].map((id) => person(id))
  const spans = (...of: readonly (readonly [string, string | null])[]) => {
    const days = of.map(([beganOn, endedOn], n) => ({
      person: `v${String(n + 1)}`,
      beganOn: day(beganOn),
      endedOn: endedOn === null ? null : day(endedOn),
    }))
    const { from, to } = facts({ people: people.slice(0, Math.max(of.length, 1)), days })
    return [from, to]
  }
  test.each([
    ['of one day while nobody noted that they ended', [['2026-01-10', null]], '2026-01-10', '2026-01-10'],
    [
      'from the first beginning to the last end, whoever’s it is',
      [
        ['2026-02-01', '2026-02-20'],
        ['2026-01-10', '2026-01-12'],
        ['2026-01-15', '2026-03-05'],
      ],
      '2026-01-10',
      '2026-03-05',
    ],
    [
      'in whatever order they stand',
      [
        ['2026-01-10', '2026-03-05'],
        ['2026-02-01', null],
      ],
      '2026-01-10',
      '2026-03-05',
    ],
    [
      'a beginning later than every end is an end too',
      [
        ['2026-01-10', '2026-01-12'],
        ['2026-04-01', null],
      ],
      '2026-01-10',
      '2026-04-01',
    ],
  ] as const)('%s', (_, of, from, to) => {
    expect(spans(...of)).toEqual([from, to])
  })

  test('today, while no day is known', () => {
    expect(spans()).toEqual([today, today])
    expect(facts({}, () => false)).toMatchObject({ from: today, to: today, victims: [] })
  })
})

describe('the greatest age there can have been', () => {
  const age = (turns18In: string | null, beganOn: string | null = '2026-01-10') =>
    facts({
      people: [person('v1', turns18In)],
      days: beganOn === null ? [] : [{ person: 'v1', beganOn: day(beganOn), endedOn: null }],
    }).victims[0]?.age
  test.each([
    ['four years before', '2030-01-01', 14],
    ['three years and eleven months before', '2029-12-01', 14],
    ['a month before', '2026-02-01', 17],
    ['a month after', '2025-12-01', 18],
    ['eleven months after', '2025-02-01', 18],
    ['a year after', '2025-01-01', 19],
    ['ten years after', '2016-01-01', 28],
    ['in the cradle', '2043-06-01', 0],
  ] as const)('%s: %s', (_, turns18In, years) => {
    expect(age(turns18In)).toBe(years)
  })

  test('is not known in the very month, nor without a birth; without a day it is that of today', () => {
    expect(age('2026-01-01')).toBeNull()
    expect(age(null)).toBeNull()
    expect(age('2030-01-01', null)).toBe(14)
    expect(age('2016-01-01', null)).toBe(28)
  })
})

test('of an accused: the part, the report that exempts most, and the ties to those victims alone', () => {
  const people = [person('v1'), person('v2')]
  const said = [
    part('a1', 'coauthor'),
    circumstance('carer', { party: 'a1', person: 'v1' }),
    circumstance('spouse', { party: 'a1', person: 'v2' }),
    circumstance('report_enabled_arrests', { party: 'a1' }),
    circumstance('habitual', { party: 'a1' }),
    part('a2'),
  ]
  const parties = [party('a1'), party('a2')]
  const [one, two] = facts({ people, parties, circumstances: said }, ({ id }) => id === 'v1').offenders
  expect(one).toEqual({
    id: 'a1',
    kind: 'natural',
    role: 'coauthor',
    publicOfficialUsingFunction: false,
    armed: false,
    habitual: true,
    relations: [{ victim: 'v1', relation: 'carer' }],
    reported: 'after_enabling_arrests',
  })
  expect(two).toMatchObject({ role: 'principal', reported: 'none', relations: [], habitual: false })
  for (const [code, reported] of [
    ['reported_before_execution', 'before_execution'],
    ['report_prevented_completion', 'prevented_completion'],
  ] as const)
    expect(
      facts({ circumstances: [part('a1'), circumstance(code, { party: 'a1' })] }).offenders[0]?.reported,
    ).toBe(reported)
})

test('of a victim: no harm while none is noted, the gravest where several are', () => {
  const harm = (...codes: string[]) =>
    facts({ circumstances: codes.map((code) => circumstance(code, { person: 'v1' })) }).victims[0]?.harm
  expect(harm()).toBe('none')
  expect(harm('incurable_illness')).toBe('incurable_illness')
  expect(harm('incurable_illness', 'permanent_infirmity')).toBe('permanent_infirmity')
  expect(harm('permanent_infirmity', 'death', 'incurable_illness')).toBe('death')
})

test('of the whole: an attempt where one is noted, and of the fourth element what is noted and never its contrary', () => {
  expect(facts({ circumstances: [circumstance('attempt')] }).stage).toBe('attempt')
  expect(facts({ circumstances: [circumstance('completed')] }).stage).toBe('completed')
  expect(facts({}).stage).toBe('completed')
  expect(facts({ elements: [element('v1', 'dignity_violated')] }).domination).toEqual({
    willDeprived: null,
    freedomDeprived: null,
    dignityViolated: true,
  })
  expect(
    facts({
      people: [person('v1'), person('v2')],
      elements: [element('v1', 'recruit'), element('v2', 'recruit')],
    }).acts,
  ).toEqual(['recruit'])
})
