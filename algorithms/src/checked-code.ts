// Crockford's letters: none of I, L, O and U, which are taken for others.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const taken: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
const length = 16

/** The powers of x among the polynomials over two elements, modulo x⁵ + x² + 1: 31 of them, all different. */
const powers = Array.from({ length: 31 }).reduce<number[]>(
  (found) => [...found, found.length === 0 ? 1 : timesX(found.at(-1) ?? 1)],
  [],
)

function timesX(value: number): number {
  const doubled = value << 1
  return doubled > 31 ? doubled ^ 0b100101 : doubled
}

const logs = new Map(powers.map((power, log) => [power, log]))

const times = (one: number, other: number): number =>
  one === 0 || other === 0 ? 0 : (powers[((logs.get(one) ?? 0) + (logs.get(other) ?? 0)) % 31] ?? 0)

/** Each place weighs differently, so a letter that changed, or two that changed places, always show. */
const sum = (values: readonly number[]): number =>
  values.reduce((found, value, place) => found ^ times(value, powers[place + 1] ?? 0), 0)

/**
 * Fifteen letters drawn from these bytes and a sixteenth that checks them, to be written down and typed again.
 *
 * @param bytes ten, of which the first 75 bits count
 * @throws RangeError when there are fewer
 * @see Crockford, "Base 32 Encoding"; Reed and Solomon, "Polynomial Codes over Certain Finite Fields", 1960
 */
export function checkedCode(bytes: Uint8Array): string {
  if (bytes.length < 10) throw new RangeError('ten bytes make a code')
  const bits = [...bytes.subarray(0, 10)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const values = Array.from({ length: length - 1 }, (_, n) => parseInt(bits.slice(n * 5, n * 5 + 5), 2))
  return [...values, sum(values)].map((value) => letters[value]).join('')
}

/**
 * A code as it was typed: small letters, spaces and dashes, Arabic digits, and letters that look like digits are
 * understood. `undefined` when it is none: too short, too long, or one letter of it is wrong or out of its place.
 */
export function readCheckedCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
    .toUpperCase()
    .replace(/[OIL]/g, (letter) => taken[letter] ?? letter)
  const values = Array.from(code, (letter) => letters.indexOf(letter))
  if (values.length !== length || values.includes(-1)) return undefined
  return sum(values.slice(0, -1)) === values.at(-1) ? code : undefined
}

/** The code in groups of four, as it is printed: `7K2M-9QXT-4B8R-HN34`. */
export const groupedCode = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? ''

/**
 * The bytes a code was made from: ten, of which the last five bits are zero, whatever they were.
 *
 * @param code as `readCheckedCode` answers it
 */
export function bytesOfCode(code: string): Uint8Array {
  const bits = Array.from(code.slice(0, -1), (letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
  const whole = bits.join('').padEnd(80, '0')
  return Uint8Array.from({ length: 10 }, (_, n) => parseInt(whole.slice(n * 8, n * 8 + 8), 2))
}
