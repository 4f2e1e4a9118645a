/**
 * The oracle of permissions: who may read and write what, said in plain TypeScript (`oracle/rules.ts`,
 * `oracle/writes.ts`), held against what the database shows to everybody, row by row; and policies that are broken on
 * purpose, each of which it must see. The house is made by the seed that is printed, the same again by the same seed.
 *
 * On a working day each table is asked by as many as its conditions need; `HIMAYA_ORACLE=1` lets everybody ask everything.
 * `HIMAYA_ORACLE_SEED` makes another house, `HIMAYA_ORACLE_HOUSES` more of them, `HIMAYA_ORACLE_WRITES` tries more rows,
 * `HIMAYA_MUTANTS=all` every mutant.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compare, each, enough } from './oracle/ask.ts'
import { Tally } from './oracle/asker.ts'
import { drawerFrom } from './oracle/draw.ts'
import { equivalent } from './oracle/equivalent.ts'
import { newHouse, type House } from './oracle/house.ts'
import { functionMutants, killedBy, readMutants, type Mutant } from './oracle/mutants.ts'
import { unlike } from './oracle/rule.ts'
import { rules } from './oracle/rules.ts'
import { keyOf } from './oracle/world.ts'
import { beside, toldOf, writtenBy } from './oracle/written.ts'
import { attemptsFor, drawAttempts, letsIn, writes } from './oracle/writes.ts'

const whole = process.env['HIMAYA_ORACLE'] !== undefined
const seed = process.env['HIMAYA_ORACLE_SEED'] ?? '20261127'
const houses = Number(process.env['HIMAYA_ORACLE_HOUSES'] ?? 1)
/** Rows of each table of which everybody tries to write another, and how many in a hundred of what is to be refused. */
const attempts = {
  many: Number(process.env['HIMAYA_ORACLE_WRITES'] ?? 4),
  refused: whole ? 30 : 6,
}
const allMutants = process.env['HIMAYA_MUTANTS'] === 'all'
/** Broken of the policies, and of the functions under them, when not all are; of the whole one of each table. */
const ofPolicies = whole ? Infinity : 36
const ofFunctions = whole ? 24 : 12
const leastMutants = 40
/** So often each condition must have been true, and so often false, for this run to have said anything of it. */
const floor = 200
/** So often each table must have let a row in, and refused one. */
const writesFloor = 5
/** So many decisions, one row and one who asks, of rows that belong to cases. */
const leastDecisions = 100_000

const by = drawerFrom(`${seed}: what is asked`)
const tally = new Tally()
let house: House

beforeAll(async () => {
  house = await newHouse(seed)
}, 600_000)
afterAll(async () => {
  await house.close()
})

/** Whoever was hired as this, whatever became of them. */
const hiredAs = (post: string) => house.everybody.filter(({ what }) => what.startsWith(`${post} `))
const rowsOf = ({ world }: House, tables: readonly string[]) =>
  tables.reduce((sum, name) => sum + world.rowsOf(name).length, 0)

