import type { seeCase } from '@himaya/contract'
import {
  appealCourtOf,
  courtOfUnit,
  findCourt,
  isOf,
  seatsOf,
  type CourtId,
  type CourtLevel,
  type Post,
  type Standing,
  type UnitId,
} from '@himaya/domain'
import type { z } from 'zod'

type Places = z.input<typeof seeCase.reply>['places']

/**
 * Whether these posts are told what somebody is charged with. Row security decides it; this only tells "there are no
 * charges" from "you are not told".
 */
export const knowsCharges = (posts: readonly Post[]): boolean =>
  posts.some((post) => isOf(post, 'prosecution', 'investigation', 'bench', 'juvenile', 'registry'))

/**
 * Where a person was received, which court is seized, and which one the charges call for.
 *
 * @param charges those that stand, of all the accused together; `null` when the reader is not told
 */
export function placesOf({
  unit,
  seized,
  charges,
}: {
  readonly unit: UnitId
  readonly seized: CourtId | null
  readonly charges: readonly Standing[] | null
}): Places {
  const received = courtOfUnit(unit)
  // Of all the accused together: what is one's felony may draw another's misdemeanour to it (CPP 257).
  const seats = seatsOf(charges ?? [], { felonyBeside: false, accused: 'adult' })
  const level = seized === null ? undefined : findCourt(seized)?.kind
  return {
    unit: nameOf(received ?? null) ?? { ar: unit, fr: unit },
    seized: nameOf(seized),
    rightLevel: level === undefined || seats[0] === undefined ? null : level === seats[0].level,
    competent:
      charges === null
        ? null
        : seats.map(({ level: wanted, prosecution, formation, charges: of, joined, basis }) => ({
            level: wanted,
            prosecution,
            formation,
            charges: [...of],
            joined,
            basis: [...basis],
            court: nameOf(courtAt(wanted, seized ?? received ?? null)),
          })),
  }
}

/** The court of that level above or at this one; which tribunal lies under a Court of Appeal the charges do not tell. */
function courtAt(level: CourtLevel, near: CourtId | null): CourtId | null {
  if (near === null) return null
  if (level === 'court_of_appeal') return appealCourtOf(near)
  return findCourt(near)?.kind === 'first_instance' ? near : null
}

function nameOf(id: CourtId | null) {
  const court = id === null ? undefined : findCourt(id)
  return court === undefined ? null : { ar: court.ar, fr: court.fr }
}
