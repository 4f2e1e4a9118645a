import { vocabulary } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import type { FactPattern } from './facts.ts'
import { offenceLaws } from './law.ts'
import { neighboursOf } from './neighbours.ts'
import { factOfElement } from './noted.ts'
import { accused, pattern, victim } from './told.ts'

const [law] = offenceLaws()
const near = (change: Parameters<typeof pattern>[0], madeOut = false) =>
  neighboursOf(pattern(change), law, madeOut).map(({ offence }) => offence)

/** Nothing in these facts is another offence. */
const plain = { acts: ['lure'], means: ['abuse_of_need'], purposes: ['organ_removal'] } as const
const forSex = { ...plain, purposes: ['prostitution_of_others'] } as const

describe('which other offences the facts may be', () => {
  test('none, where nothing says so; once it is made out the money of it too', () => {
    expect(near(plain)).toEqual([])
    expect(near(plain, true)).toEqual(['money_laundering'])
  })

  test.each(['transport', 'transfer', 'receive', 'harbour', 'intermediate', 'recruit'] as const)(
    'to %s over a border may be smuggling, within one is not',
    (act) => {
      expect(near({ ...plain, acts: [act], transnational: true })).toEqual(['smuggling'])
      expect(near({ ...plain, acts: [act] })).toEqual([])
    },
  )

  test('luring over a border is not smuggling', () => {
    expect(near({ ...plain, transnational: true })).toEqual([])
  })

  test('a grown victim prostituted: procuring; a child: incitement and graver procuring; of unknown age as grown', () => {
    expect(near(forSex)).toEqual(['procuring'])
    expect(near({ ...forSex, victims: [victim({ age: null })] })).toEqual(['procuring'])
    expect(near({ ...forSex, victims: [victim({ age: 18 })] })).toEqual(['procuring'])
    expect(near({ ...forSex, victims: [victim({ age: 17 })] })).toEqual([
      'incitement_of_minors',
      'aggravated_procuring',
    ])
    expect(near({ ...plain, purposes: ['pornography'], victims: [victim({ age: 17 })] })).toEqual([
      'incitement_of_minors',
    ])
  })

  test.each([
    ['two victims', { victims: [victim(), victim({ id: 'v2' })] }],
    ['two accused', { offenders: [accused('a1'), accused('a2')] }],
    ['a vulnerable victim', { victims: [victim({ vulnerabilities: ['illness'] })] }],
    ['a pregnancy that is seen', { victims: [victim({ pregnant: true, pregnancyVisibleOrKnown: true })] }],
    ['a weapon', { offenders: [accused('a1', { armed: true })] }],
    ['an office', { offenders: [accused('a1', { publicOfficialUsingFunction: true })] }],
    ['a relation', { offenders: [accused('a1', { relations: [{ victim: 'v1', relation: 'spouse' }] })] }],
    ...(
      [
        'threat_of_force',
        'use_of_force',
        'other_coercion',
        'fraud',
        'deception',
        'abuse_of_authority',
      ] as const
    ).map((means) => [means, { means: [means] }] as const),
  ] as const satisfies readonly (readonly [string, Partial<FactPattern>])[])(
    '%s makes procuring graver',
    (_, change) => {
      expect(near({ ...forSex, ...change })).toEqual(['procuring', 'aggravated_procuring'])
    },
  )

  test('one means that presses is enough, and one child among the victims, and one grown', () => {
    expect(near({ ...forSex, means: ['abuse_of_need', 'fraud'] })).toContain('aggravated_procuring')
    expect(near({ ...forSex, victims: [victim({ age: 17 }), victim({ id: 'v2' })] })).toEqual([
      'incitement_of_minors',
      'procuring',
      'aggravated_procuring',
    ])
  })

  test('a pregnancy nobody saw does not, nor does being pressed by need', () => {
    expect(near({ ...forSex, victims: [victim({ pregnant: true })] })).toEqual(['procuring'])
    expect(near({ ...forSex, victims: [victim({ pregnancyVisibleOrKnown: true })] })).toEqual(['procuring'])
    expect(near({ ...forSex, means: ['abuse_of_precariousness', 'payment_for_consent'] })).toEqual([
      'procuring',
    ])
  })

  test('whoever harbours or receives for prostitution may keep a house', () => {
    for (const act of ['harbour', 'receive'] as const)
      expect(near({ ...forSex, acts: [act] })).toEqual(['procuring', 'premises'])
  })

  test('forced labour is another offence of a child under fifteen alone', () => {
    for (const purpose of ['forced_labour', 'servitude', 'begging'] as const) {
      const of = (age: number | null) => near({ ...plain, purposes: [purpose], victims: [victim({ age })] })
      expect(of(14)).toEqual(['forced_labour_of_a_child'])
      for (const age of [15, 17, null]) expect(of(age)).toEqual([])
    }
  })

  test.each(['threat_of_force', 'use_of_force'] as const)(
    'a practice like slavery by %s may be a forced marriage, since 12 September 2018',
    (means) => {
      const facts = { ...plain, purposes: ['slavery_like'], means: [means] } as const
      expect(near(facts)).toEqual(['forced_marriage'])
      const on = (day: string) => near({ ...facts, from: day, to: day })
      expect([on('2018-09-11'), on('2018-09-12')]).toEqual([[], ['forced_marriage']])
    },
  )

  test('nor without violence or threat, nor for another purpose', () => {
    expect(near({ ...plain, purposes: ['slavery_like'], means: ['fraud'] })).toEqual([])
    expect(near({ ...plain, purposes: ['slavery_like'], methods: ['threat_of_harm'] })).toEqual([
      'forced_marriage',
    ])
    expect(near({ ...plain, purposes: ['slavery'], means: ['use_of_force'] })).toEqual([])
  })

  test('being locked up or carried off may be detention, as a means or as a method', () => {
    expect(near({ ...plain, methods: ['sequestration'] })).toEqual(['detention'])
    expect(near({ ...plain, means: ['abduction'] })).toEqual(['detention'])
    expect(near({ ...forSex, means: ['abduction'] })).toEqual([
      'procuring',
      'aggravated_procuring',
      'detention',
    ])
  })
})

test('each element that is noted has its own word among those of facts, and each word its element', () => {
  const { acts, means, purposes, domination } = vocabulary
  expect(Object.values(factOfElement).toSorted()).toEqual(
    [...acts, ...means, ...purposes, ...domination].toSorted(),
  )
})
