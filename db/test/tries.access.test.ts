/** Guessing is held off, and a court behind one address is not: whole sequences of tries by several people and places. */
import fc from 'fast-check'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Trier } from '../src/index.ts'
import { newCourt } from './court.ts'

// Sequences by the dozen, each step a question to the database: on a busy machine longer than a test mostly takes.
vi.setConfig({ testTimeout: 120_000 })

let t: Awaited<ReturnType<typeof newCourt>>
beforeAll(async () => {
  t = await newCourt()
})
afterAll(async () => {
  await t.close()
})

/** What happens: somebody tries a handle from a place and fails, comes in, or time passes. */
type Step =
  | { readonly what: 'fails' | 'comes in'; readonly handle: number; readonly place: number }
  | { readonly what: 'minutes'; readonly pass: number }

const step = (handles: fc.Arbitrary<number>, places: fc.Arbitrary<number>): fc.Arbitrary<Step> =>
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ what: fc.constant('fails' as const), handle: handles, place: places }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ what: fc.constant('minutes' as const), pass: fc.constantFrom(1, 4, 15, 61) }),
    },
  )

/** A world of its own for each sequence: handles and places nobody else has. `at` is minutes since it began. */
function newWorld() {
  const [handles, places] = [new Map<number, Buffer>(), new Map<number, Buffer>()]
  const of = (known: Map<number, Buffer>, n: number) => {
    if (!known.has(n)) known.set(n, randomBytes(32))
    return known.get(n)!
  }
  const trier = (handle: number, place: number): Trier => ({
    handle: of(handles, handle),
    address: of(places, place),
  })
  let at = 0
  return {
    get at() {
      return at
    },
    trierOf: trier,
    /** @returns whether the try was made at all */
    async fails(handle: number, place: number): Promise<boolean> {
      return (await t.door.beginTry(trier(handle, place))) !== undefined
    },
    async comesIn(handle: number, place: number): Promise<boolean> {
      const begun = await t.door.beginTry(trier(handle, place))
      if (begun !== undefined) await t.door.succeedTry(begun.id)
      return begun !== undefined
    },
    async pass(minutes: number): Promise<void> {
      at += minutes
      await t.all.query(
        'update office.attempt set at = at - make_interval(mins => $2) where address_hash = any ($1)',
        [[...places.values()], minutes],
      )
    },
  }
}

const runs = { numRuns: 60 }
const court = 0
const elsewhere = fc.integer({ min: 1, max: 6 })
const me = 0
const others = fc.integer({ min: 1, max: 40 })

test('whatever a colleague fails at behind the same address, and strangers at my own handle elsewhere, I come in at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(step(others, fc.constant(court)), step(fc.constant(me), elsewhere), step(others, elsewhere)),
        {
          minLength: 20,
          maxLength: 90,
        },
      ),
      async (steps) => {
        const w = newWorld()
        expect(await w.comesIn(me, court)).toBe(true)
        for (const one of steps)
          if (one.what === 'minutes') await w.pass(one.pass)
          else await w.fails(one.handle, one.place)
        expect(await w.comesIn(me, court)).toBe(true)
      },
    ),
    runs,
  )
})

