/**
 * A secret shared out so that any two of its holders open it and one alone learns nothing.
 *
 * @see A. Shamir, How to share a secret, CACM 22 (11), 1979; over GF(2^8) with the polynomial of AES (FIPS 197, 4.2), a
 *   line through the secret for each byte.
 */

/** One holder's share: where on the line it lies (1 to 255, different for each holder), and a byte for each of the secret. */
export interface Share {
  readonly at: number
  readonly bytes: Uint8Array
}

/**
 * @param secret at least one byte
 * @param holders 2 to 255
 * @param slope random bytes, as many as the secret has and fresh for each sharing: with known ones a single share opens it
 * @throws RangeError when one of these is something else
 */
export function shareOut(secret: Uint8Array, holders: number, slope: Uint8Array): readonly Share[] {
  if (secret.length === 0 || slope.length !== secret.length)
    throw new RangeError('a secret is shared with as many random bytes as it has')
  if (!Number.isInteger(holders) || holders < 2 || holders > 255)
    throw new RangeError('a secret is shared between 2 and 255 holders')
  return Array.from({ length: holders }, (_, n) => ({
    at: n + 1,
    bytes: secret.map((byte, i) => byte ^ times(slope[i] ?? 0, n + 1)),
  }))
}

/**
 * The secret from two shares. Shares of two different secrets give a third one that means nothing: whoever opens
 * something with it sees that.
 *
 * @throws RangeError when they are the same holder's, or do not belong together by their length
 */
export function sharesJoined(one: Share, other: Share): Uint8Array {
  if (one.at === other.at) throw new RangeError('two shares of the same holder are one')
  if (one.bytes.length !== other.bytes.length) throw new RangeError('these shares are not of one secret')
  for (const { at } of [one, other])
    if (!Number.isInteger(at) || at < 1 || at > 255) throw new RangeError('a share lies at 1 to 255')
  // The line through both, where it meets zero: a difference is a sum here.
  const apart = inverse(one.at ^ other.at)
  const [first, second] = [times(other.at, apart), times(one.at, apart)]
  return one.bytes.map((byte, i) => times(byte, first) ^ times(other.bytes[i] ?? 0, second))
}

/** Products in the field, without a branch or a table that a secret byte would choose. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 0, x = a; bit < 8; bit++) {
    product ^= x & -((b >> bit) & 1)
    x = ((x << 1) ^ (0x11b & -(x >> 7))) & 0xff
  }
  return product & 0xff
}

/** a^254: every element but zero to the 255 is one. */
function inverse(a: number): number {
  let result = 1
  for (let power = a, rest = 254; rest > 0; rest >>= 1, power = times(power, power))
    if (rest & 1) result = times(result, power)
  return result
}
