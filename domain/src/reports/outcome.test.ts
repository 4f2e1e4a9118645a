import { addDays, type LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOf, posts, postGroups } from '../officers/posts.ts'
import type { Verdict } from '../verdict.ts'
import {
  mayCheck,
  mayDecideReport,
  mayNotify,
  noticeAddressees,
  noticeDue,
  noticeStanding,
  reportDecisions,
} from './outcome.ts'
import { reportSources } from './reports.ts'

type Facts = Parameters<typeof mayDecideReport>[0]
const post = fc.constantFrom(...posts)
const tell = fc.uniqueArray(fc.constantFrom(...noticeAddressees))
const facts: fc.Arbitrary<Facts> = fc.record({
  post,
  decision: fc.constantFrom(...reportDecisions),
  nature: fc.constantFrom('felony' as const, 'misdemeanour' as const, 'unknown' as const),
  before: fc.boolean(),
  anonymous: fc.boolean(),
  seriousness: fc.constantFrom('unchecked' as const, 'serious' as const, 'not_serious' as const),
  reasoned: fc.boolean(),
  source: fc.constantFrom(...reportSources),
  victimKnown: fc.boolean(),
  callerKnown: fc.boolean(),
  tell,
})
const reasons = (answer: Verdict): readonly string[] =>
  answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)
const allows = (f: Facts) => mayDecideReport(f).outcome === 'may'
const good: Facts = {
  post: 'general_prosecutor_deputy',
  decision: 'inquiry',
  nature: 'felony',
  before: true,
  anonymous: false,
  seriousness: 'unchecked',
  reasoned: false,
  source: 'police',
  victimKnown: true,
  callerKnown: false,
  tell: ['victim'],
}

describe('decisions', () => {
  test('only the prosecution decides; the social assistant, the coordinator and the clerk never do', () => {
    fc.assert(fc.property(facts, (f) => isOf(f.post, 'prosecution') || !allows(f)))
  })

  test('and only on what is before it', () => {
    fc.assert(fc.property(facts, (f) => !allows({ ...f, before: false })))
  })

  test('CPP 49: no king’s prosecutor decides on a felony, no general prosecutor on a misdemeanour alone', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...postGroups.prosecution), (f, prosecutor) => {
        const general = prosecutor.startsWith('general')
        expect(
          reasons(mayDecideReport({ ...f, post: prosecutor, nature: 'felony' })).includes(
            'felony_for_general_prosecutor',
          ),
        ).toBe(!general)
        expect(
          reasons(mayDecideReport({ ...f, post: prosecutor, nature: 'misdemeanour' })).includes(
            'misdemeanour_for_kings_prosecutor',
          ),
        ).toBe(general)
      }),
    )
  })

  test('CPP 40, 49: an anonymous report goes no further before it was checked and found serious', () => {
    fc.assert(
      fc.property(
        facts,
        (f) => !allows(f) || !f.anonymous || f.decision === 'shelved' || f.seriousness === 'serious',
      ),
    )
  })

  test('checking and finding serious, and giving reasons, never turn a yes into a no', () => {
    fc.assert(
      fc.property(facts, (f) => !allows(f) || allows({ ...f, seriousness: 'serious', reasoned: true })),
    )
  })

  test('nothing is shelved without reasons, and the check is of no account to it', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('unchecked' as const, 'not_serious' as const), (f, seriousness) => {
        const shelving = { ...f, decision: 'shelved' as const }
        expect(allows({ ...shelving, reasoned: false })).toBe(false)
        expect(allows({ ...shelving, seriousness })).toBe(allows({ ...shelving, seriousness: 'serious' }))
      }),
    )
  })

  test('where a victim is known, nobody decides without saying who is told', () => {
    fc.assert(fc.property(facts, (f) => !allows({ ...f, victimKnown: true, tell: [] })))
  })

  test.each([
    ['an inquiry needs no reasons', {}, []],
    ['an anonymous report is not inquired into unchecked', { anonymous: true }, ['seriousness_not_checked']],
    [
      'nor when it was found not to be serious',
      { anonymous: true, seriousness: 'not_serious' },
      ['not_found_serious'],
    ],
    ['but is once it was', { anonymous: true, seriousness: 'serious' }, []],
    ['and may be shelved unchecked', { decision: 'shelved', anonymous: true, reasoned: true }, []],
    ['shelving says why', { decision: 'shelved' }, ['no_reasons']],
    [
      'whoever nobody knows is not told',
      { anonymous: true, seriousness: 'serious', tell: ['complainant'] },
      ['complainant_unknown'],
    ],
    [
      'an official who reports is no complainant: there may be nobody to tell',
      { victimKnown: false, callerKnown: true, tell: [] },
      [],
    ],
    [
      'an association that reports is told',
      { source: 'ngo', victimKnown: false, callerKnown: true, tell: [] },
      ['no_one_to_tell'],
    ],
    ['a felony before the tribunal', { post: 'kings_prosecutor' }, ['felony_for_general_prosecutor']],
    [
      'the coordinator does not shelve',
      { post: 'unit_coordinator', decision: 'shelved' },
      ['not_the_prosecution', 'no_reasons'],
    ],
    ['the clerk decides nothing', { post: 'prosecution_clerk' }, ['not_the_prosecution']],
    ['nor does the bench', { post: 'trial_counsellor' }, ['not_the_prosecution']],
    ['what was sent elsewhere', { before: false }, ['before_another_prosecution']],
    [
      'an association that left neither name nor number cannot be told',
      { source: 'ngo', victimKnown: false, tell: [] },
      [],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(reasons(mayDecideReport({ ...good, ...change }))).toEqual(expected)
  })
})

