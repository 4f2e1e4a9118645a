import { addDays, toInstant, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { offsets } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartyId } from '../ids.ts'
import { startedBy, type ClockRows } from './assemble.ts'
import type { NotedAct } from './started.ts'
import type { NotedEvent } from './noting.ts'
import { carrying, interruptingEvents, type NotedOffence } from './offences.ts'
import { prescription } from './prescription.ts'
import { clocksOf } from './standing.ts'

const day = (text: string) => text as LocalDate
const [uncle, stranger] = ['p-uncle', 'p-stranger'] as unknown as [PartyId, PartyId]
const facts = (part: Partial<NotedOffence> = {}): NotedOffence => ({
  person: 'najma',
  began: day('2024-01-10'),
  ended: day('2024-06-20'),
  turns18In: null,
  closeToHer: [],
  ...part,
})
const act = (event: NotedEvent, on: string, part: Partial<NotedAct> = {}): NotedAct => ({
  id: `${event} ${on}`,
  event,
  day: day(on),
  hour: null,
  party: stranger,
  facts: {},
  withdrawn: false,
  pauses: [],
  interruptions: [],
  ...part,
})
const felony = { nature: 'felony', on: day('2026-02-01'), dropped: false } as const

function prescriptions(rows: Partial<Omit<ClockRows, 'penal'>>, opened = '2026-01-05') {
  const all: ClockRows = {
    penal: { opened: day(opened), level: 'court_of_appeal' },
    acts: [],
    hearings: [],
    decisions: [],
    reflections: [],
    action: { offences: [facts()], charges: [] },
    ...rows,
  }
  return clocksOf(
    startedBy(all),
    [],
    toInstant('2026-11-26T10:00' as LocalDateTime, offsets),
    ['general_prosecutor'],
    {
      acts: all.acts,
      said: [],
    },
  ).filter(({ due }) => due.term.startsWith('prescription'))
}
const told = (rows: Parameters<typeof prescriptions>[0]) =>
  prescriptions(rows).map(({ started, due }) => [due.term, started.party, due.due])

