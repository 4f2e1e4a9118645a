import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOf, maySitAt, posts } from '../officers/posts.ts'
import { assignedBy } from './assign.ts'

const post = fc.constantFrom(...posts)
const level = fc.constantFrom('first_instance' as const, 'court_of_appeal' as const)

test('nobody is put on a case in a post that his court does not have', () => {
  fc.assert(
    fc.property(post, level, (by, at) => {
      for (const given of assignedBy(by, at)) expect(maySitAt(given, at)).toBe(true)
    }),
  )
})

test('nobody puts a head of prosecution, a social assistant, a service or the centre on a case, nor himself', () => {
  fc.assert(
    fc.property(post, level, (by, at) => {
      const given = assignedBy(by, at)
      expect(given).not.toContain(by)
      for (const one of given) {
        expect(isOf(one, 'service', 'centre')).toBe(false)
        expect(['kings_prosecutor', 'general_prosecutor', 'social_assistant']).not.toContain(one)
      }
    }),
  )
})

test('CPP 40, 49: only a head of prosecution puts deputies and clerks on it; a deputy puts nobody', () => {
  const who = posts.filter((by) => assignedBy(by, 'first_instance').length > 0)
  expect(who).toEqual(['registry_clerk', 'kings_prosecutor'])
  expect(posts.filter((by) => assignedBy(by, 'court_of_appeal').length > 0)).toEqual([
    'registry_clerk',
    'general_prosecutor',
  ])
})

test('the formation is of its court: a judge at the tribunal, a counsellor at the Court of Appeal', () => {
  expect(assignedBy('registry_clerk', 'first_instance')).toEqual(['trial_judge', 'juvenile_judge'])
  expect(assignedBy('registry_clerk', 'court_of_appeal')).toEqual(['trial_counsellor', 'juvenile_counsellor'])
})
