import { addDays, toInstant, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { offsets, terms } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartyId } from '../ids.ts'
import { posts, type Post } from '../officers/posts.ts'
import { startedBy, type ClockRows } from './assemble.ts'
import type { NotedAct } from './started.ts'
import { hasDuty } from './duty.ts'
import { holding, moonHolidaysBetween, reckonedFor, type HolidayConfirmation } from './holding.ts'
import {
  factsAsked,
  hasHour,
  mayAddTo,
  canConfirm,
  mayNoteEvent,
  mayWithdrawEvent,
  notedEvents,
  notersOf,
  readersOf,
  standsStill,
} from './noting.ts'
import { restDays } from './rest-days.ts'
import { clocksOf, datesMoved, standingOf, toldFor } from './standing.ts'

const day = (text: string) => text as LocalDate
const now = (text: string) => toInstant(text as LocalDateTime, offsets)
const nothing: ClockRows = {
  penal: null,
  acts: [],
  hearings: [],
  decisions: [],
  reflections: [],
  action: null,
}
const act = (part: Partial<NotedAct> & Pick<NotedAct, 'event' | 'day'>): NotedAct => ({
  id: 'a',
  hour: null,
  party: null,
  facts: {},
  withdrawn: false,
  pauses: [],
  interruptions: [],
  ...part,
})

const days = fc.integer({ min: 0, max: 2000 }).map((n) => addDays(day('2021-01-01'), n))
const anAct = fc
  .record({
    event: fc.constantFrom(...notedEvents),
    day: days,
    minute: fc.integer({ min: 0, max: 1439 }),
    withdrawn: fc.boolean(),
    id: fc.uuid(),
  })
  .map(({ minute, ...one }): NotedAct => {
    const two = (n: number) => String(n).padStart(2, '0')
    return act({
      ...one,
      hour: hasHour(one.event) ? `${two(Math.floor(minute / 60))}:${two(minute % 60)}` : null,
    })
  })
