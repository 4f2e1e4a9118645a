import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  base64,
  bytesOf,
  checkpointBody,
  keyIdOf,
  readCheckpoint,
  readVerifierKey,
  writeCheckpoint,
  writeVerifierKey,
} from './checkpoint.ts'
import {
  consistencyRanges,
  growing,
  hashLeaf,
  inclusionRanges,
  rootOf,
  subtreesOf,
  type Hash,
  type Range,
} from './tree.ts'
import { includes, isConsistent } from './verify.ts'

const hash: Hash = (...parts) => {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part)
  return new Uint8Array(sum.digest())
}
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** Section 2.1 as it is written, and nothing else. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return hash()
  const [only] = leaves
  if (leaves.length === 1 && only !== undefined) return hash(Uint8Array.of(0), only)
  let k = 1
  while (k * 2 < leaves.length) k *= 2
  return hash(Uint8Array.of(1), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)))
}
const over = (leaves: readonly Uint8Array[], { begin, end }: Range) => naiveRoot(leaves.slice(begin, end))
const proof = (leaves: readonly Uint8Array[], ranges: readonly Range[]) => ranges.map((r) => over(leaves, r))

/** The leaves of the reference implementation of Certificate Transparency, and its roots of 1 to 8 of them. */
const known = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((text) => new Uint8Array(Buffer.from(text, 'hex')))
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('RFC 6962: the published tree of eight leaves, and the empty one', () => {
  const tree = growing(hash)
  expect(hex(tree.root())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  for (const [n, leaf] of known.entries()) {
    tree.add(hashLeaf(hash, leaf))
    expect(hex(tree.root())).toBe(roots[n])
  }
})

test('RFC 6962: the published proofs of inclusion and consistency of that tree', () => {
  // The sixth leaf of eight, and the third of three; from three to seven leaves, and from six to eight.
  expect(proof(known, inclusionRanges(5, 8)).map(hex)).toEqual([
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ])
  expect(proof(known, consistencyRanges(6, 8)).map(hex)).toEqual([
    '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ])
})

const leavesUpTo = (most: number) =>
  fc.array(fc.uint8Array({ maxLength: 20 }), { minLength: 1, maxLength: most })

test('a tree that grows has the root of the whole, goes on from what it kept, and tells every whole subtree', () => {
  fc.assert(
    fc.property(leavesUpTo(70), fc.nat(), (leaves, cut) => {
      const at = cut % (leaves.length + 1)
      const whole = subtreesOf({ begin: 0, end: at }).map(({ level, index }) =>
        over(leaves, { begin: index * 2 ** level, end: (index + 1) * 2 ** level }),
      )
      const tree = growing(hash, at, whole)
      for (const leaf of leaves.slice(at))
        tree.add(hashLeaf(hash, leaf), ({ level, index }, found) => {
          expect(found).toEqual(over(leaves, { begin: index * 2 ** level, end: (index + 1) * 2 ** level }))
        })
      expect(tree.size).toBe(leaves.length)
      expect(tree.root()).toEqual(naiveRoot(leaves))
    }),
  )
})

test('a range of a proof is the subtrees that are kept, put together', () => {
  fc.assert(
    fc.property(leavesUpTo(40), fc.nat(), fc.nat(), (leaves, a, b) => {
      const size = leaves.length
      for (const range of [...inclusionRanges(a % size, size), ...consistencyRanges(b % (size + 1), size)])
        expect(
          rootOf(
            hash,
            subtreesOf(range).map(({ level, index }) =>
              over(leaves, { begin: index * 2 ** level, end: (index + 1) * 2 ** level }),
            ),
          ),
        ).toEqual(over(leaves, range))
    }),
  )
})

test('every true proof is accepted', () => {
  const leaves = Array.from({ length: 33 }, (_, n) => Uint8Array.of(n))
  for (let size = 0; size <= leaves.length; size++) {
    const head = { size, root: naiveRoot(leaves.slice(0, size)) }
    for (let at = 0; at < size; at++) {
      const path = proof(leaves, inclusionRanges(at, size))
      expect(includes(hash, head, at, hashLeaf(hash, leaves[at] ?? Uint8Array.of()), path)).toBe(true)
    }
    for (let before = 0; before <= size; before++) {
      const older = { size: before, root: naiveRoot(leaves.slice(0, before)) }
      expect(isConsistent(hash, older, head, proof(leaves, consistencyRanges(before, size)))).toBe(true)
    }
  }
})

/** A proof that is not quite the true one: a bit turned, a step left out, doubled, added or exchanged. */
const spoiled = (path: readonly Uint8Array[]) =>
  fc.tuple(fc.nat(4), fc.nat(Math.max(0, path.length - 1)), fc.nat(255)).map(([how, at, bit]) => {
    const copy = path.map((step) => step.slice())
    const step = copy[at]
    if (step === undefined || how === 4) return [...copy, Uint8Array.from({ length: 32 }, () => bit)]
    if (how === 0) step[bit >> 3] = (step[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (how === 1) copy.splice(at, 1)
    if (how === 2) copy.splice(at, 0, step)
    if (how === 3) copy.splice(at, 1, step.slice(0, 31))
    return copy
  })

test('no proof is accepted of what is not so: another leaf, place, size, root or step', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }).chain((size) => {
        const leaves = Array.from({ length: size }, (_, n) => Uint8Array.of(n))
        return fc.nat(size - 1).chain((at) => {
          const path = proof(leaves, inclusionRanges(at, size))
          return fc.record({
            leaves: fc.constant(leaves),
            at: fc.constant(at),
            path: fc.constant(path),
            wrong: spoiled(path),
            elsewhere: fc.nat(size + 3).filter((one) => one !== at),
            otherSize: fc.integer({ min: 0, max: 70 }).filter((one) => one !== size),
          })
        })
      }),
      ({ leaves, at, path, wrong, elsewhere, otherSize }) => {
        const head = { size: leaves.length, root: naiveRoot(leaves) }
        const leaf = hashLeaf(hash, leaves[at] ?? Uint8Array.of())
        expect(includes(hash, head, at, leaf, wrong)).toBe(false)
        expect(includes(hash, head, elsewhere, leaf, path)).toBe(false)
        expect(includes(hash, head, at, hashLeaf(hash, Uint8Array.of(200)), path)).toBe(false)
        expect(includes(hash, { ...head, root: leaf.map((byte) => byte ^ 1) }, at, leaf, path)).toBe(false)
        // A path may fit two sizes of one shape; with the true root of the other size it never does.
        const other = Array.from({ length: otherSize }, (_, n) => Uint8Array.of(n, 1))
        expect(includes(hash, { size: otherSize, root: naiveRoot(other) }, at, leaf, path)).toBe(false)
      },
    ),
  )
})

