import type { LocalDate } from '@himaya/algorithms'
import { courts } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charges, natureOf, type Charge } from '../cases/charges.ts'
import { competence, links } from '../cases/competence.ts'
import type { CourtId } from '../ids.ts'
import { isOf, posts } from '../officers/posts.ts'
import { formation, formationIds, formationsFor, judgesOf } from './formations.ts'
import { closedBases, mayClose, mayFix, mayHold } from './hold.ts'

const day = '2026-03-02' as LocalDate
const where = fc
  .record({
    list: fc.uniqueArray(fc.constantFrom(...charges), { minLength: 1 }),
    link: fc.constantFrom(...links),
    accused: fc.constantFrom('adult' as const, 'child' as const),
    pick: fc.nat(),
  })
  .map(({ list, link, accused, pick }) => {
    const seats = competence(list as [Charge, ...Charge[]], link, accused)
    return seats[pick % seats.length]!
  })
const court = fc.constantFrom(...courts.map((c) => c.id as CourtId))
const [felony] = competence(['448-4'], 'none', 'adult')
const [felonyOfChild] = competence(['448-2'], 'none', 'child')
const [misdemeanour] = competence(['448-10'], 'none', 'adult')

describe('formations', () => {
  test('every competence has a formation of first degree, and only one chamber for a felony', () => {
    fc.assert(
      fc.property(where, (w) => {
        const found = formationsFor(w, 'first')
        expect(found.length).toBeGreaterThan(0)
        if (w.level === 'court_of_appeal') expect(found).toEqual([w.formation])
      }),
    )
  })

  test('a formation sits where its president sits', () => {
    for (const id of formationIds) {
      const f = formation(id)
      expect(f.level === 'court_of_appeal').toBe(f.president.endsWith('counsellor'))
      expect(f.accused === 'child').toBe(f.president.startsWith('juvenile'))
    }
  })

  test.each([
    ['criminal_chamber', 3],
    ['criminal_chamber_of_appeal', 5],
    ['juvenile_criminal_chamber', 3],
    ['juvenile_criminal_chamber_of_appeal', 5],
    ['tribunal_single', 1],
    ['tribunal_three', 3],
    ['juvenile_chamber', null],
  ] as const)('CPP 374, 417, 457, 490, 494: %s is %s', (id, size) => {
    expect(judgesOf(id, day)).toBe(size)
  })
})

describe('fixing', () => {
  test('CPP 254, 416: no felony is ever fixed at a tribunal, nor a misdemeanour alone in the criminal chamber', () => {
    fc.assert(
      fc.property(where, court, fc.constantFrom(...formationIds), (w, c, id) => {
        const answer = mayFix({ post: 'registry_clerk', court: c, where: w, degree: 'first', formation: id })
        if (answer.outcome === 'refused') return
        const isFelony = w.charges.some((x) => natureOf(x) === 'felony')
        expect(formation(id).level === 'court_of_appeal').toBe(isFelony)
        expect(courts.find((x) => x.id === c)).toMatchObject({ kind: formation(id).level, inService: true })
      }),
    )
  })

  test.each([
    ['registry_clerk', 'CA-NADOR', felony, 'first', 'criminal_chamber', []],
    ['registry_clerk', 'CA-NADOR', felony, 'appeal', 'criminal_chamber_of_appeal', []],
    ['registry_clerk', 'CA-NADOR', felony, 'appeal', 'criminal_chamber', ['not_competent']],
    ['registry_clerk', 'TPI-NADOR', felony, 'first', 'tribunal_three', ['wrong_level', 'not_competent']],
    ['registry_clerk', 'CA-NADOR', felonyOfChild, 'first', 'criminal_chamber', ['not_competent']],
    ['juvenile_counsellor', 'CA-NADOR', felonyOfChild, 'first', 'juvenile_criminal_chamber', []],
    ['trial_judge', 'TPI-CASABLANCA-PENAL', misdemeanour, 'first', 'tribunal_single', []],
    [
      'registry_clerk',
      'TPI-CASABLANCA-CIVIL',
      misdemeanour,
      'first',
      'tribunal_single',
      ['court_hears_no_penal_case'],
    ],
    [
      'social_assistant',
      'CA-DAKHLA',
      felony,
      'first',
      'criminal_chamber',
      ['court_not_open', 'not_of_the_court'],
    ],
  ] as const)('%s at %s, %o, %s, %s: %o', (post, at, w, degree, id, expected) => {
    const answer = mayFix({ post, court: at as CourtId, where: w, degree, formation: id })
    expect(answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)).toEqual(expected)
  })
})

