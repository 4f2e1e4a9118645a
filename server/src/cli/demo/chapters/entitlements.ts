/** What was offered of what the law gives, what became of it, and what the person did not want. */
import { seeded, type Draws } from '@himaya/algorithms'
import {
  entitlementsOf,
  mayNoteEntitlement,
  standing,
  type CaseStage,
  type EntitlementId,
  type EntitlementStep,
} from '@himaya/domain'
import { dayAt } from '../../../http/clock.ts'
import { isChild, statusOf, stageOf, victims, type Chapter, type Course } from '../course.ts'
import { actsOf, type Act, type ActOf, type PersonFacts, type Staff } from '../facts.ts'
import { idAt } from '../time.ts'

/**
 * Written into what was done already, seconds after the act that it follows, with draws of its own: nothing that a case
 * drew before is drawn anew.
 */
export const entitlements: Chapter = (c) => {
  const noted = victims(c).flatMap((person, n) => of(c, person, n))
  const all = [...c.acts, ...noted].toSorted((a, b) => a.at - b.at)
  c.acts.splice(0, c.acts.length, ...all)
}

type State = EntitlementStep['state']

/** Offered with the rights, decided with the report, begun at the hearing: as far as each goes by whose act it is. */
function of(c: Course, person: PersonFacts, n: number): readonly Act[] {
  const draws = seeded(`entitlements/${person.id}`)
  const told = actsOf(c, 'rights.give').find((act) => act.person === person.id && act.understood)
  if (told === undefined) return []
  const notes = noting(c, person, draws, n)
  if (draws.chance(0.8)) notes('legal_aid', 'offered', told, person.owner)
  if (draws.chance(0.7)) notes('exemption_from_court_fees', 'offered', told, person.owner)
  if (draws.chance(0.75)) notes('civil_party', 'offered', told, person.owner)
  if (draws.chance(0.2)) notes('civil_party', 'refused', told, person.owner)
  const decided = actsOf(c, 'reports.decide').find((act) => act.at > told.at && act.decision !== 'shelved')
  if (decided !== undefined) {
    if (draws.chance(0.75)) notes('legal_aid', 'decided', decided, decided.by)
    if (draws.chance(0.6)) notes('exemption_from_court_fees', 'decided', decided, decided.by)
  }
  const outcome = actsOf(c, 'reports.notify').find(({ at, whom }) => at > told.at && whom === 'victim')
  if (outcome !== undefined) notes('told_the_outcome', 'running', outcome, person.owner)
  const victim = actsOf(c, 'screening.identify').find((act) => act.person === person.id && act.at > told.at)
  if (victim !== undefined && draws.chance(0.5)) {
    notes('social_integration', 'offered', victim, person.owner)
    if (draws.chance(0.6)) notes('social_integration', 'running', victim, person.owner)
  }
  const heard = actsOf(c, 'hearings.hold').find(({ at }) => at > told.at)
  if (heard !== undefined) {
    if (draws.chance(0.7)) notes('civil_party', 'running', heard, person.owner)
    if (person.nationality !== 'MA') notes('interpreter', 'running', heard, person.owner)
    if (draws.chance(0.5)) notes('answer_after_testimony', 'running', heard, person.owner)
  }
  return notes.all
}

/** Writes down one thing after an act, where the rule lets this officer and the law gave it then. */
function noting(c: Course, person: PersonFacts, draws: Draws, place: number) {
  const all: ActOf<'entitlements.note'>[] = []
  const note = (entitlement: EntitlementId, state: State, after: Act, by: Staff) => {
    // Seconds of its own in the minute: those of another victim, and of what was noted before, are others.
    const at = after.at + 1000 * (1 + place * 6 + all.filter((one) => one.at >= after.at).length)
    const on = dayAt(at)
    const before = { acts: c.acts.filter((act) => act.at <= after.at), assigned: c.assigned }
    const given = entitlementsOf(
      {
        capacity: person.capacity,
        status: statusOf(before, person.id),
        isChild: isChild(c, person),
        sex: person.sex,
        isForeign: person.nationality === null ? null : person.nationality !== 'MA',
        isPregnant: null,
        isDisabled: null,
        claims: null,
        stage: stageAt(before),
      },
      on,
    )
    const { outcome } = mayNoteEntitlement({
      post: by.post,
      entitlement,
      entitled: given.includes(entitlement),
      from: standing(all.filter((one) => one.entitlement === entitlement)),
      to: state,
    })
    if (outcome === 'refused') return
    all.push({
      kind: 'entitlements.note',
      id: idAt(at, draws),
      by,
      at,
      person: person.id,
      entitlement,
      state,
      on,
    })
  }
  return Object.assign(note, { all })
}

function stageAt(before: Pick<Course, 'acts' | 'assigned'>): CaseStage {
  if (actsOf(before, 'reports.record').length === 0) return 'reception'
  const stage = stageOf(before)
  return stage === 'after_judgment' ? 'judged' : stage
}
