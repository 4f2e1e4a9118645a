/**
 * Parts as bytes that read back in one way only: each is preceded by its length (32 bits, big-endian),
 * so `['ab', 'c']` and `['a', 'bc']` differ. What is bound to a seal or an index entry goes through here.
 *
 * @throws RangeError when a text is not well-formed Unicode: two broken texts would become the same bytes
 */
export function encodeParts(parts: readonly (string | Uint8Array)[]): Buffer {
  const pieces: Uint8Array[] = []
  for (const part of parts) {
    if (typeof part === 'string' && !part.isWellFormed())
      throw new RangeError('text is not well-formed Unicode')
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    pieces.push(length, bytes)
  }
  return Buffer.concat(pieces)
}
