/** Measures of protection: asked for, decided by whom the article names, signed, served, reviewed, lifted. */
import { addDays } from '@himaya/algorithms'
import {
  addresseesOf,
  endsAllowed,
  isOf,
  mayDecide,
  mayRequest,
  mayReview,
  measuresFor,
  needsComplaint,
  powersOver,
  type DecisionId,
  type MeasureId,
  type MeasureKind,
  type MeasureLength,
  type Post,
  type Protected,
} from '@himaya/domain'
import {
  about,
  assign,
  at,
  did,
  head,
  isAppeal,
  isChild,
  natureOf,
  newId,
  onCase,
  say,
  stageOf,
  statusOf,
  wait,
  type Chapter,
  type Course,
} from '../course.ts'
import { actsOf, type ActOf, type PersonFacts, type Staff } from '../facts.ts'
import {
  againstDescribed,
  forSuspectReasons,
  grantedReasons,
  liftReasons,
  refusedReasons,
  requestWords,
  reviewReasons,
} from '../phrases/magistrates.ts'

/** The person as the rules need her, on the course's day. */
export const protectedOf = (c: Course, person: PersonFacts): Protected => ({
  capacity: person.capacity,
  isChild: isChild(c, person),
  isForeign: person.nationality !== 'MA',
  status:
    person.capacity === 'victim' || person.capacity === 'victim_witness' ? statusOf(c, person.id) : null,
  hasComplained: person.complained,
})

/** Services by order of CPP 82-5-1 §3 came with the law of December 2025; before it they followed a complaint, or nothing. */
const since2025: readonly MeasureKind[] = [
  'safety_measure',
  'medical_help',
  'psychological_help',
  'shelter',
  'information_on_rights',
]

/** The posts that may decide, in the order in which such a request is put before them. */
function deciders(c: Course, kind: MeasureKind): readonly Post[] {
  const juvenile: Post = isAppeal(c) ? 'juvenile_counsellor' : 'juvenile_judge'
  if (powersOver(kind) === 'juvenile') return [juvenile]
  const prosecution: readonly Post[] = isAppeal(c)
    ? ['investigating_judge', 'general_prosecutor_deputy', 'general_prosecutor', 'trial_counsellor']
    : ['kings_prosecutor_deputy', 'kings_prosecutor', 'trial_judge']
  return powersOver(kind) === 'prosecution_or_juvenile' ? [...prosecution, juvenile] : prosecution
}

interface Fate {
  /** What the request came to: waiting, refused, granted and unsigned, signed, served, and then reviewed or lifted. */
  readonly to: 'requested' | 'refused' | 'granted' | 'signed' | 'served' | 'reviewed' | 'lifted'
  /** Days from today to its last day, negative when it has ended; else it lasts until it is lifted or judged. */
  readonly endsIn?: readonly [number, number]
}

/** What this person may be given under one of these kinds, as the law stood that day. */
function open(c: Course, kinds: readonly MeasureKind[], person: PersonFacts): readonly MeasureKind[] {
  const as = protectedOf(c, person)
  const offered = new Set(measuresFor(as))
  const asked = new Set(
    actsOf(c, 'protection.request').flatMap((act) => (act.person === person.id ? [act.measure] : [])),
  )
  return kinds.filter(
    (kind) =>
      offered.has(kind) &&
      !asked.has(kind) &&
      (!since2025.includes(kind) || c.day >= '2025-12-08') &&
      (!needsComplaint(kind) || as.hasComplained) &&
      (kind !== 'no_contact' || c.parties.some(({ capacity }) => capacity !== 'legal_person')) &&
      mayRequest({ post: 'social_assistant', kind, person: as, namesSomeone: true }).outcome === 'may',
  )
}

/** A measure of one of these kinds, or of those that suit the story, for the first person to whom one is open. */
export const measured =
  ({ kinds, ...course }: Fate & { kinds?: readonly MeasureKind[] }): Chapter =>
  (c) => {
    wait(c, [0, 3])
    const wanted = kinds ?? c.draws.shuffle(c.story.measures)
    for (const person of c.people.filter(({ name }) => name !== null)) {
      const kind = open(c, wanted, person)[0]
      if (kind === undefined) continue
      const by = whoDecides(c, kind, person)
      if (by === undefined) continue
      request(c, kind, person)
      if (course.to !== 'requested') decide(c, kind, person, course)
      return
    }
  }

/** Whoever may decide now, put on the case when they are not on it yet. */
function whoDecides(c: Course, kind: MeasureKind, person: PersonFacts): Staff | undefined {
  const rule = (post: Post) =>
    mayDecide({
      post,
      kind,
      outcome: 'granted',
      person: protectedOf(c, person),
      case: { nature: natureOf(c), stage: stageOf(c) },
      reasoned: true,
      namesSomeone: true,
      opinionTaken: true,
      writtenConsent: true,
      starts: c.day,
      length: openEnded(kind),
    }).outcome === 'may'
  const may = deciders(c, kind).filter(rule)
  const there = may.flatMap((post) => onCase(c, post) ?? [])
  if (there.length > 0) return there[0]
  // A juvenile judge is brought in by the head of the prosecution; others come with the course of the case.
  const juvenile = may.find((post) => isOf(post, 'juvenile'))
  return juvenile === undefined ? undefined : assign(c, head(c), at(c, juvenile))
}

