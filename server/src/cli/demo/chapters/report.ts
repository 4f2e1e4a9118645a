/** How a case comes in, and what becomes of its report (CPP 40, 42, 43, 49). */
import { addDays } from '@himaya/algorithms'
import {
  isVictim,
  noticeDue,
  type DecisionId,
  type PartyId,
  type PersonId,
  type ReportDecision,
  type ReportId,
  type ReportSource,
} from '@himaya/domain'
import {
  about,
  at,
  did,
  head,
  isAppeal,
  join,
  levelOf,
  newId,
  now,
  prosecutor,
  say,
  until,
  victims,
  wait,
  type Chapter,
  type Course,
} from '../course.ts'
import { actsOf } from '../facts.ts'
import { abroad } from '../names.ts'
import {
  checkFindings,
  duplicateReasons,
  inquiryReasons,
  investigationReasons,
  prosecutionReasons,
  shelvingReasons,
} from '../phrases/magistrates.ts'
import { helpNeeds, openingOf, subjectOf, urgentClosing } from '../phrases/unit.ts'
import type { AccusedRole, Said } from '../stories/story.ts'
import { seatOf } from '../places.ts'
import { originFor } from '../regions.ts'

const callers: readonly ReportSource[] = ['hotline', 'ngo', 'self', 'other']

/** Invents the people whom the story names. Whoever is not found yet has no name and no age. */
function meet(c: Course, found: boolean): void {
  for (const [n, role] of c.story.people.entries()) {
    const who = c.world.population.somebody(c.draws, {
      sex: role.sex,
      from: originFor(c.draws, c.court, role.from),
      age: role.age,
      on: c.day,
      name: n === 0 ? c.guided?.name : undefined,
    })
    const known = found && (isVictim(role.capacity) || c.draws.chance(0.8))
    c.people.push({
      id: newId<PersonId>(c, n),
      capacity: role.capacity,
      owner: c.assistant,
      sex: who.sex,
      nationality: known ? who.nationality : null,
      language: known ? who.language : null,
      name: known ? who.name : null,
      born: known ? who.born : null,
      document: known ? who.document : null,
      phone: known ? who.phone : null,
      guardian: role.guardian ?? 'none',
      complained: c.draws.chance(role.complains ?? 0),
    })
  }
}

/** Whoever is accused belongs to the penal file. */
function accuse(c: Course): void {
  for (const [n, role] of c.story.accused.entries()) {
    const who = c.world.population.somebody(c.draws, {
      sex: role.sex ?? 'male',
      from: originFor(c.draws, c.court, role.from),
      age: role.age ?? [24, 58],
      on: c.day,
    })
    c.parties.push({
      id: newId<PartyId>(c, n),
      capacity: role.capacity,
      owner: c.assistant,
      sex: role.sex,
      nationality: role.capacity === 'legal_person' ? null : who.nationality,
      name: nameOf(c, role, who.name),
      born: role.age === undefined ? null : who.born,
      age: role.age === undefined ? 'adult' : 'child',
    })
  }
}

function nameOf(c: Course, { named }: AccusedRole, drawn: string): string | null {
  if (named === undefined) return c.draws.chance(0.85) ? drawn : null
  return named === false ? null : say(c, named)
}

/** What was said, by whoever told it, in the words of whoever wrote it down. */
function statement(c: Course, source: ReportSource, urgent: boolean): string {
  const first = victims(c)[0]
  const foreign = c.people
    .map(({ nationality }) => nationality)
    .find((code) => code !== null && code !== 'MA')
  const home: Said = { ar: 'المغرب', fr: 'Maroc' }
  const country = foreign != null && foreign in abroad ? abroad[foreign as keyof typeof abroad] : home
  const scene = {
    pick: c.draws.pick,
    n: c.draws.int,
    town: seatOf(c.court),
    country,
    victims: victims(c).length,
  }
  const whom = first === undefined ? { sex: null, child: false } : about(c, first)
  const named = c.story.beginsWithVerb === true && source !== 'self'
  return [
    say(c, openingOf(source, whom)),
    named ? say(c, subjectOf(whom)) : '',
    c.french ? c.story.fr(scene) : c.story.ar(scene),
    urgent ? say(c, c.draws.pick(urgentClosing)) : '',
  ].join('')
}

interface Told {
  readonly source?: ReportSource
  readonly anonymous?: boolean
  readonly urgent?: boolean
  /** Whether the people in it were found: nobody is, in a report that leads to nobody. */
  readonly found?: boolean
}

/** A report is told, written down, and sent to the head of the prosecution at once. */
export const reported =
  ({ source, anonymous = false, urgent, found = !anonymous }: Told = {}): Chapter =>
  (c) => {
    const told =
      source ??
      c.guided?.source ??
      (anonymous ? c.draws.pick(['hotline', 'other'] as const) : c.draws.weighted(c.story.sources))
    // The police and the hotline do not wait for the morning; whoever writes it down does.
    const atNight = (told === 'police' || told === 'hotline') && c.draws.chance(0.3)
    const receivedAt = now(c) - (atNight ? c.draws.int(9, 13) * 60 : c.draws.int(5, 50)) * 60_000
    const pressing = urgent ?? c.draws.chance(0.2)
    const id = newId<ReportId>(c)
    meet(c, found)
    accuse(c)
    const caller =
      anonymous || !callers.includes(told) || c.draws.chance(0.4)
        ? null
        : c.draws.chance(0.6)
          ? { name: callerName(c), phone: c.world.population.phone(c.draws) }
          : { phone: c.world.population.phone(c.draws) }
    did(c, c.assistant, {
      kind: 'reports.record',
      id,
      source: told,
      anonymous,
      urgent: pressing,
      receivedAt,
      statement: statement(c, told, pressing),
      caller,
    })
    join(c, head(c))
  }

