import type { LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOf, posts, type Post } from '../officers/posts.ts'
import { capacities, isVictim, victimStatuses, type Capacity } from '../people/people.ts'
import {
  addressees,
  addresseesOf,
  articleOfMeasure,
  endsAllowed,
  measureKinds,
  measuresFor,
  needsSealedIdentity,
  opensTo,
  powersOver,
  type MeasureKind,
} from './catalogue.ts'
import { copyFor, mayServe } from './copies.ts'
import {
  asksForDecision,
  isDeciderOf,
  mayDecide,
  mayRequest,
  mayReview,
  stages,
  type Protected,
} from './decide.ts'

const kind = fc.constantFrom(...measureKinds)
const post = fc.constantFrom(...posts)
const person: fc.Arbitrary<Protected> = fc.record({
  capacity: fc.constantFrom(...capacities),
  isChild: fc.boolean(),
  isForeign: fc.boolean(),
  status: fc.constantFrom(...victimStatuses, null),
  hasComplained: fc.boolean(),
})
const where = fc.record({
  nature: fc.constantFrom('felony' as const, 'misdemeanour' as const, 'unknown' as const),
  stage: fc.constantFrom(...stages),
})
const decision = fc.record({
  post,
  kind,
  outcome: fc.constantFrom('granted' as const, 'refused' as const),
  person,
  case: where,
  reasoned: fc.boolean(),
  namesSomeone: fc.boolean(),
  opinionTaken: fc.boolean(),
  writtenConsent: fc.boolean(),
  starts: fc.constant('2026-01-10' as LocalDate),
  length: fc.constantFrom(
    { until: 'lifted' as const },
    { until: 'final_judgment' as const },
    { until: 'trial_end' as const },
    { until: 'day' as const, day: '2026-01-09' as LocalDate },
    { until: 'day' as const, day: '2026-01-10' as LocalDate },
  ),
})
type Decision = Parameters<typeof mayDecide>[0]
const reasons = (d: Decision): readonly string[] => {
  const answer = mayDecide(d)
  return answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)
}
const allows = (d: Decision) => mayDecide(d).outcome === 'may'
const victim: Protected = {
  capacity: 'victim',
  isChild: false,
  isForeign: false,
  status: 'presumed',
  hasComplained: false,
}
const good: Decision = {
  post: 'general_prosecutor',
  kind: 'no_contact',
  outcome: 'granted',
  person: victim,
  case: { nature: 'felony', stage: 'inquiry' },
  reasoned: true,
  namesSomeone: true,
  opinionTaken: true,
  writtenConsent: true,
  starts: '2026-01-10' as LocalDate,
  length: { until: 'lifted' },
}
const witnessKinds = measureKinds.filter((k) => articleOfMeasure(k) === 'ma/act/2002/22-01#art_82-7')

