import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  boundOf,
  drawn,
  hasTask,
  manyIdentities,
  measures,
  probing,
  refusals,
  withoutTask,
  type IdentityLook,
  type Search,
  type Task,
} from './watching.ts'

const minute = 60_000
const hour = 60 * minute
const dayLong = 24 * hour
const nine = Date.parse('2026-11-25T08:00:00Z')

/** A look at somebody every so many minutes. */
const every = (minutes: number, count: number, of = count): IdentityLook[] =>
  Array.from({ length: count }, (_, n) => ({ at: nine + n * minutes * minute, person: `p${n % of}` }))

describe('identities within an hour', () => {
  test('a clerk who looks through forty is asked; an assistant with a heavy ordinary day is not', () => {
    // Forty in twenty minutes.
    expect(manyIdentities(every(0.5, 40), boundOf(0))).toMatchObject({ found: 40, from: nine })
    // Even where the post is said to look at as many as that every hour.
    expect(manyIdentities(every(0.5, 40), boundOf(1000))).toMatchObject({ found: 40 })
    // Sixty people in a day of nine hours, twelve in the hour of the mass hearing, some of them again and again.
    const heavy = [
      ...every(9, 60, 60),
      ...every(5, 12, 12).map((one) => ({ ...one, at: one.at + 10 * hour })),
    ]
    expect(manyIdentities(heavy, boundOf(6))).toBeUndefined()
    // The same person opened a hundred times is one person.
    expect(manyIdentities(every(0.1, 100, 1), boundOf(0))).toBeUndefined()
  })

  test('the hour is an hour: what is sixty minutes old counts no more', () => {
    const limit = boundOf(0)
    const inAnHour = every(60 / (limit + 1), limit + 1)
    expect(manyIdentities(inAnHour, limit)?.found).toBe(limit + 1)
    expect(manyIdentities(every(60 / limit, limit + 1), limit)).toBeUndefined()
  })

  const looks = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 6 * hour }),
      person: fc.constantFrom(...Array.from({ length: 26 }, (_, n) => `p${n}`)),
    }),
    { maxLength: 60 },
  )
  test('is what counting by hand finds', () => {
    fc.assert(
      fc.property(looks, fc.integer({ min: 0, max: 20 }), (all, bound) => {
        const by = (one: IdentityLook) =>
          new Set(
            all
              .filter(({ at }) => at <= one.at && one.at - at < measures.identities.within)
              .map((l) => l.person),
          ).size
        const most = Math.max(0, ...all.map(by))
        expect(manyIdentities(all, bound)?.found).toBe(most > bound ? most : undefined)
      }),
    )
  })
  test('a look more takes no question away, and their order makes none', () => {
    fc.assert(
      fc.property(looks, looks, (all, more) => {
        const [one, other] = [manyIdentities(all, 5), manyIdentities([...all, ...more], 5)]
        if (one !== undefined) expect(other!.found).toBeGreaterThanOrEqual(one.found)
        expect(manyIdentities(all.toReversed(), 5)).toEqual(one)
      }),
    )
  })
  test('no post is so quiet that fifteen is asked about, and none so busy that thirty-one is not', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e4, noNaN: true }), (usual) => {
        expect(boundOf(usual)).toBeGreaterThanOrEqual(15)
        expect(boundOf(usual)).toBeLessThanOrEqual(30)
        expect(boundOf(usual + 1)).toBeGreaterThanOrEqual(boundOf(usual))
      }),
    )
  })
})

describe('searches', () => {
  const search = (n: number, cases: string[] = [], hits = cases.length): Search => ({
    at: nine + n * minute,
    id: String(n),
    hits,
    cases,
  })
  test('a dozen that found nobody in a quarter of an hour are asked about; a name tried five times is not', () => {
    expect(
      probing(
        Array.from({ length: 12 }, (_, n) => search(n)),
        [],
      ),
    ).toMatchObject({ found: 12 })
    expect(
      probing(
        Array.from({ length: 5 }, (_, n) => search(n)),
        [],
      ),
    ).toBeUndefined()
    expect(
      probing(
        Array.from({ length: 30 }, (_, n) => search(n * 3)),
        [],
      ),
    ).toBeUndefined()
  })
  test('the same one found six times and never opened is asked about, however it was spelled', () => {
    const same = Array.from({ length: 6 }, (_, n) => search(n, ['c']))
    expect(probing(same, [])).toMatchObject({ found: 6 })
    expect(probing(same, [{ at: nine + 7 * minute, caseId: 'c' }])).toBeUndefined()
    // Another file that was opened explains nothing.
    expect(probing(same, [{ at: nine + 7 * minute, caseId: 'd' }])).toMatchObject({ found: 6 })
  })
  test('who opens what they found is never asked, however much they search', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 60 }), (found) => {
        const searches = found.map((one, n) => search(n / 4, [one]))
        const openings = searches.map(({ at, cases }) => ({ at: at + minute, caseId: cases[0]! }))
        expect(probing(searches, openings)).toBeUndefined()
      }),
    )
  })
  test('a search that found many is no probe', () => {
    expect(
      probing(
        Array.from({ length: 40 }, (_, n) => search(n / 4, ['a'], 2)),
        [],
      ),
    ).toBeUndefined()
  })
})

