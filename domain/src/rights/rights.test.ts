import { provision } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capacities } from '../people/people.ts'
import {
  basisOfRight,
  rights,
  rightsMissing,
  rightsOf,
  rightTopics,
  topicOfRight,
  waysOfGiving,
  type RightHolder,
  type RightsGiven,
} from './rights.ts'

const person: fc.Arbitrary<RightHolder> = fc.record({
  capacity: fc.constantFrom(...capacities),
  isChild: fc.boolean(),
  isForeign: fc.boolean(),
  isPregnant: fc.boolean(),
  sex: fc.constantFrom('female' as const, 'male' as const, null),
})
const given: fc.Arbitrary<RightsGiven> = fc.record({
  rights: fc.subarray([...rights]),
  language: fc.constantFrom('ar', 'fr', 'tzm'),
  how: fc.constantFrom(...waysOfGiving),
  understood: fc.boolean(),
})
const woman = {
  capacity: 'victim',
  isChild: false,
  isForeign: false,
  isPregnant: false,
  sex: 'female',
} as const

describe('rights', () => {
  test('every right stands on articles that say something', () => {
    for (const right of rights)
      for (const ref of basisOfRight(right)) expect(provision(ref).statement.ar).not.toBe('')
  })

  test('CPP 82-4: a right counts as given once understood, and telling more never leaves more to tell', () => {
    fc.assert(
      fc.property(person, fc.array(given), given, (p, before, one) => {
        const missing = rightsMissing(p, before)
        const after = rightsMissing(p, [...before, one])
        expect(missing).toEqual(expect.arrayContaining([...after]))
        if (!one.understood) expect(after).toEqual(missing)
        expect(rightsMissing(p, [{ ...one, rights: rightsOf(p), understood: true }])).toEqual([])
      }),
    )
  })

  test('the accused side is given none of a victim’s rights', () => {
    for (const capacity of ['suspect', 'accused', 'legal_person'] as const)
      expect(rightsOf({ ...woman, capacity })).toEqual([])
  })

  test('CPP 302 §2: a man is not promised a closed session at his request; a boy is', () => {
    const asks = (p: Partial<RightHolder>) => rightsOf({ ...woman, ...p }).includes('ask_for_closed_session')
    expect([
      asks({}),
      asks({ sex: 'male' }),
      asks({ sex: 'male', isChild: true }),
      asks({ sex: null }),
    ]).toEqual([true, false, true, true])
  })

  test('every right is said under a heading, and what hangs on a condition under the one that names it', () => {
    for (const right of rights) expect(rightTopics).toContain(topicOfRight(right))
    const under = (topic: string) => rights.filter((right) => topicOfRight(right) === topic)
    // Where the age or the country is not known these are said too: the heading must say for whom they are.
    fc.assert(
      fc.property(person, (p) => {
        for (const right of under('child'))
          expect(rightsOf({ ...p, isChild: false }).includes(right)).toBe(false)
        for (const right of under('abroad'))
          expect(rightsOf({ ...p, isForeign: false }).includes(right)).toBe(false)
      }),
    )
  })

  test('CPP 317-1: a lawyer is appointed for a child and for a person with a disability, so every victim is told', () => {
    for (const isChild of [true, false])
      expect(rightsOf({ ...woman, isChild })).toContain('lawyer_appointed_if_child_or_disabled')
  })

  test('CPP 466: a child’s consent to publication is never asked', () => {
    fc.assert(
      fc.property(
        person,
        (p) => !rightsOf({ ...p, isChild: true }).includes('no_publication_without_consent'),
      ),
    )
  })

  test('CPP 82-5-1 §6: stay and no-contact reach witnesses, experts and reporters; reflection does not', () => {
    for (const capacity of ['witness', 'expert', 'reporter'] as const) {
      const own = rightsOf({ ...woman, capacity, isForeign: true })
      expect(own).toEqual(expect.arrayContaining(['no_contact', 'stay_until_trial_ends']))
      expect(own).not.toContain('reflection')
      expect(own).not.toContain('shelter')
    }
  })

  test('Law 02-03 art. 26: only foreigners are told about removal', () => {
    fc.assert(
      fc.property(person, (p) => {
        const own = rightsOf({ ...p, isForeign: false })
        expect(own.some((r) => /expulsion|removal|stay|return/.test(r))).toBe(false)
      }),
    )
  })
})
