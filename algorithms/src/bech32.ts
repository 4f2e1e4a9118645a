const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
const checkLength = 6

function remainder(values: readonly number[]): number {
  return values.reduce((found, value) => {
    const top = found >>> 25
    const shifted = ((found & 0x1ffffff) << 5) ^ value
    return generators.reduce(
      (sum, generator, bit) => (((top >>> bit) & 1) === 1 ? sum ^ generator : sum),
      shifted,
    )
  }, 1)
}

const spread = (prefix: string) => {
  const codes = Array.from(prefix, (letter) => letter.charCodeAt(0))
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)]
}

/** Groups bits anew; the last group is filled with zeros, or must have been when `whole`. */
function regroup(values: readonly number[], from: number, to: number, whole: boolean): number[] | undefined {
  const groups: number[] = []
  let [held, bits] = [0, 0]
  for (const value of values) {
    held = ((held << from) | value) & 0xfff
    for (bits += from; bits >= to;) groups.push((held >> (bits -= to)) & ((1 << to) - 1))
  }
  const rest = (held << (to - bits)) & ((1 << to) - 1)
  if (!whole) return bits === 0 ? groups : [...groups, rest]
  return bits < from && rest === 0 ? groups : undefined
}

/**
 * Bytes as a word of letters and digits that cannot be mistyped unseen: up to four wrong letters are always found.
 * Bech32 without its limit of 90 letters.
 *
 * @param prefix small letters and dashes, what the bytes are
 * @see BIP 173, "Base32 address format"; age's keys are written so
 */
export function writeBech32(prefix: string, bytes: Uint8Array): string {
  const values = regroup([...bytes], 8, 5, false) ?? []
  const sum = remainder([...spread(prefix), ...values, ...Array.from({ length: checkLength }, () => 0)]) ^ 1
  const check = Array.from({ length: checkLength }, (_, n) => (sum >>> (5 * (checkLength - 1 - n))) & 31)
  return `${prefix}1${[...values, ...check].map((value) => letters[value]).join('')}`
}

/**
 * The bytes of such a word, in small letters or in capitals and never both; `undefined` when it is none, or is of
 * another prefix.
 */
export function readBech32(prefix: string, word: string): Uint8Array | undefined {
  if (word !== word.toLowerCase() && word !== word.toUpperCase()) return undefined
  const small = word.toLowerCase()
  if (!small.startsWith(`${prefix}1`)) return undefined
  const values = Array.from(small.slice(prefix.length + 1), (letter) => letters.indexOf(letter))
  if (values.length < checkLength || values.includes(-1)) return undefined
  if (remainder([...spread(prefix), ...values]) !== 1) return undefined
  const bytes = regroup(values.slice(0, -checkLength), 5, 8, true)
  return bytes === undefined ? undefined : Uint8Array.from(bytes)
}
