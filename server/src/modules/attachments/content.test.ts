import fc from 'fast-check'
import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { checkContent } from './content.ts'

const chunk = (name: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function png(width = 2, height = 1): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0])
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(3))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function jpeg(width = 1, height = 1): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    Buffer.from('ffc0000b08', 'hex'),
    size,
    Buffer.from('01011100', 'hex'),
    Buffer.from('ffda0008010100003f00', 'hex'),
    Buffer.from('54ff00ffd07f', 'hex'),
    Buffer.from('ffd9', 'hex'),
  ])
}

const pdf = (body: string) =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${body} >>\nendobj\nstartxref\n9\n%%EOF\n`, 'latin1')

function pdfWithin(objects: string): Buffer {
  const stream = deflateSync(Buffer.from(objects))
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`,
    ),
    stream,
    Buffer.from('\nendstream\nendobj\nstartxref\n9\n%%EOF'),
  ])
}

const damaged = { fault: 'damaged' }

test('a scan is known by what it holds', () => {
  expect(checkContent(png())).toEqual({ kind: 'png' })
  expect(checkContent(jpeg())).toEqual({ kind: 'jpeg' })
  expect(checkContent(pdf('/OpenAction [3 0 R /Fit]'))).toEqual({ kind: 'pdf' })
  expect(checkContent(pdfWithin('1 0 << /Type /Page >>'))).toEqual({ kind: 'pdf' })
})

test.each([
  ['nothing', Buffer.alloc(0), 'not_a_scan'],
  ['a page of the web', Buffer.from('<html>%PDF-1.7 startxref 9 %%EOF'), 'not_a_scan'],
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_a_scan'],
  ['a PDF behind a password', pdf('/Encrypt 4 0 R'), 'locked'],
  ['a script', pdf('/OpenAction << /S /JavaScript /JS (1) >>'), 'acts'],
  ['a script with an escaped name', pdf('/OpenAction << /S /Java#53cript >>'), 'acts'],
  ['a form of another kind', pdf('/AcroForm << /XFA [1 0 R] >>'), 'acts'],
  ['a file carried along', pdf('/Names << /EmbeddedFiles 2 0 R >>'), 'acts'],
  ['a script in a compressed object', pdfWithin('1 0 << /S /JavaScript >>'), 'acts'],
  ['a PDF without its end', Buffer.from('%PDF-1.7\nstartxref\n9\n'), 'damaged'],
  ['a picture far too wide', png(20_001, 1), 'damaged'],
  ['a page of a hundred million pixels and more', png(10_001, 10_000), 'too_many_pixels'],
  ['the same as JPEG', jpeg(10_001, 10_000), 'too_many_pixels'],
  ['a bomb of 50,000 by 50,000', png(50_000, 50_000), 'too_many_pixels'],
  ['a picture of no height', jpeg(1, 0), 'damaged'],
])('%s is refused', (_, file, fault) => expect(checkContent(file)).toEqual({ fault }))

test('an object stream that swells without end is refused', () => {
  expect(checkContent(pdfWithin(' '.repeat(41 * 1024 * 1024)))).toEqual(damaged)
})

test('cut anywhere, or with anything after its end, a picture is damaged', () => {
  for (const whole of [png(), jpeg()]) {
    for (let length = 8; length < whole.length; length++) {
      expect(checkContent(whole.subarray(0, length))).toEqual(damaged)
    }
    expect(checkContent(Buffer.concat([whole, Buffer.from('PK')]))).toEqual(damaged)
  }
})

test('a changed bit in a PNG is seen', () => {
  fc.assert(
    fc.property(fc.nat(png().length - 9), fc.nat(7), (at, bit) => {
      const changed = png()
      changed[at + 8] = (changed[at + 8] ?? 0) ^ (1 << bit)
      // Where its width and height stand it may become too large first.
      const refusals = at >= 8 && at < 16 ? [damaged, { fault: 'too_many_pixels' }] : [damaged]
      expect(refusals).toContainEqual(checkContent(changed))
    }),
  )
})

test('no bytes make it throw', () => {
  const starts = [Buffer.alloc(0), Buffer.from('%PDF-1.7'), png().subarray(0, 33), jpeg().subarray(0, 20)]
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      expect(checkContent(Buffer.concat([start, rest]))).toBeTypeOf('object')
    }),
  )
})
