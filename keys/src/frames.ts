/** The largest frame, in bytes, without its length: both sides hang up on a larger one. */
export const largestFrame = 1_000_000

/** What arrived is no frame: too large, not UTF-8 or not JSON. Never says what it was. */
export class FrameBroken extends Error {
  override readonly name = 'FrameBroken'
  constructor() {
    super('not a frame')
  }
}

/**
 * One message as it travels: its length (32 bits, big-endian), then JSON in UTF-8.
 *
 * @throws FrameBroken when it is larger than the other side takes
 */
export function encodeFrame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message), 'utf8')
  if (body.length > largestFrame) throw new FrameBroken()
  const frame = Buffer.alloc(4 + body.length)
  frame.writeUInt32BE(body.length)
  frame.set(body, 4)
  return frame
}

/**
 * A reader of one connection: give it each chunk as it comes, it yields the messages that became whole.
 *
 * @throws FrameBroken as soon as the length says too much, or a whole frame is not JSON
 */
export function frameReader(): (chunk: Buffer) => Generator {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest: Buffer = Buffer.alloc(0)
  return function* read(chunk) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    while (rest.length >= 4) {
      const length = rest.readUInt32BE()
      if (length > largestFrame) throw new FrameBroken()
      if (rest.length < 4 + length) return
      const body = rest.subarray(4, 4 + length)
      rest = rest.subarray(4 + length)
      let message: unknown
      try {
        message = JSON.parse(text.decode(body))
      } catch {
        // The reason would quote what was sent.
        throw new FrameBroken()
      }
      yield message
    }
  }
}
