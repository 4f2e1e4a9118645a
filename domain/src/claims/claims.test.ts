import type { LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOf, posts } from '../officers/posts.ts'
import {
  claimArticle,
  claimEnds,
  claimWays,
  isClaiming,
  mayBringClaim,
  mayEndClaim,
  type Claim,
} from './claims.ts'

const may = (way: (typeof claimWays)[number]) =>
  posts.filter((post) => mayBringClaim({ post, way }).outcome === 'may')

test('neither the prosecution nor the unit writes a claim down for anybody', () => {
  fc.assert(
    fc.property(fc.constantFrom(...posts), fc.constantFrom(...claimWays), (post, way) => {
      fc.pre(!isOf(post, 'investigation', 'bench', 'juvenile') && post !== 'registry_clerk')
      expect(mayBringClaim({ post, way })).toEqual({
        outcome: 'refused',
        refusals: [{ reason: 'not_before_whom_it_is_brought', article: claimArticle(way) }],
      })
    }),
  )
})

test('CPP 92, 94: before the investigating judge; 349, 350: before the court; the registry writes down both', () => {
  const court = ['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor', 'registry_clerk']
  expect(may('complaint').toSorted()).toEqual(['investigating_judge', 'registry_clerk'])
  expect(may('in_investigation').toSorted()).toEqual(['investigating_judge', 'registry_clerk'])
  expect(may('brief').toSorted()).toEqual(court.toSorted())
  expect(may('spoken').toSorted()).toEqual(court.toSorted())
  expect(claimWays.map(claimArticle).map((article) => article.split('#art_')[1])).toEqual([
    '92',
    '94',
    '349',
    '350',
  ])
})

test('whoever writes a claim down may write that it ended, and nobody else', () => {
  for (const post of posts)
    for (const way of claimWays)
      expect(mayEndClaim({ post, way }).outcome).toBe(mayBringClaim({ post, way }).outcome)
})

const on = '2026-10-01' as LocalDate
const claim: fc.Arbitrary<Claim> = fc.record({
  on: fc.constant(on),
  ended: fc.oneof(fc.constant(null), fc.record({ on: fc.constant(on), why: fc.constantFrom(...claimEnds) })),
})
const ended = (why: (typeof claimEnds)[number]): Claim => ({ on, ended: { on, why } })

test('somebody claims while one claim stands; only whoever gave up the last is said to claim nothing', () => {
  fc.assert(
    fc.property(fc.array(claim), (all) => {
      const stands = all.some((one) => one.ended === null)
      expect(isClaiming(all) === true).toBe(stands)
      if (isClaiming(all) === false) expect(all.some((one) => one.ended?.why === 'given_up')).toBe(true)
      expect(isClaiming([...all, ended('mistake')])).toBe(isClaiming(all))
    }),
  )
  expect(isClaiming([])).toBeNull()
  expect(isClaiming([ended('not_admitted')])).toBeNull()
  expect(isClaiming([ended('given_up')])).toBe(false)
  expect(isClaiming([ended('given_up'), ended('not_admitted')])).toBeNull()
  expect(isClaiming([ended('given_up'), { on, ended: null }])).toBe(true)
})