test.each([
  ['a quarter of an hour after they stop', 15, 29],
  ['an hour after they stop where they tried thirty people and more', 60, 40],
] as const)(
  'whatever anybody fails at, my own handle from my own address among it, I come in %s',
  async (_, wait, last) => {
    const anyHandle = fc.integer({ min: 0, max: last })
    const anyPlace = fc.integer({ min: 0, max: 6 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(step(anyHandle, anyPlace), { minLength: 20, maxLength: 90 }),
        async (steps) => {
          const w = newWorld()
          await w.comesIn(me, court)
          for (const one of steps)
            if (one.what === 'minutes') await w.pass(one.pass)
            else await w.fails(one.handle, one.place)
          await w.pass(wait)
          expect(await w.comesIn(me, court)).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  },
)

test('nobody gets more than 10 guesses an hour and 30 a day at one handle from all the places where it is not known, and 5 in a quarter of an hour from any one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          { weight: 6, arbitrary: step(fc.constant(me), fc.integer({ min: 0, max: 30 })) },
          {
            weight: 1,
            arbitrary: fc.record({
              what: fc.constant('comes in' as const),
              handle: fc.constant(me),
              place: fc.integer({ min: 31, max: 33 }),
            }),
          },
          {
            weight: 2,
            arbitrary: fc.record({ what: fc.constant('minutes' as const), pass: fc.constantFrom(5, 20, 61) }),
          },
        ),
        { minLength: 60, maxLength: 120 },
      ),
      async (steps) => {
        const w = newWorld()
        const made: { at: number; place: number }[] = []
        for (const one of steps)
          if (one.what === 'minutes') await w.pass(one.pass)
          else if (one.what === 'comes in') await w.comesIn(one.handle, one.place)
          else if (await w.fails(one.handle, one.place)) made.push({ at: w.at, place: one.place })
        for (const { at, place } of made) {
          const since = made.filter((one) => one.at >= at)
          expect(since.filter((one) => one.at < at + 60).length).toBeLessThanOrEqual(10)
          expect(since.filter((one) => one.at < at + 1440).length).toBeLessThanOrEqual(30)
          expect(since.filter((one) => one.at < at + 15 && one.place === place).length).toBeLessThanOrEqual(5)
        }
      },
    ),
    runs,
  )
})

test('from one address no more than 30 handles that are not known there are tried in an hour, however it is done', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step(fc.integer({ min: 0, max: 200 }), fc.constant(court)), { minLength: 60, maxLength: 110 }),
      async (steps) => {
        const w = newWorld()
        const made: { at: number; handle: number }[] = []
        for (const one of steps)
          if (one.what === 'minutes') await w.pass(one.pass)
          else if (await w.fails(one.handle, one.place)) made.push({ at: w.at, handle: one.handle })
        for (const { at } of made) {
          const hour = made.filter((one) => one.at >= at && one.at < at + 60)
          expect(new Set(hour.map((one) => one.handle)).size).toBeLessThanOrEqual(30)
        }
      },
    ),
    { numRuns: 30 },
  )
  // And it is reached: a sequence that never met the ceiling would prove nothing.
  const w = newWorld()
  let tried = 0
  for (let handle = 1; handle <= 40; handle++) if (await w.fails(handle, court)) tried += 1
  expect(tried).toBe(30)
  // Who is known there comes in all the same, and so does a stranger to it an hour later.
  await w.pass(60)
  expect(await w.comesIn(41, court)).toBe(true)
  for (let handle = 1; handle <= 40; handle++) await w.fails(handle, court)
  expect([await w.comesIn(42, court), await w.comesIn(41, court)]).toEqual([false, true])
})

test('at my own desk too there are thirty guesses a day at me and no more, and the day after I come in', async () => {
  const w = newWorld()
  await w.comesIn(me, court)
  let made = 0
  for (let hour = 0; hour < 23; hour++) {
    for (let n = 0; n < 3; n++) if (await w.fails(me, court)) made += 1
    await w.pass(60)
  }
  expect(made).toBe(30)
  expect(await w.comesIn(me, court)).toBe(false)
  await w.pass(15 * 60)
  expect(await w.comesIn(me, court)).toBe(true)
})

test('whoever tries one password on everybody is stopped, also where all are known; each of these has two tries an hour left', async () => {
  const w = newWorld()
  for (let handle = 1; handle <= 40; handle++) await w.comesIn(handle, court)
  await w.pass(1)
  const made: number[] = []
  for (let round = 0; round < 4; round++)
    for (let handle = 1; handle <= 40; handle++) if (await w.fails(handle, court)) made.push(handle)
  // Of thirty and one the thirty others failed, of the last ten too: two each, and of nobody a third.
  expect(made).toHaveLength(80)
  expect(await w.fails(41, court)).toBe(false)
  // Somebody whom they did not try comes in on the first attempt or the second.
  const mine = newWorld()
  await mine.comesIn(me, court)
  for (let handle = 1; handle <= 40; handle++) await mine.fails(handle, court)
  expect([await mine.fails(me, court), await mine.comesIn(me, court)]).toEqual([true, true])
})