describe('prescription of the public action, from what the case holds (CPP 5, 6)', () => {
  test('runs fifteen years for a felony and four for a misdemeanour, from the last day of the facts', () => {
    expect(told({})).toEqual([['prescription_felony', null, '2039-06-19']])
    expect(
      told({
        action: {
          offences: [facts()],
          charges: [{ nature: 'misdemeanour', on: day('2024-06-20'), dropped: false }],
        },
      }),
    ).toEqual([['prescription_misdemeanour', null, '2028-06-19']])
  })

  test('of each nature that is charged one, and of what was dropped none', () => {
    const charges = [felony, { ...felony, nature: 'misdemeanour' as const, dropped: true }]
    expect(told({ action: { offences: [facts()], charges } })).toHaveLength(1)
    expect(
      told({
        action: { offences: [facts()], charges: charges.map((one) => ({ ...one, dropped: false })) },
      }).map(([term]) => term),
    ).toEqual(['prescription_misdemeanour', 'prescription_felony'])
  })

  test('while nobody noted that they ended it runs from their first day, and says so', () => {
    const [clock] = prescriptions({ action: { offences: [facts({ ended: null })], charges: [] } })
    expect(clock).toMatchObject({ due: { due: '2039-01-09' }, started: { notes: ['end_not_noted'] } })
  })

  test('an act of prosecution, investigation or trial starts it anew for all; one of inquiry does not', () => {
    const after = (acts: readonly NotedAct[], hearings: ClockRows['hearings'] = []) =>
      prescriptions({ acts, hearings })[0]?.due.due
    expect(after([act('questioning', '2026-03-01')])).toBe('2041-02-28')
    expect(after([act('arrest', '2026-03-01', { hour: '10:00' })])).toBe('2039-06-19')
    expect(after([act('questioning', '2026-03-01', { withdrawn: true })])).toBe('2039-06-19')
    expect(after([], [{ id: 'h', on: day('2026-05-04'), state: 'held' }])).toBe('2041-05-03')
    expect(after([], [{ id: 'h', on: day('2026-12-04'), state: 'fixed' }])).toBe('2039-06-19')
    expect(told({ action: { offences: [facts()], charges: [felony] } })).toEqual([
      ['prescription_felony', null, '2041-01-31'],
    ])
    // An act that lies before the last day of the facts interrupts nothing.
    expect(after([act('questioning', '2024-03-01')])).toBe('2039-06-19')
  })

  test('says that acts of the case interrupt it where one lies after the facts, and that their end is not noted where it is not', () => {
    const notes = (interrupting: string | null, ended: string | null) =>
      prescriptions({
        acts: interrupting === null ? [] : [act('questioning', interrupting)],
        action: {
          offences: [facts({ ended: ended === null ? null : day(ended) })],
          charges: [],
        },
      })[0]?.started.notes
    expect(notes(null, '2024-06-20')).toEqual([])
    expect(notes('2024-06-20', '2024-06-20')).toEqual([])
    expect(notes('2024-06-21', '2024-06-20')).toEqual(['interrupted_by_acts_of_the_case'])
    expect(notes(null, null)).toEqual(['end_not_noted'])
    expect(notes('2024-06-21', null)).toEqual(['end_not_noted', 'interrupted_by_acts_of_the_case'])
  })

  test('while nothing is charged no nature is told, and what an act carries of interruptions counts beside its own day', () => {
    const noted = act('arrest', '2026-03-01', { hour: '10:00', interruptions: [day('2026-04-01')] })
    const [started] = startedBy({
      penal: null,
      acts: [
        noted,
        act('questioning', '2026-02-01', { withdrawn: true, interruptions: [day('2026-02-02')] }),
      ],
      hearings: [],
      decisions: [],
      reflections: [],
      action: { offences: [facts()], charges: [] },
    })
    expect(started?.happened).toStrictEqual({
      event: 'offence',
      at: '2024-06-20',
      facts: {},
      interruptions: ['2026-04-01'],
    })
  })

  test('each act that interrupts is of prosecution, of investigation or of trial', () => {
    expect(interruptingEvents).toEqual({
      detention_for_trial: 'prosecution',
      pretrial_detention: 'investigation',
      judicial_supervision: 'investigation',
      communication_ban: 'investigation',
      questioning: 'investigation',
      investigation_order: 'investigation',
      deliberation: 'trial',
      judgment: 'trial',
      appeal_judgment: 'trial',
    })
  })

  test('no act of inquiry and no technique is among those that interrupt', () => {
    for (const event of Object.keys(interruptingEvents))
      expect(event).not.toMatch(/arrest|identity|guard|interception|tracking|infiltration|requisition|border/)
  })

  test('for a child, and only against those whom the text names, it starts anew at her majority', () => {
    // She turns eighteen in March 2027.
    const offences = [facts({ turns18In: day('2027-03-01'), closeToHer: [uncle] })]
    expect(told({ action: { offences, charges: [] } })).toEqual([
      ['prescription_felony', null, '2039-06-19'],
      ['prescription_felony', uncle, '2042-02-28'],
    ])
    const [, restarted] = prescriptions({ action: { offences, charges: [] } })
    expect(restarted?.due.steps).toContainEqual({
      step: 'restarts_at_majority',
      on: '2027-03-01',
      article: 'ma/act/2002/22-01#art_5',
    })
    expect(restarted?.started.notes).toContain('majority_by_its_month')
  })

  test('what was done before 8 December 2025 says that the wording of that day was not read', () => {
    const restarted = (ended: string) =>
      prescriptions({
        action: {
          offences: [
            facts({
              began: day(ended),
              ended: day(ended),
              turns18In: day('2028-03-01'),
              closeToHer: [uncle],
            }),
          ],
          charges: [],
        },
      }).find(({ started }) => started.party === uncle)?.started.notes
    expect(restarted('2025-12-07')).toContain('earlier_wording_not_read')
    expect(restarted('2025-12-08')).toEqual(['majority_by_its_month'])
  })

  test('an adult, and a child whose month of birth nobody knows, have no restart', () => {
    // She turns eighteen on the last day of the facts: she is a child no more.
    expect(
      told({
        action: {
          offences: [facts({ ended: day('2024-07-01'), turns18In: day('2024-07-01'), closeToHer: [uncle] })],
          charges: [],
        },
      }),
    ).toHaveLength(1)
    for (const turns18In of [null, day('2024-06-01')])
      expect(
        told({ action: { offences: [facts({ turns18In, closeToHer: [uncle] })], charges: [] } }),
      ).toHaveLength(1)
  })

  test('a file from before the reform carries its mark, and a final judgment ends the action', () => {
    expect(prescriptions({}, '2025-11-01')[0]?.due.notes).toContain('transitional_rule_not_verified')
    expect(prescriptions({ acts: [act('final_judgment', '2026-10-01', { party: null })] })[0]).toMatchObject({
      state: 'done',
      done: { shownBy: 'final_judgment' },
    })
    // What ends the whole ends the one that starts anew at her majority too.
    const offences = [facts({ turns18In: day('2027-03-01'), closeToHer: [uncle] })]
    const charges = [{ ...felony, nature: 'misdemeanour' as const }]
    const ended = prescriptions({
      acts: [act('final_judgment', '2026-10-01', { party: null })],
      action: { offences, charges },
    })
    expect(ended.map(({ started, due, done }) => [due.term, started.party, done?.shownBy])).toEqual([
      ['prescription_misdemeanour', null, 'final_judgment'],
      ['prescription_misdemeanour', uncle, 'final_judgment'],
    ])
    // One after it had run out ends nothing that was still open.
    expect(
      prescriptions({
        acts: [act('final_judgment', '2026-10-01', { party: null })],
        action: { offences: [facts({ began: day('2004-01-01'), ended: day('2004-01-01') })], charges: [] },
      })[0],
    ).toMatchObject({ state: 'passed', done: null })
    // One against somebody ends nothing of the action against others.
    expect(prescriptions({ acts: [act('final_judgment', '2026-10-01')] })[0]?.done).toBeNull()
  })

  test('whoever is not told of the elements is told of no prescription', () => {
    expect(told({ action: null })).toEqual([])
  })
})

