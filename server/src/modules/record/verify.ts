/** Whether the record is what was signed: read from the beginning to the end, and held against every checkpoint. */
import { growing, sameBytes, type SignedCheckpoint, type VerifierKey } from '@himaya/algorithms'
import { keptLevels, type KeptEntry, type RecordReader } from '@himaya/db'
import { bodyOf, commitmentOf, hashOfHead, headOf, hex, sha256 } from './leaf.ts'
import { readSigned } from './signed.ts'

/**
 * What is wrong, the first that was found, by the number of an entry or the position in the tree.
 *
 * - `altered`: an entry is not what its leaf says
 * - `missing`: a leaf has no entry, or a position has no leaf
 * - `inserted`: an entry of before the last ones is in no leaf
 * - `moved`: between these positions entries stand in another order, or among others
 * - `rewritten`: between these positions the tree is not the one that was signed
 * - `cut`: more was signed than is there
 * - `unsigned`: a checkpoint that is kept was not signed by this house
 */
export type Wrong =
  | { readonly kind: 'altered' | 'missing' | 'inserted'; readonly seq: string }
  | { readonly kind: 'gap'; readonly position: number }
  | { readonly kind: 'moved' | 'rewritten'; readonly from: number; readonly to: number }
  | { readonly kind: 'cut'; readonly signed: number; readonly there: number }
  | { readonly kind: 'unsigned'; readonly size: number }

export interface Verdict {
  readonly entries: number
  readonly erased: number
  readonly checkpoints: number
  /** Entries that are not in the tree yet. */
  readonly outside: number
  readonly wrong: Wrong | undefined
}

/**
 * Recomputes every commitment, every leaf and the root, at the size of every checkpoint.
 *
 * @param others checkpoints from elsewhere that this key signed: a file, what the key process signed last
 */
export async function verifyRecord(
  reader: RecordReader,
  key: VerifierKey,
  others: readonly SignedCheckpoint[],
): Promise<Verdict> {
  const signed = [...others]
  const found = { entries: 0, erased: 0, checkpoints: 0, outside: 0 }
  for (const { size, root, note } of await reader.checkpoints()) {
    const read = readSigned(note, key)
    if (read?.size !== size || !sameBytes(read.root, root))
      return { ...found, wrong: { kind: 'unsigned', size } }
    signed.push(read)
  }
  signed.sort((a, b) => a.size - b.size)
  found.checkpoints = signed.length
  const nodes = new Map<string, Uint8Array>()
  for await (const { level, index, hash } of reader.nodes()) nodes.set(`${level} ${index}`, hash)
  const erasing = await reader.erasing()

  const tree = growing(sha256)
  let next = 0
  let good = 0
  let wrong: Wrong | undefined
  // Within what is not yet known to be right: where a number is lower than the one before it.
  let turn: number | undefined
  let lastSeq = -1n
  const mismatch = (to: number): Wrong => ({
    kind: turn === undefined ? 'rewritten' : 'moved',
    from: turn ?? good,
    to,
  })
  const take = (kept: KeptEntry) => {
    const { leaf } = kept
    if (leaf.position !== tree.size) return { kind: 'gap', position: tree.size } as const
    if (kept.entry === undefined) return { kind: 'missing', seq: leaf.seq } as const
    if (leaf.salt === null) found.erased++
    const seq = BigInt(leaf.seq)
    if (seq < lastSeq) turn ??= tree.size
    lastSeq = seq
    if (!isWhole(kept, erasing)) return { kind: 'altered', seq: leaf.seq } as const
    const torn = { here: false }
    tree.add(leaf.hash, ({ level, index }, hash) => {
      if (level === 0 || level % keptLevels !== 0) return
      const before = nodes.get(`${level} ${index}`)
      torn.here ||= before === undefined || !sameBytes(before, hash)
    })
    if (torn.here) return mismatch(tree.size)
    for (let one = signed[next]; one?.size === tree.size; one = signed[++next]) {
      if (!sameBytes(one.root, tree.root())) return mismatch(tree.size)
      good = tree.size
      turn = undefined
    }
    return undefined
  }
  reading: for await (const kept of reader.leaves())
    for (const one of kept) {
      wrong = take(one)
      if (wrong !== undefined) break reading
    }
  found.entries = tree.size
  const largest = signed.at(-1)?.size ?? 0
  if (wrong === undefined && largest > tree.size) wrong = { kind: 'cut', signed: largest, there: tree.size }
  if (wrong !== undefined) return { ...found, wrong }
  const outside = await reader.outside()
  found.outside = outside.count
  return { ...found, wrong: outside.late === null ? undefined : { kind: 'inserted', seq: outside.late } }
}

/** Whether an entry is what its leaf says; one that was erased, with an entry that says so, is what is left of it. */
function isWhole({ leaf, entry, erasedBy }: KeptEntry, erasing: ReadonlySet<string>): boolean {
  if (entry === undefined) return false
  if (leaf.salt === null) {
    if (erasedBy === null || !erasing.has(erasedBy)) return false
    if (entry.caseId !== null || entry.subjects.length > 0) return false
  } else if (erasedBy !== null || !sameBytes(commitmentOf(leaf.salt, bodyOf(entry)), leaf.body)) return false
  return sameBytes(hashOfHead(headOf(entry, leaf.body)), leaf.hash)
}

/** One line for whoever asked. */
export function sentenceOf(wrong: Wrong): string {
  switch (wrong.kind) {
    case 'altered':
      return `entry ${wrong.seq} was altered: it is not what stands in the tree`
    case 'missing':
      return `entry ${wrong.seq} is missing: it stands in the tree and no longer in the record`
    case 'inserted':
      return `entry ${wrong.seq} was inserted: later ones stand in the tree and it does not`
    case 'gap':
      return `a leaf is missing at position ${wrong.position}`
    case 'moved':
      return `entries were reordered or inserted between positions ${wrong.from} and ${wrong.to}: the tree there is not the one that was signed`
    case 'rewritten':
      return `entries were rewritten between positions ${wrong.from} and ${wrong.to}: the tree there is not the one that was signed`
    case 'cut':
      return `the end was cut off: ${wrong.signed} entries were signed, ${wrong.there} are there`
    case 'unsigned':
      return `the checkpoint of ${wrong.size} entries was not signed by this house`
  }
}

/** What proves that one entry is in the tree of a checkpoint, without the database. */
export interface EntryProof {
  readonly format: 'himaya-record-proof-1'
  readonly checkpoint: string
  readonly position: number
  readonly head: string
  /** `null` with the salt when the entry was erased. */
  readonly body: string | null
  readonly salt: string | null
  readonly proof: readonly string[]
}

/** The head and body of a leaf, as a proof tells them. */
export function toldOf({ leaf, entry }: KeptEntry): Pick<EntryProof, 'head' | 'body' | 'salt'> | undefined {
  if (entry === undefined) return undefined
  return {
    head: headOf(entry, leaf.body),
    body: leaf.salt === null ? null : bodyOf(entry),
    salt: leaf.salt === null ? null : hex(leaf.salt),
  }
}
