import {
  addDays,
  daysBetween,
  toLocal,
  wallClock,
  type Instant,
  type LocalDate,
  type LocalDateTime,
} from '@himaya/algorithms'
import { events, heldOn, isInForce, offsets, terms } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clocks, type Due, type EventId, type Happened, type TermFacts, type TermId } from './clocks.ts'
import { reckonedUntil, restDays } from './rest-days.ts'

/** So many times as many cases as a property is usually tried on. */
const cases = (times: number) => ({ numRuns: times * (fc.readConfigureGlobal().numRuns ?? 100) })
const day = (text: string) => text as LocalDate
type Rest = Omit<Happened, 'event' | 'at' | 'facts'>

const due = (event: EventId, at: string, term: TermId, facts: TermFacts = {}, more: Rest = {}): Due => {
  const found = clocks({ event, at: at as LocalDate | LocalDateTime, facts, ...more }).find(
    (d) => d.term === term,
  )
  if (found === undefined) throw new Error(`${term} does not fall due`)
  return found
}

/** Event, when, term, due; written from the text with a calendar on paper. */
const clear: readonly [string, EventId, string, TermId, string, TermFacts?][] = [
  ['the first and last of ten days left out', 'judgment', '2026-03-02', 'appeal', '2026-03-13'],
  ['over a Sunday inside the term, which changes nothing', 'judgment', '2026-01-05', 'appeal', '2026-01-16'],
  ['ending on the Amazigh New Year', 'judgment', '2026-01-03', 'appeal', '2026-01-15'],
  ['ending on the Green March before a weekend', 'judgment', '2026-10-26', 'appeal', '2026-11-09'],
  ['through 29 February', 'judgment', '2024-02-19', 'appeal', '2024-03-01'],
  ['through 28 February', 'judgment', '2023-02-18', 'appeal', '2023-03-01'],
  ['ending on the Aïd al-Fitr and a Sunday', 'judgment', '2026-03-10', 'appeal', '2026-03-23'],
  ['ending on the last day of the year', 'judgment', '2025-12-20', 'appeal', '2025-12-31'],
  ['ending on New Year’s Day', 'judgment', '2025-12-21', 'appeal', '2026-01-02'],
  ['the day before the reform', 'judgment', '2025-12-07', 'appeal', '2025-12-18'],
  ['the day of the reform', 'judgment', '2025-12-08', 'appeal', '2025-12-19'],
  [
    'five days more for the others',
    'judgment',
    '2026-03-02',
    'appeal_others',
    '2026-03-18',
    { another_appealed: 'yes' },
  ],
  [
    'sixty days, ending on a Saturday',
    'judgment',
    '2026-03-02',
    'appeal_general_prosecutor',
    '2026-05-04',
    { court: 'first_instance' },
  ],
  [
    'ten days from the juvenile judge’s decision, ending on a Saturday',
    'juvenile_protection',
    '2026-03-03',
    'juvenile_protection_appeal',
    '2026-03-16',
  ],
  ['cassation', 'appeal_judgment', '2026-06-05', 'cassation', '2026-06-16'],
  ['cassation, ending on the first of Muharram', 'appeal_judgment', '2026-06-06', 'cassation', '2026-06-18'],
  ['the copy, ending on a Saturday', 'cassation_declared', '2026-04-01', 'cassation_copy', '2026-05-04'],
  ['the brief', 'cassation_declared', '2026-04-01', 'cassation_brief', '2026-06-01'],
  ['the file', 'cassation_declared', '2026-04-01', 'cassation_file', '2026-07-01'],
  ['telling the outcome', 'prosecutor_decision', '2026-02-02', 'notice_general_prosecutor', '2026-02-18'],
  [
    'telling the outcome, at the tribunal',
    'prosecutor_decision',
    '2026-02-02',
    'notice_kings_prosecutor',
    '2026-02-18',
    { prosecution: 'kings_prosecutor' },
  ],
  ['submissions, ending on the Throne Day', 'file_to_prosecution', '2026-07-21', 'submissions', '2026-07-31'],
  [
    'motions, ending on Oued Ed-Dahab before a weekend',
    'motions',
    '2026-08-03',
    'motions_ruling',
    '2026-08-17',
  ],
  [
    'deliberation, ending on two holidays before a weekend',
    'deliberation',
    '2026-08-04',
    'deliberation',
    '2026-08-24',
  ],
  [
    'one week for data, ending on a weekend with a holiday in it',
    'data_requisition',
    '2026-01-02',
    'data_requisition',
    '2026-01-12',
  ],
  [
    'lifting a seizure, ending on Labour Day',
    'seizure_lift_request',
    '2026-04-20',
    'seizure_lift_general_prosecutor',
    '2026-05-04',
  ],
  [
    'the same before the king’s prosecutor',
    'seizure_lift_request',
    '2026-04-21',
    'seizure_lift_kings_prosecutor',
    '2026-05-04',
    { prosecution: 'kings_prosecutor' },
  ],
  ['three days for the accused', 'order_notified', '2026-03-12', 'order_appeal_accused', '2026-03-16'],
  [
    'three days for the civil party, ending on the Aïd',
    'order_notified',
    '2026-03-16',
    'order_appeal_civil_party',
    '2026-03-23',
    { party: 'civil_party' },
  ],
  [
    'the next day for the prosecution, a Saturday',
    'order_notified',
    '2026-03-13',
    'order_appeal_prosecution',
    '2026-03-16',
    { party: 'prosecution' },
  ],
  [
    'the end of the next day, the Aïd al-Adha',
    'detention_for_trial',
    '2026-05-26',
    'detention_challenge',
    '2026-05-29',
  ],
  [
    'one day to rule, Labour Day before a weekend',
    'detention_challenge_referred',
    '2026-04-30',
    'detention_challenge_ruling',
    '2026-05-04',
  ],
  ['the next day', 'judicial_supervision', '2026-03-03', 'supervision_appeal', '2026-03-04'],
  [
    'fifteen days for an administration, not of the code',
    'commission_request',
    '2026-07-06',
    'commission_answer',
    '2026-07-21',
  ],
  [
    'fifteen days ending on a Sunday, which nothing moves',
    'commission_request',
    '2026-07-04',
    'commission_answer',
    '2026-07-19',
  ],
  [
    'five years after the regulation',
    'recording_regulation',
    '2026-01-15',
    'recording_in_force',
    '2031-01-15',
  ],
]

