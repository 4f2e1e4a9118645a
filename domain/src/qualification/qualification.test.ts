import { existsSync, readFileSync } from 'node:fs'
import type { LocalDate } from '@himaya/algorithms'
import { isInForce, penaltiesOf, type Dated, type Penalty } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import type { FactPattern } from './facts.ts'
import { offenceLaws } from './law.ts'
import { qualify, type Qualification } from './qualify.ts'
import { readFacts } from './read-facts.ts'
import { accused, pattern, victim } from './told.ts'

const day = (text: string) => text as LocalDate
const today = day('2026-11-26')

const judged = (facts: FactPattern, laws?: ReturnType<typeof offenceLaws>) => {
  const found: Qualification = laws === undefined ? qualify(facts) : qualify(facts, laws)
  if (found.outcome !== 'qualified') throw new Error('not in force')
  return found
}
const states = (facts: FactPattern) => {
  const { act, means, purpose, domination } = judged(facts).elements
  return [act.state, means.state, purpose.state, domination.state].join(' ')
}
/** `448-3 [448-3(5)] 10-20 100000-1000000` for the accused of this place. */
const range = (facts: FactPattern, at = 0) => {
  const o = judged(facts).offenders[at]
  if (o === undefined) return 'nobody'
  const prison =
    o.prison?.life === true ? 'life' : o.prison ? `${o.prison.minYears}-${o.prison.maxYears}` : 'none'
  return `${o.article} [${o.grounds.join(' ')}] ${prison} ${o.fine ? `${o.fine.min}-${o.fine.max}` : 'none'}`
}
const second = (facts: FactPattern, at = 0) =>
  judged(facts).offenders[at]?.secondReadings.map((s) => [
    s.reading,
    s.prison?.life === true ? 'life' : s.prison?.maxYears,
    s.fine?.max ?? null,
  ])

const shared = new URL('../../../../shared/law/vignettes.json', import.meta.url)
const haveShared = existsSync(shared)
if (!haveShared) console.warn(`NOT RUN: the shared vignettes are not at ${shared.pathname}`)
const vignettes = haveShared
  ? (JSON.parse(readFileSync(shared, 'utf8')) as {
      id: string
      title: string
      facts: unknown
      expected: unknown
    }[])
  : []

describe.skipIf(!haveShared)('the shared vignettes, exactly', () => {
  test.each(vignettes)('$id: $title', ({ facts, expected }) => {
    const read = readFacts(facts, today)
    if ('fault' in read) throw new Error(JSON.stringify(read.fault))
    const q = judged(read.facts)
    expect({
      elements: Object.fromEntries(Object.entries(q.elements).map(([k, v]) => [k, v.state])),
      madeOut: q.madeOut,
      offenders: q.offenders.map(({ id, article, grounds, prison, fine }) => ({
        id,
        article,
        grounds,
        prison,
        fine,
      })),
    }).toEqual(expected)
  })
})