describe('what the capacity opens', () => {
  test('CPP 82-7 is for witnesses, experts, reporters and the victim who is witness or reporter: never for a victim as such', () => {
    expect(witnessKinds).toHaveLength(9)
    for (const k of witnessKinds)
      expect(capacities.filter((c) => opensTo(k, c) !== undefined)).toEqual([
        'witness',
        'victim_witness',
        'reporter',
        'expert',
      ])
    expect(opensTo('identity_concealed', 'victim_witness')).toContain('ma/act/2002/22-01#art_82-5-para-4')
    expect(opensTo('identity_concealed', 'reporter')).toContain('ma/act/2002/22-01#art_82-9')
    expect(opensTo('witness_number', 'witness')).toContain('ma/act/2002/22-01#art_82-6')
    expect(opensTo('witness_number', 'reporter')).not.toContain('ma/act/2002/22-01#art_82-6')
    expect(opensTo('identity_concealed', 'witness')).not.toContain('ma/act/2002/22-01#art_82-6')
  })

  test('CPP 82-5-1 §6: only no-contact and stay reach witnesses, experts and reporters', () => {
    for (const capacity of ['witness', 'expert', 'reporter'] as const) {
      const of82_5_1 = measuresFor({ capacity, isChild: false }).filter((k) =>
        articleOfMeasure(k).includes('art_82-5-1'),
      )
      expect(of82_5_1).toEqual(['no_contact', 'stay_authorisation'])
      expect(opensTo('no_contact', capacity)).toEqual([
        'ma/act/2002/22-01#art_82-5-1-para-2',
        'ma/act/2002/22-01#art_82-5-1-para-6',
      ])
    }
  })

  test('the accused side, a guardian and a representative are offered nothing', () => {
    for (const capacity of [
      'suspect',
      'accused',
      'legal_person',
      'guardian',
      'representative',
      'other',
    ] as const)
      expect(measuresFor({ capacity, isChild: true })).toEqual([])
  })

  test('CPP 510 is offered to a child victim and to nobody else', () => {
    fc.assert(
      fc.property(person, (p) => {
        const offered = measuresFor(p).filter((k) => articleOfMeasure(k) === 'ma/act/2002/22-01#art_510')
        expect(offered.length).toBe(p.isChild && isVictim(p.capacity) ? 6 : 0)
      }),
    )
  })

  test('CPP 82-8: measures 2 to 5 call for the sealed identity file', () => {
    expect(measureKinds.filter(needsSealedIdentity)).toHaveLength(4)
    expect(measureKinds.filter(needsSealedIdentity).every((k) => witnessKinds.includes(k))).toBe(true)
  })
})

describe('who decides', () => {
  test('social assistants, clerks, the coordinator, services and the centre never decide', () => {
    fc.assert(
      fc.property(decision, (d) => {
        if (isOf(d.post, 'unit', 'registry', 'service', 'centre'))
          expect(reasons(d)).toContain('not_a_decider')
      }),
    )
  })

  test('CPP 49: no king’s prosecutor decides in a felony, whatever the measure', () => {
    for (const p of ['kings_prosecutor', 'kings_prosecutor_deputy'] as const)
      fc.assert(
        fc.property(decision, (d) => !allows({ ...d, post: p, case: { ...d.case, nature: 'felony' } })),
      )
  })

  test('CPP 82-5, 82-7: never the bench; CPP 510: never the prosecution', () => {
    fc.assert(
      fc.property(decision, (d) => {
        if (powersOver(d.kind) === 'prosecution_or_investigation')
          expect(isOf(d.post, 'bench', 'juvenile') && allows(d)).toBe(false)
        if (powersOver(d.kind) === 'juvenile') expect(!isOf(d.post, 'juvenile') && allows(d)).toBe(false)
      }),
    )
  })

  test('an investigating judge decides only while there is an investigation', () => {
    fc.assert(
      fc.property(decision, (d) => {
        const judge = { ...d, post: 'investigating_judge' as const }
        expect(judge.case.stage !== 'investigation' && allows(judge)).toBe(false)
      }),
    )
  })

  const decides = (
    k: MeasureKind,
    change: Partial<Decision['case']> = {},
    isChild = false,
  ): readonly Post[] =>
    posts.filter((p) =>
      isDeciderOf({
        post: p,
        kind: k,
        person: { ...victim, isChild },
        case: { nature: 'felony', stage: 'inquiry', ...change },
      }),
    )
  const general = ['general_prosecutor', 'general_prosecutor_deputy'] as const
  const kings = ['kings_prosecutor', 'kings_prosecutor_deputy'] as const
  test.each<[MeasureKind, Partial<Decision['case']>, boolean, readonly Post[]]>([
    ['no_contact', {}, false, general],
    ['no_contact', { nature: 'unknown' }, false, [...kings, ...general]],
    ['no_contact', { nature: 'misdemeanour' }, false, kings],
    ['no_contact', { stage: 'investigation' }, false, [...general, 'investigating_judge']],
    ['no_contact', { stage: 'trial' }, false, [...general, 'trial_counsellor']],
    ['no_contact', { stage: 'trial', nature: 'misdemeanour' }, false, [...kings, 'trial_judge']],
    ['shelter', {}, true, [...general, 'juvenile_judge', 'juvenile_counsellor']],
    ['dedicated_number', { stage: 'trial' }, false, general],
    ['identity_concealed', { stage: 'investigation' }, false, [...general, 'investigating_judge']],
    ['placement_with_association', {}, true, ['juvenile_judge', 'juvenile_counsellor']],
    ['expertise_on_child', {}, true, [...general, 'juvenile_judge', 'juvenile_counsellor']],
  ])('%s in %o, child %s: %o', (k, change, child, expected) => {
    expect(decides(k, change, child)).toEqual(expected)
  })
})

