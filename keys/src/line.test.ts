import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPlace, type Place } from '../test/broker-process.ts'
import { encodeFrame, frameReader } from './frames.ts'
import { KeysUnavailable } from './index.ts'

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

describe('a broker that is away', () => {
  test('is reported as unavailable within 2 s, then at once, and found when it is back', async () => {
    const keys = place.client()
    let began = performance.now()
    await expect(keys.health()).rejects.toThrow(KeysUnavailable)
    expect(performance.now() - began).toBeLessThan(2_500)
    began = performance.now()
    await expect(keys.health()).rejects.toThrow(KeysUnavailable)
    expect(performance.now() - began).toBeLessThan(500)
    await place.start()
    expect(await keys.health()).toMatchObject({ status: 'ready' })
  })

  test('or silent is given up after 5 s', async () => {
    const silent = createServer((socket) => socket.resume()).listen(place.socket)
    const began = performance.now()
    await expect(place.client().health()).rejects.toThrow(/did not answer/)
    expect(performance.now() - began).toBeGreaterThan(4_900)
    silent.close()
  })

  test('or that hangs up each time is not asked for ever', async () => {
    let calls = 0
    const rude = createServer((socket) => {
      calls += 1
      socket.destroy()
    }).listen(place.socket)
    await expect(place.client().health()).rejects.toThrow(/hung up/)
    expect(calls).toBe(2)
    rude.close()
  })

  test('for a moment, with a question under way, is asked again and the question answered', async () => {
    let calls = 0
    const health = {
      status: 'ready',
      sealed: null,
      epoch: 1,
      epochs: 1,
      mark: '0'.repeat(32),
      uid: 0,
      openable: false,
    }
    const forgetful = createServer((socket) => {
      calls += 1
      const read = frameReader()
      socket.on('data', (chunk: Buffer) => {
        if (calls === 1) socket.destroy()
        else
          for (const message of read(chunk))
            socket.write(encodeFrame({ id: (message as { id: number }).id, answer: health }))
      })
    }).listen(place.socket)
    expect(await place.client().health()).toEqual(health)
    expect(calls).toBe(2)
    forgetful.close()
  })

  test('takes back what it gave out: a key kept by the client opens nothing once the broker is gone', async () => {
    const broker = await place.start()
    const keys = place.client(30)
    const file = newFile()
    const stored = { ...file, wrapped: (await keys.newFileKey(file)).wrapped }
    await keys.unwrap({ ...stored, ...reader })
    broker.child.kill('SIGKILL')
    await broker.ended
    await expect(keys.unwrap({ ...stored, ...reader })).rejects.toThrow(KeysUnavailable)
  })

  test('once closed, asks nothing more', async () => {
    await place.start()
    const keys = place.client()
    await keys.health()
    keys.close()
    await expect(keys.health()).rejects.toThrow(KeysUnavailable)
  })
})

test('how fast it is (printed, not judged)', async () => {
  await place.start({ HIMAYA_KEYS_OFFICER_UNWRAPS: '1000000', HIMAYA_KEYS_TOTAL_UNWRAPS: '1000000' })
  const keys = place.client()
  const file = newFile()
  const stored = { ...file, wrapped: (await keys.newFileKey(file)).wrapped }
  const rate = async (count: number, work: () => Promise<unknown>) => {
    const began = performance.now()
    await work()
    return `${Math.round(count / ((performance.now() - began) / 1000))}/s`
  }
  // Signed beforehand: who signs is another process.
  const tickets = (count: number) =>
    Array.from({ length: count }, () =>
      place.ticket({ kind: 'penal', subject: file.fileId, holder: officer }),
    )
  const [singles, batches] = [tickets(8000), Array.from({ length: 20 }, () => tickets(500))]
  const single = await rate(singles.length / 2, () =>
    Promise.all(
      singles
        .slice(0, 4000)
        .map((ticket) => keys.bare.unwrap({ ...stored, ...reader }, async () => [ticket])),
    ),
  )
  // As many clients as a busy court has, each waiting for its answer before it asks again.
  const clients = await rate(4000, () =>
    Promise.all(
      Array.from({ length: 32 }, async (_, n) => {
        for (const ticket of singles.slice(4000 + n * 125, 4125 + n * 125))
          await keys.bare.unwrap({ ...stored, ...reader }, async () => [ticket])
      }),
    ),
  )
  const batch = await rate(10_000, async () => {
    for (const some of batches)
      await keys.bare.unwraps({ files: some.map(() => stored), ...reader }, async () => some)
  })
  const made = await rate(10_000, async () => {
    for (let round = 0; round < 20; round += 1) await keys.newFileKeys(Array.from({ length: 500 }, newFile))
  })
  console.log(
    `unwraps with their lines: pipelined ${single}, 32 waiting clients ${clients}, by 500 ${batch}; new file keys by 500: ${made}`,
  )
})
