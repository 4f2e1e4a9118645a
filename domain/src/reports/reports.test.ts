import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOf, posts } from '../officers/posts.ts'
import {
  isOfficial,
  mayMark,
  mayReportInFile,
  reportMarks,
  reportSources,
  reportStates,
  sendingOf,
} from './reports.ts'

const post = fc.constantFrom(...posts)
const level = fc.constantFrom('first_instance' as const, 'court_of_appeal' as const)
const reasons = (answer: ReturnType<typeof mayMark | typeof mayReportInFile>): readonly string[] =>
  answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)

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
        fc.constantFrom(...reportMarks, 'withdrawn' as const),
        fc.constantFrom(...reportStates),
        level,
        (p, mark, state, unitAt) => {
          const facts = { post: p, mark, state, unitAt, sameFile: false }
          expect(mayMark(facts).outcome === 'may').toBe(
            isOf(p, 'unit') && (state === 'sent' || state === 'checking'),
          )
          expect(mayMark({ ...facts, mark: 'shelved' }).outcome).toBe('refused')
        },
      ),
    )
  })

  test('a mark is no state: no report waits less for having one', () => {
    for (const mark of reportMarks) expect(reportStates).not.toContain(mark)
  })

  test('a clerk who would shelve what was shelved hears all three reasons', () => {
    expect(
      reasons(
        mayMark({
          post: 'registry_clerk',
          mark: 'shelved',
          state: 'shelved',
          unitAt: 'first_instance',
          sameFile: false,
        }),
      ),
    ).toEqual(['not_of_the_unit', 'already_decided', 'only_the_prosecution_shelves'])
  })

  test('a report repeats another file, never its own', () => {
    const facts = {
      post: 'social_assistant',
      state: 'sent',
      unitAt: 'first_instance',
      sameFile: true,
    } as const
    expect(reasons(mayMark({ ...facts, mark: 'duplicate' }))).toEqual(['same_file'])
    expect(mayMark({ ...facts, mark: 'no_person_found' }).outcome).toBe('may')
  })
})

test('CPP 42: a report in a file that is there is the social assistant’s, and is written once', () => {
  fc.assert(
    fc.property(post, fc.boolean(), (p, reported) => {
      expect(reasons(mayReportInFile({ post: p, reported }))).toEqual([
        ...(p === 'social_assistant' ? [] : ['not_of_the_unit']),
        ...(reported ? ['already_reported'] : []),
      ])
    }),
  )
})

test.each([
  ['police', true],
  ['hospital', true],
  ['court', true],
  ['self', false],
  ['ngo', false],
  ['hotline', false],
] as const)('CPP 42: %s reports by duty of office: %s', (source, official) => {
  expect(isOfficial(source)).toBe(official)
})
