/** Before anything else: reception, rights, a safe way to reach her; then the questions, and what is decided of them. */
import { addDays } from '@himaya/algorithms'
import {
  dutiesOf,
  isJudicialAuthority,
  itemsOf,
  mayIdentify,
  rightsMissing,
  rightsOf,
  screen,
  type Answers,
  type Identification,
  type IdentificationId,
  type Reception,
  type ReceptionId,
  type ReflectionEnd,
  type ReflectionId,
  type RightHolder,
  type ScreeningAnswer,
  type ScreeningId,
} from '@himaya/domain'
import { signs, type IndicatorId, type IndicatorSetId, type SignId } from '@himaya/law'
import {
  about,
  did,
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
import { actsOf, type PersonFacts, type Staff } from '../facts.ts'
import {
  childPresumedReasons,
  confirmedReasons,
  notVictimReasons,
  presumedReasons,
  reflectionEndReasons,
  reflectionReasons,
  reopenedReasons,
} from '../phrases/magistrates.ts'
import {
  contactByWhom,
  contactWhen,
  ifOtherAnswers,
  receptionNotes,
  screenedByInterpreter,
  screeningNotes,
} from '../phrases/unit.ts'

/** Languages in which the social assistants here speak; for another, an interpreter is called. */
const spokenHere = ['ary', 'arb', 'fra', 'rif', 'shi', 'tzm']
const languageOf = ({ language }: PersonFacts) => language ?? 'ary'

function answersOf(c: Course, person: PersonFacts): Reception {
  const language = languageOf(person)
  const child = isChild(c, person)
  return {
    dangerNow: c.draws.chance(c.story.violence ? 0.35 : 0.15),
    needsDoctor: c.draws.chance(0.3),
    childAlone: child && person.guardian !== 'trusted',
    language,
    interpreter: !spokenHere.includes(language),
    safeToSpeak: c.draws.chance(0.92),
  }
}

/** Victims are received, the last of several perhaps not yet. */
export const received =
  ({ butOne = false }: { butOne?: boolean } = {}): Chapter =>
  (c) => {
    wait(c, [0, 2])
    const all = victims(c)
    for (const person of butOne && all.length > 1 ? all.slice(0, -1) : all) {
      const note = c.draws.chance(0.7) ? say(c, c.draws.pick(receptionNotes)(about(c, person))) : null
      did(c, c.assistant, {
        kind: 'reception.receive',
        id: newId<ReceptionId>(c),
        person: person.id,
        answers: answersOf(c, person),
        limitsSaidIn: languageOf(person),
        note,
      })
    }
  }

export const isReceived = (c: Course, { id }: PersonFacts) =>
  actsOf(c, 'reception.receive').some(({ person }) => person === id)

const holderOf = (c: Course, person: PersonFacts): RightHolder => ({
  capacity: person.capacity,
  isChild: isChild(c, person),
  isForeign: person.nationality !== 'MA',
  // A pregnant woman's right not to be removed is said to every woman from abroad.
  isPregnant: person.sex !== 'male',
  sex: person.sex,
})

/** Rights are told; where they are not understood, they are told again another day, or still to be. */
export const told =
  ({ understood = true }: { understood?: boolean } = {}): Chapter =>
  (c) => {
    for (const person of victims(c).filter((one) => isReceived(c, one))) {
      const language = languageOf(person)
      const byInterpreter = !spokenHere.includes(language)
      const give = (well: boolean) =>
        did(c, c.assistant, {
          kind: 'rights.give',
          id: newId(c),
          person: person.id,
          rights: rightsOf(holderOf(c, person)),
          language,
          how: byInterpreter ? 'interpreter' : c.draws.chance(0.75) ? 'read_aloud' : 'paper',
          understood: well,
        })
      if (!understood) give(false)
      else if (c.draws.chance(0.12)) {
        give(false)
        wait(c, [1, 3])
        give(true)
      } else give(true)
    }
  }

/** How they may be reached without harm. */
export const contactNoted: Chapter = (c) => {
  for (const person of victims(c).filter((one) => isReceived(c, one))) {
    const how = c.draws.weighted([
      ['phone', 5],
      ['message', 2],
      ['through_someone', 2],
      ['at_the_unit', 2],
      ['never', 1],
    ] as const)
    const reached = how === 'phone' || how === 'message' || how === 'through_someone'
    did(c, c.assistant, {
      kind: 'reception.note_contact',
      id: newId(c),
      person: person.id,
      how,
      when: c.draws.chance(0.7) ? say(c, c.draws.pick(contactWhen)) : null,
      byWhom: reached && c.draws.chance(0.5) ? say(c, c.draws.pick(contactByWhom)) : null,
      number: reached ? (person.phone ?? c.world.population.phone(c.draws)) : null,
      ifOtherAnswers: reached ? say(c, c.draws.pick(ifOtherAnswers)) : null,
    })
  }
}

/** The set for this person: a story about an adult has children in it, and the other way round. */
const setFor = (c: Course, person: PersonFacts): IndicatorSetId =>
  `${isChild(c, person) ? 'child' : 'adult'}_${c.story.set.endsWith('labour') ? 'labour' : 'sexual'}`

/** Whoever had her rights and understood them is asked, dimension by dimension. */
export const screened: Chapter = (c) => {
  wait(c, [0, 3])
  for (const person of victims(c)) {
    const reception = actsOf(c, 'reception.receive').findLast((act) => act.person === person.id)
    const given = actsOf(c, 'rights.give').filter((act) => act.person === person.id)
    if (reception === undefined || rightsMissing(holderOf(c, person), given).length > 0) continue
    const set = setFor(c, person)
    const answers = answersTo(c, set)
    did(c, c.assistant, {
      kind: 'screening.record',
      id: newId<ScreeningId>(c),
      person: person.id,
      set,
      answers,
      met: dutiesOf(reception.answers),
      signs: c.story.signs.filter((sign) => signFits(set, sign)),
      proposes: screen(set, answers).proposes,
      note: c.draws.chance(0.4) ? say(c, noteOf(c, reception.answers)) : null,
    })
  }
}

const noteOf = (c: Course, { interpreter }: Reception) =>
  interpreter ? screenedByInterpreter : c.draws.pick(screeningNotes)

/** Some signs are looked for on children only. */
const signFits = (set: IndicatorSetId, seen: SignId) =>
  signs.some(({ id, sets }) => id === seen && (sets as readonly string[]).includes(set))

function answersTo(c: Course, set: IndicatorSetId): Answers {
  const yes: ReadonlySet<string> = new Set(c.story.yes)
  const unfounded = c.story.course === 'unfounded'
  const answer = (id: IndicatorId): ScreeningAnswer | undefined => {
    // Where nothing is found every question was asked; elsewhere some are left for another day.
    if (yes.has(id)) return c.draws.chance(0.93) ? 'yes' : 'unknown'
    if (unfounded) return 'no'
    return c.draws.weighted([
      ['no', 6],
      ['unknown', 1],
      [undefined, 2],
    ])
  }
  return Object.fromEntries(
    itemsOf(set).flatMap(({ id }) => {
      const said = answer(id)
      return said === undefined ? [] : [[id, said]]
    }),
  )
}

/** Who may decide of a status here and now: whoever is on the case, the investigating judge first. */
function authority(c: Course): Staff {
  const judge = isAppeal(c) ? onCase(c, 'investigating_judge') : undefined
  return judge ?? prosecutor(c)
}

/** A judicial authority decides of everyone whose status may be decided so. */
export const identified =
  (decision: Exclude<Identification, 'confirmed'>, { butOne = false }: { butOne?: boolean } = {}): Chapter =>
  (c) => {
    wait(c, [0, 3])
    const seen = victims(c).filter((one) => isReceived(c, one))
    for (const person of butOne && seen.length > 1 ? seen.slice(0, -1) : seen) {
      const by = authority(c)
      const from = statusOf(c, person.id)
      const rule = { post: by.post, from, decision, reasoned: true, courtAct: false, judged: false } as const
      if (mayIdentify(rule).outcome !== 'may') continue
      did(c, by, {
        kind: 'screening.identify',
        id: newId<IdentificationId>(c),
        person: person.id,
        decision,
        reasons: say(c, reasonsFor(c, person, decision)),
        courtAct: null,
        on: c.day,
      })
    }
  }

function reasonsFor(c: Course, person: PersonFacts, decision: Exclude<Identification, 'confirmed'>) {
  if (decision === 'reopened') return c.draws.pick(reopenedReasons)
  if (decision === 'not_a_victim') return c.draws.pick(notVictimReasons)(about(c, person))
  return isChild(c, person) ? childPresumedReasons : c.draws.pick(presumedReasons)(about(c, person))
}

/** What a court said of a victim is noted by its clerk, with the act it comes from. */
export const confirmed =
  (act: (c: Course) => string): Chapter =>
  (c) => {
    wait(c, [2, 10])
    const clerk = onCase(c, 'registry_clerk')
    if (clerk === undefined) return
    for (const person of victims(c)) {
      const from = statusOf(c, person.id)
      const rule = {
        post: clerk.post,
        from,
        decision: 'confirmed',
        reasoned: true,
        courtAct: true,
        // A hearing that was held ended with its judgment.
        judged: actsOf(c, 'hearings.hold').length > 0,
      } as const
      if (mayIdentify(rule).outcome !== 'may') continue
      did(c, clerk, {
        kind: 'screening.identify',
        id: newId<IdentificationId>(c),
        person: person.id,
        decision: 'confirmed',
        reasons: say(c, c.draws.pick(confirmedReasons)),
        courtAct: act(c),
        on: c.day,
      })
    }
  }

/** From this day the law knows a reflection period (CPP 82-5-1 §4). */
const reflectionSince = '2025-12-08'

/**
 * A recovery and reflection period for the first victim who may have one, at her wish.
 *
 * @param endsIn days from today to its last day; else it takes the thirty days, or fewer
 */
export const reflecting =
  ({ endsIn, days = 30 }: { endsIn?: readonly [number, number]; days?: number } = {}): Chapter =>
  (c) => {
    wait(c, [0, 2])
    if (c.day < reflectionSince) return
    const person = victims(c).find((one) => statusOf(c, one.id) === 'presumed')
    const by = authority(c)
    if (person === undefined || !isJudicialAuthority(by.post)) return
    const full = addDays(c.day, days - 1)
    const wished = endsIn === undefined ? full : addDays(c.world.today, c.draws.int(...endsIn))
    did(c, by, {
      kind: 'reflection.grant',
      id: newId<ReflectionId>(c),
      person: person.id,
      starts: c.day,
      ends: wished < full ? (wished < c.day ? c.day : wished) : full,
      reasons: say(c, c.draws.pick(reflectionReasons)(about(c, person))),
    })
  }

/** The period ends before its day: at her wish, or by a reasoned decision. */
export const reflectionEnded =
  (why: ReflectionEnd): Chapter =>
  (c) => {
    const period = actsOf(c, 'reflection.grant')[0]
    if (period === undefined) return
    wait(c, [4, 14])
    if (c.day > period.ends) return
    did(c, why === 'her_wish' ? c.assistant : authority(c), {
      kind: 'reflection.end',
      reflection: period.id,
      why,
      on: c.day,
      reasons: why === 'her_wish' ? null : say(c, reflectionEndReasons[why]),
    })
  }