describe('worked cases', () => {
  test('a woman is promised a job and held by debt to clean a house: the basic offence', () => {
    const facts = pattern({ acts: ['recruit', 'harbour'], means: ['deception'], purposes: ['forced_labour'] })
    expect(states(facts)).toBe('met met met met')
    expect(range(facts)).toBe('448-2 [] 5-10 10000-500000')
    expect(judged(facts).missing).toEqual([])
  })

  test('a boy of fifteen is sent out to beg, without any means: none is needed', () => {
    const facts = pattern({ means: [], purposes: ['begging'], victims: [victim({ age: 15 })] })
    expect(states(facts)).toBe('met not_required met met')
    expect(range(facts)).toBe('448-4 [448-4(1)] 20-30 200000-2000000')
  })

  test('a grown man is taken across town for sex and nobody shows how: the means are missing', () => {
    const facts = pattern({ acts: ['recruit', 'transport'], means: [], purposes: ['sexual_exploitation'] })
    expect(states(facts)).toBe('met missing met met')
    expect(judged(facts)).toMatchObject({
      madeOut: false,
      offenders: [],
      missing: [{ fact: 'means', victim: null, state: 'missing', changes: 'makes_out' }],
    })
    expect(judged(facts).missing[0]?.then).toEqual([
      {
        id: 'a1',
        article: '448-2',
        prison: { minYears: 5, maxYears: 10, life: false },
        fine: { min: 10000, max: 500000 },
      },
    ])
  })

  test('a couple drives a deceived woman to a flat: two persons, and both answer for it', () => {
    const facts = pattern({
      acts: ['transport'],
      means: ['fraud'],
      offenders: [accused('a1'), accused('a2', { role: 'coauthor' })],
    })
    expect(range(facts, 0)).toBe('448-3 [448-3(5)] 10-20 100000-1000000')
    expect(range(facts, 1)).toBe(range(facts, 0))
  })

  test('a threatened woman is passed on over the border: transnational', () => {
    const facts = pattern({
      acts: ['transfer'],
      means: ['threat_of_force'],
      purposes: ['servitude'],
      transnational: true,
    })
    expect(range(facts)).toBe('448-5 [448-5(transnational)] 20-30 1000000-6000000')
    expect(judged(facts).neighbours[0]?.offence).toBe('smuggling')
  })

  test('a gang that tortures: life, with the fine of the first paragraph or none', () => {
    const facts = pattern({
      means: ['use_of_force'],
      purposes: ['slavery'],
      methods: ['torture'],
      criminalGang: true,
    })
    expect(range(facts)).toBe('448-5 [448-3(1) 448-5(gang) 448-5(torture_or_barbarity)] life 1000000-6000000')
    expect(second(facts)).toContainEqual(['no_fine_beside_life', 'life', null])
  })

  test('an armed man tries and is stopped: as the completed offence', () => {
    const facts = pattern({
      stage: 'attempt',
      means: ['threat_of_force'],
      purposes: ['prostitution_of_others'],
      offenders: [accused('a1', { armed: true })],
    })
    expect(range(facts)).toBe('448-3 [448-3(2)] 10-20 100000-1000000')
    expect(judged(facts).attempt).toBe('ma/act/2016/27-14#art_448-11')
  })

  test('nobody asked whether she could have left: unassessed, and so not made out', () => {
    const facts = pattern({
      acts: ['harbour'],
      means: ['abuse_of_need'],
      domination: { willDeprived: null, freedomDeprived: true, dignityViolated: true },
    })
    expect(states(facts)).toBe('met met met unassessed')
    expect(judged(facts)).toMatchObject({
      madeOut: false,
      missing: [{ fact: 'willDeprived', state: 'unassessed', changes: 'makes_out', secondReading: null }],
    })
  })

  test('a farm manager and his company keep three hands together: the company is no second person', () => {
    const facts = pattern({
      means: ['abuse_of_vulnerability'],
      offenders: [accused('a1', { role: 'representative' }), accused('a2', { kind: 'legal' })],
      victims: [victim({ id: 'v1' }), victim({ id: 'v2', age: 41 }), victim({ id: 'v3', age: 27 })],
    })
    expect(range(facts, 0)).toBe('448-3 [448-3(7)] 10-20 100000-1000000')
    expect(range(facts, 1)).toBe('448-6 [] none 1000000-10000000')
    expect(judged(facts).offenders[0]?.secondReadings).toMatchObject([
      { reading: 'company_is_a_second_person', grounds: ['448-3(5)', '448-3(7)'] },
    ])
    expect(judged(facts).offenders[1]?.consequences.map((c) => c.consequence)).toEqual([
      'confiscation',
      'publication',
      'dissolution',
      'confiscation_of_things',
      'closure',
    ])
  })

  test('somebody lived off a beggar but did none of the acts of the list', () => {
    const facts = pattern({ acts: [], means: ['deception'], purposes: ['begging'] })
    expect(states(facts)).toBe('missing met met met')
    expect(judged(facts).offenders).toEqual([])
  })

  test('a weapon binds the one who carries it; in the other reading it binds both', () => {
    const facts = pattern({
      offenders: [accused('a1', { armed: true }), accused('a2', { role: 'accomplice' })],
    })
    expect(range(facts, 0)).toContain('[448-3(2) 448-3(5)]')
    expect(range(facts, 1)).toContain('[448-3(5)]')
    expect(judged(facts).offenders[1]?.secondReadings).toMatchObject([
      { reading: 'weapon_is_real', grounds: ['448-3(2)', '448-3(5)'] },
    ])
  })

  test('exactly two victims: several in the first reading, not in the second', () => {
    const facts = pattern({ victims: [victim({ id: 'v1' }), victim({ id: 'v2' })] })
    expect(range(facts)).toBe('448-3 [448-3(7)] 10-20 100000-1000000')
    expect(second(facts)).toEqual([['more_than_two_victims', 10, 500000]])
  })

  test('a threat of force as the means is not the threat of 448-3(1)', () => {
    expect(range(pattern({ means: ['threat_of_force'] }))).toBe('448-2 [] 5-10 10000-500000')
  })

  test('being locked up is 448-3(1) by itself, and is not when "threat" governs the list', () => {
    const facts = pattern({ methods: ['sequestration'] })
    expect(range(facts)).toBe('448-3 [448-3(1)] 10-20 100000-1000000')
    expect(second(facts)).toEqual([['threat_governs_the_list', 10, 500000]])
  })

  test('torture without a gang, border or death: 448-3, and life in the other reading', () => {
    const facts = pattern({ methods: ['torture'] })
    expect(range(facts)).toBe('448-3 [448-3(1)] 10-20 100000-1000000')
    expect(second(facts)).toContainEqual(['torture_alone', 'life', 6000000])
  })

  test('barbarity is no circumstance of 448-3(1)', () => {
    expect(range(pattern({ methods: ['barbarity'] }))).toBe('448-2 [] 5-10 10000-500000')
  })

  test('the stepfather is bound by the relation, the stranger beside him is not', () => {
    const facts = pattern({
      offenders: [
        accused('a1', { relations: [{ victim: 'v1', relation: 'guardian' }] }),
        accused('a2', { role: 'accomplice' }),
      ],
    })
    expect(range(facts, 0)).toBe('448-4 [448-3(5) 448-4(3)] 20-30 200000-2000000')
    expect(range(facts, 1)).toBe('448-3 [448-3(5)] 10-20 100000-1000000')
  })

  test('a pregnancy counts when it is seen or known', () => {
    const pregnant = (known: boolean) =>
      range(pattern({ victims: [victim({ pregnant: true, pregnancyVisibleOrKnown: known })] }))
    expect(pregnant(true)).toContain('[448-4(2)]')
    expect(pregnant(false)).toContain('[]')
  })

  test('a child beside a grown woman, no means: made out for the child alone', () => {
    const facts = pattern({ means: [], victims: [victim({ id: 'v1' }), victim({ id: 'v2', age: 12 })] })
    const q = judged(facts)
    expect(q.victims.map((v) => v.madeOut)).toEqual([false, true])
    expect(range(facts)).toBe('448-4 [448-4(1)] 20-30 200000-2000000')
    // Showing the means for her too would add the other victim.
    expect(q.missing).toMatchObject([{ fact: 'means', victim: 'v1', changes: 'adds_ground' }])
  })

  test('an age nobody knows waives nothing, and is asked for', () => {
    const facts = pattern({ means: [], victims: [victim({ age: null })] })
    expect(states(facts)).toBe('met missing met met')
    expect(judged(facts).missing.map((m) => [m.fact, m.changes, m.then[0]?.article])).toEqual([
      ['age', 'makes_out', '448-4'],
      ['means', 'makes_out', '448-2'],
    ])
  })

  test('two elements missing: neither makes it out alone', () => {
    const q = judged(pattern({ means: [], purposes: [] }))
    expect(q.missing.map((m) => [m.fact, m.changes, m.then])).toEqual([
      ['means', 'needed_with_others', []],
      ['purpose', 'needed_with_others', []],
    ])
  })

  test('for a child the fourth element is required, and the other reading stands beside it', () => {
    const facts = pattern({
      victims: [victim({ age: 15 })],
      domination: { willDeprived: true, freedomDeprived: false, dignityViolated: true },
    })
    expect(states(facts)).toBe('met not_required met missing')
    expect(judged(facts).missing).toMatchObject([
      { fact: 'freedomDeprived', secondReading: { reading: 'intent_suffices_for_a_child' } },
    ])
  })

  test('one limb false: missing, whatever is unknown beside it', () => {
    expect(
      states(pattern({ domination: { willDeprived: null, freedomDeprived: false, dignityViolated: null } })),
    ).toBe('met met met missing')
  })

  test('448-12: before is exempt, after may be, and lasting harm shuts it', () => {
    const exemption = (
      reported: 'before_execution' | 'prevented_completion' | 'after_enabling_arrests',
      harm = 'none',
    ) =>
      judged(
        pattern({
          offenders: [accused('a1', { reported })],
          victims: [victim({ harm: harm as 'none' | 'death' })],
        }),
      ).offenders[0]?.exemption?.kind
    expect(exemption('before_execution')).toBe('mandatory')
    expect(exemption('prevented_completion', 'death')).toBe('mandatory')
    expect(exemption('after_enabling_arrests')).toBe('optional')
    expect(exemption('after_enabling_arrests', 'death')).toBe('excluded')
    expect(exemption('after_enabling_arrests', 'permanent_infirmity')).toBe('excluded')
  })

  test('a range says what it is before', () => {
    expect(judged(pattern({})).before).toEqual(
      expect.arrayContaining([
        'ma/act/1962/1-59-413#art_146',
        'ma/act/1962/1-59-413#art_155',
        'ma/act/1962/1-59-413#art_139',
      ]),
    )
  })
})

