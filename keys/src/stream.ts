import { randomBytes } from 'node:crypto'
import { encodeParts } from './parts.ts'
import { deriveKey, openAt, SealBroken, sealAt, type FileKey, type Place } from './seal.ts'

/** Bytes of every chunk but the last, which has 1 to as many. */
export const chunkLength = 64 * 1024
const prefixLength = 7
const version = Buffer.from([2])
/** Bytes of the longest sealed chunk: the first, which carries the version and the prefix too. */
export const sealedChunkMost = version.length + prefixLength + chunkLength + 16
const mostChunks = 0xffffffff

/** Seals one file from its first chunk to its last. */
export interface StreamSealer {
  /**
   * The next chunk, sealed. The last one is said to be the last, and nothing comes after it.
   *
   * @throws RangeError when the chunk is not of its length, or comes after the last
   */
  seal(chunk: Uint8Array, last: boolean): Buffer
}

/** Opens one file from its first chunk to its last. */
export interface StreamOpener {
  /** @throws SealBroken when it is not the next chunk of this file, or not (yet) its last one */
  open(sealed: Uint8Array, last: boolean): Buffer
  /** @throws SealBroken when the last chunk was not opened: a file that is cut short is no file */
  end(): void
}

/**
 * Seals a file that is not held in memory, chunk by chunk, in its place. What cannot be done to it unnoticed: to leave
 * out, repeat, swap or cut off chunks, to add some, to take one from another file. Each key and prefix seals one file,
 * once: whoever begins again begins with another prefix.
 *
 * STREAM of Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance"
 * (CRYPTO 2015), with AES-256-GCM: the nonce of a chunk is prefix 7 | number 4 | whether it is the last 1.
 */
export function sealStream(key: FileKey, place: Place): StreamSealer {
  const at = keyAt(key, place)
  const prefix = randomBytes(prefixLength)
  const header = Buffer.concat([version, prefix])
  let n = 0
  let ended = false
  return {
    seal(chunk, last) {
      if (ended || n > mostChunks) throw new RangeError('nothing comes after the last chunk')
      if (last ? chunk.length < 1 || chunk.length > chunkLength : chunk.length !== chunkLength)
        throw new RangeError(`a chunk is of ${chunkLength} bytes, the last of 1 to as many`)
      const sealed = sealAt(at.key, nonce(prefix, n, last), at.about, chunk)
      ended = last
      n += 1
      return n === 1 ? Buffer.concat([header, sealed]) : sealed
    },
  }
}

/** Opens what `sealStream` sealed in this very place, chunk by chunk in their order. */
export function openStream(key: FileKey, place: Place): StreamOpener {
  const at = keyAt(key, place)
  let prefix: Buffer | undefined
  let n = 0
  let ended = false
  return {
    open(sealed, last) {
      if (ended) throw new SealBroken()
      let body = sealed
      if (prefix === undefined) {
        const found = Buffer.from(sealed.subarray(0, version.length + prefixLength))
        if (found.length < version.length + prefixLength || found[0] !== version[0]) throw new SealBroken()
        prefix = found.subarray(version.length)
        body = sealed.subarray(found.length)
      }
      const chunk = openAt(at.key, nonce(prefix, n, last), at.about, body)
      ended = last
      n += 1
      return chunk
    },
    end() {
      if (!ended) throw new SealBroken()
    },
  }
}

function keyAt(key: FileKey, { table, column, row }: Place) {
  return {
    key: deriveKey(key, 'stream', table, column, row),
    about: encodeParts([version, 'stream', table, column, row]),
  }
}

function nonce(prefix: Buffer, n: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(prefixLength + 5)
  prefix.copy(bytes)
  bytes.writeUInt32BE(n, prefixLength)
  bytes[prefixLength + 4] = last ? 1 : 0
  return bytes
}
