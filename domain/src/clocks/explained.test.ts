import { addDays, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { events, type ArticleRef } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import { clocks, isStrict, type Due, type Happened, type TermFacts, type TermId } from './clocks.ts'
import type { Step } from './count.ts'
import { restDays } from './rest-days.ts'

const day = (text: string) => text as LocalDate
const cpp = (number: string) => `ma/act/2002/22-01#art_${number}` as ArticleRef

function due(event: Happened['event'], at: string, term: TermId, facts: TermFacts = {}): Due {
  const found = clocks({ event, at: at as LocalDate, facts }).find((one) => one.term === term)
  if (found === undefined) throw new Error(`${term} does not fall due`)
  return found
}
const resting = (on: string, why: string) => ({ on, why, provisional: false })

describe('each kind of term explains itself, step by step', () => {
  test('one that deprives of liberty: strict, with its renewals, and the clear day beside it', () => {
    expect(due('pretrial_detention', '2026-12-31', 'detention_felony')).toMatchObject({
      effect: 'liberty',
      article: cpp('177'),
      due: '2027-02-27',
      offset: null,
      strict: true,
      steps: [
        { step: 'starts', at: '2026-12-31' },
        { step: 'first_day_counted', on: '2026-12-31', article: null },
        { step: 'counted', from: '2026-12-31', to: '2027-02-27', amount: 2, unit: 'months' },
        { step: 'month_too_short', on: '2027-02-28' },
        { step: 'renewed', time: 1, due: '2027-04-29' },
        { step: 'renewed', time: 2, due: '2027-06-29' },
        { step: 'due', on: '2027-02-27' },
      ],
      otherwise: {
        reading: 'clear',
        due: '2027-03-01',
        steps: [
          { step: 'first_day_not_counted', on: '2026-12-31', article: cpp('750') },
          { step: 'counted', from: '2027-01-01', to: '2027-02-28', amount: 2, unit: 'months' },
          { step: 'month_too_short', on: '2027-02-28' },
          { step: 'last_day_not_counted', on: '2027-03-01', article: cpp('750') },
        ],
      },
      renewals: [
        { time: 1, due: '2027-04-29', otherwise: '2027-05-03' },
        { time: 2, due: '2027-06-29', otherwise: '2027-07-01' },
      ],
      notes: [],
      provisional: [],
    })
  })

  test('the cap of the time to reflect is strict too, and is not renewed', () => {
    const found = due('reflection', '2026-03-02', 'reflection')
    expect(found).toMatchObject({ due: '2026-03-31', strict: true, otherwise: { due: '2026-04-02' } })
    expect(found.renewals).toEqual([])
    expect(found.steps).toEqual([
      { step: 'starts', at: '2026-03-02' },
      { step: 'first_day_counted', on: '2026-03-02', article: null },
      { step: 'counted', from: '2026-03-02', to: '2026-03-31', amount: 30, unit: 'days' },
      { step: 'due', on: '2026-03-31' },
    ])
  })

  test('one counted back from a hearing: the last free day, and the worked day before it', () => {
    const back: readonly Step[] = [
      { step: 'last_day_not_counted', on: day('2026-05-11'), article: cpp('750') },
      { step: 'counted', from: day('2026-05-03'), to: day('2026-05-10'), amount: 8, unit: 'days' },
      { step: 'first_day_not_counted', on: day('2026-05-02'), article: cpp('750') },
    ]
    const found = due('hearing', '2026-05-11', 'summons')
    expect(found).toMatchObject({ due: '2026-04-30', strict: false, renewals: [] })
    expect(found.otherwise).toEqual({ reading: 'last_free_day', due: '2026-05-02', steps: back })
    expect(found.steps).toEqual([
      { step: 'starts', at: '2026-05-11' },
      ...back,
      { step: 'moved_back', because: resting('2026-05-02', 'weekly_rest'), article: null },
      { step: 'moved_back', because: resting('2026-05-01', 'labour'), article: null },
      { step: 'due', on: '2026-04-30' },
    ])
  })

  test('one of months counted back into a month that is too short', () => {
    const found = due('hearing', '2026-04-30', 'summons_near', { residence: 'maghreb_or_europe' })
    expect(found.otherwise).toBeNull()
    expect(found.steps).toEqual([
      { step: 'starts', at: '2026-04-30' },
      { step: 'last_day_not_counted', on: '2026-04-30', article: cpp('750') },
      { step: 'counted', from: '2026-02-28', to: '2026-04-29', amount: 2, unit: 'months' },
      { step: 'month_too_short', on: '2026-02-28' },
      { step: 'first_day_not_counted', on: '2026-02-27', article: cpp('750') },
      { step: 'due', on: '2026-02-27' },
    ])
  })

  test('the day that the text names itself, moved on over a weekend', () => {
    const found = due('order_notified', '2026-03-13', 'order_appeal_prosecution', { party: 'prosecution' })
    expect(found).toMatchObject({ strict: false, otherwise: null, renewals: [] })
    expect(found.steps).toEqual([
      { step: 'starts', at: '2026-03-13' },
      { step: 'day_named_by_the_text', on: '2026-03-14', article: cpp('222') },
      { step: 'moved_on', because: resting('2026-03-14', 'weekly_rest'), article: cpp('750') },
      { step: 'moved_on', because: resting('2026-03-15', 'weekly_rest'), article: cpp('750') },
      { step: 'due', on: '2026-03-16' },
    ])
  })

  test('days and years of another text: the first is not counted, the last is, nothing moves', () => {
    const found = due('commission_request', '2026-02-13', 'commission_answer')
    expect(found).toMatchObject({
      article: 'ma/decree/2018/2-17-740#art_7',
      strict: false,
      otherwise: null,
      notes: [],
      provisional: [],
    })
    expect(found.steps).toEqual([
      { step: 'starts', at: '2026-02-13' },
      { step: 'first_day_not_counted', on: '2026-02-13', article: null },
      { step: 'counted', from: '2026-02-14', to: '2026-02-28', amount: 15, unit: 'days' },
      { step: 'due', on: '2026-02-28' },
    ])
    expect(due('recording_regulation', '2028-02-29', 'recording_in_force').steps).toEqual([
      { step: 'starts', at: '2028-02-29' },
      { step: 'first_day_not_counted', on: '2028-02-29', article: null },
      { step: 'counted', from: '2028-03-01', to: '2033-02-28', amount: 5, unit: 'years' },
      { step: 'month_too_short', on: '2033-02-28' },
      { step: 'due', on: '2033-02-28' },
    ])
  })

  test('prescription: strict, with the clear day beside it', () => {
    const found = due('offence', '2024-02-29', 'prescription_misdemeanour', { nature: 'misdemeanour' })
    expect(found.steps).toEqual([
      { step: 'starts', at: '2024-02-29' },
      { step: 'first_day_counted', on: '2024-02-29', article: null },
      { step: 'counted', from: '2024-02-29', to: '2028-02-28', amount: 4, unit: 'years' },
      { step: 'due', on: '2028-02-28' },
    ])
    expect(found.otherwise?.steps).toEqual([
      { step: 'first_day_not_counted', on: '2024-02-29', article: cpp('750') },
      { step: 'counted', from: '2024-03-01', to: '2028-02-29', amount: 4, unit: 'years' },
      { step: 'last_day_not_counted', on: '2028-03-01', article: cpp('750') },
    ])
  })

  test('strict is what limits liberty, a power, a cap or what extinguishes, when it is counted in days', () => {
    for (const effect of ['liberty', 'power', 'cap', 'extinction'] as const) {
      for (const counting of ['days', 'months', 'years'] as const)
        expect(isStrict({ counting, effect })).toBe(true)
      for (const counting of ['hours', 'back_days', 'named_day', 'length'] as const)
        expect(isStrict({ counting, effect })).toBe(false)
    }
    for (const effect of ['duty', 'remedy', 'right'] as const)
      expect([isStrict({ counting: 'days', effect }), isStrict({ counting: 'months', effect })]).toEqual([
        false,
        false,
      ])
  })

  test('one whose version of that day nobody read is told whole, without a day or a length', () => {
    expect(due('minor_guard', '2025-12-01', 'minor_guard')).toEqual({
      term: 'minor_guard',
      effect: 'liberty',
      article: cpp('460'),
      due: null,
      offset: null,
      strict: false,
      otherwise: null,
      value: null,
      steps: [{ step: 'starts', at: '2025-12-01' }],
      renewals: [],
      notes: ['transitional_rule_not_verified', 'version_not_read'],
      provisional: [],
    })
  })

  test('a mere length has no day, and hours that nothing suspends run on through a pause', () => {
    expect(due('arrest', '2026-02-14T10:00', 'lawyer_visit')).toMatchObject({
      due: null,
      offset: null,
      strict: false,
      otherwise: null,
      renewals: [],
      steps: [{ step: 'starts', at: '2026-02-14' }],
    })
    const [, extended] = clocks({
      event: 'identity_check',
      at: '2026-04-01T22:00' as LocalDateTime,
      pauses: [{ from: '2026-04-01T22:30' as LocalDateTime, to: '2026-04-01T23:00' as LocalDateTime }],
    })
    expect(extended).toMatchObject({ strict: false, otherwise: null, renewals: [] })
    expect(extended?.steps).toEqual([
      { step: 'starts', at: '2026-04-01T22:00' },
      { step: 'runs', from: '2026-04-01T22:00', to: '2026-04-02T06:00', minutes: 480 },
      { step: 'due', on: '2026-04-02T06:00' },
    ])
  })
})

describe('prescription, at its edges', () => {
  const felony = (at: string, more: Pick<Happened, 'interruptions' | 'minorVictimBorn'>) => {
    const [found] = clocks({ event: 'offence', at: day(at), ...more })
    return { due: found?.due, steps: found?.steps.map(({ step }) => step) }
  }

  test('an act of prosecution on the very day, or before it, starts nothing anew', () => {
    for (const on of ['2020-03-10', '2019-01-01'])
      expect(felony('2020-03-10', { interruptions: [day(on)] })).toEqual(felony('2020-03-10', {}))
  })

  test('whoever comes of age on the day of the act is a child no more', () => {
    expect(felony('2020-03-10', { minorVictimBorn: day('2002-03-10') })).toEqual(felony('2020-03-10', {}))
    expect(felony('2020-03-10', { minorVictimBorn: day('2002-03-11') })).toMatchObject({
      due: '2035-03-10',
      steps: ['starts', 'restarts_at_majority', 'first_day_counted', 'counted', 'due'],
    })
  })

  test('what is too late says so, and is the last that is said', () => {
    const { steps } = felony('2020-03-10', { interruptions: [day('2036-01-01'), day('2037-01-01')] })
    expect(steps).toEqual(['starts', 'interrupted_too_late', 'first_day_counted', 'counted', 'due'])
  })
})

describe('days that are not worked', () => {
  const rest = restDays()

  test('the end of the week, holidays from the year they began, and neither after nor before them', () => {
    expect(rest.on(day('2026-05-02'))).toEqual(resting('2026-05-02', 'weekly_rest'))
    expect(rest.on(day('2026-05-01'))).toEqual(resting('2026-05-01', 'labour'))
    expect(rest.on(day('2026-05-04'))).toBeUndefined()
    // The Amazigh New Year is a holiday since 2024; in 2022 the 14th of January was a Friday that was worked.
    expect(rest.on(day('2026-01-14'))).toMatchObject({ on: '2026-01-14', provisional: false })
    expect(rest.on(day('2024-01-14'))).toEqual(resting('2024-01-14', 'amazigh_new_year'))
    expect(rest.on(day('2022-01-14'))).toBeUndefined()
  })

  test('a holiday of the moon lasts its days and is provisional until it is announced', () => {
    const first = day('2026-03-20')
    const held = [0, 1, 2].map((n) => rest.on(addDays(first, n)))
    expect(held[0]).toMatchObject({ on: first, provisional: true })
    const why = held[0]?.why
    const announced = restDays([{ holiday: why as 'hijra_new_year', firstDay: addDays(first, 3) }])
    expect(announced.on(addDays(first, 3))).toEqual({ on: addDays(first, 3), why, provisional: false })
    // The one that was reckoned is gone: 20 March 2026 is a Friday that is worked.
    expect(announced.on(first)).toBeUndefined()
  })

  test('an announcement of one feast leaves another that lies near it where it was reckoned', () => {
    const announced = restDays([{ holiday: 'eid_al_fitr', firstDay: day('2026-06-20') }])
    expect(announced.on(day('2026-06-17'))).toMatchObject({ why: 'hijra_new_year', provisional: true })
  })

  test('an announcement replaces the reckoned day up to ten days away, and no other year', () => {
    const reckoned = day('2026-06-17')
    const at = (days: number) =>
      restDays([{ holiday: 'hijra_new_year', firstDay: addDays(reckoned, days) }]).on(reckoned)
    for (const days of [-10, 10]) expect(at(days), String(days)).toBeUndefined()
    for (const days of [-11, 11, 365]) expect(at(days), String(days)).toMatchObject({ why: 'hijra_new_year' })
  })

  test('a holiday that several days were asked about is told once, and each of several is told', () => {
    expect(
      due('order_notified', '2026-03-16', 'order_appeal_civil_party', { party: 'civil_party' }),
    ).toMatchObject({
      due: '2026-03-23',
      provisional: [{ holiday: rest.on(day('2026-03-20'))?.why, firstDay: '2026-03-20' }],
    })
    const two = [
      { holiday: 'hijra_new_year', firstDay: day('2026-06-17') },
      { holiday: 'hijra_new_year', firstDay: day('2026-06-18') },
      { holiday: 'labour', firstDay: day('2026-06-18') },
    ] as const
    const [found] = clocks(
      { event: 'judgment', at: day('2026-10-26') },
      { on: rest.on, provisionalNear: () => [...two, ...two] },
    )
    expect(found?.provisional).toEqual(two)
  })

  test('only days are asked whether they are worked', () => {
    const asked: string[] = []
    const asking = {
      on: rest.on,
      provisionalNear: (on: LocalDate) => {
        asked.push(on)
        return []
      },
    }
    for (const event of Object.keys(events) as Happened['event'][])
      clocks({ event, at: '2026-03-12T10:00' as LocalDateTime }, asking)
    expect(asked.length).toBeGreaterThan(30)
    for (const on of asked) expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  test('doubt reaches one day before such a holiday and one day after it', () => {
    const near = (on: string) => rest.provisionalNear(day(on)).map(({ holiday }) => holiday)
    expect(['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18', '2026-06-19'].map(near)).toEqual([
      [],
      ['hijra_new_year'],
      ['hijra_new_year'],
      ['hijra_new_year'],
      [],
    ])
  })
})