/** Event, when, term, strict day, clear day beside it, end after the last renewal. */
const strict: readonly [string, EventId, string, TermId, string, string, string | null, TermFacts?][] = [
  ['reflection', 'reflection', '2026-03-01', 'reflection', '2026-03-30', '2026-04-01', null],
  [
    'reflection from the first day there is one',
    'reflection',
    '2025-12-08',
    'reflection',
    '2026-01-06',
    '2026-01-08',
    null,
  ],
  [
    'reflection through 29 February, clear day on a Sunday',
    'reflection',
    '2028-02-10',
    'reflection',
    '2028-03-10',
    '2028-03-13',
    null,
  ],
  [
    'direct referral',
    'detention_for_trial',
    '2026-03-01',
    'direct_referral',
    '2026-03-15',
    '2026-03-17',
    null,
  ],
  [
    'ban on communication, once more',
    'communication_ban',
    '2026-06-01',
    'communication_ban',
    '2026-06-10',
    '2026-06-12',
    '2026-06-20',
  ],
  ['guard of a minor', 'minor_guard', '2026-09-01', 'minor_guard', '2026-09-15', '2026-09-17', null],
  [
    'detention, felony, six months in all',
    'pretrial_detention',
    '2026-01-10',
    'detention_felony',
    '2026-03-09',
    '2026-03-11',
    '2026-07-09',
  ],
  [
    'detention, felony, the day before the reform: a year',
    'pretrial_detention',
    '2025-12-07',
    'detention_felony',
    '2026-02-06',
    '2026-02-09',
    '2026-12-06',
  ],
  [
    'detention, felony, the day of the reform',
    'pretrial_detention',
    '2025-12-08',
    'detention_felony',
    '2026-02-07',
    '2026-02-09',
    '2026-06-07',
  ],
  [
    'detention from the 31st into February',
    'pretrial_detention',
    '2025-12-31',
    'detention_felony',
    '2026-02-27',
    '2026-03-02',
    '2026-06-29',
  ],
  [
    'detention, misdemeanour, from 31 January',
    'pretrial_detention',
    '2026-01-31',
    'detention_misdemeanour',
    '2026-02-27',
    '2026-03-02',
    '2026-03-30',
    { nature: 'misdemeanour' },
  ],
  [
    'detention, misdemeanour, in a leap year',
    'pretrial_detention',
    '2028-01-31',
    'detention_misdemeanour',
    '2028-02-28',
    '2028-03-01',
    '2028-03-30',
    { nature: 'misdemeanour' },
  ],
  [
    'supervision, felony of article 108',
    'judicial_supervision',
    '2026-02-01',
    'supervision_felony_108',
    '2026-03-31',
    '2026-04-02',
    '2027-01-31',
  ],
  [
    'supervision, another felony',
    'judicial_supervision',
    '2026-02-01',
    'supervision_felony',
    '2026-03-31',
    '2026-04-02',
    '2026-09-30',
    { art108: 'no' },
  ],
  [
    'supervision, misdemeanour',
    'judicial_supervision',
    '2026-02-01',
    'supervision_misdemeanour',
    '2026-02-28',
    '2026-03-02',
    '2026-04-30',
    { nature: 'misdemeanour' },
  ],
  [
    'interception from the 31st',
    'interception',
    '2026-05-31',
    'interception',
    '2026-09-29',
    '2026-10-01',
    '2027-05-30',
  ],
  [
    'recording from 30 November into February',
    'tracking',
    '2026-11-30',
    'tracking',
    '2027-02-27',
    '2027-03-01',
    '2027-05-29',
  ],
  ['infiltration', 'infiltration', '2026-03-15', 'infiltration', '2026-07-14', '2026-07-16', '2026-11-14'],
  [
    'leaving an infiltration',
    'infiltration_end',
    '2026-07-14',
    'infiltration_exit',
    '2026-11-13',
    '2026-11-16',
    '2027-03-13',
  ],
  [
    'border closed, article 108',
    'border_closure',
    '2026-01-30',
    'border_closure_108',
    '2026-02-27',
    '2026-03-02',
    '2026-04-29',
  ],
  [
    'border closed, another offence',
    'border_closure',
    '2026-04-15',
    'border_closure',
    '2026-05-14',
    '2026-05-18',
    null,
    { art108: 'no' },
  ],
  ['felony prescribed', 'offence', '2020-03-10', 'prescription_felony', '2035-03-09', '2035-03-12', null],
  [
    'misdemeanour of 29 February',
    'offence',
    '2024-02-29',
    'prescription_misdemeanour',
    '2028-02-28',
    '2028-03-01',
    null,
    { nature: 'misdemeanour' },
  ],
  ['felony of 29 February', 'offence', '2024-02-29', 'prescription_felony', '2039-02-27', '2039-03-01', null],
  [
    'felony before the reform of 2011',
    'offence',
    '2010-06-01',
    'prescription_felony',
    '2030-05-31',
    '2030-06-03',
    null,
  ],
  ['penalty of a felony', 'final_judgment', '2026-07-01', 'penalty_felony', '2041-06-30', '2041-07-02', null],
  [
    'penalty of a misdemeanour',
    'final_judgment',
    '2026-07-01',
    'penalty_misdemeanour',
    '2030-06-30',
    '2030-07-02',
    null,
    { nature: 'misdemeanour' },
  ],
]

