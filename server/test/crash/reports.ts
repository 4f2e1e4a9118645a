/**
 * Reports that are written while a house is struck, each under a key of its own until it is acknowledged; and what of
 * them is there afterwards. What was acknowledged is noted here, outside of the house.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { himaya, superuserOf, type House } from '../operate/house.ts'
import type { Tried } from './tried.ts'

export interface Found {
  readonly acknowledged: number
  /** Acknowledged and not there. */
  readonly lost: number
  /** The same report there twice. */
  readonly doubled: number
  /** There, and nobody wrote it; or another under its id. */
  readonly phantom: number
  /** Acknowledged and not in the record, there more than once, or in the record and not acknowledged. */
  readonly unrecorded: number
  /** Whether `audit verify` found the record whole. */
  readonly whole: boolean
}

export interface Writing {
  /** How many were acknowledged up to now. */
  readonly acknowledged: () => number
  /** Waits until one that was asked for after this moment is acknowledged. @returns milliseconds. @throws Error after two minutes */
  readonly next: () => Promise<number>
  /** How often somebody was refused up to now, and what the last of them heard: the status and its code. */
  readonly refusals: () => number
  readonly lastRefusal: () => string
  /** Lets each writer finish what it began, and looks at what is there. */
  readonly finish: () => Promise<Found>
}

const writers = 4

/** Four writers of one unit, from now on. @param keyOfItsOwn a wrong client: each try has a key of its own */
export async function startWriting(
  tried: Tried,
  { keyOfItsOwn = false }: { keyOfItsOwn?: boolean } = {},
): Promise<Writing> {
  await tried.house().add('writer', 'social_assistant', 'TPI-NADOR')
  const all = await superuserOf(tried.house().data)
  // Where it is yesterday again, somebody works here already.
  await all.query('update office.post set starts = starts - 10')
  await all.end()
  let token = tried.house().enter('writer')

  const noted = new Map<string, string>()
  let writing = true
  let lastAsked = 0
  let [refusals, refused] = [0, 'nobody was refused']
  const isWriting = () => writing
  const write = async (name: number): Promise<void> => {
    for (let n = 0; isWriting(); n++) {
      const [word, key] = [`w${String(name)}-${String(n)}`, randomUUID()]
      // Not acknowledged: the same again, under the same key, until it is.
      for (;;) {
        const asked = performance.now()
        const mine = token
        const id = await ask(tried.house(), await mine, {
          key: keyOfItsOwn ? randomUUID() : key,
          word,
        }).catch((error: unknown) => {
          // A day went by: whoever was signed in signs in again, one of them for all.
          if (error instanceof SignedOut && token === mine) token = tried.house().enter('writer')
          if (error instanceof Refused) {
            refusals += 1
            refused = error.message
          }
          return undefined
        })
        if (id !== undefined) {
          noted.set(word, id)
          lastAsked = Math.max(lastAsked, asked)
          break
        }
        await sleep(50)
      }
    }
  }
  const each = Array.from({ length: writers }, (_, name) => write(name))
  return {
    acknowledged: () => noted.size,
    refusals: () => refusals,
    lastRefusal: () => refused,
    async next() {
      const from = performance.now()
      for (; lastAsked <= from; await sleep(20))
        if (performance.now() - from > 120_000)
          throw new Error(`nothing was acknowledged for two minutes; the last refusal was ${refused}`)
      return Math.round(performance.now() - from)
    },
    async finish() {
      writing = false
      await Promise.all(each)
      return find(tried.house(), await token, noted)
    },
  }
}

async function ask(
  house: House,
  token: string,
  { key, word }: { key: string; word: string },
): Promise<string> {
  const reply = await fetch(`http://127.0.0.1:${String(house.port)}/api/reports`, {
    method: 'POST',
    signal: AbortSignal.timeout(10_000),
    headers: { 'content-type': 'application/json', cookie: `himaya=${token}`, 'idempotency-key': key },
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
  if (reply.status === 401) throw new SignedOut()
  if (!reply.ok)
    throw new Refused(`${String(reply.status)} ${((await reply.json()) as { code: string }).code}`)
  return ((await reply.json()) as { id: string }).id
}

class Refused extends Error {}
class SignedOut extends Error {}

/** Opens what nobody was told of, and some of the rest, and holds what is there against what was noted. */
async function find(house: House, token: string, noted: ReadonlyMap<string, string>): Promise<Found> {
  const all = await superuserOf(house.data)
  const { rows } = await all.query<{ id: string }>('select id from penal.report order by id')
  const { rows: recorded } = await all.query<{ id: string }>(
    `select e.subjects[1] as id from record.entry e join office.officer o on o.id = e.officer_id
     where o.handle = 'writer' and e.act = 'reports.record' and e.outcome = 'done'`,
  )
  await all.end()
  const told = new Set(noted.values())
  const strange = rows.filter(({ id }) => !told.has(id))
  const known = rows.filter(({ id }) => told.has(id))
  const read = new Map<string, string>()
  for (const { id } of [...strange, ...known.slice(-50)]) {
    const answer = await house.ask(`/api/reports/${id}`, { as: token })
    if (answer.status !== 200) throw new Error(`a report was answered ${answer.body}`)
    read.set(id, (answer.json() as { statement: string }).statement)
  }
  return {
    ...tally({ noted, there: rows.map(({ id }) => id), read, recorded: recorded.map(({ id }) => id) }),
    whole: (await himaya(['audit', 'verify'], house.env)).code === 0,
  }
}

/**
 * @param noted the id under which each word was acknowledged
 * @param there the ids of all reports
 * @param read what stands in those that were opened; all that were not acknowledged are
 * @param recorded the ids that the record names, as often as it does
 */
export function tally({
  noted,
  there,
  read,
  recorded,
}: {
  readonly noted: ReadonlyMap<string, string>
  readonly there: readonly string[]
  readonly read: ReadonlyMap<string, string>
  readonly recorded: readonly string[]
}): Omit<Found, 'whole'> {
  const ids = [...noted.values()]
  const told = new Set(ids)
  const stands = new Set(there)
  const inRecord = new Set(recorded)
  const strange = there.filter((id) => !told.has(id))
  const ofSomebody = strange.filter((id) => noted.has(read.get(id) ?? ''))
  return {
    acknowledged: ids.length,
    lost: ids.filter((id) => !stands.has(id)).length,
    doubled: ofSomebody.length + ids.length - told.size,
    phantom:
      strange.length -
      ofSomebody.length +
      [...noted].filter(([word, id]) => stands.has(id) && (read.get(id) ?? word) !== word).length,
    unrecorded:
      ids.filter((id) => !inRecord.has(id)).length +
      [...inRecord].filter((id) => !told.has(id)).length +
      recorded.length -
      inRecord.size,
  }
}
