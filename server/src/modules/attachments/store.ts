import type { Schema, Tx } from '@himaya/db'
import type { AttachmentId, CaseId, MeasureId, OfficerId, PenalId, ProofId, UploadId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

/** What a file is for: the signed decision of a measure, or what stands behind a proof. */
export type Target = { readonly measure: MeasureId } | { readonly proof: ProofId; readonly penal: PenalId }

/** Bytes this officer began to send in the last 24 hours. */
export async function sentToday(tx: Tx, me: OfficerId): Promise<number> {
  const { n } = await tx
    .selectFrom('court.upload')
    .select(sql<string>`coalesce(sum(size), 0)`.as('n'))
    .where('begun_by', '=', me)
    .where('begun_at', '>', sql<Date>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Bytes of the files of one side of a case: who sends to a side sees that side whole, and is told of no other. */
export async function heldIn(tx: Tx, side: { case: CaseId } | { penal: PenalId }): Promise<number> {
  const { n } = await tx
    .selectFrom('court.attachment')
    .select(sql<string>`coalesce(sum(size), 0)`.as('n'))
    .$if('penal' in side, (query) => query.where('penal_id', '=', (side as { penal: PenalId }).penal))
    .$if('case' in side, (query) =>
      query.where('case_id', '=', (side as { case: CaseId }).case).where('measure_id', 'is not', null),
    )
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The case and its penal file with their keys, as far as the officer sees them. */
export async function findFiles(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('court.case as c')
    .leftJoin('penal.file as p', 'p.id', 'c.penal_id')
    .select(['c.id', 'c.wrapped_key', 'p.id as penal', 'p.wrapped_key as penal_key'])
    .where('c.id', '=', caseId)
    .executeTakeFirst()
}

/** Whether the measure or the proof is of this case and seen. */
export async function isTarget(tx: Tx, caseId: CaseId, target: Target): Promise<boolean> {
  const row =
    'measure' in target
      ? await tx
          .selectFrom('court.measure')
          .select('id')
          .where('id', '=', target.measure)
          .where('case_id', '=', caseId)
          .executeTakeFirst()
      : await tx
          .selectFrom('penal.proof')
          .select('id')
          .where('id', '=', target.proof)
          .where('penal_id', '=', target.penal)
          .executeTakeFirst()
  return row !== undefined
}

export async function insertUpload(tx: Tx, row: Insertable<Schema['court.upload']>): Promise<void> {
  await tx.insertInto('court.upload').values(row).execute()
}

/** My upload that is under way, held until the end of this transaction; `undefined` when there is none. */
export async function takeUpload(tx: Tx, id: UploadId) {
  return tx
    .selectFrom('court.upload')
    .select(['id', 'case_id', 'measure_id', 'penal_id', 'proof_id', 'size', 'received'])
    .where('id', '=', id)
    .where('finished_at', 'is', null)
    .where('begun_at', '>', sql<Date>`now() - interval '1 day'`)
    .forUpdate()
    .executeTakeFirst()
}

export type FoundUpload = NonNullable<Awaited<ReturnType<typeof takeUpload>>>

export async function insertPart(tx: Tx, row: Insertable<Schema['court.upload_part']>): Promise<void> {
  await tx.insertInto('court.upload_part').values(row).execute()
  await tx
    .updateTable('court.upload')
    .set({ received: row.n + 1 })
    .where('id', '=', row.upload_id)
    .execute()
}

export async function findPart(tx: Tx, upload: UploadId, n: number): Promise<Buffer | undefined> {
  const row = await tx
    .selectFrom('court.upload_part')
    .select('bytes_sealed')
    .where('upload_id', '=', upload)
    .where('n', '=', n)
    .executeTakeFirst()
  return row?.bytes_sealed
}

/** The upload is an attachment now. */
export async function endUpload(tx: Tx, id: UploadId, at: Date): Promise<void> {
  await tx.deleteFrom('court.upload_part').where('upload_id', '=', id).execute()
  await tx.updateTable('court.upload').set({ finished_at: at }).where('id', '=', id).execute()
}

/** Whether an upload of mine has this id. */
export async function isUploadSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx
    .selectFrom('court.upload')
    .select('id')
    .where('id', '=', id as UploadId)
    .executeTakeFirst()
  return row !== undefined
}

/** @returns whether it was written: behind a proof stands one file */
export async function insertAttachment(
  tx: Tx,
  row: Insertable<Schema['court.attachment']>,
): Promise<boolean> {
  if (row.proof_id != null) {
    const before = await tx
      .selectFrom('court.attachment')
      .select('id')
      .where('proof_id', '=', row.proof_id)
      .executeTakeFirst()
    if (before !== undefined) return false
  }
  await tx.insertInto('court.attachment').values(row).execute()
  return true
}

export async function insertChunks(
  tx: Tx,
  rows: readonly Insertable<Schema['court.attachment_chunk']>[],
): Promise<void> {
  await tx
    .insertInto('court.attachment_chunk')
    .values([...rows])
    .execute()
}

const columns = [
  'id',
  'kind',
  'size',
  'sha256',
  'picture_size',
  'examined',
  'attached_at',
  'measure_id',
  'proof_id',
] as const

export async function findAttachment(tx: Tx, id: AttachmentId) {
  return tx.selectFrom('court.attachment').select(columns).where('id', '=', id).executeTakeFirst()
}

export async function attachmentOfProof(tx: Tx, proof: ProofId) {
  return tx.selectFrom('court.attachment').select(columns).where('proof_id', '=', proof).executeTakeFirst()
}

export type FoundAttachment = NonNullable<Awaited<ReturnType<typeof findAttachment>>>

/** What was found of it, where nothing was known yet. */
export async function noteExamined(
  tx: Tx,
  id: AttachmentId,
  found: 'clean' | 'infected',
  at: Date,
): Promise<void> {
  await tx
    .updateTable('court.attachment')
    .set({ examined: found, examined_at: at })
    .where('id', '=', id)
    .where('examined', 'is', null)
    .execute()
}

/** The chunks of one part from the `from`th on, in their order. */
export async function chunksOf(
  tx: Tx,
  { id, part, from, count }: { id: AttachmentId; part: 'original' | 'picture'; from: number; count: number },
): Promise<Buffer[]> {
  const rows = await tx
    .selectFrom('court.attachment_chunk')
    .select('bytes_sealed')
    .where('attachment_id', '=', id)
    .where('part', '=', part)
    .where('n', '>=', from)
    .where('n', '<', from + count)
    .orderBy('n')
    .execute()
  return rows.map(({ bytes_sealed }) => bytes_sealed)
}