/** Hearing or questioning, term, last safe day, last free day when another. */
const back: readonly [string, EventId, string, TermId, string, string | null, TermFacts?][] = [
  ['eight days, both ends free', 'hearing', '2026-04-22', 'summons', '2026-04-13', null],
  [
    'eight days, the last free one a Saturday',
    'hearing',
    '2026-06-15',
    'summons',
    '2026-06-05',
    '2026-06-06',
  ],
  [
    'eight days, the last free one a Sunday and the day before a Saturday',
    'hearing',
    '2026-04-21',
    'summons',
    '2026-04-10',
    '2026-04-12',
  ],
  [
    'five days when the general prosecutor referred',
    'hearing',
    '2026-04-22',
    'summons_direct',
    '2026-04-16',
    null,
    { referral: 'general_prosecutor' },
  ],
  [
    'two months for Europe',
    'hearing',
    '2026-05-31',
    'summons_near',
    '2026-03-30',
    null,
    { residence: 'maghreb_or_europe' },
  ],
  [
    'two months back into February',
    'hearing',
    '2026-04-30',
    'summons_near',
    '2026-02-27',
    null,
    { residence: 'maghreb_or_europe' },
  ],
  [
    'three months back into February',
    'hearing',
    '2026-05-29',
    'summons_far',
    '2026-02-27',
    null,
    { residence: 'elsewhere' },
  ],
  [
    'three months back to 29 February, and before the Aïd',
    'hearing',
    '2028-05-29',
    'summons_far',
    '2028-02-25',
    '2028-02-28',
    { residence: 'elsewhere' },
  ],
  [
    'ten days for lawyers, back over a weekend',
    'questioning',
    '2026-03-26',
    'lawyers_called',
    '2026-03-13',
    '2026-03-15',
  ],
  [
    'two days for lawyers before the reform, back before the Aïd',
    'questioning',
    '2025-06-10',
    'lawyers_called',
    '2025-06-06',
    '2025-06-07',
  ],
]

