import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOf, posts } from '../officers/posts.ts'
import { capacities, isAccusedSide, victimStatuses } from '../people/people.ts'
import {
  consentGivers,
  consentRule,
  guardianStandings,
  mayAskRepresentative,
  mayMoveReferral,
  mayNameRepresentative,
  mayRefer,
  mayTakeConsent,
  needs,
  referralStates,
  serviceSees,
  serviceStillReads,
  type Consent,
  type Consenting,
} from './referral.ts'

type Facts = Parameters<typeof mayRefer>[0]
const person: fc.Arbitrary<Consenting> = fc.oneof(
  fc.constant({ isChild: false as const }),
  fc.constantFrom(...guardianStandings).map((guardian) => ({ isChild: true as const, guardian })),
)
const consent: fc.Arbitrary<Consent> = fc.oneof(
  fc.constantFrom({ state: 'none' as const }, { state: 'refused' as const }, { state: 'withdrawn' as const }),
  fc.record({
    state: fc.constant('given' as const),
    by: fc.constantFrom(...consentGivers),
    need: fc.constantFrom(...needs),
  }),
)
const facts: fc.Arbitrary<Facts> = fc.record({
  post: fc.constantFrom(...posts),
  need: fc.constantFrom(...needs),
  capacity: fc.constantFrom(...capacities),
  status: fc.constantFrom(...victimStatuses, null),
  person,
  consent,
})
const good: Facts = {
  post: 'social_assistant',
  need: 'shelter',
  capacity: 'victim',
  status: 'presumed',
  person: { isChild: false },
  consent: { state: 'given', by: 'self', need: 'shelter' },
}
const reasons = (f: Facts): readonly string[] => {
  const answer = mayRefer(f)
  return answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)
}

describe('mayRefer', () => {
  test('nobody is referred without a standing consent of the right person for this very need', () => {
    fc.assert(
      fc.property(facts, (f) => {
        if (reasons(f).length > 0) return
        expect(f.consent).toEqual({ state: 'given', need: f.need, by: consentRule(f.person).by })
      }),
    )
  })

  test('a guardian who is suspected, related to an accused or contested neither consents nor hears', () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom('suspected', 'related_to_accused', 'contested', 'none'),
        (f, guardian) => {
          const child = { isChild: true as const, guardian: guardian as 'suspected' }
          expect(consentRule(child)).toMatchObject({ by: 'representative', guardianIsTold: false })
          for (const by of ['self', 'self_and_guardian'] as const)
            expect(reasons({ ...f, person: child, consent: { state: 'given', by, need: f.need } })).toContain(
              'representative_must_consent',
            )
        },
      ),
    )
  })

  test('the accused side is never referred', () => {
    fc.assert(fc.property(facts, (f) => !isAccusedSide(f.capacity) || reasons(f).length > 0))
  })

  test.each<[string, Partial<Facts>, readonly string[]]>([
    ['an adult who consents', {}, []],
    ['one still to be assessed', { status: 'to_assess' }, []],
    ['one assessed as not a victim', { status: 'not_a_victim' }, ['not_a_victim']],
    ['for another need', { need: 'return' }, ['consent_for_another_need']],
    ['after withdrawing', { consent: { state: 'withdrawn' } }, ['consent_withdrawn']],
    ['after refusing', { consent: { state: 'refused' } }, ['consent_refused']],
    [
      'an adult for whom someone else agreed',
      { consent: { state: 'given', by: 'representative', need: 'shelter' } },
      ['consent_is_her_own'],
    ],
    [
      'a girl of sixteen alone, with a trusted guardian',
      { person: { isChild: true, guardian: 'trusted' } },
      ['guardian_must_consent_too'],
    ],
    [
      'by a prosecutor, without consent',
      { post: 'general_prosecutor', consent: { state: 'none' } },
      ['not_the_unit', 'no_consent'],
    ],
  ])('%s', (_, change, expected) => {
    expect(reasons({ ...good, ...change })).toEqual(expected)
  })

  test('PC 448-4: a suspected guardian is refused on that article, a contested one on CPP 510', () => {
    expect(consentRule({ isChild: true, guardian: 'suspected' }).article).toBe('ma/act/2016/27-14#art_448-4')
    expect(consentRule({ isChild: true, guardian: 'contested' }).article).toBe('ma/act/2002/22-01#art_510')
  })
})