describe('the day that governs', () => {
  test('the day before the law there was no such offence, and it says so', () => {
    expect(qualify(pattern({ from: '2016-09-18' }))).toEqual({
      outcome: 'not_in_force',
      article: 'ma/act/2016/27-14#art_448-1-para-1',
      since: '2016-09-19',
    })
    expect(judged(pattern({ from: '2016-09-19' })).madeOut).toBe(true)
  })

  test('harbouring that went on when the law came is governed by it', () => {
    const q = judged(pattern({ acts: ['harbour'], from: '2016-01-01', to: '2016-12-31' }))
    expect(q).toMatchObject({ governs: '2016-12-31', changedOn: ['2016-09-19'] })
  })

  const doubled: ReturnType<typeof offenceLaws> = offenceLaws((ref) => {
    const held = penaltiesOf(ref)
    const [last] = held.slice(-1)
    if (last === undefined || !ref.endsWith('448-2')) return held
    const tomorrow: Dated<Penalty> = {
      ...last,
      from: '2027-06-01',
      prison: { minMonths: 120, maxMonths: 180 },
      fine: { min: 20_000, max: 1_000_000 },
    }
    return [{ ...last, until: '2027-06-01' }, tomorrow]
  })

  test('the change of tomorrow is one more version: each act has the penalty of its day', () => {
    const before = judged(pattern({ from: '2027-05-31' }), doubled)
    const after = judged(pattern({ from: '2027-06-01' }), doubled)
    expect(before.offenders[0]).toMatchObject({ prison: { maxYears: 10 }, basis: [{ from: '2016-09-19' }] })
    expect(before.laterLaw).toBe('2027-06-01')
    expect(after.offenders[0]).toMatchObject({
      prison: { minYears: 10, maxYears: 15 },
      fine: { max: 1_000_000 },
      basis: [{ from: '2027-06-01' }],
    })
  })

  test('harbouring over the change is governed by its last day, recruiting by its first', () => {
    const over = { from: '2027-05-01', to: '2027-07-01' }
    expect(judged(pattern({ ...over, acts: ['harbour'] }), doubled)).toMatchObject({
      governs: '2027-07-01',
      changedOn: ['2027-06-01'],
    })
    expect(judged(pattern({ ...over, acts: ['recruit'] }), doubled)).toMatchObject({
      governs: '2027-05-01',
      changedOn: ['2027-06-01'],
      laterLaw: '2027-06-01',
    })
  })
})

