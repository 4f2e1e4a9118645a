/** The signed decision: attached by the court's own hand, and seen by those who may print every copy. */
import type { attachment, originalPurposes } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import type { UploadId } from '@himaya/domain'
import { openField, type FileKey } from '@himaya/keys'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { Paper } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { attach, findAttachment, hand, show, told } from '../attachments/index.ts'
import type { Entry } from '../record/index.ts'
import {
  caseKey,
  mayAttach,
  needMeasure,
  papersOf,
  scanPlace,
  type Asking,
  type OfMeasure,
} from './measure.ts'
import { insertScan, lastScan, type FoundCase, type FoundMeasure } from './store.ts'

/** Whose hand is on it goes on reading after the answer began. */
type Reading = Asking & { readonly token: SessionToken }

/** Attaches the signed decision. @throws Problem `not_found`; `malformed` with the fault of the file; `conflict` */
export async function attachSigned(
  asking: Reading,
  { id, measureId, upload }: { id: string; upload: UploadId } & OfMeasure,
): Promise<Entry> {
  const { measure, of } = await needMeasure(asking, measureId)
  if (measure.decision === null || !mayAttach(of)) throw new Problem('not_found')
  const made = await attach(asking, { upload, target: { measure: measureId } })
  await insertScan(asking.tx, {
    id,
    case_id: of.id,
    measure_id: measureId,
    kind: made.kind,
    sha256: made.sha256,
    attachment_id: made.id,
    attached_by: asking.me.id,
  })
  return { caseId: of.id, subjects: [measureId, id], fields: ['scan'] }
}

const media = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg' } as const

async function needScan(asking: Reading, { measureId }: OfMeasure, purpose: string) {
  const { measure, of } = await needMeasure(asking, measureId)
  const whole = papersOf(asking.me, of, measure).includes('registry')
  const scan = whole ? await lastScan(asking.tx, measureId) : undefined
  if (scan === undefined) throw new Problem('not_found')
  const key = await caseKey(asking, of, purpose)
  const entry = { caseId: of.id, subjects: [measureId, scan.id] }
  const found = scan.attachment_id === null ? undefined : await findAttachment(asking.tx, scan.attachment_id)
  return { scan, key, entry, found }
}

/** The signed decision as it came. @throws Problem `not_found`; `file_withheld` */
export async function readScan(
  asking: Reading,
  { measureId, purpose }: OfMeasure & { purpose: (typeof originalPurposes)[number] },
): Promise<Paper> {
  const { scan, key, entry, found } = await needScan(asking, { measureId }, 'see_scan')
  if (found !== undefined) return hand(asking, found, { key, name: 'signed', purpose, entry })
  return {
    bytes: ofBefore(key, scan),
    media: media[scan.kind],
    name: `signed.${scan.kind}`,
    entry: { ...entry, fields: ['original'], purpose },
  }
}

/** The signed decision to look at. @throws Problem `not_found` where it did not come as a picture; `file_withheld` */
export async function showScan(asking: Reading, { measureId }: OfMeasure): Promise<Paper> {
  const { key, entry, found } = await needScan(asking, { measureId }, 'see_scan')
  if (found === undefined) throw new Problem('not_found')
  return show(asking, found, { key, entry })
}

/** What the signed decision tells of itself, to those who may read it; `null` to everybody else. */
export async function toldOfScan(
  asking: Reading,
  of: FoundCase,
  measure: FoundMeasure,
): Promise<z.input<typeof attachment> | null> {
  if (!measure.signed || !papersOf(asking.me, of, measure).includes('registry')) return null
  const { scan, key, found } = await needScan(asking, { measureId: measure.id }, 'see_measure')
  if (found !== undefined) return told(asking, found, key)
  const bytes = ofBefore(key, scan)
  return {
    kind: scan.kind,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    state: 'unexamined',
    picture: false,
    at: scan.attached_at.toISOString(),
  }
}

/** Before files came in as streams, a scan was sealed in one piece in its own row. */
function ofBefore(key: FileKey, scan: { id: string; bytes_sealed: Buffer | null }): Buffer {
  if (scan.bytes_sealed === null) throw new Problem('not_found')
  return openField(key, scanPlace(scan.id), scan.bytes_sealed)
}
