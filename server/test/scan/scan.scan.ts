/**
 * The house before scanners that we did not write: each as five kinds of people and as nobody, in bounded time. What one
 * finds is mended, or is in `reasoned.ts` with why it is no weakness. Each first finds the fault of a server that was made
 * for it (`twin.ts`): without that its silence would say nothing.
 */
import { routes as contract, type AnyRoute } from '@himaya/contract'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  endHouses,
  openHouse,
  removeFolders as removeHouses,
  superuserOf,
  type House,
} from '../operate/house.ts'
import { bodyOf, learn, type Known } from './addresses.ts'
import { ffuf } from './ffuf.ts'
import { weigh, type Finding } from './findings.ts'
import { openGate, type Gate } from './gate.ts'
import { reasoned } from './reasoned.ts'
import { partOf, schemathesis, type Document } from './schemathesis.ts'
import { sqlmap, type Question } from './sqlmap.ts'
import { strayNames } from './stray.ts'
import { isThere, removeFolders, versionOf, type Tool } from './tool.ts'
import { openTwin, strayFile, type Twin } from './twin.ts'
import { wapiti } from './wapiti.ts'

const seed = Number(process.env['HIMAYA_SCAN_SEED'] ?? '1')
const routes: Readonly<Record<string, AnyRoute>> = contract

/** The demonstration person of each post, and nobody. */
const people = {
  'a social assistant': 'demo.tpi-nador.social-assistant',
  'a king’s prosecutor': 'demo.tpi-nador.kings-prosecutor',
  'a counsellor of the bench': 'demo.ca-nador.trial-counsellor',
  'the central unit': 'demo.centre.central-unit',
  'an administrator': 'demo.centre.administrator',
  nobody: undefined,
} as const
type Who = keyof typeof people
const everybody = Object.keys(people) as Who[]

/** These end the session they are asked with, or close every post of whoever asks: asked last, by somebody with that to lose. */
const ending = ['/api/sign-out', '/api/lock', '/api/absences']

let house: House
let close: () => Promise<void>
let twin: Twin
let document: Document
const gates = new Map<Who, Gate>()
const known = new Map<Who, Known>()
const found: Finding[] = []
const ran = new Set<Finding['tool']>(['house'])

const cookieOf = async (who: Who) => {
  const handle = people[who]
  return handle === undefined ? undefined : `himaya=${await house.enter(handle)}`
}
const print = (...words: readonly unknown[]) => console.log(`  ${words.join(' ')}`)

beforeAll(async () => {
  house = await openHouse({
    HIMAYA_ENV: 'trial',
    // A scanner asks faster than anybody works; pace and budgets have tests of their own.
    HIMAYA_REQUESTS_PER_SECOND: '100000',
    ...Object.fromEntries(
      ['OFFICER', 'DOOR', 'UNATTENDED', 'TOTAL'].flatMap((whose) =>
        ['UNWRAPS', 'LOOKUPS'].map((what) => [`HIMAYA_KEYS_${whose}_${what}`, '900000000']),
      ),
    ),
    HIMAYA_KEYS_SEAL_PRESSED: '900000000',
    HIMAYA_FILES_DAY_MB: '100000',
  })
  document = (await house.ask('/api/openapi.json')).json() as Document
  const superuser = await superuserOf(house.data)
  twin = await openTwin(async (statement) => (await superuser.query<object>(statement)).rows)
  close = async () => {
    await twin.close()
    await superuser.end()
  }
  for (const who of everybody) {
    const cookie = await cookieOf(who)
    gates.set(who, await openGate(house.port, cookie))
    const ask = (path: string) => house.ask(path, cookie === undefined ? {} : { headers: { cookie } })
    const learned = who === 'nobody' ? { answered: new Map(), values: new Map() } : await learn(routes, ask)
    known.set(who, learned)
    print(`${who} is answered by ${learned.answered.size} questions`)
  }
  // Of nobody little is asked; of the others something is learned, or the scanners have nothing to open.
  for (const who of everybody)
    if (who !== 'nobody') expect(known.get(who)!.answered.size, who).toBeGreaterThan(10)
}, 600_000)
afterAll(async () => {
  for (const gate of gates.values()) await gate.close()
  await close()
  await endHouses()
  removeHouses()
  removeFolders()
})

/** Skipped aloud where the tool is not there. */
const withTool = (tool: Tool, body: () => void) => {
  const there = isThere(tool)
  if (there) print(`${tool} ${versionOf(tool)}`)
  else console.warn(`\n  NOT RUN: ${tool} is not installed, and nothing is said of what it would find\n`)
  describe.skipIf(!there)(tool, body)
}

/** What was opened before is open still, most of it: or everything after a point was asked by nobody. */
async function stillIn(who: Who, cookie: string | undefined): Promise<void> {
  const before = [...known.get(who)!.answered.values()]
  const headers = cookie === undefined ? {} : { cookie }
  let open = 0
  for (const path of before) if ((await house.ask(path, { headers })).status === 200) open++
  print(`${who}: ${open} of ${before.length} addresses are still answered`)
  expect(open).toBeGreaterThanOrEqual(before.length * 0.7)
}

describe('ffuf and what was left lying about', () => {
  withTool('ffuf', () => {
    test('finds the file that no page of the twin leads to', async () => {
      const there = await ffuf('the twin', twin.address, strayNames, undefined)
      expect(there.map(({ what }) => what)).toEqual([`/${strayFile} is there`])
    })
    test.for(everybody)('what was left lying about is not there, asked by %s', async (who) => {
      const page = Array.from((await house.ask('/no-such-page')).body).length
      const one = await ffuf(who, gates.get(who)!.address, strayNames, page)
      print(`ffuf as ${who}: ${strayNames.length} names, ${one.length} there`)
      found.push(...one)
      ran.add('ffuf')
    })
  })
})

