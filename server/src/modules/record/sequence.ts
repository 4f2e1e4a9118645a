/**
 * The sequencer: puts every committed entry into the tree within a second, and has it signed each minute. It runs in the
 * parent of the house under a role of its own; of several houses on one database one does it.
 */
import { readCheckpoint, type Growing } from '@himaya/algorithms'
import {
  asSequencer,
  keptLevels,
  type Database,
  type Sequencing,
  type StoredLeaf,
  type StoredNode,
} from '@himaya/db'
import { KeysRefused, type Keys } from '@himaya/keys'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { leafOf } from './leaf.ts'
import { consistencyProof, treeAt } from './tree.ts'
import { tellWitnesses } from './witnesses.ts'

const atOnce = 5000
const betweenLooks = 250
const betweenTries = 1000
const retryEvery = 10_000

export interface SequenceOptions {
  readonly keys: Pick<Keys, 'recordKey' | 'signCheckpoint'>
  /** Folders and addresses that keep copies. */
  readonly witnesses: readonly string[]
  readonly isStopping: () => boolean
  /** Told, once for each time it begins, that what is there is not what was signed. */
  readonly onForked: () => void
  /** Milliseconds between two checkpoints; a minute when not said. */
  readonly signEvery?: number
}

/** Goes on until the house stops; what fails is begun anew from what is stored. */
export async function keepSequenced(database: Pick<Database, 'as'>, options: SequenceOptions): Promise<void> {
  const { isStopping } = options
  while (!isStopping()) {
    await asSequencer(database, (sequencing) => sequenceOn(sequencing, options)).catch(() => undefined)
    for (const until = performance.now() + betweenTries; performance.now() < until && !isStopping();)
      await sleep(50)
  }
}

async function sequenceOn(sequencing: Sequencing, options: SequenceOptions): Promise<void> {
  const { isStopping, signEvery = 60_000 } = options
  const tree = await treeAt(sequencing.hashesAt, await sequencing.size())
  const look = lookerOf(sequencing, tree)
  let nextSigning = 0
  let forked = false
  // A witness that is slow to answer does not hold up the tree.
  let telling: Promise<void> | undefined
  while (!isStopping()) {
    await look()
    // The very first entry is signed at once.
    if (tree.size > 0 && performance.now() >= nextSigning) {
      nextSigning = performance.now() + signEvery
      const signed = await sign(sequencing, tree, options)
      if (signed === 'forked' && !forked) options.onForked()
      forked = signed === 'forked'
      // Keys or witnesses that are away are asked again before the next minute.
      const sooner = () => (nextSigning = Math.min(nextSigning, performance.now() + retryEvery))
      if (signed === 'away') sooner()
      telling ??= tellWitnesses(sequencing, options)
        .then((told) => {
          if (told === 'away') sooner()
        }, sooner)
        .finally(() => (telling = undefined)) as Promise<void>
    }
    await sleep(betweenLooks)
  }
  await telling
  // A house that is put down says what it has seen.
  await look()
  await sign(sequencing, tree, options)
}

/**
 * One pass over everything that may not be in the tree yet. `low` is the number below which nothing can still come: it
 * moves to a number that was seen once all who were writing then have ended, and what they wrote has been looked for.
 */
function lookerOf(sequencing: Sequencing, tree: Growing): () => Promise<void> {
  let low = '0'
  let awaited: Awaited<ReturnType<Sequencing['horizon']>> | undefined
  return async () => {
    if (awaited === undefined) awaited = await sequencing.horizon()
    const still = awaited.writing.length === 0 ? [] : await sequencing.writing()
    const isOver = !awaited.writing.some((name) => still.includes(name))
    for (let from = low; ;) {
      const entries = await sequencing.unsequenced(from, atOnce)
      if (entries.length > 0) await addAll(sequencing, tree, entries)
      from = entries.at(-1)?.seq ?? from
      if (entries.length < atOnce) break
    }
    if (!isOver) return
    low = awaited.highest
    awaited = undefined
  }
}

async function addAll(
  sequencing: Sequencing,
  tree: Growing,
  entries: Awaited<ReturnType<Sequencing['unsequenced']>>,
): Promise<void> {
  const salts = randomBytes(32 * entries.length)
  const nodes: StoredNode[] = []
  const leaves = entries.map((entry, n): StoredLeaf => {
    const leaf = leafOf(entry, tree.size, salts.subarray(32 * n, 32 * n + 32))
    tree.add(leaf.hash, ({ level, index }, hash) => {
      if (level > 0 && level % keptLevels === 0) nodes.push({ level, index, hash: Buffer.from(hash) })
    })
    return leaf
  })
  await sequencing.add(leaves, nodes)
}

/** Has what is stored signed, when there is more of it than was signed last. */
async function sign(
  sequencing: Sequencing,
  tree: Growing,
  { keys }: SequenceOptions,
): Promise<'signed' | 'away' | 'forked'> {
  if (tree.size === 0) return 'signed'
  try {
    const { last } = await keys.recordKey()
    const before = last === null ? 0 : (readCheckpoint(last)?.size ?? 0)
    if (before > tree.size) return 'forked'
    const [size, root] = [tree.size, Buffer.from(tree.root())]
    const proof = await consistencyProof(sequencing.hashesAt, before, size)
    const note = await keys.signCheckpoint({ size, root, proof })
    await sequencing.keepCheckpoint({ size, root, note })
    return 'signed'
  } catch (error) {
    if (error instanceof KeysRefused && error.code === 'refused') return 'forked'
    if (error instanceof Error && error.name.startsWith('Keys')) return 'away'
    throw error
  }
}
