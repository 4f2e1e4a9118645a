/** Acts of procedure that start terms: an arrest before a charge, detention or supervision by the judge, a judgment. */
import { addDays, daysBetween, wallClock } from '@himaya/algorithms'
import { dayAt } from '../../../http/clock.ts'
import type { Chapter, Course } from '../course.ts'
import { actsOf, type Act, type ActOf, type PartyFacts } from '../facts.ts'
import { idAt, timeOf } from '../time.ts'

/** Days for which an accused may still be detained before trial, and be under supervision, with all renewals. */
const [detained, supervised] = [150, 330] as const
const minute = 60_000

/**
 * Written into what was done already, each act where it belongs: nothing that a case drew before is drawn anew. Only of
 * grown people: a minor is judged apart.
 */
export const procedure: Chapter = (c) => {
  const natural = c.parties.filter(({ capacity, age }) => capacity !== 'legal_person' && age === 'adult')
  const noted = [...natural.flatMap((party) => begun(c, party)), ...judged(c)]
  const all = [...c.acts, ...noted, ...noted.flatMap((act) => ended(c, act))].toSorted((a, b) => a.at - b.at)
  c.acts.splice(0, c.acts.length, ...all)
}

/** The arrest on the day before the first charge, and what the judge of the case ordered when he heard the accused. */
function begun(c: Course, party: PartyFacts): readonly Act[] {
  const charge = actsOf(c, 'charges.bring').find((act) => act.party === party.id)
  if (charge === undefined || c.draws.chance(0.25)) return []
  const day = addDays(charge.on, -1)
  const hour = timeOf(c.draws.int(9 * 60, 17 * 60))
  const at = charge.at - 2 * minute
  return [
    {
      kind: 'events.note',
      id: idAt(at, c.draws),
      by: charge.by,
      at,
      event: 'arrest',
      day,
      hour,
      party: party.id,
    },
    ...ordered(c, party, charge),
  ]
}

function ordered(c: Course, party: PartyFacts, charge: ActOf<'charges.bring'>): readonly Act[] {
  const judge = actsOf(c, 'cases.assign').find(
    ({ officer, at }) => officer.post === 'investigating_judge' && at < charge.at,
  )?.officer
  const ago = daysBetween(charge.on, c.world.today)
  if (judge === undefined || ago > supervised) return []
  const at = charge.at + 2 * minute
  return [
    {
      kind: 'events.note',
      id: idAt(at, c.draws),
      by: judge,
      at,
      event: ago <= detained && c.draws.chance(0.6) ? 'pretrial_detention' : 'judicial_supervision',
      day: charge.on,
      hour: null,
      party: party.id,
    },
  ]
}

/** A custody ended when the accused was brought before the prosecution and charged. */
function ended(c: Course, arrest: Act): readonly Act[] {
  if (arrest.kind !== 'events.note' || arrest.event !== 'arrest') return []
  const at = arrest.at + minute
  const clock = wallClock(at, 'Africa/Casablanca')
  return [
    {
      kind: 'events.note_done',
      id: idAt(at, c.draws),
      by: arrest.by,
      at,
      of: arrest.id,
      term: 'custody',
      day: clock.day,
      hour: clock.time,
    },
  ]
}

/** A hearing that was held ends with its judgment, which the clerk notes on the same day. */
const judged = (c: Course): readonly Act[] =>
  actsOf(c, 'hearings.hold').map((held): Act => {
    const at = held.at + minute
    return {
      kind: 'events.note',
      id: idAt(at, c.draws),
      by: held.by,
      at,
      event: 'judgment',
      day: dayAt(held.at),
      hour: null,
      party: null,
    }
  })
