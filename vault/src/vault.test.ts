import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core'
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519'
import fc from 'fast-check'
import {
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  createHmac,
  argon2Sync,
} from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openWith, sealTo } from './envelope.ts'
import * as vault from './index.ts'

const place = ['shelter', 'a', '1']

describe('a secret sealed to one person', () => {
  test('opens for her, and for nobody else, in no other place, and not when a bit was turned', async () => {
    const [hers, others] = [await vault.makeKeyring(), await vault.makeKeyring()]
    const secret = vault.drawSecret()
    const sealed = await vault.sealTo(hers.publicKey, secret, place)
    expect(sealed).toHaveLength(vault.sealedSecretLength)
    expect(await vault.openWith(hers, sealed, place)).toEqual(secret)
    await expect(vault.openWith(others, sealed, place)).rejects.toThrow(vault.Unopened)
    for (const other of [
      ['shelter', 'a', '2'],
      ['shelter', 'b', '1'],
      ['shelter', 'a,1'],
      ['shelter', 'a', '1', ''],
    ])
      await expect(vault.openWith(hers, sealed, other)).rejects.toThrow(vault.Unopened)
    for (let bit = 0; bit < sealed.length * 8; bit += 7) {
      const turned = new Uint8Array(sealed)
      turned[bit >> 3]! ^= 1 << (bit & 7)
      await expect(vault.openWith(hers, turned, place)).rejects.toThrow(vault.Unopened)
    }
    for (const cut of [0, 31, 32, 79])
      await expect(vault.openWith(hers, sealed.subarray(0, cut), place)).rejects.toThrow(vault.Unopened)
    await expect(vault.sealTo(new Uint8Array(31), secret, place)).rejects.toThrow(RangeError)
    await expect(vault.sealTo(new Uint8Array(32), secret, place)).rejects.toThrow()
  })

  // What another reader makes of RFC 9180 with nothing but Node's own primitives opens what we seal.
  test('is what RFC 9180 says', async () => {
    const hers = await vault.makeKeyring()
    const secret = vault.drawSecret()
    const sealed = Buffer.from(await sealTo(hers.publicKey, secret, place))
    expect(byTheBook(Buffer.from(hers.privateKey), Buffer.from(hers.publicKey), sealed, place)).toEqual(
      Buffer.from(secret),
    )
  })

  test('what another program of the same suite seals is opened', async () => {
    const suite = new CipherSuite({
      kem: new DhkemX25519HkdfSha256(),
      kdf: new HkdfSha256(),
      aead: new Aes256Gcm(),
    })
    const pair = await suite.kem.deriveKeyPair(new Uint8Array(32).fill(7).buffer)
    const info = new TextEncoder().encode(JSON.stringify(['himaya vault 1', ...place]))
    const { ct, enc } = await suite.seal(
      { recipientPublicKey: pair.publicKey, info },
      new Uint8Array([1, 2, 3]),
    )
    const privateKey = new Uint8Array(await suite.kem.serializePrivateKey(pair.privateKey))
    const sealed = new Uint8Array([...new Uint8Array(enc), ...new Uint8Array(ct)])
    expect(await openWith({ privateKey }, sealed, place)).toEqual(Uint8Array.of(1, 2, 3))
  })
})

describe('a text under its secret', () => {
  test('comes back whole in every script; another secret, place, bit or end does not open it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
        const secret = vault.drawSecret()
        const sealed = await vault.sealText(secret, text, place)
        expect(await vault.openText(secret, sealed, place)).toBe(
          new TextDecoder().decode(new TextEncoder().encode(text)),
        )
        await expect(vault.openText(vault.drawSecret(), sealed, place)).rejects.toThrow(vault.Unopened)
        await expect(vault.openText(secret, sealed, ['x'])).rejects.toThrow(vault.Unopened)
        await expect(vault.openText(secret, sealed.subarray(0, -1), place)).rejects.toThrow(vault.Unopened)
      }),
      { numRuns: 25 },
    )
    await expect(
      vault.sealText(vault.drawSecret(), 'x'.repeat(vault.longestText + 1), place),
    ).rejects.toThrow(RangeError)
  })
})

