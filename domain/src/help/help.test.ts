import fc from 'fast-check'
import { expect, test } from 'vitest'
import { posts } from '../officers/posts.ts'
import { helpMeans, mayBringForProtection } from './help.ts'

test('CPP 82-5-1: the social assistant puts a file without a complaint before the prosecution, once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...posts), fc.boolean(), fc.boolean(), (post, reported, brought) => {
      const answer = mayBringForProtection({ post, reported, brought })
      expect(answer.outcome === 'may' ? [] : answer.refusals.map(({ reason }) => reason)).toEqual([
        ...(post === 'social_assistant' ? [] : ['not_of_the_unit']),
        ...(reported ? ['already_reported'] : []),
        ...(brought ? ['brought_already'] : []),
      ])
    }),
  )
})

test('nobody is promised silence: what is said before names the duty of officials and the crime of keeping silent', () => {
  const cited = helpMeans.map(({ article }) => article)
  expect(cited).toContain('ma/act/2002/22-01#art_42')
  expect(cited).toContain('ma/act/2016/27-14#art_448-7')
  expect(new Set(helpMeans.map(({ says }) => says)).size).toBe(helpMeans.length)
})
