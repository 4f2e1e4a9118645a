import type { LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOf, posts } from '../officers/posts.ts'
import {
  mayDecideReport,
  mayMark,
  noticeDue,
  reportDecisions,
  reportMarks,
  reportSources,
  reportStates,
  sendingOf,
} from './reports.ts'

const post = fc.constantFrom(...posts)
const level = fc.constantFrom('first_instance' as const, 'court_of_appeal' as const)
const reasons = (
  answer: ReturnType<typeof mayDecideReport> | ReturnType<typeof mayMark>,
): readonly string[] => (answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason))

describe('sending', () => {
  test('CPP 42: every report goes to a prosecution, on article 42', () => {
    fc.assert(
      fc.property(fc.constantFrom(...reportSources), fc.boolean(), level, (source, anonymous, unitAt) => {
        const sending = sendingOf({ source, anonymous, unitAt })
        expect(sending.to).toBe(unitAt === 'court_of_appeal' ? 'general_prosecutor' : 'kings_prosecutor')
        expect(sending.basis).toContain('ma/act/2002/22-01#art_42')
        expect(sending.first === 'check_seriousness').toBe(anonymous)
      }),
    )
  })

  test.each([
    ['police', false, 'first_instance', ['ma/act/2002/22-01#art_42']],
    ['ngo', false, 'first_instance', ['ma/act/2002/22-01#art_42', 'ma/act/2002/22-01#art_43']],
    [
      'hotline',
      true,
      'court_of_appeal',
      ['ma/act/2002/22-01#art_42', 'ma/act/2002/22-01#art_43', 'ma/act/2002/22-01#art_49'],
    ],
    ['court', true, 'first_instance', ['ma/act/2002/22-01#art_42', 'ma/act/2002/22-01#art_40']],
  ] as const)('%s, anonymous %s, at a %s', (source, anonymous, unitAt, basis) => {
    expect(sendingOf({ source, anonymous, unitAt }).basis).toEqual(basis)
  })
})

describe('marks', () => {
  test('only the unit marks, and nobody shelves by marking', () => {
    fc.assert(
      fc.property(
        post,
        fc.constantFrom(...reportMarks),
        fc.constantFrom(...reportStates),
        level,
        (p, mark, state, unitAt) => {
          const may = mayMark({ post: p, mark, state, unitAt }).outcome === 'may'
          expect(may).toBe(isOf(p, 'unit') && (state === 'sent' || state === 'checking'))
          expect(mayMark({ post: p, mark: 'shelved', state, unitAt }).outcome).toBe('refused')
        },
      ),
    )
  })

  test('a clerk who would shelve what was shelved hears all three reasons', () => {
    expect(
      reasons(
        mayMark({ post: 'registry_clerk', mark: 'shelved', state: 'shelved', unitAt: 'first_instance' }),
      ),
    ).toEqual(['not_of_the_unit', 'already_decided', 'only_the_prosecution_shelves'])
  })
})

describe('decisions', () => {
  const facts = fc.record({
    post,
    decision: fc.constantFrom(...reportDecisions),
    nature: fc.constantFrom('felony' as const, 'misdemeanour' as const, 'unknown' as const),
    anonymous: fc.boolean(),
    seriousnessChecked: fc.boolean(),
    reasoned: fc.boolean(),
  })

  test('only the prosecution decides; the social assistant and the coordinator never do', () => {
    fc.assert(
      fc.property(facts, (f) => isOf(f.post, 'prosecution') || mayDecideReport(f).outcome === 'refused'),
    )
  })

  test('CPP 49: no king’s prosecutor decides on a felony, no general prosecutor on a misdemeanour alone', () => {
    fc.assert(
      fc.property(facts, (f) => {
        for (const king of ['kings_prosecutor', 'kings_prosecutor_deputy'] as const)
          expect(mayDecideReport({ ...f, post: king, nature: 'felony' }).outcome).toBe('refused')
        for (const general of ['general_prosecutor', 'general_prosecutor_deputy'] as const)
          expect(mayDecideReport({ ...f, post: general, nature: 'misdemeanour' }).outcome).toBe('refused')
      }),
    )
  })

  test('checking seriousness and giving reasons never turn a yes into a no', () => {
    fc.assert(
      fc.property(
        facts,
        (f) =>
          mayDecideReport(f).outcome === 'refused' ||
          mayDecideReport({ ...f, seriousnessChecked: true, reasoned: true }).outcome === 'may',
      ),
    )
  })

  test.each([
    [
      'an anonymous report is not inquired into unchecked',
      { decision: 'inquiry', anonymous: true },
      ['seriousness_not_checked'],
    ],
    ['but may be shelved unchecked', { decision: 'shelved', anonymous: true, reasoned: true }, []],
    ['shelving says why', { decision: 'shelved' }, ['no_reasons']],
    ['an inquiry needs no reasons', { decision: 'inquiry' }, []],
    [
      'the coordinator does not shelve',
      { post: 'unit_coordinator', decision: 'shelved' },
      ['not_the_prosecution', 'no_reasons'],
    ],
  ] as const)('%s', (_, change, expected) => {
    const base = {
      post: 'general_prosecutor_deputy',
      decision: 'inquiry',
      nature: 'felony',
      anonymous: false,
      seriousnessChecked: false,
      reasoned: false,
    } as const
    expect(reasons(mayDecideReport({ ...base, ...change }))).toEqual(expected)
  })
})

test.each([
  ['2025-12-08', 'court_of_appeal', '2025-12-23', 'ma/act/2002/22-01#art_49'],
  ['2026-02-20', 'first_instance', '2026-03-07', 'ma/act/2002/22-01#art_40'],
] as const)('CPP 40, 49: decided on %s at a %s, told by %s', (day, at, by, basis) => {
  expect(noticeDue(day as LocalDate, at)).toEqual({ by, basis })
})
