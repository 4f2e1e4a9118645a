/**
 * Sealing to a key that is not here: whoever seals cannot open. The format is age's, version 1, with X25519
 * recipients, so that what we seal opens with `age -d` and no program of ours.
 *
 * @see https://c2sp.org/age@v1.0.0, "The age file encryption format"
 */
import { readBech32, writeBech32 } from '@himaya/algorithms'
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'

const [keyLength, tagLength, nonceLength] = [32, 16, 16]
/** What of a text is sealed at once; each piece has its number and whether it is the last, so none can be left out or moved. */
export const pieceLength = 65_536
const longestHeader = 16_384
const title = 'age-encryption.org/v1'
const unsealed = Buffer.from('302e020100300506032b656e04220420', 'hex') // what PKCS #8 puts before an X25519 key

/** It was altered or cut, or sealed to another key. What was read of it until then is worth nothing. */
export class NotSealedHere extends Error {
  override readonly name = 'NotSealedHere'
}

/** A new key that opens (`AGE-SECRET-KEY-1…`), as age writes one. */
export function drawIdentity(): string {
  const { d = '' } = generateKeyPairSync('x25519').privateKey.export({ format: 'jwk' })
  return identityOf(Buffer.from(d, 'base64url'))
}

/** The 32 bytes of such a key. @throws NotSealedHere when it is none */
export function secretOf(identity: string): Buffer {
  const secret = readBech32('age-secret-key-', identity)
  if (secret?.length !== keyLength) throw new NotSealedHere('this is no key of age: a letter of it is wrong')
  return Buffer.from(secret)
}

export function identityOf(secret: Uint8Array): string {
  return writeBech32('age-secret-key-', secret).toUpperCase()
}

/** What is sealed to (`age1…`), of a key that opens. It may be known to everybody. */
export function recipientOf(identity: string): string {
  return writeBech32('age', publicBytes(createPublicKey(privateKey(secretOf(identity)))))
}

/** Whether this is something to seal to. */
export function isRecipient(word: string): boolean {
  return readBech32('age', word)?.length === keyLength
}

/** Whether these bytes begin as what is sealed begins. */
export function isSealed(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, title.length)).toString('latin1') === title
}

/** Seals what passes. @param recipient as `recipientOf` answers it. @throws NotSealedHere when it is none */
export function sealingTo(recipient: string): Transform {
  const { header, key } = begin(recipient)
  const waiting = [header]
  const seal = pieces(pieceLength, (piece, nonce) => {
    const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: tagLength })
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  })
  return passing((chunk) => [...waiting.splice(0), ...seal.next(chunk)], seal.last)
}

/** Opens what passes, piece by piece: none comes out that was altered. @param identity as `drawIdentity` answers it */
export function openingWith(identity: string): Transform {
  const secret = secretOf(identity)
  let head = Buffer.alloc(0)
  let opened: ReturnType<typeof pieces> | undefined
  const broken = new NotSealedHere('it was altered or cut')
  const open = (key: Buffer) =>
    pieces(pieceLength + tagLength, (piece, nonce) => {
      if (piece.length < tagLength) throw broken
      const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: tagLength })
      decipher.setAuthTag(piece.subarray(-tagLength))
      try {
        const text = Buffer.concat([decipher.update(piece.subarray(0, -tagLength)), decipher.final()])
        // Only a text of nothing ends with a piece of nothing: else it was cut where a piece ended.
        if (text.length === 0 && nonce.readUInt32BE(7) !== 0) throw broken
        return text
      } catch {
        throw broken
      }
    })
  return passing(
    (chunk) => {
      if (opened !== undefined) return opened.next(chunk)
      head = Buffer.concat([head, chunk])
      const read = readHeader(head)
      if (read === undefined) return []
      opened = open(payloadKey(read, secret))
      return opened.next(head.subarray(read.length))
    },
    () => {
      if (opened === undefined) throw broken
      return opened.last()
    },
  )
}

/** Seals a short text at once. */
export function sealText(recipient: string, text: Uint8Array): Buffer {
  return whole(sealingTo(recipient), text)
}

/** Opens a short text at once. @throws NotSealedHere */
export function openText(identity: string, sealed: Uint8Array): Buffer {
  return whole(openingWith(identity), sealed)
}

function whole(through: Transform, text: Uint8Array): Buffer {
  const chunks: Buffer[] = []
  let failed: Error | undefined
  // Nothing here waits: what these transforms do, they do while they are called.
  const take: TransformCallback = (error, data) => {
    failed ??= error ?? undefined
    if (data !== undefined && data !== null) chunks.push(data as Buffer)
  }
  through._transform(Buffer.from(text), 'latin1', take)
  if (failed === undefined) through._flush(take)
  through.destroy()
  if (failed !== undefined) throw failed
  return Buffer.concat(chunks)
}

/** Calls `work` on each piece of what comes: the last is told apart, and there is always a last one. */
function pieces(length: number, work: (piece: Buffer, nonce: Buffer) => Buffer) {
  let held: Buffer[] = []
  let size = 0
  let number = 0
  const nonceOf = (last: boolean) => {
    const nonce = Buffer.alloc(12)
    nonce.writeUInt32BE(Math.floor(number / 2 ** 32), 3)
    nonce.writeUInt32BE(number % 2 ** 32, 7)
    nonce[11] = last ? 1 : 0
    number++
    return nonce
  }
  return {
    next(chunk: Buffer): Buffer[] {
      held.push(chunk)
      size += chunk.length
      const done: Buffer[] = []
      if (size <= length) return done
      let rest = Buffer.concat(held)
      // A piece that might be the last one waits.
      for (; rest.length > length; rest = rest.subarray(length))
        done.push(work(rest.subarray(0, length), nonceOf(false)))
      held = [rest]
      size = rest.length
      return done
    },
    last: () => [work(Buffer.concat(held), nonceOf(true))],
  }
}

