import { courts } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { appealCourtOf, findCourt } from '../cases/courts.ts'
import type { CourtId } from '../ids.ts'
import { posts } from '../officers/posts.ts'
import { mayMoveTransfer, maySend, transferStates } from './transfer.ts'

const court = fc.constantFrom(...courts.map((c) => c.id as CourtId))
const post = fc.constantFrom(...posts)
const id = (text: string) => text as CourtId

describe('sending', () => {
  const facts = fc.record({
    post,
    postedAt: court,
    from: court,
    to: court,
    nature: fc.constantFrom('felony' as const, 'misdemeanour' as const, 'unknown' as const),
    reasoned: fc.boolean(),
    underWay: fc.boolean(),
  })
  const good = {
    post: 'kings_prosecutor_deputy',
    postedAt: id('TPI-DRIOUCH'),
    from: id('TPI-DRIOUCH'),
    to: id('CA-NADOR'),
    nature: 'felony',
    reasoned: true,
    underWay: false,
  } as const
  const reasons = (change: Partial<Parameters<typeof maySend>[0]>): readonly string[] => {
    const answer = maySend({ ...good, ...change })
    return answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)
  }

  test('from every tribunal there is one Court of Appeal to send to, and it has opened', () => {
    fc.assert(
      fc.property(court, court, (from, to) => {
        const may = reasons({ postedAt: from, from, to }).length === 0
        expect(may).toBe(findCourt(from)?.kind === 'first_instance' && to === appealCourtOf(from))
        if (may) expect(findCourt(to)?.inService).toBe(true)
      }),
    )
  })

  test('a misdemeanour alone never leaves the tribunal, and nothing is sent without reasons or twice', () => {
    fc.assert(
      fc.property(facts, (f) => {
        expect(maySend({ ...f, nature: 'misdemeanour' }).outcome).toBe('refused')
        expect(maySend({ ...f, reasoned: false }).outcome).toBe('refused')
        expect(maySend({ ...f, underWay: true }).outcome).toBe('refused')
      }),
    )
  })

  test.each([
    ['the deputy of Driouch to Nador', {}, []],
    ['while nobody knows the charge yet', { nature: 'unknown' }, []],
    ['by the coordinator', { post: 'unit_coordinator' }, []],
    ['by the social assistant', { post: 'social_assistant' }, ['may_not_send']],
    ['by a deputy of Nador', { postedAt: id('TPI-NADOR') }, ['not_of_the_sending_court']],
    ['to another court of appeal', { to: id('CA-OUJDA') }, ['not_its_court_of_appeal']],
    ['from a court of appeal', { from: id('CA-NADOR'), postedAt: id('CA-NADOR') }, ['not_from_a_tribunal']],
  ] as const)('%s', (_, change, expected) => {
    expect(reasons(change)).toEqual(expected)
  })
})

describe('at the Court of Appeal', () => {
  const move = {
    post: 'general_prosecutor_deputy',
    postedAt: id('CA-NADOR'),
    receiving: id('CA-NADOR'),
    from: 'received',
    to: 'accepted',
    reasoned: false,
  } as const
  const reasons = (change: Partial<Parameters<typeof mayMoveTransfer>[0]>): readonly string[] => {
    const answer = mayMoveTransfer({ ...move, ...change })
    return answer.outcome === 'may' ? [] : answer.refusals.map((r) => r.reason)
  }

  test('the way is sent, received, then accepted or returned, and ends there', () => {
    const way = transferStates.flatMap((from) =>
      (['received', 'accepted', 'returned'] as const)
        .filter((to) => reasons({ from, to, reasoned: true }).length === 0)
        .map((to) => `${from} → ${to}`),
    )
    expect(way).toEqual(['sent → received', 'received → accepted', 'received → returned'])
  })

  test('CPP 49: only the general prosecutor or a deputy accepts or returns', () => {
    for (const to of ['accepted', 'returned'] as const)
      expect(posts.filter((p) => reasons({ post: p, to, reasoned: true }).length === 0)).toEqual([
        'general_prosecutor',
        'general_prosecutor_deputy',
      ])
  })

  test.each([
    ['received by the prosecution’s clerk', { post: 'prosecution_clerk', from: 'sent', to: 'received' }, []],
    ['received by the unit', { post: 'social_assistant', from: 'sent', to: 'received' }, []],
    [
      'not by a counsellor of the bench',
      { post: 'trial_counsellor', from: 'sent', to: 'received' },
      ['may_not_receive'],
    ],
    [
      'not by a king’s prosecutor',
      { post: 'kings_prosecutor', from: 'sent', to: 'received' },
      ['may_not_receive'],
    ],
    ['returned without reasons', { to: 'returned' }, ['no_reasons']],
    ['by the prosecutor of another court', { postedAt: id('CA-OUJDA') }, ['not_of_the_receiving_court']],
  ] as const)('%s', (_, change, expected) => {
    expect(reasons(change)).toEqual(expected)
  })
})