describe('reading facts', () => {
  const told = {
    offenceDate: '2025-03-10',
    stage: 'completed',
    acts: ['recruit'],
    means: ['deception'],
    purposes: ['begging'],
    domination: { willDeprived: true, freedomDeprived: true, dignityViolated: true },
    offenders: [{ id: 'o1', kind: 'natural', role: 'principal' }],
    victims: [{ id: 'v1', age: 30 }],
  }
  const fault = (change: Record<string, unknown>) => {
    const found = readFacts({ ...told, ...change }, today, 'facts')
    return 'fault' in found ? `${found.fault.path}: ${found.fault.reason}` : 'read'
  }
  const offender = (change: object) => ({
    offenders: [{ id: 'o1', kind: 'natural', role: 'principal', ...change }],
  })

  test('what is left out and may be is as nothing', () => {
    expect(fault({})).toBe('read')
  })

  test.each([
    [{ acts: ['recruit', 'kidnap'] }, 'facts.acts[1]: unknown_word'],
    [{ acts: 'recruit' }, 'facts.acts: not_a_list'],
    [{ means: undefined }, 'facts.means: missing'],
    [{ stage: 'planned' }, 'facts.stage: unknown_word'],
    [{ weather: 'fine' }, 'facts.weather: unknown_key'],
    [
      { domination: { ...told.domination, willDeprived: 'yes' } },
      'facts.domination.willDeprived: not_yes_or_no',
    ],
    [{ domination: { ...told.domination, other: true } }, 'facts.domination.other: unknown_key'],
    [{ offenceDate: '2025-02-29' }, 'facts.offenceDate: not_a_day'],
    [{ offenceDate: '2026-11-27' }, 'facts.offenceDate: in_the_future'],
    [
      { offenceDate: undefined, offenceFrom: '2025-03-11', offenceTo: '2025-03-10' },
      'facts.offenceTo: ends_before_it_starts',
    ],
    [{ victims: [{ id: 'v1', age: 131 }] }, 'facts.victims[0].age: older_than_130'],
    [{ victims: [{ id: 'v1', age: -1 }] }, 'facts.victims[0].age: not_an_age'],
    [{ victims: [{ id: 'v1', age: '30' }] }, 'facts.victims[0].age: not_an_age'],
    [{ victims: [{ id: 'v1', birthDate: '1890-01-01' }] }, 'facts.victims[0].birthDate: older_than_130'],
    [
      { victims: [{ id: 'v1', birthDate: '2025-03-11' }] },
      'facts.victims[0].birthDate: born_after_the_facts',
    ],
    [{ victims: [] }, 'facts.victims: missing'],
    [
      {
        victims: [
          { id: 'v1', age: 3 },
          { id: 'v1', age: 4 },
        ],
      },
      'facts.victims[1].id: appears_twice',
    ],
    [{ victims: ['v1'] }, 'facts.victims[0]: not_an_object'],
    [offender({ id: 'v1' }), 'facts.offenders[0].id: accused_is_the_only_victim'],
    [offender({ id: '' }), 'facts.offenders[0].id: not_text'],
    [offender({ armed: 'no' }), 'facts.offenders[0].armed: not_yes_or_no'],
    [
      offender({ relations: [{ victim: 'v9', relation: 'spouse' }] }),
      'facts.offenders[0].relations[0].victim: no_such_victim',
    ],
    [
      offender({ relations: [{ victim: 'v1', relation: 'friend' }] }),
      'facts.offenders[0].relations[0].relation: unknown_word',
    ],
  ])('%j is refused: %s', (change, complaint) => {
    expect(fault(change)).toBe(complaint)
  })

  test('a relation names its victim when there are several', () => {
    const two = {
      victims: [
        { id: 'v1', age: 30 },
        { id: 'v2', age: 30 },
      ],
    }
    expect(fault(offender({ relations: [{ relation: 'spouse' }] }))).toBe('read')
    expect(fault({ ...two, ...offender({ relations: [{ relation: 'spouse' }] }) })).toBe(
      'facts.offenders[0].relations[0].victim: missing',
    )
  })

  test('the eighteenth birthday inside a harbouring: a child on its first day, and the day is told', () => {
    const read = readFacts(
      {
        ...told,
        offenceDate: undefined,
        offenceFrom: '2024-01-01',
        offenceTo: '2025-01-01',
        acts: ['harbour'],
        means: [],
        victims: [{ id: 'v1', birthDate: '2006-02-28' }],
      },
      today,
    )
    if ('fault' in read) throw new Error(read.fault.path)
    const q = judged(read.facts)
    expect(q.victims[0]).toMatchObject({ child: true, turns18: '2024-02-28', madeOut: true })
  })

  test('born on 29 February, a child until 1 March', () => {
    const age = (offenceDate: string) => {
      const read = readFacts(
        { ...told, offenceDate, victims: [{ id: 'v1', birthDate: '2004-02-29' }] },
        today,
      )
      return 'fault' in read ? null : read.facts.victims[0]?.age
    }
    expect(age('2022-02-28')).toBe(17)
    expect(age('2022-03-01')).toBe(18)
  })
})

test('what a range rests on was in force on its day', () => {
  const q = judged(pattern({ transnational: true }))
  for (const { basis, consequences } of q.offenders)
    for (const { article } of [...basis, ...consequences]) expect(isInForce(article, q.governs)).toBe(true)
})
