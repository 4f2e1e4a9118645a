/** Looking for words where they must not be, in every form in which they might lie. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The bytes of a text as it stands in files, logs, JSON, addresses and dumps. */
function formsOf(text: string): Buffer[] {
  const escaped = Array.from(text, (c) =>
    c > '~' ? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}` : c,
  ).join('')
  const littleEndian = Buffer.from(text, 'utf16le')
  const texts = [
    text,
    text.toUpperCase(),
    text.charAt(0).toUpperCase() + text.slice(1),
    text.normalize('NFD'),
    escaped,
    escaped.toUpperCase().replaceAll('\\U', '\\u'),
    encodeURIComponent(text),
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('hex').toUpperCase(),
    // Wherever it begins within a longer text, these letters of its base64 are the same.
    ...[0, 1, 2].map((before) =>
      Buffer.from(`${'x'.repeat(before)}${text}`)
        .toString('base64')
        .slice(before + 2, -4),
    ),
  ]
  return [...new Set(texts)]
    .map((one) => Buffer.from(one))
    .concat(littleEndian, Buffer.from(littleEndian).swap16())
}

/**
 * Where any of these texts lies: as `file: text`, sorted.
 *
 * @param but names of folders right below that are not looked into
 */
export function findTraces(folder: string, texts: readonly string[], but: readonly string[] = []): string[] {
  const wanted = texts.map((text) => ({ text, forms: formsOf(text) }))
  const found: string[] = []
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const inside = file.slice(folder.length + 1)
    if (!entry.isFile() || but.some((name) => inside.startsWith(`${name}/`))) continue
    const bytes = readFileSync(file)
    const all = file.endsWith('.gz') ? gunzipSync(bytes) : bytes
    for (const { text, forms } of wanted)
      if (forms.some((form) => all.includes(form))) found.push(`${inside}: ${text}`)
  }
  return found.sort()
}
