import type { bringClaim, endClaim, listClaims } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  claimArticle,
  claimWays,
  isOf,
  mayBringClaim,
  mayEndClaim,
  type CaseId,
  type ClaimId,
} from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { mustHaveCome } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { caseOf, speakingAs, workOn } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { claimsIn, findClaim, finishClaim, insertClaim, partiesAmong } from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

/**
 * Writes down that damages are claimed.
 *
 * @throws Problem `refused_by_law`; `malformed` for a day to come; `not_found`, for a person or a party of another case
 *   too, and where there is no penal file
 */
export async function bring(
  { house, tx, me }: Asking,
  { id, caseId, by, against, way, on }: { id: string; caseId: CaseId } & z.output<typeof bringClaim.body>,
): Promise<Entry> {
  const { posts, penalId } = await caseOf(tx, me, caseId)
  speakingAs(posts, (post) => mayBringClaim({ post, way }))
  if (penalId === null) throw new Problem('not_found')
  if (by !== null) await workOn(tx, me, { caseId, personId: by })
  const parties = [...new Set(against)]
  if ((await partiesAmong(tx, penalId, parties)) !== parties.length) throw new Problem('not_found')
  mustHaveCome(house.now(), on, '/on')
  await insertClaim(
    tx,
    { id: id as ClaimId, penal_id: penalId, person_id: by, way, brought_on: on, brought_by: me.id },
    parties,
  )
  return { caseId, subjects: [id, ...(by === null ? [] : [by]), ...parties] }
}

/**
 * Writes down that a claim no longer stands.
 *
 * @throws Problem `refused_by_law`; `conflict` when it stands no more; `malformed` for a day to come or before it was
 *   brought; `not_found`
 */
export async function end(
  { house, tx, me }: Asking,
  { caseId, claimId, why, on }: { caseId: CaseId; claimId: ClaimId } & z.output<typeof endClaim.body>,
): Promise<Entry> {
  const { posts, penalId } = await caseOf(tx, me, caseId)
  const claim = penalId === null ? undefined : await findClaim(tx, penalId, claimId)
  if (claim === undefined) throw new Problem('not_found')
  speakingAs(posts, (post) => mayEndClaim({ post, way: claim.way }))
  mustHaveCome(house.now(), on, '/on')
  if (on < claim.on) throw new Problem('malformed', { fields: [{ path: '/on', rule: 'too_early' }] })
  if (!(await finishClaim(tx, claimId, { why, on, by: me.id }))) throw new Problem('conflict')
  return { caseId, subjects: [claimId], made: claimId }
}

/** The claims of a case, as far as I may know them. @throws Problem `not_found` */
export async function listOfCase(
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<Shown<z.input<typeof listClaims.reply>>> {
  const { posts, penalId } = await caseOf(tx, me, caseId)
  const rows = penalId === null ? [] : await claimsIn(tx, penalId)
  const knowsWhom = posts.some((post) => !isOf(post, 'unit'))
  return {
    reply: {
      mayBring:
        penalId === null
          ? []
          : claimWays.filter((way) => posts.some((post) => mayBringClaim({ post, way }).outcome === 'may')),
      claims: rows.map(({ against, ...row }) => ({
        ...row,
        against: knowsWhom ? against : null,
        article: claimArticle(row.way),
        mine:
          row.ended === null && posts.some((post) => mayEndClaim({ post, way: row.way }).outcome === 'may'),
      })),
    },
    entry: { caseId, subjects: [caseId] },
  }
}
