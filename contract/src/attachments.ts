import type { CaseId, MeasureId, ProofId, UploadId } from '@himaya/domain'
import { id, moment } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

/** What a file is by what it holds: nothing else comes in. */
export const attachmentKinds = ['pdf', 'png', 'jpeg'] as const
/**
 * Whether a file is handed out: not while it waits to be looked at for malware, and never when some was found. Where the
 * house has nobody who looks, that is said and the file is handed out.
 */
export const attachmentStates = ['waiting', 'infected', 'clean', 'unexamined'] as const
/** What the original is fetched for. It is asked each time, and stands in the record. */
export const originalPurposes = [
  'hearing',
  'service',
  'verification',
  'expertise',
  'other_authority',
] as const
/** Bytes of every part of a file but its last. */
export const partLength = 768 * 1024

/** What a file that came in tells of itself; `null` for what was not kept of those of before. */
export const attachment = z.object({
  kind: z.enum(attachmentKinds),
  size: z.number().int(),
  /** SHA-256 of the original as it came, in hexadecimal. */
  sha256: z.string(),
  state: z.enum(attachmentStates),
  /** Whether there is a copy to look at, made from the pixels alone. */
  picture: z.boolean(),
  at: moment,
})

export const originalQuery = z.strictObject({ purpose: z.enum(originalPurposes) })
export const uploaded = z.strictObject({ upload: id<UploadId>() })
export const pictureReply = z.string().meta({ contentMediaType: 'image/jpeg' })
export const originalReply = z.string().meta({ contentMediaType: 'application/octet-stream' })

const uploadFor = z.union([
  z.strictObject({ measure: id<MeasureId>() }),
  z.strictObject({ proof: id<ProofId>() }),
])

/** Bytes that may still be sent: in one file, by me today, and to this side of the case. */
export const seeRoom = read({
  path: '/cases/:caseId/uploads/:side',
  act: 'attachments.see_room',
  params: z.strictObject({ caseId: id<CaseId>(), side: z.enum(['measure', 'proof']) }),
  reply: z.object({ file: z.number().int(), today: z.number().int(), inCase: z.number().int() }),
})

/** Begins to send a file of `size` bytes. What is refused later is refused here already, before anything is sent. */
export const beginUpload = act({
  path: '/cases/:caseId/uploads',
  act: 'attachments.begin',
  params: z.strictObject({ caseId: id<CaseId>() }),
  body: z.strictObject({ for: uploadFor, size: z.number().int().min(1).max(104_857_600) }),
  problems: ['no_room', 'files_unavailable'],
})

/** Sends the next part, in base64: 768 KiB of the file, the last part what is left of it. */
export const sendPart = act({
  path: '/uploads/:uploadId/parts/:part',
  act: 'attachments.send_part',
  params: z.strictObject({
    uploadId: id<UploadId>(),
    part: z.string().regex(/^(?:0|[1-9]\d{0,2})$/),
  }),
  body: z.strictObject({ bytes: z.string().min(4).max(1_048_576) }),
  problems: ['conflict', 'keys_unavailable'],
})
