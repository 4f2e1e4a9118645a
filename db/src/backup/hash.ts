import { createHash } from 'node:crypto'
import { Transform, type Readable, type TransformCallback } from 'node:stream'

/** Hashes what passes. */
export class Hashing extends Transform {
  readonly #hash = createHash('sha256')
  #digest: string | undefined

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#hash.update(chunk)
    done(null, chunk)
  }

  /** In hexadecimal, once everything has passed. */
  get digest(): string {
    return (this.#digest ??= this.#hash.digest('hex'))
  }
}

/** The hash of all a stream gives, in hexadecimal. */
export async function hashOf(stream: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of stream) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
