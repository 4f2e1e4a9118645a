import { addDays, toInstant, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { offsets } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartyId } from '../ids.ts'
import { startedBy, type ClockRows } from './assemble.ts'
import type { NotedAct } from './started.ts'
import { holding, moonHolidaysBetween, reckonedFor, type HolidayConfirmation } from './holding.ts'
import { hasHour, notedEvents } from './noting.ts'
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

  test('each says where the case holds it, whom it is about, and nothing unsure that is sure', () => {
    const started = startedBy({
      penal: { opened: day('2026-01-05'), level: 'court_of_appeal' },
      acts: [
        act({ event: 'arrest', day: day('2026-02-03'), hour: '10:30', party: 'karim' as PartyId, id: 'n' }),
        act({ event: 'judgment', day: day('2026-03-02'), id: 'j' }),
      ],
      hearings: [{ id: 'h', on: day('2026-03-02'), state: 'fixed' }],
      decisions: [
        {
          id: 'd',
          takenOn: day('2026-01-20'),
          level: 'first_instance',
          notifyBy: day('2026-02-01'),
          open: true,
          toldOn: null,
        },
      ],
      reflections: [{ id: 'r', starts: day('2026-01-10'), ends: day('2026-02-01'), endedOn: null }],
      action: {
        offences: [
          {
            person: 'najma',
            began: day('2025-12-20'),
            ended: day('2025-12-31'),
            turns18In: null,
            closeToHer: [],
          },
        ],
        charges: [],
      },
    })
    const opened = '2026-01-05'
    const none = { party: null, fixed: null, done: null, notes: [] }
    const seen = { prosecution: 'general_prosecutor', court: 'court_of_appeal' }
    expect(started).toEqual([
      {
        ...none,
        source: 'facts',
        id: 'najma',
        notes: ['interrupted_by_acts_of_the_case'],
        happened: { event: 'offence', at: '2025-12-31', facts: {}, interruptions: ['2026-03-02'], opened },
      },
      {
        ...none,
        source: 'reflection',
        id: 'r',
        fixed: '2026-02-01',
        happened: { event: 'reflection', at: '2026-01-10', opened },
      },
      {
        ...none,
        source: 'decision',
        id: 'd',
        fixed: '2026-02-01',
        happened: {
          event: 'prosecutor_decision',
          at: '2026-01-20',
          facts: { prosecution: 'kings_prosecutor', court: 'first_instance' },
          opened,
        },
      },
      {
        ...none,
        source: 'noted',
        id: 'n',
        party: 'karim',
        happened: {
          event: 'arrest',
          at: '2026-02-03T10:30',
          facts: seen,
          pauses: [],
          interruptions: [],
          opened,
        },
      },
      { ...none, source: 'hearing', id: 'h', happened: { event: 'hearing', at: '2026-03-02', opened } },
      {
        ...none,
        source: 'noted',
        id: 'j',
        happened: {
          event: 'judgment',
          at: '2026-03-02',
          facts: seen,
          pauses: [],
          interruptions: [],
          opened,
        },
      },
    ])
  })

  test('without a penal file nothing is said of when it was opened, nor of which court', () => {
    const [judged] = startedBy({ ...nothing, acts: [act({ event: 'judgment', day: day('2026-03-02') })] })
    expect(judged?.happened).toStrictEqual({
      event: 'judgment',
      at: '2026-03-02',
      facts: {},
      pauses: [],
      interruptions: [],
    })
  })

  test('the pauses of a custody and what interrupts stand in the order of the clock, however they were noted', () => {
    const pause = (from: string, to: string) => ({ from: from as LocalDateTime, to: to as LocalDateTime })
    const [first, longer, second] = [
      pause('2026-04-01T10:00', '2026-04-01T11:00'),
      pause('2026-04-01T10:00', '2026-04-01T12:00'),
      pause('2026-04-02T08:00', '2026-04-02T09:00'),
    ]
    const one = act({
      event: 'arrest',
      day: day('2026-04-01'),
      hour: '09:00',
      pauses: [second, longer, first],
      interruptions: [day('2026-03-02'), day('2026-03-01')],
    })
    expect(startedBy({ ...nothing, acts: [one] })[0]?.happened).toMatchObject({
      pauses: [first, longer, second],
      interruptions: ['2026-03-01', '2026-03-02'],
    })
  })

  test('of one day by their row, of one row for nobody first, then by whom it is about and by what is charged', () => {
    const [uncle, aunt] = ['p2', 'p1'] as unknown as [PartyId, PartyId]
    const started = startedBy({
      ...nothing,
      acts: [
        act({ event: 'judgment', day: day('2026-03-02'), id: 'b' }),
        act({ event: 'motions', day: day('2026-03-02'), id: 'a' }),
        act({ event: 'motions', day: day('2026-03-01'), id: 'z' }),
      ],
      action: {
        offences: [
          {
            person: 'najma',
            began: day('2026-01-01'),
            ended: day('2026-01-02'),
            turns18In: day('2030-01-01'),
            closeToHer: [uncle, aunt],
          },
        ],
        charges: [
          { nature: 'misdemeanour', on: day('2026-02-01'), dropped: false },
          { nature: 'felony', on: day('2026-02-01'), dropped: false },
        ],
      },
    })
    expect(started.map(({ id, party, happened }) => [id, party, happened.facts?.nature ?? null])).toEqual([
      ['najma', null, 'felony'],
      ['najma', null, 'misdemeanour'],
      ['najma', aunt, 'felony'],
      ['najma', aunt, 'misdemeanour'],
      ['najma', uncle, 'felony'],
      ['najma', uncle, 'misdemeanour'],
      ['z', null, null],
      ['a', null, null],
      ['b', null, null],
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

  test('a term is mine when one of my posts on the case must act by its end, whatever my others', () => {
    const mine = (...mine: Parameters<typeof clocksOf>[3]) =>
      clocksOf(
        startedBy({ ...nothing, acts: [act({ event: 'deliberation', day: day('2026-03-02') })] }),
        [],
        now('2026-03-03T09:00'),
        mine,
      )[0]?.yours
    expect(mine('trial_judge')).toBe(true)
    expect(mine('unit_coordinator', 'trial_judge')).toBe(true)
    expect(mine('unit_coordinator')).toBe(false)
    expect(mine()).toBe(false)
  })

  test('what lasts no day and what nobody read the length of are no clocks', () => {
    const terms = (event: 'arrest' | 'minor_arrest', on: string) =>
      clocksOf(
        startedBy({ ...nothing, acts: [act({ event, day: day(on), hour: '10:00' })] }),
        [],
        now('2026-03-03T09:00'),
        [],
      ).map(({ due }) => due.term)
    // The lawyer's half hour is a length; of a minor's arrest before the reform the version was not read.
    expect(terms('arrest', '2026-02-20')).toEqual(['custody', 'custody_extension'])
    expect(terms('minor_arrest', '2025-12-01')).toEqual([])
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

  test('they stand in the order of their days, those of one day as they were written down; one feast never corrects another', () => {
    const other = (holiday: HolidayConfirmation['holiday'], firstDay: string, id: string) => ({
      ...eid(firstDay, '2026-03-19', id),
      holiday,
    })
    const [adha, hijra, twin] = [
      other('eid_al_adha', '2026-06-10', '2'),
      other('hijra_new_year', '2026-06-15', '3'),
      other('mawlid', '2026-06-10', '1'),
    ]
    expect(holding([hijra, adha, twin])).toEqual([twin, adha, hijra])
    expect(holding([twin, hijra, adha])).toEqual([twin, adha, hijra])
  })

  test('those between two days, both counted, each with what was confirmed of it and of no other', () => {
    const between = (from: string, to: string, confirmed: readonly HolidayConfirmation[] = []) =>
      moonHolidaysBetween(day(from), day(to), confirmed).map(({ holiday, reckoned, confirmed: one }) => [
        holiday,
        reckoned,
        one?.firstDay ?? null,
      ])
    expect(between('2026-03-20', '2026-05-27')).toEqual([
      ['eid_al_fitr', '2026-03-20', null],
      ['eid_al_adha', '2026-05-27', null],
    ])
    expect(between('2026-03-21', '2026-05-26')).toEqual([])
    const adha = { ...eid('2026-05-28', '2026-05-27', '2'), holiday: 'eid_al_adha' as const }
    const year = between('2026-01-01', '2027-04-01', [adha, eid('2026-03-21')])
    expect(year.map(([, reckoned]) => reckoned)).toEqual(year.map(([, reckoned]) => reckoned).toSorted())
    expect(year.filter(([, , confirmed]) => confirmed !== null)).toEqual([
      ['eid_al_fitr', '2026-03-20', '2026-03-21'],
      ['eid_al_adha', '2026-05-27', '2026-05-28'],
    ])
    expect(year.length).toBeGreaterThan(4)
  })

  test('an announced day stands for the reckoned one within three days of it', () => {
    expect(reckonedFor({ holiday: 'eid_al_fitr', firstDay: day('2026-03-17') })).toBe('2026-03-20')
    expect(reckonedFor({ holiday: 'eid_al_fitr', firstDay: day('2026-03-16') })).toBeUndefined()
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

  test('of several that were confirmed lately the one that moved it is told, and nothing of what is done', () => {
    const hijra = { ...eid('2025-06-28', '2026-03-19', '0'), holiday: 'hijra_new_year' as const }
    const confirmed = [hijra, eid('2026-03-21')]
    expect(appeal(confirmed, '2026-03-19T09:00')?.moved).toMatchObject({ holiday: 'eid_al_fitr' })
    const acts = [act({ event: 'judgment', day: day('2026-03-09') })]
    const said = [{ id: 's', of: 'a', term: 'appeal' as const, at: day('2026-03-12') }]
    const [done] = clocksOf(startedBy({ ...nothing, acts }), confirmed, now('2026-03-19T09:00'), [], {
      acts,
      said,
    })
    expect(done).toMatchObject({ state: 'done', moved: null })
  })

  test('of a term of which the strict day is given the clear one beside it is what moves', () => {
    // Held for fifteen days from the 4th: strictly until the 18th, clear until Friday the 20th.
    const guarded = startedBy({
      ...nothing,
      acts: [act({ event: 'minor_guard', day: day('2026-03-04') })],
    })
    const [clock] = clocksOf(guarded, [eid('2026-03-21')], now('2026-03-19T09:00'), [])
    expect(clock).toMatchObject({
      next: '2026-03-18',
      due: { otherwise: { due: '2026-03-20' } },
      moved: { from: '2026-03-23', to: '2026-03-20' },
    })
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

  test('the weight of a day is every date it moves, as often as each stands, but for what was done', () => {
    const judged = { event: 'judgment', at: day('2026-03-09') } as const
    const guarded = { event: 'minor_guard', at: day('2026-03-04') } as const
    const still = { event: 'judgment', at: day('2026-03-02') } as const
    const weight = (events: Parameters<typeof datesMoved>[0]) =>
      datesMoved(events, restDays(), restDays([eid('2026-03-21')]))
    expect(weight([{ happened: judged, times: 3 }])).toBe(3)
    expect(
      weight([
        { happened: judged, times: 3 },
        { happened: guarded, times: 2 },
        { happened: still, times: 7 },
      ]),
    ).toBe(5)
    expect(weight([{ happened: judged, times: 3, done: ['appeal'] }])).toBe(0)
    expect(weight([{ happened: judged, times: 3, done: ['cassation'] }])).toBe(3)
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
