import fc from 'fast-check'
import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { drawIdentity, openingWith, openText, pieceLength, recipientOf, sealingTo, sealText } from './age.ts'
import { newBackupKey, paperOf, readBackupKey } from './backup-key.ts'

const identity = drawIdentity()
const recipient = recipientOf(identity)
const headerLength = sealText(recipient, Buffer.alloc(0)).length - 16
const folder = mkdtempSync(join(tmpdir(), 'himaya-age-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Lengths on either side of where a piece ends. */
const lengths = [0, 1, pieceLength - 1, pieceLength, pieceLength + 1, 2 * pieceLength, 3 * pieceLength + 7]

test.each(lengths)('%i bytes are opened again, in whatever pieces they come', async (length) => {
  const text = randomBytes(length)
  const sealed = sealText(recipient, text)
  expect(openText(identity, sealed).equals(text)).toBe(true)
  for (const size of [1000, 70_000]) {
    const cut = Array.from({ length: Math.ceil(sealed.length / size) }, (_, n) =>
      sealed.subarray(n * size, (n + 1) * size),
    )
    const opened = await buffer(Readable.from(cut).pipe(openingWith(identity)))
    expect(opened.equals(text)).toBe(true)
  }
  const streamed = await buffer(
    Readable.from([text.subarray(0, 10), text.subarray(10)]).pipe(sealingTo(recipient)),
  )
  expect(openText(identity, streamed).equals(text)).toBe(true)
})

test('no bit of it may be another', () => {
  const sealed = sealText(recipient, Buffer.from('her name'))
  for (let bit = 0; bit < sealed.length * 8; bit++) {
    const other = Buffer.from(sealed)
    other[bit >> 3] = other[bit >> 3]! ^ (1 << (bit & 7))
    expect(() => openText(identity, other), `bit ${String(bit)}`).toThrow(/altered|sealed/)
  }
})

test('cut anywhere, lengthened, or with its pieces left out or moved, it does not open', () => {
  const text = randomBytes(3 * pieceLength)
  const sealed = sealText(recipient, text)
  const [head, body] = [sealed.subarray(0, headerLength), sealed.subarray(headerLength)]
  const piece = (n: number) => body.subarray(n * (pieceLength + 16), (n + 1) * (pieceLength + 16))
  const refused = (...parts: Buffer[]) =>
    expect(() => openText(identity, Buffer.concat([head, ...parts]))).toThrow(/altered or cut/)
  expect(openText(identity, Buffer.concat([head, piece(0), piece(1), piece(2)])).equals(text)).toBe(true)
  refused()
  refused(piece(0)) // cut where a piece ends
  refused(piece(0), piece(1))
  refused(piece(1), piece(0), piece(2))
  refused(piece(0), piece(0), piece(1), piece(2))
  refused(piece(0), piece(2))
  refused(piece(0), piece(1), piece(2), Buffer.from([0]))
  fc.assert(
    fc.property(fc.nat({ max: sealed.length - 1 }), (length) => {
      expect(() => openText(identity, sealed.subarray(0, length))).toThrow(/altered|sealed/)
    }),
    { numRuns: 200 },
  )
  // A piece of another text sealed to the same key.
  const other = sealText(recipient, text).subarray(headerLength)
  refused(piece(0), other.subarray(pieceLength + 16, 2 * (pieceLength + 16)), piece(2))
})

test('another key does not open it, and what is no key is told', () => {
  const sealed = sealText(recipient, Buffer.from('x'))
  expect(() => openText(drawIdentity(), sealed)).toThrow(/sealed to another key/)
  expect(() => openText(identity, Buffer.from('PK not age at all'))).toThrow(/not sealed as age/)
  expect(() => sealingTo(`${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`)).toThrow(
    /no key to seal to/,
  )
  expect(sealText(recipient, Buffer.from('x')).equals(sealed)).toBe(false)
})

test('the key comes back from its file and from its paper, and a mistake is named by its line', () => {
  const { file, recipient: to } = newBackupKey('2026-11-27')
  const key = readBackupKey(file)
  expect(recipientOf(key)).toBe(to)
  const paper = paperOf(key)
  expect(readBackupKey(paper.join('\n').toLowerCase())).toBe(key)
  const onPaper = file.replace(/^AGE-SECRET-KEY.*\n/m, '')
  expect(readBackupKey(onPaper)).toBe(key)
  const wrong = paper.map((line, n) => (n === 2 ? line.replace(/.$/, (c) => (c === '7' ? '8' : '7')) : line))
  expect(() => readBackupKey(wrong.join('\n'))).toThrow(/line 3 .* mistyped/)
  const moved = [paper[0], paper[1], paper[3]!.replace('4', '3'), paper[2]!.replace('3', '4')]
  expect(() => readBackupKey(moved.join('\n'))).toThrow(/line [34] of the key/)
  expect(() => readBackupKey(paper.slice(1).join('\n'))).toThrow(/holds no key/)
  expect(() => readBackupKey(key.replace(/.$/, (c) => (c === 'Q' ? 'P' : 'Q')))).toThrow(
    /a letter of it is wrong/,
  )
})

const hasAge = spawnSync('age', ['--version']).status === 0
if (!hasAge)
  console.warn('  SKIPPED: age is not installed (apt-get install age): our sealing was not held against it')

test.skipIf(!hasAge)('age itself opens what we sealed, and we open what age sealed', () => {
  const { file, recipient: to } = newBackupKey('2026-11-27')
  const [key, plain, sealed] = ['key', 'plain', 'sealed'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  writeFileSync(key, file, { mode: 0o600 })
  expect(execFileSync('age-keygen', ['-y', key], { encoding: 'utf8' }).trim()).toBe(to)
  for (const length of lengths) {
    const text = randomBytes(length)
    writeFileSync(sealed, sealText(to, text))
    expect(execFileSync('age', ['-d', '-i', key, sealed], { maxBuffer: 1e8 }).equals(text)).toBe(true)
    writeFileSync(plain, text)
    execFileSync('age', ['-r', to, '-r', recipient, '-o', `${sealed}.theirs`, plain])
    expect(openText(readBackupKey(file), readFileSync(`${sealed}.theirs`)).equals(text)).toBe(true)
  }
})
