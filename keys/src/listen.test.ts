import { randomBytes, randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPlace, type Place } from '../test/broker-process.ts'
import { encodeFrame, largestFrame } from './frames.ts'

vi.setConfig({ testTimeout: 20_000 })

let place: Place
beforeEach(() => {
  place = openPlace()
})
afterEach(() => {
  place.remove()
})

const officer = randomUUID()
const reader = { officer, purpose: 'read_case' }
const newFile = () => ({ kind: 'penal' as const, fileId: randomUUID() })

/** Sends bytes as they are; answers with all that came back when the broker hung up. */
function sendRaw(bytes: Uint8Array): Promise<Buffer> {
  return new Promise((resolve) => {
    const heard: Buffer[] = []
    const socket = connect(place.socket, () => socket.write(bytes))
    socket.on('data', (chunk: Buffer) => heard.push(chunk))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      resolve(Buffer.concat(heard))
    })
  })
}

describe('the door', () => {
  test('the socket is 0600, and a second broker does not take it', async () => {
    await place.start()
    expect(fs.statSync(place.socket).mode & 0o777).toBe(0o600)
    const second = await place.start()
    expect(await second.ended).toBe(1)
    expect(second.said()).toMatch(/another broker already listens/)
    expect(await place.client().health()).toMatchObject({
      status: 'ready',
      epoch: 1,
      uid: process.getuid?.(),
    })
  })

  test('garbage, an oversize frame and a message without an id end the connection, not the broker', async () => {
    const broker = await place.start()
    const oversize = Buffer.alloc(4)
    oversize.writeUInt32BE(largestFrame + 1)
    const canary = Buffer.from('ZZCANARY')
    const frameOf = (body: Uint8Array) => {
      const header = Buffer.alloc(4)
      header.writeUInt32BE(body.length)
      return Buffer.concat([header, body])
    }
    expect(await sendRaw(frameOf(canary))).toHaveLength(0)
    expect(await sendRaw(oversize)).toHaveLength(0)
    expect(await sendRaw(Buffer.alloc(64, 0xff))).toHaveLength(0)
    expect(await sendRaw(frameOf(Buffer.alloc(0)))).toHaveLength(0)
    expect(await sendRaw(encodeFrame({ op: 'health' }))).toHaveLength(0)
    for (let round = 0; round < 50; round += 1) void sendRaw(frameOf(randomBytes(200)))
    expect(await place.client().health()).toMatchObject({ status: 'ready' })
    expect(broker.said()).toBe('ready\n')
  })

  test('what came before garbage is still answered', async () => {
    await place.start()
    const good = encodeFrame({ id: 5, op: 'dump', of: 'ZZCANARY' })
    const answer = await sendRaw(Buffer.concat([good, Buffer.alloc(8, 0xff)]))
    expect(answer.equals(encodeFrame({ id: 5, code: 'malformed' }))).toBe(true)
  })

  test('no key, value or file ever appears in what the broker says', async () => {
    const broker = await place.start()
    const keys = place.client()
    const file = newFile()
    const { wrapped } = await keys.newFileKey(file)
    await keys.indexEntries({ set: 'national', officer, entries: [{ kind: 'name', value: 'ZZCANARY' }] })
    await expect(keys.unwrap({ ...file, wrapped, ...reader, kind: 'draft' })).rejects.toThrow(
      /^the key broker refused: refused$/,
    )
    expect(broker.said()).toBe('ready\n')
  })

  test('a question too large is refused before it is sent', async () => {
    await place.start()
    const keys = place.client()
    const entries = Array.from({ length: 500 }, () => ({ kind: 'name' as const, value: 'ⵣ'.repeat(1000) }))
    await expect(keys.indexEntries({ set: 'national', officer, entries })).rejects.toThrow(RangeError)
    expect(await keys.health()).toMatchObject({ status: 'ready' })
  })
})

describe('starting and ending', () => {
  test('it ends when its parent’s pipe closes, with connections open, and takes its socket along', async () => {
    const broker = await place.start()
    await place.client().health()
    broker.child.stdin?.end()
    expect(await broker.ended).toBe(0)
    expect(fs.existsSync(place.socket)).toBe(false)
  })

  test('it leaves Ctrl-C to its parent and ends on SIGTERM', async () => {
    const broker = await place.start()
    broker.child.kill('SIGINT')
    expect(await place.client().health()).toMatchObject({ status: 'ready' })
    broker.child.kill('SIGTERM')
    expect(await broker.ended).toBe(0)
  })

  test('a socket left by a killed broker is replaced, a file in its place is not', async () => {
    const broker = await place.start()
    broker.child.kill('SIGKILL')
    await broker.ended
    expect(fs.existsSync(place.socket)).toBe(true)
    const next = await place.start()
    expect(await place.client().health()).toMatchObject({ status: 'ready' })
    next.child.stdin?.end()
    await next.ended
    fs.writeFileSync(place.socket, 'precious')
    const refused = await place.start()
    expect(await refused.ended).toBe(1)
    expect(fs.readFileSync(place.socket, 'utf8')).toBe('precious')
  })

  test.each([
    ['a key folder open to others', /open to others \(mode 755\)/, {}],
    ['a socket path over 100 bytes', /at most 100/, { HIMAYA_KEYS_SOCKET: `/${'x'.repeat(101)}` }],
    ['no socket path', /HIMAYA_KEYS_SOCKET is not set/, { HIMAYA_KEYS_SOCKET: '' }],
    ['no journal folder', /HIMAYA_KEYS_JOURNAL is not set/, { HIMAYA_KEYS_JOURNAL: '' }],
    ['no key folder', /HIMAYA_KEYS is not set/, { HIMAYA_KEYS: '' }],
    ['a budget that is no number', /HIMAYA_KEYS_OFFICER_UNWRAPS/, { HIMAYA_KEYS_OFFICER_UNWRAPS: 'lots' }],
  ])('%s is refused in one clear line', async (_, line, env) => {
    fs.mkdirSync(place.keys, { mode: 0o755 })
    fs.chmodSync(place.keys, Object.keys(env).length === 0 ? 0o755 : 0o700)
    const broker = await place.start(env)
    expect(await broker.ended).toBe(1)
    expect(broker.said()).toMatch(line)
    expect(broker.said().trimEnd().split('\n')).toHaveLength(1)
  })

  test('a socket folder in which others may write is refused', async () => {
    fs.chmodSync(place.root, 0o777)
    const broker = await place.start()
    expect(await broker.ended).toBe(1)
    expect(broker.said()).toMatch(/can be written by others/)
  })
})
