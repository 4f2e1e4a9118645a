/** The lines on which the house is reached: how many ports there are, and what becomes of those who speak slowly or not HTTP. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endHouses, openHouse, removeFolders, type House } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  await endHouses()
  removeFolders()
})

/** Says this on a line of its own. @returns what was answered until it was hung up, and after how many milliseconds */
async function speak(
  words: string,
  { drip = '', every = 0 } = {},
): Promise<{ heard: string; after: number }> {
  const began = performance.now()
  const line = connect(house.port, '127.0.0.1')
  let heard = ''
  line.on('data', (part: Buffer) => (heard += part.toString('latin1')))
  const ended = new Promise<void>((done) => line.on('close', () => done()).on('error', () => undefined))
  line.write(words)
  const dripping =
    every === 0 ? undefined : setInterval(() => (line.writable ? line.write(drip) : undefined), every)
  await Promise.race([ended, sleep(90_000)])
  clearInterval(dripping)
  line.destroy()
  return { heard, after: performance.now() - began }
}

test('one port listens, of all that the house consists of', () => {
  const pids = processesUnder(house.process.pid!)
  expect(pids.length).toBeGreaterThan(3)
  const sockets = new Set(pids.flatMap(socketsOf))
  const listening = ['tcp', 'tcp6'].flatMap((kind) =>
    readFileSync(`/proc/net/${kind}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((row) => row.trim().split(/\s+/))
      .filter(([, , , state, ...rest]) => state === '0A' && sockets.has(rest[5] ?? ''))
      .map(([, local = '']) => parseInt(local.split(':')[1] ?? '', 16)),
  )
  expect(listening).toEqual([house.port])
})

function processesUnder(root: number): number[] {
  const parents = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1])
      parents.set(parent, [...(parents.get(parent) ?? []), Number(name)])
    } catch {
      // It ended meanwhile.
    }
  }
  const under = (pid: number): number[] => [pid, ...(parents.get(pid) ?? []).flatMap(under)]
  return under(root)
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const found = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))
      return found === null ? [] : [found[1]!]
    })
  } catch {
    return []
  }
}

test('what is no request, or is none of ours, is answered in a line that names no program', async () => {
  const host = `host: localhost:${house.port}\r\n`
  for (const [words, status] of [
    ['HELO himaya\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\n${host}x: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    [`TRACE /api/me HTTP/1.1\r\n${host}cookie: himaya=ZZECHO\r\nconnection: close\r\n\r\n`, 405],
    [
      `GET /api/health HTTP/1.1\r\n${host}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    [`GET /api/health HTTP/1.1\r\n${host}${host}connection: close\r\n\r\n`, 403],
    [`GET http://evil.example/ HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n`, 403],
    [`GET /api/health HTTP/1.1\r\nconnection: close\r\n\r\n`, 400],
  ] as const) {
    const { heard } = await speak(words)
    expect([words.slice(0, 30), Number(heard.split(' ')[1])]).toEqual([words.slice(0, 30), status])
    expect(heard).not.toMatch(/ZZECHO|fastify|node|^server:/im)
  }
  // Nobody is led on to somewhere else.
  const { heard } = await speak(`CONNECT evil.example:443 HTTP/1.1\r\nhost: evil.example:443\r\n\r\n`)
  expect(heard).not.toMatch(/^HTTP\/1\.1 2/)
})

test('two hundred who never come to the end of their request are hung up on, and nobody waits for them', async () => {
  const head = `GET /api/me HTTP/1.1\r\nhost: localhost:${house.port}\r\n`
  const slow = Array.from({ length: 200 }, () => speak(head, { drip: 'x: y\r\n', every: 500 }))
  await sleep(1000)
  for (let n = 0; n < 10; n += 1) {
    const began = performance.now()
    expect((await house.ask('/api/health')).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(2000)
  }
  for (const { after } of await Promise.all(slow)) expect(after).toBeLessThan(15_000)
})

test('who says nothing is hung up on; a body that does not come is not waited for without end', async () => {
  const post = `POST /api/sign-in/password HTTP/1.1\r\nhost: localhost:${house.port}\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{`
  const [silent, dry, drip] = await Promise.all([
    speak(''),
    speak(post),
    speak(post, { drip: ' ', every: 1000 }),
  ])
  expect(silent.after).toBeLessThan(35_000)
  expect(dry.after).toBeLessThan(35_000)
  expect(drip.after).toBeLessThan(65_000)
})
