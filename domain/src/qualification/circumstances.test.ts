import { expect, test } from 'vitest'
import { posts } from '../officers/posts.ts'
import {
  canBeAbsent,
  circumstanceCodes,
  circumstances,
  circumstancesOf,
  mayNoteCircumstance,
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
