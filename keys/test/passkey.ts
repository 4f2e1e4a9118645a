/** Passkeys in software, of each kind that the house enrols, and every way to answer wrongly. */
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { Assertion } from '../src/assertion.ts'

export const kinds = ['ES256', 'EdDSA', 'RS256'] as const
type Kind = (typeof kinds)[number]

/** What a device, or whoever stands between, may do wrong. */
export interface Wrong {
  readonly origin?: string
  readonly rpId?: string
  readonly type?: string
  readonly crossOrigin?: boolean
  readonly flags?: number
  readonly challenge?: Uint8Array
}

export const site = { origin: 'https://himaya.example', rpId: 'himaya.example' }
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()

export function newPasskey(kind: Kind = 'ES256') {
  const { privateKey, publicKey } =
    kind === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : kind === 'EdDSA'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    credential: randomBytes(16).toString('base64url'),
    key: publicKey.export({ format: 'jwk' }),
    get(challenge: Uint8Array, wrong: Wrong = {}): Assertion {
      const clientData = Buffer.from(
        JSON.stringify({
          type: wrong.type ?? 'webauthn.get',
          challenge: Buffer.from(wrong.challenge ?? challenge).toString('base64url'),
          origin: wrong.origin ?? site.origin,
          crossOrigin: wrong.crossOrigin ?? false,
        }),
      )
      const authenticatorData = Buffer.concat([
        sha256(wrong.rpId ?? site.rpId),
        Buffer.from([wrong.flags ?? 0x05, 0, 0, 0, 1]),
      ])
      const signed = Buffer.concat([authenticatorData, sha256(clientData)])
      return {
        clientData,
        authenticatorData,
        signature: sign(kind === 'EdDSA' ? null : 'sha256', signed, privateKey),
      }
    },
  }
}
