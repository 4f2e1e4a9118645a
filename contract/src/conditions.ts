import { conditionAnswers, conditions, entitlementIds, type CaseId, type PersonId } from '@himaya/domain'
import { articles } from '@himaya/law'
import { id, localDate, officer } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

/** Writes down what a person says of a pregnancy or a disability, and from which day it is so; another answer follows it. */
export const sayCondition = act({
  path: '/cases/:caseId/people/:personId/conditions',
  act: 'conditions.say',
  params: z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() }),
  body: z.strictObject({ condition: z.enum(conditions), answer: z.enum(conditionAnswers), from: localDate }),
  problems: ['refused_by_law'],
})

/** What is asked of the people of a case because the law gives something for it, and what they said. To the unit only. */
export const seeConditions = read({
  path: '/cases/:caseId/conditions',
  act: 'conditions.see',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    mine: z.boolean(),
    rows: z
      .array(
        z.object({
          person: id<PersonId>(),
          condition: z.enum(conditions),
          /** What it gives, and the provisions that need it. */
          gives: z.enum(entitlementIds),
          articles: z.array(z.enum(articles)).min(1),
          /** Whether something hangs on it for this person; what was said before stays all the same. */
          asked: z.boolean(),
          /** What holds today; `null` while nobody asked. */
          said: z.object({ answer: z.enum(conditionAnswers), from: localDate, by: officer }).nullable(),
        }),
      )
      .max(400),
  }),
})
