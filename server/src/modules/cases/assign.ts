import type { HeldPost, Me, Tx } from '@himaya/db'
import {
  assignedBy,
  courtOfUnit,
  findCourt,
  type AssignmentEnd,
  type CaseId,
  type CourtId,
  type OfficerId,
  type Post,
} from '@himaya/domain'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import { Problem } from '../../http/problem.ts'
import type { Entry } from '../record/index.ts'
import { closeAssignment, holdersOf, insertAssignment } from './assign/store.ts'
import { findCase } from './store.ts'
import { caseOf } from './work.ts'

/** Puts an officer on a case. @throws Problem `conflict` when he or she is on it already in that post; `not_found` */
export async function putOn(
  house: House,
  tx: Tx,
  { id, caseId, officer, post }: { id: string; caseId: CaseId; officer: OfficerId; post: Post },
): Promise<Entry> {
  if ((await findCase(tx, caseId)) === undefined) throw new Problem('not_found')
  const put = await insertAssignment(tx, {
    id,
    case_id: caseId,
    officer_id: officer,
    post,
    starts: dayAt(house.now()),
  })
  if (!put) throw new Problem('conflict')
  return { caseId, subjects: [officer] }
}

/** Takes an officer off a case at once. @throws Problem `not_found` for an assignment that is not there or not mine to end */
export async function takeOff(
  tx: Tx,
  me: Me,
  asked: { caseId: CaseId; assignmentId: string; why: AssignmentEnd },
): Promise<Entry> {
  const { caseId, assignmentId, why } = asked
  const officer = await closeAssignment(tx, { caseId, id: assignmentId }, { by: me.id, why })
  if (officer === undefined) throw new Problem('not_found')
  return { caseId, subjects: [officer], made: assignmentId }
}

/** The posts in which whoever holds this one puts people on cases, at the court where it is held. */
export function assignsAs({ post, court }: HeldPost): readonly Post[] {
  const level = court === null ? undefined : findCourt(court)?.kind
  return level === undefined ? [] : assignedBy(post, level)
}

/** Whom this officer may put on the case in a post, or who may follow its people. @throws Problem `not_found` */
export async function colleaguesFor(tx: Tx, me: Me, { caseId, post }: { caseId: CaseId; post: Post }) {
  const { unit, posts } = await caseOf(tx, me, caseId)
  const atUnit = courtOfUnit(unit)
  const courts: readonly CourtId[] =
    post === 'social_assistant'
      ? atUnit === undefined
        ? []
        : [atUnit]
      : me.posts.flatMap((held) =>
          held.court !== null && posts.includes(held.post) && assignsAs(held).includes(post)
            ? [held.court]
            : [],
        )
  return { officers: await holdersOf(tx, post, courts) }
}
