import { addDays, type LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claimEnds } from '../claims/claims.ts'
import { isOf, posts } from '../officers/posts.ts'
import { capacities } from '../people/people.ts'
import { measureKinds } from '../protection/catalogue.ts'
import { needs } from '../referral/referral.ts'
import { doneFor, hasOwnAct, isShownTo, mayNoteEntitlement, notedStates, type PersonRecords } from './done.ts'
import {
  checklist,
  entitlementIds,
  entitlementStates,
  givingOf,
  mayFollow,
  standing,
} from './entitlements.ts'

const day = (text: string) => text as LocalDate
const today = day('2026-11-27')
const nothing: PersonRecords = {
  capacity: 'victim',
  receivedOn: null,
  rightsGiven: [],
  identifiedOn: null,
  measures: [],
  reflection: null,
  referrals: [],
  refusedNeeds: [],
  claims: [],
  noted: [],
}
const standingOf = (records: Partial<PersonRecords>, id: (typeof entitlementIds)[number]) =>
  standing(doneFor({ ...nothing, ...records }, today)[id] ?? [])
const measure = {
  kind: 'shelter',
  askedOn: day('2026-11-01'),
  decided: null,
  servedOn: null,
  endedOn: null,
} as const

const days = fc.integer({ min: 0, max: 800 }).map((n) => addDays(day('2025-01-01'), n))
const maybe = fc.option(days, { nil: null })
const anybody: fc.Arbitrary<PersonRecords> = fc.record({
  capacity: fc.constantFrom(...capacities),
  receivedOn: maybe,
  rightsGiven: fc.array(fc.record({ on: days, understood: fc.boolean() }), { maxLength: 3 }),
  identifiedOn: maybe,
  measures: fc.array(
    fc.record({
      kind: fc.constantFrom(...measureKinds),
      askedOn: days,
      decided: fc.option(
        fc.record({ outcome: fc.constantFrom('granted' as const, 'refused' as const), on: days }),
        { nil: null },
      ),
      servedOn: maybe,
      endedOn: maybe,
    }),
    { maxLength: 4 },
  ),
  reflection: fc.option(fc.record({ grantedOn: days, starts: days, ends: days, endedOn: maybe }), {
    nil: null,
  }),
  referrals: fc.array(
    fc.record({ need: fc.constantFrom(...needs), sentOn: days, acceptedOn: maybe, endedOn: maybe }),
    { maxLength: 3 },
  ),
  claims: fc.array(
    fc.record({
      on: days,
      ended: fc.option(fc.record({ on: days, why: fc.constantFrom(...claimEnds) }), { nil: null }),
    }),
    { maxLength: 3 },
  ),
  refusedNeeds: fc.array(fc.record({ need: fc.constantFrom(...needs), on: days }), { maxLength: 2 }),
  noted: fc.array(
    fc.record({
      entitlement: fc.constantFrom(...entitlementIds),
      state: fc.constantFrom(...notedStates),
      on: days,
    }),
    { maxLength: 3 },
  ),
})

