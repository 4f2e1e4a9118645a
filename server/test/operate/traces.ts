/** Looking for words where they must not be, in every form in which they might lie. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The bytes of a text as it stands in files, logs, JSON, addresses and dumps. */
function formsOf(text: string): Buffer[] {
  const escaped = Array.from(text, (c) =>
    c > '~' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c,
  ).join('')
  const bytes = Buffer.from(text)
  const wide = Buffer.from(text, 'utf16le')
  const texts = [
    text,
    text.toUpperCase(),
    text.toLowerCase(),
    text.charAt(0).toUpperCase() + text.slice(1),
    text.normalize('NFD'),
    escaped,
    escaped.toUpperCase().replaceAll('\\U', '\\u'),
    encodeURIComponent(text),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    // Wherever it begins within a longer text, these letters of its base64 are the same.
    ...[0, 1, 2].map((before) =>
      Buffer.from(`${'x'.repeat(before)}${text}`)
        .toString('base64')
        .slice(Math.ceil((8 * before) / 6), Math.floor((8 * (before + bytes.length)) / 6)),
    ),
  ]
  return [...[...new Set(texts)].map((one) => Buffer.from(one)), wide, Buffer.from(wide).swap16()]
}

/** Bytes by which a form is first recognised; a text is at least this long. */
const width = 8
const slots = 2 ** 24
const factor = 0x01000193
const lead = Array.from({ length: width - 1 }).reduce<number>((all) => Math.imul(all, factor), 1)

/** Every text that stands in these bytes, found in one pass however many there are (Rabin and Karp, 1987). */
function finderOf(texts: readonly string[]): (bytes: Buffer) => string[] {
  const sieve = new Uint8Array(slots)
  const known = new Map<number, { text: string; form: Buffer }[]>()
  for (const text of texts)
    for (const form of formsOf(text)) {
      if (form.length < width) throw new RangeError(`too short to be looked for: ${text}`)
      let hash = 0
      for (let n = 0; n < width; n++) hash = (Math.imul(hash, factor) + form.readUInt8(n)) | 0
      sieve[hash & (slots - 1)] = 1
      known.set(hash, [...(known.get(hash) ?? []), { text, form }])
    }
  return (bytes) => {
    const found = new Set<string>()
    let hash = 0
    for (let n = 0; n < bytes.length; n++) {
      if (n >= width) hash = (hash - Math.imul(bytes[n - width] ?? 0, lead)) | 0
      hash = (Math.imul(hash, factor) + (bytes[n] ?? 0)) | 0
      if (n < width - 1 || sieve[hash & (slots - 1)] === 0) continue
      const begins = n - width + 1
      for (const { text, form } of known.get(hash) ?? [])
        if (bytes.subarray(begins, begins + form.length).equals(form)) found.add(text)
    }
    return [...found]
  }
}

/**
 * Where any of these texts lies: as `file: text`, sorted.
 *
 * @param texts each of 8 bytes at least
 * @param but names of folders right below that are not looked into
 */
export function findTraces(folder: string, texts: readonly string[], but: readonly string[] = []): string[] {
  const find = finderOf(texts)
  const found: string[] = []
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const inside = file.slice(folder.length + 1)
    if (!entry.isFile() || but.some((name) => inside.startsWith(`${name}/`))) continue
    const bytes = bytesOf(file)
    if (bytes === undefined) continue
    found.push(...find(file.endsWith('.gz') ? gunzipSync(bytes) : bytes).map((text) => `${inside}: ${text}`))
  }
  return found.sort()
}

/** A house that is at work removes files meanwhile. */
function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
