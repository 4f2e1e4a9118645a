/** Cases as they stand in a file: what is told of them, word by word. */
import type { LocalDate } from '@himaya/algorithms'
import { describe, expect, test } from 'vitest'
import type { Notes } from './assemble.ts'
import { qualifyCase } from './of-case.ts'
import { all, began, circumstance, element, noted, part, party, person } from './told.ts'

const qualified = (change: Partial<Notes>) => qualifyCase(noted(change))
const day = (text: string) => text as LocalDate

describe('what is still to be said', () => {
  const asked = (change: Partial<Notes>) => qualified(change).unassessed
  const harmless = circumstance('no_lasting_harm', { person: 'v1' })
  const said = [circumstance('completed'), part('a1'), harmless]

  test('nothing, where all of it is', () => {
    expect(asked({ circumstances: said })).toEqual([])
  })

  test('whether it was completed or attempted (448-11)', () => {
    const stage = { what: 'stage', whom: null, article: 'ma/act/2016/27-14#art_448-11' }
    expect(asked({ circumstances: [part('a1'), harmless] })).toEqual([stage])
    for (const one of ['completed', 'attempt'])
      expect(asked({ circumstances: [circumstance(one), part('a1'), harmless] })).toEqual([])
    expect(qualified({ circumstances: [circumstance('attempt')] }).attempt).toBe(stage.article)
    expect(qualified({ circumstances: [circumstance('completed')] }).attempt).toBeNull()
  })

  test('the part of each party that has none, of that party', () => {
    const parties = [party('a1'), party('a2'), party('a3')]
    expect(asked({ parties, circumstances: [...said, part('a3', 'accomplice')] })).toEqual([
      { what: 'part', whom: 'a2', article: 'ma/act/1962/1-59-413#art_128' },
    ])
  })

  test('the day on which the facts began, and of what lasts the day on which it ended (Penal Code 6)', () => {
    const days = (beganOn: string | null, endedOn: string | null) =>
      beganOn === null
        ? []
        : [{ person: 'v1', beganOn: day(beganOn), endedOn: endedOn === null ? null : day(endedOn) }]
    const of = (code: string, beganOn: string | null, endedOn: string | null) =>
      asked({
        circumstances: said,
        elements: [element('v1', 'recruit'), element('v1', code)],
        days: days(beganOn, endedOn),
      })
    const article = 'ma/act/1962/1-59-413#art_6'
    expect(of('harbour', null, null)).toEqual([{ what: 'began', whom: 'v1', article }])
    expect(of('harbour', '2026-01-10', null)).toEqual([{ what: 'ended', whom: 'v1', article }])
    expect(of('harbour', '2026-01-10', '2026-02-10')).toEqual([])
    expect(of('transport', '2026-01-10', null)).toEqual([])
    expect(of('transport', null, null)).toEqual([{ what: 'began', whom: 'v1', article }])
  })

  test('the harm that is left in a victim, of that victim', () => {
    const harm = { what: 'harm', whom: 'v1', article: 'ma/act/2016/27-14#art_448-3' }
    const without = [circumstance('completed'), part('a1')]
    expect(asked({ circumstances: without })).toEqual([harm])
    for (const code of ['death', 'permanent_infirmity', 'incurable_illness', 'no_lasting_harm'])
      expect(asked({ circumstances: [...without, circumstance(code, { person: 'v1' })] })).toEqual([])
    // That another has none says nothing of her.
    const people = [person('v1'), person('v2')]
    const absent = (whom: string) =>
      ['death', 'permanent_infirmity', 'incurable_illness'].map((code) =>
        circumstance(code, { person: whom }),
      )
    expect(asked({ people, circumstances: without, absent: absent('v2') })).toEqual([harm])
    expect(asked({ people, circumstances: without, absent: [...absent('v1'), ...absent('v2')] })).toEqual([])
  })

  test('it is asked of victims, and of whoever an element is noted for', () => {
    const witness = { ...person('w1'), capacity: 'witness' as const }
    const people = [person('v1'), witness]
    expect(asked({ people, circumstances: said })).toEqual([])
    expect(
      asked({ people, circumstances: said, elements: [element('w1', 'recruit')] }).map(({ whom }) => whom),
    ).toEqual(['w1'])
    expect(qualified({ people }).victims.map(({ id }) => id)).toEqual(['v1'])
  })
})

