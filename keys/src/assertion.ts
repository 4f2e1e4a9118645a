/**
 * What a passkey signed (WebAuthn level 3, section 7.2), checked in this process against a key of our own list: nothing
 * that the server or the database says of it is believed.
 */
import {
  createHash,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  timingSafeEqual,
  verify,
} from 'node:crypto'

/** An assertion as the browser gave it: `clientDataJSON`, `authenticatorData`, `signature`. */
export interface Assertion {
  readonly clientData: Uint8Array
  readonly authenticatorData: Uint8Array
  readonly signature: Uint8Array
}

/** What it must be: for this challenge, at this site, by this key. */
export interface Wanted {
  readonly challenge: Uint8Array
  readonly origin: string
  readonly rpId: string
  readonly key: KeyObject
}

/** What is wrong with an assertion, the first that is. `unverified`: the device asked nobody for a finger or a PIN. */
export type AssertionFault = 'malformed' | 'other_challenge' | 'other_site' | 'forged' | 'unverified'

const present = 0x01
const verified = 0x04
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()
const same = (one: Uint8Array, other: Uint8Array) =>
  one.length === other.length && timingSafeEqual(one, other)

/** What is wrong with it, or `undefined`. */
export function faultOf(
  { clientData, authenticatorData, signature }: Assertion,
  { challenge, origin, rpId, key }: Wanted,
): AssertionFault | undefined {
  const client = readClientData(clientData)
  // 32 bytes of the site, one of flags, four of the counter; extensions may follow.
  if (
    client?.type !== 'webauthn.get' ||
    typeof client.challenge !== 'string' ||
    authenticatorData.length < 37
  )
    return 'malformed'
  if (!same(Buffer.from(client.challenge, 'base64url'), challenge)) return 'other_challenge'
  if (client.origin !== origin || client.crossOrigin === true) return 'other_site'
  if (!same(authenticatorData.subarray(0, 32), sha256(rpId))) return 'other_site'
  const signed = Buffer.concat([authenticatorData, sha256(clientData)])
  // Ed25519 hashes by itself; ES256 and RS256 sign a SHA-256.
  if (!verify(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', signed, key, signature)) return 'forged'
  const flags = authenticatorData[32] ?? 0
  return (flags & present) === 0 || (flags & verified) === 0 ? 'unverified' : undefined
}

interface ClientData {
  readonly type?: unknown
  readonly challenge?: unknown
  readonly origin?: unknown
  readonly crossOrigin?: unknown
}

function readClientData(bytes: Uint8Array): ClientData | undefined {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof read === 'object' && read !== null ? read : undefined
  } catch {
    return undefined
  }
}

/**
 * A public key of a passkey, of the kinds that the house enrols: P-256, Ed25519, RSA of 2048 bits at least.
 *
 * @throws Error for any other
 */
export function passkeyOf(jwk: JsonWebKey): KeyObject {
  const { kty, crv } = jwk
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (
    (kty === 'EC' && crv === 'P-256') ||
    (kty === 'OKP' && crv === 'Ed25519') ||
    (kty === 'RSA' && bits >= 2048)
  )
    return key
  throw new Error('no key of a passkey that the house enrols')
}
