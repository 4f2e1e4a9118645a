import fc from 'fast-check'
import { createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { kinds, newPasskey, site, type Wrong } from '../test/passkey.ts'
import { faultOf, passkeyOf } from './assertion.ts'

const challenge = randomBytes(32)

describe.each(kinds)('what a passkey of the kind %s signed', (kind) => {
  const passkey = newPasskey(kind)
  const wanted = { ...site, challenge, key: passkeyOf(passkey.key) }

  test('is taken as it is', () => {
    expect(faultOf(passkey.get(challenge), wanted)).toBeUndefined()
  })

  test.each<[string, Wrong, string]>([
    ['another challenge', { challenge: randomBytes(32) }, 'other_challenge'],
    ['a shorter challenge', { challenge: challenge.subarray(1) }, 'other_challenge'],
    ['another origin', { origin: 'https://himaya.example.net' }, 'other_site'],
    ['another site', { rpId: 'example' }, 'other_site'],
    ['a page within a page', { crossOrigin: true }, 'other_site'],
    ['what was meant for enrolling', { type: 'webauthn.create' }, 'malformed'],
    ['nobody verified', { flags: 0x01 }, 'unverified'],
    ['nobody there', { flags: 0x04 }, 'unverified'],
  ])('for %s is refused', (_, wrong, fault) => {
    expect(faultOf(passkey.get(challenge, wrong), wanted)).toBe(fault)
  })

  test('is refused with any one bit of any part of it turned, and of another key', () => {
    const right = passkey.get(challenge)
    fc.assert(
      fc.property(
        fc.constantFrom(...(['clientData', 'authenticatorData', 'signature'] as const)),
        fc.nat(),
        (part, n) => {
          const turned = Buffer.from(right[part])
          const bit = n % (turned.length * 8)
          turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
          expect(faultOf({ ...right, [part]: turned }, wanted)).toBeDefined()
        },
      ),
      { numRuns: 300 },
    )
    const other = passkeyOf(newPasskey(kind).key)
    expect(faultOf(right, { ...wanted, key: other })).toBe('forged')
  })

  test('is refused cut, empty, or as something that is no JSON', () => {
    const right = passkey.get(challenge)
    const none = Buffer.alloc(0)
    expect(faultOf({ ...right, signature: none }, wanted)).toBe('forged')
    expect(faultOf({ ...right, authenticatorData: right.authenticatorData.subarray(0, 36) }, wanted)).toBe(
      'malformed',
    )
    for (const text of ['', 'null', '[]', '"x"', '{', '\ufffd'])
      expect(faultOf({ ...right, clientData: Buffer.from(text) }, wanted)).toBe('malformed')
  })
})

/**
 * Vectors of the WebAuthn specification (level 3, section 16: none.ES256 and packed.EdDSA): signed on other machines, by
 * another implementation. Their devices verified nobody, which is looked at last: `unverified` says that all else held.
 */
const published = [
  {
    name: 'ES256',
    jwk: {
      kty: 'EC',
      crv: 'P-256',
      x: 'afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61',
      y: '930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220',
    },
    challenge: '39c0e7521417ba54d43e8dc95174f423dee9bf3cd804ff6d65c857c9abf4d408',
    authenticatorData: 'bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b51900000000',
    clientData:
      '7b2274797065223a22776562617574686e2e676574222c226368616c6c656e6765223a224f63446e55685158756c5455506f334a5558543049393770767a7a59425039745a63685879617630314167222c226f726967696e223a2268747470733a2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a66616c73657d',
    signature:
      '3046022100f50a4e2e4409249c4a853ba361282f09841df4dd4547a13a87780218deffcd380221008480ac0f0b93538174f575bf11a1dd5d78c6e486013f937295ea13653e331e87',
  },
  {
    name: 'EdDSA',
    jwk: {
      kty: 'OKP',
      crv: 'Ed25519',
      x: '44e06ddd331c36a8dc667bab52bcae63486c916aa5e339e6acebaa84934bf832',
    },
    challenge: '895957e01c633a698348a2d8a31a54b7db27e8c1c43b2080d79ae2190267bfd2',
    authenticatorData: 'bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b50100000000',
    clientData:
      '7b2274797065223a22776562617574686e2e676574222c226368616c6c656e6765223a2269566c583442786a4f6d6d44534b4c596f7870557439736e364d48454f7943413135726947514a6e763949222c226f726967696e223a2268747470733a2f2f6578616d706c652e6f7267222c2263726f73734f726967696e223a66616c73657d',
    signature:
      'f5c59c7e46c34f6f8cc197101ddf9934fa2595f68eb1913a637e8419eb9ba4cfdfc48f85393bc0d40b011f0d6fecb097d6607525713223a0dc0d453993dae00b',
  },
] as const

test.each(published)('a published vector ($name) is right in all but that nobody was verified', (vector) => {
  const bytes = (hex: string) => Buffer.from(hex, 'hex')
  const jwk = Object.fromEntries(
    Object.entries(vector.jwk).map(([name, value]) => [
      name,
      name === 'x' || name === 'y' ? bytes(value).toString('base64url') : value,
    ]),
  )
  const wanted = {
    challenge: bytes(vector.challenge),
    origin: 'https://example.org',
    rpId: 'example.org',
    key: passkeyOf(jwk),
  }
  const assertion = {
    clientData: bytes(vector.clientData),
    authenticatorData: bytes(vector.authenticatorData),
    signature: bytes(vector.signature),
  }
  expect(faultOf(assertion, wanted)).toBe('unverified')
  // Said to have verified somebody, it is no longer what was signed.
  const claimed = Buffer.from(assertion.authenticatorData)
  claimed.writeUInt8(claimed.readUInt8(32) | 0x04, 32)
  expect(faultOf({ ...assertion, authenticatorData: claimed }, wanted)).toBe('forged')
  expect(faultOf(assertion, { ...wanted, origin: site.origin })).toBe('other_site')
})

test('a key of another kind, and a weak one, is no passkey’s', () => {
  for (const { publicKey } of [
    generateKeyPairSync('ec', { namedCurve: 'P-384' }),
    generateKeyPairSync('rsa', { modulusLength: 1024 }),
    generateKeyPairSync('ed448'),
  ])
    expect(() => passkeyOf(publicKey.export({ format: 'jwk' }))).toThrow(/no key/)
  expect(createPublicKey({ key: newPasskey().key, format: 'jwk' }).asymmetricKeyType).toBe('ec')
})
