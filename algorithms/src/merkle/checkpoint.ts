/**
 * Checkpoints as text: which log, how many leaves, which root, and who signed it.
 *
 * @see C2SP tlog-checkpoint and signed-note (https://c2sp.org)
 */
import type { Hash } from './tree.ts'
import type { Head } from './verify.ts'

export interface Checkpoint extends Head {
  /** The name of the log, 1 to 100 characters without space, plus or anything beyond ASCII. */
  readonly origin: string
}

/** A signature line: whose name, four bytes that tell the key, and the signature itself. */
export interface SignatureLine {
  readonly name: string
  readonly keyId: Uint8Array
  readonly signature: Uint8Array
}

export interface SignedCheckpoint extends Checkpoint {
  /** What was signed: three lines, the last new line included. */
  readonly body: string
  readonly signatures: readonly SignatureLine[]
}

/** A key that checks signatures: 32 bytes of Ed25519, and the name it signs under. */
export interface VerifierKey {
  readonly name: string
  readonly keyId: Uint8Array
  readonly publicKey: Uint8Array
}

const named = /^[!-*,-~]{1,100}$/
const numbered = /^(?:0|[1-9]\d{0,15})$/
const ed25519 = 1

/** @throws RangeError for a name, size or root that could not be read back */
export function checkpointBody({ origin, size, root }: Checkpoint): string {
  if (!named.test(origin))
    throw new RangeError('an origin is 1 to 100 printable characters, no space and no plus')
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== 32)
    throw new RangeError('a tree has a whole number of leaves and a root of 32 bytes')
  return `${origin}\n${size}\n${base64(root)}\n`
}

export function writeCheckpoint(body: string, signatures: readonly SignatureLine[]): string {
  const lines = signatures.map(
    ({ name, keyId, signature }) => `— ${name} ${base64(Uint8Array.of(...keyId, ...signature))}\n`,
  )
  return `${body}\n${lines.join('')}`
}

/** Reads one; `undefined` when it is not exactly such a text. Whether a signature is right is not asked here. */
export function readCheckpoint(text: string): SignedCheckpoint | undefined {
  if (text.length > 5000) return undefined
  const end = text.indexOf('\n\n')
  const body = text.slice(0, end + 1)
  const [origin = '', digits = '', base = '', ...more] = body.split('\n')
  const root = bytesOf(base)
  const size = Number(digits)
  if (end < 0 || more.join('') !== '' || more.length !== 1 || !named.test(origin)) return undefined
  if (!numbered.test(digits) || !Number.isSafeInteger(size) || root?.length !== 32) return undefined
  const lines = text.slice(end + 2).split('\n')
  if (lines.pop() !== '' || lines.length === 0 || lines.length > 16) return undefined
  const signatures: SignatureLine[] = []
  for (const line of lines) {
    const [, name = '', signed = ''] = /^— (\S+) (\S+)$/.exec(line) ?? []
    const bytes = bytesOf(signed)
    if (!named.test(name) || bytes === undefined || bytes.length < 5) return undefined
    signatures.push({ name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) })
  }
  return { origin, size, root, body, signatures }
}

/** The four bytes by which a signature line tells its key. */
export function keyIdOf(hash: Hash, name: string, publicKey: Uint8Array): Uint8Array {
  const text = Uint8Array.from(`${name}\n`, (letter) => letter.charCodeAt(0))
  return hash(text, Uint8Array.of(ed25519), publicKey).slice(0, 4)
}

/** A key in one line: `name+8 hexadecimal digits+base64`. */
export function writeVerifierKey({ name, keyId, publicKey }: VerifierKey): string {
  const id = Array.from(keyId, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${name}+${id}+${base64(Uint8Array.of(ed25519, ...publicKey))}`
}

/** Reads such a line; `undefined` when it is none, or its digits are not those of the key. */
export function readVerifierKey(hash: Hash, text: string): VerifierKey | undefined {
  const [, name = '', digits = '', base = ''] = /^([^+]+)\+([\da-f]{8})\+(.+)$/.exec(text) ?? []
  const bytes = bytesOf(base)
  if (!named.test(name) || bytes?.length !== 33 || bytes[0] !== ed25519) return undefined
  const publicKey = bytes.slice(1)
  const keyId = keyIdOf(hash, name, publicKey)
  const key = { name, keyId, publicKey }
  return writeVerifierKey(key) === `${name}+${digits}+${base}` ? key : undefined
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3)
    const all = (a << 16) | (b << 8) | c
    for (const shift of [18, 12, 6, 0]) text += letters[(all >> shift) & 63] ?? ''
  }
  const spare = (3 - (bytes.length % 3)) % 3
  return spare === 0 ? text : text.slice(0, -spare) + '='.repeat(spare)
}

/** The bytes of standard base64 with its padding, or `undefined`: one text for one value and no other. */
export function bytesOf(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(text)) return undefined
  const found = new Uint8Array((text.length / 4) * 3)
  for (let at = 0; at < text.length; at += 4) {
    const four = Array.from(text.slice(at, at + 4), (letter) => Math.max(0, letters.indexOf(letter)))
    const all = four.reduce((sum, six) => sum * 64 + six, 0)
    found.set([all >> 16, (all >> 8) & 255, all & 255], (at / 4) * 3)
  }
  const bytes = found.slice(0, found.length - (/=*$/.exec(text)?.[0].length ?? 0))
  return base64(bytes) === text ? bytes : undefined
}