test('of several interruptions within a year the last is told, with the first and the last of all', () => {
  const kept = (...list: readonly string[]) => carrying(list.map(day))
  expect(kept()).toEqual([])
  expect(kept('2020-05-01')).toEqual(['2020-05-01'])
  expect(kept('2020-05-01', '2020-06-01')).toEqual(['2020-05-01', '2020-06-01'])
  expect(kept('2020-07-01', '2020-05-01', '2020-06-01', '2020-05-01')).toEqual(['2020-05-01', '2020-07-01'])
  // 1 May 2021 is 365 days after 1 May 2020, and 2 May one more.
  expect(kept('2020-05-01', '2020-09-01', '2021-05-01')).toEqual(['2020-05-01', '2021-05-01'])
  expect(kept('2020-05-01', '2020-09-01', '2021-05-02')).toEqual(['2020-05-01', '2020-09-01', '2021-05-02'])
  expect(kept('2020-05-01', '2020-09-01', '2021-05-01', '2021-08-01', '2030-01-01')).toEqual([
    '2020-05-01',
    '2021-05-01',
    '2021-08-01',
    '2030-01-01',
  ])
})

test('what is left out of the interruptions changes nothing of where they lead', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 60 }),
      fc.constantFrom(4, 15),
      (offs, amount) => {
        const start = day('2000-01-01')
        const interruptions = offs.map((n) => addDays(start, n))
        const few = carrying(interruptions)
        expect(few.length).toBeLessThan(50)
        const run = (list: readonly LocalDate[]) =>
          prescription(start, { amount, unit: 'years' }, { interruptions: list }).from
        expect(run(few)).toBe(run(interruptions))
      },
    ),
  )
})
