import { expect, test } from 'vitest'
import { posts } from '../officers/posts.ts'
import {
  canBeAbsent,
  circumstanceCodes,
  circumstances,
  circumstancesOf,
  isPart,
  mayNoteCircumstance,
  ofWhom,
  otherThan,
  saidOf,
} from './circumstances.ts'

test('circumstances are noted as elements are: nobody but the prosecution and the investigating judge', () => {
  for (const post of posts) {
    const may =
      mayNoteCircumstance({ post, code: 'armed', party: 'suspect', absent: false }).outcome === 'may'
    expect([post, may]).toEqual([
      post,
      [
        'kings_prosecutor',
        'kings_prosecutor_deputy',
        'general_prosecutor',
        'general_prosecutor_deputy',
        'investigating_judge',
      ].includes(post),
    ])
  }
})

test('PC 448-6: a company carries no weapon, has no habit and is nobody’s spouse', () => {
  const asked = (code: 'armed' | 'spouse' | 'accomplice' | 'representative') =>
    mayNoteCircumstance({ post: 'general_prosecutor', code, party: 'legal_person', absent: false })
  for (const code of ['armed', 'spouse', 'representative'] as const)
    expect(asked(code)).toMatchObject({
      outcome: 'refused',
      refusals: [{ reason: 'not_of_a_legal_person', article: 'ma/act/2016/27-14#art_448-6' }],
    })
  expect(asked('accomplice').outcome).toBe('may')
  expect(saidOf('relation', 'legal_person')).toEqual([])
  expect(saidOf('relation', 'accused')).toEqual(circumstanceCodes.relation)
})

test('what aggravates can be looked for and not be there; a part, a stage, a report and an exemption cannot', () => {
  const codes = circumstancesOf.flatMap((of) => circumstanceCodes[of])
  for (const code of codes) {
    const asked = mayNoteCircumstance({ post: 'investigating_judge', code, party: null, absent: true })
    if (circumstances[code].grounds.length > 0) expect(asked.outcome).toBe('may')
    else
      expect(asked).toMatchObject({
        refusals: [{ reason: 'absence_changes_nothing', article: circumstances[code].article }],
      })
  }
  expect(codes.filter((code) => !canBeAbsent(code))).toEqual([
    'completed',
    'attempt',
    'principal',
    'coauthor',
    'accomplice',
    'representative',
    'reported_before_execution',
    'report_prevented_completion',
    'report_enabled_arrests',
    'no_lasting_harm',
  ])
})

test('of stages, of parts and of reports one is said at a time; whatever else is noted stands beside the rest', () => {
  const alone = [
    ['completed', 'attempt'],
    ['principal', 'coauthor', 'accomplice', 'representative'],
    ['reported_before_execution', 'report_prevented_completion', 'report_enabled_arrests'],
  ] as const
  for (const group of alone)
    for (const code of group)
      expect([code, otherThan(code)]).toEqual([code, group.filter((other) => other !== code)])
  const rest = circumstancesOf
    .flatMap((of) => circumstanceCodes[of])
    .filter((code) => !alone.some((group) => (group as readonly string[]).includes(code)))
  expect(rest.length).toBeGreaterThan(20)
  for (const code of rest) expect([code, otherThan(code)]).toEqual([code, []])
  expect(circumstancesOf.flatMap((of) => circumstanceCodes[of]).filter(isPart)).toEqual(alone[1])
})

test('each word is said of whom the text says it', () => {
  for (const of of circumstancesOf)
    for (const code of circumstanceCodes[of]) expect([code, ofWhom(code)]).toEqual([code, of])
})

test('PC 448-6: of a company the parts of Penal Code 128 and 129 and its reports are said, and nothing else', () => {
  expect(saidOf('accused', 'legal_person')).toEqual([
    'principal',
    'coauthor',
    'accomplice',
    'reported_before_execution',
    'report_prevented_completion',
    'report_enabled_arrests',
  ])
})

test('what may be noted rests on 448-1 and on the secret of the inquiry', () => {
  expect(
    mayNoteCircumstance({ post: 'investigating_judge', code: 'armed', party: 'suspect', absent: false }),
  ).toEqual({ outcome: 'may', basis: ['ma/act/2016/27-14#art_448-1', 'ma/act/2002/22-01#art_15'] })
})

test('torture can be a ground by itself and on top of another (448-3 and 448-5)', () => {
  expect(circumstances.torture.grounds).toEqual(['448-3(1)', '448-5(torture_or_barbarity)'])
  expect(circumstances.barbarity.grounds).toEqual(['448-5(torture_or_barbarity)'])
})
