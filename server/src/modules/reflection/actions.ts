import type { endReflection, grantReflection, seeReflection } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  isOf,
  mayEndReflection,
  mayGrantReflection,
  type CaseId,
  type PersonId,
  type Post,
  type ReflectionId,
} from '@himaya/domain'
import { openField, sealField } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile, type Opening } from '../../sealed.ts'
import { caseOf, speakingAs, workOn } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { findReflection, holdPerson, insertEnd, insertReflection, periodsOf, reflectionsIn } from './store.ts'

const reasonsPlace = (id: string) => ({ table: 'assistance.reflection', column: 'reasons', row: id })
const endPlace = (id: string) => ({ table: 'assistance.reflection_end', column: 'reasons', row: id })

/** The unit and whoever may grant it: never the bench (as row security has it). */
const mayRead = (posts: readonly Post[]) =>
  posts.some((post) => isOf(post, 'unit', 'prosecution', 'investigation', 'juvenile'))

/**
 * Grants a period at the person's wish.
 *
 * @throws Problem `refused_by_law` with every refusal; `not_found`, to the bench too
 */
export async function grant(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof grantReflection.body>,
): Promise<Entry> {
  await holdPerson(tx, asked.personId)
  const { person, posts } = await workOn(tx, me, asked)
  if (!mayRead(posts)) throw new Problem('not_found')
  const earlier = await periodsOf(tx, person.id)
  const post = speakingAs(posts, (held) =>
    mayGrantReflection({
      post: held,
      wished: asked.wished,
      seriousGrounds: asked.seriousGrounds,
      status: person.status,
      reasoned: asked.reasons.trim() !== '',
      period: { starts: asked.starts, ends: asked.ends },
      earlier,
    }),
  )
  const key = await keyOf({ house, tx, me }, person, 'grant_reflection')
  await insertReflection(tx, {
    id: asked.id as ReflectionId,
    file_id: person.file_id,
    person_id: person.id,
    unit_id: person.unit_id,
    wished: asked.wished,
    post,
    reasons_sealed: sealField(key, reasonsPlace(asked.id), asked.reasons),
    starts: asked.starts,
    ends: asked.ends,
    decided_by: me.id,
  })
  return { caseId: asked.caseId, subjects: [asked.id, person.id], fields: ['reasons'] }
}

/**
 * Ends a period before its last day.
 *
 * @throws Problem `refused_by_law` with every refusal; `conflict` when it was ended before; `not_found`
 */
export async function end(
  house: House,
  tx: Tx,
  me: Me,
  asked: { caseId: CaseId; reflectionId: ReflectionId } & z.output<typeof endReflection.body>,
): Promise<Entry> {
  const found = await findReflection(tx, asked.caseId, asked.reflectionId)
  if (found === undefined) throw new Problem('not_found')
  await holdPerson(tx, found.person_id)
  const row = (await findReflection(tx, asked.caseId, asked.reflectionId)) ?? found
  if (row.ended_on !== null) throw new Problem('conflict', { endedOn: row.ended_on })
  const { posts } = await caseOf(tx, me, asked.caseId)
  speakingAs(posts, (post) =>
    mayEndReflection({
      post,
      why: asked.why,
      reasoned: asked.reasons !== undefined,
      period: { starts: row.starts, ends: row.ends },
      on: asked.on,
    }),
  )
  const key = asked.reasons === undefined ? undefined : await keyOf({ house, tx, me }, row, 'end_reflection')
  await insertEnd(tx, {
    reflection_id: row.id,
    file_id: row.file_id,
    unit_id: row.unit_id,
    ended_on: asked.on,
    reason: asked.why,
    reasons_sealed:
      key === undefined || asked.reasons === undefined
        ? null
        : sealField(key, endPlace(row.id), asked.reasons),
    ended_by: me.id,
  })
  return { caseId: asked.caseId, subjects: [row.id, row.person_id], fields: ['reasons'], made: row.id }
}

/** The periods of a case. @throws Problem `not_found`, to the bench too */
export async function listOfCase(tx: Tx, me: Me, caseId: CaseId) {
  const { fileId, posts } = await caseOf(tx, me, caseId)
  if (!mayRead(posts)) throw new Problem('not_found')
  return { reflections: await reflectionsIn(tx, fileId) }
}

/** Why a period was granted, and why it ended. @throws Problem `not_found` */
export async function readReasons(
  house: House,
  tx: Tx,
  me: Me,
  { caseId, reflectionId }: { caseId: CaseId; reflectionId: ReflectionId },
): Promise<Shown<z.input<typeof seeReflection.reply>>> {
  const row = await findReflection(tx, caseId, reflectionId)
  if (row === undefined) throw new Problem('not_found')
  const key = await keyOf({ house, tx, me }, row, 'see_reflection')
  return {
    reply: {
      reasons: openField(key, reasonsPlace(row.id), row.reasons_sealed).toString('utf8'),
      ended:
        row.end_sealed === null ? null : openField(key, endPlace(row.id), row.end_sealed).toString('utf8'),
    },
    entry: { caseId, subjects: [row.id, row.person_id], fields: ['reasons'] },
  }
}

function keyOf(
  { house, tx, me }: Opening,
  row: { file_id: Parameters<House['keys']['unwrap']>[0]['fileId']; wrapped_key: Buffer },
  purpose: string,
) {
  return openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: row.file_id, wrapped: row.wrapped_key },
    purpose,
  )
}
