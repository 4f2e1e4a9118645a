import type { Me, Tx } from '@himaya/db'
import type { AssistanceId, CaseId, PersonId, Post, UnitId, Verdict } from '@himaya/domain'
import { Problem } from '../../http/problem.ts'
import { assignmentsOf, findCase, findPersonOf } from './store.ts'

/** A person of a case, and the posts in which the officer works on it. */
export interface Work {
  readonly person: NonNullable<Awaited<ReturnType<typeof findPersonOf>>>
  readonly posts: readonly Post[]
}

/**
 * What an officer needs to act on a person: her facts, and in which posts the officer may speak in this case: social
 * assistant of its unit, or as assigned.
 *
 * @throws Problem `not_found` when she is not of this case, or hidden
 */
export async function workOn(
  tx: Tx,
  me: Me,
  { caseId, personId }: { caseId: CaseId; personId: PersonId },
): Promise<Work> {
  const person = await findPersonOf(tx, caseId, personId)
  if (person === undefined) throw new Problem('not_found')
  return { person, posts: await postsIn(tx, me, caseId, person.unit_id) }
}

/**
 * A case's assistance file, and the posts in which the officer works on it.
 *
 * @throws Problem `not_found`, hidden and absent alike
 */
export async function caseOf(
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<{ readonly fileId: AssistanceId; readonly posts: readonly Post[] }> {
  const found = await findCase(tx, caseId)
  if (found === undefined) throw new Problem('not_found')
  return { fileId: found.assistanceId, posts: await postsIn(tx, me, caseId, found.row.unit) }
}

/**
 * The post in which a rule allows it: whoever holds two posts in a case speaks in the one that the law asks for.
 *
 * @param posts the posts, or whatever tells of each what the rule needs
 * @throws Problem `refused_by_law` with every refusal; `not_found` for whoever holds no post in the case
 */
export function speakingAs<Held>(posts: readonly Held[], rule: (post: Held) => Verdict): Held {
  const verdicts = posts.map((post) => ({ post, verdict: rule(post) }))
  const [first] = verdicts
  if (first === undefined) throw new Problem('not_found')
  const { post, verdict } = verdicts.find((one) => one.verdict.outcome === 'may') ?? first
  if (verdict.outcome === 'refused') throw new Problem('refused_by_law', { refusals: verdict.refusals })
  return post
}

async function postsIn(tx: Tx, me: Me, caseId: CaseId, unit: UnitId): Promise<readonly Post[]> {
  const ofUnit = me.posts.some((held) => held.post === 'social_assistant' && held.unit === unit)
  return [...(ofUnit ? (['social_assistant'] as const) : []), ...(await assignmentsOf(tx, me, caseId))]
}
