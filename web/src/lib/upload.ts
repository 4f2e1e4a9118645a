import { beginUpload, partLength, sendPart } from '@himaya/contract'
import type { CaseId, MeasureId, ProofId, UploadId } from '@himaya/domain'
import { perform } from './ask.ts'

/** What a file is sent for. */
export type Target = { readonly measure: MeasureId } | { readonly proof: ProofId }

/** How far a file has come; whoever goes on with it begins there. */
export interface Sent {
  upload?: UploadId
  parts: number
  /** Of the part under way: asked again with it, a part whose answer was lost is not sent twice. */
  key?: string
}

/**
 * Sends a file part by part, from where it stopped before. It is read a part at a time and kept nowhere.
 *
 * @param sent changed as it goes on
 * @param onPart called after each part with the share that is there, 0 to 1
 * @returns the upload, once it is whole
 * @throws as `perform`; what was sent stays sent
 */
export async function upload(
  { caseId, to, file, sent }: { caseId: CaseId; to: Target; file: File; sent: Sent },
  { onPart, signal }: { onPart: (share: number) => void; signal: AbortSignal },
): Promise<UploadId> {
  sent.upload ??= (await perform(beginUpload, {
    params: { caseId },
    body: { for: to, size: file.size },
    signal,
  })) as UploadId
  const all = Math.ceil(file.size / partLength)
  for (; sent.parts < all; sent.parts += 1) {
    const from = sent.parts * partLength
    const bytes = new Uint8Array(await file.slice(from, from + partLength).arrayBuffer())
    sent.key ??= crypto.randomUUID()
    await perform(sendPart, {
      params: { uploadId: sent.upload, part: String(sent.parts) },
      body: { bytes: base64(bytes) },
      key: sent.key,
      signal,
    })
    delete sent.key
    onPart((sent.parts + 1) / all)
  }
  return sent.upload
}

/** By pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const piece = 0x8000
  let text = ''
  for (let from = 0; from < bytes.length; from += piece)
    text += String.fromCharCode(...bytes.subarray(from, from + piece))
  return btoa(text)
}
