/** What is sealed so that only named people open it: a secret to a public key, a text under a fresh secret. */
import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core'
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519'

/** Bytes of a secret that opens one thing, and of each half of a keyring. */
export const secretLength = 32
/** Bytes of a secret sealed to a person: what was made for this sealing alone, the secret, and its check. */
export const sealedSecretLength = 32 + secretLength + 16
/** Characters of the longest text. */
export const longestText = 4000

/** A person's two keys. The private one leaves the device of its owner only locked. */
export interface Keyring {
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly privateKey: Uint8Array<ArrayBuffer>
}

/**
 * What a sealed thing is and whose, in an order that its kind fixes: `['shelter', id, version, officer]`. Bound in: moved to
 * another place, it does not open.
 */
export type Place = readonly string[]

/** What was to be opened is not for this key, is of another place, or was altered. It does not say which. */
export class Unopened extends Error {
  override readonly name = 'Unopened'
}

// RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
const placed = (place: Place) => new TextEncoder().encode(JSON.stringify(['himaya vault 1', ...place]))
const plain = (bytes: Uint8Array) => new Uint8Array(bytes)

export async function makeKeyring(): Promise<Keyring> {
  const pair = await suite.kem.generateKeyPair()
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey),
  ])
  return { publicKey: new Uint8Array(publicKey), privateKey: new Uint8Array(privateKey) }
}

/** A secret drawn from the system's own randomness. */
export const drawSecret = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(secretLength))

/**
 * Seals a secret (or a share of one) to one person.
 *
 * @param publicKey 32 bytes of X25519
 * @returns 48 bytes more than `secret` has
 * @throws RangeError when the key is none
 */
export async function sealTo(
  publicKey: Uint8Array,
  secret: Uint8Array,
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  if (publicKey.length !== 32) throw new RangeError('a public key has 32 bytes')
  const recipientPublicKey = await suite.kem.deserializePublicKey(plain(publicKey).buffer)
  const { ct, enc } = await suite.seal({ recipientPublicKey, info: placed(place) }, plain(secret))
  const sealed = new Uint8Array(enc.byteLength + ct.byteLength)
  sealed.set(new Uint8Array(enc))
  sealed.set(new Uint8Array(ct), enc.byteLength)
  return sealed
}

/** @throws Unopened */
export async function openWith(
  { privateKey }: Pick<Keyring, 'privateKey'>,
  sealed: Uint8Array,
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const recipientKey = await suite.kem.deserializePrivateKey(plain(privateKey).buffer)
    const [enc, ct] = [plain(sealed.subarray(0, 32)), plain(sealed.subarray(32))]
    return new Uint8Array(await suite.open({ recipientKey, enc, info: placed(place) }, ct))
  } catch {
    throw new Unopened()
  }
}

/** Seals a text under a secret that seals nothing else. @throws RangeError over `longestText` characters */
export async function sealText(
  secret: Uint8Array,
  text: string,
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  if (text.length > longestText) throw new RangeError(`at most ${longestText} characters are sealed`)
  return seal(secret, new TextEncoder().encode(text), place)
}

/** @throws Unopened */
export async function openText(secret: Uint8Array, sealed: Uint8Array, place: Place): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await open(secret, sealed, place))
}

const nonceLength = 12

/** AES-256-GCM with a nonce of its own before it. */
export async function seal(
  secret: Uint8Array,
  bytes: Uint8Array,
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
  const key = await gcm(secret, 'encrypt')
  const ct = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: placed(place), tagLength: 128 },
    key,
    plain(bytes),
  )
  const sealed = new Uint8Array(nonceLength + ct.byteLength)
  sealed.set(iv)
  sealed.set(new Uint8Array(ct), nonceLength)
  return sealed
}

/** @throws Unopened */
export async function open(
  secret: Uint8Array,
  sealed: Uint8Array,
  place: Place,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const key = await gcm(secret, 'decrypt')
    const iv = plain(sealed.subarray(0, nonceLength))
    return new Uint8Array(
      await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv, additionalData: placed(place), tagLength: 128 },
        key,
        plain(sealed.subarray(nonceLength)),
      ),
    )
  } catch {
    throw new Unopened()
  }
}

const gcm = (secret: Uint8Array, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', plain(secret), 'AES-GCM', false, [use])
