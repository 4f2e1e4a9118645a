/** One proof: its title, and the file that stands behind it. */
import type { originalPurposes, seeProof } from '@himaya/contract'
import type { Me, SessionToken, Tx } from '@himaya/db'
import type { CaseId, ProofId, UploadId } from '@himaya/domain'
import { openField } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Paper, Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { attach, attachmentOfProof, hand, show, told } from '../attachments/index.ts'
import { caseOf } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { fileFor, keyOf, titlePlace } from './actions.ts'
import { findProof } from './store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
  readonly token: SessionToken
}
type OfProof = { readonly caseId: CaseId; readonly proofId: ProofId }

async function needProof({ house, tx, me }: Asking, { caseId, proofId }: OfProof, purpose: string) {
  const proof = await findProof(tx, caseId, proofId)
  if (proof === undefined) throw new Problem('not_found')
  const key = await keyOf({ house, tx, me }, { id: proof.file, wrapped_key: proof.wrapped_key }, purpose)
  return { proof, key, found: await attachmentOfProof(tx, proofId) }
}

/** The title of a proof, and what its file tells of itself. @throws Problem `keys_unavailable`; `not_found` */
export async function readTitle(
  asking: Asking,
  asked: OfProof,
): Promise<Shown<z.input<typeof seeProof.reply>>> {
  const { proof, key, found } = await needProof(asking, asked, 'see_proof')
  return {
    reply: {
      title: openField(key, titlePlace(proof.id), proof.title_sealed).toString('utf8'),
      file: found === undefined ? null : await told(asking, found, key),
    },
    entry: { caseId: asked.caseId, subjects: [proof.id], fields: ['title'] },
  }
}

/**
 * Puts what was sent behind a proof.
 *
 * @throws Problem `refused_by_law`; `not_found`; `conflict` where a file stands behind it; `malformed` with its fault
 */
export async function attachFile(asking: Asking, asked: OfProof & { upload: UploadId }): Promise<Entry> {
  const { tx, me } = asking
  const { posts } = await caseOf(tx, me, asked.caseId)
  const penal = await fileFor(tx, posts, asked.caseId)
  const made = await attach(asking, {
    upload: asked.upload,
    target: { proof: asked.proofId, penal: penal.id },
  })
  return {
    caseId: asked.caseId,
    subjects: [asked.proofId, made.id],
    fields: ['original'],
    made: asked.proofId,
  }
}

/** The file of a proof as it came. @throws Problem `not_found`; `file_withheld` */
export async function readFile(
  asking: Asking,
  { purpose, ...asked }: OfProof & { purpose: (typeof originalPurposes)[number] },
): Promise<Paper> {
  const { proof, key, found } = await needProof(asking, asked, 'see_proof_file')
  if (found === undefined) throw new Problem('not_found')
  const entry = { caseId: asked.caseId, subjects: [proof.id, found.id] }
  return hand(asking, found, { key, name: 'document', purpose, entry })
}

/** The file of a proof to look at. @throws Problem `not_found` where it did not come as a picture; `file_withheld` */
export async function showFile(asking: Asking, asked: OfProof): Promise<Paper> {
  const { proof, key, found } = await needProof(asking, asked, 'see_proof_file')
  if (found === undefined) throw new Problem('not_found')
  return show(asking, found, { key, entry: { caseId: asked.caseId, subjects: [proof.id, found.id] } })
}
