/** A witness for others: the last checkpoint of each log this house was told to trust, and never a step back. */
import { bytesOf, isConsistent, sameBytes } from '@himaya/algorithms'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { sha256 } from './leaf.ts'
import { readSigned } from './signed.ts'

interface Brought {
  readonly old: number
  readonly proof: readonly string[]
  readonly checkpoint: string
}

/** What stands for a log we were not told of, where what is turned away is counted. */
const unknown = 'unknown'

/**
 * Keeps a checkpoint that somebody brought.
 *
 * @returns whether it was kept, and the size we have: when it was thought to be another, it is to be brought again
 * @throws Problem `checkpoint_refused`, after it was counted and recorded, for a log we were not told of, a signature
 *   that is not its own, a second root of one size, or a tree that does not go on from the one we have
 */
export async function keepBrought(
  { door, witnessOf }: Pick<House, 'door' | 'witnessOf'>,
  { old, proof, checkpoint }: Brought,
): Promise<{ readonly taken: boolean; readonly size: number }> {
  const refuse = async (origin: string): Promise<never> => {
    await door.turnAway(origin)
    throw new Problem('checkpoint_refused', {}, { forged: true })
  }
  const key = witnessOf.find(({ name }) => checkpoint.startsWith(`${name}\n`))
  if (key === undefined) return refuse(unknown)
  const read = readSigned(checkpoint, key)
  if (read === undefined) return refuse(key.name)
  const { origin, size, root } = read
  const kept = await door.witnessed(origin)
  const has = kept ?? { size: 0, root: sha256() }
  if (size === has.size) return sameBytes(root, has.root) ? { taken: true, size } : refuse(origin)
  if (old !== has.size || size < has.size) return { taken: false, size: has.size }
  const steps = proof.map((step) => bytesOf(step) ?? new Uint8Array())
  if (!isConsistent(sha256, has, read, steps)) return refuse(origin)
  if (await door.keepWitnessed(origin, has.size, { size, root, note: checkpoint }))
    return { taken: true, size }
  return { taken: false, size: (await door.witnessed(origin))?.size ?? 0 }
}
