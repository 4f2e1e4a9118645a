import { wallClock, type LocalDate } from '@himaya/algorithms'
import { Problem } from './problem.ts'

/** The clock of every court of Morocco. */
export const courtZone = 'Africa/Casablanca'

/** The day it is in Moroccan courts at this moment, milliseconds since 1970. */
export const dayAt = (moment: number): LocalDate => wallClock(moment, courtZone).day

/** A day that is to be over or under way, as `path` of the body gives it. @throws Problem `malformed` for one to come */
export function mustHaveCome(now: number, day: LocalDate, path: `/${string}`): void {
  if (day > dayAt(now)) throw new Problem('malformed', { fields: [{ path, rule: 'not_yet' }] })
}