describe('what was done', () => {
  test('of everything that a person can have, each act of the house says its own, and nothing else is said', () => {
    const [asked, decided, served, over] = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-20'].map(
      day,
    ) as [LocalDate, LocalDate, LocalDate, LocalDate]
    expect(
      doneFor(
        {
          ...nothing,
          receivedOn: asked,
          rightsGiven: [
            { on: asked, understood: false },
            { on: decided, understood: true },
          ],
          identifiedOn: decided,
          measures: [
            {
              kind: 'shelter',
              askedOn: asked,
              decided: { outcome: 'granted', on: decided },
              servedOn: served,
              endedOn: over,
            },
          ],
          reflection: { grantedOn: asked, starts: decided, ends: day('2026-12-02'), endedOn: null },
          referrals: [{ need: 'return', sentOn: asked, acceptedOn: decided, endedOn: over }],
          refusedNeeds: [{ need: 'health', on: asked }],
          noted: [{ entitlement: 'legal_aid', state: 'decided', on: asked }],
        },
        today,
      ),
    ).toEqual({
      first_reception: [{ state: 'running', on: asked }],
      information_on_rights: [
        { state: 'offered', on: asked },
        { state: 'running', on: decided },
      ],
      identification_at_once: [{ state: 'decided', on: decided }],
      shelter: [
        { state: 'offered', on: asked },
        { state: 'decided', on: decided },
        { state: 'running', on: served },
        { state: 'ended', on: over },
      ],
      reflection: [
        { state: 'decided', on: asked },
        { state: 'running', on: decided },
      ],
      no_expulsion_during_reflection: [
        { state: 'decided', on: asked },
        { state: 'running', on: decided },
      ],
      voluntary_return: [
        { state: 'offered', on: asked },
        { state: 'running', on: decided },
        { state: 'ended', on: over },
      ],
      state_health_care: [{ state: 'refused', on: asked }],
      legal_aid: [{ state: 'decided', on: asked }],
    })
  })

  test('what ends or begins today has, and what was done on one day stays in the order in which it is done', () => {
    const [shelter] = [{ ...measure, askedOn: today, decided: { outcome: 'granted', on: today } as const }]
    const done = doneFor(
      {
        ...nothing,
        measures: [{ ...shelter, servedOn: today, endedOn: today }],
        reflection: { grantedOn: today, starts: today, ends: today, endedOn: null },
      },
      today,
    )
    expect(done.shelter?.map(({ state }) => state)).toEqual(['offered', 'decided', 'running', 'ended'])
    // Its last day is still of the period.
    expect(done.reflection?.map(({ state }) => state)).toEqual(['decided', 'running'])
  })

  test('what an act of the house says is written down nowhere else: reception, rights, identity, reflection, claims', () => {
    for (const id of [
      'first_reception',
      'information_on_rights',
      'identification_at_once',
      'reflection',
      'no_expulsion_during_reflection',
      'civil_party',
      'shelter',
      'voluntary_return',
    ] as const)
      expect(hasOwnAct(id), id).toBe(true)
    for (const id of ['legal_aid', 'told_the_outcome', 'exemption_from_court_fees'] as const)
      expect(hasOwnAct(id), id).toBe(false)
  })

  test('is told day by day, and nothing is invented or lost', () => {
    fc.assert(
      fc.property(anybody, (records) => {
        const done = doneFor(records, today)
        for (const steps of Object.values(done)) {
          const on = steps.map((step) => step.on)
          expect(on).toEqual([...on].sort())
        }
        for (const { entitlement, state, on } of records.noted)
          expect(done[entitlement]).toContainEqual({ state, on })
      }),
    )
  })

  test('nothing that is still to come has ended or runs', () => {
    fc.assert(
      fc.property(anybody, (records) => {
        const early = day('2024-12-31')
        const { reflection, measures, referrals } = records
        const done = doneFor(
          { ...records, noted: [], reflection: reflection && { ...reflection, endedOn: null } },
          early,
        )
        const ended = Object.values(done).flatMap((steps) => steps.filter(({ state }) => state === 'ended'))
        expect(ended).toEqual([])
        expect([measures.length, referrals.length]).toEqual([
          records.measures.length,
          records.referrals.length,
        ])
      }),
    )
  })

  test.each([
    ['asked for', {}, 'offered'],
    ['granted', { decided: { outcome: 'granted', on: day('2026-11-02') } }, 'decided'],
    ['refused by the authority', { decided: { outcome: 'refused', on: day('2026-11-02') } }, 'denied'],
    [
      'served',
      { decided: { outcome: 'granted', on: day('2026-11-02') }, servedOn: day('2026-11-03') },
      'running',
    ],
    [
      'over',
      {
        decided: { outcome: 'granted', on: day('2026-11-02') },
        servedOn: day('2026-11-03'),
        endedOn: day('2026-11-20'),
      },
      'ended',
    ],
    [
      'to end tomorrow',
      {
        decided: { outcome: 'granted', on: day('2026-11-02') },
        servedOn: day('2026-11-03'),
        endedOn: day('2026-11-28'),
      },
      'running',
    ],
  ] as const)('a measure %s', (_, change, state) => {
    expect(standingOf({ measures: [{ ...measure, ...change }] }, 'shelter')).toBe(state)
  })

  test('a reporter’s measures are the reporter’s entitlement', () => {
    const measures = [{ ...measure, kind: 'witness_number' as const }]
    expect(standingOf({ capacity: 'reporter', measures }, 'protection_of_reporter')).toBe('offered')
    expect(standingOf({ capacity: 'witness', measures }, 'protection_of_witness')).toBe('offered')
  })

  test('reflection runs to its last day, and its end with it', () => {
    const reflection = {
      grantedOn: day('2026-10-28'),
      starts: day('2026-10-29'),
      ends: today,
      endedOn: null,
    }
    for (const id of ['reflection', 'no_expulsion_during_reflection'] as const) {
      expect(standingOf({ reflection }, id)).toBe('running')
      expect(standingOf({ reflection: { ...reflection, ends: addDays(today, -1) } }, id)).toBe('ended')
      expect(standingOf({ reflection: { ...reflection, endedOn: day('2026-11-03') } }, id)).toBe('ended')
      expect(
        standingOf({ reflection: { ...reflection, starts: addDays(today, 1), ends: addDays(today, 9) } }, id),
      ).toBe('decided')
    }
  })

  test('a service that was refused by the person is not missing, and is taken up again', () => {
    const refusedNeeds = [{ need: 'shelter' as const, on: day('2026-11-01') }]
    expect(standingOf({ refusedNeeds }, 'state_temporary_shelter')).toBe('refused')
    const referrals = [
      { need: 'shelter' as const, sentOn: day('2026-11-05'), acceptedOn: day('2026-11-06'), endedOn: null },
    ]
    expect(standingOf({ refusedNeeds, referrals }, 'state_temporary_shelter')).toBe('running')
  })

  test('rights that were not understood were offered, not given', () => {
    const given = (understood: boolean) => ({ rightsGiven: [{ on: day('2026-11-01'), understood }] })
    expect(standingOf(given(false), 'information_on_rights')).toBe('offered')
    expect(standingOf(given(true), 'information_on_rights')).toBe('running')
  })

  test('every measure and every need goes somewhere, or is no entitlement', () => {
    const touched = (records: Partial<PersonRecords>) => {
      const done = doneFor({ ...nothing, ...records }, today)
      return entitlementIds.filter((id) => (done[id]?.length ?? 0) > 0)
    }
    for (const kind of measureKinds)
      expect(touched({ measures: [{ ...measure, kind }] })).toHaveLength(
        kind === 'expertise_on_child' ? 0 : 1,
      )
    for (const need of needs)
      expect(touched({ refusedNeeds: [{ need, on: day('2026-11-01') }] })).toHaveLength(
        need === 'interpreter' || need === 'other' ? 0 : 1,
      )
  })
})

