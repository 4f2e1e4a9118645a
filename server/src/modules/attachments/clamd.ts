/** Asks a clamd whether a file is known to be malware. */
import { connect } from 'node:net'

/** `undefined` when nobody answered, in time or at all: then nothing is known of it. */
export type Found = 'clean' | 'infected' | undefined

/**
 * Sends the file through INSTREAM: each part with its length in four bytes, and a part of none at the end.
 *
 * @see clamd(8), COMMANDS, INSTREAM
 * @param seconds how long the whole may take
 * @throws what `chunks` throws
 */
export async function askClamd(
  socket: string,
  chunks: AsyncIterable<Uint8Array>,
  { seconds = 12 } = {},
): Promise<Found> {
  const line = connect(socket)
  let said = ''
  const ended = new Promise<void>((done) => {
    line.on('error', () => done()).on('close', () => done())
  })
  line.on('data', (part: Buffer) => {
    // It has one short line to say.
    said += part.toString('latin1')
    if (said.length > 4096) line.destroy()
  })
  const late = setTimeout(() => line.destroy(), seconds * 1000)
  try {
    line.write('zINSTREAM\0')
    for await (const chunk of chunks) {
      if (line.destroyed) return undefined
      const length = Buffer.alloc(4)
      length.writeUInt32BE(chunk.length)
      line.write(length)
      if (!line.write(chunk))
        await Promise.race([new Promise((drained) => line.once('drain', drained)), ended])
    }
    line.end(Buffer.alloc(4))
    await ended
  } finally {
    clearTimeout(late)
    line.destroy()
  }
  // Anything else is no answer to what was asked: its limit of size, too many at once, a signature it cannot load.
  if (said === 'stream: OK\0') return 'clean'
  return /^stream: [^\0]+ FOUND\0$/.test(said) ? 'infected' : undefined
}
