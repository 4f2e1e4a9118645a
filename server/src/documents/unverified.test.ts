import type { LocalDate } from '@himaya/algorithms'
import { aloudForms, formsOfPaper, paperKinds } from '@himaya/domain'
import { provision, type ArticleRef } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import {
  healthCopy,
  personCopy,
  policeCopy,
  refusal,
  shelterCopy,
  suspectCopy,
} from '../../test/decisions.ts'
import { letters } from '../../test/letters.ts'
import { citing, type Sureness } from './citing.ts'
import { letterOf } from './letters/index.ts'
import type { LetterData } from './index.ts'
import type { Part } from './part.ts'
import { sheetOf } from './sheet.ts'

const marks = { draft: false }
const day = (text: string) => text as LocalDate
const cpp = (article: string) => `ma/act/2002/22-01#art_${article}` as ArticleRef

/** Every kind of paper that leaves the house, in every language it is printed in, part by part. */
const papers = [
  ...paperKinds.flatMap((kind) =>
    formsOfPaper(kind).map((form) => ({
      name: kind,
      form: form,
      parts: letterOf({ ...letters[kind], form } as LetterData, marks).parts,
    })),
  ),
  ...Object.entries({ suspectCopy, shelterCopy, healthCopy, policeCopy, personCopy, refusal }).flatMap(
    ([name, copy]) =>
      (['ar', 'fr', 'ar_fr'] as const).map((form) => ({
        name,
        form: form,
        parts: sheetOf({ ...copy, form }, marks).parts,
      })),
  ),
  // Where an identity is concealed another article is cited.
  { name: 'concealed', form: 'ar_fr', parts: sheetOf({ ...policeCopy, person: null }, marks).parts },
  {
    name: 'concealed reflection',
    form: 'fr',
    parts: letterOf({ ...letters.reflection_decision, form: 'fr', person: null }, marks).parts,
  },
]

/** Numbers of articles in a text, whether a court or a sentence of ours cites them; acts and dates are not articles. */
const articlesIn = (text: string): readonly string[] =>
  [
    ...text
      .replace(/[\u2066-\u2069]/g, '')
      .matchAll(/(?:المادة|المادتين|الفصل|[Aa]rticles?)\s+(\d+(?:-\d+)*)/g),
  ].map(([, number]) => number ?? '')

/** What a part cites itself: all that it says but what somebody wrote, and but its mark. */
const citedIn = (part: Part) => articlesIn(JSON.stringify({ ...part, unverified: null, reasons: null }))

/** What a part cites and does not mark. */
const unmarkedIn = (part: Part) => {
  const marked = articlesIn(part.unverified ?? '')
  return citedIn(part).filter((number) => !marked.includes(number))
}

describe('a paper', () => {
  test.each(papers)('$name in $form marks every article it cites that no jurist verified', ({ parts }) => {
    for (const part of parts) {
      expect(unmarkedIn(part)).toEqual([])
      // Nothing else stands in the mark: what is not cited may not be told by it.
      expect(new Set(articlesIn(part.unverified ?? ''))).toEqual(new Set(citedIn(part)))
    }
  })

  test('that cites an article past the mark is found out', () => {
    const [part] = letterOf({ ...letters.fee_exemption, form: 'fr' }, marks).parts
    if (part === undefined) throw new Error('no part')
    expect(citedIn(part)).toEqual(expect.arrayContaining(['5', '349', '350', '95']))
    expect(unmarkedIn({ ...part, closing: ['selon l’article 448-9 du Code pénal'] })).toEqual(['448-9'])
    expect(unmarkedIn({ ...part, unverified: null })).not.toEqual([])
  })

  test('of every kind cites, but for the notices, the letter of referral and the cards of services', () => {
    const silent = new Set(
      papers.filter(({ parts }) => parts.every((part) => citedIn(part).length === 0)).map(({ name }) => name),
    )
    expect(silent).toEqual(
      new Set(['rights_notice', 'secrecy_notice', 'referral_letter', 'shelterCopy', 'healthCopy']),
    )
  })
})

test('the notices say in each language that a jurist has not verified them, by a sentence that names no article', () => {
  const said = aloudForms.flatMap((form) =>
    (['rights_notice', 'secrecy_notice'] as const).map(
      (kind) => letterOf({ ...letters[kind], form }, marks).parts[0]?.unverified,
    ),
  )
  expect(new Set(said).size).toBe(aloudForms.length)
  for (const mark of said) expect(mark).toMatch(/^[^\d]+$/)
})

test('the acknowledgement says both: what it cites, and that the rights it lists were verified by nobody', () => {
  const [part] = letterOf({ ...letters.rights_acknowledgement, form: 'fr' }, marks).parts
  expect(part?.unverified).toMatch(/82-4.*82-5-1.*Ce texte n’a pas encore été vérifié/)
})

test('what leaves for a service says nothing of the law at all', () => {
  for (const { name, parts } of papers)
    if (/referral_letter|shelterCopy|healthCopy/.test(name))
      for (const part of parts) expect(part.unverified).toBeNull()
})

test('on what is served on a suspect nothing stands but the one article of his no-contact', () => {
  for (const part of sheetOf({ ...suspectCopy, form: 'ar_fr' }, marks).parts)
    expect(articlesIn(part.unverified ?? '')).toEqual(['82-5-1'])
})

describe('the mark is the corpus’s', () => {
  const footOf = (refs: readonly ArticleRef[], held?: () => Sureness, on = '2026-11-24') => {
    const law = citing('fr', day(on), held)
    for (const ref of refs) law.whole(ref)
    return law.foot()?.replace(/[\u2066-\u2069]/g, '') ?? null
  }

  test('once a jurist has verified an article it is gone', () => {
    expect(footOf([cpp('349')], () => ({ verified: true, confidence: 'text' }))).toBeNull()
    expect(footOf([])).toBeNull()
    expect(footOf([cpp('349')])).toContain('article 349 du Code de procédure pénale')
  })

  test('a text that leaves room and a version that nobody read say so beside the article', () => {
    expect(provision(cpp('510')).confidence).toBe('reading')
    expect(footOf([cpp('510')])).toContain('article 510 du Code de procédure pénale (lecture à confirmer)')
    expect(footOf([cpp('349')])).not.toMatch(/\(/)
    // CPP 350 before 8 December 2025 was never read.
    expect(footOf([cpp('350')], undefined, '2025-12-07')).toContain('(texte à vérifier)')
    expect(footOf([cpp('350')], undefined, '2025-12-08')).not.toContain('(texte à vérifier)')
  })

  test('an article that is cited by two of its paragraphs is named once', () => {
    expect(footOf([cpp('82-5-1-para-2'), cpp('82-5-1-para-3')])?.match(/82-5-1/g)).toHaveLength(1)
  })
})
