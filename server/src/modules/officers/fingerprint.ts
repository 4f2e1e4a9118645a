/** The public key of a passkey, and what two people compare of it. */
import { cose, decodeCredentialPublicKey } from '@simplewebauthn/server/helpers'
import { createHash, type JsonWebKey } from 'node:crypto'

/**
 * A passkey's public key, which is kept as COSE (RFC 9052, 9053), as the broker reads it.
 *
 * @returns `undefined` for a kind that the house does not enrol
 */
export function jwkOf(bytes: Uint8Array): JsonWebKey | undefined {
  const key = decodeCredentialPublicKey(new Uint8Array(bytes))
  const text = (part: Uint8Array | undefined) => Buffer.from(part ?? []).toString('base64url')
  if (cose.isCOSEPublicKeyEC2(key))
    return { kty: 'EC', crv: 'P-256', x: text(key.get(cose.COSEKEYS.x)), y: text(key.get(cose.COSEKEYS.y)) }
  if (cose.isCOSEPublicKeyOKP(key)) return { kty: 'OKP', crv: 'Ed25519', x: text(key.get(cose.COSEKEYS.x)) }
  if (cose.isCOSEPublicKeyRSA(key))
    return { kty: 'RSA', n: text(key.get(cose.COSEKEYS.n)), e: text(key.get(cose.COSEKEYS.e)) }
  return undefined
}

/** Sixteen bytes, in groups of four hexadecimal digits, by which two people tell that they mean one key. */
export const fingerprintOf = (key: JsonWebKey): string =>
  (
    createHash('sha256')
      .update(JSON.stringify([key.kty, key.crv, key.x, key.y, key.n, key.e]))
      .digest('hex')
      .slice(0, 32)
      .match(/.{4}/g) ?? []
  ).join(' ')

/** The same of a key as it is kept; `null` where it cannot be read. */
export function fingerprintOfKept(bytes: Uint8Array): string | null {
  try {
    const key = jwkOf(bytes)
    return key === undefined ? null : fingerprintOf(key)
  } catch {
    return null
  }
}
