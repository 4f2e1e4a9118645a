import type { LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { victimStatuses } from '../people/people.ts'
import { pathOf, pathStages, type PathFacts } from './path.ts'

const day = (text: string) => text as LocalDate
const nothing: PathFacts = {
  today: day('2026-03-10'),
  toldOn: day('2026-03-01'),
  victims: [{ received: false, status: 'to_assess' }],
  measures: { asked: 0, running: 0, ended: 0, nextEnd: null },
  procedure: { decided: false, charges: 0, nextHearing: null, lastHeld: null, finalOn: null },
  referrals: { running: 0, ended: 0 },
}
const stateOf = (facts: PathFacts, stage: string) => pathOf(facts).find((seen) => seen.stage === stage)?.state

const victims = fc.array(fc.record({ received: fc.boolean(), status: fc.constantFrom(...victimStatuses) }), {
  maxLength: 6,
})

test('the pathStages keep the order of the way, each at most once', () => {
  fc.assert(
    fc.property(victims, fc.boolean(), fc.boolean(), (people, penal, unit) => {
      const seen = pathOf({
        ...nothing,
        victims: people,
        procedure: penal ? nothing.procedure : null,
        referrals: unit ? nothing.referrals : null,
      }).map(({ stage }) => stage)
      expect(seen).toEqual(pathStages.filter((stage) => seen.includes(stage)))
    }),
  )
})

test('a stage that the reader may not see is left out, and says nothing by being empty', () => {
  expect(stateOf({ ...nothing, referrals: null }, 'recovery')).toBeUndefined()
  expect(stateOf({ ...nothing, procedure: null }, 'procedure')).toBeUndefined()
})

test('done only when it is for every victim', () => {
  fc.assert(
    fc.property(victims, (people) => {
      const state = stateOf({ ...nothing, victims: people }, 'received')
      const received = people.filter((one) => one.received).length
      expect(state).toBe(
        people.length > 0 && received === people.length ? 'done' : received > 0 ? 'now' : 'to_come',
      )
    }),
  )
})

test('a case with nobody in it is not done with anybody', () => {
  expect(stateOf({ ...nothing, victims: [] }, 'received')).toBe('to_come')
  expect(stateOf({ ...nothing, victims: [] }, 'assessed')).toBe('to_come')
})

test.each([
  [{ asked: 1, running: 0, ended: 0, nextEnd: null }, 'now', null],
  [{ asked: 0, running: 1, ended: 0, nextEnd: day('2026-04-01') }, 'now', '2026-04-01'],
  [{ asked: 0, running: 0, ended: 2, nextEnd: null }, 'done', null],
  [{ asked: 0, running: 0, ended: 0, nextEnd: null }, 'to_come', null],
] as const)('protection: %j is %s', (measures, state, on) => {
  expect(pathOf({ ...nothing, measures }).find((seen) => seen.stage === 'protected')).toEqual({
    stage: 'protected',
    state,
    day: on,
  })
})

test('a procedure is never said to be over because its hearings are', () => {
  expect(
    stateOf(
      {
        ...nothing,
        procedure: {
          decided: true,
          charges: 2,
          nextHearing: null,
          lastHeld: day('2026-03-09'),
          finalOn: null,
        },
      },
      'procedure',
    ),
  ).toBe('now')
})

test('a procedure is done on the day on which its judgment became final, whatever hearing is still in the file', () => {
  const procedure = {
    decided: true,
    charges: 2,
    nextHearing: day('2026-12-01'),
    lastHeld: day('2026-03-09'),
    finalOn: day('2026-05-04'),
  }
  expect(pathOf({ ...nothing, procedure }).find(({ stage }) => stage === 'procedure')).toEqual({
    stage: 'procedure',
    state: 'done',
    day: '2026-05-04',
  })
})