test('CPP 40, 49: the prosecution checks, what is before it, and only what nobody signed', () => {
  fc.assert(
    fc.property(post, fc.boolean(), fc.boolean(), (p, anonymous, before) => {
      expect(mayCheck({ post: p, anonymous, before }).outcome === 'may').toBe(
        isOf(p, 'prosecution') && anonymous && before,
      )
    }),
  )
})

describe('notices', () => {
  const start = '2025-12-08' as LocalDate
  const day = fc.integer({ min: 0, max: 2000 }).map((n) => addDays(start, n))
  const level = fc.constantFrom('first_instance' as const, 'court_of_appeal' as const)

  test.each([
    ['2025-12-08', 'court_of_appeal', '2025-12-23', 'ma/act/2002/22-01#art_49'],
    ['2026-02-20', 'first_instance', '2026-03-07', 'ma/act/2002/22-01#art_40'],
    ['2024-02-20', 'first_instance', '2024-03-06', 'ma/act/2002/22-01#art_40'],
  ] as const)('CPP 40, 49: decided on %s at a %s, told by %s', (takenOn, at, by, basis) => {
    expect(noticeDue(takenOn as LocalDate, at)).toEqual({ by, basis })
  })

  test('a decision older than the Code has no term', () => {
    expect(() => noticeDue('2003-09-30' as LocalDate, 'first_instance')).toThrow(RangeError)
  })

  test('the prosecution and its clerk tell whom the decision names, once each', () => {
    fc.assert(
      fc.property(
        post,
        level,
        fc.constantFrom(...noticeAddressees),
        tell,
        tell,
        (p, at, whom, named, told) => {
          expect(mayNotify({ post: p, level: at, whom, tell: named, told }).outcome === 'may').toBe(
            (isOf(p, 'prosecution') || p === 'prosecution_clerk') &&
              named.includes(whom) &&
              !told.includes(whom),
          )
        },
      ),
    )
  })

  test('told within the term is never late, whatever day it is looked at', () => {
    fc.assert(
      fc.property(
        day,
        level,
        tell,
        fc.integer({ min: 0, max: 15 }),
        day,
        (takenOn, at, named, after, today) => {
          const { by } = noticeDue(takenOn, at)
          const notices = named.map((whom) => ({ whom, on: addDays(takenOn, after) }))
          expect(noticeStanding({ by, tell: named, notices }, today)).toEqual({ left: [], daysLate: 0 })
        },
      ),
    )
  })

  test('one who is not told keeps the days running; telling stops them', () => {
    const by = '2026-03-07' as LocalDate
    const told = { whom: 'lawyer', on: '2026-03-01' as LocalDate } as const
    const both = ['lawyer', 'victim'] as const
    const standing = (
      today: string,
      ...notices: { whom: (typeof noticeAddressees)[number]; on: LocalDate }[]
    ) => noticeStanding({ by, tell: both, notices: [told, ...notices] }, today as LocalDate)
    expect(standing('2026-03-07')).toEqual({ left: ['victim'], daysLate: 0 })
    expect(standing('2026-03-10')).toEqual({ left: ['victim'], daysLate: 3 })
    expect(standing('2026-05-01', { whom: 'victim', on: '2026-03-09' as LocalDate })).toEqual({
      left: [],
      daysLate: 2,
    })
  })

  test('where nobody is to be told, nothing is late', () => {
    fc.assert(
      fc.property(day, day, (by, today) => {
        expect(noticeStanding({ by, tell: [], notices: [] }, today)).toEqual({ left: [], daysLate: 0 })
      }),
    )
  })
})