const opened = ['victim', 'witness', 'victim_witness', 'expert', 'reporter'] as const

function request(c: Course, kind: MeasureKind, person: PersonFacts): void {
  const coordinator = onCase(c, 'unit_coordinator')
  const by = coordinator !== undefined && c.draws.chance(0.3) ? coordinator : c.assistant
  did(c, by, {
    kind: 'protection.request',
    id: newId<MeasureId>(c),
    person: person.id,
    measure: kind,
    capacity: opened.find((one) => one === person.capacity) ?? 'victim',
    words: say(c, requestWords(kind, about(c, person))),
    // The unit sees no accused: it describes him, and whoever decides names him.
    against: null,
    againstDescribed: kind === 'no_contact' ? say(c, againstDescribed) : null,
  })
}

function decide(c: Course, kind: MeasureKind, person: PersonFacts, course: Fate): void {
  const asked = actsOf(c, 'protection.request').at(-1)
  wait(c, [0, 2])
  const by = whoDecides(c, kind, person)
  if (asked === undefined || by === undefined) return
  const granted = course.to !== 'refused'
  const suspect = c.parties.find(({ capacity }) => capacity !== 'legal_person')
  const id = newId<DecisionId>(c)
  did(c, by, {
    kind: 'protection.decide',
    id,
    measure: asked.id,
    outcome: granted ? 'granted' : 'refused',
    reasons: c.draws.pick(granted ? grantedReasons : refusedReasons),
    forSuspect: granted && kind === 'no_contact' ? forSuspectReasons : null,
    against: granted && kind === 'no_contact' ? (suspect?.id ?? null) : null,
    length: granted ? lengthOf(c, kind, course.endsIn) : null,
    opinionTaken: powersOver(kind) === 'juvenile',
    writtenConsent: kind === 'phones_monitored',
    on: c.day,
  })
  if (granted && course.to !== 'granted') follow(c, asked, course)
}

/** The Code fixes no length: a placement lasts until judgment, the others until they are lifted or a day that was set. */
function lengthOf(c: Course, kind: MeasureKind, endsIn: Fate['endsIn']): MeasureLength {
  if (endsIn !== undefined) {
    const day = addDays(c.world.today, c.draws.int(...endsIn))
    return { until: 'day', day: day < c.day ? c.day : day }
  }
  const open = openEnded(kind)
  if (open.until === 'lifted' && c.draws.chance(0.3))
    return { until: 'day', day: addDays(c.day, c.draws.int(90, 240)) }
  return open
}

/** The end that its article gives a measure for which no day was set. */
function openEnded(kind: MeasureKind): MeasureLength {
  const [until] = endsAllowed(kind).filter((end) => end !== 'day')
  return { until: until ?? 'lifted' }
}

/** Signed, served on each addressee, and then perhaps reviewed or lifted. */
function follow(c: Course, asked: ActOf<'protection.request'>, { to }: Fate): void {
  const registry = onCase(c, 'registry_clerk') ?? onCase(c, 'prosecution_clerk')
  const clerk = registry ?? assign(c, head(c), at(c, 'prosecution_clerk'))
  wait(c, [0, 2])
  did(c, clerk, { kind: 'protection.attach_scan', id: newId(c), measure: asked.id })
  if (to === 'signed') return
  wait(c, [0, 3])
  for (const addressee of addresseesOf(asked.measure))
    did(c, clerk, { kind: 'protection.serve', id: newId(c), measure: asked.id, addressee, on: c.day })
  if (to === 'served') return
  wait(c, [15, 40])
  reconsider(c, asked, to === 'lifted')
}

function reconsider(c: Course, asked: ActOf<'protection.request'>, lift: boolean): void {
  const person = c.people.find(({ id }) => id === asked.person)
  const decision = actsOf(c, 'protection.decide').find(({ measure }) => measure === asked.id)
  if (person === undefined || decision === undefined) return
  const length: MeasureLength | null = lift
    ? null
    : { until: 'day', day: addDays(c.world.today, c.draws.int(40, 120)) }
  const by = [...deciders(c, asked.measure)]
    .flatMap((post) => onCase(c, post) ?? [])
    .find(
      (officer) =>
        mayReview({
          post: officer.post,
          kind: asked.measure,
          person: protectedOf(c, person),
          case: { nature: natureOf(c), stage: stageOf(c) },
          inForce: decision.length?.until !== 'day' || decision.length.day >= c.day,
          reasoned: true,
          personTold: true,
          length,
          on: c.day,
        }).outcome === 'may',
    )
  if (by === undefined) return
  const of = { id: newId(c), measure: asked.id, on: c.day }
  if (length === null) did(c, by, { kind: 'protection.lift', ...of, reasons: say(c, liftReasons) })
  else did(c, by, { kind: 'protection.review', ...of, reasons: say(c, reviewReasons), length })
}

/** Whoever works for the prosecution on a case: the coordinator, a deputy, the clerk. */
export const entrusted: Chapter = (c) => {
  const by = head(c)
  assign(
    c,
    by,
    at(
      c,
      isAppeal(c) ? 'general_prosecutor_deputy' : 'kings_prosecutor_deputy',
      c.draws.chance(0.25) ? 1 : 0,
    ),
  )
  if (c.draws.chance(0.6)) assign(c, by, at(c, 'unit_coordinator'))
  assign(c, by, at(c, 'prosecution_clerk'))
}
