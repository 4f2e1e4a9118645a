import { expect, test } from 'vitest'
import { posts } from '../officers/posts.ts'
import { circumstanceCodes, mayNoteCircumstance, saidOf } from './circumstances.ts'

test('circumstances are noted as elements are: nobody but the prosecution and the investigating judge', () => {
  for (const post of posts) {
    const may = mayNoteCircumstance({ post, code: 'armed', party: 'suspect' }).outcome === 'may'
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
    mayNoteCircumstance({ post: 'general_prosecutor', code, party: 'legal_person' })
  for (const code of ['armed', 'spouse', 'representative'] as const)
    expect(asked(code)).toMatchObject({
      outcome: 'refused',
      refusals: [{ reason: 'not_of_a_legal_person', article: 'ma/act/2016/27-14#art_448-6' }],
    })
  expect(asked('accomplice').outcome).toBe('may')
  expect(saidOf('relation', 'legal_person')).toEqual([])
  expect(saidOf('relation', 'accused')).toEqual(circumstanceCodes.relation)
})
