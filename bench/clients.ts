/** Clients of the server: as fast as it answers, or at a steady pace. */
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** One request of an officer. */
export interface Asked {
  readonly cookie: string
  readonly path: string
  /** With a body it is a POST. */
  readonly body?: object
}

interface Answered {
  readonly milliseconds: number
  readonly bytes: number
  readonly status: number
}

function send(address: string, agent: Agent, { cookie, path, body }: Asked): Promise<Answered> {
  const began = performance.now()
  const payload = body === undefined ? undefined : JSON.stringify(body)
  const { host, hostname, port } = new URL(address)
  return new Promise((done, fail) => {
    const asked = request(
      {
        agent,
        hostname,
        port,
        path,
        method: payload === undefined ? 'GET' : 'POST',
        headers: {
          host,
          cookie: `himaya=${cookie}`,
          ...(payload === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
        },
      },
      (answer) => {
        let bytes = 0
        answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
        answer.on('end', () =>
          done({ milliseconds: performance.now() - began, bytes, status: answer.statusCode ?? 0 }),
        )
      },
    )
    asked.on('error', fail)
    asked.end(payload)
  })
}

/** Each client asks again as soon as it was answered. @throws Error when anything but 200 is answered */
export async function closedLoop(
  address: string,
  next: () => Asked,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<{ perSecond: number; largest: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const began = performance.now()
  let answered = 0
  let largest = 0
  const client = async () => {
    while (performance.now() - began < seconds * 1000) {
      const asked = next()
      const { status, bytes } = await send(address, agent, asked)
      if (status !== 200)
        throw new Error(`${asked.path.replace(/[\da-f-]{36}/, '…')} answered ${String(status)}`)
      answered++
      largest = Math.max(largest, bytes)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const took = (performance.now() - began) / 1000
  agent.destroy()
  return { perSecond: answered / took, largest }
}

/** So many requests a second over all clients, whether or not the last one was answered: no queue hides a wait. */
export async function openLoop(
  address: string,
  next: () => Asked,
  { clients, perSecond, seconds }: { clients: number; perSecond: number; seconds: number },
): Promise<{ p50: number; p95: number; failed: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const began = performance.now()
  const count = perSecond * seconds
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const due = began + (n * 1000) / perSecond
      await sleep(Math.max(0, due - performance.now()))
      return send(address, agent, next())
    }),
  )
  agent.destroy()
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), failed: answers.filter(({ status }) => status !== 200).length }
}
