/**
 * The oracle: who may read what, said in plain TypeScript (`oracle/rules.ts`), held against what the database shows to
 * everybody, row by row. The houses it is asked about are made by the seed that is printed;
 * `HIMAYA_ORACLE_SEED` makes others, `HIMAYA_ORACLE_HOUSES` more of them.
 */
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { connectTo, newCourt } from '../../db/test/court.ts'
import { asked, compare, differenceOf } from './oracle/ask.ts'
import { Eyes, Tally } from './oracle/asker.ts'
import { shapesOf, type Shape } from './oracle/catalogue.ts'
import { drawFrom } from './oracle/draw.ts'
import { fillHouse } from './oracle/fill.ts'
import { rules } from './oracle/rules.ts'
import { readWorld } from './oracle/world.ts'

const seed = Number(process.env['HIMAYA_ORACLE_SEED'] ?? 20261127)
const houses = Number(process.env['HIMAYA_ORACLE_HOUSES'] ?? 2)
/** So often each condition must have been true, and so often false, for this run to have said anything of it. */
const floor = 200
/** So many decisions, one row and one who asks, of rows that belong to cases. */
const leastDecisions = 100_000

const tally = new Tally()
let shapes: readonly Shape[]
let decisions = 0
let ofCases = 0
let people = 0

beforeAll(async () => {
  const t = await newCourt()
  // Which migrations were applied is nobody's in the house, and no row of it is anybody's.
  shapes = (await shapesOf(t.all)).filter(({ name }) => name !== 'meta.applied')
  await t.close()
})

describe('the oracle', () => {
  test('knows every table of the catalogue, and no other', () => {
    const tables = shapes.map(({ name }) => name)
    expect(Object.keys(rules).sort()).toEqual(tables.sort())
    expect(
      shapes.filter((shape) => asked(shape) === (rules[shape.name as keyof typeof rules] === 'closed')),
      'closed is what the role of the server may not ask, and nothing else',
    ).toEqual([])
  })

  test(
    'says of every row and everybody who asks what the database shows',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), async (house) => {
          const t = await newCourt()
          try {
            const { askers, empty } = await fillHouse(t.all, shapes, drawFrom(String(house)))
            expect(empty, 'what is empty proves nothing: say in recipes.ts what its checks ask').toEqual([])
            const world = await readWorld(t.all, shapes)
            const app = await connectTo(t.as('himaya_app'))
            const compared = await compare(t.court, app, world, askers, tally)
            await app.end()
            decisions += compared.decisions
            ofCases += compared.ofCases
            people += askers.length
            expect(compared.mismatches).toEqual([])

            // One post too many in one rule, and the same comparison must see it.
            const wrong = { ...rules, 'assistance.reception': rules['assistance.screening'] } as typeof rules
            const seen = askers.filter(
              ({ token }) =>
                differenceOf(
                  new Eyes(world, token, wrong, new Tally()).keysOf('assistance.reception'),
                  new Eyes(world, token, rules, new Tally()).keysOf('assistance.reception'),
                ) !== '',
            )
            expect(seen.length, 'a rule that lets the prosecution read receptions').toBeGreaterThan(5)
          } finally {
            await t.close()
          }
        }),
        { seed, numRuns: houses, endOnFailure: true },
      )
      expect(ofCases).toBeGreaterThan(leastDecisions)
    },
    300_000 * houses,
  )

  test('has asked each of its conditions often enough, both ways', () => {
    const rows = [...tally.seen].sort(([a], [b]) => (a < b ? -1 : 1))
    const wide = Math.max(...rows.map(([name]) => name.length))
    console.log(
      [
        `seed ${String(seed)}: ${String(houses)} houses, ${String(people)} who ask, ${decisions.toLocaleString('en')} decisions, ${ofCases.toLocaleString('en')} of them of cases`,
        `${'condition'.padEnd(wide)}     true     false`,
        ...rows.map(
          ([name, { yes, no }]) =>
            `${name.padEnd(wide)} ${String(yes).padStart(8)} ${String(no).padStart(9)}`,
        ),
      ].join('\n'),
    )
    expect(rows.length).toBeGreaterThan(150)
    expect(rows.filter(([, { yes, no }]) => yes < floor || no < floor)).toEqual([])
  })
})
