import { addDays, type LocalDate } from '@himaya/algorithms'
import type { HeldPost, Me, Tx } from '@himaya/db'
import {
  assignedBy,
  courtOfUnit,
  delegationDays,
  findCourt,
  proposed,
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
import {
  closeAssignment,
  findAssignment,
  holdersOf,
  insertAssignment,
  isBarred,
  standsIn,
} from './assign/store.ts'
import { findCase } from './store.ts'
import { caseOf } from './work.ts'

/**
 * Puts an officer on a case.
 *
 * @throws Problem `conflict` when he or she is on it already in that post, is barred, or is who asks; `not_found`
 */
export async function putOn(
  house: House,
  tx: Tx,
  me: Me,
  { id, caseId, officer, post }: { id: string; caseId: CaseId; officer: OfficerId; post: Post },
): Promise<Entry> {
  if ((await findCase(tx, caseId)) === undefined) throw new Problem('not_found')
  if (officer === me.id) throw new Problem('conflict', { state: 'to_oneself' })
  if (await isBarred(tx, caseId, officer)) throw new Problem('conflict', { state: 'barred' })
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

/**
 * Lets a colleague stand in until a day.
 *
 * @throws Problem `conflict` for oneself, for somebody who stands in already or is barred; `not_found` for an assignment that is not
 *   mine to hand on, or a colleague of another post or court
 */
export async function handOn(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; assignmentId: string; officer: OfficerId; until: LocalDate },
): Promise<Entry> {
  const { id, caseId, assignmentId, officer, until } = asked
  const from = await findAssignment(tx, caseId, assignmentId)
  if (from === undefined) throw new Problem('not_found')
  if (officer === me.id) throw new Problem('conflict', { state: 'to_oneself' })
  if (await isBarred(tx, caseId, officer)) throw new Problem('conflict', { state: 'barred' })
  if (await standsIn(tx, assignmentId, officer)) throw new Problem('conflict')
  const today = dayAt(house.now())
  if (until < today || until > addDays(today, delegationDays))
    throw new Problem('malformed', { fields: [{ path: '/until', rule: 'range' }] })
  const put = await insertAssignment(tx, {
    id,
    case_id: caseId,
    officer_id: officer,
    post: from.post,
    starts: today,
    ends: until,
    from_id: assignmentId,
    delegated_by: me.id,
  })
  if (!put) throw new Problem('conflict')
  return { caseId, subjects: [from.officer_id, officer] }
}

/** Who may stand in for whoever is on the case. @throws Problem `not_found` */
export async function standInsFor(
  tx: Tx,
  me: Me,
  { caseId, assignmentId }: { caseId: CaseId; assignmentId: string },
) {
  const from = await findAssignment(tx, caseId, assignmentId)
  if (from?.court_id == null) throw new Problem('not_found')
  const colleagues = await holdersOf(tx, caseId, from.post as Post, [from.court_id])
  return {
    officers: proposed(colleagues.filter(({ id }) => id !== from.officer_id && id !== me.id)).map(
      ({ openCases: _, ...officer }) => officer,
    ),
  }
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
  const holders = await holdersOf(tx, caseId, post, courts)
  // Nobody puts themselves on a case; an assistant may follow somebody who is new in it.
  return { officers: proposed(holders.filter(({ id }) => post === 'social_assistant' || id !== me.id)) }
}
