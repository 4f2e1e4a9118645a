/** A house that chance made, with everybody who asks in it and what the oracle says that they see. */
import { connectTo, newCourt } from '../../../db/test/court.ts'
import { Eyes, type Rules } from './asker.ts'
import { asked, shapesOf } from './catalogue.ts'
import type { Asker } from './draw.ts'
import { fillHouse } from './fill.ts'
import { rules } from './rules.ts'
import { readWorld, type Table } from './world.ts'

/** Somebody who asks, and how the oracle looks at the house for them. */
export interface Somebody extends Asker {
  readonly eyes: Eyes
}
export type House = Awaited<ReturnType<typeof newHouse>>

export async function newHouse(seed: string) {
  const t = await newCourt()
  // Which migrations were applied is nobody's in the house, and no row of it is anybody's.
  const shapes = (await shapesOf(t.all)).filter(({ name }) => name !== 'meta.applied')
  const { askers, empty } = await fillHouse(t.all, shapes, seed)
  const world = await readWorld(t.all, shapes)
  const app = await connectTo(t.as('himaya_app'))
  const seenBy = (some: readonly Asker[], by: Rules): readonly Somebody[] =>
    some.map((asker) => ({ ...asker, eyes: new Eyes(world, asker.token, by) }))
  return {
    court: t.court,
    /** Past row security. */
    all: t.all,
    /** The role of the server, past its door. */
    app,
    world,
    everybody: seenBy(askers, rules),
    /** The same people by other rules. */
    seenBy,
    /** Tables of which no row could be written. */
    empty,
    /** What the role of the server may ask anything of. */
    open: shapes.filter(asked).map(({ name }) => name as Table),
    async close() {
      await app.end()
      await t.close()
    },
  }
}
