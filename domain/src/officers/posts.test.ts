import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isJudicialAuthority, isOf, levelsOf, maySitAt, postGroups, posts, type PostGroup } from './posts.ts'

const groups = Object.keys(postGroups) as PostGroup[]

test('every post is of exactly one group', () => {
  fc.assert(
    fc.property(fc.constantFrom(...posts), (post) => {
      expect(groups.filter((group) => isOf(post, group))).toHaveLength(1)
    }),
  )
})

test('services and the centre sit in no court, everyone else in at least one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...posts), (post) => {
      expect(levelsOf(post).length === 0).toBe(isOf(post, 'service', 'centre'))
    }),
  )
})

test.each([
  ['kings_prosecutor', 'court_of_appeal', false],
  ['general_prosecutor', 'first_instance', false],
  ['general_prosecutor_deputy', 'court_of_appeal', true],
  ['trial_judge', 'court_of_appeal', false],
  ['trial_counsellor', 'first_instance', false],
  ['juvenile_counsellor', 'court_of_appeal', true],
  ['investigating_judge', 'first_instance', true],
  ['investigating_judge', 'court_of_appeal', true],
  ['central_unit', 'court_of_appeal', false],
] as const)('%s at a %s: %s', (post, level, may) => {
  expect(maySitAt(post, level)).toBe(may)
})

test('a ministry’s unit, a clerk, a social assistant and the coordinator are no judicial authority', () => {
  expect(posts.filter((post) => !isJudicialAuthority(post))).toEqual([
    'social_assistant',
    'registry_clerk',
    'prosecution_clerk',
    'unit_coordinator',
    'court_president',
    'service_provider',
    'national_desk',
    'central_unit',
    'auditor',
    'administrator',
  ])
})
