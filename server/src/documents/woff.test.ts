import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { readFonts, unprintableIn } from './fonts.ts'
import { fontOfWoff } from './woff.ts'

const { resolve } = createRequire(import.meta.url)
const woff = readFileSync(
  resolve('@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff'),
)

/** The sum of a table, by which OpenType says that it is whole. */
const sumOf = (table: Buffer) => {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}

test('every table comes out whole, by its own sum, and where the file says it is', () => {
  const font = fontOfWoff(woff)
  const count = font.readUInt16BE(4)
  expect(count).toBe(woff.readUInt16BE(12))
  for (let n = 0; n < count; n++) {
    const at = 12 + n * 16
    const [sum, offset, length] = [4, 8, 12].map((step) => font.readUInt32BE(at + step)) as [
      number,
      number,
      number,
    ]
    const table = font.subarray(offset, offset + Math.ceil(length / 4) * 4)
    // The sum of `head` is taken without the word that completes that of the whole file.
    if (font.toString('latin1', at, at + 4) === 'head') {
      const plain = Buffer.from(table)
      plain.writeUInt32BE(0, 8)
      expect(sumOf(plain)).toBe(sum)
    } else expect(sumOf(table)).toBe(sum)
  }
})

test('Tamazight can be printed', () => {
  expect(readFonts()).toHaveLength(8)
  expect(unprintableIn('ⵜⴰⵎⴰⵣⵉⵖⵜ ⵉⵣⵔⴼⴰⵏ ⵏⵏⵓⵏ, ⵓⵔⵜ; ⴷ.')).toEqual([])
})

test('another file is refused', () => {
  expect(() => fontOfWoff(Buffer.from('OTTO'.padEnd(60)))).toThrow(RangeError)
})
