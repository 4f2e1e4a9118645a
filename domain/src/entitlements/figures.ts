/** Who may look at how far entitlements reach people whom they may not see: figures of courts, and of nobody. */
import { courts } from '@himaya/law'
import { appealCourtOf } from '../cases/courts.ts'
import type { CourtId } from '../ids.ts'
import { isOf, type Post } from '../officers/posts.ts'
import { isShownTo } from './done.ts'
import type { EntitlementId } from './entitlements.ts'
import { seesFigures } from './figure-posts.ts'

/** The courts that have opened and hear penal cases: of the three tribunals of Casablanca, the penal one. */
export const courtsCounted = (): readonly CourtId[] =>
  courts
    .filter(({ inService, hears }) => inService && (hears === 'general' || hears === 'penal'))
    .map(({ id }) => id as CourtId)

/**
 * The courts of which a post is shown figures: a tribunal's prosecutor and a coordinator their own, the general
 * prosecutor those of the circuit too, in the whole of which he watches over the criminal law (CPP 49), the centre all.
 *
 * @param court where the post is held; `null` for the centre
 */
export function courtsShownTo(post: Post, court: CourtId | null): readonly CourtId[] {
  if (post === 'central_unit') return courtsCounted()
  if (court === null || !seesFigures(post)) return []
  if (post !== 'general_prosecutor') return [court]
  return [court, ...courtsCounted().filter((id) => id !== court && appealCourtOf(id) === court)]
}

/** Whether figures of an entitlement are for the prosecution too: of what it may know of one person, and nothing else. */
export const isCountedForProsecution = (id: EntitlementId): boolean => isShownTo('kings_prosecutor', id)

/** Whether a post is shown the figures of an entitlement: the unit and the centre of all. */
export const isCountedFor = (post: Post, id: EntitlementId): boolean =>
  seesFigures(post) && (!isOf(post, 'prosecution') || isCountedForProsecution(id))