describe('where each party stands', () => {
  const states = (change: Partial<Notes>) => qualified(change).accused.map(({ id, state }) => [id, state])

  test('without a part; with one and nothing made out; qualified', () => {
    expect(states({})).toEqual([['a1', 'part_not_noted']])
    expect(states({ circumstances: [part('a1')] })).toEqual([['a1', 'not_made_out']])
    expect(states({ elements: all('v1'), circumstances: [part('a1')] })).toEqual([['a1', 'qualified']])
  })

  test('whoever may be the only victim; and not, where there is another for whom it is made out', () => {
    const people = [person('v1'), person('v2')]
    const parties = [party('a1', { mayBeVictim: 'v1' })]
    const circumstances = [part('a1')]
    expect(states({ people, parties, circumstances, elements: all('v1') })).toEqual([['a1', 'only_victim']])
    expect(states({ people, parties, circumstances, elements: [...all('v1'), ...all('v2')] })).toEqual([
      ['a1', 'qualified'],
    ])
    expect(states({ people, parties, circumstances, elements: all('v2') })).toEqual([['a1', 'qualified']])
    expect(states({ people, parties, circumstances })).toEqual([['a1', 'not_made_out']])
  })
})

test.each([
  ['on the first day, when nothing lies before it', '2026-05-01', '2026-05-01', '2026-06-10', false],
  ['after it', '2026-05-01', '2026-04-30', '2026-06-10', true],
  ['on the last day', '2026-05-01', '2026-01-10', '2026-05-01', true],
  ['after the last', '2026-05-01', '2026-01-10', '2026-04-30', false],
  ['before the first', '2025-05-01', '2026-01-10', '2026-05-01', false],
])('an eighteenth birthday %s', (_, turns18In, beganOn, endedOn, isInside) => {
  const [victim] = qualified({
    people: [person('v1', turns18In)],
    days: [{ person: 'v1', beganOn: day(beganOn), endedOn: day(endedOn) }],
  }).victims
  expect(victim?.turns18In).toBe(isInside ? turns18In : null)
})

test('what no proof stands behind is told of the victim whose it is', () => {
  const proved = { ...element('v1', 'recruit'), proofs: ['p1'] } as unknown as Notes['elements'][number]
  const [victim] = qualified({
    people: [person('v1', '2000-01-01')],
    elements: [proved, element('v1', 'deception'), element('v1', 'begging')],
  }).victims
  expect(victim?.bare).toEqual(['deception', 'begging'])
})

describe('what is missing', () => {
  const grown = (id: string) => person(id, '2000-01-01')

  test('of whoever lacks less is told first, and of what is needed with others no range', () => {
    const found = qualified({
      people: [grown('v1'), grown('v2')],
      circumstances: [part('a1')],
      elements: [
        ...all('v1').filter(({ element: kind }) => kind !== 'act' && kind !== 'means'),
        ...all('v2').filter(({ element: kind }) => kind !== 'act'),
      ],
    }).missing
    expect(found.map(({ victim, fact, changes, then }) => [victim, fact, changes, then.length])).toEqual([
      ['v2', 'act', 'makes_out', 1],
      ['v1', 'act', 'needed_with_others', 0],
      ['v1', 'means', 'needed_with_others', 0],
    ])
  })

  test('an age nobody knows is supposed of that victim, in the range of the whole case', () => {
    const found = qualified({
      people: [person('v1', null), grown('v2')],
      circumstances: [part('a1')],
      elements: [...all('v1'), ...all('v2')],
    })
    expect(found.missing).toMatchObject([
      { fact: 'age', victim: 'v1', changes: 'raises', then: [{ id: 'a1', article: '448-4' }] },
    ])
    expect(found.accused[0]?.qualification?.article).toBe('448-3')
  })
})

test('other offences are looked for where there is a victim, and nowhere else', () => {
  const witness = { ...person('w1'), capacity: 'witness' as const }
  expect(qualified({ people: [witness] }).neighbours).toEqual([])
  expect(
    qualified({
      elements: [element('v1', 'transport'), element('v1', 'prostitution_of_others')],
      days: [{ person: 'v1', beganOn: began, endedOn: null }],
    }).neighbours.length,
  ).toBeGreaterThan(0)
})