describe('a claim for damages', () => {
  const claimed = (...claims: PersonRecords['claims']) => standingOf({ claims }, 'civil_party')
  const [on, later] = [day('2026-10-01'), day('2026-10-09')]

  test('runs while it stands; given up is the person’s own no, not admitted is the court’s; a mistake never was', () => {
    expect(claimed()).toBe('open')
    expect(claimed({ on, ended: null })).toBe('running')
    expect(claimed({ on, ended: { on: later, why: 'given_up' } })).toBe('refused')
    expect(claimed({ on, ended: { on: later, why: 'not_admitted' } })).toBe('denied')
    expect(claimed({ on, ended: { on: later, why: 'mistake' } })).toBe('open')
    expect(hasOwnAct('civil_party')).toBe(true)
  })
})

describe('writing it down', () => {
  const note = (facts: Partial<Parameters<typeof mayNoteEntitlement>[0]>) => {
    const found = mayNoteEntitlement({
      post: 'social_assistant',
      entitlement: 'legal_aid',
      entitled: true,
      from: 'open',
      to: 'offered',
      ...facts,
    })
    return found.outcome === 'may' ? 'may' : found.refusals.map(({ reason }) => reason)
  }

  test('the unit offers and records a refusal; it decides nothing; the authorities decide and offer nothing', () => {
    for (const post of posts) {
      expect(note({ post })).toEqual(isOf(post, 'unit') ? 'may' : ['not_of_this_post'])
      expect(note({ post, to: 'decided' })).toEqual(
        isOf(post, 'prosecution', 'investigation', 'juvenile') ? 'may' : ['not_of_this_post'],
      )
    }
  })

  test('what has an act of its own is written by it alone, but for an offer and the person’s no', () => {
    expect(note({ entitlement: 'shelter', from: 'offered', to: 'running' })).toEqual(['has_its_own_act'])
    expect(note({ entitlement: 'shelter', from: 'offered', to: 'refused' })).toBe('may')
    expect(note({ entitlement: 'shelter' })).toBe('may')
  })

  test('not for somebody who is not entitled, but what was begun may be ended', () => {
    expect(note({ entitled: false })).toEqual(['not_entitled'])
    expect(note({ entitled: false, from: 'running', to: 'ended' })).toBe('may')
  })

  test('whatever is allowed may follow what stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...posts),
        fc.constantFrom(...entitlementIds),
        fc.constantFrom(...entitlementStates),
        fc.constantFrom(...notedStates),
        (post, entitlement, from, to) => {
          if (note({ post, entitlement, from, to }) === 'may') expect(mayFollow(from, to)).toBe(true)
        },
      ),
    )
  })
})

test('first reception, and what the State owes within its means, is the unit’s to know; the bench, the services and the centre know none', () => {
  for (const post of posts)
    for (const id of entitlementIds)
      expect(isShownTo(post, id)).toBe(
        isOf(post, 'unit') ||
          (isOf(post, 'prosecution', 'investigation', 'juvenile') &&
            ![
              'first_reception',
              ...entitlementIds.filter((one) => givingOf(one) === 'within_available_means'),
            ].includes(id)),
      )
})

test('a checklist from these records shows every act of the house in its place', () => {
  const lines = checklist(
    {
      capacity: 'victim',
      status: 'presumed',
      isChild: false,
      sex: 'female',
      isForeign: true,
      isPregnant: null,
      isDisabled: null,
      claims: null,
      stage: 'inquiry',
    },
    today,
    doneFor({ ...nothing, receivedOn: day('2026-11-01'), measures: [measure] }, today),
  )
  const of = (id: string) => lines.find(({ entitlement }) => entitlement === id)
  expect(of('first_reception')).toMatchObject({ state: 'running', missing: false })
  expect(of('shelter')).toMatchObject({ state: 'offered', missing: false })
  expect(of('reflection')).toMatchObject({ state: 'open', missing: true })
  expect(hasOwnAct('reflection')).toBe(true)
  expect(hasOwnAct('legal_aid')).toBe(false)
})