const from = '2026-04-02T00:00' as LocalDateTime
const to = '2026-04-02T06:00' as LocalDateTime
const pause = { from, to }
/** Event, hour, term, hour it ends, offset there. */
const hours: readonly [string, EventId, string, TermId, string, string, Rest?, TermFacts?][] = [
  ['custody', 'arrest', '2026-04-01T10:00', 'custody', '2026-04-03T10:00', '+01:00'],
  [
    'custody and its extension',
    'arrest',
    '2026-04-01T10:00',
    'custody_extension',
    '2026-04-04T10:00',
    '+01:00',
  ],
  ['custody in Ramadan', 'arrest', '2026-03-02T10:00', 'custody', '2026-03-04T10:00', '+00:00'],
  [
    'the clocks go back inside custody',
    'arrest',
    '2026-02-14T10:00',
    'custody',
    '2026-02-16T09:00',
    '+00:00',
  ],
  [
    'and inside its extension',
    'arrest',
    '2026-02-13T10:00',
    'custody_extension',
    '2026-02-16T09:00',
    '+00:00',
  ],
  [
    'the clocks go forward inside custody',
    'arrest',
    '2026-03-21T10:00',
    'custody',
    '2026-03-23T11:00',
    '+01:00',
  ],
  [
    'arrest in the hour that is skipped',
    'arrest',
    '2026-03-22T02:30',
    'custody',
    '2026-03-24T03:30',
    '+01:00',
  ],
  [
    'arrest in the hour that comes twice',
    'arrest',
    '2026-02-15T02:30',
    'custody',
    '2026-02-17T01:30',
    '+00:00',
  ],
  ['over midnight', 'arrest', '2026-04-01T23:30', 'custody', '2026-04-03T23:30', '+01:00'],
  ['over the end of February', 'arrest', '2028-02-28T12:00', 'custody', '2028-03-01T12:00', '+00:00'],
  [
    'transfer from another district does not count',
    'arrest',
    '2026-04-01T23:30',
    'custody',
    '2026-04-04T05:30',
    '+01:00',
    { pauses: [pause] },
  ],
  [
    'nor in the extension',
    'arrest',
    '2026-04-01T23:30',
    'custody_extension',
    '2026-04-05T05:30',
    '+01:00',
    { pauses: [pause] },
  ],
  [
    'two pauses that overlap count once',
    'arrest',
    '2026-04-01T23:30',
    'custody',
    '2026-04-04T05:30',
    '+01:00',
    { pauses: [pause, pause] },
  ],
  [
    'a pause after the end changes nothing',
    'arrest',
    '2026-03-30T12:00',
    'custody',
    '2026-04-01T12:00',
    '+01:00',
    { pauses: [pause] },
  ],
  [
    'a lawyer is kept waiting half the time at most, pauses or not',
    'arrest',
    '2026-04-01T23:30',
    'lawyer_delay',
    '2026-04-02T23:30',
    '+01:00',
    { pauses: [pause] },
    { lawyer_delayed: 'yes' },
  ],
  [
    'identity, over midnight',
    'identity_check',
    '2026-04-01T22:00',
    'identity_check',
    '2026-04-02T02:00',
    '+01:00',
  ],
  [
    'identity, once more',
    'identity_check',
    '2026-04-01T22:00',
    'identity_check_extension',
    '2026-04-02T06:00',
    '+01:00',
  ],
  [
    'identity while the clocks go back',
    'identity_check',
    '2026-02-15T01:00',
    'identity_check',
    '2026-02-15T04:00',
    '+00:00',
  ],
  ['a minor', 'minor_arrest', '2026-04-10T08:00', 'minor_retention', '2026-04-12T08:00', '+01:00'],
  [
    'a minor, article 108',
    'minor_arrest',
    '2026-04-10T08:00',
    'minor_retention_extension',
    '2026-04-13T08:00',
    '+01:00',
  ],
  [
    'the first president rules, the clocks go back',
    'urgent_interception',
    '2026-02-14T12:00',
    'urgent_interception_ruling',
    '2026-02-15T11:00',
    '+00:00',
  ],
  [
    'an order is told, the clocks go forward',
    'investigation_order',
    '2026-03-21T15:00',
    'order_notice',
    '2026-03-22T16:00',
    '+01:00',
  ],
  [
    'appeal of a release',
    'detention_lifted',
    '2026-07-02T16:45',
    'lifting_appeal',
    '2026-07-03T16:45',
    '+01:00',
  ],
  [
    'ruling on a release',
    'lifting_appeal_received',
    '2026-07-03T09:00',
    'lifting_appeal_ruling',
    '2026-07-05T09:00',
    '+01:00',
  ],
]

