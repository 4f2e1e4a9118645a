import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { posts } from '../officers/posts.ts'
import { mayChangeCapacity, mayHaveWards, maySayVictim } from './change.ts'
import { accusedSide, assistanceSide, isVictim, leftOut, victimStatuses } from './people.ts'

const capacity = fc.constantFrom(...assistanceSide)
const status = fc.constantFrom(...victimStatuses)
const post = fc.constantFrom(...posts)
const reasonsOf = (answer: ReturnType<typeof mayChangeCapacity> | ReturnType<typeof maySayVictim>) =>
  answer.outcome === 'may' ? [] : answer.refusals.map(({ reason }) => reason)

describe('another capacity', () => {
  test('CPP 82-5-1 §1: whoever is still to be assessed as a victim never leaves the list of those to assess', () => {
    fc.assert(
      fc.property(capacity, capacity, status, (from, to, s) => {
        const before = leftOut({ capacity: from, followed: true, status: s, received: false })
        const after = leftOut({ capacity: to, followed: true, status: s, received: false })
        if (mayChangeCapacity({ post: 'social_assistant', from, to, status: s }).outcome === 'may')
          expect(after).toEqual(expect.arrayContaining([...before]))
      }),
    )
  })

  test('only the unit’s social assistant writes one', () => {
    fc.assert(
      fc.property(post, capacity, capacity, status, (p, from, to, s) => {
        const answer = mayChangeCapacity({ post: p, from, to, status: s })
        if (p !== 'social_assistant') expect(reasonsOf(answer)).toContain('not_the_unit')
      }),
    )
  })

  test.each([
    ['witness', 'victim', 'to_assess', []],
    ['other', 'victim_witness', 'presumed', []],
    ['victim', 'victim_witness', 'confirmed', []],
    ['witness', 'expert', 'to_assess', []],
    ['victim', 'witness', 'to_assess', ['authority_decides']],
    ['victim_witness', 'witness', 'presumed', ['authority_decides']],
    ['victim', 'other', 'confirmed', ['authority_decides']],
    ['victim', 'witness', 'not_a_victim', []],
    ['witness', 'victim', 'not_a_victim', ['not_a_victim']],
    ['guardian', 'guardian', 'to_assess', ['same_capacity']],
  ] as const)('%s to %s, %s', (from, to, s, expected) => {
    expect(reasonsOf(mayChangeCapacity({ post: 'social_assistant', from, to, status: s }))).toEqual(expected)
  })

  test('a victim answers for nobody as a guardian, and a guardian is no victim', () => {
    for (const one of assistanceSide.filter(mayHaveWards)) expect(isVictim(one)).toBe(false)
    expect(assistanceSide.filter(mayHaveWards)).toEqual(['guardian', 'representative'])
  })
})

describe('a suspect who may be a victim', () => {
  test('PC 448-9 §2: a victim is a natural person, whoever says it', () => {
    fc.assert(
      fc.property(post, fc.boolean(), (p, said) => {
        expect(reasonsOf(maySayVictim({ post: p, capacity: 'legal_person', said }))).toContain(
          'not_a_natural_person',
        )
      }),
    )
  })

  test('said once, by the prosecution or the investigating judge', () => {
    const may = posts.filter((p) =>
      accusedSide
        .filter((c) => c !== 'legal_person')
        .every((c) => maySayVictim({ post: p, capacity: c, said: false }).outcome === 'may'),
    )
    expect(may).toEqual([
      'kings_prosecutor',
      'kings_prosecutor_deputy',
      'general_prosecutor',
      'general_prosecutor_deputy',
      'investigating_judge',
    ])
    expect(reasonsOf(maySayVictim({ post: 'kings_prosecutor', capacity: 'suspect', said: true }))).toEqual([
      'said_already',
    ])
  })
})