describe('mayDecide', () => {
  test('nothing is decided without reasons, not even a refusal', () => {
    fc.assert(fc.property(decision, (d) => reasons({ ...d, reasoned: false }).includes('no_reasons')))
  })

  test('CPP 510 §1, 82-5-1 §5: a placement and leave to stay end when their text says, nothing else is fixed', () => {
    expect(measureKinds.filter((k) => !endsAllowed(k).includes('lifted'))).toEqual([
      'stay_authorisation',
      'placement_with_relative',
      'placement_in_host_family',
      'placement_in_private_institution',
      'placement_with_association',
      'placement_with_public_service',
    ])
    fc.assert(
      fc.property(decision, (d) => {
        const allowed = endsAllowed(d.kind).includes(d.length.until)
        expect(reasons({ ...d, outcome: 'granted' }).includes('end_not_in_the_text')).toBe(!allowed)
      }),
    )
  })

  test('what may be granted may be refused', () => {
    fc.assert(
      fc.property(
        decision,
        (d) => !allows({ ...d, outcome: 'granted' }) || allows({ ...d, outcome: 'refused' }),
      ),
    )
  })

  test('nothing is granted that the capacity does not open', () => {
    fc.assert(
      fc.property(decision, (d) => {
        if (allows({ ...d, outcome: 'granted' })) expect(measuresFor(d.person)).toContain(d.kind)
      }),
    )
  })

  test('CPP 82-5 follows a complaint; 82-5-1 and 82-7 never ask for one', () => {
    fc.assert(
      fc.property(decision, (d) => {
        const without = reasons({ ...d, outcome: 'granted', person: { ...d.person, hasComplained: false } })
        expect(without.includes('no_complaint')).toBe(/art_82-5-para/.test(articleOfMeasure(d.kind)))
      }),
    )
  })

  test('safety does not wait: to be assessed, presumed and confirmed are treated alike', () => {
    fc.assert(
      fc.property(decision, (d) => {
        const as = (status: (typeof victimStatuses)[number]) =>
          reasons({ ...d, person: { ...d.person, status } })
        expect(as('to_assess')).toEqual(as('presumed'))
        expect(as('confirmed')).toEqual(as('presumed'))
      }),
    )
  })

  test.each<[string, Partial<Decision>, readonly string[]]>([
    ['a no-contact by the general prosecutor', {}, []],
    ['against nobody', { namesSomeone: false }, ['no_one_named']],
    [
      'for a person assessed as not a victim',
      { person: { ...victim, status: 'not_a_victim' } },
      ['not_a_victim'],
    ],
    [
      'a witness once assessed as not a victim keeps his protection as witness',
      { kind: 'identity_concealed', person: { ...victim, capacity: 'witness', status: 'not_a_victim' } },
      [],
    ],
    [
      'stay for a Moroccan',
      { kind: 'stay_authorisation', length: { until: 'trial_end' } },
      ['not_a_foreigner'],
    ],
    [
      'stay for a foreign witness',
      {
        kind: 'stay_authorisation',
        length: { until: 'trial_end' },
        person: { ...victim, capacity: 'witness', status: null, isForeign: true },
      },
      [],
    ],
    ['concealed identity for a victim', { kind: 'identity_concealed' }, ['not_open_to_capacity']],
    ['82-5 without a complaint', { kind: 'physical_protection' }, ['no_complaint']],
    [
      'phones without written consent',
      { kind: 'phones_monitored', person: { ...victim, capacity: 'expert' }, writtenConsent: false },
      ['no_written_consent'],
    ],
    [
      'placement of an adult',
      {
        kind: 'placement_with_relative',
        post: 'juvenile_counsellor',
        length: { until: 'final_judgment' },
      },
      ['not_a_child_victim'],
    ],
    [
      'placement before the prosecution was heard',
      {
        kind: 'placement_with_relative',
        post: 'juvenile_judge',
        person: { ...victim, isChild: true },
        opinionTaken: false,
        length: { until: 'final_judgment' },
      },
      ['no_opinion_of_prosecution'],
    ],
    [
      'an end before the start',
      { length: { until: 'day', day: '2026-01-09' as LocalDate } },
      ['ends_before_start'],
    ],
    ['one day', { length: { until: 'day', day: '2026-01-10' as LocalDate } }, []],
    [
      'a placement that nobody would have to look at again',
      {
        kind: 'placement_in_host_family',
        post: 'juvenile_counsellor',
        person: { ...victim, isChild: true },
      },
      ['end_not_in_the_text'],
    ],
    ['a no-contact until the trial ends', { length: { until: 'trial_end' } }, ['end_not_in_the_text']],
    [
      'a king’s prosecutor in a felony, without reasons',
      { post: 'kings_prosecutor', reasoned: false },
      ['felony_for_general_prosecutor', 'no_reasons'],
    ],
  ])('%s', (_, change, expected) => {
    expect(reasons({ ...good, ...change })).toEqual(expected)
  })
})

