import type { identify, seeIdentification } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import { isJudgedBy, mayIdentify, type CaseId, type IdentificationId, type PersonId } from '@himaya/domain'
import { openField, sealField } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { mustHaveCome } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { speakingAs, workOn } from '../cases/index.ts'
import { judgedIn } from '../clocks/index.ts'
import type { Entry } from '../record/index.ts'
import { findIdentification, holdPerson, insertIdentification } from './store.ts'

const reasonsPlace = (id: string) => ({ table: 'assistance.identification', column: 'reasons', row: id })

/**
 * Writes down what a judicial authority decided about a person's status.
 *
 * @throws Problem `refused_by_law` with every refusal; `conflict` with the status of now when another decided
 *   meanwhile; `malformed` for a day that has not come; `not_found`
 */
export async function decideStatus(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof identify.body>,
): Promise<Entry> {
  await holdPerson(tx, asked.personId)
  const { person, posts } = await workOn(tx, me, asked)
  if (person.status !== asked.from) throw new Problem('conflict', { now: person.status })
  mustHaveCome(house.now(), asked.decidedOn, '/decidedOn')
  const judged = isJudgedBy((await judgedIn(tx, [asked.caseId]))(asked.caseId), asked.decidedOn)
  const post = speakingAs(posts, (held) =>
    mayIdentify({
      post: held,
      from: person.status,
      decision: asked.decision,
      reasoned: asked.reasons.trim() !== '',
      courtAct: asked.courtAct !== undefined,
      judged,
    }),
  )
  const key = await openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: person.file_id, wrapped: person.wrapped_key },
    'identify',
  )
  const byCourt = asked.decision === 'confirmed' || person.status === 'confirmed'
  await insertIdentification(tx, {
    id: asked.id as IdentificationId,
    file_id: person.file_id,
    person_id: person.id,
    unit_id: person.unit_id,
    decision: asked.decision,
    post,
    reasons_sealed: sealField(key, reasonsPlace(asked.id), asked.reasons),
    act_reference: byCourt ? (asked.courtAct ?? null) : null,
    decided_by: me.id,
    decided_on: asked.decidedOn,
  })
  return { caseId: asked.caseId, subjects: [asked.id, person.id], fields: ['status', 'reasons'] }
}

/** The reasons of one decision. @throws Problem `not_found` */
export async function readReasons(
  house: House,
  tx: Tx,
  me: Me,
  { caseId, identificationId }: { caseId: CaseId; identificationId: IdentificationId },
): Promise<Shown<z.input<typeof seeIdentification.reply>>> {
  const row = await findIdentification(tx, caseId, identificationId)
  if (row === undefined) throw new Problem('not_found')
  const key = await openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: row.file_id, wrapped: row.wrapped_key },
    'see_identification',
  )
  return {
    reply: { reasons: openField(key, reasonsPlace(row.id), row.reasons_sealed).toString('utf8') },
    entry: { caseId, subjects: [row.id, row.person_id], fields: ['reasons'] },
  }
}
