import { offence, penaltiesOf, type ArticleRef, type Dated, type Penalty } from '@himaya/law'
import { expect, test } from 'vitest'
import type { FactPattern } from './facts.ts'
import { offenceLaws } from './law.ts'
import { qualify } from './qualify.ts'
import { accused, pattern, victim } from './told.ts'

const [third, fourth, basic]: readonly ArticleRef[] = [
  'ma/act/2016/27-14#art_448-3',
  'ma/act/2016/27-14#art_448-4',
  'ma/act/2016/27-14#art_448-2',
]
type Change = Partial<Dated<Penalty>>
/** The penalties of the corpus, with those of some articles changed. */
const changed = (changes: Readonly<Partial<Record<string, Change>>>) =>
  offenceLaws((ref) => penaltiesOf(ref).map((held) => ({ ...held, ...changes[ref] })))
const weights = (changes: Readonly<Partial<Record<string, Change>>>) => {
  const [{ byGround }] = changed(changes)
  return [byGround['448-3(2)'].weight, byGround['448-4(1)'].weight]
}
const years = (from: number, to: number): Change => ({ prison: { minMonths: from * 12, maxMonths: to * 12 } })
const fine = (min: number, max: number): Change => ({ fine: { min, max } })

test('what weighs more: the longest prison, then the shortest, then the highest fine, then the lowest', () => {
  const heavier = (one: Change, other: Change) => {
    const [a = 0, b = 0] = weights({ [third ?? '']: one, [fourth ?? '']: other })
    const [c = 0, d = 0] = weights({ [third ?? '']: other, [fourth ?? '']: one })
    return [a > b, c < d]
  }
  const same = fine(100, 200)
  for (const [one, other] of [
    [
      { prison: 'life' as const, ...same },
      { ...years(20, 30), ...same },
    ],
    [
      { ...years(5, 21), ...fine(1, 2) },
      { ...years(10, 20), ...fine(100, 200) },
    ],
    [
      { ...years(11, 20), ...fine(1, 2) },
      { ...years(10, 20), ...fine(100, 200) },
    ],
    [
      { ...years(10, 20), ...fine(1, 300) },
      { ...years(10, 20), ...fine(100, 200) },
    ],
    [
      { ...years(10, 20), ...fine(150, 200) },
      { ...years(10, 20), ...fine(100, 200) },
    ],
    [
      { ...years(10, 20), ...fine(1, 2) },
      { ...years(10, 20), fine: null },
    ],
  ] as const)
    expect(heavier(one, other), JSON.stringify([one, other])).toEqual([true, true])
})

test('alike penalties share a place, and life weighs more than any number of years', () => {
  const alike = { ...years(10, 20), ...fine(100, 200) }
  const [a, b] = weights({ [third ?? '']: alike, [fourth ?? '']: alike })
  expect(a).toBe(b)
  const [{ life, byGround, basic: least, legalPerson }] = changed({})
  for (const held of Object.values(byGround)) expect(life.weight).toBeGreaterThanOrEqual(held.weight)
  expect(life.weight).toBeGreaterThan(byGround['448-4(1)'].weight)
  expect(least.weight).toBeGreaterThan(legalPerson.weight)
})

test('the versions stand in the order of their days, and none before the offence began', () => {
  const later = (ref: string, from: string) => (asked: ArticleRef) => {
    const held = penaltiesOf(asked)
    const [last] = held.slice(-1)
    return asked === ref && last !== undefined ? [...held, { ...last, from }] : held
  }
  const both = offenceLaws((ref) =>
    ref === basic ? later(basic, '2028-01-01')(ref) : later(third ?? '', '2027-01-01')(ref),
  )
  expect(both.map(({ from }) => from)).toEqual(['2016-09-19', '2027-01-01', '2028-01-01'])
  expect(changed({ [third ?? '']: { from: '1999-01-01' } }).map(({ from }) => from)).toEqual(['2016-09-19'])
})

test('how many are several, and who is too young to work, hold from a day as penalties do', () => {
  const from = '2030-01-01'
  const more = (now: readonly { readonly from: string; readonly value: number }[], value: number) => [
    ...now,
    { from, value },
  ]
  const laws = offenceLaws(penaltiesOf, {
    severalOffenders: more(offence.severalOffenders, 3),
    severalVictims: more(offence.severalVictims, 3),
    childUnder: { values: more(offence.childUnder.values, 16) },
  })
  expect(laws.map((law) => law.from)).toEqual(['2016-09-19', from])
  const on = (day: string, change: Partial<FactPattern>) =>
    qualify(pattern({ ...change, from: day, to: day }), laws)
  const grounds = (day: string, change: Partial<FactPattern>) => {
    const found = on(day, change)
    return found.outcome === 'qualified' ? found.offenders[0]?.grounds : undefined
  }
  const two = { victims: [victim(), victim({ id: 'v2' })] }
  const pair = { offenders: [accused('a1'), accused('a2')] }
  expect([grounds('2029-12-31', two), grounds(from, two)]).toEqual([['448-3(7)'], []])
  expect([grounds('2029-12-31', pair), grounds(from, pair)]).toEqual([['448-3(5)'], []])
  const young = { purposes: ['forced_labour'], victims: [victim({ age: 15 })] } as const
  const near = (day: string) => {
    const found = on(day, young)
    return (
      found.outcome === 'qualified' && found.neighbours.some((n) => n.offence === 'forced_labour_of_a_child')
    )
  }
  expect([near('2029-12-31'), near(from)]).toEqual([false, true])
  const none = { ...offence, severalVictims: [{ from, value: 2 }] }
  expect(() => offenceLaws(penaltiesOf, none)).toThrow('has no value on 2016-09-19')
})

test('an article that punishes with nothing is named', () => {
  expect(() => offenceLaws(() => [])).toThrow(`${basic ?? ''} punishes with nothing`)
  expect(() => changed({ [third ?? '']: { from: '2030-01-01' } })).toThrow(
    `${third ?? ''} punishes with nothing on 2016-09-19`,
  )
})

test('an offence that was never punished has no law at all', () => {
  expect(() => offenceLaws(() => [])).toThrow(/art_448-2 punishes with nothing$/)
})
