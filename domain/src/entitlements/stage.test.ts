import { addDays, type LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { notedEvents } from '../clocks/noting.ts'
import { formation, formationIds, type FormationId } from '../hearings/formations.ts'
import { caseStages } from './entitlements.ts'
import { isJudgedBy, judgingActs, stageOf, type Judged, type JudgingAct, type StageFacts } from './stage.ts'

const day = (text: string) => text as LocalDate
const first: FormationId = 'tribunal_single'
const appeal = formationIds.find((id) => formation(id).degree === 'appeal')!

const dates = fc.integer({ min: 0, max: 6 }).map((n) => addDays(day('2026-03-01'), n))
const hearing = fc.record({ formation: fc.constantFrom(...formationIds), on: dates })
const act = fc.record({ act: fc.constantFrom(...judgingActs), on: dates })
const facts: fc.Arbitrary<StageFacts> = fc.record({
  penal: fc.boolean(),
  investigated: fc.boolean(),
  hearings: fc.array(hearing, { maxLength: 4 }),
  judged: fc.array(act, { maxLength: 4 }),
})
const rank = (of: StageFacts) => caseStages.indexOf(stageOf(of))
const held = (id: FormationId, on: string) => ({ formation: id, on: day(on) })
const done = (what: JudgingAct, on: string): Judged => ({ act: what, on: day(on) })
const stage = (part: Partial<StageFacts>) =>
  stageOf({ penal: true, investigated: false, hearings: [], judged: [], ...part })

describe('the stage of a case', () => {
  test('never says that a case is judged while nobody noted it, however many hearings were held', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const found = stageOf({ ...of, judged: [] })
        expect(['judged', 'cassation', 'final']).not.toContain(found)
      }),
    )
  })

  test('is final once a final judgment is noted, and only then', () => {
    fc.assert(
      fc.property(facts, (of) => {
        expect(stageOf(of) === 'final').toBe(of.judged.some((one) => one.act === 'final_judgment'))
      }),
    )
  })

  test('is the same in whatever order the rows come', () => {
    fc.assert(
      fc.property(facts, (of) => {
        expect(stageOf({ ...of, hearings: of.hearings.toReversed(), judged: of.judged.toReversed() })).toBe(
          stageOf(of),
        )
      }),
    )
  })

  test('goes by what is added last; what is added on the last day never leads back', () => {
    const last = day('2026-03-07')
    fc.assert(
      fc.property(facts, fc.constantFrom(...judgingActs), (of, more) => {
        const now = { ...of, judged: [...of.judged, { act: more, on: last }] }
        const happenedThen = [...of.hearings, ...of.judged].some(({ on }) => on === last)
        if (happenedThen) expect(rank(now)).toBeGreaterThanOrEqual(rank(of))
        else if (stageOf(of) !== 'final')
          expect(stageOf(now)).toBe(stage({ judged: [{ act: more, on: last }] }))
        expect(rank({ ...of, penal: true })).toBeGreaterThanOrEqual(rank({ ...of, penal: false }))
        expect(rank({ ...of, investigated: true })).toBeGreaterThanOrEqual(
          rank({ ...of, investigated: false }),
        )
      }),
    )
  })

  test.each([
    ['a file of the unit alone', 'reception', { penal: false }],
    ['a report', 'inquiry', {}],
    ['a judge seized', 'investigation', { investigated: true }],
    ['a hearing', 'trial', { investigated: true, hearings: [held(first, '2026-03-01')] }],
    [
      'judged on the day of its hearing',
      'judged',
      { hearings: [held(first, '2026-03-01')], judged: [done('judgment', '2026-03-01')] },
    ],
    [
      'another hearing at first instance after a judgment: somebody is still being tried',
      'trial',
      { hearings: [held(first, '2026-03-09')], judged: [done('judgment', '2026-03-01')] },
    ],
    [
      'an appeal declared, and no hearing fixed yet',
      'appeal',
      {
        hearings: [held(first, '2026-03-01')],
        judged: [done('judgment', '2026-03-01'), done('appeal_declared', '2026-03-09')],
      },
    ],
    [
      'appealed on the day of the judgment, in whatever order it was noted',
      'appeal',
      { judged: [done('appeal_declared', '2026-03-01'), done('judgment', '2026-03-01')] },
    ],
    [
      'a hearing in appeal',
      'appeal',
      { hearings: [held(appeal, '2026-04-01')], judged: [done('judgment', '2026-03-01')] },
    ],
    [
      'judged in appeal',
      'appeal',
      { hearings: [held(appeal, '2026-04-01')], judged: [done('appeal_judgment', '2026-04-01')] },
    ],
    [
      'judged in appeal at a hearing that nobody wrote down',
      'appeal',
      { judged: [done('appeal_judgment', '2026-04-01')] },
    ],
    [
      'judged in appeal and challenged on one day, in whatever order it was noted',
      'cassation',
      { judged: [done('cassation_declared', '2026-04-01'), done('appeal_judgment', '2026-04-01')] },
    ],
    [
      'before the Court of Cassation',
      'cassation',
      { judged: [done('appeal_judgment', '2026-04-01'), done('cassation_declared', '2026-04-08')] },
    ],
    [
      'quashed, and sent back to be heard in appeal',
      'appeal',
      { hearings: [held(appeal, '2026-09-01')], judged: [done('cassation_declared', '2026-04-08')] },
    ],
    [
      'final, though a hearing of another day is in the file',
      'final',
      { hearings: [held(appeal, '2026-09-01')], judged: [done('final_judgment', '2026-04-08')] },
    ],
  ] as const)('%s: %s', (_, expected, part) => {
    expect(stage(part)).toBe(expected)
  })

  test('knows each act of judging as one that is noted', () => {
    for (const one of judgingActs) expect(notedEvents).toContain(one)
  })
})

describe('an act of the court that can confirm a victim', () => {
  test('is a judgment pronounced by that day: not a challenge of one, and not one to come', () => {
    expect(isJudgedBy([], day('2026-03-01'))).toBe(false)
    expect(isJudgedBy([done('judgment', '2026-03-01')], day('2026-03-01'))).toBe(true)
    expect(isJudgedBy([done('judgment', '2026-03-02')], day('2026-03-01'))).toBe(false)
    expect(isJudgedBy([done('appeal_judgment', '2026-02-01')], day('2026-03-01'))).toBe(true)
    expect(isJudgedBy([done('appeal_declared', '2026-02-01')], day('2026-03-01'))).toBe(false)
    expect(isJudgedBy([done('cassation_declared', '2026-02-01')], day('2026-03-01'))).toBe(false)
    expect(isJudgedBy([done('final_judgment', '2026-02-01')], day('2026-03-01'))).toBe(true)
  })
})
