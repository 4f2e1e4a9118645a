import { expect, test } from 'vitest'
import { languages } from './languages.ts'
import { aloudFor, readAloudIn, spokenLanguages } from './spoken.ts'

test('every language that victims have been met in has its place, translated or not yet', () => {
  expect(Object.keys(readAloudIn)).toEqual([...spokenLanguages])
  for (const language of languages) expect(Object.values(readAloudIn)).toContain(language)
  expect(Object.values(readAloudIn).filter((language) => language === null).length).toBeGreaterThan(20)
})

test('whoever speaks one that is not there, or of another list, is read to by an interpreter', () => {
  expect(['ary', 'rif', 'eng'].map(aloudFor)).toEqual(['ar', 'zgh', 'en'])
  expect(['wol', 'bam', 'ukr', '', 'toString'].map(aloudFor)).toEqual([null, null, null, null, null])
})
