import type { LocalDate } from '@himaya/algorithms'
import { courts } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charges, natureOf, type Charge } from '../cases/charges.ts'
import { competence, links } from '../cases/competence.ts'
import type { CourtId } from '../ids.ts'
import { isOf, posts, type Post } from '../officers/posts.ts'
import { capacities } from '../people/people.ts'
import {
  formation,
  formationIds,
  formationsFor,
  judgesOf,
  placesOfTrial,
  type FormationId,
} from './formations.ts'
import {
  attendanceParts,
  closedBases,
  hearingStates,
  knewTheCase,
  mayCall,
  mayClose,
  mayFix,
  mayHold,
  mayMoveHearing,
  partsOf,
} from './hold.ts'

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
  const formations = fc.constantFrom(...formationIds)

  test('CPP 254, 416: no felony is ever fixed at a tribunal, nor a misdemeanour alone in the criminal chamber', () => {
    fc.assert(
      fc.property(where, court, formations, (w, c, id) => {
        const answer = mayFix({ post: 'registry_clerk', postedAt: c, court: c, where: [w], formation: id })
        if (answer.outcome === 'refused') return
        const isFelony = w.charges.some((x) => natureOf(x) === 'felony')
        expect(formation(id).level === 'court_of_appeal').toBe(isFelony)
        expect(courts.find((x) => x.id === c)).toMatchObject({ kind: formation(id).level, inService: true })
      }),
    )
  })

  test('another accused never closes a formation that was open, and without any there is none', () => {
    fc.assert(
      fc.property(fc.array(where, { maxLength: 4 }), where, court, formations, (some, one, c, id) => {
        const asked = { post: 'registry_clerk', postedAt: c, court: c, formation: id } as const
        const before = mayFix({ ...asked, where: some })
        if (before.outcome === 'may') expect(mayFix({ ...asked, where: [...some, one] }).outcome).toBe('may')
        if (some.length === 0) expect(before).toMatchObject({ refusals: [{ reason: 'nobody_charged' }] })
      }),
    )
  })

  test('only the registry and the bench of that very court fix, whatever the charge', () => {
    fc.assert(
      fc.property(where, court, court, formations, fc.constantFrom(...posts), (w, c, other, id, post) => {
        const answer = mayFix({ post, postedAt: other, court: c, where: [w], formation: id })
        if (answer.outcome === 'refused') return
        expect(other).toBe(c)
        expect([
          'registry_clerk',
          'trial_judge',
          'trial_counsellor',
          'juvenile_judge',
          'juvenile_counsellor',
        ]).toContain(post)
      }),
    )
  })

  test.each([
    ['connected', ['CA-NADOR', 'TPI-NADOR'], 'only connected, it may go with the felony or stay'],
    ['indivisible', ['CA-NADOR'], 'indivisible from it, it goes with it by law'],
    ['none', ['TPI-NADOR'], 'without a link it stays with the tribunal'],
  ] as const)('CPP 255, 257: a misdemeanour %s: tried at %s, for %s', (link, at, _) => {
    const beside = [{ charge: '448-2', link: 'none' } as const]
    const seats = placesOfTrial([beside, [{ charge: '448-10', link }]], 'adult').filter(({ charges: of }) =>
      of.includes('448-10'),
    )
    const open = (['CA-NADOR', 'TPI-NADOR'] as const).filter((court) =>
      formationIds.some(
        (id) =>
          mayFix({
            post: 'registry_clerk',
            postedAt: court as CourtId,
            court: court as CourtId,
            where: seats,
            formation: id,
          }).outcome === 'may',
      ),
    )
    expect(open).toEqual(at)
    expect(placesOfTrial([], 'adult')).toEqual([])
    expect(placesOfTrial([[]], 'adult')).toEqual([])
  })

  test.each([
    ['registry_clerk', 'CA-NADOR', felony, 'criminal_chamber', []],
    ['registry_clerk', 'CA-NADOR', felony, 'criminal_chamber_of_appeal', []],
    ['registry_clerk', 'TPI-NADOR', felony, 'tribunal_three', ['wrong_level', 'not_competent']],
    ['registry_clerk', 'CA-NADOR', felonyOfChild, 'criminal_chamber', ['not_competent']],
    ['juvenile_counsellor', 'CA-NADOR', felonyOfChild, 'juvenile_criminal_chamber', []],
    ['trial_judge', 'TPI-CASABLANCA-PENAL', misdemeanour, 'tribunal_single', []],
    [
      'registry_clerk',
      'TPI-CASABLANCA-CIVIL',
      misdemeanour,
      'tribunal_single',
      ['court_hears_no_penal_case'],
    ],
    ['prosecution_clerk', 'CA-NADOR', felony, 'criminal_chamber', ['not_of_the_court']],
    ['investigating_judge', 'CA-NADOR', felony, 'criminal_chamber', ['not_of_the_court']],
    ['social_assistant', 'CA-DAKHLA', felony, 'criminal_chamber', ['court_not_open', 'not_of_the_court']],
  ] as const)('%s at %s, %o, %s: %o', (post, at, w, id, expected) => {
    const here = at as CourtId
    const answer = mayFix({ post, postedAt: here, court: here, where: [w], formation: id })
    expect(answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)).toEqual(expected)
  })

  test('the registry of another court fixes nothing here', () => {
    expect(
      mayFix({
        post: 'registry_clerk',
        postedAt: 'CA-OUJDA' as CourtId,
        court: 'CA-NADOR' as CourtId,
        where: [felony],
        formation: 'criminal_chamber',
      }),
    ).toMatchObject({ refusals: [{ reason: 'not_of_the_court' }] })
  })
})

