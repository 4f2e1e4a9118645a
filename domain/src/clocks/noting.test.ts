import { terms } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import { isOf, posts, type Post } from '../officers/posts.ts'
import type { TermId } from './clocks.ts'
import { hasDuty } from './duty.ts'
import {
  addToEventReasons,
  canConfirm,
  factsAsked,
  hasHour,
  interruptingActs,
  isInterrupted,
  mayAddTo,
  mayNoteEvent,
  mayWithdrawEvent,
  notedEvents,
  noteEventReasons,
  notersOf,
  pauseReasons,
  readersOf,
  standsStill,
  withdrawalReasons,
  withdrawEventReasons,
  type NotedEvent,
} from './noting.ts'

const head: readonly Post[] = ['general_prosecutor', 'general_prosecutor_deputy']
const prosecution: readonly Post[] = ['kings_prosecutor', 'kings_prosecutor_deputy', ...head]
const benches: readonly Post[] = ['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor']
const ordering: readonly Post[] = [...prosecution, 'investigating_judge']
const inside: readonly Post[] = [...ordering, 'registry_clerk', 'prosecution_clerk']
const everybodyInCourt: readonly Post[] = [...inside, ...benches]

/** The acts by who notes them and who is told of them, each with the article of the code that it is of. */
const table: readonly {
  readonly by: readonly Post[]
  readonly told: readonly Post[]
  readonly acts: Readonly<Record<string, string>>
}[] = [
  {
    by: [...prosecution, 'prosecution_clerk'],
    told: inside,
    acts: {
      arrest: '66',
      identity_check: '82-3-9',
      minor_arrest: '460',
      minor_guard: '460',
      seizure_lift_request: '49-1',
      border_closure: '49-1',
      file_to_prosecution: '214',
    },
  },
  { by: [...prosecution, 'prosecution_clerk'], told: everybodyInCourt, acts: { detention_for_trial: '73' } },
  {
    by: [...prosecution, 'prosecution_clerk', 'registry_clerk'],
    told: everybodyInCourt,
    acts: { detention_challenge_referred: '73-2' },
  },
  { by: ordering, told: inside, acts: { offence: '5' } },
  {
    by: ordering,
    told: ordering,
    acts: { tracking: '116-2', infiltration: '82-3-3', infiltration_end: '82-3-5', data_requisition: '64-1' },
  },
  { by: ['investigating_judge', ...head], told: ordering, acts: { interception: '108' } },
  { by: head, told: ordering, acts: { urgent_interception: '108' } },
  {
    by: ['investigating_judge', 'registry_clerk'],
    told: inside,
    acts: { communication_ban: '136', questioning: '139', investigation_order: '220' },
  },
  {
    by: ['investigating_judge', 'registry_clerk'],
    told: everybodyInCourt,
    acts: { pretrial_detention: '177', judicial_supervision: '160' },
  },
  { by: ['registry_clerk'], told: inside, acts: { order_notified: '220' } },
  {
    by: ['registry_clerk'],
    told: everybodyInCourt,
    acts: { lifting_appeal_received: '73-2', appeal_declared: '399', cassation_declared: '528' },
  },
  {
    by: [...benches, 'registry_clerk'],
    told: everybodyInCourt,
    acts: {
      detention_lifted: '73-2',
      motions: '421-1',
      deliberation: '429-1',
      judgment: '400',
      appeal_judgment: '457',
    },
  },
  {
    by: ['juvenile_judge', 'juvenile_counsellor', 'registry_clerk'],
    told: everybodyInCourt,
    acts: { juvenile_protection: '511' },
  },
  { by: ['registry_clerk', ...prosecution], told: everybodyInCourt, acts: { final_judgment: '597' } },
]
const rows = table.flatMap(({ by, told, acts }) =>
  Object.entries(acts).map(([act, number]) => ({
    act: act as NotedEvent,
    by,
    told,
    article: `ma/act/2002/22-01#art_${number}`,
  })),
)

describe('every act that is noted on a case', () => {
  test('has its row', () => {
    expect(rows.map(({ act }) => act).toSorted()).toEqual([...notedEvents].toSorted())
  })

  test.each(rows)('$act is noted by $by and nobody else, under $article', ({ act, by, article }) => {
    expect([...notersOf(act)].toSorted()).toEqual([...by].toSorted())
    for (const post of posts)
      expect(mayNoteEvent({ post, event: act, party: null }), post).toMatchObject(
        by.includes(post)
          ? { outcome: 'may', basis: [article] }
          : { outcome: 'refused', refusals: [{ reason: 'not_whose_act_it_is', article }] },
      )
  })

  test.each(rows)('$act is told to $told and nobody else', ({ act, told }) => {
    expect([...readersOf(act)].toSorted()).toEqual([...told].toSorted())
  })

  test('of a company none is noted that is done to the body of somebody', () => {
    const bodily: readonly NotedEvent[] = [
      'arrest',
      'identity_check',
      'minor_arrest',
      'minor_guard',
      'detention_for_trial',
      'detention_challenge_referred',
      'detention_lifted',
      'lifting_appeal_received',
      'pretrial_detention',
      'communication_ban',
    ]
    for (const { act, by, article } of rows) {
      const of = (party: 'suspect' | 'legal_person') =>
        mayNoteEvent({ post: by[0] as Post, event: act, party })
      expect(of('suspect').outcome, act).toBe('may')
      expect(of('legal_person'), act).toMatchObject(
        bodily.includes(act)
          ? { outcome: 'refused', refusals: [{ reason: 'a_company_has_no_body', article }] }
          : { outcome: 'may' },
      )
    }
  })

  test.each(rows)('$act is taken back under $article', ({ act, by, article }) => {
    expect(mayWithdrawEvent({ post: by[0] as Post, event: act, onlyGround: false })).toMatchObject({
      basis: [article],
    })
  })
})

