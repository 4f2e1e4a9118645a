import { toInstant, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { offsets, termIds, terms } from '@himaya/law'
import { describe, expect, test } from 'vitest'
import type { PartyId } from '../ids.ts'
import { posts } from '../officers/posts.ts'
import { startedBy, type ClockRows } from './assemble.ts'
import type { NotedAct } from './started.ts'
import type { EventId, TermId } from './clocks.ts'
import { isDoneAtAnHour, isSaidByHand, maySayDone, sayersOf, type SaidDone } from './done.ts'
import { hasDuty } from './duty.ts'
import { notedEvents, readersOf, type NotedEvent } from './noting.ts'
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

describe('who says it', () => {
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
      maySayDone({ post: 'prosecution_clerk', term: 'custody', article: 'ma/act/2002/22-01#art_66' }).outcome,
    ).toBe('may')
  })

  test('with an hour where the term runs in hours', () => {
    expect(['custody', 'order_notice'].map((term) => isDoneAtAnHour(term as TermId))).toEqual([true, true])
    expect(['appeal', 'interception'].map((term) => isDoneAtAnHour(term as TermId))).toEqual([false, false])
  })
})
