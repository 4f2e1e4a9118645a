/** Proofs from what is kept of the tree: a few subtrees, never the whole of it. */
import { consistencyRanges, growing, hashNode, inclusionRanges, rootOf, subtreesOf } from '@himaya/algorithms'
import type { Growing, Range, Subtree } from '@himaya/algorithms'
import { keptLevels, type HashesAt } from '@himaya/db'
import { sha256 } from './leaf.ts'

/** The hash of one whole subtree, from the level below it that is kept. @throws Error when some of it is not there */
async function subtreeHash(hashesAt: HashesAt, { level, index }: Subtree): Promise<Uint8Array> {
  const count = 2 ** (level % keptLevels)
  const kept = level - (level % keptLevels)
  let hashes: readonly Uint8Array[] = await hashesAt(kept, index * count, (index + 1) * count)
  if (hashes.length !== count)
    throw new Error(
      `the tree of the record lacks a part: level ${kept}, ${index * count} to ${(index + 1) * count}`,
    )
  while (hashes.length > 1)
    hashes = Array.from({ length: hashes.length / 2 }, (_, n) =>
      hashNode(sha256, hashes[2 * n] ?? new Uint8Array(), hashes[2 * n + 1] ?? new Uint8Array()),
    )
  return hashes[0] ?? new Uint8Array()
}

async function wholeOf(hashesAt: HashesAt, range: Range): Promise<readonly Uint8Array[]> {
  const found: Uint8Array[] = []
  for (const subtree of subtreesOf(range)) found.push(await subtreeHash(hashesAt, subtree))
  return found
}

async function rootsOf(hashesAt: HashesAt, ranges: readonly Range[]): Promise<readonly Uint8Array[]> {
  const found: Uint8Array[] = []
  for (const range of ranges) found.push(rootOf(sha256, await wholeOf(hashesAt, range)))
  return found
}

/** The root of the first `size` leaves. */
export async function rootAt(hashesAt: HashesAt, size: number): Promise<Uint8Array> {
  return rootOf(sha256, await wholeOf(hashesAt, { begin: 0, end: size }))
}

/** The tree, ready to grow on. */
export async function treeAt(hashesAt: HashesAt, size: number): Promise<Growing> {
  return growing(sha256, size, await wholeOf(hashesAt, { begin: 0, end: size }))
}

/** That the leaf at `position` is one of the first `size`. */
export function inclusionProof(hashesAt: HashesAt, position: number, size: number) {
  return rootsOf(hashesAt, inclusionRanges(position, size))
}

/** That the first `size` leaves begin with the first `before`. */
export function consistencyProof(hashesAt: HashesAt, before: number, size: number) {
  return rootsOf(hashesAt, consistencyRanges(before, size))
}
