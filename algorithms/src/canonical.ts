const deepest = 100

/**
 * The one JSON text of a value, whatever the order of its members: what is hashed to tell whether two
 * requests are the same. Members that are `undefined` are left out, as `JSON.stringify` does.
 *
 * @throws RangeError for a number that is not finite, text with half a surrogate pair, or more than 100 levels
 * @throws TypeError for what JSON has no word for: bigint, function, symbol, class instance, `undefined` by
 *   itself or in an array. A message never repeats the value.
 * @see RFC 8785, JSON Canonicalization Scheme, section 3.2
 */
export function canonical(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > deepest) throw new RangeError(`canonical JSON goes ${deepest} levels deep at most`)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeText(value)
  if (typeof value === 'number') return writeNumber(value)
  if (Array.isArray(value)) return writeArray(value, depth)
  if (typeof value === 'object') return writeObject(value, depth)
  throw new TypeError(`canonical JSON has no ${typeof value}`)
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError('canonical JSON has no number that is not finite')
  // ECMAScript writes numbers as RFC 8785 3.2.2.3 asks, -0 as 0 included.
  return JSON.stringify(value)
}

function writeText(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('canonical JSON has no text with half a surrogate pair')
  return JSON.stringify(text)
}

// Array.from, because map would skip the holes of a sparse array.
const writeArray = (items: readonly unknown[], depth: number): string =>
  `[${Array.from(items, (item) => write(item, depth + 1)).join(',')}]`

function writeObject(value: object, depth: number): string {
  // A plain object, also one whose prototype was emptied, as routers do for path parameters.
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw new TypeError('canonical JSON has no class instances')
  }
  // RFC 8785 3.2.3 orders names by UTF-16 code unit, which is what sort compares.
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${writeText(name)}:${write(member, depth + 1)}`)
  return `{${members.join(',')}}`
}