describe('requests, review, lifting', () => {
  test('the unit asks for a person; a clerk, a president, a service and the centre do not', () => {
    for (const p of posts) {
      const may =
        mayRequest({ post: p, kind: 'shelter', person: victim, namesSomeone: false }).outcome === 'may'
      expect(may).toBe(!isOf(p, 'registry', 'presidency', 'service', 'centre'))
    }
  })

  test('what is not open to a person is not asked for either', () => {
    fc.assert(
      fc.property(kind, person, (k, p) => {
        if (
          mayRequest({ post: 'social_assistant', kind: k, person: p, namesSomeone: true }).outcome === 'may'
        )
          expect(measuresFor(p)).toContain(k)
      }),
    )
  })

  const review = {
    kind: 'no_contact',
    person: victim,
    inForce: true,
    reasoned: true,
    personTold: true,
    length: null,
    on: '2026-01-10' as LocalDate,
  } as const
  test('CPP 82-10: the prosecution lifts after judgment too, and the person is told', () => {
    const after = {
      ...review,
      post: 'general_prosecutor',
      case: { nature: 'felony', stage: 'after_judgment' },
    } as const
    expect(mayReview(after).outcome).toBe('may')
    expect(mayReview({ ...after, personTold: false })).toMatchObject({
      refusals: [{ reason: 'person_not_told' }],
    })
    expect(mayReview({ ...after, inForce: false }).outcome).toBe('refused')
    expect(mayReview({ ...after, reasoned: false }).outcome).toBe('refused')
  })

  test('CPP 510: a placement is reviewed by the juvenile judge or counsellor, not by the prosecution', () => {
    const at = {
      ...review,
      kind: 'placement_with_relative',
      person: { ...victim, isChild: true },
      case: good.case,
    } as const
    expect(mayReview({ ...at, post: 'general_prosecutor' }).outcome).toBe('refused')
    expect(mayReview({ ...at, post: 'juvenile_judge' }).outcome).toBe('may')
  })

  test('CPP 82-10 names prosecution and investigating judge: the bench takes a no-contact and does not lift it', () => {
    const trial = { nature: 'felony', stage: 'trial' } as const
    const lifts = posts.filter((p) => mayReview({ ...review, post: p, case: trial }).outcome === 'may')
    expect(lifts).toEqual(['general_prosecutor', 'general_prosecutor_deputy'])
    expect(isDeciderOf({ post: 'trial_counsellor', kind: 'no_contact', person: victim, case: trial })).toBe(
      true,
    )
    const investigation = { nature: 'felony', stage: 'investigation' } as const
    expect(mayReview({ ...review, post: 'investigating_judge', case: investigation }).outcome).toBe('may')
  })

  test('a review gives no end that the text does not', () => {
    const at = (length: Parameters<typeof mayReview>[0]['length']) =>
      mayReview({ ...review, post: 'general_prosecutor', case: good.case, length })
    expect(at({ until: 'lifted' }).outcome).toBe('may')
    expect(at({ until: 'trial_end' })).toMatchObject({ refusals: [{ reason: 'end_not_in_the_text' }] })
    expect(at({ until: 'day', day: '2026-01-09' as LocalDate })).toMatchObject({
      refusals: [{ reason: 'ends_before_start' }],
    })
  })

  test.each([
    ['2026-01-10', 7, true],
    ['2026-01-17', 7, true],
    ['2026-01-18', 7, false],
    ['2026-01-02', 7, true],
  ])('a measure until %s asks for a decision %i days ahead: %s', (day, ahead, asks) => {
    expect(asksForDecision({ until: 'day', day: day as LocalDate }, '2026-01-10' as LocalDate, ahead)).toBe(
      asks,
    )
    expect(asksForDecision({ until: 'lifted' }, '2026-01-10' as LocalDate, ahead)).toBe(false)
  })
})

