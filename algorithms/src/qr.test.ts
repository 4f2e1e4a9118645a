import fc from 'fast-check'
import { expect, test } from 'vitest'
import { qrCode, type QrCode } from './qr.ts'

const printable = (max: number) =>
  fc.string({
    unit: fc.integer({ min: 32, max: 126 }).map((n) => String.fromCharCode(n)),
    minLength: 1,
    maxLength: max,
  })

/** Reads a code as a telephone does once it has found the corners: nothing here is shared with the writer. */
function readQr(code: QrCode): { text: string; mask: number; syndromes: number[] } {
  const size = code.length
  const version = (size - 17) / 4
  const dark = (x: number, y: number) => (code[y]?.[x] === true ? 1 : 0)
  const format = [
    ...[0, 1, 2, 3, 4, 5, 7, 8].map((x) => dark(x, 8)),
    ...[7, 5, 4, 3, 2, 1, 0].map((y) => dark(8, y)),
  ]
  const formatBits = parseInt(format.join(''), 2) ^ 0b101010000010010
  const mask = (formatBits >> 10) & 7
  const isData = (x: number, y: number) => {
    if (x === 6 || y === 6) return false
    if ((x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8)) return false
    if (version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6))) return false
    const middle: Record<number, number[]> = { 7: [22], 8: [24], 9: [26], 10: [28] }
    const centres = version === 1 ? [] : [6, ...(middle[version] ?? []), size - 7]
    return !centres.some((cx) =>
      centres.some(
        (cy) =>
          !(cx === 6 && cy === 6) &&
          !(cx === 6 && cy === size - 7) &&
          !(cx === size - 7 && cy === 6) &&
          Math.abs(x - cx) <= 2 &&
          Math.abs(y - cy) <= 2,
      ),
    )
  }
  const turned = (x: number, y: number): boolean => {
    const [i, j] = [y, x]
    const tests = [
      (i + j) % 2,
      i % 2,
      j % 3,
      (i + j) % 3,
      (Math.floor(i / 2) + Math.floor(j / 3)) % 2,
      ((i * j) % 2) + ((i * j) % 3),
      (((i * j) % 2) + ((i * j) % 3)) % 2,
      (((i + j) % 2) + ((i * j) % 3)) % 2,
    ]
    return tests[mask] === 0
  }
  const bits: number[] = []
  let up = true
  for (let right = size - 1; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step
      for (const x of [right, right - 1]) if (isData(x, y)) bits.push(dark(x, y) ^ (turned(x, y) ? 1 : 0))
    }
  }
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, n) =>
    parseInt(bits.slice(n * 8, n * 8 + 8).join(''), 2),
  )
  const [count, correction] = (
    [
      [1, 10],
      [1, 16],
      [1, 26],
      [2, 18],
      [2, 24],
      [4, 16],
      [4, 18],
      [4, 22],
      [5, 22],
      [5, 26],
    ] as const
  )[version - 1]!
  const data = bytes.length - count * correction
  const blocks: number[][] = Array.from({ length: count }, () => [])
  const lengths = blocks.map((_, n) => Math.floor(data / count) + (n >= count - (data % count) ? 1 : 0))
  let taken = 0
  for (let place = 0; place < Math.max(...lengths); place++)
    for (let n = 0; n < count; n++) if (place < lengths[n]!) blocks[n]!.push(bytes[taken++]!)
  const message = blocks.flat()
  for (let place = 0; place < correction; place++)
    for (let n = 0; n < count; n++) blocks[n]!.push(bytes[taken++]!)
  const logs = logTable()
  const syndromes = blocks.flatMap((block) =>
    Array.from({ length: correction }, (_, power) =>
      block.reduce((sum, byte, n) => sum ^ logs.times(byte, logs.power(power * (block.length - 1 - n))), 0),
    ),
  )
  const text = message.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const wide = version >= 10 ? 16 : 8
  const length = parseInt(text.slice(4, 4 + wide), 2)
  const said = Array.from({ length }, (_, n) =>
    String.fromCharCode(parseInt(text.slice(4 + wide + n * 8, 12 + wide + n * 8), 2)),
  ).join('')
  return { text: said, mask, syndromes }
}

function logTable() {
  const powers: number[] = []
  for (let n = 0, value = 1; n < 255; n++, value = value << 1 > 255 ? (value << 1) ^ 285 : value << 1)
    powers.push(value)
  const power = (n: number) => powers[n % 255]!
  const times = (a: number, b: number) =>
    a === 0 || b === 0 ? 0 : power(powers.indexOf(a) + powers.indexOf(b))
  return { power, times }
}

test('what is written is read again, and every block corrects itself to nothing', () => {
  fc.assert(
    fc.property(printable(213), (text) => {
      const read = readQr(qrCode(text))
      return read.text === text && read.syndromes.every((syndrome) => syndrome === 0)
    }),
    { numRuns: 60 },
  )
})

test.each([
  [1, 21],
  [14, 21],
  [15, 25],
  [122, 45],
  [123, 49],
  [152, 49],
  [153, 53],
  [180, 53],
  [181, 57],
  [213, 57],
])('%i characters take a square of %i', (length, size) => {
  expect(qrCode('x'.repeat(length))).toHaveLength(size)
  expect(readQr(qrCode('x'.repeat(length))).text).toHaveLength(length)
})

test('the version stands beside two corners from version 7 on: 000111110010010100 for 7', () => {
  const code = qrCode('x'.repeat(120))
  const bits = Array.from({ length: 18 }, (_, n) => code[5 - Math.floor(n / 3)]![code.length - 9 - (n % 3)])
  expect(bits.map(Number).join('')).toBe('000111110010010100')
})

test.each([
  [0, '101010000010010'],
  [1, '101000100100101'],
  [2, '101111001111100'],
  [3, '101101101001011'],
  [4, '100010111111001'],
  [5, '100000011001110'],
  [6, '100111110010111'],
  [7, '100101010100000'],
])('mask %i at level M is told as %s, twice', (mask, told) => {
  const found = Array.from({ length: 300 }, (_, n) => qrCode(`${'himaya '.repeat(n % 12)}${n}`)).find(
    (code) => readQr(code).mask === mask,
  )
  if (found === undefined) throw new Error(`no text with mask ${mask}`)
  const size = found.length
  const second = [
    ...Array.from({ length: 7 }, (_, n) => found[size - 1 - n]![8]),
    ...Array.from({ length: 8 }, (_, n) => found[8]![size - 8 + n]),
  ]
  expect(second.map(Number).join('')).toBe(told)
  expect(found[size - 8]![8]).toBe(true)
})

test('a longer text and other letters are refused', () => {
  for (const text of ['', 'x'.repeat(214), 'حماية', 'a\nb']) expect(() => qrCode(text)).toThrow(RangeError)
})
