import type { LocalDate } from '@himaya/algorithms'
import type { sayCondition, seeConditions } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  conditions,
  isAsked,
  isHeld,
  isOf,
  maySayCondition,
  purposeOf,
  saidOn,
  type CaseId,
  type Claim,
  type Condition,
  type PersonId,
} from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt, mustHaveCome } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { caseOf, speakingAs, workOn } from '../cases/index.ts'
import { claimsOf } from '../claims/index.ts'
import type { Entry } from '../record/index.ts'
import { entitled } from './entitled.ts'
import { conditionsOf, insertCondition, peopleOf, saidBy, type FoundPerson } from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

/** What is asked for is asked for the whole way, and whatever was said before. */
const asked = (
  condition: Condition,
  person: Omit<FoundPerson, 'id'>,
  { claims, today }: { claims: readonly Claim[]; today: LocalDate },
): boolean => isAsked(condition, entitled(person, { claims, said: [], stage: 'reception' }, today), today)

/**
 * Writes down what a person says.
 *
 * @throws Problem `refused_by_law` with every refusal; `malformed` for a day to come; `not_found`
 */
export async function say(
  { house, tx, me }: Asking,
  {
    id,
    caseId,
    personId,
    condition,
    answer,
    from,
  }: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof sayCondition.body>,
): Promise<Entry> {
  const { person, posts } = await workOn(tx, me, { caseId, personId })
  const today = dayAt(house.now())
  const [claims, said] = await Promise.all([claimsOf(tx, [personId]), saidBy(tx, [personId])])
  // What was said once may be put right, even where nothing hangs on it any more.
  const isOpen =
    asked(condition, person, { claims: claims(personId), today }) ||
    isHeld(condition, said(personId), today) !== null
  speakingAs(posts, (post) => maySayCondition({ post, condition, asked: isOpen }))
  mustHaveCome(house.now(), from, '/from')
  if (from < ('2000-01-01' as LocalDate))
    throw new Problem('malformed', { fields: [{ path: '/from', rule: 'too_early' }] })
  await insertCondition(tx, {
    id,
    file_id: person.file_id,
    person_id: personId,
    condition,
    answer,
    from_day: from,
    said_by: me.id,
  })
  return { caseId, subjects: [id, personId], fields: [condition] }
}

/** What is asked of each person and what they said. @throws Problem `not_found`, to everybody but the unit */
export async function readOfCase(
  { house, tx, me }: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeConditions.reply>>> {
  const { posts, fileId } = await caseOf(tx, me, caseId)
  if (!posts.some((post) => isOf(post, 'unit'))) throw new Problem('not_found')
  const today = dayAt(house.now())
  const people = await peopleOf(tx, fileId)
  const ids = people.map(({ id }) => id)
  const [claims, said] = await Promise.all([claimsOf(tx, ids), conditionsOf(tx, ids)])
  const rows = people.flatMap((person) => {
    const own = said(person.id)
    return conditions.flatMap((condition) => {
      const isOpen = asked(condition, person, { claims: claims(person.id), today })
      const now = own.find((one) => one === saidOn(condition, own, today))
      if (!isOpen && now === undefined) return []
      const { gives, articles } = purposeOf[condition]
      return [
        {
          person: person.id,
          condition,
          gives,
          articles: [...articles],
          asked: isOpen,
          said: now === undefined ? null : { answer: now.answer, from: now.from, by: now.by },
        },
      ]
    })
  })
  return {
    reply: { mine: posts.includes('social_assistant'), rows },
    entry: {
      caseId,
      subjects: [caseId],
      fields: rows.some((row) => row.said !== null) ? [...conditions] : [],
    },
  }
}
