import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { drawFileKey, SealBroken, type FileKey } from './seal.ts'
import { chunkLength, openStream, sealedChunkMost, sealStream } from './stream.ts'

const place = { table: 'court.attachment', column: 'original', row: 'one' }

function sealed(key: FileKey, bytes: Buffer, at = place): Buffer[] {
  const stream = sealStream(key, at)
  const out: Buffer[] = []
  for (let from = 0; from < bytes.length; from += chunkLength)
    out.push(stream.seal(bytes.subarray(from, from + chunkLength), from + chunkLength >= bytes.length))
  return out
}

function opened(key: FileKey, chunks: readonly Buffer[], at = place, total = chunks.length): Buffer {
  const stream = openStream(key, at)
  const out = chunks.map((chunk, n) => stream.open(chunk, n === total - 1))
  stream.end()
  return Buffer.concat(out)
}

const key = drawFileKey()
/** Four chunks and a little more. */
const file = randomBytes(4 * chunkLength + 17)

describe('a file sealed as a stream', () => {
  test('comes back as it was, whatever its length', () => {
    const lengths = fc.oneof(
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: -2, max: 2 }).map((by) => chunkLength + by),
      fc.integer({ min: -2, max: 2 }).map((by) => 3 * chunkLength + by),
    )
    fc.assert(
      fc.property(lengths, (length) => {
        const bytes = randomBytes(length)
        const chunks = sealed(key, bytes)
        expect(chunks.every((chunk) => chunk.length <= sealedChunkMost)).toBe(true)
        expect(opened(key, chunks).equals(bytes)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('opens as nothing but the order it was sealed in: any other list of its chunks is refused', () => {
    const chunks = sealed(key, file)
    fc.assert(
      fc.property(fc.array(fc.nat({ max: chunks.length - 1 }), { minLength: 1, maxLength: 7 }), (order) => {
        fc.pre(order.join() !== '0,1,2,3,4')
        expect(() =>
          opened(
            key,
            order.map((n) => chunks[n]!),
          ),
        ).toThrow(SealBroken)
      }),
      { numRuns: 300 },
    )
  })

  test('no bit of any chunk can be changed', () => {
    const chunks = sealed(key, randomBytes(chunkLength + 5))
    const all = Buffer.concat(chunks)
    fc.assert(
      fc.property(fc.nat({ max: all.length - 1 }), fc.nat({ max: 7 }), (at, bit) => {
        const broken = Buffer.from(all)
        broken[at]! ^= 1 << bit
        const cut = chunks[0]!.length
        expect(() => opened(key, [broken.subarray(0, cut), broken.subarray(cut)])).toThrow(SealBroken)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['swapped', (c: Buffer[]) => [c[0]!, c[2]!, c[1]!, c[3]!, c[4]!]],
    ['repeated', (c: Buffer[]) => [c[0]!, c[1]!, c[1]!, c[2]!, c[3]!, c[4]!]],
    ['left out', (c: Buffer[]) => [c[0]!, c[2]!, c[3]!, c[4]!]],
    ['without the last', (c: Buffer[]) => c.slice(0, 4)],
    ['with one more behind the last', (c: Buffer[]) => [...c, c[3]!]],
    ['none at all', () => []],
  ] as const)('chunks %s are refused', (_, change) => {
    expect(() => opened(key, change(sealed(key, file)))).toThrow(SealBroken)
  })

  test('a reader who stops before the last chunk is told so, even if each chunk was whole', () => {
    const stream = openStream(key, place)
    for (const chunk of sealed(key, file).slice(0, 4)) stream.open(chunk, false)
    expect(() => stream.end()).toThrow(SealBroken)
  })

  test('a chunk of another file, another place, another sealing or another key is refused', () => {
    const chunks = sealed(key, file)
    const other = sealed(key, file, { ...place, row: 'two' })
    const again = sealed(key, file)
    for (const foreign of [other, again])
      expect(() => opened(key, [chunks[0]!, chunks[1]!, foreign[2]!, chunks[3]!, chunks[4]!])).toThrow(
        SealBroken,
      )
    expect(() => opened(key, chunks, { ...place, row: 'two' })).toThrow(SealBroken)
    expect(() => opened(key, chunks, { ...place, column: 'picture' })).toThrow(SealBroken)
    expect(() => opened(drawFileKey(), chunks)).toThrow(SealBroken)
  })

  test('whoever seals can neither go on after the last nor leave a hole', () => {
    const stream = sealStream(key, place)
    expect(() => stream.seal(Buffer.alloc(5), false)).toThrow(RangeError)
    expect(() => stream.seal(Buffer.alloc(0), true)).toThrow(RangeError)
    expect(() => stream.seal(Buffer.alloc(chunkLength + 1), true)).toThrow(RangeError)
    stream.seal(Buffer.alloc(5), true)
    expect(() => stream.seal(Buffer.alloc(5), true)).toThrow(RangeError)
  })
})
