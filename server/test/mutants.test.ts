/**
 * Policies broken on purpose, one condition, post or policy at a time, as the database itself has them: the oracle must
 * see each. Here those of each table, and of the questions that policies ask, that seeded chance picks; with
 * `HIMAYA_MUTANTS=all`, as in `npm run test:deep`, every one there is.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCourt } from '../../db/test/court.ts'
import { asked } from './oracle/ask.ts'
import { shapesOf, type Shape } from './oracle/catalogue.ts'
import { equivalent } from './oracle/equivalent.ts'
import { drawFrom, type Asker } from './oracle/draw.ts'
import { fillHouse } from './oracle/fill.ts'
import {
  expectedOf,
  functionMutants,
  killedBy,
  readMutants,
  type Expected,
  type Mutant,
} from './oracle/mutants.ts'
import { readWorld } from './oracle/world.ts'

const whole = process.env['HIMAYA_MUTANTS'] === 'all'
/** Of each table, when not all. */
const ofEach = 2
/** Of the functions under the policies, when not all. */
const ofFunctions = 30

let t: Awaited<ReturnType<typeof newCourt>>
let shapes: readonly Shape[]
let askers: readonly Asker[]
let expected: Expected
let all: readonly Mutant[]

beforeAll(async () => {
  t = await newCourt()
  shapes = await shapesOf(t.all)
  ;({ askers } = await fillHouse(t.all, shapes, drawFrom('mutants')))
  expected = expectedOf(await readWorld(t.all, shapes), askers)
  all = [...(await readMutants(t.all)), ...(await functionMutants(t.all))]
}, 600_000)
afterAll(async () => {
  await t.close()
})

const isEquivalent = ({ name }: Mutant) => equivalent.some(({ which }) => which.test(name))

function chosen(): readonly Mutant[] {
  if (whole) return all
  const draw = drawFrom(new Date().toISOString().slice(0, 10))
  const byTable = Map.groupBy(all, ({ kind, tables: [table] }) => (kind === 'function' ? '' : table))
  return [...byTable].flatMap(([table, mutants]) => {
    const telling = mutants.filter((mutant) => !isEquivalent(mutant))
    const many = Math.min(table === '' ? ofFunctions : ofEach, telling.length)
    const picked = new Set<Mutant>()
    while (picked.size < many) picked.add(draw.one(telling))
    return [...picked]
  })
}

describe('a policy that is broken on purpose', () => {
  test('is another: unbroken, everybody sees what the oracle says', async () => {
    const tables = shapes.filter(asked).map(({ name }) => name)
    expect(await killedBy(t.all, shapes, askers, expected, { sql: 'select', tables })).toBeUndefined()
  }, 200_000)

  test('is seen by the oracle, whichever it is', async () => {
    const began = Date.now()
    const alive: string[] = []
    const killed: string[] = []
    const some = chosen()
    for (const mutant of some) {
      const who = await killedBy(t.all, shapes, askers, expected, mutant)
      if (who === undefined) alive.push(mutant.name)
      else killed.push(mutant.name)
    }
    const kinds = Object.entries(Object.groupBy(some, ({ kind }) => kind))
    console.log(
      `${String(killed.length)} of ${String(some.length)} mutants killed in ${((Date.now() - began) / 1000).toFixed(0)} s: ` +
        `${kinds.map(([kind, list]) => `${String(list.length)} ${kind}`).join(', ')}; ` +
        `${String(all.length)} there are, ${String(all.filter(isEquivalent).length)} of them nobody could tell`,
    )
    expect(alive.filter((name) => !equivalent.some(({ which }) => which.test(name)))).toEqual([])
    // The list of what nobody could tell stays true.
    expect(killed.filter((name) => equivalent.some(({ which }) => which.test(name)))).toEqual([])
    expect(equivalent.filter(({ which }) => !all.some(({ name }) => which.test(name)))).toEqual([])
    expect(some.length).toBeGreaterThanOrEqual(60)
  }, 1_200_000)
})
