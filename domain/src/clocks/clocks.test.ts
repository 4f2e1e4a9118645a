import type { LocalDate, LocalDateTime } from '@himaya/algorithms'
import { describe, expect, test } from 'vitest'
import { clocks, type Due, type EventId, type Happened, type TermFacts, type TermId } from './clocks.ts'
import { reckonedUntil, restDays } from './rest-days.ts'

const day = (text: string) => text as LocalDate
type Rest = Omit<Happened, 'event' | 'at' | 'facts'>

const due = (event: EventId, at: string, term: TermId, facts: TermFacts = {}, more: Rest = {}): Due => {
  const found = clocks({ event, at: at as LocalDate | LocalDateTime, facts, ...more }).find(
    (d) => d.term === term,
  )
  if (found === undefined) throw new Error(`${term} does not fall due`)
  return found
}

describe('what is asked for and what is not', () => {
  const ids = (happened: Happened) => clocks(happened).map((d) => d.term)

  test('a minor is not kept longer for an offence outside article 108', () => {
    expect(
      ids({ event: 'minor_arrest', at: '2026-04-10T08:00' as LocalDateTime, facts: { art108: 'no' } }),
    ).toEqual(['minor_retention'])
  })

  test('the lawyer comes from the first hour, and is kept waiting only if that was ordered', () => {
    expect(ids({ event: 'arrest', at: '2026-04-10T08:00' as LocalDateTime })).toEqual([
      'custody',
      'custody_extension',
      'lawyer_visit',
    ])
    expect(due('arrest', '2026-04-10T08:00', 'lawyer_visit')).toMatchObject({
      due: null,
      value: { amount: 30 },
    })
  })

  test.each<[string, TermFacts, boolean]>([
    ['the accused', { party: 'accused' }, true],
    ['the civil party', { party: 'civil_party' }, true],
    ['the king’s prosecutor', { party: 'prosecution', prosecution: 'kings_prosecutor' }, true],
    ['the general prosecutor', { party: 'prosecution', prosecution: 'general_prosecutor' }, false],
  ])('the five days more are for the others, the general prosecutor excepted: %s', (_, facts, given) => {
    const found = ids({
      event: 'judgment',
      at: day('2026-03-02'),
      facts: { another_appealed: 'yes', ...facts },
    })
    expect(found.includes('appeal_others')).toBe(given)
  })

  test('what the law did not know then is left out', () => {
    expect(ids({ event: 'deliberation', at: day('2025-12-07') })).toEqual([])
    expect(ids({ event: 'reflection', at: day('2025-12-07') })).toEqual([])
  })

  test.each<[EventId, readonly TermId[]]>([
    ['judicial_supervision', ['supervision_felony_108', 'supervision_appeal']],
    ['interception', ['interception']],
    ['urgent_interception', ['urgent_interception_ruling']],
    ['detention_for_trial', ['direct_referral']],
    ['minor_arrest', ['minor_retention', 'minor_retention_extension']],
    ['minor_guard', ['minor_guard']],
  ])('%s before the reform: the article was in force, and its version was not read', (event, expected) => {
    const found = clocks({ event, at: '2025-12-01T10:00' as LocalDateTime })
    expect(found.map((d) => d.term)).toEqual(expected)
    for (const one of found)
      expect(one).toMatchObject({
        due: null,
        value: null,
        renewals: [],
        notes: ['transitional_rule_not_verified', 'version_not_read'],
      })
    for (const one of clocks({ event, at: '2025-12-08T10:00' as LocalDateTime }))
      expect(one.value).not.toBeNull()
  })

  test('an arrest is told with its hour', () => {
    expect(() => clocks({ event: 'arrest', at: day('2026-04-10') })).toThrow(/told with its hour/)
  })
})