describe('the oracle of reading', () => {
  test(
    'says of every row and everybody who asks what the database shows',
    async () => {
      let decisions = 0
      let ofCases = 0
      let people = 0
      const ask = async (one: House) => {
        expect(one.empty, 'what is empty proves nothing: say in recipes.ts what its checks ask').toEqual([])
        const asked = whole ? each(one.everybody, one.open) : enough(one.everybody, one.open, floor, by)
        const compared = await compare(one, asked, tally)
        decisions += compared.decisions
        ofCases += compared.ofCases
        people += asked.length
        expect(compared.mismatches).toEqual([])
      }
      await ask(house)
      for (let n = 1; n < houses; n++) {
        const another = await newHouse(`${seed} ${String(n)}`)
        try {
          await ask(another)
        } finally {
          await another.close()
        }
      }
      console.log(
        `seed ${seed}: houses ${String(houses)}, who ask ${String(people)}, decisions ${decisions.toLocaleString('en')}, of rows of cases ${ofCases.toLocaleString('en')}, mismatches 0`,
      )
      expect(ofCases).toBeGreaterThan(leastDecisions)
    },
    900_000 * houses,
  )

  test('has asked each of its conditions often enough, both ways; of a house without coordinators it says that it has not', () => {
    const rows = [...tally.seen].sort(([a], [b]) => (a < b ? -1 : 1))
    const wide = Math.max(...rows.map(([name]) => name.length))
    console.log(
      [
        `${'condition'.padEnd(wide)}     true     false`,
        ...rows.map(
          ([name, { yes, no }]) =>
            `${name.padEnd(wide)} ${String(yes).padStart(8)} ${String(no).padStart(9)}`,
        ),
      ].join('\n'),
    )
    expect(rows.length).toBeGreaterThan(150)
    expect(tally.seldom(floor)).toEqual([])

    const few = new Tally()
    const others = house.everybody.filter((one) => !hiredAs('unit_coordinator').includes(one))
    const table = 'assistance.reception'
    for (const { eyes } of house.seenBy(others, rules)) {
      eyes.keysOf(table)
      few.add(eyes.tally, [table], rowsOf(house, [table]))
    }
    expect(few.seldom(floor).map(([name]) => name)).toContain(`${table}: coordinator on the case`)
  })

  test('tells nobody of an act who could not read what it wrote, in whatever table its code writes', async () => {
    const writing = await writtenBy(house.all)
    const told = toldOf(house, writing, (act) => act)
    console.log(
      [
        `${String(writing.size)} acts, ${String(told.acts.size)} of them told to somebody in ${String(told.asked)} cases and tables that hold rows; not asked:`,
        ...[...Map.groupBy(told.skipped, ([, why]) => why)].map(
          ([why, acts]) => `  ${why}: ${acts.map(([act]) => act).join(', ')}`,
        ),
      ].join('\n'),
    )
    expect(told.wider).toEqual([])
    expect(beside.filter((one) => !told.excused.has(one))).toEqual([])
    expect(told.acts.size).toBeGreaterThan(60)
    // Broken: one that writes a table that whoever is told reads, and a second one that the unit does not.
    const writes = (...tables: string[]) =>
      new Map([['cases.assign', { inserted: new Set(tables), updated: new Set<string>() }]])
    const toldBy = (...tables: string[]) => toldOf(house, writes(...tables), (act) => act).wider
    expect(toldBy('court.assignment')).toEqual([])
    expect(toldBy('court.assignment', 'penal.element')).not.toEqual([])
    // Broken: what is told of an assignment told of these too.
    for (const act of [
      'transfer.send',
      'recusal.bar',
      'people.hand_over',
      'reports.decide',
      'reception.receive',
    ])
      expect(toldOf(house, new Map([[act, writing.get(act)!]]), () => 'cases.assign').wider, act).not.toEqual(
        [],
      )
  })

  test('differs from the database where one post too many is said, or one too few', async () => {
    const wrong = [
      { table: 'assistance.reception', as: 'assistance.screening', post: 'investigating_judge' },
      { table: 'assistance.screening', as: 'assistance.reception', post: 'investigating_judge' },
    ] as const
    for (const { table, as, post } of wrong) {
      const twin = { ...rules, [table]: rules[as] } as typeof rules
      const some = each(house.seenBy(hiredAs(post), twin), [table])
      const { mismatches } = await compare(house, some, new Tally())
      expect(mismatches.length, table).toBeGreaterThan(5)
    }
  })
})

test.runIf(whole)(
  'the same seed makes the same house, key by key, and another seed another',
  async () => {
    const keysOf = ({ world }: House) =>
      world.shapes.map(({ name }) => [name, world.rowsOf(name).map(keyOf).sort()] as const)
    for (const [of, same] of [
      [seed, true],
      [`${seed} another`, false],
    ] as const) {
      const again = await newHouse(of)
      try {
        const differs = keysOf(again).filter(([, keys], n) => keys.join() !== keysOf(house)[n]?.[1].join())
        if (same) expect(differs.map(([name]) => name)).toEqual([])
        else expect(differs.length).toBeGreaterThan(60)
      } finally {
        await again.close()
      }
    }
  },
  600_000,
)

