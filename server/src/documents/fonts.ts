import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { printable } from './text.ts'
import { fontOfWoff } from './woff.ts'

const files = [
  'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
  'ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf',
  'ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf',
  // Holds the rarer Arabic letters of other languages; its dots are glyphs of their own, which readers of the
  // text layer hear as extra letters, so it is never first.
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-serif-4/700Bold/SourceSerif4_700Bold.ttf',
] as const
const tifinagh = '@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff'

/** The fonts of a document; it is printed with no others. */
export function readFonts(): readonly Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  return [
    ...files.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`))),
    fontOfWoff(readFileSync(resolve(tifinagh))),
  ]
}

let letters: ReadonlySet<number> | undefined

/**
 * The characters of `text` that no font of ours can print, each once; empty when it can be printed. For the one who
 * writes to be told before the decision is taken: Chinese, Amharic or emoji are to be written in Arabic or Latin.
 */
export function unprintableIn(text: string): readonly string[] {
  letters ??= new Set(readFonts().flatMap((font) => [...lettersOf(font)]))
  const known = letters
  return [...new Set(printable(text))].filter(
    (letter) => !/[\n\u200c\u200d]/.test(letter) && !known.has(letter.codePointAt(0) ?? -1),
  )
}

/**
 * Every code point a font has a glyph for, from its character map.
 *
 * @throws RangeError when it is no such font
 * @see OpenType 1.9, `cmap`, formats 4 and 12
 */
function lettersOf(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + n * 16)
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined) throw new RangeError('a font without a character map')
  const map = font.readUInt32BE(entry + 8)
  const found = new Set<number>()
  for (let n = 0; n < font.readUInt16BE(map + 2); n++) {
    const table = font.subarray(map + font.readUInt32BE(map + 4 + n * 8 + 4))
    const format = table.readUInt16BE(0)
    for (const letter of format === 4 ? segments(table) : format === 12 ? ranges(table) : [])
      found.add(letter)
  }
  return found
}

function* segments(table: Buffer): Generator<number> {
  const twice = table.readUInt16BE(6)
  for (let at = 0; at < twice; at += 2) {
    const last = table.readUInt16BE(14 + at)
    const first = table.readUInt16BE(16 + twice + at)
    const delta = table.readUInt16BE(16 + 2 * twice + at)
    const where = 16 + 3 * twice + at
    const offset = table.readUInt16BE(where)
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const glyph = offset === 0 ? letter + delta : table.readUInt16BE(where + offset + 2 * (letter - first))
      if ((glyph & 0xffff) !== 0) yield letter
    }
  }
}

function* ranges(table: Buffer): Generator<number> {
  for (let n = 0, at = 16; n < table.readUInt32BE(12); n++, at += 12) {
    for (let letter = table.readUInt32BE(at); letter <= table.readUInt32BE(at + 4); letter++) yield letter
  }
}
