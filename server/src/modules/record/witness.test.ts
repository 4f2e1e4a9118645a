import {
  base64,
  checkpointBody,
  consistencyRanges,
  growing,
  keyIdOf,
  rootOf,
  subtreesOf,
  writeCheckpoint,
  type Range,
  type VerifierKey,
} from '@himaya/algorithms'
import { generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'
import { hashOfHead, sha256 } from './leaf.ts'

/** A house of elsewhere: its key, and the tree of as many entries as are asked for, of one history or another. */
function houseOf(name: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  const key: VerifierKey = { name, keyId: keyIdOf(sha256, name, raw), publicKey: raw }
  const treeOf = (size: number, history: string) => {
    const nodes = new Map<string, Uint8Array>()
    const tree = growing(sha256)
    for (let n = 0; n < size; n++)
      tree.add(hashOfHead(`${history} ${String(n)}`), ({ level, index }, hash) =>
        nodes.set(`${String(level)} ${String(index)}`, hash),
      )
    const over = (range: Range) =>
      rootOf(
        sha256,
        subtreesOf(range).map(({ level, index }) => nodes.get(`${String(level)} ${String(index)}`)!),
      )
    return { root: tree.root(), over }
  }
  return {
    key,
    /** What it would bring to a witness that is thought to have `old` of the same history. */
    brings(old: number, size: number, history = 'true') {
      const { root, over } = treeOf(size, history)
      const body = checkpointBody({ origin: name, size, root })
      const signature = new Uint8Array(sign(null, Buffer.from(body), privateKey))
      return {
        old,
        proof: consistencyRanges(Math.min(old, size), size).map((range) => base64(over(range))),
        checkpoint: writeCheckpoint(body, [{ name, keyId: key.keyId, signature }]),
      }
    },
  }
}

const far = houseOf('himaya/far')
const stranger = houseOf('himaya/stranger')
const forger = houseOf('himaya/far')
let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse({ witnessOf: [far.key] })
})
afterAll(async () => {
  await h.close()
})

const bring = async (body: object) =>
  (await h.post(undefined, '/record/witness', body)).json<Record<string, unknown>>()
const kept = async () =>
  (
    await h.all.query<{ size: number }>(
      "select size::int as size from record.witnessed where origin = 'himaya/far'",
    )
  ).rows[0]?.size
const turnedAway = async () =>
  Object.fromEntries(
    (
      await h.all.query<{ origin: string; count: number }>(
        'select origin, count::int as count from record.turned_away',
      )
    ).rows.map(({ origin, count }) => [origin, count]),
  )

test('the first checkpoint of a house we were told of is kept, and every one that goes on from it', async () => {
  expect(await bring(far.brings(0, 5))).toEqual({ taken: true, size: 5 })
  expect(await bring(far.brings(5, 9))).toEqual({ taken: true, size: 9 })
  // Brought again, it is there already.
  expect(await bring(far.brings(5, 9))).toEqual({ taken: true, size: 9 })
  // From another size than is kept: it is said which, and nothing changes.
  expect(await bring(far.brings(5, 12))).toEqual({ taken: false, size: 9 })
  expect(await bring(far.brings(0, 3))).toEqual({ taken: false, size: 9 })
  expect(await kept()).toBe(9)
  expect(await turnedAway()).toEqual({})
})

test('a fork, a forged signature, an altered text and an unknown house are refused, counted and recorded', async () => {
  const refused = { code: 'checkpoint_refused', status: 422 }
  const before = await h.all.query("select 1 from record.entry where act = 'record.witness'")
  const good = far.brings(9, 12)
  // A second root of one size, and a tree that does not go on from the one kept.
  expect(await bring(far.brings(9, 9, 'other'))).toMatchObject(refused)
  expect(await bring(far.brings(9, 12, 'other'))).toMatchObject(refused)
  expect(await bring({ ...good, proof: [] })).toMatchObject(refused)
  expect(await bring({ ...good, proof: good.proof.slice(1) })).toMatchObject(refused)
  // Another key under the same name, and a text that was changed after it was signed.
  expect(await bring(forger.brings(9, 12))).toMatchObject(refused)
  expect(await bring({ ...good, checkpoint: good.checkpoint.replace('\n12\n', '\n13\n') })).toMatchObject(
    refused,
  )
  expect(await bring(stranger.brings(0, 4))).toMatchObject(refused)
  expect(await bring({ ...good, checkpoint: 'himaya/far\n' })).toMatchObject(refused)
  expect(await kept()).toBe(9)
  expect(await turnedAway()).toEqual({ 'himaya/far': 7, unknown: 1 })
  const { rows } = await h.all.query<{ outcome: string; purpose: string; subjects: string[] }>(
    "select outcome, purpose, subjects from record.entry where act = 'record.witness'",
  )
  // Recorded once in a second, however many are brought.
  expect(rows.length).toBeGreaterThan(before.rows.length)
  expect(rows[0]).toEqual({ outcome: 'refused', purpose: 'himaya/far', subjects: [] })
  // And the house goes on being kept.
  expect(await bring(good)).toEqual({ taken: true, size: 12 })
})

test('nothing is kept that the database itself would not: a witness never goes back', async () => {
  await expect(h.all.query('update record.witnessed set size = size - 1')).rejects.toThrow(/never goes back/)
  await expect(h.all.query("update record.witnessed set root = sha256('x')")).rejects.toThrow(
    /never goes back/,
  )
  await expect(
    h.all.query("update record.witnessed set origin = 'himaya/else', size = size + 1"),
  ).rejects.toThrow(/never goes back/)
})

test('of two that bring at once from one size, one is kept and the other is told', async () => {
  const size = (await kept()) ?? 0
  const answers = await Promise.all([bring(far.brings(size, size + 1)), bring(far.brings(size, size + 2))])
  expect(answers.filter(({ taken }) => taken === true).length).toBeGreaterThanOrEqual(1)
  expect(answers.every(({ taken, size: now }) => taken === true || Number(now) > size)).toBe(true)
  expect(await kept()).toBeGreaterThan(size)
})
