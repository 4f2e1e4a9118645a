/** One case on its way: a clock that only goes forward, who is on the case, and the acts done so far. */
import { addDays, type Draws, type LocalDate } from '@himaya/algorithms'
import {
  findCourt,
  gravest,
  isVictim,
  statusAfter,
  turns18In,
  unitOf,
  type Charge,
  type CourtId,
  type CourtReference,
  type Nature,
  type PersonId,
  type Post,
  type ProtectionCase,
  type UnitId,
  type VictimStatus,
} from '@himaya/domain'
import {
  actsOf,
  hearingsOf,
  type Act,
  type Assignment,
  type Doing,
  type PartyFacts,
  type PersonFacts,
  type Service,
  type Staff,
} from './facts.ts'
import type { Guided } from './guide.ts'
import type { Payroll } from './officers.ts'
import type { Population } from './people.ts'
import type { About } from './phrases/unit.ts'
import type { Said, Story } from './stories/story.ts'
import { idAt, momentAt, workingDay, workingDayBefore, type Moment } from './time.ts'

/** What all cases share. */
export interface World {
  readonly today: LocalDate
  readonly payroll: Payroll
  readonly services: readonly Service[]
  readonly population: Population
}

export interface Course {
  readonly world: World
  readonly draws: Draws
  /** The court whose unit received. */
  readonly court: CourtId
  readonly unit: UnitId
  readonly story: Story
  /** What the guide says of this case. */
  readonly guided: Guided | undefined
  /** Whether whoever writes here writes French. */
  readonly french: boolean
  /** The unit's social assistant who follows this case now. */
  assistant: Staff
  readonly opened: LocalDate
  day: LocalDate
  minute: number
  seized: CourtId | null
  reference: CourtReference | null
  readonly people: PersonFacts[]
  readonly parties: PartyFacts[]
  readonly assigned: Assignment[]
  readonly acts: Act[]
}

/** A part of a case's course. What the law, the day or the story does not allow is left out of it. */
export type Chapter = (c: Course) => void

const [morning, evening] = [9 * 60, 16 * 60 + 30] as const

/** @param openedAgo days before today; the working day at or before it */
export function openCourse(
  world: World,
  {
    draws,
    court,
    story,
    guided,
    openedAgo,
  }: { draws: Draws; court: CourtId; story: Story; guided: Guided | undefined; openedAgo: number },
): Course {
  const opened = workingDayBefore(addDays(world.today, -openedAgo))
  return {
    world,
    draws,
    court,
    unit: unitOf(court),
    story,
    guided,
    french: draws.chance(0.2),
    assistant: world.payroll.at(court, 'social_assistant', draws.chance(0.25) ? 1 : 0),
    opened,
    day: opened,
    minute: morning + draws.int(0, 180),
    seized: court,
    reference: null,
    people: [],
    parties: [],
    assigned: [],
    acts: [],
  }
}

/** The last day on which anything was done: what is done today, the reader does. */
const yesterday = ({ world }: Course) => addDays(world.today, -1)

function moveTo(c: Course, day: LocalDate): void {
  const last = yesterday(c)
  const to = day > last ? last : day
  if (to <= c.day) return
  c.day = to
  c.minute = morning + c.draws.int(0, 150)
}

/** Lets some days pass; acts are done on working days. */
export function wait(c: Course, [least, most]: readonly [number, number]): void {
  moveTo(c, workingDay(addDays(c.day, c.draws.int(least, most))))
}

/** Lets time pass until so many days before today; less time than that passes when it is already later. */
export function until(c: Course, [most, least]: readonly [number, number]): void {
  const day = addDays(c.world.today, -c.draws.int(least, most))
  const before = workingDayBefore(day)
  moveTo(c, before > c.day ? before : day)
}

/** Lets time pass until that hour of that day, when it is not past already. */
export function onto(c: Course, day: LocalDate, minute: number): void {
  if (day < c.day || day > yesterday(c)) return
  c.minute = day === c.day ? Math.max(c.minute, minute) : minute
  c.day = day
}

/** Writes down that this was done now, and lets some minutes pass. */
export function did(c: Course, by: Staff, doing: Doing): void {
  c.acts.push({ ...doing, by, at: now(c) })
  if (c.minute < evening) c.minute += c.draws.int(4, 25)
  else if (workingDay(addDays(c.day, 1)) <= yesterday(c)) moveTo(c, workingDay(addDays(c.day, 1)))
  else c.minute += 1
}

