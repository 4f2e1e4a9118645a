import { inflateSync } from 'node:zlib'

/**
 * The font that a WOFF file carries, as OpenType: what the press reads.
 *
 * @throws RangeError when it is no WOFF of the first version
 * @see W3C, "WOFF File Format 1.0", section 3
 */
export function fontOfWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new RangeError('not a WOFF file')
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, n) => {
    const at = 44 + n * 20
    const [offset, kept, whole] = [4, 8, 12].map((step) => woff.readUInt32BE(at + step)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(offset, offset + kept)
    return {
      tag: woff.subarray(at, at + 4),
      check: woff.readUInt32BE(at + 16),
      bytes: kept < whole ? inflateSync(bytes, { maxOutputLength: whole }) : bytes,
    }
  })
  const head = Buffer.alloc(12 + count * 16)
  const power = 2 ** Math.floor(Math.log2(count))
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  const body: Buffer[] = []
  let offset = head.length
  tables.forEach(({ tag, check, bytes }, n) => {
    tag.copy(head, 12 + n * 16)
    head.writeUInt32BE(check, 16 + n * 16)
    head.writeUInt32BE(offset, 20 + n * 16)
    head.writeUInt32BE(bytes.length, 24 + n * 16)
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4)
    bytes.copy(padded)
    body.push(padded)
    offset += padded.length
  })
  return Buffer.concat([head, ...body])
}
