import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grouped } from './opened-card.tsx'

const look = fc.record({
  id: fc.uuid(),
  day: fc.constantFrom('2026-11-26', '2026-11-27'),
  officer: fc.option(fc.constantFrom('a', 'b', 'c').map((id) => ({ id, nameAr: id, nameLa: id }))),
})

test('looks are grouped by day and person: none is lost, none is doubled, and their order stays', () => {
  fc.assert(
    fc.property(fc.array(look, { maxLength: 40 }), (rows) => {
      const groups = grouped(rows as unknown as Parameters<typeof grouped>[0])
      expect(
        groups
          .flat()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(rows.map(({ id }) => id).sort())
      const names = groups.map(([first]) => `${first?.day ?? ''} ${first?.officer?.id ?? ''}`)
      expect(new Set(names).size).toBe(groups.length)
      for (const group of groups) {
        const at = group.map((one) => rows.findIndex(({ id }) => id === one.id))
        expect(at).toEqual(at.toSorted((a, b) => a - b))
      }
    }),
  )
})
