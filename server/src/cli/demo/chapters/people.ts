/** People in the eyes of a case: who answers for a child, who follows whom, and who may be a victim after all. */
import type { ConflictId, CourtId, PersonId } from '@himaya/domain'
import {
  about,
  did,
  head,
  isAppeal,
  isChild,
  newId,
  onCase,
  prosecutor,
  say,
  statusOf,
  victims,
  wait,
  type Chapter,
  type Course,
} from '../course.ts'
import { notPunishedReasons } from '../phrases/magistrates.ts'
import { towns } from '../places.ts'
import { witnessFound } from '../phrases/unit.ts'
import { contactNoted, isReceived } from './reception.ts'

/** For whom a guardian answers, written down once the children are received. How she stands is asked at each consent. */
export const guardiansNamed: Chapter = (c) => {
  const wards = victims(c).filter((one) => isChild(c, one) && isReceived(c, one))
  if (wards.length === 0) return
  for (const { id, capacity, name } of c.people)
    if (capacity === 'guardian' && name !== null)
      did(c, c.assistant, { kind: 'people.name_wards', person: id, wards: wards.map((ward) => ward.id) })
}

/** Whoever is followed is handed to another social assistant of the unit, who asks anew how she may be reached. */
export const handedOver: Chapter = (c) => {
  wait(c, [3, 12])
  const followed = victims(c).filter((one) => isReceived(c, one))
  if (followed.length === 0) return
  const from = c.assistant
  const first = c.world.payroll.at(c.court, 'social_assistant')
  const to = from.id === first.id ? c.world.payroll.at(c.court, 'social_assistant', 1) : first
  for (const { id: person } of followed) did(c, from, { kind: 'people.hand_over', person, from, to })
  c.assistant = to
  contactNoted(c)
}

/** A witness turns out to be a victim too. The last of what is known: the reader receives and assesses. */
export const witnessMayBeVictim: Chapter = (c) => {
  const witness = c.people.find(({ capacity, name }) => capacity === 'witness' && name !== null)
  if (witness === undefined) return
  wait(c, [1, 6])
  did(c, c.assistant, {
    kind: 'people.change_capacity',
    id: newId(c),
    person: witness.id,
    from: 'witness',
    to: 'victim_witness',
    why: say(c, c.draws.pick(witnessFound)(about(c, witness))),
  })
}

/**
 * Whoever was made to steal is charged with it at the tribunal, which the unit tells its prosecution: it stays on its
 * list, or is decided on the three questions of the text (448-14).
 */
export const madeToSteal =
  (to: 'told' | 'resolved'): Chapter =>
  (c) => {
    const person = victims(c).find((one) => statusOf(c, one.id) !== 'not_a_victim')
    const forced = c.story.yes.includes('forced_into_crime')
    if (!forced || person === undefined || isAppeal(c) || c.seized === null) return
    const conflict = tellHeld(c, person.id, c.seized)
    if (to === 'told') return
    wait(c, [3, 9])
    did(c, head(c), {
      kind: 'non_punishment.resolve',
      id: newId(c),
      conflict,
      answers: { under_threat: true, directly_linked: true, of_free_will: false },
      decided: 'not_liable',
      reasons: say(c, notPunishedReasons),
    })
  }

/** Something is held at a tribunal of another town: both prosecutions agree that the other learns of it. */
export const heldElsewhere: Chapter = (c) => {
  const person = victims(c).find((one) => statusOf(c, one.id) !== 'not_a_victim')
  if (person === undefined) return
  const others = towns.filter(({ tribunal, appeal }) => tribunal !== c.court && appeal !== c.court)
  const there = c.draws.pick(others).tribunal
  wait(c, [1, 6])
  const conflict = tellHeld(c, person.id, there)
  wait(c, [1, 4])
  did(c, prosecutor(c), { kind: 'non_punishment.agree', id: newId(c), conflict, here: true })
  wait(c, [1, 4])
  const other = c.world.payroll.at(there, 'kings_prosecutor')
  did(c, other, { kind: 'non_punishment.agree', id: newId(c), conflict, here: false })
}

function tellHeld(c: Course, person: PersonId, court: CourtId): ConflictId {
  const id = newId<ConflictId>(c)
  did(c, c.assistant, { kind: 'non_punishment.tell', id, person, court, nature: 'misdemeanour' })
  return id
}

/** Whoever is suspected is followed by the judge seized; where there is none, by the deputy who prosecutes. */
export const partiesEntrusted: Chapter = (c) => {
  const to = onCase(c, isAppeal(c) ? 'investigating_judge' : 'kings_prosecutor_deputy')
  if (to === undefined) return
  for (const { id: party, owner: from } of c.parties)
    did(c, head(c), { kind: 'parties.hand_over', party, from, to })
}

/** Somebody suspected was made to do it, and may be a victim (448-14). The last of what is known here, too. */
export const accusedMayBeVictim: Chapter = (c) => {
  for (const [n, party] of c.parties.entries()) {
    if (c.story.accused[n]?.coerced !== true || party.name === null) continue
    wait(c, [1, 5])
    const by = (isAppeal(c) ? onCase(c, 'investigating_judge') : undefined) ?? prosecutor(c)
    const person = newId<PersonId>(c)
    // What is known of the party crosses to the assistance file; that they are suspected does not.
    c.people.push({
      id: person,
      capacity: 'victim',
      owner: c.assistant,
      sex: party.sex,
      nationality: party.nationality,
      language: null,
      name: party.name,
      born: party.born,
      document: null,
      phone: null,
      guardian: 'none',
      complained: false,
    })
    did(c, by, { kind: 'people.add', person })
    did(c, by, { kind: 'parties.say_victim', party: party.id, person })
  }
}
