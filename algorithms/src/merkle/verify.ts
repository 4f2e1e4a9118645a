import { hashNode, type Hash } from './tree.ts'

/** How many leaves a tree has, and its root. */
export interface Head {
  readonly size: number
  readonly root: Uint8Array
}

const isSize = (value: number) => Number.isSafeInteger(value) && value >= 0

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at])
}

/**
 * Whether the proof shows that the leaf with this hash stands at `position` of that tree.
 *
 * @param proof hashes of 32 bytes, from the leaf upwards
 * @see RFC 9162 section 2.1.3.2, of the same tree
 */
export function includes(
  hash: Hash,
  { size, root }: Head,
  position: number,
  leaf: Uint8Array,
  proof: readonly Uint8Array[],
): boolean {
  if (!isSize(size) || !isSize(position) || position >= size) return false
  let [at, last, found] = [position, size - 1, leaf]
  for (const step of proof) {
    if (last === 0 || step.length !== 32) return false
    if (at % 2 === 1 || at === last) {
      found = hashNode(hash, step, found)
      // A subtree that is cut off on the right takes part again where it has a brother on the left.
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else found = hashNode(hash, found, step)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && sameBytes(found, root)
}

/**
 * Whether the proof shows that the newer tree begins with the older one.
 *
 * @see RFC 9162 section 2.1.4.2
 */
export function isConsistent(hash: Hash, before: Head, now: Head, proof: readonly Uint8Array[]): boolean {
  if (!isSize(before.size) || !isSize(now.size) || before.size > now.size) return false
  if (before.size === now.size) return proof.length === 0 && sameBytes(before.root, now.root)
  if (before.size === 0) return proof.length === 0 && sameBytes(before.root, hash())
  let [at, last] = [before.size - 1, now.size - 1]
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  // An older tree that is whole is its own first step.
  const [first, ...steps] = at === 0 ? [before.root, ...proof] : proof
  if (first?.length !== 32) return false
  let [old, found] = [first, first]
  for (const step of steps) {
    if (last === 0 || step.length !== 32) return false
    if (at % 2 === 1 || at === last) {
      old = hashNode(hash, step, old)
      found = hashNode(hash, step, found)
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)]
    } else found = hashNode(hash, found, step)
    ;[at, last] = [Math.floor(at / 2), Math.floor(last / 2)]
  }
  return last === 0 && sameBytes(old, before.root) && sameBytes(found, now.root)
}
