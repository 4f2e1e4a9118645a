import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chargeArticle, chargeOf, charges, gravest, natureOf, type Charge, type Charges } from './charges.ts'
import { competence, links } from './competence.ts'

const charge = fc.constantFrom(...charges)
const some = fc
  .uniqueArray(charge, { minLength: 1 })
  .map((list) => list as [Charge, ...Charge[]] satisfies Charges)
const felony = fc.constantFrom<Charge>('448-2', '448-3', '448-4', '448-5', '448-6')
const misdemeanour = fc.constantFrom<Charge>('448-7', '448-8', '448-9', '448-10')
const link = fc.constantFrom(...links)
const accused = fc.constantFrom('adult' as const, 'child' as const)

describe('competence', () => {
  test('no charge is lost and none is tried twice', () => {
    fc.assert(
      fc.property(some, link, accused, (all, l, a) => {
        expect(
          competence(all, l, a)
            .flatMap((c) => c.charges)
            .sort(),
        ).toEqual([...all].sort())
      }),
    )
  })

  test('CPP 49, 254, 416: a felony charged as one does not stay at a tribunal, whatever comes with it', () => {
    fc.assert(
      fc.property(felony, some, link, accused, (f, others, l, a) => {
        const seats = competence([f, ...others.filter((c) => c !== f)], l, a)
        const holds = seats.find((s) => s.charges.includes(f))
        expect(holds?.level).toBe('court_of_appeal')
        expect(holds?.prosecution).toBe('general_prosecutor')
        for (const s of seats.filter((s) => s.level === 'first_instance'))
          expect(s.charges.map(natureOf)).not.toContain('felony')
      }),
    )
  })

  test('448-7 to 448-10 alone never leave the tribunal, whatever their links', () => {
    fc.assert(
      fc.property(fc.uniqueArray(misdemeanour, { minLength: 1 }), link, accused, (list, l, a) => {
        const [only, ...more] = competence(list as [Charge, ...Charge[]], l, a)
        expect(more).toEqual([])
        expect([only.level, only.prosecution, only.joined]).toEqual([
          'first_instance',
          'kings_prosecutor',
          'no',
        ])
      }),
    )
  })

  test('CPP 461, 490: a child accused of a felony is tried by the juvenile criminal chamber', () => {
    fc.assert(
      fc.property(felony, (f) => {
        expect(competence([f], 'none', 'child')[0].formation).toBe('juvenile_criminal_chamber')
        expect(competence([f], 'none', 'adult')[0].formation).toBe('criminal_chamber')
      }),
    )
  })

  test.each([
    ['indivisible', [['court_of_appeal', 'by_law']]],
    ['connected', [['court_of_appeal', 'by_choice']]],
    [
      'none',
      [
        ['court_of_appeal', 'no'],
        ['first_instance', 'no'],
      ],
    ],
  ] as const)('CPP 255: 448-4 with 448-10, %s', (l, expected) => {
    expect(competence(['448-4', '448-10'], l, 'adult').map((c) => [c.level, c.joined])).toEqual(expected)
  })
})

describe('charges', () => {
  test('PC 448-6: a legal person is charged with a felony too', () =>
    expect(natureOf('448-6')).toBe('felony'))
  test('an article is read back as the charge it makes, and 448-14 charges no one', () => {
    for (const c of charges) expect(chargeOf(chargeArticle(c))).toBe(c)
    expect(chargeOf('ma/act/2016/27-14#art_448-14')).toBeUndefined()
    expect(chargeOf('ma/act/2016/27-14#art_448-1')).toBeUndefined()
  })
  test('one felony makes the whole a felony', () => {
    expect(gravest(['448-7', '448-2'])).toBe('felony')
    expect(gravest(['448-7', '448-10'])).toBe('misdemeanour')
  })
})
