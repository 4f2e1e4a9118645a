import { expect, test } from 'vitest'
import { levelsOf, posts } from '../officers/posts.ts'
import { hearsOfEmergencies, mayOpenInEmergency, sideOf } from './emergency.ts'

test('it is opened by those who can be put on a case, and by nobody else', () => {
  expect(posts.filter((post) => !mayOpenInEmergency(post))).toEqual([
    'social_assistant',
    'court_president',
    'service_provider',
    'national_desk',
    'central_unit',
    'auditor',
    'administrator',
  ])
  for (const post of posts) if (mayOpenInEmergency(post)) expect(levelsOf(post)).not.toEqual([])
})

test('the clerks of the prosecution and the unit are of its side, the registry and the judges of the bench', () => {
  expect(posts.filter((post) => mayOpenInEmergency(post) && sideOf(post) === 'prosecution')).toEqual([
    'prosecution_clerk',
    'kings_prosecutor',
    'kings_prosecutor_deputy',
    'general_prosecutor',
    'general_prosecutor_deputy',
    'unit_coordinator',
  ])
})

test('whoever hears of them heads one side, or stands above it', () => {
  expect(posts.filter(hearsOfEmergencies)).toEqual([
    'kings_prosecutor',
    'general_prosecutor',
    'court_president',
    'national_desk',
  ])
})