describe('calling', () => {
  const called = fc.record({ part: fc.constantFrom(...attendanceParts), post: fc.constantFrom(...posts) })

  test('whoever presides or sits holds the post that the formation asks for', () => {
    fc.assert(
      fc.property(fc.array(called, { maxLength: 6 }), fc.constantFrom(...formationIds), (list, id) => {
        if (mayCall({ formation: id, called: list }).outcome === 'refused') return
        const f = formation(id)
        for (const { part, post } of list) {
          if (part === 'president') expect(post).toBe(f.president)
          if (part === 'member') expect(post).toBe(f.member)
          expect(['victim', 'witness', 'expert', 'interpreter', 'lawyer']).not.toContain(part)
        }
        expect(list.filter(({ part }) => part === 'president').length).toBeLessThan(2)
      }),
    )
  })

  test('a person of the case is called as what he or she is, and never as somebody of the court', () => {
    for (const id of formationIds)
      for (const capacity of capacities)
        expect(['victim', 'witness', 'expert']).toEqual(
          expect.arrayContaining([...partsOf({ capacity }, id)]),
        )
    expect(partsOf({ capacity: 'guardian' }, 'criminal_chamber')).toEqual([])
    expect(partsOf({ capacity: 'victim_witness' }, 'criminal_chamber')).toEqual(['victim', 'witness'])
    expect(partsOf({ post: 'trial_judge' }, 'tribunal_single')).toEqual(['president'])
    expect(partsOf({ post: 'kings_prosecutor' }, 'criminal_chamber')).toEqual([])
  })

  test.each([
    ['an interpreter whom nobody names', [{ part: 'interpreter' }], []],
    ['a president whom nobody names', [{ part: 'president' }], ['part_does_not_fit']],
    ['a victim as expert', [{ part: 'expert', capacity: 'victim' }], ['part_does_not_fit']],
    [
      'two presidents',
      [
        { part: 'president', post: 'trial_counsellor' },
        { part: 'president', post: 'trial_counsellor' },
      ],
      ['two_presidents'],
    ],
  ] as const)('%s: %o', (_, list, expected) => {
    const answer = mayCall({ formation: 'criminal_chamber', called: list })
    expect(answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)).toEqual(expected)
  })
})

describe('moving', () => {
  test('only what is fixed is postponed or cancelled, and only by its own court', () => {
    const facts = { court: 'CA-NADOR' as CourtId, formation: 'criminal_chamber' } as const
    for (const from of hearingStates)
      for (const post of posts)
        for (const at of ['CA-NADOR', 'CA-OUJDA'])
          expect(mayMoveHearing({ ...facts, from, post, postedAt: at as CourtId }).outcome === 'may').toBe(
            from === 'fixed' &&
              at === 'CA-NADOR' &&
              (post === 'registry_clerk' || isOf(post, 'bench', 'juvenile')),
          )
  })

  test('CPP 417, 457: who prosecuted, investigated or judged it below has known the case; who sat before in it has not', () => {
    const knew = (assignedAs: readonly Post[], satIn: readonly FormationId[]) =>
      knewTheCase({ assignedAs, satIn }, 'criminal_chamber_of_appeal')
    expect(knew(['trial_counsellor'], [])).toBe(false)
    expect(knew(['trial_counsellor'], ['criminal_chamber_of_appeal'])).toBe(false)
    expect(knew(['trial_counsellor'], ['criminal_chamber'])).toBe(true)
    expect(knew(['trial_counsellor', 'investigating_judge'], [])).toBe(true)
    expect(knew(['general_prosecutor_deputy'], [])).toBe(true)
  })
})

describe('holding', () => {
  const good = {
    post: 'registry_clerk',
    postedAt: 'CA-NADOR' as CourtId,
    court: 'CA-NADOR' as CourtId,
    where: [felony],
    formation: 'criminal_chamber',
    from: 'fixed',
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
    ['presided by nobody', { president: null }, ['no_president']],
    ['a second time', { from: 'held' }, ['does_not_follow']],
    ['by the registry of another court', { postedAt: 'CA-OUJDA' as CourtId }, ['not_of_the_court']],
    ['when the charges were dropped', { where: [] }, ['nobody_charged']],
    ['when only a misdemeanour is left', { where: [misdemeanour] }, ['wrong_level', 'not_competent']],
  ] as const)('%s', (_, change, expected) => {
    expect(reasons(change)).toEqual(expected)
  })

  test('CPP 457: on appeal, a president and four', () => {
    const appeal = { formation: 'criminal_chamber_of_appeal' } as const
    expect(reasons({ ...appeal, members: counsellors(4) })).toEqual([])
    expect(reasons({ ...appeal, members: counsellors(2) })).toEqual(['wrong_number_of_judges'])
  })

  test('CPP 490: the juvenile chamber is not enlarged, and a juvenile counsellor presides', () => {
    const child = {
      where: [felonyOfChild],
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
      postedAt: 'TPI-NADOR' as CourtId,
      where: [misdemeanour],
      formation: 'tribunal_single',
      president: 'trial_judge',
      members: [],
      everyAccusedHasLawyer: false,
    } as const
    expect(reasons(small)).toEqual([])
    const [ofChild] = competence(['448-10'], 'none', 'child')
    const child = { where: [ofChild], formation: 'juvenile_chamber', president: 'juvenile_judge' } as const
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
