import type { openEmergency as openRoute, reviewEmergency } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import { openField, sealField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import type { Entry } from '../record/index.ts'
import { findEmergency, insertReview, openEmergency, type Opening } from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

const reasonPlace = (row: string) => ({ table: 'court.emergency', column: 'reason', row })
const reviewPlace = (row: string) => ({ table: 'court.emergency_review', column: 'reason', row })

/** What the caller is told; a number that is not there, one of another court and one that is closed to them are one answer. */
const refusals = {
  absent: 'not_found',
  on_it: 'conflict',
  too_many: 'too_many',
  // Asked for before anything else is done: whoever comes here without one has gone around the code.
  unproved: 'not_found',
  nobody_hears: 'nobody_hears',
} as const satisfies Record<Exclude<Opening, 'opened'>, string>

/** @throws Problem as the contract says of `openEmergency` */
export async function open(
  { house, tx }: Asking,
  { id, proof, reason, ...asked }: { id: string; proof: string } & z.output<typeof openRoute.body>,
): Promise<Entry> {
  const { fileKey, wrapped } = await house.keys.newFileKey({ kind: 'emergency', fileId: id })
  const { outcome, case_id: caseId } = await openEmergency(tx, {
    id,
    proof,
    ...asked,
    wrapped,
    reason: sealField(fileKey, reasonPlace(id), reason),
  })
  if (outcome !== 'opened' || caseId === null)
    throw new Problem(refusals[outcome === 'opened' ? 'absent' : outcome])
  return { caseId, subjects: [id], purpose: asked.category }
}

const keyOf = (
  asking: Asking,
  found: { readonly id: string; readonly wrapped_key: Buffer },
  purpose: string,
): Promise<FileKey> =>
  openFile(asking, { kind: 'emergency', fileId: found.id, wrapped: found.wrapped_key }, purpose)

/** @throws Problem `conflict` when a colleague was sooner; `not_found` for one's own, too */
export async function review(
  asking: Asking,
  { emergencyId, proper, reason }: { emergencyId: string } & z.output<typeof reviewEmergency.body>,
): Promise<Entry> {
  const { tx, me } = asking
  const found = await findEmergency(tx, emergencyId)
  if (found === undefined || found.officer_id === me.id) throw new Problem('not_found')
  const put = await insertReview(tx, {
    emergency_id: emergencyId,
    proper,
    reason_sealed: sealField(
      await keyOf(asking, found, 'review_emergency'),
      reviewPlace(emergencyId),
      reason,
    ),
    reviewed_by: me.id,
  })
  if (!put) throw new Problem('conflict')
  return { caseId: found.case_id, subjects: [emergencyId], made: emergencyId }
}

/** Why it was opened, and why its review says what it says. @throws Problem `not_found` */
export async function readReason(asking: Asking, emergencyId: string) {
  const found = await findEmergency(asking.tx, emergencyId)
  if (found === undefined) throw new Problem('not_found')
  const key = await keyOf(asking, found, 'see_emergency')
  return {
    reply: {
      opened: openField(key, reasonPlace(emergencyId), found.reason_sealed).toString('utf8'),
      reviewed:
        found.review_sealed === null
          ? null
          : openField(key, reviewPlace(emergencyId), found.review_sealed).toString('utf8'),
    },
    entry: { caseId: found.case_id, subjects: [emergencyId], fields: ['reason'] },
  }
}
