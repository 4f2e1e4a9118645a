import {
  consistencyRanges,
  growing,
  hashLeaf,
  readCheckpoint,
  readVerifierKey,
  rootOf,
  subtreesOf,
  type Hash,
} from '@himaya/algorithms'
import fc from 'fast-check'
import { createHash, createPublicKey, verify } from 'node:crypto'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { loadKeys, saveKeys } from './copy.ts'
import { openFolder } from './folder.ts'
import { openRecordSigner } from './record-sign.ts'

let root = ''
let path = ''
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'himaya-sign-'))
  path = join(root, 'keys')
})
afterEach(() => {
  fs.rmSync(root, { recursive: true })
})

const hash: Hash = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest()
const opened = () => openRecordSigner(path, openFolder(path).mark)

/** A tree of which every subtree is kept: `size` leaves, told apart by `salt`. */
function treeOf(size: number, salt = 0) {
  const nodes = new Map<string, Uint8Array>()
  const tree = growing(hash)
  for (let n = 0; n < size; n++)
    tree.add(hashLeaf(hash, Uint8Array.of(n & 255, n >> 8, salt)), ({ level, index }, found) => {
      nodes.set(`${level} ${index}`, found)
    })
  const over = (range: { begin: number; end: number }) =>
    rootOf(
      hash,
      subtreesOf(range).map(({ level, index }) => nodes.get(`${level} ${index}`) ?? new Uint8Array()),
    )
  return {
    size,
    root: over({ begin: 0, end: size }),
    from: (before: number) => ({
      size,
      root: over({ begin: 0, end: size }),
      proof: consistencyRanges(before, size).map(over),
    }),
  }
}

test('what is signed can be checked with the key alone', () => {
  const signer = opened()
  const text = signer.sign(treeOf(7).from(0)) ?? ''
  const read = readCheckpoint(text)
  const key = readVerifierKey(hash, signer.key)
  expect(read).toMatchObject({ origin: `himaya/${openFolder(path).mark}`, size: 7 })
  const spki = Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    key?.publicKey ?? Buffer.alloc(0),
  ])
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  const signature = read?.signatures[0]?.signature ?? Buffer.alloc(0)
  expect(verify(null, Buffer.from(read?.body ?? ''), publicKey, signature)).toBe(true)
  expect(verify(null, Buffer.from((read?.body ?? '').replace('7', '8')), publicKey, signature)).toBe(false)
})

test('nothing smaller, no second root of one size, and nothing that does not go on, by whatever process', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ size: fc.integer({ min: 1, max: 40 }), salt: fc.nat(1), again: fc.boolean() }), {
        minLength: 1,
        maxLength: 12,
      }),
      (asked) => {
        fs.rmSync(path, { recursive: true, force: true })
        let signer = opened()
        let last = { size: 0, salt: -1 }
        for (const { size, salt, again } of asked) {
          // Another process finds what the one before it signed.
          if (again) signer = opened()
          const may = last.size === 0 || (size >= last.size && salt === last.salt)
          const proposed = treeOf(size, salt).from(Math.min(last.size, size))
          expect(signer.sign(proposed) !== undefined).toBe(may)
          if (may) last = { size, salt }
          expect(readCheckpoint(signer.last() ?? '')?.size).toBe(last.size || undefined)
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('without the right proof a larger tree is not signed', () => {
  const signer = opened()
  signer.sign(treeOf(5).from(0))
  const next = treeOf(9).from(5)
  expect(signer.sign({ ...next, proof: [] })).toBeUndefined()
  expect(signer.sign({ ...next, proof: next.proof.slice(1) })).toBeUndefined()
  expect(signer.sign({ ...next, root: treeOf(9, 1).root })).toBeUndefined()
  expect(signer.sign(next)).toBeDefined()
})

test('a folder of before is given its key; a lost key is never replaced, a damaged last checkpoint never ignored', () => {
  openFolder(path)
  expect(fs.readdirSync(path)).not.toContain('record-sign')
  const { key } = opened()
  expect(opened().key).toBe(key)
  expect(fs.statSync(join(path, 'record-sign')).mode & 0o777).toBe(0o600)
  opened().sign(treeOf(3).from(0))
  const last = join(path, 'record-last')
  const text = fs.readFileSync(last, 'utf8')
  fs.writeFileSync(last, text.replace('\n3\n', '\n2\n'))
  expect(opened).toThrow(CannotStart)
  fs.writeFileSync(last, text)
  fs.rmSync(join(path, 'record-sign'))
  expect(opened).toThrow(/record-sign is missing/)
})

test('the key is in the copy of the keys, and comes back with them; a copy of before has none', () => {
  openFolder(path)
  saveKeys(path, join(root, 'before'))
  const { key } = opened()
  saveKeys(path, join(root, 'copy'))
  const elsewhere = join(root, 'elsewhere')
  const { mark } = loadKeys(join(root, 'copy'), elsewhere)
  expect(openRecordSigner(elsewhere, mark).key).toBe(key)
  loadKeys(join(root, 'before'), join(root, 'older'), { mark })
  expect(openRecordSigner(join(root, 'older'), mark).key).not.toBe(key)
})