const callerName = (c: Course) =>
  c.world.population.somebody(c.draws, {
    sex: c.draws.pick(['female', 'male'] as const),
    from: originFor(c.draws, c.court, 'here'),
    age: [25, 60],
    on: c.day,
  }).name

/** Help is asked for and nobody is complained of: an assistance file, and no penal one. */
export const askedForHelp: Chapter = (c) => {
  c.seized = null
  meet(c, true)
  const first = victims(c)[0]
  did(c, c.assistant, {
    kind: 'help.request',
    cameBy: c.draws.weighted([
      ['self', 4],
      ['ngo', 4],
      ['hospital', 2],
    ] as const),
    wish: c.draws.chance(0.6) ? 'no_court' : 'undecided',
    urgent: c.draws.chance(0.2),
    need: say(
      c,
      c.draws.pick(helpNeeds)(first === undefined ? { sex: null, child: false } : about(c, first)),
    ),
  })
}

/** The unit puts a file without a complaint before the head of the prosecution, for protection (CPP 82-5-1). */
export const broughtForProtection: Chapter = (c) => {
  wait(c, [1, 4])
  did(c, c.assistant, { kind: 'help.bring', id: newId(c) })
  join(c, head(c))
}

/** Who they are is learnt in the inquiry, and written beside them. */
export const identitiesLearnt: Chapter = (c) => {
  wait(c, [2, 9])
  for (const { id, name } of c.people)
    if (name !== null) did(c, c.assistant, { kind: 'people.correct', person: id })
}

/** The unit says what it thinks of a report; the prosecution still decides. */
export const marked =
  (mark: 'duplicate' | 'no_person_found'): Chapter =>
  (c) => {
    wait(c, [0, 2])
    did(c, c.assistant, { kind: 'reports.mark', mark, same: null })
  }

/** The prosecution checks whether an anonymous report is serious, before anything else. */
export const checked =
  (serious: boolean): Chapter =>
  (c) => {
    wait(c, [2, 6])
    const found = serious ? c.draws.pick(checkFindings.serious) : c.draws.pick(checkFindings.idle)
    did(c, prosecutor(c), { kind: 'reports.check', id: newId(c), serious, found: say(c, found) })
  }

const reasonsOf: Readonly<Record<ReportDecision, readonly Said[]>> = {
  inquiry: inquiryReasons,
  prosecution: prosecutionReasons,
  investigation: investigationReasons,
  shelved: shelvingReasons,
}

function decide(c: Course, decision: ReportDecision): DecisionId {
  const id = newId<DecisionId>(c)
  const report = actsOf(c, 'reports.record')[0]
  const marks = actsOf(c, 'reports.mark')
  const duplicate = decision === 'shelved' && marks.some(({ mark }) => mark === 'duplicate')
  did(c, prosecutor(c), {
    kind: 'reports.decide',
    id,
    decision,
    nature: decision === 'investigation' ? 'felony' : decision === 'prosecution' ? 'misdemeanour' : 'unknown',
    reasons: say(c, duplicate ? duplicateReasons : c.draws.pick(reasonsOf[decision])),
    takenOn: c.day,
    notifyBy: noticeDue(c.day, levelOf(c.seized ?? c.court)).by,
    tell: [
      ...(victims(c).some(({ name }) => name !== null) ? (['victim'] as const) : []),
      ...(report?.caller?.name === undefined ? [] : (['complainant'] as const)),
    ],
  })
  return id
}

function notify(c: Course, decision: DecisionId): void {
  const made = actsOf(c, 'reports.decide').find(({ id }) => id === decision)
  for (const whom of made?.tell ?? [])
    did(c, at(c, 'prosecution_clerk'), {
      kind: 'reports.notify',
      decision,
      whom,
      how: c.draws.pick(['in_person', 'phone', 'letter'] as const),
      on: c.day,
    })
}

/** The prosecution decides, and the outcome is told within its fifteen days. */
export const decided =
  (decision: Exclude<ReportDecision, 'shelved'>): Chapter =>
  (c) => {
    // A king's prosecutor opens no investigation of a felony, and a general prosecutor prosecutes no misdemeanour.
    if (decision === 'investigation' && !isAppeal(c)) return
    wait(c, [0, 4])
    const id = decide(c, decision)
    join(c, at(c, 'prosecution_clerk'))
    wait(c, [1, 4])
    notify(c, id)
  }

/** Shelved with reasons; told, still to be told, or late in being told. */
export const shelved =
  (notice: 'done' | 'due' | 'late'): Chapter =>
  (c) => {
    if (notice === 'done') wait(c, [10, 40])
    else until(c, notice === 'due' ? [11, 4] : [34, 19])
    const id = decide(c, 'shelved')
    join(c, at(c, 'prosecution_clerk'))
    if (notice !== 'done') return
    wait(c, [1, 8])
    const made = actsOf(c, 'reports.decide').find((act) => act.id === id)
    // A notice that would come after its day is one that has not come yet.
    if (made !== undefined && c.day <= addDays(made.takenOn, 15)) notify(c, id)
  }
