import { readCheckpoint, readVerifierKey, type SignedCheckpoint, type VerifierKey } from '@himaya/algorithms'
import { createPublicKey, verify } from 'node:crypto'
import { sha256 } from './leaf.ts'

/** Reads a key in one line (`himaya audit key` prints it); `undefined` when it is none. */
export function readKey(text: string): VerifierKey | undefined {
  return readVerifierKey(sha256, text.trim())
}

/** Reads a checkpoint that this key signed, for the log that the key is named after; `undefined` for any other text. */
export function readSigned(text: string, key: VerifierKey): SignedCheckpoint | undefined {
  const read = readCheckpoint(text)
  if (read?.origin !== key.name) return undefined
  // RFC 8410: what stands before the 32 bytes of every such key.
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key.publicKey])
  const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
  const isOurs = read.signatures.some(
    ({ name, keyId, signature }) =>
      name === key.name &&
      Buffer.from(keyId).equals(key.keyId) &&
      verify(null, Buffer.from(read.body), publicKey, signature),
  )
  return isOurs ? read : undefined
}