describe('how sure a day is', () => {
  test('a file from before the reform says that the transitional rule is not verified', () => {
    expect(due('judgment', '2026-03-02', 'appeal', {}, { opened: day('2025-12-07') }).notes).toEqual([
      'transitional_rule_not_verified',
    ])
    expect(due('judgment', '2026-03-02', 'appeal', {}, { opened: day('2025-12-08') }).notes).toEqual([])
  })

  test('the fifteen days to tell the outcome are remembered, before the reform, and read after it', () => {
    const notes = (on: string) => due('prosecutor_decision', on, 'notice_general_prosecutor').notes
    expect(notes('2025-12-01')).toContain('value_remembered')
    expect(notes('2026-02-02')).toEqual([])
  })

  test('an act from before the reform says so too when nobody told when the file was opened', () => {
    expect(due('communication_ban', '2025-12-07', 'communication_ban').notes).toEqual([
      'transitional_rule_not_verified',
    ])
    expect(due('communication_ban', '2025-12-08', 'communication_ban').notes).toEqual([])
    // The reform is of the code, and a decree of 2018 is not.
    expect(due('commission_request', '2025-07-07', 'commission_answer').notes).toEqual([])
  })

  test('a value from memory says so, and which version it is', () => {
    const before = due('pretrial_detention', '2025-12-07', 'detention_felony')
    expect(before.notes).toEqual(['transitional_rule_not_verified', 'value_remembered'])
    expect(before.value?.from).toBe('2003-10-01')
    expect(due('pretrial_detention', '2025-12-08', 'detention_felony').value).toMatchObject({
      from: '2025-12-08',
      source: 'CPP art. 177',
      verified: false,
    })
  })

  test('a holiday of the moon near the end is told; confirming it takes the doubt away, moving it moves the day', () => {
    const happened: Happened = { event: 'appeal_judgment', at: day('2026-06-06') }
    const [reckoned] = clocks(happened)
    expect(reckoned).toMatchObject({
      due: '2026-06-18',
      provisional: [{ holiday: 'hijra_new_year', firstDay: '2026-06-17' }],
    })
    const announced = (firstDay: string) =>
      clocks(happened, restDays([{ holiday: 'hijra_new_year', firstDay: day(firstDay) }]))[0]
    expect(announced('2026-06-17')).toMatchObject({ due: '2026-06-18', provisional: [] })
    expect(announced('2026-06-18')).toMatchObject({ due: '2026-06-17', provisional: [] })
  })

  test('a day moved by a holiday says that their list is from memory; one moved by a Sunday does not', () => {
    expect(due('judgment', '2026-01-03', 'appeal').notes).toEqual(['holidays_remembered'])
    expect(due('cassation_declared', '2026-04-01', 'cassation_copy').notes).toEqual([])
    // The strict day stands, and the clear one beside it was moved.
    expect(due('minor_guard', '2026-04-15', 'minor_guard')).toMatchObject({
      due: '2026-04-29',
      otherwise: { due: '2026-05-04' },
      notes: ['holidays_remembered'],
    })
    expect(due('hearing', '2026-01-20', 'summons').notes).toEqual(['holidays_remembered'])
  })

  test('a day after the last reckoned holidays says so', () => {
    expect(due('offence', '2026-03-10', 'prescription_felony').notes).toContain('holidays_not_reckoned')
    expect(
      due('offence', '2026-03-10', 'prescription_misdemeanour', { nature: 'misdemeanour' }).notes,
    ).toEqual([])
    expect(reckonedUntil).toBe('2035-12-31')
    // The last day of ten is Monday 31 December 2035, and of the next ten a New Year’s Day nobody doubts.
    expect(due('judgment', '2035-12-20', 'appeal')).toMatchObject({ due: '2035-12-31', notes: [] })
    expect(due('judgment', '2035-12-21', 'appeal').notes).toContain('holidays_not_reckoned')
  })

  test('a day that no such holiday could move is sure', () => {
    expect(due('judgment', '2026-03-02', 'appeal').provisional).toEqual([])
  })
})

