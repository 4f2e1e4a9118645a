import { crc32, inflateSync } from 'node:zlib'

/** A file that comes in is one of these. */
export type ContentKind = 'pdf' | 'png' | 'jpeg'

/**
 * Why a file is not taken: neither PDF, PNG nor JPEG by what it holds; cut short, with something after its end, or over
 * 20,000 pixels a side; a PDF behind a password; a PDF that could act, or carries files; a picture of over 100 million
 * pixels, however small it is packed; one that cannot be read within what it is given of time and memory.
 */
export type ContentFault = 'not_a_scan' | 'damaged' | 'locked' | 'acts' | 'too_many_pixels' | 'unreadable'

/** Bytes that the compressed objects of a PDF may open to, all together. */
const mostOpened = 40 * 1024 * 1024
const widest = 20_000
/** Four times what a page of A3 has at 400 to the inch. */
export const mostPixels = 100_000_000

/**
 * What an uploaded file is by its content; its name and declared type are not asked. It says that a file is what it
 * seems and does nothing by itself, not that the signature on it is one. A JPEG may still hold where it was taken.
 */
export function checkContent(
  bytes: Uint8Array,
): { readonly kind: ContentKind } | { readonly fault: ContentFault } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = kindOf(file)
  if (kind === undefined) return { fault: 'not_a_scan' }
  if (kind === 'pdf') {
    const fault = pdfFault(file)
    return fault === undefined ? { kind } : { fault }
  }
  if (pixelsOf[kind](file) > mostPixels) return { fault: 'too_many_pixels' }
  return isWhole[kind](file) ? { kind } : { fault: 'damaged' }
}

const pngStart = Buffer.from('89504e470d0a1a0a', 'hex')

function kindOf(file: Buffer): ContentKind | undefined {
  if (/^%PDF-[12]\.\d/.test(file.toString('latin1', 0, 8))) return 'pdf'
  if (file.subarray(0, 8).equals(pngStart)) return 'png'
  return file.length > 3 && file.readUIntBE(0, 3) === 0xffd8ff ? 'jpeg' : undefined
}

/** Pixels a picture says it has; none when it does not say. */
const pixelsOf = {
  png: (file: Buffer) => (file.length < 24 ? 0 : file.readUInt32BE(16) * file.readUInt32BE(20)),
  jpeg(file: Buffer) {
    let at = 2
    while (file[at] === 0xff) {
      const length = segmentLength(file, at)
      if (length === undefined) return 0
      if (isFrame(file.readUInt8(at + 1)))
        return length < 8 ? 0 : file.readUInt16BE(at + 5) * file.readUInt16BE(at + 7)
      at += 2 + length
    }
    return 0
  },
} as const

const isWhole = { png: isWholePng, jpeg: isWholeJpeg } as const

/** @see PNG (ISO/IEC 15948), section 5.3: chunks with their checks, IHDR first, IEND last and nothing after. */
function isWholePng(file: Buffer): boolean {
  let at = 8
  let pixels = false
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at)
    const next = at + 12 + length
    if (next > file.length) return false
    const name = file.toString('latin1', at + 4, at + 8)
    if (crc32(file.subarray(at + 4, next - 4)) !== file.readUInt32BE(next - 4)) return false
    if (
      at === 8 &&
      (name !== 'IHDR' || length !== 13 || !isSize(file.readUInt32BE(16), file.readUInt32BE(20)))
    ) {
      return false
    }
    if (name === 'IDAT') pixels = true
    if (name === 'IEND') return pixels && next === file.length
    at = next
  }
  return false
}

/** @see JPEG (ISO/IEC 10918-1), annex B: segments, a frame with a size, scans, EOI last and nothing after. */
function isWholeJpeg(file: Buffer): boolean {
  let at = 2
  let [frame, scan] = [false, false]
  while (at + 1 < file.length && file[at] === 0xff) {
    const marker = file.readUInt8(at + 1)
    if (marker === 0xd9) return frame && scan && at + 2 === file.length
    const length = segmentLength(file, at)
    if (length === undefined) return false
    if (isFrame(marker)) {
      if (!frameHasSize(file, at, length)) return false
      frame = true
    }
    at += 2 + length
    if (marker === 0xda) {
      scan = true
      at = afterPixels(file, at)
    }
    while (file[at] === 0xff && file[at + 1] === 0xff) at += 1
  }
  return false
}

/** Bytes of a segment, its own length included; `undefined` when the file ends before it. */
function segmentLength(file: Buffer, at: number): number | undefined {
  if (at + 4 > file.length) return undefined
  const length = file.readUInt16BE(at + 2)
  return length >= 2 && at + 2 + length <= file.length ? length : undefined
}

function frameHasSize(file: Buffer, at: number, length: number): boolean {
  return length >= 8 && isSize(file.readUInt16BE(at + 7), file.readUInt16BE(at + 5))
}

/** C0 to CF begin a frame, but for the tables C4 and CC and the reserved C8. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** The next marker that is neither a stuffed FF nor a restart. */
function afterPixels(file: Buffer, from: number): number {
  let at = file.indexOf(0xff, from)
  while (at !== -1 && at + 1 < file.length) {
    const next = file[at + 1] ?? 0
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at = file.indexOf(0xff, at + 1)
  }
  return file.length
}

function isSize(width: number, height: number): boolean {
  return width > 0 && height > 0 && width <= widest && height <= widest
}

// Long enough not to stand in the bytes of a picture by chance. A page to open at (/OpenAction) is left alone: what
// acts has to name its action.
const actions =
  /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|GoTo[ER]|Movie|Sound)(?![A-Za-z0-9])|\/XFA\s*[[<\d]/

/** @see PDF (ISO 32000-1), sections 7.3.5 for escaped names, 7.5.7 for objects within streams, 12.6 for actions. */
function pdfFault(file: Buffer): ContentFault | undefined {
  if (!/startxref\s+\d+\s+%%EOF\s*$/.test(file.toString('latin1', Math.max(0, file.length - 1024)))) {
    return 'damaged'
  }
  const text = file.toString('latin1')
  const hidden = objectStreams(file, text)
  if (hidden === undefined) return 'damaged'
  const names = unescaped([text, ...hidden].join('\n'))
  if (/\/Encrypt(?![A-Za-z])/.test(names)) return 'locked'
  return actions.test(names) ? 'acts' : undefined
}

/** What the compressed object streams hold; `undefined` when one cannot be opened or is far too large. */
function objectStreams(file: Buffer, text: string): readonly string[] | undefined {
  const found: string[] = []
  let left = mostOpened
  for (const match of text.matchAll(/\/ObjStm(?![A-Za-z])[^]{0,4000}?stream\r?\n/g)) {
    try {
      const opened = inflateSync(file.subarray(match.index + match[0].length), { maxOutputLength: left })
      left -= opened.length
      found.push(opened.toString('latin1'))
    } catch {
      return undefined
    }
  }
  return found
}

function unescaped(names: string): string {
  return names.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
