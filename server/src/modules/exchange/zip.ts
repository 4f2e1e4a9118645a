/** The parts of a zip archive held in memory. Nothing is unpacked to disk, and no more than it is allowed to be. */
import { createInflateRaw, inflateRawSync } from 'node:zlib'
import { UnreadableFile } from './unreadable.ts'

interface Part {
  readonly deflated: boolean
  readonly packed: Buffer
}

const damaged = () => new UnreadableFile('the workbook is damaged: save it again as .xlsx')

/** The archive's parts by name. @throws UnreadableFile when it is no archive, is encrypted, or is damaged */
export function openZip(bytes: Buffer): ReadonlyMap<string, Part> {
  // The end record is 22 bytes, after which a comment of at most 65,535 may stand.
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || end + 22 > bytes.length || end < bytes.length - 22 - 65_535) throw damaged()
  const parts = new Map<string, Part>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged()
    const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)]
    const length = bytes.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
    const local = bytes.readUInt32LE(at + 42)
    if (name === undefined || extra === undefined || comment === undefined) throw damaged()
    if ((flags & 1) !== 0)
      throw new UnreadableFile('the workbook is protected by a password: remove it first')
    if (method !== 0 && method !== 8) throw damaged()
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== 0x04034b50) throw damaged()
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    if (start + length > bytes.length) throw damaged()
    parts.set(bytes.toString('utf8', at + 46, at + 46 + name), {
      deflated: method === 8,
      packed: bytes.subarray(start, start + length),
    })
    at += 46 + name + extra + comment
  }
  return parts
}

/** A small part whole, as text. @throws UnreadableFile when it unpacks to more than `most` bytes */
export function textOfPart({ deflated, packed }: Part, most: number): string {
  if (!deflated && packed.length > most) throw tooLarge()
  try {
    return (deflated ? inflateRawSync(packed, { maxOutputLength: most }) : packed).toString('utf8')
  } catch (error) {
    throw (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge() : damaged()
  }
}

/** A large part piece by piece, as text. @throws UnreadableFile when it unpacks to more than `most` bytes */
export async function* piecesOfPart({ deflated, packed }: Part, most: number): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let seen = 0
  for await (const chunk of deflated ? inflated(packed) : [packed]) {
    seen += chunk.length
    if (seen > most) throw tooLarge()
    yield decoder.decode(chunk, { stream: true })
  }
}

async function* inflated(packed: Buffer): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 })
  inflate.end(packed)
  try {
    for await (const chunk of inflate) yield chunk as Buffer
  } catch {
    throw damaged()
  }
}

const tooLarge = () => new UnreadableFile('the workbook unpacks to more than can be read here: divide it')