test('no tree is accepted as going on from another one: a leaf changed, left out, put in or moved', () => {
  fc.assert(
    fc.property(
      fc
        .record({ size: fc.integer({ min: 2, max: 60 }), how: fc.nat(3), where: fc.nat(), cut: fc.nat() })
        .chain((drawn) => {
          const before = 1 + (drawn.cut % drawn.size)
          const leaves = Array.from({ length: drawn.size }, (_, n) => Uint8Array.of(n))
          const path = proof(leaves, consistencyRanges(before, drawn.size))
          return fc.record({
            drawn: fc.constant({ ...drawn, before }),
            leaves: fc.constant(leaves),
            wrong: spoiled(path),
          })
        }),
      ({ drawn: { size, how, where, before }, leaves, wrong }) => {
        const older = { size: before, root: naiveRoot(leaves.slice(0, before)) }
        const now = { size, root: naiveRoot(leaves) }
        expect(isConsistent(hash, older, now, wrong)).toBe(false)
        const at = where % before
        const forked = leaves.slice()
        if (how === 0) forked[at] = Uint8Array.of(250)
        if (how === 1) forked.splice(at, 1)
        if (how === 2) forked.splice(at, 0, Uint8Array.of(251))
        if (how === 3) forked.reverse()
        fc.pre(hex(naiveRoot(forked.slice(0, before))) !== hex(older.root) && forked.length >= before)
        const fork = { size: forked.length, root: naiveRoot(forked) }
        const path = proof(forked, consistencyRanges(before, forked.length))
        expect(isConsistent(hash, older, fork, path)).toBe(false)
        expect(isConsistent(hash, now, older, path)).toBe(before === size && path.length === 0)
      },
    ),
  )
})

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })
const origin = fc.stringMatching(/^[!-*,-~]{1,40}$/)

test('a checkpoint is read as it was written, and from no other text', () => {
  fc.assert(
    fc.property(
      origin,
      fc.maxSafeNat(),
      bytes32,
      fc.uint8Array({ minLength: 1, maxLength: 70 }),
      (name, size, root, signature) => {
        const body = checkpointBody({ origin: name, size, root })
        const line = { name, keyId: Uint8Array.of(1, 2, 3, 4), signature }
        const text = writeCheckpoint(body, [line])
        expect(readCheckpoint(text)).toEqual({ origin: name, size, root, body, signatures: [line] })
        for (const wrong of [
          body,
          text.slice(0, -1),
          `\n${text}`,
          `${text}\n`,
          text.replace('\n', '\n0'),
          text.replace('\n\n', '\nmore\n\n'),
        ])
          expect(readCheckpoint(wrong)).toBeUndefined()
      },
    ),
  )
})

test('a key in one line is read back, and not with another name or another bit', () => {
  fc.assert(
    fc.property(origin, bytes32, (name, publicKey) => {
      const key = { name, keyId: keyIdOf(hash, name, publicKey), publicKey }
      const text = writeVerifierKey(key)
      expect(readVerifierKey(hash, text)).toEqual(key)
      expect(readVerifierKey(hash, `x${text}`)).toBeUndefined()
      expect(
        readVerifierKey(hash, text.slice(0, -4) + (text.endsWith('AAAA') ? 'BBBB' : 'AAAA')),
      ).toBeUndefined()
    }),
  )
})

test('the key of the C2SP example', () => {
  const text = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  expect(readVerifierKey(hash, text)?.name).toBe('PeterNeumann')
})

test('base64 is what the platform writes, and one text only stands for a value', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(bytesOf(base64(bytes))).toEqual(bytes)
    }),
  )
  for (const wrong of ['A', 'AA', 'AB==', 'A===', 'AA=A', '====', 'AAA ', 'AA-_'])
    expect(bytesOf(wrong)).toBeUndefined()
})