function passing(next: (chunk: Buffer) => Buffer[], last: () => Buffer[]): Transform {
  const say = (work: () => Buffer[], done: TransformCallback) => {
    try {
      done(null, Buffer.concat(work()))
    } catch (error) {
      done(error as Error)
    }
  }
  return new Transform({
    transform: (chunk: Buffer, _, done) => say(() => next(chunk), done),
    flush: (done) => say(() => [...next(Buffer.alloc(0)), ...last()], done),
  })
}

function begin(recipient: string): { header: Buffer; key: Buffer } {
  const theirs = readBech32('age', recipient)
  if (theirs?.length !== keyLength)
    throw new NotSealedHere(`${recipient} is no key to seal to: a letter of it is wrong`)
  const once = generateKeyPairSync('x25519')
  const share = publicBytes(once.publicKey)
  const fileKey = randomBytes(16)
  const shared = diffieHellman({ privateKey: once.privateKey, publicKey: publicKey(theirs) })
  const cipher = createCipheriv('chacha20-poly1305', wrapKey(shared, share, theirs), Buffer.alloc(12), {
    authTagLength: tagLength,
  })
  const wrapped = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()])
  const lines = `${title}\n-> X25519 ${base64(share)}\n${base64(wrapped)}\n---`
  const nonce = randomBytes(nonceLength)
  const header = Buffer.concat([Buffer.from(`${lines} ${base64(macOf(fileKey, lines))}\n`), nonce])
  return { header, key: derive(fileKey, nonce, 'payload') }
}

interface Header {
  /** Of header and nonce together. */
  readonly length: number
  readonly stanzas: readonly { readonly share: Buffer; readonly wrapped: Buffer }[]
  readonly lines: string
  readonly mac: Buffer
  readonly nonce: Buffer
}

/** `undefined` while there is not enough of it. */
function readHeader(head: Buffer): Header | undefined {
  const text = head.subarray(0, longestHeader).toString('latin1')
  const found = /^age-encryption\.org\/v1\n[^]*?\n--- ([A-Za-z0-9+/]{43})\n/.exec(text)
  if (found === null) {
    if (head.length >= longestHeader || !`${title}\n`.startsWith(text.slice(0, title.length + 1)))
      throw new NotSealedHere('it is not sealed as age seals')
    return undefined
  }
  const [all, mac = ''] = found
  if (head.length < all.length + nonceLength) return undefined
  const stanzas = [...all.matchAll(/^-> X25519 ([A-Za-z0-9+/]{43})\n([A-Za-z0-9+/]{43})\n/gm)]
  return {
    length: all.length + nonceLength,
    stanzas: stanzas.map(([, share = '', wrapped = '']) => ({
      share: bytes(share),
      wrapped: bytes(wrapped),
    })),
    lines: all.slice(0, -mac.length - 2),
    mac: bytes(mac),
    nonce: head.subarray(all.length, all.length + nonceLength),
  }
}

function payloadKey({ stanzas, lines, mac, nonce }: Header, secret: Buffer): Buffer {
  const own = privateKey(secret)
  const ours = publicBytes(createPublicKey(own))
  for (const { share, wrapped } of stanzas) {
    const fileKey = unwrap(own, ours, share, wrapped)
    if (fileKey === undefined) continue
    if (!timingSafeEqual(macOf(fileKey, lines), mac)) throw new NotSealedHere('it was altered or cut')
    return derive(fileKey, nonce, 'payload')
  }
  throw new NotSealedHere('it is sealed to another key')
}

function unwrap(own: KeyObject, ours: Buffer, share: Buffer, wrapped: Buffer): Buffer | undefined {
  try {
    const shared = diffieHellman({ privateKey: own, publicKey: publicKey(share) })
    const key = wrapKey(shared, share, ours)
    const decipher = createDecipheriv('chacha20-poly1305', key, Buffer.alloc(12), {
      authTagLength: tagLength,
    })
    decipher.setAuthTag(wrapped.subarray(-tagLength))
    return Buffer.concat([decipher.update(wrapped.subarray(0, -tagLength)), decipher.final()])
  } catch {
    return undefined // sealed to somebody else, or a share that leads nowhere
  }
}

const derive = (secret: Uint8Array, salt: Uint8Array | string, use: string) =>
  Buffer.from(hkdfSync('sha256', secret, salt, use, keyLength))
const wrapKey = (shared: Buffer, share: Uint8Array, theirs: Uint8Array) =>
  derive(shared, Buffer.concat([share, theirs]), 'age-encryption.org/v1/X25519')
const macOf = (fileKey: Buffer, lines: string) =>
  createHmac('sha256', derive(fileKey, '', 'header'))
    .update(lines, 'latin1')
    .digest()

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
/** What is not written exactly as we would write it is refused: each thing has one spelling. */
function bytes(text: string): Buffer {
  const read = Buffer.from(text, 'base64')
  if (base64(read) !== text) throw new NotSealedHere('it was altered or cut')
  return read
}

const privateKey = (secret: Buffer) =>
  createPrivateKey({ key: Buffer.concat([unsealed, secret]), format: 'der', type: 'pkcs8' })
const publicKey = (bytes: Uint8Array) =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(bytes).toString('base64url') },
    format: 'jwk',
  })
const publicBytes = (key: KeyObject) => Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url')
