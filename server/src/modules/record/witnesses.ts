/** Copies of our checkpoints where this house cannot reach them: a folder of another disk, another court's server. */
import { base64, type SignedCheckpoint, type VerifierKey } from '@himaya/algorithms'
import type { Sequencing, Trouble } from '@himaya/db'
import type { Keys } from '@himaya/keys'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readKey, readSigned } from './signed.ts'
import { consistencyProof, rootAt } from './tree.ts'

type Answer = { readonly size: number } | { readonly trouble: Trouble }

interface Copy {
  readonly note: string
  readonly read: SignedCheckpoint
  readonly key: VerifierKey
  readonly hashesAt: Sequencing['hashesAt']
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code
const isAddress = (witness: string) => /^https?:\/\//.test(witness)

/** Brings the last checkpoint to every witness that has not got it, side by side, and notes how each is. */
export async function tellWitnesses(
  sequencing: Sequencing,
  { keys, witnesses }: { keys: Pick<Keys, 'recordKey'>; witnesses: readonly string[] },
): Promise<'told' | 'away'> {
  const has = await sequencing.witnesses(witnesses)
  const last = await sequencing.lastCheckpoint()
  if (last === undefined || witnesses.length === 0) return 'told'
  const key = readKey((await keys.recordKey()).key)
  const read = key === undefined ? undefined : readSigned(last.note, key)
  if (key === undefined || read === undefined) return 'told'
  const copy = { note: last.note, read, key, hashesAt: sequencing.hashesAt }
  const answers = await Promise.all(
    witnesses.map(async (witness) => {
      const before = has.get(witness) ?? 0
      const bring = isAddress(witness) ? bringTo(witness, before, copy) : leaveIn(witness, copy)
      const answer = await bring.catch((): Answer => ({ trouble: 'away' }))
      if (!('size' in answer && answer.size === before)) await sequencing.noteWitness(witness, answer)
      return answer
    }),
  )
  return answers.some((answer) => 'trouble' in answer && answer.trouble === 'away') ? 'away' : 'told'
}

/** Asks another house to keep it: with the proof that it goes on from the one they have. */
async function bringTo(address: string, before: number, copy: Copy): Promise<Answer> {
  const { read, note, hashesAt } = copy
  let old = before
  // What they have may be other than what we remember: they say so, once.
  for (let tries = 0; tries < 2; tries++) {
    if (old > read.size) return { trouble: 'forked' }
    const proof = await consistencyProof(hashesAt, old, read.size)
    const reply = await fetch(`${address.replace(/\/$/, '')}/api/record/witness`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ old, proof: proof.map(base64), checkpoint: note }),
      redirect: 'error',
      signal: AbortSignal.timeout(5000),
    })
    const said = (await reply.json()) as { taken?: unknown; size?: unknown; code?: unknown }
    if (said.code === 'checkpoint_refused') return { trouble: 'refused' }
    if (!reply.ok || typeof said.size !== 'number') return { trouble: 'away' }
    if (said.taken === true) return { size: read.size }
    old = said.size
  }
  return { trouble: 'away' }
}

/**
 * Leaves it in a folder that is there already: a disk that is not mounted is not written beside. What lies there is
 * looked at first, and a history that is not ours is never written over.
 */
async function leaveIn(folder: string, { read, note, key, hashesAt }: Copy): Promise<Answer> {
  const place = join(folder, read.origin.replaceAll('/', '-'))
  await mkdir(place).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  const there = await readFile(join(place, 'checkpoint'), 'utf8').catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error
    return undefined
  })
  if (there !== undefined) {
    const kept = readSigned(there, key)
    if (kept === undefined) return { trouble: 'refused' }
    if (kept.size > read.size) return { trouble: 'forked' }
    if (!Buffer.from(kept.root).equals(await rootAt(hashesAt, kept.size))) return { trouble: 'forked' }
    if (kept.size === read.size) return { size: read.size }
  }
  // The last of each day stays.
  for (const name of [new Date().toISOString().slice(0, 10), 'checkpoint']) {
    await writeFile(join(place, `.${name}`), note, { mode: 0o600, flush: true })
    await rename(join(place, `.${name}`), join(place, name))
  }
  return { size: read.size }
}
