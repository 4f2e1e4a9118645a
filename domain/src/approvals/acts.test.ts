import { expect, test } from 'vitest'
import { actPurposes, isPurposeOf, purposesOf, twoPersonActs } from './acts.ts'

test('every act has its purposes, and none is asked for what another is for', () => {
  expect(Object.keys(purposesOf).toSorted()).toEqual([...twoPersonActs].toSorted())
  for (const act of twoPersonActs)
    for (const purpose of actPurposes)
      expect(isPurposeOf(act, purpose)).toBe((purposesOf[act] as readonly string[]).includes(purpose))
  expect(isPurposeOf('exchange.export', 'rights_of_defence')).toBe(false)
})
