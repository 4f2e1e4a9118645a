/**
 * The demonstration country: real courts of Morocco, invented people, some nine hundred cases in every situation. It is
 * the same whenever it is laid out on the same day with the same seed, and nothing in it comes after that day but
 * hearings and the ends of what runs.
 */
import { daysBetween, seeded, type Draws, type LocalDate } from '@himaya/algorithms'
import type { AssistanceId, CaseId, CourtId, CourtReference, PenalId } from '@himaya/domain'
import { beside } from './chapters/beside.ts'
import { entitlements } from './chapters/entitlements.ts'
import { procedure } from './chapters/procedure.ts'
import { levelOf, openCourse, type Course, type World } from './course.ts'
import { guide, type Guided } from './guide.ts'
import { actsOf, type Act, type CaseFacts, type Country } from './facts.ts'
import { openPayroll } from './officers.ts'
import { openPopulation } from './people.ts'
import { countsElsewhere, speaking, towns } from './places.ts'
import { openServices } from './services.ts'
import { situations, type Situation } from './situations.ts'
import { stories } from './stories/all.ts'
import { idAt } from './time.ts'

/** The seed of the country that everybody tries. */
const seedOfCountry = 'himaya'

// The law of the country is that of after 8 December 2025, and cases need months behind them: a machine whose clock
// says less is one whose clock is wrong, and still starts.
const earliest = '2026-07-01' as LocalDate
/** No case is older: the units of the country began then. */
const began = '2024-01-08' as LocalDate

/** @param today the day on which it is filled: everything is counted from it */
export function countryOn(today: LocalDate, seed: string = seedOfCountry): Country {
  const day = today < earliest ? earliest : today
  const payroll = openPayroll(seed)
  const world: World = {
    today: day,
    payroll,
    services: openServices(payroll, seed),
    population: openPopulation(guide.flatMap(({ name }) => name ?? [])),
  }
  const drafts = speaking.flatMap(({ id }) => casesOf(world, seed, id as CourtId))
  const numbered = numberedIn(drafts, seed)
  payroll.last()
  return { today: day, staff: payroll.everybody(), services: world.services, cases: numbered }
}

interface Draft {
  readonly course: Course
  readonly situation: Situation
}

const elsewhere = countsElsewhere()

function casesOf(world: World, seed: string, court: CourtId): readonly Draft[] {
  const at = levelOf(court) === 'court_of_appeal' ? 'appeal' : 'tribunal'
  const here = situations.filter((one) => one.at === at)
  const draws = seeded(`${seed}/${court}`)
  const planned = towns.some((town) => town.tribunal === court || town.appeal === court)
    ? here.flatMap((one) => Array.from({ length: one.inTown }, () => one))
    : Array.from({ length: elsewhere.get(court) ?? 0 }, () =>
        draws.weighted(here.map((one) => [one, one.elsewhere] as const)),
      )
  return planned.map((situation, n) => {
    const own = seeded(`${seed}/${court}/${n}/${situation.id}`)
    const first = planned.indexOf(situation) === n
    const guided = first
      ? guide.find((one) => one.court === court && one.situation === situation.id)
      : undefined
    return { situation, course: live(world, court, { situation, guided }, own) }
  })
}

interface Plan {
  readonly situation: Situation
  readonly guided: Guided | undefined
}

/** Takes a case of this situation through everything that happened to it. */
function live(world: World, court: CourtId, { situation, guided }: Plan, draws: Draws): Course {
  const fitting = stories.filter(({ course }) => situation.stories.includes(course))
  const drawn = draws.pick(fitting)
  const story = stories.find(({ id }) => id === guided?.story) ?? drawn
  const [most, least] = situation.opened
  const oldest = Math.min(most, daysBetween(began, world.today))
  const openedAgo = draws.int(Math.min(least, oldest), oldest)
  const course = openCourse(world, { draws, court, story, guided, openedAgo })
  for (const chapter of [...situation.course, procedure, beside, entitlements]) chapter(course)
  return course
}

/** Numbers files in the order in which they were opened, in each unit's register and at each court. */
function numberedIn(drafts: readonly Draft[], seed: string): readonly CaseFacts[] {
  const inOrder = drafts.toSorted((one, other) => openedAt(one) - openedAt(other))
  const registers = counter()
  const numbers = counter()
  const ids = seeded(`${seed}/ids`)
  const cases = inOrder.map(({ course, situation }): CaseFacts => {
    const at = course.acts[0]?.at ?? 0
    const openedOn = course.opened
    const year = Number(openedOn.slice(0, 4))
    return {
      id: idAt<CaseId>(at, ids),
      assistance: idAt<AssistanceId>(at, ids),
      penal: actsOf(course, 'reports.record').length === 0 ? null : idAt<PenalId>(at, ids),
      unit: course.unit,
      register: { year, number: registers(`${course.unit}/${year}`) },
      openedOn,
      seized: course.seized,
      reference: course.reference,
      story: course.story.id,
      situation: situation.id,
      people: course.people,
      parties: course.parties,
      assigned: course.assigned,
      acts: course.acts,
    }
  })
  const withNumbers = new Map<CaseFacts, CourtReference>()
  const given = cases.flatMap((one) =>
    actsOf(one, 'cases.number')
      .slice(-1)
      .map((act) => ({ one, act })),
  )
  for (const { one, act } of given.toSorted((a, b) => a.act.at - b.act.at)) {
    const { code, year } = act.reference
    withNumbers.set(one, { code, year, number: numbers(`${one.seized ?? ''}/${code}/${year}`) })
  }
  return cases.map((one, n) => {
    const reference = withNumbers.get(one) ?? null
    return {
      ...one,
      reference,
      acts: one.acts.map((act) => settled(act, reference, () => doubled(cases, n))),
    }
  })
}

const openedAt = ({ course }: Draft) => course.acts[0]?.at ?? 0

const counter = () => {
  const last = new Map<string, number>()
  return (of: string): number => {
    const next = (last.get(of) ?? 0) + 1
    last.set(of, next)
    return next
  }
}

/** What an act could not know when it was done: the number its file got, the file that a duplicate doubles. */
function settled(act: Act, reference: CourtReference | null, same: () => CaseId | null): Act {
  if (act.kind === 'cases.number' && reference !== null) return { ...act, reference }
  return act.kind === 'reports.mark' && act.mark === 'duplicate' ? { ...act, same: same() } : act
}

/** An earlier file of the same unit, about the same thing when there is one. */
function doubled(cases: readonly CaseFacts[], n: number): CaseId | null {
  const own = cases[n]
  const here = cases.slice(0, n).filter((other) => other.unit === own?.unit && other.penal !== null)
  return (here.findLast((other) => other.story === own?.story) ?? here.at(-1))?.id ?? null
}
