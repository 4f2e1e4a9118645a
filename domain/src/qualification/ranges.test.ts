import { describe, expect, test } from 'vitest'
import type { Accused, FactPattern, HarmedPerson } from './facts.ts'
import { qualify } from './qualify.ts'
import { accused, pattern, victim } from './told.ts'

const offendersOf = (change: Partial<FactPattern>) => {
  const q = qualify(pattern(change))
  if (q.outcome !== 'qualified') throw new Error('not in force')
  return q.offenders
}
const grounds = (change: Partial<FactPattern>) => offendersOf(change).map((o) => o.grounds)
const by = (change: Partial<Accused>) => ({ offenders: [accused('a1', change)] })
const to = (...people: Partial<HarmedPerson>[]) => ({
  victims: people.map((one, i) => victim({ id: `v${String(i + 1)}`, ...one })),
})

describe('each circumstance by itself', () => {
  test.each([
    ['an office', by({ publicOfficialUsingFunction: true }), '448-3', ['448-3(3)']],
    ['habit', by({ habitual: true }), '448-3', ['448-3(6)']],
    ['a lasting infirmity', to({ harm: 'permanent_infirmity' }), '448-3', ['448-3(4)']],
    ['an incurable illness', to({ harm: 'incurable_illness' }), '448-3', ['448-3(4)']],
    ['death', to({ harm: 'death' }), '448-5', ['448-5(death)']],
    ['seventeen years of age', to({ age: 17 }), '448-4', ['448-4(1)']],
    ['eighteen', to({ age: 18 }), '448-2', []],
    ['an illness', to({ vulnerabilities: ['illness'] }), '448-4', ['448-4(2)']],
    ['a pregnancy known', to({ pregnant: true, pregnancyVisibleOrKnown: true }), '448-4', ['448-4(2)']],
    ['a relation', by({ relations: [{ victim: 'v1', relation: 'spouse' }] }), '448-4', ['448-4(3)']],
  ] as const)('%s', (_, change, article, found) => {
    const [one] = offendersOf(change)
    expect(one).toMatchObject({ article, grounds: found })
  })

  test('one of several victims is enough', () => {
    for (const [harmed, ground] of [
      [{ harm: 'permanent_infirmity' }, '448-3(4)'],
      [{ age: 12 }, '448-4(1)'],
      [{ vulnerabilities: ['old_age'] }, '448-4(2)'],
      [{ harm: 'death' }, '448-5(death)'],
    ] as const)
      for (const people of [
        [{}, harmed],
        [harmed, {}],
      ])
        expect(grounds(to(...(people as Partial<HarmedPerson>[])))[0]).toContain(ground)
    const related = by({ relations: [{ victim: 'v2', relation: 'guardian' }] })
    expect(grounds({ ...to({}, {}), ...related })[0]).toContain('448-4(3)')
  })

  test('a relation to somebody for whom the offence is not made out binds nobody', () => {
    const child = { ...to({ age: 12 }, { age: 40 }), means: [] }
    const related = by({ relations: [{ victim: 'v2', relation: 'guardian' }] })
    expect(grounds({ ...child, ...related })).toEqual([['448-4(1)']])
  })

  test('what is personal binds its bearer alone', () => {
    for (const [change, ground] of [
      [{ publicOfficialUsingFunction: true }, '448-3(3)'],
      [{ habitual: true }, '448-3(6)'],
      [{ armed: true }, '448-3(2)'],
    ] as const) {
      const [bearer, other] = grounds({ offenders: [accused('a1', change), accused('a2')] })
      expect(bearer).toContain(ground)
      expect(other).toEqual(['448-3(5)'])
    }
  })
})

describe('what stands beside a range', () => {
  test('a company as a second person, when that alone is added to what is there', () => {
    const company = { ...accused('c1'), kind: 'legal' as const }
    const [manager] = offendersOf({ offenders: [accused('a1', { armed: true }), company] })
    expect(manager?.grounds).toEqual(['448-3(2)'])
    expect(manager?.secondReadings).toMatchObject([
      { reading: 'company_is_a_second_person', article: '448-3', grounds: ['448-3(2)', '448-3(5)'] },
    ])
  })

  test('a weapon read as binding all binds all, and the office and the habit of its bearer still him alone', () => {
    const bearer = accused('a1', { armed: true, habitual: true, publicOfficialUsingFunction: true })
    const [, other] = offendersOf({ offenders: [bearer, accused('a2')] })
    expect(other?.grounds).toEqual(['448-3(5)'])
    expect(other?.secondReadings).toMatchObject([
      { reading: 'weapon_is_real', article: '448-3', grounds: ['448-3(2)', '448-3(5)'] },
    ])
  })

  test('no reading that changes nothing, and no weapon of a company', () => {
    const company = accused('c1', { kind: 'legal', armed: true })
    const readings = offendersOf({ offenders: [accused('a1'), accused('a2'), company] }).map((o) =>
      o.secondReadings.map(({ reading }) => reading),
    )
    expect(readings).toEqual([[], [], []])
  })

  test('whoever told nobody has no exemption; of several victims one lasting harm shuts it', () => {
    expect(offendersOf({})[0]?.exemption).toBeNull()
    const told = by({ reported: 'after_enabling_arrests' })
    expect(offendersOf({ ...told, ...to({}, {}) })[0]?.exemption?.kind).toBe('optional')
    expect(offendersOf({ ...told, ...to({}, { harm: 'death' }) })[0]?.exemption?.kind).toBe('excluded')
  })

  test('what a conviction carries: of everybody, and of a company besides', () => {
    const carried = (kind: Accused['kind']) =>
      offendersOf({ offenders: [accused('a1'), accused('c1', { kind })] })[1]?.consequences.map(
        ({ consequence, article }) => `${consequence} ${article.split('#')[1] ?? ''}`,
      )
    const all = ['confiscation art_448-13', 'publication art_448-13']
    expect(carried('natural')).toEqual(all)
    expect(carried('legal')).toEqual([
      ...all,
      'dissolution art_448-6',
      'confiscation_of_things art_62',
      'closure art_62',
    ])
  })

  test('the articles it rests on: the basic one, and the one that raises it', () => {
    const basis = (change: Partial<FactPattern>) =>
      offendersOf(change)[0]?.basis.map(({ article }) => article.split('#')[1])
    expect(basis({})).toEqual(['art_448-2'])
    expect(basis({ transnational: true })).toEqual(['art_448-2', 'art_448-5-para-1'])
  })
})