export const now = (c: Course): Moment => momentAt(c.day, c.minute)
/** @param n the place among things made in the same act: ids sort as they were made */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- which id it is, only the caller knows
export const newId = <Id extends string>(c: Course, n = 0): Id => idAt<Id>(now(c) + n, c.draws)

/** In the language in which this officer writes. */
export const say = (c: Course, said: Said): string => (c.french ? said.fr : said.ar)

/** Whoever holds a post at the court seized, or at that of the unit. */
export const at = (c: Course, post: Post, n = 0): Staff => c.world.payroll.at(c.seized ?? c.court, post, n)
export const levelOf = (court: CourtId) => findCourt(court)?.kind ?? 'first_instance'
export const isAppeal = (c: Course) => levelOf(c.seized ?? c.court) === 'court_of_appeal'
/** The head of the prosecution of the court seized. */
export const head = (c: Course): Staff => at(c, isAppeal(c) ? 'general_prosecutor' : 'kings_prosecutor')

/** Who is assigned in this post at the court seized. */
export const onCase = (c: Course, post: Post): Staff | undefined =>
  c.assigned.find(
    ({ officer, ends }) => ends === null && officer.post === post && officer.court === (c.seized ?? c.court),
  )?.officer

/** Whoever decides for the prosecution here: now and then a deputy who is on the case. */
export function prosecutor(c: Course): Staff {
  const deputy = onCase(c, isAppeal(c) ? 'general_prosecutor_deputy' : 'kings_prosecutor_deputy')
  return deputy !== undefined && c.draws.chance(0.5) ? deputy : head(c)
}

/** Puts somebody on the case, once. The sending of a report or of a case needs no act of its own. */
export function join(c: Course, officer: Staff): void {
  if (c.assigned.some((one) => one.officer.id === officer.id && one.ends === null)) return
  c.assigned.push({ id: newId(c, c.assigned.length), officer, starts: c.day, ends: null, returned: null })
}

/** Assigns by an act: the prosecution its own, the registry the bench. */
export function assign(c: Course, by: Staff, officer: Staff): Staff {
  if (c.assigned.some((one) => one.officer.id === officer.id && one.ends === null)) return officer
  join(c, officer)
  did(c, by, { kind: 'cases.assign', officer })
  return officer
}

export const victims = (c: Course): readonly PersonFacts[] =>
  c.people.filter(({ capacity }) => isVictim(capacity))

/** Whether a person is a child on the course's day, as the house counts: by the month in which she turns eighteen. */
export const isChild = (c: Course, { born }: PersonFacts): boolean =>
  born !== null && turns18In(born) >= `${c.day.slice(0, 8)}01`

export const about = (c: Course, person: PersonFacts): About => ({
  sex: person.sex,
  child: isChild(c, person),
})

export function statusOf(c: { readonly acts: readonly Act[] }, person: PersonId): VictimStatus {
  const last = actsOf(c, 'screening.identify').findLast((act) => act.person === person)
  return last === undefined ? 'to_assess' : statusAfter(last.decision)
}

/** What the charges brought so far make of the case. */
export function natureOf(c: { readonly acts: readonly Act[] }): Nature | 'unknown' {
  const [first, ...rest]: Charge[] = actsOf(c, 'charges.bring').map((act) => act.charge)
  return first === undefined ? 'unknown' : gravest([first, ...rest])
}

/** Where the case stands, as protection counts it. */
export function stageOf(c: Pick<Course, 'acts' | 'assigned'>): ProtectionCase['stage'] {
  const posts = c.assigned.map(({ officer }) => officer.post)
  const heard = hearingsOf(c).length > 0
  if (heard || posts.some((post) => post === 'trial_judge' || post === 'trial_counsellor')) return 'trial'
  return posts.includes('investigating_judge') ? 'investigation' : 'inquiry'
}

/** The service of this unit that answers a need. */
export const serviceFor = (c: Course, need: Service['needs'][number]): Service | undefined =>
  c.world.services.find(({ units, needs }) => units.includes(c.unit) && needs.includes(need))
