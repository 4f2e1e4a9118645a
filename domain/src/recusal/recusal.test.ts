import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barReasons, barReasonsOf, proposed } from './recusal.ts'

test('a service is barred for its links, an officer never for those of a service', () => {
  expect(barReasonsOf('service')).toEqual(barReasons)
  expect(barReasonsOf('officer')).not.toContain('linked_service')
})

test('nobody with fewer open cases stands behind anybody, and nobody is left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ openCases: fc.nat(9), nameAr: fc.constantFrom('أ', 'ب', 'ت') })),
      (colleagues) => {
        const order = proposed(colleagues)
        expect(order).toHaveLength(colleagues.length)
        for (const one of colleagues) expect(order).toContain(one)
        for (const [n, one] of order.entries())
          for (const later of order.slice(n)) expect(one.openCases).toBeLessThanOrEqual(later.openCases)
      },
    ),
  )
})
