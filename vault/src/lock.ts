/** A keyring's private key, locked by what its owner has (a passkey) or knows (a passphrase). The house keeps it and cannot open it. */
import { argon2idAsync } from '@noble/hashes/argon2.js'
import { open, seal, secretLength, type Keyring } from './envelope.ts'

/** How a keyring is locked. */
export const lockKinds = ['passkey', 'passphrase'] as const
export type LockKind = (typeof lockKinds)[number]

/** Bytes of the salt, which is also what the passkey is asked about. */
export const saltLength = 32
/** Bytes of a locked private key: nonce, key, check. */
export const lockedLength = 12 + secretLength + 16
/** Characters of the shortest passphrase: six words, or as much. */
export const shortestPassphrase = 20

export interface Lock {
  readonly kind: LockKind
  readonly salt: Uint8Array<ArrayBuffer>
  readonly locked: Uint8Array<ArrayBuffer>
}

export const drawSalt = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(saltLength))

/** Whose lock this is: it opens for no other officer and no other keyring. */
export interface Owner {
  readonly officer: string
  readonly publicKey: Uint8Array
}

/**
 * @param secret 32 bytes, of `fromPasskey` or `fromPassphrase`
 */
export async function locked(
  kind: LockKind,
  secret: Uint8Array,
  salt: Uint8Array<ArrayBuffer>,
  { officer, publicKey, privateKey }: Owner & Pick<Keyring, 'privateKey'>,
): Promise<Lock> {
  return { kind, salt, locked: await seal(secret, privateKey, placeOf(kind, { officer, publicKey })) }
}

/** @throws Unopened when the passkey or the passphrase is another */
export async function unlocked(
  { kind, locked: sealed }: Pick<Lock, 'kind' | 'locked'>,
  secret: Uint8Array,
  owner: Owner,
): Promise<Pick<Keyring, 'privateKey'>> {
  return { privateKey: await open(secret, sealed, placeOf(kind, owner)) }
}

const placeOf = (kind: LockKind, { officer, publicKey }: Owner) => [
  'lock',
  kind,
  officer,
  Array.from(publicKey, (byte) => byte.toString(16).padStart(2, '0')).join(''),
]

/**
 * The secret that a passkey gives for a salt: the same each time, another for another salt or passkey.
 *
 * @param prf 32 bytes, the result of WebAuthn's extension `prf` (WebAuthn 3, 10.1.4) for the salt
 */
export async function fromPasskey(prf: Uint8Array, salt: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (prf.length !== 32) throw new RangeError('a passkey gives 32 bytes')
  const key = await crypto.subtle.importKey('raw', new Uint8Array(prf), 'HKDF', false, ['deriveBits'])
  const info = new TextEncoder().encode('himaya vault 1 passkey')
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(salt), info },
    key,
    256,
  )
  return new Uint8Array(bits)
}

/**
 * The secret that a passphrase gives for a salt: Argon2id (RFC 9106, its second recommended choice: 64 MiB, three
 * passes), one lane. Some seconds on an old machine, which is the point.
 *
 * @param passphrase at least `shortestPassphrase` characters; compared after NFC, so that two keyboards write the same
 * @param onProgress 0 to 1
 */
export async function fromPassphrase(
  passphrase: string,
  salt: Uint8Array,
  onProgress?: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = passphrase.normalize('NFC').trim()
  if (words.length < shortestPassphrase)
    throw new RangeError(`a passphrase has at least ${shortestPassphrase} characters`)
  const options = { m: 64 * 1024, t: 3, p: 1, dkLen: secretLength }
  return new Uint8Array(
    await argon2idAsync(words, salt, onProgress === undefined ? options : { ...options, onProgress }),
  )
}
