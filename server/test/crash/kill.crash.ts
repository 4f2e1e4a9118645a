import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { endHouses } from '../operate/house.ts'
import { startWriting, tally, type Found } from './reports.ts'
import { blows, clockMoves, openTried, type Blow } from './tried.ts'

/** Each blow twice in `npm run test:crash`, more often in `npm run test:deep`. */
const rounds = Number(process.env['HIMAYA_TEST_ROUNDS'] ?? String(2 * blows.length))

afterAll(endHouses)

/** Strikes a house that is at work, again and again. */
async function strikes(
  all: readonly Blow[],
  { env = {}, keyOfItsOwn = false }: { env?: NodeJS.ProcessEnv; keyOfItsOwn?: boolean } = {},
): Promise<Found & { recoveries: readonly number[] }> {
  const tried = await openTried(env)
  try {
    const writing = await startWriting(tried, { keyOfItsOwn })
    const recoveries: number[] = []
    await writing.next()
    for (const [round, blow] of all.entries()) {
      await sleep(500 + (round % 3) * 150)
      const began = performance.now()
      await tried.strike(blow)
      await writing.next().catch((error: unknown) => {
        throw new Error(
          `after ${blow}, blow ${String(round)}: ${error instanceof Error ? error.message : ''}`,
        )
      })
      recoveries.push(Math.round(performance.now() - began))
    }
    return { ...(await writing.finish()), recoveries }
  } finally {
    await tried.end()
  }
}

describe('what is there is held against what was acknowledged', () => {
  const noted = new Map([
    ['one', 'a'],
    ['two', 'b'],
  ])
  const right = { noted, there: ['a', 'b'], read: new Map([['a', 'one']]), recorded: ['b', 'a'] }
  const none = { acknowledged: 2, lost: 0, doubled: 0, phantom: 0, unrecorded: 0 }
  test.each<[string, Partial<typeof right>, Partial<typeof none>]>([
    ['all of it', {}, {}],
    ['one is not there', { there: ['a'] }, { lost: 1 }],
    ['one is there twice', { there: ['a', 'b', 'c'], read: new Map([['c', 'two']]) }, { doubled: 1 }],
    ['two have one id', { noted: new Map([...noted, ['three', 'b']]) }, { acknowledged: 3, doubled: 1 }],
    ['one that nobody wrote', { there: ['a', 'b', 'c'], read: new Map([['c', 'four']]) }, { phantom: 1 }],
    ['another under its id', { read: new Map([['a', 'two']]) }, { phantom: 1 }],
    ['one not recorded', { recorded: ['a'] }, { unrecorded: 1 }],
    ['one recorded twice', { recorded: ['a', 'b', 'b'] }, { unrecorded: 1 }],
    ['one recorded that was not acknowledged', { recorded: ['a', 'b', 'c'] }, { unrecorded: 1 }],
  ])('%s', (_, wrong, found) => {
    expect(tally({ ...right, ...wrong })).toEqual({ ...none, ...found })
  })
})

test('killed, put down and a day away: nothing acknowledged is lost, doubled or made up, and the record has each of them once', async () => {
  if (!clockMoves) {
    console.log('  NOT RUN with a clock that is moved: faketime is not installed')
    if (process.env['CI'] !== undefined) expect.unreachable('CI moves the clock too')
  }
  const possible = blows.filter((blow) => clockMoves || !blow.startsWith('clock'))
  const all = Array.from({ length: rounds }, (_, n) => possible[n % possible.length] ?? 'server')
  const { recoveries, ...found } = await strikes(all)
  const slowest = Math.max(...recoveries)
  console.log(
    `  ${String(all.length)} blows, ${String(found.acknowledged)} acknowledged, ${String(found.lost)} lost, ${String(found.doubled)} doubled, ${String(found.phantom)} made up, ${String(found.unrecorded)} not as the record says; slowest recovery ${String(slowest)} ms (${all[recoveries.indexOf(slowest)] ?? ''})`,
  )
  expect(found.acknowledged).toBeGreaterThan(5 * all.length)
  expect(found).toMatchObject({ lost: 0, doubled: 0, phantom: 0, unrecorded: 0, whole: true })
})

test('a database that acknowledges before it has written, and a client that asks again as if anew, are caught by the same test', async () => {
  // The window is a fraction of a second: a few tries make it certain to be met.
  let [lost, doubled] = [0, 0]
  for (let tries = 0; tries < 4 && (lost === 0 || doubled === 0); tries++) {
    const found = await strikes(['database', 'server', 'database', 'server', 'database', 'database'], {
      env: { HIMAYA_TEST_SYNCHRONOUS_COMMIT: 'off' },
      keyOfItsOwn: true,
    })
    lost += found.lost
    doubled += found.doubled
  }
  console.log(
    `  with synchronous_commit=off: ${String(lost)} lost; without a key for asking again: ${String(doubled)} doubled`,
  )
  expect(lost).toBeGreaterThan(0)
  expect(doubled).toBeGreaterThan(0)
})
