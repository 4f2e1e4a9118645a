/** A file between its chunks in the database and a stream of bytes, a few chunks in memory at a time. */
import type { Tx } from '@himaya/db'
import type { AttachmentId } from '@himaya/domain'
import { chunkLength, openStream, SealBroken, sealStream, type FileKey } from '@himaya/keys'
import { chunksOf, insertChunks } from './store.ts'

export type Part = 'original' | 'picture'

/** Chunks of one statement: 768 KiB. */
const atOnce = 12

const place = (id: AttachmentId, part: Part) => ({ table: 'court.attachment', column: part, row: id })

/** Seals the bytes as chunks of an attachment that this transaction has just made. @returns how many bytes they were */
export async function writeChunks(
  tx: Tx,
  key: FileKey,
  { id, part, bytes }: { id: AttachmentId; part: Part; bytes: AsyncIterable<Buffer> },
): Promise<number> {
  const stream = sealStream(key, place(id, part))
  let n = 0
  let length = 0
  let rows: Parameters<typeof insertChunks>[1][number][] = []
  const put = async (chunk: Buffer, last: boolean) => {
    rows.push({ attachment_id: id, part, n, bytes_sealed: stream.seal(chunk, last) })
    n += 1
    length += chunk.length
    if (rows.length < atOnce && !last) return
    await insertChunks(tx, rows)
    rows = []
  }
  // Whether a chunk is the last is known when nothing follows it.
  let held = Buffer.alloc(0)
  for await (const more of bytes) {
    held = Buffer.concat([held, more])
    while (held.length > chunkLength) {
      await put(held.subarray(0, chunkLength), false)
      held = held.subarray(chunkLength)
    }
  }
  await put(held, true)
  return length
}

/**
 * The bytes of a part, in their order.
 *
 * @param within runs each look into the database: in the transaction at hand, or in one of its own
 * @param size bytes of the whole, which says which chunk must be the last
 * @throws SealBroken when a chunk is missing, moved or changed, and after the last good byte when the end is not there
 */
export function readChunks(
  within: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  key: FileKey,
  { id, part, size }: { id: AttachmentId; part: Part; size: number },
): AsyncGenerator<Buffer> {
  const total = Math.ceil(size / chunkLength)
  // Its key is derived now, whatever becomes of the file's before the first byte is asked for.
  const stream = openStream(key, place(id, part))
  async function* chunks() {
    for (let from = 0; from < total; from += atOnce) {
      const found = await within((tx) => chunksOf(tx, { id, part, from, count: atOnce }))
      if (found.length !== Math.min(atOnce, total - from)) throw new SealBroken()
      for (const [n, chunk] of found.entries()) yield stream.open(chunk, from + n === total - 1)
    }
    stream.end()
  }
  return chunks()
}
