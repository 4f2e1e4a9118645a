/** What is dark of a QR code, row by row from the top left, without the quiet edge of four around it. */
export type QrCode = readonly (readonly boolean[])[]

/** Bytes of correction in each block, blocks, and centres of alignment squares: versions 1 to 10 at level M. */
const versions: readonly { correction: number; blocks: number; squares: readonly number[] }[] = [
  { correction: 10, blocks: 1, squares: [] },
  { correction: 16, blocks: 1, squares: [6, 18] },
  { correction: 26, blocks: 1, squares: [6, 22] },
  { correction: 18, blocks: 2, squares: [6, 26] },
  { correction: 24, blocks: 2, squares: [6, 30] },
  { correction: 16, blocks: 4, squares: [6, 34] },
  { correction: 18, blocks: 4, squares: [6, 22, 38] },
  { correction: 22, blocks: 4, squares: [6, 24, 42] },
  { correction: 22, blocks: 5, squares: [6, 26, 46] },
  { correction: 26, blocks: 5, squares: [6, 28, 50] },
]
/** All bytes that fit in a code, data and correction together. */
const capacities = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346]

/** Which modules each of the eight masks turns over. */
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

type Grid = (boolean | undefined)[][]

/**
 * The QR code of a text, in the smallest version that holds it, readable when 15 % of it is spoiled (level M).
 *
 * @param text 1 to 213 printable ASCII characters
 * @throws RangeError for a longer text or another character
 * @see ISO/IEC 18004:2015
 */
export function qrCode(text: string): QrCode {
  if (!/^[ -~]{1,213}$/.test(text)) throw new RangeError('text should be 1 to 213 printable ASCII characters')
  const version = versions.findIndex((_, at) => dataBytes(at + 1) >= text.length + headerBytes(at + 1)) + 1
  const fixed = fixedModules(version)
  const bits = interleaved(version, bytesOf(text, version))
  const drawn = masks.map((_, mask) => drawnWith(version, fixed, bits, mask))
  const [best] = drawn.map((code) => ({ code, fault: faultOf(code) })).sort((a, b) => a.fault - b.fault)
  if (best === undefined) throw new RangeError('no mask')
  return best.code
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0
const shapeOf = (version: number) => versions[version - 1] ?? { correction: 0, blocks: 1, squares: [] }
const sizeOf = (version: number) => 17 + 4 * version
const headerBytes = (version: number) => (version < 10 ? 2 : 3)

function dataBytes(version: number): number {
  const { correction, blocks } = shapeOf(version)
  return at(capacities, version - 1) - correction * blocks
}

/** Mode, length, text, end and filling (section 7.4). */
function bytesOf(text: string, version: number): number[] {
  const wide = version >= 10 ? 16 : 8
  const bits = [
    '0100',
    text.length.toString(2).padStart(wide, '0'),
    ...Array.from(text, (c) => c.charCodeAt(0).toString(2).padStart(8, '0')),
    '0000',
  ].join('')
  const bytes = (bits.match(/.{1,8}/g) ?? []).map((eight) => parseInt(eight.padEnd(8, '0'), 2))
  const filling = dataBytes(version) - bytes.length
  return [...bytes, ...Array.from({ length: filling }, (_, n) => (n % 2 === 0 ? 0xec : 0x11))]
}

/** Product in the field of 256 with x⁸ + x⁴ + x³ + x² + 1. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--)
    product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((b >> bit) & 1) * a)
  return product
}

/** The Reed–Solomon bytes that correct a block (section 7.5). */
function correctionOf(block: readonly number[], count: number): number[] {
  let generator = [1]
  let root = 1
  for (let n = 0; n < count; n++, root = times(root, 2)) {
    const shifted = [...generator, 0]
    generator = shifted.map(
      (value, place) => value ^ (place === 0 ? 0 : times(at(generator, place - 1), root)),
    )
  }
  const rest = [...block, ...Array<number>(count).fill(0)]
  for (let place = 0; place < block.length; place++) {
    const lead = at(rest, place)
    generator.forEach((value, n) => (rest[place + n] = at(rest, place + n) ^ times(value, lead)))
  }
  return rest.slice(block.length)
}

/** Data and correction of all blocks, a byte of each in turn, as bits (section 7.6). */
function interleaved(version: number, bytes: readonly number[]): boolean[] {
  const { correction, blocks: count } = shapeOf(version)
  const short = Math.floor(bytes.length / count)
  const shortOnes = count - (bytes.length % count)
  const startOf = (n: number) => n * short + Math.max(0, n - shortOnes)
  const blocks = Array.from({ length: count }, (_, n) => bytes.slice(startOf(n), startOf(n + 1)))
  const inTurn = (lists: readonly (readonly number[])[]) =>
    Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, place) =>
      lists.flatMap((list) => list[place] ?? []),
    ).flat()
  return [...inTurn(blocks), ...inTurn(blocks.map((block) => correctionOf(block, correction)))].flatMap(
    (byte) => bitsOf(byte, 8),
  )
}

