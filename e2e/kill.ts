/**
 * The kill test: server, keys and database are killed with -9 while reports are being written. What was acknowledged
 * is kept here, outside; at the end each acknowledged report must be there once.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openHouse, type House } from './house.ts'

export interface KillResult {
  readonly rounds: number
  readonly acknowledged: number
  /** Acknowledged and not there afterwards. */
  readonly lost: number
  /** There more than once, or more rows than requests. */
  readonly doubled: number
  /** Milliseconds from each kill to the next acknowledged write. */
  readonly recoveries: readonly number[]
}

const victims = ['server', 'keys', 'database'] as const

/** @param rounds kills, going round server, keys and database; @param env e.g. a looser database for the counter-proof */
export async function killTest(
  rounds: number,
  { env = {}, only }: { env?: NodeJS.ProcessEnv; only?: (typeof victims)[number] } = {},
): Promise<KillResult> {
  // It writes faster than anybody works.
  const house = await openHouse({ HIMAYA_REQUESTS_PER_SECOND: '100000', ...env })
  try {
    const cookie = await signIn(house)
    // The demonstration has reports of its own: only what is written here is counted.
    const already = new Set(await everyReport(house, cookie))
    const acknowledged = new Map<string, string>()
    const recoveries: number[] = []
    let killedAt: number | undefined
    let stopped = false
    // Asked as functions: the writers and the killer change these under each other's feet.
    const writing = () => !stopped
    const recovered = () => killedAt === undefined
    const writer = async (name: number) => {
      for (let n = 0; writing(); n++) {
        const key = randomUUID()
        const word = `w${String(name)}-${String(n)}`
        while (writing()) {
          const id = await write(house, cookie, key, word).catch(() => undefined)
          if (id !== undefined) {
            acknowledged.set(word, id)
            if (killedAt !== undefined) recoveries.push(Date.now() - killedAt)
            killedAt = undefined
            break
          }
          // Not acknowledged: the same request again, under the same key.
          await sleep(50)
        }
      }
    }
    const writers = [0, 1, 2, 3].map(writer)
    for (let round = 0; round < rounds; round++) {
      await sleep(700 + (round % 3) * 150)
      const before = acknowledged.size
      kill(house, only ?? victims[round % victims.length] ?? 'server')
      killedAt = Date.now()
      for (
        const deadline = Date.now() + 30_000;
        acknowledged.size === before || !recovered();
        await sleep(20)
      )
        if (Date.now() > deadline)
          throw new Error(`nothing was acknowledged for 30 s after round ${String(round)}`)
    }
    stopped = true
    await Promise.all(writers)
    const there = (await everyReport(house, cookie)).filter((id) => !already.has(id))
    const ids = [...acknowledged.values()]
    const lost = ids.filter((id) => !there.includes(id)).length
    const doubled =
      ids.length -
      new Set(ids).size +
      there.length -
      new Set(there).size +
      Math.max(0, there.length - ids.length - 4)
    return { rounds, acknowledged: ids.length, lost, doubled, recoveries }
  } finally {
    await house.stop()
  }
}

async function signIn(house: House): Promise<string> {
  const { officers } = (await (await fetch(`${house.address}/api/sign-in/demonstration`)).json()) as {
    officers: { id: string; posts: { post: string; court: string | null }[] }[]
  }
  const officer = officers.find(({ posts }) =>
    posts.some((p) => p.post === 'social_assistant' && p.court === 'TPI-NADOR'),
  )
  const reply = await fetch(`${house.address}/api/sign-in/demonstration`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ officer: officer?.id }),
  })
  return (reply.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function write(house: House, cookie: string, key: string, word: string): Promise<string | undefined> {
  const reply = await fetch(`${house.address}/api/reports`, {
    method: 'POST',
    signal: AbortSignal.timeout(5000),
    headers: { 'content-type': 'application/json', cookie, 'idempotency-key': key },
    body: JSON.stringify({
      unit: 'UNIT-TPI-NADOR',
      source: 'police',
      anonymous: false,
      urgent: false,
      receivedAt: '2026-03-01T09:30:00.000Z',
      statement: word,
      people: [{ capacity: 'victim', name: word }],
    }),
  })
  return reply.ok ? ((await reply.json()) as { id: string }).id : undefined
}

async function everyReport(house: House, cookie: string): Promise<string[]> {
  const ids: string[] = []
  const deadline = Date.now() + 30_000
  for (let after: string | null = ''; after !== null;) {
    const query: string = after === '' ? '' : `?after=${encodeURIComponent(after)}`
    const reply = await fetch(`${house.address}/api/reports${query}`, { headers: { cookie } }).catch(
      () => undefined,
    )
    if (reply?.ok !== true) {
      // It may still be coming back from the last kill.
      if (Date.now() > deadline) throw new Error(`the list answered ${String(reply?.status)}`)
      await sleep(100)
      continue
    }
    const page = (await reply.json()) as { rows: { id: string }[]; next: string | null }
    ids.push(...page.rows.map((row) => row.id))
    after = page.next
  }
  return ids
}

function kill(house: House, victim: (typeof victims)[number]): void {
  const pid =
    victim === 'database'
      ? Number(readFileSync(join(house.data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
      : childOf(house, victim === 'keys' ? 'keys/src/main.ts' : 'server/src/main.ts')
  process.kill(pid, 'SIGKILL')
}

/** The process below this house whose command line holds these words. */
function childOf(house: House, words: string): number {
  const serving = Number(readFileSync(join(house.data, 'serving'), 'utf8'))
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const parent = /\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]
      if (Number(parent) === serving && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(words))
        return Number(name)
    } catch {
      // It ended while we looked.
    }
  }
  throw new Error(`no process of this house runs ${words}`)
}
