/** Files made by hand, and sending them as a browser does. */
import { partLength } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import { randomUUID } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

const chunk = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A grey PNG, as heavy as asked for. */
export function png({ width = 1, height = 1, filler = 0 } = {}): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(filler === 0 ? [] : [chunk('teXt', Buffer.alloc(filler, 'z'))]),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const pdf = (body = '') =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${body} >>\nendobj\nstartxref\n9\n%%EOF\n`, 'latin1')

interface Answer {
  statusCode: number
  body: string
  json: () => unknown
}
interface Sender {
  get: (token: SessionToken | undefined, url: string) => Promise<Answer>
  post: (token: SessionToken | undefined, url: string, payload: object, key?: string) => Promise<Answer>
}

/** Sends the parts of a file. @returns the upload, or the first answer that was no yes */
export async function send(
  h: Sender,
  who: { readonly token: SessionToken },
  { caseId, to, bytes }: { caseId: string; to: object; bytes: Buffer },
): Promise<{ upload: string } | { refused: Answer }> {
  const begun = await h.post(who.token, `/cases/${caseId}/uploads`, { for: to, size: bytes.length })
  if (begun.statusCode !== 200) return { refused: begun }
  const { id } = begun.json() as { id: string }
  for (let n = 0; n * partLength < bytes.length; n += 1) {
    const part = bytes.subarray(n * partLength, (n + 1) * partLength)
    const answer = await h.post(who.token, `/uploads/${id}/parts/${String(n)}`, {
      bytes: part.toString('base64'),
    })
    if (answer.statusCode !== 200) return { refused: answer }
  }
  return { upload: id }
}

/** Attaches the signed decision of a measure. @returns the answer, or the refusal that came before it */
export async function sign(
  h: Sender,
  who: { readonly token: SessionToken },
  measure: string,
  bytes: Buffer = png(),
) {
  const seen = await h.get(who.token, `/measures/${measure}`)
  // Whoever does not see the measure asks all the same, and is told what he is told.
  const sent =
    seen.statusCode === 200
      ? await send(h, who, { caseId: (seen.json() as { caseId: string }).caseId, to: { measure }, bytes })
      : { upload: randomUUID() }
  return 'refused' in sent
    ? sent.refused
    : h.post(who.token, `/measures/${measure}/scans`, { upload: sent.upload })
}