describe('refusals in a row', () => {
  const refused = (n: number, subject = String(n)) => ({ at: nine + n * minute, act: 'cases.see', subject })
  test('eight different things within ten minutes; one that is asked for again is one', () => {
    expect(refusals(Array.from({ length: 8 }, (_, n) => refused(n)))).toMatchObject({ found: 8 })
    expect(refusals(Array.from({ length: 7 }, (_, n) => refused(n)))).toBeUndefined()
    expect(refusals(Array.from({ length: 50 }, (_, n) => refused(n / 10, 'old')))).toBeUndefined()
  })
})

describe('a look without a task', () => {
  const none: Task = { follows: false, assigned: false, put: [], acts: [], due: [] }
  const visit = (caseId: string, n = 0) => ({ at: nine + n * minute, seq: String(n), caseId })
  test.each([
    ['has nothing to do with it', {}, false],
    ['follows somebody in it', { follows: true }, true],
    ['acted in it three weeks before', { acts: [nine - 21 * dayLong] }, true],
    ['acted in it two months before', { acts: [nine - 60 * dayLong] }, false],
    ['acts in it that evening', { acts: [nine + 8 * hour] }, true],
    ['acts in it two days later', { acts: [nine + 2 * dayLong] }, false],
    ['is on it, and a hearing is in two weeks', { assigned: true, due: [nine + 14 * dayLong] }, true],
    ['a hearing is in two weeks, of a case they are not on', { due: [nine + 14 * dayLong] }, false],
    ['is on it, where nothing happened for a year', { assigned: true, due: [nine - 365 * dayLong] }, false],
    ['was put on it last week', { assigned: true, put: [nine - 7 * dayLong] }, true],
  ])('who %s', (_, task, has) => {
    expect(hasTask(nine, { ...none, ...task })).toBe(has)
  })
  test('of three cases each is asked about, of four the day', () => {
    const of = (count: number) => Array.from({ length: count }, (_, n) => visit(`c${n}`, n))
    expect(withoutTask(of(3), () => none)).toMatchObject({ each: of(3) })
    expect(withoutTask(of(4), () => none)).toEqual({
      together: { from: nine, to: nine + 3 * minute, found: 4 },
    })
    expect(withoutTask([visit('c', 1), visit('c', 2)], () => none)).toEqual({ each: [visit('c', 1)] })
    expect(withoutTask(of(9), () => ({ ...none, follows: true }))).toEqual({ each: [] })
  })
  test('more to do never makes a question', () => {
    const moments = fc.array(
      fc.integer({ min: -90, max: 90 }).map((n) => nine + n * dayLong),
      { maxLength: 4 },
    )
    const task = fc.record({
      follows: fc.boolean(),
      assigned: fc.boolean(),
      put: moments,
      acts: moments,
      due: moments,
    })
    fc.assert(
      fc.property(task, moments, (one, more) => {
        if (!hasTask(nine, one)) return
        for (const what of ['put', 'acts', 'due'] as const)
          expect(hasTask(nine, { ...one, [what]: [...one[what], ...more] })).toBe(true)
        expect(hasTask(nine, { ...one, follows: true })).toBe(true)
      }),
    )
  })
})

describe('the draw', () => {
  const visits = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ at: n, seq: String(n + 1), caseId: 'c' }))
  test('is the same for whoever draws again, in whatever order the week is read', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 80 }), (seed, count) => {
        const all = visits(count)
        const one = drawn(seed, 'UNIT-TPI-NADOR', all)
        expect(drawn(seed, 'UNIT-TPI-NADOR', all.toReversed())).toEqual(one)
        expect(new Set(one.map(({ seq }) => seq)).size).toBe(Math.min(5, count))
        for (const each of one) expect(all).toContainEqual(each)
      }),
    )
  })
  test('leaves nobody out: over a hundred seeds each of twenty is drawn', () => {
    const met = new Set(
      Array.from({ length: 100 }, (_, n) => drawn(`seed ${n}`, 'u', visits(20))).flatMap((one) =>
        one.map(({ seq }) => seq),
      ),
    )
    expect(met.size).toBe(20)
    expect(drawn('s', 'one unit', visits(50))).not.toEqual(drawn('s', 'another', visits(50)))
  })
})