describe('a locked keyring', () => {
  const officer = '0193e0c1-0000-7000-8000-000000000001'

  test('opens with its passkey for its own officer, and with no other', async () => {
    const keyring = await vault.makeKeyring()
    const salt = vault.drawSalt()
    const prf = vault.drawSecret()
    const lock = await vault.locked('passkey', await vault.fromPasskey(prf, salt), salt, {
      officer,
      ...keyring,
    })
    expect(lock.locked).toHaveLength(vault.lockedLength)
    expect(await vault.unlocked(lock, await vault.fromPasskey(prf, salt), { officer, ...keyring })).toEqual({
      privateKey: keyring.privateKey,
    })
    const another = await vault.makeKeyring()
    for (const [secret, owner, kind] of [
      [await vault.fromPasskey(vault.drawSecret(), salt), { officer, ...keyring }, 'passkey'],
      [await vault.fromPasskey(prf, vault.drawSalt()), { officer, ...keyring }, 'passkey'],
      [await vault.fromPasskey(prf, salt), { officer: officer.replace('1', '2'), ...keyring }, 'passkey'],
      [await vault.fromPasskey(prf, salt), { officer, publicKey: another.publicKey }, 'passkey'],
      [await vault.fromPasskey(prf, salt), { officer, ...keyring }, 'passphrase'],
    ] as const)
      await expect(vault.unlocked({ ...lock, kind }, secret, owner)).rejects.toThrow(vault.Unopened)
    await expect(vault.fromPasskey(new Uint8Array(31), salt)).rejects.toThrow(RangeError)
  })

  test('a passphrase is Argon2id as Node has it, the same from two keyboards, and not too short', async () => {
    const salt = vault.drawSalt()
    const words = 'شجرة الأرز فوق الجبل ما زالت خضراء é'
    const ours = await vault.fromPassphrase(` ${words.normalize('NFD')} `, salt)
    expect(Buffer.from(ours)).toEqual(
      argon2Sync('argon2id', {
        message: words.normalize('NFC'),
        nonce: salt,
        memory: 64 * 1024,
        passes: 3,
        parallelism: 1,
        tagLength: 32,
      }),
    )
    await expect(vault.fromPassphrase('short of twenty', salt)).rejects.toThrow(RangeError)
  })
})

test('a fingerprint is eight groups of four digits, and of one key', async () => {
  const keyring = await vault.makeKeyring()
  expect(await vault.fingerprint(keyring.publicKey)).toMatch(/^\d{4}( \d{4}){7}$/)
  expect(await vault.fingerprint(keyring.publicKey)).toBe(await vault.fingerprint(keyring.publicKey))
  expect(await vault.fingerprint((await vault.makeKeyring()).publicKey)).not.toBe(
    await vault.fingerprint(keyring.publicKey),
  )
  // SHA-256 of nothing (FIPS 180-4), as a number, its last 32 digits.
  expect(await vault.fingerprint(new Uint8Array())).toBe(
    (BigInt('0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855') % 10n ** 32n)
      .toString()
      .padStart(32, '0')
      .match(/\d{4}/g)!
      .join(' '),
  )
})

/** RFC 9180, sections 4.1, 5.1 and 5.2, read again: DHKEM(X25519) 0x0020, HKDF-SHA256 0x0001, AES-256-GCM 0x0002, base mode. */
function byTheBook(privateKey: Buffer, publicKey: Buffer, sealed: Buffer, at: readonly string[]): Buffer {
  const key = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), privateKey]),
    format: 'der',
    type: 'pkcs8',
  })
  const enc = sealed.subarray(0, 32)
  const theirs = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), enc]),
    format: 'der',
    type: 'spki',
  })
  const dh = diffieHellman({ privateKey: key, publicKey: theirs })
  const two = (n: number) => Buffer.from([n >> 8, n & 255])
  const extract = (salt: Buffer, suiteId: Buffer, label: string, ikm: Buffer) =>
    createHmac('sha256', salt.length === 0 ? Buffer.alloc(32) : salt)
      .update(Buffer.concat([Buffer.from('HPKE-v1'), suiteId, Buffer.from(label), ikm]))
      .digest()
  const expand = (prk: Buffer, suiteId: Buffer, label: string, info: Buffer, length: number) => {
    const text = Buffer.concat([two(length), Buffer.from('HPKE-v1'), suiteId, Buffer.from(label), info])
    let [block, out] = [Buffer.alloc(0), Buffer.alloc(0)]
    for (let n = 1; out.length < length; n++) {
      block = createHmac('sha256', prk)
        .update(Buffer.concat([block, text, Buffer.from([n])]))
        .digest()
      out = Buffer.concat([out, block])
    }
    return out.subarray(0, length)
  }
  const kem = Buffer.concat([Buffer.from('KEM'), two(0x20)])
  const shared = expand(
    extract(Buffer.alloc(0), kem, 'eae_prk', dh),
    kem,
    'shared_secret',
    Buffer.concat([enc, publicKey]),
    32,
  )
  const suite = Buffer.concat([Buffer.from('HPKE'), two(0x20), two(1), two(2)])
  const info = Buffer.from(JSON.stringify(['himaya vault 1', ...at]))
  const context = Buffer.concat([
    Buffer.from([0]),
    extract(Buffer.alloc(0), suite, 'psk_id_hash', Buffer.alloc(0)),
    extract(Buffer.alloc(0), suite, 'info_hash', info),
  ])
  const secret = extract(shared, suite, 'secret', Buffer.alloc(0))
  const [aead, nonce] = [
    expand(secret, suite, 'key', context, 32),
    expand(secret, suite, 'base_nonce', context, 12),
  ]
  const open = createDecipheriv('aes-256-gcm', aead, nonce, { authTagLength: 16 })
  open.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([open.update(sealed.subarray(32, -16)), open.final()])
}
