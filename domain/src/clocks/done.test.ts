import { toInstant, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { offsets, termIds, terms } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import type { PartyId } from '../ids.ts'
import { posts, type Post } from '../officers/posts.ts'
import { startedBy, type ClockRows } from './assemble.ts'
import type { NotedAct } from './started.ts'
import type { EventId, TermId } from './clocks.ts'
import { isDoneAtAnHour, isSaidByHand, maySayDone, sayersOf, type SaidDone } from './done.ts'
import { hasDuty } from './duty.ts'
import { hasHour, notedEvents, readersOf, type NotedEvent } from './noting.ts'
import { clocksOf } from './standing.ts'

const day = (text: string) => text as LocalDate
const [karim, samir] = ['karim', 'samir'] as unknown as [PartyId, PartyId]
const nothing: ClockRows = {
  penal: { opened: day('2026-01-05'), level: 'court_of_appeal' },
  acts: [],
  hearings: [],
  decisions: [],
  reflections: [],
  action: null,
}
const act = (event: NotedEvent, when: string, part: Partial<NotedAct> = {}): NotedAct => ({
  id: `${event} ${when}`,
  event,
  day: day(when.slice(0, 10)),
  hour: when.length > 10 ? when.slice(11) : null,
  party: null,
  facts: {},
  withdrawn: false,
  pauses: [],
  interruptions: [],
  ...part,
})

const clocksIn = (rows: Partial<ClockRows>, said: readonly SaidDone[] = [], at = '2026-06-01T09:00') => {
  const all = { ...nothing, ...rows }
  return clocksOf(startedBy(all), [], toInstant(at as LocalDateTime, offsets), ['general_prosecutor'], {
    acts: all.acts,
    said,
  })
}
const doneOf = (rows: Partial<ClockRows>, term: TermId, said: readonly SaidDone[] = []) =>
  clocksIn(rows, said).find(({ due }) => due.term === term)?.done

describe('what somebody said', () => {
  const judged = act('judgment', '2026-03-02')
  const said = (at: string, term: TermId = 'appeal'): SaidDone => ({
    id: 's',
    of: judged.id,
    term,
    at: day(at),
  })

  test('makes the term done, and that term alone', () => {
    const clocks = clocksIn(
      { acts: [judged], penal: { opened: day('2026-01-05'), level: 'first_instance' } },
      [said('2026-03-10')],
    )
    expect(clocks.map(({ due, state }) => [due.term, state])).toEqual([
      ['appeal', 'done'],
      ['appeal_general_prosecutor', 'passed'],
    ])
  })

  test('on the last day it is in time, and after it late by as many days', () => {
    // Ten clear days after Monday the 2nd: Friday the 13th.
    expect(doneOf({ acts: [judged] }, 'appeal', [said('2026-03-13')])).toMatchObject({
      late: null,
      said: 's',
    })
    expect(doneOf({ acts: [judged] }, 'appeal', [said('2026-03-14')])?.late).toEqual({
      amount: 1,
      unit: 'days',
    })
    expect(doneOf({ acts: [judged] }, 'appeal', [said('2026-03-20')])?.late).toEqual({
      amount: 7,
      unit: 'days',
    })
  })

  test('of an act that was withdrawn, says nothing of anything', () => {
    expect(clocksIn({ acts: [{ ...judged, withdrawn: true }] }, [said('2026-03-10')])).toEqual([])
  })

  test('a custody that ended has no extension left, and one that ended in its extension is over', () => {
    const arrest = act('arrest', '2026-04-01T10:00')
    const both = (term: TermId, at: string) =>
      clocksIn({ acts: [arrest] }, [{ id: 's', of: arrest.id, term, at: at as LocalDateTime }]).map(
        ({ due, state, done }) => [due.term, state, done?.late ?? null],
      )
    expect(both('custody', '2026-04-02T10:00')).toEqual([
      ['custody', 'done', null],
      ['custody_extension', 'done', null],
    ])
    expect(both('custody_extension', '2026-04-04T09:00')).toEqual([
      ['custody', 'done', null],
      ['custody_extension', 'done', null],
    ])
    // Of an appeal of others the appeal of one says nothing.
    const judged = act('judgment', '2026-03-02', { facts: { another_appealed: 'yes' } })
    expect(
      clocksIn({ acts: [judged] }, [{ id: 's', of: judged.id, term: 'appeal', at: day('2026-03-10') }]).map(
        ({ due, state }) => [due.term, state],
      ),
    ).toEqual([
      ['appeal', 'done'],
      ['appeal_others', 'passed'],
    ])
  })

  test('an hour is counted where both are told with one, and a renewed term ends with its last renewal', () => {
    const arrest = act('arrest', '2026-04-01T10:00')
    const at = (hour: string): SaidDone => ({
      id: 's',
      of: arrest.id,
      term: 'custody',
      at: hour as LocalDateTime,
    })
    const late = (hour: string) => doneOf({ acts: [arrest] }, 'custody', [at(hour)])?.late
    expect(late('2026-04-03T10:00')).toBeNull()
    expect(late('2026-04-03T10:01')).toEqual({ amount: 1, unit: 'hours' })
    expect(late('2026-04-05T09:00')).toEqual({ amount: 2, unit: 'days' })
    expect(late('2026-04-03T12:30')).toEqual({ amount: 3, unit: 'hours' })
    expect(late('2026-04-04T09:59')).toEqual({ amount: 24, unit: 'hours' })
    expect(late('2026-04-04T10:00')).toEqual({ amount: 1, unit: 'days' })
    // Told with its day alone, it is late from the next day on.
    expect([late('2026-04-03'), late('2026-04-04')]).toEqual([null, { amount: 1, unit: 'days' }])
    const detention = act('pretrial_detention', '2026-01-10')
    const ended = (on: string): SaidDone => ({
      id: 's',
      of: detention.id,
      term: 'detention_felony',
      at: day(on),
    })
    expect(doneOf({ acts: [detention] }, 'detention_felony', [ended('2026-07-09')])?.late).toBeNull()
    expect(doneOf({ acts: [detention] }, 'detention_felony', [ended('2026-07-10')])?.late).toEqual({
      amount: 1,
      unit: 'days',
    })
  })
})

test('a supervision renewed five times is late only after the last of them', () => {
  const supervision = act('judicial_supervision', '2026-02-01')
  const ended = (on: string) =>
    doneOf({ acts: [supervision] }, 'supervision_felony_108', [
      { id: 's', of: supervision.id, term: 'supervision_felony_108', at: day(on) },
    ])?.late
  expect([ended('2027-01-31'), ended('2027-02-02')]).toEqual([null, { amount: 2, unit: 'days' }])
})

test('what is said of one act is said of no other, nor of another length of another person', () => {
  const [one, other] = [
    act('arrest', '2026-04-01T10:00', { id: 'one', party: karim, facts: { lawyer_delayed: 'yes' } }),
    act('arrest', '2026-04-01T11:00', { id: 'other', party: samir }),
  ]
  const said: SaidDone = { id: 's', of: 'one', term: 'custody', at: '2026-04-02T10:00' as LocalDateTime }
  const states = clocksIn({ acts: [one, other] }, [said]).map(({ started, due, state }) => [
    started.id,
    due.term,
    state,
  ])
  expect(states.toSorted()).toEqual([
    ['one', 'custody', 'done'],
    ['one', 'custody_extension', 'done'],
    // That the lawyer was let in is another thing than that the custody ended.
    ['one', 'lawyer_delay', 'passed'],
    ['other', 'custody', 'passed'],
    ['other', 'custody_extension', 'passed'],
  ])
})

describe('what the house holds shows itself', () => {
  test('an outcome that was told and a reflection period that was ended', () => {
    const decision = {
      id: 'd',
      takenOn: day('2026-03-02'),
      notifyBy: day('2026-03-10'),
      level: 'court_of_appeal' as const,
      open: true,
    }
    const told = (toldOn: string | null) =>
      doneOf(
        { decisions: [{ ...decision, toldOn: toldOn === null ? null : day(toldOn) }] },
        'notice_general_prosecutor',
      )
    expect(told(null)).toBeNull()
    expect(told('2026-03-09')).toMatchObject({ at: '2026-03-09', late: null, shownBy: 'prosecutor_decision' })
    // Fifteen clear days after the 2nd end on the 18th.
    expect(told('2026-03-19')?.late).toEqual({ amount: 1, unit: 'days' })
    const reflection = { id: 'r', starts: day('2026-03-02'), ends: day('2026-03-31') }
    expect(
      doneOf({ reflections: [{ ...reflection, endedOn: day('2026-03-12') }] }, 'reflection'),
    ).toMatchObject({ at: '2026-03-12', late: null })
  })

  test('the act that a term is for, in time or late', () => {
    const deliberation = act('deliberation', '2026-03-02')
    expect(doneOf({ acts: [deliberation] }, 'deliberation')).toBeNull()
    expect(doneOf({ acts: [deliberation, act('judgment', '2026-03-12')] }, 'deliberation')).toMatchObject({
      at: '2026-03-12',
      shownBy: 'judgment',
      late: null,
      said: null,
    })
    expect(doneOf({ acts: [deliberation, act('judgment', '2026-03-20')] }, 'deliberation')?.late).toEqual({
      amount: 2,
      unit: 'days',
    })
    expect(doneOf({ acts: [deliberation, act('judgment', '2026-03-01')] }, 'deliberation')).toBeNull()
  })

  /** Term, the act it runs from, the acts that show it, a day in time, a day after it, whether that shows it too. */
  const showing: readonly [TermId, NotedEvent, string, readonly NotedEvent[], string, string, boolean][] = [
    [
      'custody',
      'arrest',
      '2026-04-01T10:00',
      ['detention_for_trial', 'pretrial_detention', 'judicial_supervision'],
      '2026-04-02',
      '2026-04-04',
      false,
    ],
    [
      'custody_extension',
      'arrest',
      '2026-04-01T10:00',
      ['detention_for_trial', 'pretrial_detention', 'judicial_supervision'],
      '2026-04-04',
      '2026-04-05',
      false,
    ],
    [
      'minor_retention',
      'minor_arrest',
      '2026-04-01T10:00',
      ['minor_guard', 'pretrial_detention', 'judicial_supervision'],
      '2026-04-03',
      '2026-04-04',
      false,
    ],
    [
      'minor_retention_extension',
      'minor_arrest',
      '2026-04-01T10:00',
      ['minor_guard', 'pretrial_detention', 'judicial_supervision'],
      '2026-04-04',
      '2026-04-05',
      false,
    ],
    ['infiltration', 'infiltration', '2026-03-15', ['infiltration_end'], '2026-11-14', '2026-11-15', true],
    [
      'detention_challenge',
      'detention_for_trial',
      '2026-05-25',
      ['detention_challenge_referred'],
      '2026-05-26',
      '2026-05-27',
      false,
    ],
    [
      'detention_challenge_ruling',
      'detention_challenge_referred',
      '2026-05-04',
      ['detention_lifted'],
      '2026-05-05T15:00',
      '2026-05-06T10:00',
      false,
    ],
    [
      'lifting_appeal',
      'detention_lifted',
      '2026-07-02T16:45',
      ['lifting_appeal_received'],
      '2026-07-03T16:45',
      '2026-07-03T17:00',
      true,
    ],
    [
      'order_notice',
      'investigation_order',
      '2026-03-02T10:00',
      ['order_notified'],
      '2026-03-03',
      '2026-03-04',
      true,
    ],
    [
      'deliberation',
      'deliberation',
      '2026-03-02',
      ['judgment', 'appeal_judgment'],
      '2026-03-18',
      '2026-03-19',
      true,
    ],
    ['cassation', 'appeal_judgment', '2026-06-05', ['cassation_declared'], '2026-06-16', '2026-06-17', true],
  ]
  test.each(showing)(
    '%s, from %s on %s, is shown by %j of the same person on %s, and by no other act',
    (term, event, from, by, inTime, tooLate, shownLate) => {
      const start = act(event, from, { id: 'start', party: karim })
      const shown = (one: NotedEvent, on: string) =>
        clocksIn({ acts: [start, act(one, on, { id: 'then', party: karim })] }).find(
          ({ started, due }) => started.id === 'start' && due.term === term,
        )?.done ?? null
      for (const one of by) {
        expect(shown(one, inTime), one).toMatchObject({ at: inTime, shownBy: one, said: null, late: null })
        if (shownLate) expect(shown(one, tooLate)?.late, one).not.toBeNull()
        else expect(shown(one, tooLate), one).toBeNull()
      }
      for (const one of notedEvents)
        if (!by.includes(one))
          expect(
            shown(one, hasHour(one) ? `${inTime.slice(0, 10)}T23:00` : inTime.slice(0, 10)),
            one,
          ).toBeNull()
    },
  )

  test('the first of several, by their hour too, in whatever order they were noted', () => {
    const deliberation = act('deliberation', '2026-03-02')
    for (const days of [
      ['2026-03-12', '2026-03-10'],
      ['2026-03-10', '2026-03-12'],
    ])
      expect(
        doneOf({ acts: [deliberation, ...days.map((on) => act('judgment', on))] }, 'deliberation')?.at,
      ).toBe('2026-03-10')
    const lifted = act('detention_lifted', '2026-07-02T08:00')
    for (const hours of [
      ['T15:00', 'T11:30'],
      ['T11:30', 'T15:00'],
    ])
      expect(
        doneOf(
          { acts: [lifted, ...hours.map((hour) => act('lifting_appeal_received', `2026-07-02${hour}`))] },
          'lifting_appeal',
        )?.at,
      ).toBe('2026-07-02T11:30')
  })

  test('on the very day it started; what came before it, or was asked only afterwards, answers nothing', () => {
    const judged = (deliberated: string, ...more: readonly NotedAct[]) =>
      doneOf({ acts: [act('deliberation', deliberated), ...more] }, 'deliberation')?.at ?? null
    expect(judged('2026-03-02', act('judgment', '2026-03-02'))).toBe('2026-03-02')
    const orders = (...list: readonly [string, PartyId][]) =>
      clocksIn({
        acts: [
          ...list.map(([at, party]) => act('investigation_order', at, { party })),
          act('order_notified', '2026-03-11', { party: karim }),
        ],
      })
        .filter(({ due }) => due.term === 'order_notice')
        .map(({ started, done }) => [started.happened.at, done?.at ?? null])
    // Of two of one day it answers both; of two of which the later is of its own day, that one.
    expect(orders(['2026-03-10T09:00', karim], ['2026-03-10T15:00', karim])).toEqual([
      ['2026-03-10T09:00', '2026-03-11'],
      ['2026-03-10T15:00', '2026-03-11'],
    ])
    expect(orders(['2026-03-09T09:00', karim], ['2026-03-11T08:00', karim])).toEqual([
      ['2026-03-09T09:00', null],
      ['2026-03-11T08:00', '2026-03-11'],
    ])
    // One made after it, or of somebody else, takes nothing away.
    expect(orders(['2026-03-10T09:00', karim], ['2026-03-12T08:00', karim])[0]).toEqual([
      '2026-03-10T09:00',
      '2026-03-11',
    ])
    expect(orders(['2026-03-09T09:00', karim], ['2026-03-10T08:00', samir])[0]).toEqual([
      '2026-03-09T09:00',
      '2026-03-11',
    ])
  })

  test('a period of reflection that ended after its strict day, and before its clear one, is not told as late', () => {
    const reflection = { id: 'r', starts: day('2026-03-02'), ends: day('2026-03-31') }
    expect(
      doneOf({ reflections: [{ ...reflection, endedOn: day('2026-04-01') }] }, 'reflection'),
    ).toMatchObject({ at: '2026-04-01', late: null })
  })

  test('of one person is taken for nobody else, and what names nobody for no one', () => {
    const order = act('investigation_order', '2026-03-02T10:00', { party: karim })
    const told = (party: PartyId | null) =>
      doneOf({ acts: [order, act('order_notified', '2026-03-03', { party })] }, 'order_notice')
    expect(told(karim)).toMatchObject({ at: '2026-03-03', late: null })
    expect(told(samir)).toBeNull()
    expect(told(null)).toBeNull()
  })

  test('answers the last thing before it that asked for it, not an earlier one', () => {
    const [first, second] = [
      act('investigation_order', '2026-03-02T10:00'),
      act('investigation_order', '2026-03-10T10:00'),
    ]
    const notices = clocksIn({ acts: [first, second, act('order_notified', '2026-03-11')] }).filter(
      ({ due }) => due.term === 'order_notice',
    )
    expect(notices.map(({ started, done }) => [started.id, done?.at ?? null])).toEqual([
      [first.id, null],
      [second.id, '2026-03-11'],
    ])
  })

  test('what follows only once it has ended shows that it ended in time, and never that it ended late', () => {
    const arrest = act('arrest', '2026-04-01T10:00', { party: karim })
    const held = (on: string) =>
      doneOf({ acts: [arrest, act('pretrial_detention', on, { party: karim })] }, 'custody')
    expect(held('2026-04-03')).toMatchObject({ shownBy: 'pretrial_detention', late: null })
    expect(held('2026-04-13')).toBeNull()
  })

  test('an act that was withdrawn shows nothing', () => {
    const judged = act('judgment', '2026-03-12', { withdrawn: true })
    expect(doneOf({ acts: [act('deliberation', '2026-03-02'), judged] }, 'deliberation')).toBeNull()
  })

  test('what was said goes before what an act shows', () => {
    const deliberation = act('deliberation', '2026-03-02')
    const said: SaidDone = { id: 's', of: deliberation.id, term: 'deliberation', at: day('2026-03-09') }
    expect(
      doneOf({ acts: [deliberation, act('judgment', '2026-03-12')] }, 'deliberation', [said]),
    ).toMatchObject({ at: '2026-03-09', said: 's', shownBy: null })
  })
})

const prosecutors: readonly Post[] = [
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'general_prosecutor',
  'general_prosecutor_deputy',
]
const judges: readonly Post[] = ['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor']
const head: readonly Post[] = ['general_prosecutor', 'general_prosecutor_deputy']

/** The terms by who says that they were kept. */
const sayers: readonly { readonly who: readonly Post[]; readonly terms: string }[] = [
  {
    who: [...prosecutors, 'prosecution_clerk'],
    terms: `custody custody_extension lawyer_delay identity_check identity_check_extension minor_retention
      minor_retention_extension minor_guard seizure_lift_kings_prosecutor seizure_lift_general_prosecutor border_closure
      border_closure_108 direct_referral detention_challenge submissions`,
  },
  {
    who: [...prosecutors, 'investigating_judge'],
    terms: 'interception tracking infiltration infiltration_exit data_requisition',
  },
  { who: prosecutors, terms: 'urgent_interception_ruling' },
  { who: [...judges, 'registry_clerk', 'prosecution_clerk'], terms: 'detention_challenge_ruling' },
  {
    who: [...prosecutors, 'registry_clerk'],
    terms: 'lifting_appeal supervision_appeal order_appeal_prosecution appeal juvenile_protection_appeal',
  },
  { who: ['kings_prosecutor', 'kings_prosecutor_deputy', 'registry_clerk'], terms: 'appeal_others' },
  { who: [...judges, 'registry_clerk'], terms: 'lifting_appeal_ruling motions_ruling deliberation' },
  {
    who: ['investigating_judge', 'registry_clerk'],
    terms: `detention_felony detention_misdemeanour supervision_felony supervision_felony_108 supervision_misdemeanour
      communication_ban lawyers_called`,
  },
  {
    who: ['registry_clerk'],
    terms: `order_notice order_appeal_accused order_appeal_civil_party cassation_copy cassation_brief cassation_file`,
  },
  { who: ['registry_clerk', 'prosecution_clerk'], terms: 'summons summons_direct summons_near summons_far' },
  { who: [...head, 'registry_clerk'], terms: 'appeal_general_prosecutor cassation' },
  {
    // What runs out by itself, is read elsewhere in the house, or is of nobody of it.
    who: [],
    terms: `lawyer_visit notice_general_prosecutor notice_kings_prosecutor prescription_felony prescription_misdemeanour
      penalty_felony penalty_misdemeanour reflection commission_answer recording_in_force`,
  },
]
const said = sayers.flatMap(({ who, terms: list }) =>
  list.split(/\s+/).map((term) => ({ term: term as TermId, who })),
)

describe('who says it', () => {
  test('every term of the law has its row', () => {
    expect(said.map(({ term }) => term).toSorted()).toEqual([...termIds].toSorted())
  })

  test.each(said)('that $term was kept is said by $who and by nobody else', ({ term, who }) => {
    expect([...sayersOf(term)].toSorted()).toEqual([...who].toSorted())
    expect(isSaidByHand(term)).toBe(who.length > 0)
  })

  test('whoever says it is told of the act it runs from', () => {
    for (const term of termIds.filter(isSaidByHand)) {
      const event = terms.find(({ id }) => id === term)!.event as EventId
      expect(sayersOf(term).length, term).toBeGreaterThan(0)
      if ((notedEvents as readonly string[]).includes(event))
        for (const post of sayersOf(term)) expect(readersOf(event as NotedEvent), term).toContain(post)
    }
  })

  test('never the unit, a service or the centre, and of a duty nobody but those it binds and their clerks', () => {
    for (const term of termIds)
      for (const post of sayersOf(term)) {
        expect(post).not.toMatch(/assistant|coordinator|provider|desk|central|auditor|administrator/)
        if (posts.some((one) => hasDuty(one, term)))
          expect(hasDuty(post, term) || post.endsWith('clerk'), `${term} ${post}`).toBe(true)
      }
  })

  test('what runs out by itself, or is read elsewhere, is said by nobody', () => {
    for (const term of [
      'prescription_felony',
      'penalty_felony',
      'reflection',
      'lawyer_visit',
      'notice_general_prosecutor',
    ] as const) {
      expect(sayersOf(term)).toEqual([])
      expect(
        maySayDone({ post: 'general_prosecutor', term, article: 'ma/act/2002/22-01#art_5' }),
      ).toMatchObject({ outcome: 'refused', refusals: [{ reason: 'nothing_to_be_done' }] })
    }
    expect(
      maySayDone({ post: 'trial_judge', term: 'custody', article: 'ma/act/2002/22-01#art_66' }),
    ).toMatchObject({ outcome: 'refused', refusals: [{ reason: 'not_whose_act_it_is' }] })
    expect(
      maySayDone({ post: 'prosecution_clerk', term: 'custody', article: 'ma/act/2002/22-01#art_66' }),
    ).toEqual({ outcome: 'may', basis: ['ma/act/2002/22-01#art_66'] })
  })

  test('with an hour where the term runs in hours', () => {
    expect(['custody', 'order_notice'].map((term) => isDoneAtAnHour(term as TermId))).toEqual([true, true])
    // The lawyer's half hour is a length, and of a custody that is told with its hour.
    for (const term of ['appeal', 'interception', 'lawyer_visit'] as const)
      expect(isDoneAtAnHour(term)).toBe(false)
  })
})
