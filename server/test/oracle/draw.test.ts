import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawerFrom, type Draw } from './draw.ts'

const some = (draw: Draw) => [
  draw.whole(0, 2 ** 31),
  draw.chance(50),
  draw.id(),
  draw.bytes(3).toString('hex'),
]
const word = fc.string({ minLength: 1, maxLength: 8 })

test('whoever draws by the same words of the same seed draws the same, whatever else was drawn', () => {
  fc.assert(
    fc.property(word, word, word, fc.nat(20), (seed, mine, others, many) => {
      fc.pre(mine !== others)
      const alone = some(drawerFrom(seed)(mine))
      const by = drawerFrom(seed)
      for (let n = 0; n < many; n++) by(others, n).id()
      expect(some(by(mine))).toEqual(alone)
      expect(some(by(others))).not.toEqual(alone)
      expect(some(drawerFrom(`${seed}.`)(mine))).not.toEqual(alone)
    }),
  )
})

test('keys have the layout of UUID version 4', () => {
  fc.assert(
    fc.property(word, (seed) => {
      expect(drawerFrom(seed)('one').id()).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }),
  )
})