describe('worked examples', () => {
  test(`there are ${clear.length + strict.length + back.length + hours.length} of them`, () => {
    expect(clear.length + strict.length + back.length + hours.length).toBeGreaterThanOrEqual(60)
  })

  test.each(clear)('%s: %s of %s, %s until %s', (_, event, at, term, ends, facts) => {
    const found = due(event, at, term, facts)
    expect(found.due).toBe(ends)
    expect(found).toMatchObject({ strict: false, otherwise: null, offset: null })
  })

  test.each(strict)(
    '%s: %s of %s, %s strictly until %s, clear until %s, renewed until %s',
    (_, event, at, term, ends, otherwise, last, facts) => {
      const found = due(event, at, term, facts)
      expect(found).toMatchObject({
        due: ends,
        strict: true,
        otherwise: { reading: 'clear', due: otherwise },
      })
      expect(found.renewals.at(-1)?.due ?? null).toBe(last)
    },
  )

  test.each(back)('%s: %s of %s, %s by %s', (_, event, at, term, ends, free, facts) => {
    const found = due(event, at, term, facts)
    expect(found.due).toBe(ends)
    expect(found.otherwise?.due ?? null).toBe(free)
  })

  test.each(hours)('%s: %s at %s, %s until %s %s', (_, event, at, term, ends, offset, more, facts) => {
    expect(due(event, at, term, facts, more)).toMatchObject({ due: ends, offset })
  })
})

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

test('the clocks of the corpus are those of the time zone database, whatever Ramadan brings', () => {
  const [from, to] = ['2016-01-02', '2036-01-01'].map((on) => daysBetween(day('1970-01-01'), day(on)) * 1440)
  fc.assert(
    fc.property(fc.integer({ min: from!, max: to! }), (minute) => {
      const { day: on, time } = wallClock(minute * 60_000, 'Africa/Casablanca')
      expect(toLocal(minute as Instant, offsets)).toBe(`${on}T${time}`)
    }),
    cases(10),
  )
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

describe('whatever happens', () => {
  const any = fc.record({
    event: fc.constantFrom(...(Object.keys(events) as EventId[])),
    offset: fc.integer({ min: 0, max: 5000 }),
    minute: fc.integer({ min: 0, max: 1439 }),
  })
  const when = ({ event, offset, minute }: { event: EventId; offset: number; minute: number }): Happened => {
    const on = addDays(day('2017-01-01'), offset)
    const two = (n: number) => String(n).padStart(2, '0')
    return {
      event,
      at: (events[event].at === 'hour'
        ? `${on}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`
        : on) as LocalDate,
    }
  }

  test('every article was in force, every value held, and the last step is the day itself', () => {
    fc.assert(
      fc.property(any, (told) => {
        const happened = when(told)
        const on = happened.at.slice(0, 10) as LocalDate
        for (const found of clocks(happened)) {
          const term = terms.find((t) => t.id === found.term)
          expect(found.value).toBe(heldOn(term?.values ?? [], on) ?? null)
          if (found.due !== null) expect(found.steps.at(-1)).toEqual({ step: 'due', on: found.due })
          expect(isInForce(found.article, on), `${found.term} on ${on}`).toBe(true)
        }
      }),
      cases(5),
    )
  })

  test('a strict day is never later than the clear one, and a clear one is always a worked day', () => {
    const rest = restDays()
    fc.assert(
      fc.property(any, (told) => {
        for (const found of clocks(when(told), rest)) {
          if (found.otherwise?.reading === 'clear') {
            expect(found.due! < found.otherwise.due).toBe(true)
            expect(rest.on(found.otherwise.due)).toBeUndefined()
          }
          const moves = found.steps.some(
            (s) => s.step === 'last_day_not_counted' || s.step === 'day_named_by_the_text',
          )
          if (!found.strict && moves) expect(rest.on(found.due as LocalDate)).toBeUndefined()
        }
      }),
      cases(5),
    )
  })

  test('an event a day later never makes an appeal end earlier', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (offset) => {
        const on = addDays(day('2017-01-01'), offset)
        const ends = (at: LocalDate) => clocks({ event: 'judgment', at })[0]?.due as LocalDate
        expect(daysBetween(ends(on), ends(addDays(on, 1)))).toBeGreaterThanOrEqual(0)
      }),
      cases(5),
    )
  })
})