describe('holding', () => {
  const good = {
    court: 'CA-NADOR' as CourtId,
    where: felony,
    degree: 'first',
    formation: 'criminal_chamber',
    day,
    president: 'trial_counsellor',
    members: ['trial_counsellor', 'trial_counsellor'],
    someJudgeKnewTheCase: false,
    prosecutionPresent: true,
    clerkPresent: true,
    everyAccusedHasLawyer: true,
    interpreterNeeded: false,
    interpreterPresent: false,
  } as const
  const reasons = (change: Partial<Parameters<typeof mayHold>[0]>): readonly string[] => {
    const answer = mayHold({ ...good, ...change })
    return answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)
  }
  const counsellors = (n: number) => Array.from({ length: n }, () => 'trial_counsellor' as const)

  test.each([
    ['CPP 417: a president and two counsellors', {}, []],
    ['CPP 417 §2: one more counsellor in a long case', { members: counsellors(3) }, []],
    ['CPP 417: not a president and one', { members: counsellors(1) }, ['wrong_number_of_judges']],
    [
      'CPP 417: not judges of the tribunal',
      { members: ['trial_judge', 'trial_judge'] },
      ['wrong_number_of_judges'],
    ],
    [
      'CPP 417: nobody who prosecuted or investigated it',
      { someJudgeKnewTheCase: true },
      ['a_judge_has_known_the_case'],
    ],
    ['CPP 316: a lawyer in a felony', { everyAccusedHasLawyer: false }, ['accused_without_lawyer']],
    ['CPP 318: an interpreter', { interpreterNeeded: true }, ['no_interpreter']],
    ['CPP 318: an interpreter who is there', { interpreterNeeded: true, interpreterPresent: true }, []],
    ['nobody but judges', { prosecutionPresent: false, clerkPresent: false }, ['no_prosecution', 'no_clerk']],
    ['presided by a prosecutor', { president: 'general_prosecutor' }, ['no_president']],
  ] as const)('%s', (_, change, expected) => {
    expect(reasons(change)).toEqual(expected)
  })

  test('CPP 457: on appeal, a president and four', () => {
    const appeal = { degree: 'appeal', formation: 'criminal_chamber_of_appeal' } as const
    expect(reasons({ ...appeal, members: counsellors(4) })).toEqual([])
    expect(reasons({ ...appeal, members: counsellors(2) })).toEqual(['wrong_number_of_judges'])
  })

  test('CPP 490: the juvenile chamber is not enlarged, and a juvenile counsellor presides', () => {
    const child = {
      where: felonyOfChild,
      formation: 'juvenile_criminal_chamber',
      president: 'juvenile_counsellor',
    } as const
    expect(reasons(child)).toEqual([])
    expect(reasons({ ...child, members: counsellors(3) })).toEqual(['wrong_number_of_judges'])
    expect(reasons({ ...child, president: 'trial_counsellor' })).toEqual(['no_president'])
  })

  test('CPP 374: in a misdemeanour an adult may come without a lawyer, a child may not (CPP 316)', () => {
    const small = {
      court: 'TPI-NADOR' as CourtId,
      where: misdemeanour,
      formation: 'tribunal_single',
      president: 'trial_judge',
      members: [],
      everyAccusedHasLawyer: false,
    } as const
    expect(reasons(small)).toEqual([])
    const [ofChild] = competence(['448-10'], 'none', 'child')
    const child = { where: ofChild, formation: 'juvenile_chamber', president: 'juvenile_judge' } as const
    expect(reasons({ ...small, ...child })).toEqual(['accused_without_lawyer'])
  })
})

describe('closed session', () => {
  const facts = fc.record({
    post: fc.constantFrom(...posts),
    basis: fc.constantFrom(...closedBases),
    dangerToSafetyOrMorals: fc.boolean(),
    askedByVictim: fc.boolean(),
    victim: fc.record({
      sex: fc.constantFrom('female' as const, 'male' as const, null),
      isChild: fc.boolean(),
    }),
    violenceOrSexualAssault: fc.boolean(),
  })

  test('CPP 302 §2: never for a man, never unasked; §1 asks nothing of the victim', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const may = mayClose(f).outcome === 'may'
        expect(may).toBe(
          isOf(f.post, 'bench', 'juvenile') &&
            (f.basis === '302_1'
              ? f.dangerToSafetyOrMorals
              : f.askedByVictim &&
                f.violenceOrSexualAssault &&
                (f.victim.isChild || f.victim.sex === 'female')),
        )
      }),
    )
  })

  test('a man has 302 §1, cited as such', () => {
    const man = {
      post: 'trial_counsellor',
      dangerToSafetyOrMorals: true,
      askedByVictim: true,
      victim: { sex: 'male', isChild: false },
      violenceOrSexualAssault: true,
    } as const
    expect(mayClose({ ...man, basis: '302_2', victim: { sex: null, isChild: false } }).outcome).toBe(
      'refused',
    )
    expect(mayClose({ ...man, basis: '302_2', victim: { sex: 'male', isChild: true } }).outcome).toBe('may')
    expect(mayClose({ ...man, basis: '302_2' })).toMatchObject({
      refusals: [{ reason: 'not_a_woman_or_minor' }],
    })
    expect(mayClose({ ...man, basis: '302_1' })).toEqual({
      outcome: 'may',
      basis: ['ma/act/2002/22-01#art_302-para-1'],
    })
  })
})
