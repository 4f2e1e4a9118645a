import { penaltiesOf, type Dated, type Penalty } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import {
  judgeVictim,
  qualifiedElements,
  together,
  type ElementState,
  type VictimQualification,
} from './judge.ts'
import { offenceLaws } from './law.ts'
import { qualify } from './qualify.ts'
import { pattern, victim } from './told.ts'

const [law] = offenceLaws()

describe('the elements', () => {
  const of = (change: Parameters<typeof pattern>[0]) => {
    const facts = pattern(change)
    const { elements } = judgeVictim(facts.victims[0] ?? victim(), facts, law)
    return qualifiedElements.map((element) => elements[element].state)
  }

  test('each stands or falls by itself', () => {
    expect(of({})).toEqual(['met', 'met', 'met', 'met'])
    expect(of({ acts: [] })).toEqual(['missing', 'met', 'met', 'met'])
    expect(of({ means: [] })).toEqual(['met', 'missing', 'met', 'met'])
    expect(of({ purposes: [] })).toEqual(['met', 'met', 'missing', 'met'])
  })

  const told = (
    id: string,
    madeOut: boolean,
    states: readonly [ElementState, ElementState, ElementState, ElementState],
    article: 'ma/act/2016/27-14#art_448-1-para-1' | 'ma/act/2016/27-14#art_448-1-para-2',
  ): VictimQualification => {
    const [act, means, purpose, domination] = states.map((state) => ({ state, article }))
    if (act === undefined || means === undefined || purpose === undefined || domination === undefined)
      throw new Error('four elements')
    return { id, child: null, turns18: null, elements: { act, means, purpose, domination }, madeOut }
  }
  const [first, second] = [
    'ma/act/2016/27-14#art_448-1-para-1',
    'ma/act/2016/27-14#art_448-1-para-2',
  ] as const

  test('told together they are those of a victim for whom the offence is made out, where there is one', () => {
    const made = told('v1', true, ['met', 'not_required', 'met', 'met'], first)
    const open = told('v2', false, ['met', 'met', 'missing', 'met'], second)
    for (const all of [
      [made, open],
      [open, made],
    ])
      expect(together(all)).toEqual(made.elements)
  })

  test('where there is none, the best of each, and of equals the first', () => {
    const order = ['met', 'not_required', 'unassessed', 'missing'] as const
    for (const [n, better] of order.entries())
      for (const worse of order.slice(n + 1)) {
        const a = told('v1', false, [better, better, better, better], first)
        const b = told('v2', false, [worse, worse, worse, worse], second)
        expect(together([a, b])).toEqual(a.elements)
        expect(together([b, a])).toEqual(a.elements)
      }
    const same: readonly [ElementState, ElementState, ElementState, ElementState] = [
      'missing',
      'met',
      'met',
      'met',
    ]
    expect(together([told('v1', false, same, first), told('v2', false, same, second)]).act.article).toBe(
      first,
    )
  })
})

describe('the day that governs, at its edges', () => {
  const laws = offenceLaws((ref) => {
    const held = penaltiesOf(ref)
    const [last] = held.slice(-1)
    if (last === undefined || !ref.endsWith('448-2')) return held
    const tomorrow: Dated<Penalty> = { ...last, from: '2027-06-01' }
    return [{ ...last, until: '2027-06-01' }, tomorrow]
  })
  const of = (change: Parameters<typeof pattern>[0]) => {
    const q = qualify(pattern(change), laws)
    return q.outcome === 'qualified' ? q : undefined
  }

  test('one act that lasts is enough for the last day to govern', () => {
    const over = { from: '2027-05-01', to: '2027-07-01' }
    expect(of({ ...over, acts: ['recruit', 'harbour'] })?.governs).toBe('2027-07-01')
    expect(of({ ...over, acts: ['recruit', 'transport'] })?.governs).toBe('2027-05-01')
  })

  test('an act that began before there was a law is governed by the first', () => {
    expect(of({ from: '2016-01-01', to: '2016-12-31' })).toMatchObject({
      governs: '2016-09-19',
      changedOn: ['2016-09-19'],
      laterLaw: '2027-06-01',
    })
  })

  test('a change counts from the day after the first to the last, and a law of the same day is no later one', () => {
    expect(of({ from: '2016-09-19', to: '2016-12-31' })?.changedOn).toEqual([])
    expect(of({ from: '2027-05-01', to: '2027-06-01' })?.changedOn).toEqual(['2027-06-01'])
    expect(of({ from: '2027-05-01', to: '2027-05-31' })?.changedOn).toEqual([])
    expect(of({ from: '2027-05-31' })?.laterLaw).toBe('2027-06-01')
    expect(of({ from: '2027-06-01' })).toMatchObject({ governs: '2027-06-01', laterLaw: null })
  })

  test('an attempt has its article, and what was completed has not', () => {
    expect(of({})?.attempt).toBeNull()
    expect(of({ stage: 'attempt' })?.attempt).toBe('ma/act/2016/27-14#art_448-11')
  })
})