describe('a child whose guardian may not speak for her', () => {
  const badly = guardianStandings.filter((standing) => standing !== 'trusted')
  const child = (guardian: (typeof guardianStandings)[number]) => ({ isChild: true, guardian }) as const

  test('is spoken for by nobody until a representative was named', () => {
    for (const guardian of badly)
      for (const givenBy of consentGivers)
        for (const representativeNamed of [true, false]) {
          const may = mayTakeConsent({ given: true, givenBy, person: child(guardian), representativeNamed })
          expect(may.outcome === 'may').toBe(givenBy === 'representative' && representativeNamed)
        }
  })

  test('a refusal is written down whoever says it', () => {
    fc.assert(
      fc.property(person, fc.constantFrom(...consentGivers), (p, givenBy) => {
        const no = { given: false, givenBy, person: p, representativeNamed: false }
        expect(mayTakeConsent(no).outcome).toBe('may')
      }),
    )
  })

  test('one is asked for by the unit, for such a child, and not twice at once', () => {
    for (const post of posts)
      for (const guardian of guardianStandings) {
        const may = mayAskRepresentative({ post, person: child(guardian), asked: false }).outcome === 'may'
        expect(may).toBe(isOf(post, 'unit') && guardian !== 'trusted')
      }
    const asks = { post: 'social_assistant', person: child('suspected') } as const
    expect(mayAskRepresentative({ ...asks, asked: true })).toMatchObject({
      refusals: [{ reason: 'already_asked' }],
    })
    expect(mayAskRepresentative({ ...asks, person: { isChild: false }, asked: false }).outcome).toBe(
      'refused',
    )
  })

  test('CPP 510: the juvenile judge or counsellor names one, once', () => {
    for (const post of posts)
      expect(mayNameRepresentative({ post, named: false }).outcome === 'may').toBe(isOf(post, 'juvenile'))
    expect(mayNameRepresentative({ post: 'juvenile_judge', named: true })).toMatchObject({
      refusals: [{ reason: 'already_named' }],
    })
  })
})

describe('the service', () => {
  test('reads no more once it declined, or once the consent was taken back', () => {
    expect(referralStates.filter(serviceStillReads)).toEqual(['sent', 'accepted', 'ended'])
  })

  test('Law 09-08 art. 49: sees the need and nothing of the offence', () => {
    expect(serviceSees.join(' ')).not.toMatch(/article|accused|court|number|score|name|status/)
  })

  test('answers once, gives its reason when it declines, and only the unit withdraws', () => {
    for (const post of posts)
      for (const from of referralStates)
        for (const to of ['accepted', 'declined', 'withdrawn', 'ended'] as const) {
          const may = mayMoveReferral({ post, from, to, reasonGiven: true }).outcome === 'may'
          if (may) expect(isOf(post, to === 'withdrawn' ? 'unit' : 'service')).toBe(true)
          if (may && from === 'sent') expect(to).not.toBe('ended')
          if (from === 'declined' || from === 'withdrawn' || from === 'ended') expect(may).toBe(false)
        }
    const way = referralStates.flatMap((from) =>
      (['accepted', 'declined', 'withdrawn', 'ended'] as const)
        .filter((to) =>
          (['service_provider', 'social_assistant'] as const).some(
            (post) => mayMoveReferral({ post, from, to, reasonGiven: true }).outcome === 'may',
          ),
        )
        .map((to) => `${from} → ${to}`),
    )
    expect(way).toEqual([
      'sent → accepted',
      'sent → declined',
      'sent → withdrawn',
      'accepted → withdrawn',
      'accepted → ended',
    ])
    const decline = { post: 'service_provider', from: 'sent', to: 'declined' } as const
    expect(mayMoveReferral({ ...decline, reasonGiven: false })).toMatchObject({
      refusals: [{ reason: 'no_reason_given' }],
    })
    expect(mayMoveReferral({ ...decline, reasonGiven: true }).outcome).toBe('may')
  })
})