const isWord = /(\/(?:[\da-f]{8}-[\da-f-]{27}|[A-Z]{2,}[A-Z0-9-]+))(?=\/|\?|$)/g
const marked = (path: string) => path.replaceAll(isWord, '$1*').replaceAll(/=([^&]*)/g, '=$1*')

/**
 * What one of them asks with everything in it that may be tried: the questions that they are answered, and a fifth of all
 * others and of all acts. A statement is the same whoever it refuses.
 */
function questionsOf(who: Who): Question[] {
  const { answered, values } = known.get(who)!
  const turn = everybody.indexOf(who)
  return Object.entries(routes).flatMap(([name, route], n): Question[] => {
    if (ending.includes(`/api${route.path}`) || (route.who === 'anyone') !== (who === 'nobody')) return []
    if (!answered.has(name) && who !== 'nobody' && n % (everybody.length - 1) !== turn) return []
    const path =
      answered.get(name) ??
      `/api${route.path.replaceAll(/:(\w+)/g, (_, param: string) => values.get(param)?.[0] ?? randomUUID())}`
    if (route.method === 'POST') return [{ method: 'POST', path: marked(path), body: bodyOf(route.body) }]
    const cursor = 'after' in route.query.shape ? `${path.includes('?') ? '&' : '?'}after=a` : ''
    const asked = marked(path + cursor)
    return asked.includes('*') ? [{ method: 'GET', path: asked }] : []
  })
}

describe('sqlmap and what the database is told', () => {
  withTool('sqlmap', () => {
    test('finds the question that the twin puts into a statement', async () => {
      const { found: there } = await sqlmap(
        'the twin',
        Number(new URL(twin.address).port),
        [{ method: 'GET', path: '/people?name=Amal*' }],
        3,
      )
      expect(there.map(({ what }) => what)).toEqual([expect.stringMatching(/^injection at \/people/)])
    })
    test.for(everybody)('no question becomes a statement, asked by %s', async (who) => {
      const questions = questionsOf(who)
      const gate = gates.get(who)!
      const before = [...gate.answers.values()].reduce((a, b) => a + b, 0)
      const one = await sqlmap(who, gate.port, questions, 15)
      const asked = [...gate.answers.values()].reduce((a, b) => a + b, 0) - before
      print(`sqlmap as ${who}: ${one.tested} questions, ${asked} requests, ${one.found.length} injections`)
      expect(one.tested).toBe(questions.length)
      found.push(...one.found)
      ran.add('sqlmap')
    })
  })
})

describe('wapiti and what a page lets in', () => {
  withTool('wapiti', () => {
    test('finds the script that the twin repeats', async () => {
      const there = await wapiti('the twin', twin.address, ['/greet?name=Amal'], 3)
      expect(there.map(({ what }) => what)).toContainEqual(
        expect.stringMatching(/^Cross Site Scripting: .* at \/greet$/),
      )
    })
    test.for(everybody)('a page and an address let nothing in, asked by %s', async (who) => {
      const gate = gates.get(who)!
      const before = [...gate.answers.values()].reduce((a, b) => a + b, 0)
      const starts = [...known.get(who)!.answered.values(), '/sign-in', '/cases']
      const there = await wapiti(who, gate.address, starts, 8)
      const asked = [...gate.answers.values()].reduce((a, b) => a + b, 0) - before
      print(`wapiti as ${who}: ${asked} requests, ${there.length} findings`)
      expect(asked).toBeGreaterThan(starts.length)
      found.push(...there)
      ran.add('wapiti')
    })
  })
})

describe('schemathesis and what the document promises', () => {
  withTool('schemathesis', () => {
    test('finds the answer of the twin that is not as it is promised', async () => {
      const { found: there } = await schemathesis('the twin', twin.address, twin.document, {
        cookie: undefined,
        minutes: 2,
        seed,
      })
      expect(there.map(({ what }) => what)).toContainEqual(
        expect.stringMatching(/^response_schema_conformance: .* at GET \/count$/),
      )
    })
    const address = () => `http://localhost:${String(house.port)}`
    test.for(everybody)('what the document promises is so, asked by %s', async (who) => {
      const cookie = await cookieOf(who)
      const part = partOf(
        document,
        (path, { security }) => !ending.includes(path) && (security === undefined) === (who === 'nobody'),
        known.get(who)!.values,
      )
      const one = await schemathesis(who, address(), part, { cookie, minutes: 15, seed })
      print(
        `schemathesis as ${who}: ${one.operations} operations, ${one.asked} cases, ${one.found.length} failures`,
      )
      found.push(...one.found)
      ran.add('schemathesis')
      await stillIn(who, cookie)
    })
    test('what ends a session, by one that it may end', async () => {
      const cookie = await cookieOf('a social assistant')
      const part = partOf(document, (path) => ending.includes(path))
      const one = await schemathesis('who leaves', address(), part, { cookie, minutes: 3, seed })
      found.push(...one.found)
    })
  })
})

test('nothing was found but what there is a reason for, and every reason speaks of something', () => {
  for (const [who, gate] of gates)
    for (const fault of gate.faults)
      found.push({
        tool: 'house',
        what: fault.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ':id').replace(/\?.*(?= \d+$)/, ''),
        seen: who,
      })
  const { unreasoned, idle } = weigh(
    found,
    reasoned.filter(({ tool }) => ran.has(tool)),
  )
  expect(unreasoned.join('\n'), 'found without a reason').toBe('')
  expect(idle, 'reasons that speak of nothing any more').toEqual([])
})
