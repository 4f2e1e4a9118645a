import { indicatorSetIds, type IndicatorId, type IndicatorSetId } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { screeningAnswers, screeningProposals, type Answers } from './answers.ts'
import { itemsOf, screen } from './screen.ts'

const set = fc.constantFrom(...indicatorSetIds)
/** A set, and answers to some of its items. */
const asked = set.chain((s) =>
  fc
    .array(fc.tuple(fc.constantFrom(...itemsOf(s)), fc.constantFrom(...screeningAnswers)), { maxLength: 70 })
    .map((list) => ({ s, answers: Object.fromEntries(list.map(([item, a]) => [item.id, a])) })),
)
const all = (s: IndicatorSetId, answer: 'yes' | 'no'): Answers =>
  Object.fromEntries(itemsOf(s).map((i) => [i.id, answer]))
const yes = (...ids: IndicatorId[]): Answers => Object.fromEntries(ids.map((id) => [id, 'yes']))
const positive = (s: IndicatorSetId, answers: Answers) =>
  screen(s, answers)
    .dimensions.filter((d) => d.outcome === 'positive')
    .map((d) => d.dimension)

describe('screen', () => {
  test('one more yes never makes a dimension negative, and never takes a proposal back', () => {
    fc.assert(
      fc.property(asked, fc.nat(), ({ s, answers }, n) => {
        const items = itemsOf(s)
        const more = { ...answers, [items[n % items.length]!.id]: 'yes' } as Answers
        expect(positive(s, more)).toEqual(expect.arrayContaining(positive(s, answers)))
        if (screen(s, answers).proposes === 'presumed') expect(screen(s, more).proposes).toBe('presumed')
      }),
    )
  })

  test('a stronger answer in place of a weaker one never makes a dimension negative', () => {
    const items = itemsOf('adult_labour')
    for (const weak of items.filter((i) => i.grade !== 'strong')) {
      for (const strong of items.filter((i) => i.grade === 'strong' && i.dimension === weak.dimension)) {
        fc.assert(
          fc.property(fc.subarray(items.filter((i) => i.dimension === weak.dimension)), (some) => {
            const others = some.filter((i) => i !== weak && i !== strong).map((i) => i.id)
            const before = positive('adult_labour', yes(...others, weak.id))
            expect(positive('adult_labour', yes(...others, strong.id))).toEqual(
              expect.arrayContaining(before),
            )
          }),
          { numRuns: 20 },
        )
      }
    }
  })

  test('it explains itself: what weighs was answered yes, what is missing was not answered', () => {
    fc.assert(
      fc.property(asked, ({ s, answers }) => {
        for (const d of screen(s, answers).dimensions) {
          for (const { id } of d.weighs) expect(answers[id]).toBe('yes')
          for (const id of d.missing) expect(['unknown', undefined]).toContain(answers[id])
          expect(d.weighs.length).toBe(d.weight.strong + d.weight.medium + d.weight.weak)
          expect(d.reached !== null).toBe(d.outcome === 'positive')
        }
      }),
    )
  })

  test('I do not know is treated as not asked', () => {
    fc.assert(
      fc.property(asked, ({ s, answers }) => {
        const known = Object.fromEntries(
          Object.entries(answers).filter(([, a]) => a !== 'unknown'),
        ) as Answers
        expect(screen(s, answers)).toEqual(screen(s, known))
      }),
    )
  })

  test('an open dimension becomes positive when everything missing is yes, a closed one does not', () => {
    fc.assert(
      fc.property(asked, ({ s, answers }) => {
        for (const d of screen(s, answers).dimensions) {
          const told = { ...answers, ...yes(...d.missing) }
          const then = screen(s, told).dimensions.find((e) => e.dimension === d.dimension)
          expect(then?.outcome === 'positive').toBe(d.outcome !== 'not_shown')
        }
      }),
    )
  })

  test('nobody is proposed as not a victim while a question that matters is open', () => {
    fc.assert(
      fc.property(asked, ({ s, answers }) => {
        const result = screen(s, answers)
        if (result.proposes === 'not_a_victim')
          expect(result.dimensions.map((d) => d.outcome)).toEqual(Array(6).fill('not_shown'))
        expect(screeningProposals).toContain(result.proposes)
        expect(result.verified).toBe(false)
      }),
    )
  })

  test.each(indicatorSetIds)(
    '%s: nothing asked is undetermined, all no is no sign, all yes is presumed',
    (s) => {
      expect(screen(s, {}).proposes).toBe('undetermined')
      expect(screen(s, all(s, 'no')).proposes).toBe('not_a_victim')
      expect(screen(s, all(s, 'yes')).proposes).toBe('presumed')
    },
  )
})

describe('the rule, line by line, in coercion at destination', () => {
  const strong = ['papers_kept', 'held_by_debt', 'locked_or_watched'] as const
  const medium = ['forced_to_lie', 'wages_withheld', 'forced_into_crime'] as const
  const weak = 'threat_to_tell_there'
  test.each([
    ['two strong', [strong[0], strong[1]], true],
    ['one strong and one medium', [strong[0], medium[0]], true],
    ['one strong and one weak', [strong[0], weak], true],
    ['three medium', medium, true],
    ['two medium and one weak', [medium[0], medium[1], weak], true],
    ['one strong alone', [strong[0]], false],
    ['two medium', [medium[0], medium[1]], false],
    ['one medium and one weak', [medium[0], weak], false],
  ] as const)('%s', (_, ids, is) => {
    expect(positive('adult_labour', yes(...ids)).includes('coercion_at_destination')).toBe(is)
  })
})

describe('the groups', () => {
  const exploited = yes('excessive_hours', 'low_or_no_pay')
  test('PC 448-1 §2: exploitation alone suffices for a child, not for an adult', () => {
    expect(screen('child_labour', exploited).proposes).toBe('presumed')
    expect(screen('adult_labour', exploited).proposes).toBe('undetermined')
  })

  test('an adult deceived, exploited and held is proposed as presumed', () => {
    const answers = {
      ...exploited,
      ...yes('deceived_on_job', 'deceived_on_pay', 'papers_kept', 'locked_or_watched'),
    }
    expect(screen('adult_labour', answers)).toMatchObject({
      proposes: 'presumed',
      groups: [
        { group: 'recruitment', positive: true },
        { group: 'exploitation', positive: true },
        { group: 'hold', positive: true },
      ],
    })
  })

  test('recruited by force but stopped before exploitation is never proposed as not a victim', () => {
    const answers = { ...all('adult_sexual', 'no'), ...yes('recruited_by_violence', 'abducted_or_sold') }
    expect(screen('adult_sexual', answers).proposes).toBe('undetermined')
  })
})
