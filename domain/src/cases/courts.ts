import { courts, type Court } from '@himaya/law'
import type { CourtId, UnitId } from '../ids.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'
import type { Competence } from './competence.ts'

// Pure, so that a browser that asks for no court loads none.
const byId = /* @__PURE__ */ new Map(/* @__PURE__ */ courts.map((court) => [court.id, court]))

/** The court of that id, or `undefined` when the map has none. */
export const findCourt = (id: CourtId): Court | undefined => byId.get(id)

function getCourt(id: CourtId): Court {
  const court = byId.get(id)
  if (court === undefined) throw new RangeError(`${id} is not a court of the judicial map`)
  return court
}

/**
 * The Court of Appeal that takes a court's felonies: itself, or the one above it. While that one has not opened,
 * the one that stands in for it (a reading of the decree, art. 6).
 *
 * @throws RangeError when the map has no such court
 */
export function appealCourtOf(id: CourtId): CourtId {
  const court = getCourt(id)
  const above = court.appeal === null ? court : getCourt(court.appeal as CourtId)
  return (above.standIn ?? above.id) as CourtId
}

/** The protection unit of a court, e.g. `UNIT-TPI-NADOR`. */
export const unitOf = (court: CourtId): UnitId => `UNIT-${court}` as UnitId

/** The court that a unit belongs to, or `undefined` when the id is not a unit's. */
export function courtOfUnit(unit: UnitId): CourtId | undefined {
  const id = unit.replace(/^UNIT-/, '') as CourtId
  return unit.startsWith('UNIT-') && byId.has(id) ? id : undefined
}

export const seizeReasons = ['court_not_open', 'court_hears_no_penal_case', 'wrong_level'] as const

/**
 * Whether a court may be seized of charges: it has opened (decree 2-23-665 art. 6), takes penal cases (Law 38-15
 * art. 48: of the three tribunals of Casablanca only the penal one) and is of the level the charges call for.
 *
 * @throws RangeError when the map has no such court
 */
export function maySeize(id: CourtId, where: Competence): Verdict<(typeof seizeReasons)[number]> {
  const court = getCourt(id)
  return verdict(where.basis, [
    ...unless(court.inService, 'court_not_open', 'ma/decree/2023/2-23-665#art_6'),
    ...unless(
      court.hears === 'general' || court.hears === 'penal',
      'court_hears_no_penal_case',
      'ma/act/2022/38-15#art_48',
    ),
    ...unless(court.kind === where.level, 'wrong_level', where.basis[0]),
  ])
}
