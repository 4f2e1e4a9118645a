/** What a stranger made is looked at in a place that has nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf, png } from '../../../test/files.ts'
import { newSandbox, NoSandbox } from './sandbox.ts'

const look = (bytes: Buffer, sandbox = newSandbox()) => sandbox.look(parts(bytes))
async function* parts(bytes: Buffer) {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536)
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hs-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3a7' } })
/** Where it was taken, as a telephone writes it. */
const gps = {
  IFD0: { Make: 'ZZCAMERA', ImageDescription: 'ZZSHELTER' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '35/1 10/1 0/1',
    GPSLongitudeRef: 'W',
    GPSLongitude: '2/1 55/1 0/1',
  },
}
/** A comment that is a ZIP by itself, behind the first two bytes of a JPEG. */
function withZip(jpeg: Buffer): Buffer {
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(40, 'Z')])
  const head = Buffer.from([0xff, 0xfe, 0, 0])
  head.writeUInt16BE(zip.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, zip, jpeg.subarray(2)])
}

async function shownOf(bytes: Buffer): Promise<Buffer> {
  const looked = await look(bytes)
  if (!('picture' in looked)) throw new Error(JSON.stringify(looked))
  return looked.picture
}

describe('what is shown of a picture', () => {
  test('has its pixels, and nothing of where it was taken', async () => {
    const original = await picture(300, 200).jpeg().withExif(gps).toBuffer()
    // What is to be gone was there.
    expect((await sharp(original).metadata()).exif).toBeDefined()
    expect(original.includes('ZZSHELTER')).toBe(true)
    const shown = await shownOf(original)
    const told = await sharp(shown).metadata()
    expect(told).toMatchObject({ format: 'jpeg', width: 300, height: 200 })
    for (const what of ['exif', 'xmp', 'iptc', 'icc', 'comments'] as const)
      expect(told[what], what).toBeUndefined()
    for (const word of ['ZZSHELTER', 'ZZCAMERA', 'Exif']) expect(shown.includes(word), word).toBe(false)
  })

  test('stands as the camera was held', async () => {
    const lying = await picture(300, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    expect(await sharp(await shownOf(lying)).metadata()).toMatchObject({ width: 200, height: 300 })
  })

  test('is no archive, whatever the original was beside a picture', async () => {
    const original = withZip(await picture(30, 20).jpeg().toBuffer())
    expect(original.includes('PK\u0003\u0004')).toBe(true)
    expect((await shownOf(original)).includes('PK')).toBe(false)
  })

  test('is no larger than a page on a screen', async () => {
    const shown = await shownOf(await picture(6000, 3000).png().toBuffer())
    expect(await sharp(shown).metadata()).toMatchObject({ width: 2400, height: 1200 })
  })
})

describe('a file is refused', () => {
  test.each([
    [
      'a drawing that is a program',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
      'not_a_scan',
    ],
    ['a page of the web', Buffer.from('<!doctype html><script>1</script>'), 'not_a_scan'],
    ['an archive', Buffer.from('PK\u0003\u0004rest', 'latin1'), 'not_a_scan'],
    ['a bomb of 50,000 by 50,000', png({ width: 50_000, height: 1 }).fill(0xc3, 20, 24), 'too_many_pixels'],
    ['a PDF that acts', pdf('/OpenAction << /S /JavaScript /JS (1) >>'), 'acts'],
  ])('%s', async (_, bytes, fault) => expect(await look(bytes)).toEqual({ fault }))

  test('a page that a PDF is, is known and not painted', async () => {
    expect(await look(pdf())).toEqual({ kind: 'pdf' })
  })

  test('whole by every check of its parts and still no picture, it is damaged', async () => {
    // Pixels that say nothing: the decoder alone notices.
    const whole = png({ width: 40, height: 40 })
    const at = whole.indexOf('IDAT')
    const length = whole.readUInt32BE(at - 4)
    whole.fill(0xaa, at + 4, at + 4 + length)
    whole.writeUInt32BE(crc32(whole.subarray(at, at + 4 + length)), at + 4 + length)
    expect(await look(whole)).toEqual({ fault: 'damaged' })
  })

  test('cut short, a picture is damaged', async () => {
    const whole = await picture(300, 200).jpeg().toBuffer()
    expect(await look(whole.subarray(0, whole.length - 40))).toEqual({ fault: 'damaged' })
  })
})

/** Runs a program of the test in the sandbox. @returns what it says of what it found */
async function inside(body: string, sandbox = {}): Promise<unknown> {
  const own = mkdtempSync(join(folder, 'own-'))
  const looker = join(own, 'looker.ts')
  writeFileSync(
    looker,
    `import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { lookup } from 'node:dns/promises'
process.stdout.write('looking\\n')
const tried = async (work) => { try { return await work() } catch (error) { return error.code ?? error.message } }
const connected = (to) => new Promise((done, fail) => connect(to).on('connect', () => done('connected')).on('error', fail))
for await (const _ of process.stdin) { }
const found = await (async () => { ${body} })()
process.stdout.write('kind png\\n\\xff\\xd8', 'latin1')
process.stdout.write(JSON.stringify(found) ?? '')
`,
  )
  const looked = await look(Buffer.from('x'), newSandbox({ looker, ...sandbox }))
  if (!('picture' in looked)) return looked
  return JSON.parse(looked.picture.subarray(2).toString('utf8'))
}

describe('whoever looks', () => {
  test('finds no key, no data, no other file, and no process but its own', async () => {
    const secret = join(folder, 'keys')
    mkdirSync(secret, { mode: 0o700 })
    writeFileSync(join(secret, 'epoch-1'), 'ZZKEY')
    const found = await inside(`return {
      key: await tried(() => readFileSync(${JSON.stringify(join(secret, 'epoch-1'))}, 'utf8')),
      passwd: await tried(() => readFileSync('/etc/passwd', 'utf8').length),
      processes: await tried(() => readdirSync('/proc')),
      parent: await tried(() => process.kill(${String(process.pid)}, 0)),
      root: readdirSync('/').filter((name) => !['usr', 'lib', 'lib64'].includes(name)).sort(),
      written: await tried(() => writeFileSync('/x', 'x')),
      here: await tried(() => writeFileSync(import.meta.dirname + '/x', 'x')),
      environment: Object.keys(process.env),
    }`)
    expect(found).toMatchObject({
      key: 'ENOENT',
      passwd: 'ENOENT',
      processes: 'ENOENT',
      parent: 'ESRCH',
      written: expect.stringMatching(/EROFS|EACCES/) as string,
      here: expect.stringMatching(/EROFS|EACCES/) as string,
    })
    expect((found as { environment: string[] }).environment).not.toContain('HIMAYA_DATA')
  })

  test('reaches no socket: not this machine’s, not the next one’s, not one in a folder', async () => {
    const there = createServer((socket) => socket.end())
    const local = join(folder, 'door')
    const near = createServer((socket) => socket.end()).listen(local)
    await new Promise<void>((up) => there.listen(0, '127.0.0.1', up))
    const { port } = there.address() as { port: number }
    const found = await inside(`return {
      here: await tried(() => connected({ port: ${String(port)}, host: '127.0.0.1' })),
      far: await tried(() => connected({ port: 80, host: '192.0.2.1' })),
      folder: await tried(() => connected({ path: ${JSON.stringify(local)} })),
      named: await tried(() => lookup('himaya.example')),
    }`)
    there.close()
    near.close()
    expect(found).toMatchObject({ here: 'ENETUNREACH', far: 'ENETUNREACH', folder: 'ENOENT' })
    expect((found as { named: unknown }).named).toMatch(/^E/)
  })

  test('may not eat the machine: too much memory, time or talk is a file that cannot be read', async () => {
    const unreadable = { fault: 'unreadable' }
    expect(await inside(`const held = []; for (;;) held.push(Buffer.alloc(64 * 1024 * 1024, 1))`)).toEqual(
      unreadable,
    )
    expect(await inside(`for (;;);`, { seconds: 1 })).toEqual(unreadable)
    expect(await inside(`await new Promise((done) => setTimeout(done, 60_000))`, { seconds: 1 })).toEqual(
      unreadable,
    )
    expect(await inside(`return 'x'.repeat(20 * 1024 * 1024)`)).toEqual(unreadable)
  })

  test('is not believed: what is neither a kind nor a fault of the list is a file that cannot be read', async () => {
    const says = async (words: string) => {
      const own = mkdtempSync(join(folder, 'says-'))
      const looker = join(own, 'looker.ts')
      writeFileSync(looker, `process.stdout.write(${JSON.stringify(words)})`)
      return look(Buffer.from('x'), newSandbox({ looker }))
    }
    for (const words of ['', 'kind html\n<script>', 'kind png\nGIF89a', 'fault <b>\n'])
      expect(await says(`looking\n${words}`)).toEqual({ fault: 'unreadable' })
    await expect(says('something else\n')).rejects.toThrow(NoSandbox)
  })

  test('is not kept waiting without end: more than ten files at once are not taken', async () => {
    const sandbox = newSandbox()
    const all = await Promise.allSettled(Array.from({ length: 14 }, () => look(png(), sandbox)))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
    for (const one of all) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(NoSandbox)
  })
})
