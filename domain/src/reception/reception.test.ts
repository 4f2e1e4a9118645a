import { provision } from '@himaya/law'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dutiesOf,
  mayScreen,
  receptionDuties,
  receptionQuestions,
  secrecyDetailsFor,
  secrecySentence,
  type Reception,
} from './reception.ts'

const reception: fc.Arbitrary<Reception> = fc.record({
  dangerNow: fc.boolean(),
  needsDoctor: fc.boolean(),
  childAlone: fc.boolean(),
  language: fc.constantFrom('ar', 'fr', 'bm', 'wo'),
  interpreter: fc.boolean(),
  safeToSpeak: fc.boolean(),
})
const facts = fc.record({
  limitsSaid: fc.boolean(),
  reception: fc.option(reception, { nil: null }),
  met: fc.subarray([...receptionDuties]),
  rightsMissing: fc.array(fc.constant('a right'), { maxLength: 2 }),
})
const calm: Reception = {
  dangerNow: false,
  needsDoctor: false,
  childAlone: false,
  language: 'ar',
  interpreter: false,
  safeToSpeak: true,
}

test('CPP 82-5-3: reception before screening, and the limits of secrecy before everything', () => {
  fc.assert(
    fc.property(facts, (f) => {
      expect(mayScreen({ ...f, limitsSaid: false }).outcome).toBe('refused')
      expect(mayScreen({ ...f, reception: null }).outcome).toBe('refused')
      expect(mayScreen({ ...f, rightsMissing: ['shelter'] }).outcome).toBe('refused')
    }),
  )
})

test('screening is allowed exactly when nothing is left to do', () => {
  fc.assert(
    fc.property(facts, (f) => {
      const done =
        f.limitsSaid &&
        f.reception !== null &&
        f.rightsMissing.length === 0 &&
        dutiesOf(f.reception).every((d) => f.met.includes(d))
      expect(mayScreen(f).outcome === 'may').toBe(done)
    }),
  )
})

test('one more thing done never closes the way', () => {
  fc.assert(
    fc.property(
      facts,
      (f) =>
        mayScreen(f).outcome === 'refused' || mayScreen({ ...f, met: receptionDuties }).outcome === 'may',
    ),
  )
})

test.each([
  [{ dangerNow: true }, ['make_safe']],
  [{ needsDoctor: true, interpreter: true }, ['bring_to_doctor', 'call_interpreter']],
  [{ childAlone: true }, ['tell_juvenile_authority']],
  [{ safeToSpeak: false }, ['find_safe_place']],
  [{}, []],
] as const)('%o calls for %o', (change, expected) => {
  expect(dutiesOf({ ...calm, ...change })).toEqual(expected)
})

test('the language comes first, since the sentence on secrecy is said in it before any question; safety follows', () => {
  expect(receptionQuestions.slice(0, 2)).toEqual(['language', 'danger_now'])
  expect(new Set(receptionQuestions).size).toBe(6)
})

test('nobody is promised silence or a hiding place: the sentence says what must be told and to whom', () => {
  expect(secrecySentence.map((part) => part.article)).toEqual([
    'ma/act/2002/22-01#art_82-5-3',
    'ma/act/2002/22-01#art_42',
    'ma/act/2002/22-01#art_82-5-1-para-3',
  ])
  const all = [...secrecySentence, ...secrecyDetailsFor({ isChild: null, sex: null })]
  for (const { says, article } of all) {
    expect(says).not.toMatch(/never/)
    expect(provision(article).statement.ar).not.toBe('')
  }
})

test('Penal Code 446, which speaks of a child and of a woman, is told to everybody but a grown man', () => {
  const told = (isChild: boolean | null, sex: 'female' | 'male' | null) =>
    secrecyDetailsFor({ isChild, sex }).some(({ article }) => article === 'ma/act/1962/1-59-413#art_446')
  for (const isChild of [true, false, null])
    for (const sex of ['female', 'male', null] as const)
      expect(told(isChild, sex)).toBe(!(isChild === false && sex === 'male'))
  expect(secrecyDetailsFor({ isChild: false, sex: 'male' })).toHaveLength(2)
})
