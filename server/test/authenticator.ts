/** A passkey device in software: P-256 keys that never leave it, no attestation, and every way to misbehave. */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

interface Creation {
  readonly challenge: string
  readonly rp: { readonly id: string }
  readonly user: { readonly id: string }
}
interface Request {
  readonly challenge: string
  readonly rpId: string
}
/** What a device or a page between may do wrong. */
export interface Wrong {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  readonly type?: string
  /** Touched, but by nobody in particular. */
  readonly unverified?: boolean
  readonly userHandle?: string
  readonly counter?: number
  readonly spoiled?: boolean
}

const site = 'http://localhost:3000'
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const base64url = (data: string | Buffer) => Buffer.from(data).toString('base64url')

export function newAuthenticator({ counts = true }: { counts?: boolean } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let counter = 0
  let user: string | undefined

  const data = (rpId: string, wrong: Wrong, attested?: Buffer) => {
    const present = 0x01
    const verified = wrong.unverified === true ? 0 : 0x04
    const count = Buffer.alloc(4)
    count.writeUInt32BE(wrong.counter ?? (counts ? ++counter : 0))
    const flags = present | verified | (attested === undefined ? 0 : 0x40)
    return Buffer.concat([
      sha256(wrong.rpId ?? rpId),
      Buffer.from([flags]),
      count,
      attested ?? Buffer.alloc(0),
    ])
  }
  const client = (type: string, challenge: string, wrong: Wrong) =>
    JSON.stringify({
      type: wrong.type ?? type,
      challenge: wrong.challenge ?? challenge,
      origin: wrong.origin ?? site,
      crossOrigin: false,
    })
  const known = { id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} }

  return {
    id,
    /** What `navigator.credentials.create` would answer. */
    create({ challenge, rp, user: { id: userId } }: Creation, wrong: Wrong = {}) {
      user = userId
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseOf(publicKey)])
      const attestationObject = cbor(
        new Map<string, unknown>([
          ['fmt', 'none'],
          ['attStmt', new Map()],
          ['authData', data(rp.id, wrong, attested)],
        ]),
      )
      return {
        ...known,
        response: {
          clientDataJSON: base64url(client('webauthn.create', challenge, wrong)),
          attestationObject: base64url(attestationObject),
          transports: ['internal'],
        },
      }
    },
    /** What `navigator.credentials.get` would answer. */
    get({ challenge, rpId }: Request, wrong: Wrong = {}) {
      const authenticatorData = data(rpId, wrong)
      const clientDataJSON = client('webauthn.get', challenge, wrong)
      const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)])
      const signature = sign('sha256', signed, privateKey)
      if (wrong.spoiled === true) authenticatorData.writeUInt8(authenticatorData.readUInt8(36) ^ 1, 36)
      return {
        ...known,
        response: {
          clientDataJSON: base64url(clientDataJSON),
          authenticatorData: base64url(authenticatorData),
          signature: base64url(signature),
          userHandle: wrong.userHandle ?? user ?? null,
        },
      }
    },
  }
}

/** A P-256 public key as COSE writes it (RFC 9053, section 7.1). */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  )
}

/** As much of CBOR (RFC 8949) as a passkey speaks: whole numbers, bytes, text and maps. */
function cbor(value: unknown): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Map)
    return Buffer.concat([head(5, value.size), ...[...value].flat().map((item) => cbor(item))])
  throw new TypeError('not something a passkey says')
}

function head(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length])
  if (length < 256) return Buffer.from([(major << 5) | 24, length])
  return Buffer.from([(major << 5) | 25, length >> 8, length & 0xff])
}
