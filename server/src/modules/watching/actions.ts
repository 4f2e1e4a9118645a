import type { Finding } from '@himaya/domain'
import type { Me, Tx } from '@himaya/db'
import { openField, sealField } from '@himaya/keys'
import type { House } from '../../house.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import type { Entry } from '../record/index.ts'
import { answersTo, findQuestion, insertAnswer } from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

const place = (row: string) => ({ table: 'court.access_answer', column: 'words', row })

/**
 * What whoever looked says, or what the head found: whose turn it is follows from who says it. The record keeps that it
 * was said, and not of which case: whoever follows the case learns from it nothing about a colleague.
 *
 * @param finding `null` for whoever looked
 * @throws Problem `not_found` for a question that is not theirs to answer; `conflict` when it was said already
 */
export async function say(
  { house, tx, me }: Asking,
  asked: {
    readonly id: string
    readonly questionId: string
    readonly finding: Finding | null
    readonly words: string
  },
): Promise<Entry> {
  const { id, questionId, finding, words } = asked
  const found = await findQuestion(tx, questionId)
  const own = finding === null
  if (found === undefined || (found.officer_id === me.id) !== own) throw new Problem('not_found')
  const { fileKey, wrapped } = await house.keys.newFileKey({ kind: 'answer', fileId: id })
  const row = { id, question_id: questionId, own, finding, wrapped_key: wrapped, said_by: me.id }
  if (!(await insertAnswer(tx, { ...row, words_sealed: sealField(fileKey, place(id), words) })))
    throw new Problem('conflict')
  return { subjects: [questionId], made: questionId }
}

/** What was said of a question. @throws Problem `not_found` */
export async function readWords(asking: Asking, questionId: string) {
  if ((await findQuestion(asking.tx, questionId)) === undefined) throw new Problem('not_found')
  const words: { said: string | null; found: string | null } = { said: null, found: null }
  for (const { id, own, wrapped_key: wrapped, words_sealed: sealed } of await answersTo(
    asking.tx,
    questionId,
  )) {
    const key = await openFile(asking, { kind: 'answer', fileId: id, wrapped }, 'see_answer')
    words[own ? 'said' : 'found'] = openField(key, place(id), sealed).toString('utf8')
  }
  return { reply: words, entry: { subjects: [questionId], fields: ['words'] } }
}
