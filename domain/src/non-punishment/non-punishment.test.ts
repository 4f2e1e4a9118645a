import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOf, posts } from '../officers/posts.ts'
import { capacities, isVictim, victimStatuses } from '../people/people.ts'
import {
  conflictsOf,
  conflictState,
  conflictStates,
  heldAgainst,
  isListed,
  mayAgree,
  mayReopen,
  mayResolve,
  mayTellHeld,
  textSays,
  toldAcross,
  type Conflict,
  type NonPunishmentAnswers,
} from './non-punishment.ts'

const answer = fc.constantFrom(true, false, null)
const answers: fc.Arbitrary<NonPunishmentAnswers> = fc.record({
  under_threat: answer,
  directly_linked: answer,
  of_free_will: answer,
})
const nature = fc.constantFrom('felony' as const, 'misdemeanour' as const)
const held = fc.array(fc.record({ what: fc.constantFrom(...heldAgainst), nature }))
const [felony] = conflictsOf('presumed', [{ what: 'charge', nature: 'felony' }]) as [Conflict]
const freed: NonPunishmentAnswers = { under_threat: true, directly_linked: true, of_free_will: false }
const facts = {
  conflict: felony,
  post: 'general_prosecutor',
  inCharge: true,
  state: 'open',
  answers: freed,
  decided: 'not_liable',
  reasoned: true,
} as const
const reasons = (of: Partial<Parameters<typeof mayResolve>[0]>) => {
  const found = mayResolve({ ...facts, ...of })
  return found.outcome === 'may' ? 'may' : found.refusals.map((r) => r.reason)
}

describe('a conflict', () => {
  test('is raised for each thing held against a person who may be a victim, and never silently dropped', () => {
    fc.assert(
      fc.property(held, fc.constantFrom(...victimStatuses), (things, status) => {
        const found = conflictsOf(status, things)
        expect(found).toHaveLength(status === 'not_a_victim' ? 0 : things.length)
        for (const [i, conflict] of found.entries()) expect(conflict.what).toBe(things[i]?.what)
      }),
    )
  })

  test('a suspicion and a civil claim raise it as a charge does, before anybody has confirmed anything', () => {
    const found = conflictsOf('to_assess', [
      { what: 'suspicion', nature: 'misdemeanour' },
      { what: 'civil_claim', nature: 'felony' },
    ])
    expect(found.map(({ what, resolvedBy, at }) => [what, resolvedBy, at])).toEqual([
      ['suspicion', 'kings_prosecutor', 'first_instance'],
      ['civil_claim', 'general_prosecutor', 'court_of_appeal'],
    ])
  })

  test('stays on the list until it is resolved', () => {
    expect(conflictStates.filter(isListed)).toEqual(['open', 'reopened'])
  })

  test('tells another court whom to call, until both agree', () => {
    expect(toldAcross({ here: true, there: false })).toBe('contact_only')
    expect(toldAcross({ here: false, there: true })).toBe('contact_only')
    expect(toldAcross({ here: true, there: true })).toBe('the_conflict')
  })
})

describe('what the text says', () => {
  test.each([
    [true, true, false, 'not_liable'],
    [false, true, false, 'liable'],
    [true, false, false, 'liable'],
    [null, null, true, 'liable'],
    [null, true, false, 'open'],
    [true, null, false, 'open'],
    [true, true, null, 'open'],
  ] as const)(
    'threat %s, linked %s, free will %s: %s',
    (under_threat, directly_linked, of_free_will, says) => {
      expect(textSays({ under_threat, directly_linked, of_free_will })).toBe(says)
    },
  )

  test('an answer more never turns what is settled', () => {
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom('under_threat', 'directly_linked', 'of_free_will'),
        fc.boolean(),
        (a, q, yes) => {
          const before = textSays(a)
          if (before !== 'open' && a[q] === null) expect(textSays({ ...a, [q]: yes })).toBe(before)
        },
      ),
    )
  })
})

describe('who may resolve it, and how', () => {
  test('the prosecution in charge, with its deputy, on the three answers and with reasons', () => {
    expect(reasons({})).toBe('may')
    expect(reasons({ post: 'general_prosecutor_deputy' })).toBe('may')
  })

  test.each(posts.filter((post) => !post.startsWith('general_prosecutor')))('not %s', (post) => {
    expect(reasons({ post })).toEqual(['not_in_charge_of_the_charge'])
  })

  test('not the general prosecutor of another court', () => {
    expect(reasons({ inCharge: false })).toEqual(['not_in_charge_of_the_charge'])
  })

  test('not before all three are answered, nor on answers that contradict', () => {
    expect(reasons({ answers: { ...freed, of_free_will: null } })).toEqual(['questions_not_answered'])
    expect(reasons({ answers: { ...freed, of_free_will: true }, decided: 'liable' })).toEqual([
      'answers_contradict',
    ])
  })

  test('not against the answers, and not without reasons', () => {
    expect(reasons({ decided: 'liable' })).toEqual(['answers_do_not_bear_it'])
    expect(reasons({ answers: { ...freed, directly_linked: false } })).toEqual(['answers_do_not_bear_it'])
    expect(reasons({ reasoned: false })).toEqual(['no_reasons'])
  })

  test('whatever is decided is what the text says to the answers', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('not_liable' as const, 'liable' as const), (a, decided) => {
        if (reasons({ answers: a, decided }) === 'may') expect(textSays(a)).toBe(decided)
      }),
    )
  })
})

describe('telling, agreeing and going back', () => {
  const anyPost = fc.constantFrom(...posts)

  test('those who work with the person or prosecute tell it, of anybody who may be a victim', () => {
    fc.assert(
      fc.property(
        anyPost,
        fc.constantFrom(...capacities),
        fc.constantFrom(...victimStatuses),
        (post, capacity, status) => {
          const may = mayTellHeld({ post, capacity, status }).outcome === 'may'
          expect(may).toBe(
            isOf(post, 'unit', 'prosecution', 'investigation') &&
              isVictim(capacity) &&
              status !== 'not_a_victim',
          )
        },
      ),
    )
  })

  test('a prosecution agrees for itself, once', () => {
    for (const post of posts) {
      expect(mayAgree({ post, agreed: false }).outcome).toBe(isOf(post, 'prosecution') ? 'may' : 'refused')
      expect(mayAgree({ post, agreed: true }).outcome).toBe('refused')
    }
  })

  test('stands where the last thing that was done left it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('resolved' as const, 'reopened' as const)), (done) => {
        expect(conflictState(done)).toBe(done.at(-1) ?? 'open')
        expect(isListed(conflictState([...done, 'resolved']))).toBe(false)
        expect(isListed(conflictState([...done, 'reopened']))).toBe(true)
      }),
    )
  })

  test('is decided once, and gone back on only after that, by those who would know of a new fact', () => {
    expect(reasons({ state: 'resolved' })).toEqual(['already_decided'])
    expect(reasons({ state: 'reopened' })).toBe('may')
    for (const post of posts)
      for (const state of conflictStates)
        expect(mayReopen({ post, state }).outcome).toBe(
          state === 'resolved' && isOf(post, 'prosecution', 'investigation') ? 'may' : 'refused',
        )
  })
})
