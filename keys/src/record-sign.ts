/**
 * Signs the record: what was true of it at a moment, so that nobody can tell it otherwise later. The key never leaves
 * this process; what was signed last stays beside it, and nothing is signed that does not go on from there.
 */
import {
  bytesOf,
  checkpointBody,
  isConsistent,
  keyIdOf,
  readCheckpoint,
  writeCheckpoint,
  writeVerifierKey,
  type Hash,
  type SignedCheckpoint,
} from '@himaya/algorithms'
import { createHash, createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { createKey, readKey, sync } from './folder.ts'

/** A tree to sign: its size, its root, and the proof that it goes on from the tree that was signed last. */
export interface Proposed {
  readonly size: number
  readonly root: Uint8Array
  readonly proof: readonly Uint8Array[]
}

export interface RecordSigner {
  /** The key that checks what is signed here, in one line: name, digits and key (C2SP). */
  readonly key: string
  /** What was signed last; `undefined` when nothing was. */
  last(): string | undefined
  /**
   * @returns the signed checkpoint, on the disk before it is given; `undefined` for a tree that is smaller than the
   *   last, has another root at the same size, or does not go on from it
   */
  sign(proposed: Proposed): string | undefined
}

const recordKeyName = 'record-sign'
const lastName = 'record-last'

/**
 * Opens the signer of this key folder. A folder of before it had one is given its key; one that has signed already
 * and lost its key is refused.
 *
 * @param mark of the keys: it names the log
 * @throws CannotStart when key or last checkpoint cannot be read or do not belong together
 */
export function openRecordSigner(path: string, mark: string): RecordSigner {
  if (!fs.existsSync(join(path, recordKeyName)) && !fs.existsSync(join(path, lastName))) {
    createKey(path, recordKeyName)
    sync(path)
  }
  const privateKey = privateKeyOf(readKey(path, recordKeyName))
  const publicKey = createPublicKey(privateKey)
  const origin = `himaya/${mark}`
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  const keyId = keyIdOf(sha256, origin, raw)

  function readLast(): SignedCheckpoint | undefined {
    const file = join(path, lastName)
    if (!fs.existsSync(file)) return undefined
    const read = readCheckpoint(fs.readFileSync(file, 'utf8'))
    const signature = read?.signatures[0]?.signature
    if (
      read?.origin !== origin ||
      signature === undefined ||
      !verify(null, Buffer.from(read.body), publicKey, signature)
    )
      throw new CannotStart(`${file} is damaged, or belongs to other keys: restore it from its copy`)
    return read
  }

  let last = readLast()
  const textOf = ({ body, signatures }: SignedCheckpoint) => writeCheckpoint(body, signatures)
  return {
    key: writeVerifierKey({ name: origin, keyId, publicKey: raw }),
    last: () => (last === undefined ? undefined : textOf(last)),
    sign({ size, root, proof }) {
      if (last !== undefined && !isConsistent(sha256, last, { size, root }, proof)) return undefined
      if (size === last?.size) return textOf(last)
      const body = checkpointBody({ origin, size, root })
      const signature = new Uint8Array(sign(null, Buffer.from(body), privateKey))
      const made = { origin, size, root, body, signatures: [{ name: origin, keyId, signature }] }
      keepLast(path, textOf(made))
      last = made
      return textOf(made)
    },
  }
}

/** SHA-256, as the tree wants it. */
const sha256: Hash = (...parts) => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return sum.digest()
}

/** The private key of 32 random bytes: RFC 8410, with its fixed beginning. */
function privateKeyOf(seed: Buffer) {
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
}

function keepLast(path: string, text: string): void {
  const draft = join(path, `.new-${lastName}-${randomBytes(6).toString('hex')}`)
  fs.writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true })
  fs.renameSync(draft, join(path, lastName))
  sync(path)
}

/** What travels of it, read; `undefined` when it is no tree. */
export function readProposed(size: number, root: string, proof: readonly string[]): Proposed | undefined {
  const bytes = bytesOf(root)
  const steps = proof.map(bytesOf).filter((step) => step?.length === 32)
  if (bytes?.length !== 32 || steps.length !== proof.length) return undefined
  return { size, root: bytes, proof: steps as Uint8Array[] }
}
