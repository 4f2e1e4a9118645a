import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  dutiesOf,
  mayScreen,
  receptionDuties,
  receptionQuestions,
  secrecyLimits,
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

test('safety is asked before language, and language before anything is told', () => {
  expect(receptionQuestions).toEqual([
    'danger_now',
    'needs_doctor',
    'child_alone',
    'language',
    'interpreter',
    'safe_to_speak',
  ])
  expect(secrecyLimits.map((l) => l.article)).toContain('ma/act/2002/22-01#art_42')
})