const rows: fc.Arbitrary<ClockRows> = fc.record({
  penal: fc.option(fc.record({ opened: days, level: fc.constantFrom('first_instance', 'court_of_appeal') })),
  acts: fc.array(anAct, { maxLength: 8 }),
  hearings: fc.array(
    fc.record({ id: fc.uuid(), on: days, state: fc.constantFrom('fixed', 'held', 'postponed', 'cancelled') }),
    { maxLength: 4 },
  ),
  decisions: fc.array(
    fc.record({
      id: fc.uuid(),
      takenOn: days,
      notifyBy: days,
      level: fc.constantFrom('first_instance', 'court_of_appeal'),
      open: fc.boolean(),
      toldOn: fc.option(days),
    }),
    { maxLength: 4 },
  ),
  reflections: fc.array(fc.record({ id: fc.uuid(), starts: days, ends: days, endedOn: fc.option(days) }), {
    maxLength: 2,
  }),
  action: fc.option(
    fc.record({
      offences: fc.array(
        fc.record({
          person: fc.uuid(),
          began: days,
          ended: fc.option(days),
          turns18In: fc.option(days),
          closeToHer: fc.array(fc.uuid() as fc.Arbitrary<PartyId>, { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
      charges: fc.array(
        fc.record({
          nature: fc.constantFrom('felony', 'misdemeanour'),
          on: days,
          dropped: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
    }),
  ),
})
const moment = days.map((on) => now(`${on}T12:00`))

describe('what a case holds starts its clocks', () => {
  test('in whatever order the rows come', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (one, seed) => {
        const turned = <T>(list: readonly T[]) =>
          list.map((_, n) => list[(n + seed) % list.length]!).toReversed()
        expect(
          startedBy({
            ...one,
            acts: turned(one.acts),
            hearings: turned(one.hearings),
            decisions: turned(one.decisions),
            reflections: turned(one.reflections),
            action:
              one.action === null
                ? null
                : { offences: turned(one.action.offences), charges: turned(one.action.charges) },
          }),
        ).toEqual(startedBy(one))
      }),
    )
  })

  test('what was withdrawn, moved or is told to nobody starts none; what was told or ended starts it as done', () => {
    fc.assert(
      fc.property(rows, (one) => {
        const kept = {
          ...one,
          acts: one.acts.filter(({ withdrawn }) => !withdrawn),
          hearings: one.hearings.filter(({ state }) => state === 'fixed'),
          decisions: one.decisions.filter(({ open }) => open),
          action: null,
        }
        const started = startedBy({ ...one, action: null })
        expect(started).toEqual(startedBy(kept))
        expect(started).toHaveLength(
          kept.acts.length + kept.hearings.length + kept.decisions.length + kept.reflections.length,
        )
        expect(started.flatMap(({ done }) => done ?? []).toSorted()).toEqual(
          [
            ...kept.decisions.flatMap(({ toldOn }) => toldOn ?? []),
            ...kept.reflections.flatMap(({ endedOn }) => endedOn ?? []),
          ].toSorted(),
        )
      }),
    )
  })

  test('an act more never changes what the others run to', () => {
    fc.assert(
      fc.property(rows, anAct, moment, (given, more, at) => {
        // Prescription apart, which acts interrupt.
        const one = { ...given, action: null }
        const before = clocksOf(startedBy(one), [], at, [])
        const after = clocksOf(startedBy({ ...one, acts: [...one.acts, more] }), [], at, [])
        expect(after.filter(({ started }) => started.id !== more.id)).toEqual(before)
      }),
      { numRuns: 50 },
    )
  })

  test('the level seized tells which prosecution and which court, unless the act was noted with another', () => {
    const judged = act({ event: 'judgment', day: day('2026-03-02') })
    const terms = (one: NotedAct, level: 'first_instance' | 'court_of_appeal') =>
      clocksOf(
        startedBy({ ...nothing, penal: { opened: day('2026-01-05'), level }, acts: [one] }),
        [],
        now('2026-03-03T09:00'),
        [],
      ).map(({ due }) => due.term)
    expect(terms(judged, 'court_of_appeal')).toEqual(['appeal'])
    expect(terms(judged, 'first_instance')).toEqual(['appeal', 'appeal_general_prosecutor'])
    expect(terms({ ...judged, facts: { court: 'first_instance' } }, 'court_of_appeal')).toEqual([
      'appeal',
      'appeal_general_prosecutor',
    ])
  })

  test('a file opened before the reform says so on each of its clocks', () => {
    const of = (opened: string) =>
      clocksOf(
        startedBy({
          ...nothing,
          penal: { opened: day(opened), level: 'court_of_appeal' },
          acts: [act({ event: 'judgment', day: day('2026-03-02') })],
        }),
        [],
        now('2026-03-03T09:00'),
        [],
      )[0]?.due.notes
    expect(of('2025-12-07')).toEqual(['transitional_rule_not_verified'])
    expect(of('2025-12-08')).toEqual([])
  })
})

describe('where a term stands', () => {
  const custody = (hour: string, at: string, more: Partial<NotedAct> = {}) => {
    const [on = '', time = ''] = hour.split('T')
    return clocksOf(
      startedBy({ ...nothing, acts: [act({ event: 'arrest', day: day(on), hour: time, ...more })] }),
      [],
      now(at),
      ['general_prosecutor'],
    ).find(({ due }) => due.term === 'custody')
  }

  test('an hour is over when it strikes, and not before', () => {
    expect(custody('2026-04-01T10:00', '2026-04-03T09:59')).toMatchObject({ state: 'today', yours: true })
    expect(custody('2026-04-01T10:00', '2026-04-03T10:00')).toMatchObject({ state: 'passed' })
    expect(custody('2026-04-01T10:00', '2026-04-02T10:00')).toMatchObject({ state: 'runs' })
  })

  test('the night the clocks go back for Ramadan, the hour that comes twice is told from itself', () => {
    // Custody from 03:30 on the 13th ends 48 hours later, when the clock shows 02:30 for the second time.
    const end = custody('2026-02-13T03:30', '2026-02-14T12:00')
    expect(end?.due).toMatchObject({ due: '2026-02-15T02:30', offset: '+00:00' })
    // 02:30 the first time round is 01:30 of the universal clock.
    const first = toInstant('2026-02-15T02:30' as LocalDateTime, [{ from: '2016-01-01T00:00', minutes: 60 }])
    expect(standingOf(end!.due, first).state).toBe('today')
    expect(standingOf(end!.due, (first + 60) as never).state).toBe('passed')
  })

  test('a day is not over before it ends; after it, what it runs to is the end of the next renewal', () => {
    const detention = (at: string) =>
      clocksOf(
        startedBy({ ...nothing, acts: [act({ event: 'pretrial_detention', day: day('2026-01-10') })] }),
        [],
        now(at),
        [],
      ).find(({ due }) => due.term === 'detention_felony')
    expect(detention('2026-03-09T23:00')).toMatchObject({ next: '2026-03-09', renewal: 0, state: 'today' })
    expect(detention('2026-03-10T00:00')).toMatchObject({ next: '2026-05-09', renewal: 1, state: 'runs' })
    expect(detention('2026-07-10T00:00')).toMatchObject({ next: '2026-07-09', renewal: 2, state: 'passed' })
  })

  test('the nearest comes first, whatever there is', () => {
    fc.assert(
      fc.property(rows, moment, (one, at) => {
        const dates = clocksOf(startedBy(one), [], at, []).map(({ next }) => next)
        expect(dates).toEqual(dates.toSorted())
      }),
      { numRuns: 50 },
    )
  })
})

describe('holidays of the moon', () => {
  const eid = (firstDay: string, on = '2026-03-19', id = '1'): HolidayConfirmation => ({
    id,
    holiday: 'eid_al_fitr',
    firstDay: day(firstDay),
    on: day(on),
  })
  const judged = (on: string) => startedBy({ ...nothing, acts: [act({ event: 'judgment', day: day(on) })] })
  const appeal = (confirmed: readonly HolidayConfirmation[], at: string, on = '2026-03-09') =>
    clocksOf(judged(on), confirmed, now(at), [])[0]

  test('a later confirmation corrects an earlier one of the same year, and no other', () => {
    const [first, second, next] = [
      eid('2026-03-20'),
      eid('2026-03-21', '2026-03-20', '2'),
      eid('2027-03-10', '2027-03-09', '3'),
    ]
    expect(holding([second, first, next])).toEqual([second, next])
    expect(holding([first, next])).toEqual([first, next])
  })

  test('an announced day stands for the reckoned one within three days of it', () => {
    expect(reckonedFor({ holiday: 'eid_al_fitr', firstDay: day('2026-03-23') })).toBe('2026-03-20')
    expect(reckonedFor({ holiday: 'eid_al_fitr', firstDay: day('2026-03-24') })).toBeUndefined()
    expect(
      moonHolidaysBetween(day('2026-03-01'), day('2026-06-01'), [eid('2026-03-21')]).map(
        ({ holiday, reckoned, confirmed }) => [holiday, reckoned, confirmed?.firstDay ?? null],
      ),
    ).toEqual([
      ['eid_al_fitr', '2026-03-20', '2026-03-21'],
      ['eid_al_adha', '2026-05-27', null],
    ])
  })

  test('a date that moved is told for two weeks beside the day it moved from, and by which holiday', () => {
    // Ten clear days after the 9th end on Friday the 20th, the first day of the feast as it was reckoned.
    expect(appeal([], '2026-03-18T09:00')).toMatchObject({ next: '2026-03-23', moved: null })
    const confirmed = [eid('2026-03-21')]
    expect(appeal(confirmed, '2026-03-19T09:00')).toMatchObject({
      next: '2026-03-20',
      moved: {
        from: '2026-03-23',
        to: '2026-03-20',
        holiday: 'eid_al_fitr',
        firstDay: '2026-03-21',
        confirmedOn: '2026-03-19',
      },
    })
    expect(appeal(confirmed, `${addDays(day('2026-03-19'), toldFor)}T09:00`)?.moved).not.toBeNull()
    expect(appeal(confirmed, `${addDays(day('2026-03-19'), toldFor + 1)}T09:00`)?.moved).toBeNull()
  })

  test('a correction is told against what was confirmed before it', () => {
    const corrected = [eid('2026-03-21'), eid('2026-03-20', '2026-03-20', '2')]
    expect(appeal(corrected, '2026-03-20T09:00')).toMatchObject({
      next: '2026-03-23',
      moved: { from: '2026-03-20', to: '2026-03-23', confirmedOn: '2026-03-20' },
    })
  })

  test('a day confirmed as it was reckoned moves nothing', () => {
    fc.assert(
      fc.property(days, (on) => {
        expect(
          clocksOf(judged(on), [eid('2026-03-20')], now('2026-03-19T09:00'), []).every(
            ({ moved }) => moved === null,
          ),
        ).toBe(true)
      }),
    )
  })

  test('as many dates are counted beforehand as are told to have moved afterwards', () => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), fc.integer({ min: -2, max: 2 }), (list, off) => {
        const one = eid(addDays(day('2026-03-20'), off))
        const all = list.flatMap(judged)
        const counted = datesMoved(
          all.map(({ happened }) => ({ happened, times: 1 })),
          restDays(),
          restDays([one]),
        )
        const told = clocksOf(all, [one], now('2026-03-19T09:00'), []).filter(({ moved }) => moved !== null)
        expect(counted).toBe(told.length)
      }),
    )
  })
})

describe('who notes an act and who is told of it', () => {
  const reasons = (
    post: Post,
    event: (typeof notedEvents)[number],
    party: 'suspect' | 'legal_person' | null = null,
  ) => {
    const verdict = mayNoteEvent({ post, event, party })
    return verdict.outcome === 'may' ? 'may' : verdict.refusals.map(({ reason }) => reason)
  }

  test('never the unit, a service or the centre; and whoever notes is told', () => {
    for (const event of notedEvents) {
      for (const post of [
        'social_assistant',
        'unit_coordinator',
        'service_provider',
        'administrator',
        'auditor',
      ] as const) {
        expect(reasons(post, event)).toEqual(['not_whose_act_it_is'])
        expect(readersOf(event)).not.toContain(post)
      }
      for (const post of notersOf(event)) expect(readersOf(event), event).toContain(post)
      expect(notersOf(event).length).toBeGreaterThan(0)
    }
  })

  test('an interception is ordered and known by those who order it, and by no registry and no bench', () => {
    expect(reasons('investigating_judge', 'interception')).toBe('may')
    expect(reasons('kings_prosecutor', 'interception')).toEqual(['not_whose_act_it_is'])
    expect(reasons('investigating_judge', 'urgent_interception')).toEqual(['not_whose_act_it_is'])
    for (const post of ['registry_clerk', 'prosecution_clerk', 'trial_counsellor'] as const)
      expect(readersOf('interception')).not.toContain(post)
  })

  test('a company is not arrested; it may be judged', () => {
    expect(reasons('general_prosecutor', 'arrest', 'legal_person')).toEqual(['a_company_has_no_body'])
    expect(reasons('registry_clerk', 'judgment', 'legal_person')).toBe('may')
  })

  test('only hours of custody stand still, and only a prescription is interrupted', () => {
    expect(notedEvents.filter(standsStill)).toEqual(['arrest'])
    const added = (event: 'arrest' | 'offence', what: 'pause' | 'interruption') =>
      mayAddTo({ post: 'general_prosecutor', event, what }).outcome
    expect(added('arrest', 'pause')).toBe('may')
    expect(added('offence', 'interruption')).toBe('may')
    expect(mayAddTo({ post: 'general_prosecutor', event: 'offence', what: 'pause' })).toMatchObject({
      refusals: [{ reason: 'nothing_stands_still' }],
    })
    expect(mayAddTo({ post: 'general_prosecutor', event: 'arrest', what: 'interruption' })).toMatchObject({
      refusals: [{ reason: 'nothing_is_interrupted' }],
    })
    expect(mayAddTo({ post: 'trial_judge', event: 'arrest', what: 'pause' })).toMatchObject({
      refusals: [{ reason: 'not_whose_act_it_is' }],
    })
  })

  test('whoever must act before a term ends is told of what started it', () => {
    for (const term of terms) {
      const event = notedEvents.find((one) => one === term.event)
      if (event === undefined) continue
      for (const post of posts)
        if (hasDuty(post, term.id as never)) expect(readersOf(event), `${term.id} ${post}`).toContain(post)
    }
    expect(posts.some((post) => hasDuty(post, 'order_appeal_accused'))).toBe(false)
  })

  test('what an event is asked is what its terms ask', () => {
    expect(factsAsked('judgment')).toEqual(['another_appealed', 'party', 'prosecution', 'court'])
    expect(factsAsked('arrest')).toEqual(['art108', 'lawyer_delayed'])
    expect(factsAsked('deliberation')).toEqual([])
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
