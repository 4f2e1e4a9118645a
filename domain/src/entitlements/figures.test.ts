import { describe, expect, test } from 'vitest'
import type { CourtId } from '../ids.ts'
import { levelsOf, posts, type Post } from '../officers/posts.ts'
import { entitlementIds, givingOf } from './entitlements.ts'
import { courtsCounted, courtsShownTo, isCountedFor, isCountedForProsecution } from './figures.ts'
import { seesCountry, seesFigures } from './figure-posts.ts'

const at = (id: string) => id as CourtId
const shown = ['kings_prosecutor', 'general_prosecutor', 'unit_coordinator', 'central_unit']
const others = posts.filter((post) => !shown.includes(post))

describe('figures of courts', () => {
  test.each(others)('a %s is shown none', (post) => {
    expect(seesFigures(post)).toBe(false)
    expect(seesCountry(post)).toBe(false)
    const court = levelsOf(post).includes('first_instance') ? at('TPI-NADOR') : at('CA-NADOR')
    expect(courtsShownTo(post, court)).toEqual([])
    expect(courtsShownTo(post, null)).toEqual([])
    expect(entitlementIds.filter((id) => isCountedFor(post, id))).toEqual([])
  })

  test.each(['kings_prosecutor', 'unit_coordinator'] as const)(
    'a %s is shown those of the own court',
    (post) => {
      expect(seesFigures(post)).toBe(true)
      expect(courtsShownTo(post, at('TPI-NADOR'))).toEqual(['TPI-NADOR'])
      expect(courtsShownTo(post, null)).toEqual([])
    },
  )

  test('a coordinator at a Court of Appeal is shown that one, and no tribunal of its circuit', () => {
    expect(courtsShownTo('unit_coordinator', at('CA-NADOR'))).toEqual(['CA-NADOR'])
  })

  test('the general prosecutor is shown the own court first, then the tribunals of the circuit that have opened', () => {
    const [own, ...circuit] = courtsShownTo('general_prosecutor', at('CA-NADOR'))
    expect(own).toBe('CA-NADOR')
    expect(circuit).toContain('TPI-NADOR')
    expect(circuit).not.toContain('CA-NADOR')
    expect(circuit).not.toContain('TPI-RABAT')
    for (const id of circuit) expect(courtsCounted()).toContain(id)
  })

  test('a Court of Appeal that stands in for one that has not opened is shown its tribunals', () => {
    expect(courtsShownTo('general_prosecutor', at('CA-LAAYOUNE'))).toContain('TPI-DAKHLA')
  })

  test('the centre is shown every court that has opened and hears penal cases, and the country', () => {
    expect(courtsShownTo('central_unit', null)).toEqual(courtsCounted())
    expect(courtsCounted()).toContain('TPI-CASABLANCA-PENAL')
    expect(courtsCounted().some((id) => /CASABLANCA-(?:CIVIL|SOCIAL)/.test(id))).toBe(false)
    expect(courtsCounted()).not.toContain('CA-DAKHLA')
    expect(courtsCounted()).toHaveLength(97)
    expect(seesCountry('central_unit')).toBe(true)
    expect(posts.filter(seesCountry)).toEqual(['central_unit'])
  })
})

describe('of what', () => {
  const all = (post: Post) => entitlementIds.filter((id) => isCountedFor(post, id))
  test.each(['kings_prosecutor', 'general_prosecutor'] as const)(
    'a %s is shown what may be known of one person, and nothing else',
    (post) => {
      expect(all(post)).toEqual(entitlementIds.filter(isCountedForProsecution))
      expect(all(post)).toContain('legal_aid')
      expect(all(post)).not.toContain('first_reception')
      expect(all(post).some((id) => givingOf(id) === 'within_available_means')).toBe(false)
    },
  )
  test.each(['unit_coordinator', 'central_unit'] as const)('a %s is shown all', (post) => {
    expect(all(post)).toEqual(entitlementIds)
  })
})