describe('each day explains itself', () => {
  test('ten clear days that end on a holiday', () => {
    expect(due('judgment', '2026-10-26', 'appeal').steps).toEqual([
      { step: 'starts', at: '2026-10-26' },
      { step: 'first_day_not_counted', on: '2026-10-26', article: 'ma/act/2002/22-01#art_750' },
      { step: 'counted', from: '2026-10-27', to: '2026-11-05', amount: 10, unit: 'days' },
      { step: 'last_day_not_counted', on: '2026-11-06', article: 'ma/act/2002/22-01#art_750' },
      {
        step: 'moved_on',
        because: { on: '2026-11-06', why: 'green_march', provisional: false },
        article: 'ma/act/2002/22-01#art_750',
      },
      {
        step: 'moved_on',
        because: { on: '2026-11-07', why: 'weekly_rest', provisional: false },
        article: 'ma/act/2002/22-01#art_750',
      },
      {
        step: 'moved_on',
        because: { on: '2026-11-08', why: 'weekly_rest', provisional: false },
        article: 'ma/act/2002/22-01#art_750',
      },
      { step: 'due', on: '2026-11-09' },
    ])
  })

  test('custody with a transfer and the clocks going back', () => {
    const { steps } = due(
      'arrest',
      '2026-02-14T10:00',
      'custody',
      {},
      {
        pauses: [{ from: '2026-02-14T12:00' as LocalDateTime, to: '2026-02-14T15:00' as LocalDateTime }],
      },
    )
    expect(steps).toEqual([
      { step: 'starts', at: '2026-02-14T10:00' },
      { step: 'runs', from: '2026-02-14T10:00', to: '2026-02-14T12:00', minutes: 120 },
      {
        step: 'stands_still',
        from: '2026-02-14T12:00',
        to: '2026-02-14T15:00',
        minutes: 180,
        article: 'ma/act/2002/22-01#art_66',
      },
      { step: 'runs', from: '2026-02-14T15:00', to: '2026-02-16T12:00', minutes: 2760 },
      { step: 'clocks_change', at: '2026-02-15T03:00', minutes: -60 },
      { step: 'due', on: '2026-02-16T12:00' },
    ])
  })
})

describe('prescription', () => {
  const felony = (more: Rest) => due('offence', '2020-03-10', 'prescription_felony', {}, more)

  test('an act of prosecution in time starts it anew, for the same length', () => {
    const found = felony({ interruptions: [day('2034-01-15')] })
    expect(found.due).toBe('2049-01-14')
    expect(found.steps).toContainEqual({
      step: 'interrupted',
      on: '2034-01-15',
      article: 'ma/act/2002/22-01#art_6',
    })
  })

  test('several, in any order: the last one counts', () => {
    expect(felony({ interruptions: [day('2040-05-02'), day('2034-01-15')] }).due).toBe('2055-05-01')
  })

  test('on the last day it is in time, the day after it is too late, and so is all that follows', () => {
    expect(felony({ interruptions: [day('2035-03-09')] }).due).toBe('2050-03-08')
    const late = felony({ interruptions: [day('2035-03-10'), day('2035-04-01')] })
    expect(late.due).toBe('2035-03-09')
    expect(late.steps.filter((s) => s.step === 'interrupted_too_late')).toHaveLength(1)
  })

  test('a child harmed by one of those whom the text names: anew at majority', () => {
    const found = due(
      'offence',
      '2022-01-01',
      'prescription_felony',
      {},
      { minorVictimBorn: day('2010-05-05') },
    )
    expect(found.due).toBe('2043-05-04')
    expect(found.steps).toContainEqual({
      step: 'restarts_at_majority',
      on: '2028-05-05',
      article: 'ma/act/2002/22-01#art_5',
    })
    expect(
      due('offence', '2022-01-01', 'prescription_felony', {}, { minorVictimBorn: day('2008-02-29') }).due,
    ).toBe('2041-02-28')
  })

  test('and interrupted after that', () => {
    expect(
      due(
        'offence',
        '2022-01-01',
        'prescription_felony',
        {},
        {
          minorVictimBorn: day('2010-05-05'),
          interruptions: [day('2024-01-01'), day('2030-06-01')],
        },
      ).due,
    ).toBe('2045-05-31')
  })

  test('someone of full age at the time has no such restart', () => {
    expect(felony({ minorVictimBorn: day('2000-01-01') }).due).toBe('2035-03-09')
  })
})