test('a court in which nobody is known yet signs in, though everybody mistypes first', async () => {
  const w = newWorld()
  const came = []
  for (let handle = 1; handle <= 90; handle++) {
    await w.fails(handle, court)
    came.push(await w.comesIn(handle, court))
  }
  expect(came.every(Boolean)).toBe(true)
})

test.each<[string, (w: ReturnType<typeof newWorld>) => Promise<unknown>]>([
  [
    'thirty others failed there',
    async (w) => {
      for (let handle = 100; handle < 130; handle++) await w.fails(handle, court)
    },
  ],
  [
    'it failed ten times elsewhere',
    async (w) => {
      for (let place = 10; place < 15; place++) for (let n = 0; n < 2; n++) await w.fails(me, place)
    },
  ],
  [
    'it failed ten times there within the hour',
    async (w) => {
      for (let n = 0; n < 10; n++) {
        await w.fails(me, court)
        await w.pass(4)
      }
      await w.pass(10)
    },
  ],
])('whether a handle is known at an address the next answer does not tell, after %s', async (_, before) => {
  const next = async (w: ReturnType<typeof newWorld>) => {
    const begun = await t.door.beginTry(w.trierOf(me, court))
    return { heard: begun !== undefined, answer: begun?.asTooMany === false ? 'wrong' : 'too many' }
  }
  const [known, unknown, untried] = [newWorld(), newWorld(), newWorld()]
  await known.comesIn(me, court)
  for (const w of [known, unknown]) await before(w)
  expect(await next(known)).toEqual({ heard: true, answer: 'too many' })
  expect(await next(unknown)).toEqual({ heard: false, answer: 'too many' })
  expect(await next(untried)).toEqual({ heard: true, answer: 'wrong' })
})

test('an address stays known for two others that came after it and sixty days; a third, or a day more, makes it any address', async () => {
  const besieged = async (w: ReturnType<typeof newWorld>) => {
    for (let place = 10; place < 16; place++) for (let n = 0; n < 2; n++) await w.fails(me, place)
    return w.comesIn(me, court)
  }
  const one = newWorld()
  await one.comesIn(me, court)
  await one.pass(1)
  await one.comesIn(me, 1)
  expect(await besieged(one)).toBe(true)
  await one.pass(1)
  for (const place of [2, 3]) await t.door.knowTrier(one.trierOf(me, place))
  expect(await besieged(one)).toBe(false)
  const late = newWorld()
  await late.comesIn(me, court)
  await late.pass(60 * 24 * 60 + 1)
  expect(await besieged(late)).toBe(false)
})

test('counter-proof: counted by address alone, as it once was, one clumsy colleague keeps the whole court out', async () => {
  const w = newWorld()
  await w.comesIn(me, court)
  for (let n = 0; n < 40; n++) await w.fails(1 + (n % 8), court)
  const { rows } = await t.all.query<{ out: boolean }>(
    `select count(*) >= 30 as out from office.attempt
     where address_hash = $1 and not succeeded and at > now() - interval '15 minutes'`,
    [w.trierOf(me, court).address],
  )
  expect(rows).toEqual([{ out: true }])
  expect(await w.comesIn(me, court)).toBe(true)
})

test('what succeeded is no failure: five are left after it, however often somebody came in', async () => {
  const w = newWorld()
  for (let n = 0; n < 12; n++) expect(await w.comesIn(me, court)).toBe(true)
  const made = []
  for (let n = 0; n < 6; n++) made.push(await w.fails(me, court))
  expect(made).toEqual([true, true, true, true, true, false])
})

test('thirty tries at once are five', async () => {
  const w = newWorld()
  const answers = await Promise.all(Array.from({ length: 30 }, () => w.fails(me, court)))
  expect(answers.filter(Boolean)).toHaveLength(5)
})