describe('who notes and who is told', () => {
  test('never the unit, a service or the centre; and whoever notes is told', () => {
    for (const event of notedEvents) {
      for (const post of posts.filter((one) => isOf(one, 'unit', 'service', 'centre'))) {
        expect(notersOf(event)).not.toContain(post)
        expect(readersOf(event)).not.toContain(post)
      }
      for (const post of notersOf(event)) expect(readersOf(event), event).toContain(post)
    }
  })

  test('whoever must act before a term ends is told of what started it', () => {
    for (const term of terms) {
      const event = notedEvents.find((one) => one === term.event)
      if (event === undefined) continue
      for (const post of posts)
        if (hasDuty(post, term.id as TermId)) expect(readersOf(event), `${term.id} ${post}`).toContain(post)
    }
    expect(posts.some((post) => hasDuty(post, 'order_appeal_accused'))).toBe(false)
  })

  test('what an event is asked is what its terms ask', () => {
    expect(factsAsked('judgment')).toEqual(['another_appealed', 'party', 'prosecution', 'court'])
    expect(factsAsked('arrest')).toEqual(['art108', 'lawyer_delayed'])
    expect(factsAsked('deliberation')).toEqual([])
  })

  test('an hour is told of what has a term in hours, and of nothing else', () => {
    expect(notedEvents.filter(hasHour)).toEqual([
      'arrest',
      'identity_check',
      'minor_arrest',
      'urgent_interception',
      'detention_lifted',
      'lifting_appeal_received',
      'investigation_order',
    ])
    const inHours = terms.filter(({ counting }) => counting === 'hours').map(({ event }) => event)
    expect([...new Set<string>(inHours)].toSorted()).toEqual(notedEvents.filter(hasHour).toSorted())
  })
})

test('PC 448-9 §2: an act is taken back by whoever may note it; a judgment that alone confirms somebody is not', () => {
  for (const post of posts)
    for (const event of notedEvents) {
      const noted = mayNoteEvent({ post, event, party: null }).outcome
      expect(mayWithdrawEvent({ post, event, onlyGround: false }).outcome).toBe(noted)
      const held = mayWithdrawEvent({ post, event, onlyGround: true })
      if (!canConfirm(event)) expect(held.outcome).toBe(noted)
      else
        expect(held.outcome === 'refused' && held.refusals.at(-1)).toEqual({
          reason: 'somebody_is_confirmed_by_it',
          article: 'ma/act/2016/27-14#art_448-9-para-2',
        })
    }
  expect(notedEvents.filter(canConfirm)).toEqual(['judgment', 'appeal_judgment', 'final_judgment'])
})

describe('what is added to an act', () => {
  test('CPP 66: that the hours of a custody stood still; CPP 6: that a prescription was interrupted', () => {
    expect(mayAddTo({ post: 'general_prosecutor', event: 'arrest', what: 'pause' })).toMatchObject({
      outcome: 'may',
      basis: ['ma/act/2002/22-01#art_66'],
    })
    expect(mayAddTo({ post: 'general_prosecutor', event: 'offence', what: 'interruption' })).toMatchObject({
      outcome: 'may',
      basis: ['ma/act/2002/22-01#art_6'],
    })
    for (const event of notedEvents) {
      expect(standsStill(event), event).toBe(event === 'arrest')
      expect(isInterrupted(event), event).toBe(event === 'offence')
    }
  })

  test('whoever may not note the act adds nothing to it, and is told the article of the act', () => {
    expect(mayAddTo({ post: 'trial_judge', event: 'arrest', what: 'pause' })).toMatchObject({
      refusals: [{ reason: 'not_whose_act_it_is', article: 'ma/act/2002/22-01#art_66' }],
    })
    expect(mayAddTo({ post: 'trial_judge', event: 'offence', what: 'interruption' })).toMatchObject({
      refusals: [{ reason: 'not_whose_act_it_is', article: 'ma/act/2002/22-01#art_5' }],
    })
    expect(mayAddTo({ post: 'trial_judge', event: 'judgment', what: 'pause' })).toMatchObject({
      refusals: [{ reason: 'nothing_stands_still', article: 'ma/act/2002/22-01#art_66' }],
    })
    expect(mayAddTo({ post: 'trial_judge', event: 'judgment', what: 'interruption' })).toMatchObject({
      refusals: [{ reason: 'nothing_is_interrupted', article: 'ma/act/2002/22-01#art_6' }],
    })
  })
})

test('the words of each list are those that the law and its reasons know', () => {
  expect(pauseReasons).toEqual(['transfer', 'medical_care'])
  expect(interruptingActs).toEqual(['prosecution', 'investigation', 'trial'])
  expect(withdrawalReasons).toEqual(['mistake', 'noted_anew', 'annulled'])
  expect(noteEventReasons).toEqual(['not_whose_act_it_is', 'a_company_has_no_body'])
  expect(withdrawEventReasons).toEqual([...noteEventReasons, 'somebody_is_confirmed_by_it'])
  expect(addToEventReasons).toEqual(['not_whose_act_it_is', 'nothing_stands_still', 'nothing_is_interrupted'])
})
