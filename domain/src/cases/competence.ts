import type { LegalBasis } from '@himaya/law'
import type { CourtLevel, Post } from '../officers/posts.ts'
import { natureOf, type Charge, type Charges, type Nature } from './charges.ts'

/**
 * How the misdemeanours hang with the felony: `indivisible` ones go with it by law, `connected` ones may (CPP 255,
 * 257), `none` stay with the tribunal.
 */
export const links = ['none', 'connected', 'indivisible'] as const
export type Link = (typeof links)[number]

/** A minor's case is always separated from that of adults (CPP 461): ask once for each. */
export const accusedAges = ['adult', 'child'] as const
export type AccusedAge = (typeof accusedAges)[number]

/** Which prosecution acts and which court tries, from the charges alone; territory is for the prosecution (CPP 44, 259). */
export interface Competence {
  readonly level: CourtLevel
  readonly prosecution: Extract<Post, 'kings_prosecutor' | 'general_prosecutor'>
  /** Who tries in first degree. */
  readonly formation: 'criminal_chamber' | 'juvenile_criminal_chamber' | 'tribunal' | 'juvenile_chamber'
  readonly charges: Charges
  /** Whether misdemeanours are here with a felony: because the law says so, or because they may be. */
  readonly joined: 'no' | 'by_law' | 'by_choice'
  readonly basis: LegalBasis
}

/** One place, once it is known what goes there and why. */
export function seat(
  nature: Nature,
  charges: Charges,
  accused: AccusedAge,
  joined: Competence['joined'],
): Competence {
  if (nature === 'felony')
    return {
      level: 'court_of_appeal',
      prosecution: 'general_prosecutor',
      formation: accused === 'child' ? 'juvenile_criminal_chamber' : 'criminal_chamber',
      charges,
      joined,
      basis: [
        'ma/act/2002/22-01#art_49',
        ...(accused === 'child'
          ? (['ma/act/2002/22-01#art_490'] as const)
          : (['ma/act/2002/22-01#art_254', 'ma/act/2002/22-01#art_416'] as const)),
        ...(joined === 'no' ? [] : (['ma/act/2002/22-01#art_255', 'ma/act/2002/22-01#art_257'] as const)),
      ],
    }
  return {
    level: 'first_instance',
    prosecution: 'kings_prosecutor',
    formation: accused === 'child' ? 'juvenile_chamber' : 'tribunal',
    charges,
    joined,
    basis:
      accused === 'child'
        ? ['ma/act/2002/22-01#art_40', 'ma/act/2002/22-01#art_462']
        : ['ma/act/2002/22-01#art_40', 'ma/act/2002/22-01#art_374'],
  }
}

/**
 * Where the charges against one accused belong: one place, or two when misdemeanours have no link with the felony.
 *
 * - 448-2 to 448-6: general prosecutor, criminal chamber of the Court of Appeal (CPP 49, 254, 416). That he may send one
 *   of limited harm or small value to the king’s prosecutor as a misdemeanour (CPP 49) is his act, and not reckoned here.
 * - 448-7 to 448-10 alone: king's prosecutor, first-instance tribunal.
 * - Misdemeanours indivisible from a felony go with it; connected ones may (CPP 255, 257, 416).
 */
export function competence(
  charges: Charges,
  link: Link,
  accused: AccusedAge,
): readonly [Competence, ...Competence[]] {
  const of = (nature: Nature): Charge[] => [...new Set(charges)].filter((c) => natureOf(c) === nature)
  const [felony, ...felonies] = of('felony')
  const [misdemeanour, ...misdemeanours] = of('misdemeanour')
  if (felony === undefined) return [seat('misdemeanour', charges, accused, 'no')]
  if (misdemeanour === undefined) return [seat('felony', charges, accused, 'no')]
  if (link === 'none')
    return [
      seat('felony', [felony, ...felonies], accused, 'no'),
      seat('misdemeanour', [misdemeanour, ...misdemeanours], accused, 'no'),
    ]
  return [seat('felony', charges, accused, link === 'indivisible' ? 'by_law' : 'by_choice')]
}
