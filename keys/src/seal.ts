import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { encodeParts } from './parts.ts'

declare const fileKey: unique symbol

/** The 32 bytes that open one file (assistance, penal, draft or officer). Never stored unwrapped, never logged. */
export type FileKey = Buffer & { readonly [fileKey]: true }

/** Where a sealed value lives. A value moved to another table, column or row does not open. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly row: string
}

/** What an opaque token is for, and for whom: another officer or another purpose cannot open it. */
export interface TokenPlace {
  readonly purpose: string
  readonly officer: string
}

/** The file a wrapped key belongs to. The court is left out on purpose: a file changes court, its key follows. */
export interface FilePlace {
  readonly kind: string
  readonly fileId: string
}

/** One column of one file, its key already derived (about 17 µs): keep it while reading or writing many rows. */
export interface SealedColumn {
  /** @throws RangeError when `row` or a text is not well-formed Unicode */
  seal(row: string, plaintext: string | Uint8Array): Buffer
  /** @throws SealBroken */
  open(row: string, sealed: Uint8Array): Buffer
}

/** Something sealed was altered, cut, moved, or belongs to another key. Which of these is never said. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
  constructor() {
    super('the seal does not open here')
  }
}

const keyLength = 32
const ivLength = 12
const tagLength = 16
const epochLength = 2
const version = Buffer.from([1])
const wiped = Buffer.alloc(keyLength)

/** Bytes of a wrapped file key: epoch 2, iv 12, key 32, tag 16. */
export const wrappedLength = epochLength + ivLength + keyLength + tagLength

/** The longest token accepted, in characters; it travels in a URL. */
const longestToken = 4096

/**
 * A key of 32 bytes for one use, by HKDF-SHA-256 (RFC 5869) with the use as `info`.
 *
 * @throws RangeError when `secret` is not 32 bytes, or has been wiped
 */
export function deriveKey(secret: Uint8Array, ...use: readonly string[]): Buffer {
  if (secret.length !== keyLength) throw new RangeError(`a key is ${keyLength} bytes, not ${secret.length}`)
  // A key wiped too early would seal everything under zeros, and nobody would notice.
  if (wiped.equals(secret)) throw new RangeError('this key has been wiped')
  return Buffer.from(hkdfSync('sha256', secret, '', encodeParts(['himaya', ...use]), keyLength))
}

/** A fresh random file key. */
export function drawFileKey(): FileKey {
  return randomBytes(keyLength) as FileKey
}

/** One column of the file that `key` opens; derive once, then seal or open row by row. */
export function columnOf(key: FileKey, table: string, column: string): SealedColumn {
  const columnKey = deriveKey(key, 'field', table, column)
  const about = (row: string) => ['field', table, column, row]
  return {
    seal: (row, plaintext) => seal(columnKey, version, about(row), bytesOf(plaintext)),
    open: (row, sealed) => open(columnKey, version, about(row), sealed),
  }
}

/**
 * Seals one value in its place: version 1 | iv 12 | ciphertext | tag 16, so 29 bytes longer than it was.
 * The length of the value stays visible.
 *
 * @throws RangeError when a text is not well-formed Unicode or the key has been wiped
 */
export function sealField(key: FileKey, place: Place, plaintext: string | Uint8Array): Buffer {
  return columnOf(key, place.table, place.column).seal(place.row, plaintext)
}

/**
 * Opens what `sealField` sealed in this very place.
 *
 * @throws SealBroken when one bit, the place or the file is another
 */
export function openField(key: FileKey, place: Place, sealed: Uint8Array): Buffer {
  return columnOf(key, place.table, place.column).open(place.row, sealed)
}

/**
 * An opaque token in base64url, such as a list's cursor. `key` is what the broker gives the server at start.
 *
 * @throws RangeError when the token would be longer than 4096 characters
 */
export function sealToken(key: Uint8Array, place: TokenPlace, text: string): string {
  const token = seal(deriveKey(key, 'token'), version, tokenAbout(place), bytesOf(text)).toString('base64url')
  if (token.length > longestToken) throw new RangeError(`a token has at most ${longestToken} characters`)
  return token
}