/** The highest bit first. */
const bitsOf = (value: number, count: number) =>
  Array.from({ length: count }, (_, n) => ((value >> (count - 1 - n)) & 1) === 1)

/** Everything that is no data: `undefined` where data goes; format bits are false until a mask is chosen. */
function fixedModules(version: number): Grid {
  const size = sizeOf(version)
  const grid: Grid = Array.from({ length: size }, () => Array<boolean | undefined>(size).fill(undefined))
  const set = (x: number, y: number, dark: boolean) => {
    const row = grid[y]
    if (row !== undefined && x >= 0 && x < size) row[x] = dark
  }
  const rings = (cx: number, cy: number, reach: number, isDark: (ring: number) => boolean) => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++)
        set(cx + dx, cy + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))))
  }
  for (let n = 0; n < size; n++) {
    set(n, 6, n % 2 === 0)
    set(6, n, n % 2 === 0)
  }
  const far = size - 4
  for (const [x, y] of [
    [3, 3],
    [far, 3],
    [3, far],
  ] as const)
    rings(x, y, 4, (ring) => ring !== 2 && ring !== 4)
  const { squares } = shapeOf(version)
  const last = squares.at(-1)
  for (const x of squares)
    for (const y of squares) {
      const inCorner = (x === 6 && (y === 6 || y === last)) || (x === last && y === 6)
      if (!inCorner) rings(x, y, 2, (ring) => ring !== 1)
    }
  for (const { x, y } of formatPlaces(size).flat()) set(x, y, false)
  set(8, size - 8, true)
  if (version >= 7)
    withRemainder(version, 12, 0x1f25).forEach((dark, n) => {
      const [a, b] = [size - 9 - (n % 3), 5 - Math.floor(n / 3)]
      set(a, b, dark)
      set(b, a, dark)
    })
  return grid
}

/** A number followed by its remainder, the highest bit first: 18 bits for a version, 15 for a format. */
function withRemainder(value: number, bits: number, divisor: number): boolean[] {
  let rest = value
  for (let n = 0; n < bits; n++) rest = (rest << 1) ^ ((rest >> (bits - 1)) * divisor)
  return bitsOf((value << bits) | rest, bits === 12 ? 18 : 15)
}

/** Where the fifteen bits of the format stand, the highest first: around the first corner, and at the two others. */
function formatPlaces(size: number): { x: number; y: number }[][] {
  const around = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => ({ x, y: 8 }))
  const down = [7, 5, 4, 3, 2, 1, 0].map((y) => ({ x: 8, y }))
  const below = Array.from({ length: 7 }, (_, n) => ({ x: 8, y: size - 1 - n }))
  const beside = Array.from({ length: 8 }, (_, n) => ({ x: size - 8 + n, y: 8 }))
  return [
    [...around, ...down],
    [...below, ...beside],
  ]
}

function drawnWith(version: number, fixed: Grid, bits: readonly boolean[], mask: number): boolean[][] {
  const size = sizeOf(version)
  const turns = masks[mask] ?? (() => false)
  const grid: Grid = fixed.map((row) => [...row])
  let next = 0
  // Two columns at a time from the right, up and down in turn; the column of the timing marks is left out.
  for (let pair = 0; pair < (size - 1) / 2; pair++) {
    const right = size - 1 - 2 * pair - (size - 1 - 2 * pair <= 6 ? 1 : 0)
    for (let step = 0; step < size; step++) {
      const y = pair % 2 === 0 ? size - 1 - step : step
      const row = grid[y]
      for (const x of [right, right - 1])
        if (row !== undefined && row[x] === undefined) row[x] = (bits[next++] ?? false) !== turns(x, y)
    }
  }
  // Level M is 00, so a format is its mask. It is never all light.
  const format = withRemainder(mask, 10, 0x537).map((bit, n) => bit !== ((0x5412 >> (14 - n)) & 1) > 0)
  for (const places of formatPlaces(size))
    places.forEach(({ x, y }, n) => {
      const row = grid[y]
      if (row !== undefined) row[x] = format[n]
    })
  return grid.map((row) => row.map((dark) => dark === true))
}

/** How hard a code is to read: long runs, blocks, lookalikes of corners, and too much of one colour (section 7.8.3). */
function faultOf(code: QrCode): number {
  const columns = code.map((_, x) => code.map((row) => row[x] === true))
  let fault = 0
  for (const line of [...code, ...columns]) {
    const text = line.map((dark) => (dark ? '1' : '0')).join('')
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) fault += run.length - 2
    for (const lookalike of ['10111010000', '00001011101'])
      for (let from = text.indexOf(lookalike); from >= 0; from = text.indexOf(lookalike, from + 1))
        fault += 40
  }
  code.forEach((row, y) => {
    row.forEach((dark, x) => {
      const others = [row[x + 1], code[y + 1]?.[x], code[y + 1]?.[x + 1]]
      if (others.every((other) => other === dark)) fault += 3
    })
  })
  const share = code.flat().filter(Boolean).length / code.length ** 2
  return fault + 10 * Math.floor(Math.abs(share - 0.5) * 20)
}
