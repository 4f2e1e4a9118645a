/** The oracle of writing (`oracle/writes.ts`): a row that is there, tried once more by everybody in two names. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTo, newCourt } from '../../db/test/court.ts'
import { Eyes, Tally } from './oracle/asker.ts'
import { shapesOf } from './oracle/catalogue.ts'
import { drawFrom } from './oracle/draw.ts'
import { fillHouse } from './oracle/fill.ts'
import { rules } from './oracle/rules.ts'
import { readWorld } from './oracle/world.ts'
import { attemptsFor, letsIn, writes } from './oracle/writes.ts'

/** Rows of each table that are tried by everybody. */
const ofEach = Number(process.env['HIMAYA_ORACLE_WRITES'] ?? 3)
/** Where few rows are such that anybody may write another. */
const rare: readonly string[] = ['court.assignment', 'assistance.referral', 'court.measure_decision']
/** So often each table must have let in, and refused. */
const floor = 5

let t: Awaited<ReturnType<typeof newCourt>>
beforeAll(async () => {
  t = await newCourt()
})
afterAll(async () => {
  await t.close()
})

test(
  'row security lets in what the oracle says, and nothing else',
  async () => {
    const shapes = await shapesOf(t.all)
    const { askers } = await fillHouse(t.all, shapes, drawFrom('writes'))
    const world = await readWorld(t.all, shapes)
    const everybody = askers.map((asker) => ({
      ...asker,
      eyes: new Eyes(world, asker.token, rules, new Tally()),
    }))
    const app = await connectTo(t.as('himaya_app'))
    const draw = drawFrom('writes')
    const wrong: string[] = []
    const counts: [string, number, number][] = []
    for (const shape of shapes.filter(({ name }) => name in writes)) {
      const rows = Array.from({ length: ofEach * (rare.includes(shape.name) ? 4 : 1) }, () =>
        draw.one(world.rowsOf(shape.name)),
      )
      let yes = 0
      let no = 0
      for (const attempt of attemptsFor(shape, rows, everybody)) {
        const does = await letsIn(app, attempt)
        if (does !== attempt.should)
          wrong.push(
            `${attempt.table}: ${attempt.what}: ${does ? 'let in' : 'refused'} and should not be: ${JSON.stringify(attempt.values)}`,
          )
        if (does) yes++
        else no++
      }
      counts.push([shape.name, yes, no])
    }
    await app.end()
    console.log(
      counts
        .map(
          ([name, yes, no]) =>
            `${name.padEnd(30)} ${String(yes).padStart(5)} let in ${String(no).padStart(6)} refused`,
        )
        .join('\n'),
    )
    expect(wrong).toEqual([])
    expect(counts.map(([name]) => name).sort()).toEqual(Object.keys(writes).sort())
    expect(counts.filter(([, yes, no]) => yes < floor || no < floor)).toEqual([])
  },
  300_000 + 100_000 * ofEach,
)