/** A row that is there, tried once more by everybody in two names. */
test(
  'row security lets in what the oracle of writing says, and nothing else; a policy too many is seen',
  async () => {
    const wrong: string[] = []
    const counts: [string, number, number][] = []
    for (const shape of house.world.shapes.filter(({ name }) => name in writes)) {
      let yes = 0
      let no = 0
      for (const attempt of drawAttempts(shape, house.world, house.everybody, attempts, by(shape.name))) {
        const does = await letsIn(house.app, attempt)
        if (does !== attempt.should)
          wrong.push(
            `${attempt.table}: ${attempt.what}: ${does ? 'let in' : 'refused'} and should not be: ${JSON.stringify(attempt.values)}`,
          )
        if (does) yes++
        else no++
      }
      counts.push([shape.name, yes, no])
    }
    console.log(
      counts
        .map(
          ([name, yes, no]) =>
            `${name.padEnd(30)} ${String(yes).padStart(5)} let in ${String(no).padStart(6)} refused`,
        )
        .join('\n'),
    )
    expect(wrong).toEqual([])
    expect(
      unlike(
        Object.keys(writes),
        counts.map(([name]) => name),
      ),
    ).toEqual([])
    expect(counts.filter(([, yes, no]) => yes < writesFloor || no < writesFloor)).toEqual([])

    const shape = house.world.shapes.find(({ name }) => name === 'assistance.reception')!
    const [stranger] = attemptsFor(shape, house.world.rowsOf(shape.name).slice(0, 1), hiredAs('auditor'))
    if (stranger === undefined) throw new Error('no auditor was hired')
    await house.all.query(
      'create policy twin on assistance.reception for insert to himaya_app with check (true)',
    )
    try {
      expect(stranger.should).toBe(false)
      expect(await letsIn(house.app, stranger)).toBe(true)
    } finally {
      await house.all.query('drop policy twin on assistance.reception')
    }
  },
  900_000 + 100_000 * attempts.many,
)

describe('a policy that is broken on purpose', () => {
  const isEquivalent = ({ name }: Pick<Mutant, 'name'>) => equivalent.some(({ which }) => which.test(name))

  /** Those whose lot is lowest: one that is added takes the place of one other at most. */
  const some = (from: readonly Mutant[], many: number) =>
    from
      .map((mutant) => [by('mutant', mutant.name).whole(0, 2 ** 31), mutant] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, many)
      .map(([, mutant]) => mutant)
  function chosen(all: readonly Mutant[]): readonly Mutant[] {
    if (allMutants) return all
    const telling = all.filter((mutant) => !isEquivalent(mutant))
    const [functions, policies] = [
      telling.filter(({ kind }) => kind === 'function'),
      telling.filter(({ kind }) => kind !== 'function'),
    ]
    const byTable = Map.groupBy(policies, ({ tables: [table] }) => table)
    const ofEach = [...byTable.values()].flatMap((mutants) => some(mutants, 1))
    return [...some(ofEach, ofPolicies), ...some(functions, ofFunctions)]
  }

  test('is another: one that breaks nothing lives', async () => {
    // Asked as mutants are, by some; what everybody is shown of every table was asked above.
    const some = house.everybody.filter((_, n) => n % (whole ? 9 : 60) === 0)
    expect(await killedBy(house.all, house, some, { sql: 'select', tables: house.open })).toBeUndefined()
  }, 600_000)

  test(
    'is seen by the oracle, whichever it is',
    async () => {
      const all = [...(await readMutants(house.all)), ...(await functionMutants(house.all))]
      const began = Date.now()
      const alive: string[] = []
      const killed: string[] = []
      const some = chosen(all)
      for (const mutant of some) {
        const who = await killedBy(house.all, house, house.everybody, mutant)
        if (who === undefined) alive.push(mutant.name)
        else killed.push(mutant.name)
      }
      const kinds = Object.entries(Object.groupBy(some, ({ kind }) => kind))
      console.log(
        `${String(killed.length)} of ${String(some.length)} mutants killed in ${((Date.now() - began) / 1000).toFixed(0)} s: ` +
          `${kinds.map(([kind, list]) => `${String(list.length)} ${kind}`).join(', ')}; ` +
          `${String(all.length)} there are, ${String(all.filter(isEquivalent).length)} of them nobody could tell`,
      )
      expect(alive.filter((name) => !isEquivalent({ name }))).toEqual([])
      // The list of what nobody could tell stays true.
      expect(killed.filter((name) => isEquivalent({ name }))).toEqual([])
      expect(equivalent.filter(({ which }) => !all.some(({ name }) => which.test(name)))).toEqual([])
      expect(some.length).toBeGreaterThanOrEqual(leastMutants)
    },
    allMutants ? 7_200_000 : 900_000,
  )
})