/**
 * The text inside a token.
 *
 * @throws SealBroken when it was altered, or made for another officer or purpose
 */
export function openToken(key: Uint8Array, place: TokenPlace, token: string): string {
  if (token.length > longestToken) throw new SealBroken()
  const sealed = Buffer.from(token, 'base64url')
  // Node skips what is not base64: without this, many spellings would be the same token.
  if (sealed.toString('base64url') !== token) throw new SealBroken()
  return open(deriveKey(key, 'token'), version, tokenAbout(place), sealed).toString('utf8')
}

/** Wraps a file key under the key-encryption key of an epoch: epoch 2 | iv 12 | key 32 | tag 16. */
export function wrapFileKey(kek: Uint8Array, epoch: number, place: FilePlace, key: FileKey): Buffer {
  const header = Buffer.alloc(epochLength)
  header.writeUInt16BE(epoch)
  return seal(kek, header, wrapAbout(place), key)
}

/**
 * The file key inside `wrapped`.
 *
 * @throws SealBroken when it was altered, or wrapped for another file, kind or epoch
 */
export function unwrapFileKey(kek: Uint8Array, place: FilePlace, wrapped: Uint8Array): FileKey {
  if (wrapped.length !== wrappedLength) throw new SealBroken()
  return open(kek, wrapped.subarray(0, epochLength), wrapAbout(place), wrapped) as FileKey
}

/** The epoch a wrapped key names, 1 to 65535; read before it is known to be true. */
export function epochOf(wrapped: Uint8Array): number {
  if (wrapped.length !== wrappedLength) throw new SealBroken()
  return Buffer.from(wrapped).readUInt16BE()
}

const tokenAbout = ({ purpose, officer }: TokenPlace) => ['token', purpose, officer]
const wrapAbout = ({ kind, fileId }: FilePlace) => ['wrap', kind, fileId]

function bytesOf(plaintext: string | Uint8Array): Uint8Array {
  if (typeof plaintext !== 'string') return plaintext
  if (!plaintext.isWellFormed()) throw new RangeError('text is not well-formed Unicode')
  return Buffer.from(plaintext, 'utf8')
}

function seal(key: Uint8Array, header: Uint8Array, about: readonly string[], plaintext: Uint8Array): Buffer {
  const iv = randomBytes(ivLength)
  return Buffer.concat([header, iv, sealAt(key, iv, encodeParts([header, ...about]), plaintext)])
}

/**
 * AES-256-GCM with a nonce that the caller answers for: ciphertext | tag 16. Only `stream.ts` counts its own; two texts
 * under one nonce would open each other.
 */
export function sealAt(key: Uint8Array, iv: Uint8Array, aad: Uint8Array, plaintext: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  cipher.setAAD(aad)
  const body = cipher.update(plaintext)
  return Buffer.concat([body, cipher.final(), cipher.getAuthTag()])
}

/** Opens what `sealAt` sealed. @throws SealBroken */
export function openAt(key: Uint8Array, iv: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Buffer {
  const tagStart = sealed.length - tagLength
  if (tagStart < 0) throw new SealBroken()
  // Without authTagLength, Node takes a tag of 4 bytes for a whole one.
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength })
  decipher.setAAD(aad)
  decipher.setAuthTag(sealed.subarray(tagStart))
  const body = decipher.update(sealed.subarray(0, tagStart))
  try {
    return Buffer.concat([body, decipher.final()])
  } catch {
    body.fill(0)
    throw new SealBroken()
  }
}

function open(key: Uint8Array, header: Uint8Array, about: readonly string[], sealed: Uint8Array): Buffer {
  const ivEnd = header.length + ivLength
  if (sealed.length - tagLength < ivEnd || !Buffer.from(header).equals(sealed.subarray(0, header.length)))
    throw new SealBroken()
  return openAt(
    key,
    sealed.subarray(header.length, ivEnd),
    encodeParts([header, ...about]),
    sealed.subarray(ivEnd),
  )
}
