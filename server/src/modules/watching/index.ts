/** Who looked, and what is asked about it: said by whoever looked, and found by the head of their side. */
import { answerQuestion, countQuestions, listQuestions, sayWhy, seeAnswers } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { readWords, say } from './actions.ts'
import { counts, isQuestionSeen, questions } from './store.ts'

export async function watching(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listQuestions, async ({ tx, me }) => ({
    reply: { rows: await questions(tx, me) },
    // Who looked into which number is as telling as the case.
    entry: { subjects: [] },
  }))
  serveRead(app, house, seeAnswers, ({ tx, me, params }) => readWords({ house, tx, me }, params.questionId))
  serveAct(app, house, sayWhy, {
    perform: ({ tx, me, id, params, body }) =>
      say({ house, tx, me }, { id, ...params, ...body, finding: null }),
    seen: isQuestionSeen,
  })
  serveAct(app, house, answerQuestion, {
    perform: ({ tx, me, id, params, body }) => say({ house, tx, me }, { id, ...params, ...body }),
    seen: isQuestionSeen,
  })
  serveRead(app, house, countQuestions, async ({ tx, me }) => {
    if (!me.posts.some(({ post }) => post === 'central_unit')) throw new Problem('not_found')
    return { reply: { rows: await counts(tx) }, entry: null }
  })
}
