import type { requestAct } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import type { Disagreement } from '@himaya/domain'
import { openField, sealField } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import type { Entry } from '../record/index.ts'
import {
  findRequest,
  insertApproval,
  insertRequest,
  requestsOf,
  saidTo,
  withdrawRequest,
  type RequestRow,
} from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
type Wanted = z.output<typeof requestAct.body>

const notePlace = (row: string) => ({ table: 'office.act_request', column: 'note', row })

/** What a request is about, for the proof that is asked before it: the case before what is in it. */
export const aboutOf = (asked: Wanted): string | null => asked.case ?? asked.about ?? null

export async function request(
  { house, tx, me }: Asking,
  { id, proof, asked }: { id: string; proof: string; asked: Wanted },
): Promise<Entry> {
  const { note } = asked
  const key = note === undefined ? undefined : await house.keys.newFileKey({ kind: 'approval', fileId: id })
  await insertRequest(tx, {
    id,
    act: asked.act,
    about: asked.about ?? null,
    unit_id: asked.unit ?? null,
    case_id: asked.case ?? null,
    purpose: asked.purpose,
    good_minutes: asked.minutes ?? null,
    ...(note === undefined || key === undefined
      ? {}
      : { wrapped_key: key.wrapped, note_sealed: sealField(key.fileKey, notePlace(id), note) }),
    requested_by: me.id,
    proof_id: proof,
  })
  key?.fileKey.fill(0)
  return {
    ...(asked.case === undefined ? {} : { caseId: asked.case }),
    subjects: [id, ...(asked.about === undefined ? [] : [asked.about])],
    fields: note === undefined ? [] : ['note'],
    purpose: asked.purpose,
  }
}

/** @throws Problem `not_found` to whoever may not decide; `conflict` when nothing is left to decide */
export async function decide(
  { tx, me }: Asking,
  { requestId, proof, why }: { requestId: string; proof: string; why: Disagreement | null },
): Promise<Entry> {
  const found = await findRequest(tx, requestId)
  if (found === undefined) throw new Problem('not_found')
  const said = await saidTo(tx, [requestId])
  if (said.some(({ id }) => id === me.id)) throw new Problem('conflict')
  await insertApproval(tx, {
    request_id: requestId,
    officer_id: me.id,
    granted: why === null,
    why,
    proof_id: proof,
  })
  return {
    ...(found.case_id === null ? {} : { caseId: found.case_id }),
    subjects: [requestId],
    purpose: found.act,
    made: requestId,
  }
}

/** @throws Problem `not_found` for what is not mine; `conflict` when it was refused, used or over */
export async function withdraw({ tx, me }: Asking, requestId: string): Promise<Entry> {
  const found = await findRequest(tx, requestId)
  if (found?.by_id !== me.id) throw new Problem('not_found')
  if (!(await withdrawRequest(tx, requestId))) throw new Problem('conflict')
  return { subjects: [requestId], purpose: found.act, made: requestId }
}

/** What waits for me, and the rest. */
export async function list({ tx }: Asking) {
  const found = await requestsOf(tx)
  const said = await saidTo(
    tx,
    found.map(({ id }) => id),
  )
  const told = found.map((row) => ({
    ...toldOf(row),
    said: said
      .filter(({ request_id: of }) => of === row.id)
      .map(({ id, name_ar: nameAr, name_la: nameLa, granted, why, at }) => ({
        by: { id, nameAr, nameLa },
        granted,
        why,
        at: at.toISOString(),
      })),
  }))
  return {
    waiting: told.filter(({ mine }) => mine).slice(0, 100),
    others: told.filter(({ mine }) => !mine).slice(0, 100),
  }
}

function toldOf(row: RequestRow) {
  return {
    id: row.id,
    act: row.act,
    purpose: row.purpose,
    noted: row.note_sealed !== null,
    by: { id: row.by_id, nameAr: row.by_ar, nameLa: row.by_la },
    unit:
      row.unit_id === null || row.unit_ar === null || row.unit_fr === null
        ? null
        : { id: row.unit_id, ar: row.unit_ar, fr: row.unit_fr },
    caseId: row.case_id,
    at: row.requested_at.toISOString(),
    waitsUntil: row.expires_at.toISOString(),
    minutes: row.good_minutes,
    needs: row.needs,
    standing: row.standing,
    mine: row.mine,
  }
}

/** @throws Problem `not_found` */
export async function readNote(
  { house, tx, me }: Asking,
  requestId: string,
): Promise<Shown<{ note: string | null }>> {
  const found = await findRequest(tx, requestId)
  if (found === undefined) throw new Problem('not_found')
  const { wrapped_key: wrapped, note_sealed: sealed } = found
  const entry = { subjects: [requestId], fields: ['note'], purpose: found.act }
  if (wrapped === null || sealed === null) return { reply: { note: null }, entry }
  const key = await openFile({ house, tx, me }, { kind: 'approval', fileId: requestId, wrapped }, 'see_note')
  const note = openField(key, notePlace(requestId), sealed).toString('utf8')
  key.fill(0)
  return { reply: { note }, entry }
}
