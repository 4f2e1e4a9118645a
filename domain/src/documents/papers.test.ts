import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOf, posts } from '../officers/posts.ts'
import { addressees } from '../protection/catalogue.ts'
import {
  aloudForms,
  basisOfPaper,
  formsOfPaper,
  mayPrint,
  paperKinds,
  paperLacks,
  toldOfDecision,
  toldOfPaper,
} from './papers.ts'

const kind = fc.constantFrom(...paperKinds)
const post = fc.constantFrom(...posts)
const lacking = fc.subarray([...paperLacks])

describe('who prints', () => {
  test('a service, the centre and the bench print nothing', () => {
    for (const one of paperKinds)
      for (const held of posts.filter((each) => isOf(each, 'service', 'centre', 'bench')))
        expect(mayPrint({ kind: one, post: held, lacking: [] }).outcome).toBe('refused')
  })

  test.each([
    ['rights_notice', ['social_assistant', 'kings_prosecutor'], ['registry_clerk', 'investigating_judge']],
    ['secrecy_notice', ['social_assistant'], ['unit_coordinator', 'kings_prosecutor']],
    ['reflection_decision', ['kings_prosecutor', 'juvenile_judge'], ['social_assistant', 'registry_clerk']],
    ['placement_request', ['social_assistant', 'general_prosecutor'], ['juvenile_judge', 'registry_clerk']],
    ['fee_exemption', ['social_assistant', 'registry_clerk'], ['kings_prosecutor', 'investigating_judge']],
    ['referral_letter', ['social_assistant'], ['kings_prosecutor', 'unit_coordinator', 'service_provider']],
    ['witness_summons', ['registry_clerk', 'prosecution_clerk'], ['social_assistant', 'kings_prosecutor']],
    ['stay_authorisation', ['registry_clerk', 'general_prosecutor'], ['social_assistant', 'juvenile_judge']],
    [
      'case_transmission',
      ['kings_prosecutor', 'unit_coordinator'],
      ['general_prosecutor', 'social_assistant'],
    ],
  ] as const)('%s', (one, may, mayNot) => {
    for (const held of may) expect(mayPrint({ kind: one, post: held, lacking: [] }).outcome).toBe('may')
    for (const held of mayNot)
      expect(mayPrint({ kind: one, post: held, lacking: [] })).toMatchObject({
        refusals: [{ reason: 'not_yours_to_print' }],
      })
  })
})

describe('what is missing', () => {
  test('is all told at once, with an article, and nothing is told that the paper does not ask for', () => {
    fc.assert(
      fc.property(kind, post, lacking, (one, held, lacks) => {
        const said = mayPrint({ kind: one, post: held, lacking: lacks })
        const all = mayPrint({ kind: one, post: held, lacking: paperLacks })
        const told = said.outcome === 'may' ? [] : said.refusals.map(({ reason }) => reason)
        const asked = all.outcome === 'may' ? [] : all.refusals.map(({ reason }) => reason)
        expect(new Set(told).size).toBe(told.length)
        expect(told.filter((reason) => reason !== 'not_yours_to_print')).toEqual(
          asked.filter((reason) => paperLacks.some((lack) => lack === reason && lacks.includes(lack))),
        )
        for (const refusal of said.outcome === 'may' ? [] : said.refusals)
          expect(refusal.article).toMatch(/^ma\/act/)
      }),
    )
  })

  test('filling one thing in never takes a permission away', () => {
    fc.assert(
      fc.property(kind, post, lacking, fc.constantFrom(...paperLacks), (one, held, lacks, filled) => {
        const before = mayPrint({ kind: one, post: held, lacking: lacks }).outcome
        const after = mayPrint({
          kind: one,
          post: held,
          lacking: lacks.filter((lack) => lack !== filled),
        }).outcome
        expect(before === 'may' && after !== 'may').toBe(false)
      }),
    )
  })

  test('every lack is asked for by some paper', () => {
    const asked = paperKinds.flatMap((one) => {
      const said = mayPrint({ kind: one, post: 'auditor', lacking: paperLacks })
      return said.outcome === 'refused' ? said.refusals.map(({ reason }) => reason) : []
    })
    expect(paperLacks.filter((lack) => !asked.includes(lack))).toEqual([])
  })
})

describe('what a stranger is told', () => {
  test('a kind that alone says that somebody is a victim is never told', () => {
    expect(paperKinds.filter((one) => toldOfPaper(one) === 'kind')).toEqual(['case_transmission'])
  })

  test('of what is handed to a service, and of a draft, nothing', () => {
    expect(toldOfPaper('referral_letter')).toBe('nothing')
    for (const addressee of addressees) {
      expect(toldOfDecision(addressee, { draft: true })).toBe('nothing')
      expect(toldOfDecision(addressee, { draft: false })).toBe(
        addressee.endsWith('_service') ? 'nothing' : addressee === 'protected_person' ? 'court' : 'kind',
      )
    }
  })
})

test('only what is read to somebody is printed in more than the languages of the courts', () => {
  for (const one of paperKinds) {
    expect(basisOfPaper(one).length).toBeGreaterThan(0)
    expect(formsOfPaper(one)).toEqual(one.endsWith('_notice') ? aloudForms : ['ar', 'fr'])
  }
})
