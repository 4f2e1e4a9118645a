import { findings, posts, questionKinds } from '@himaya/domain'
import { localDate, moment, officer, text } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofQuestion = z.strictObject({ questionId: z.uuid() })
const court = z.object({ ar: z.string(), fr: z.string() })

/**
 * What is asked about who looked: of me, and of those whose side I head; what waits first, then the newest. When, how
 * much, in which post, and of one look the number of the register where it may be known; never at whom.
 */
export const listQuestions = read({
  path: '/watching',
  act: 'watching.list',
  reply: z.object({
    rows: z
      .array(
        z.object({
          id: z.uuid(),
          kind: z.enum(questionKinds),
          officer,
          post: z.enum(posts).nullable(),
          court: court.nullable(),
          register: z.object({ year: z.number().int(), number: z.number().int() }).nullable(),
          /** Of one look: what it was and what for, as the record has it. */
          act: z.string().nullable(),
          purpose: z.string().nullable(),
          firstAt: moment,
          lastAt: moment,
          found: z.number().int().min(1),
          /** Above how many it is asked, where that follows from what is usual for the post. */
          bound: z.number().int().min(1).nullable(),
          askedAt: moment,
          dueAt: moment,
          overdue: z.boolean(),
          /** Whether whoever looked said why. */
          said: z.boolean(),
          answer: z.object({ finding: z.enum(findings), officer, at: moment }).nullable(),
          mine: z.boolean(),
        }),
      )
      .max(200),
  }),
})

/** What whoever looked says of it, and why its head found what they found; on demand. */
export const seeAnswers = read({
  path: '/watching/:questionId/words',
  act: 'watching.see_words',
  params: ofQuestion,
  reply: z.object({ said: z.string().nullable(), found: z.string().nullable() }),
  problems: ['keys_unavailable'],
})

/** Says why I looked, once. `not_found` for a question about somebody else. */
export const sayWhy = act({
  path: '/watching/:questionId/why',
  act: 'watching.say',
  params: ofQuestion,
  body: z.strictObject({ words: text(2000) }),
  problems: ['conflict', 'keys_unavailable'],
})

/** Says whether it is explained or to be looked into, and why. Never whoever looked. */
export const answerQuestion = act({
  path: '/watching/:questionId/answer',
  act: 'watching.answer',
  params: ofQuestion,
  body: z.strictObject({ finding: z.enum(findings), words: text(2000) }),
  problems: ['conflict', 'keys_unavailable'],
})

/** All that the centre is told: counts by court and month. */
export const countQuestions = read({
  path: '/watching/counts',
  act: 'watching.count',
  reply: z.object({
    rows: z
      .array(
        z.object({
          /** None where whoever looked holds no post at a court. */
          court: court.nullable(),
          month: localDate,
          asked: z.number().int(),
          explained: z.number().int(),
          lookInto: z.number().int(),
          overdue: z.number().int(),
          /** Of a bench that nobody presides over. */
          unheard: z.number().int(),
        }),
      )
      .max(500),
  }),
})