describe('copies', () => {
  test('PC 448-9: the suspect receives the no-contact and nothing else', () => {
    expect(measureKinds.filter((k) => addresseesOf(k).includes('suspect'))).toEqual(['no_contact'])
    expect(copyFor('no_contact', 'suspect')).toEqual([
      'decider',
      'article',
      'measure',
      'person_protected',
      'person_barred',
      'from',
      'until',
    ])
    for (const k of measureKinds.filter((k) => k !== 'no_contact')) expect(copyFor(k, 'suspect')).toEqual([])
  })

  test('CPP 82-8: a concealed name is on nobody’s copy, of that measure or of another', () => {
    for (const k of measureKinds)
      for (const to of addresseesOf(k)) {
        expect(copyFor(k, to, true)).not.toContain('person_protected')
        if (needsSealedIdentity(k)) expect(copyFor(k, to)).not.toContain('person_protected')
      }
    expect(copyFor('no_contact', 'police')).toContain('person_protected')
  })

  test('whoever carries a no-contact out is told whom to keep away', () => {
    for (const to of ['suspect', 'police', 'protected_person', 'registry'] as const)
      expect(copyFor('no_contact', to)).toContain('person_barred')
  })

  test('Law 09-08 art. 49: no service reads an article, a decider, reasons, a name or who is barred', () => {
    for (const k of measureKinds)
      for (const to of ['shelter_service', 'health_service'] as const)
        for (const field of copyFor(k, to)) expect(['need', 'language', 'from', 'until']).toContain(field)
  })

  test('a place is told only to the police who are to guard it', () => {
    const told = measureKinds.flatMap((k) =>
      addressees.filter((a) => copyFor(k, a).includes('place_to_guard')).map((a) => [k, a]),
    )
    expect(told).toEqual([
      ['physical_protection', 'police'],
      ['safety_measure', 'police'],
      ['witness_physical_protection', 'police'],
    ])
  })

  test('the protected person is always told (CPP 82-10), and nobody else than the addressees is served', () => {
    fc.assert(
      fc.property(
        kind,
        fc.constantFrom(...addressees),
        fc.boolean(),
        fc.boolean(),
        (k, a, granted, signed) => {
          expect(addresseesOf(k)).toContain('protected_person')
          expect(mayServe({ kind: k, addressee: a, granted, signed }).outcome === 'may').toBe(
            granted && signed && copyFor(k, a).length > 0,
          )
        },
      ),
    )
  })
})

test('every capacity that is open has an article of its own in its basis', () => {
  for (const k of measureKinds)
    for (const c of capacities as readonly Capacity[]) {
      const basis = opensTo(k, c)
      if (basis !== undefined) expect(basis[0]).toBe(articleOfMeasure(k))
    }
})
