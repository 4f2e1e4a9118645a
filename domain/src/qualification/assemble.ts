import type { LocalDate } from '@himaya/algorithms'
import {
  ageAtFacts,
  elementKinds,
  type AgeAtFacts,
  type ElementKind,
  type NotedElement,
} from '../elements/elements.ts'
import { isVictim, type AccusedSide, type Capacity } from '../people/people.ts'
import { harms, isPart, type CircumstanceCode } from './circumstances.ts'
import type { Accused, FactPattern, FactWord, HarmedPerson } from './facts.ts'
import { factOfElement } from './noted.ts'

/** A person of the case, with what is noted of them. */
export interface CaseVictim {
  readonly id: string
  readonly capacity: Capacity
  /** The first day of the month of turning eighteen; `null` when no birth is known. */
  readonly turns18In: LocalDate | null
  readonly beganOn: LocalDate | null
  /** `null` while nobody noted that the facts ended. */
  readonly endedOn: LocalDate | null
  readonly noted: readonly NotedElement[]
  readonly circumstances: readonly CircumstanceCode<'victim'>[]
}

/** A party of the penal file, with what is noted of them. */
export interface CaseParty {
  readonly id: string
  readonly kind: FactWord<'kinds'>
  readonly circumstances: readonly CircumstanceCode<'accused'>[]
  readonly relations: readonly { readonly victim: string; readonly code: CircumstanceCode<'relation'> }[]
  /** The person of the case whom this party is, where the prosecution said so. */
  readonly mayBeVictim: string | null
}

/** What is noted on a case, and nothing else. */
export interface NotedCase {
  readonly victims: readonly CaseVictim[]
  readonly parties: readonly CaseParty[]
  readonly circumstances: readonly CircumstanceCode<'case'>[]
  /** What was looked for and is not there. It lowers nothing: it is only asked for no more. */
  readonly absent: readonly NotedCircumstance[]
  readonly today: LocalDate
}

/** A circumstance as it is noted: of the facts, of a party, of a person, or of what the one is to the other. */
export type NotedCircumstance =
  | {
      readonly of: 'case'
      readonly code: CircumstanceCode<'case'>
      readonly party: null
      readonly person: null
    }
  | {
      readonly of: 'accused'
      readonly code: CircumstanceCode<'accused'>
      readonly party: string
      readonly person: null
    }
  | {
      readonly of: 'victim'
      readonly code: CircumstanceCode<'victim'>
      readonly party: null
      readonly person: string
    }
  | {
      readonly of: 'relation'
      readonly code: CircumstanceCode<'relation'>
      readonly party: string
      readonly person: string
    }

/** What is noted, one note after another, as it is kept. */
export interface Notes {
  readonly people: readonly Pick<CaseVictim, 'id' | 'capacity' | 'turns18In'>[]
  readonly parties: readonly {
    readonly id: string
    readonly capacity: AccusedSide
    readonly mayBeVictim: string | null
  }[]
  readonly elements: readonly (NotedElement & { readonly person: string })[]
  readonly circumstances: readonly NotedCircumstance[]
  /** Circumstances that were looked for and are not there. */
  readonly absent: readonly NotedCircumstance[]
  readonly days: readonly {
    readonly person: string
    readonly beganOn: LocalDate
    readonly endedOn: LocalDate | null
  }[]
  readonly today: LocalDate
}

/** What is noted, brought to whomever it is noted of. */
export function notedCase(notes: Notes): NotedCase {
  const { people, parties, elements, circumstances, absent, days, today } = notes
  return {
    today,
    absent,
    circumstances: circumstances.flatMap((one) => (one.of === 'case' ? [one.code] : [])),
    victims: people.map((person) => {
      const { beganOn = null, endedOn = null } = days.find((day) => day.person === person.id) ?? {}
      return {
        ...person,
        beganOn,
        endedOn,
        noted: elements.filter((element) => element.person === person.id),
        circumstances: circumstances.flatMap((one) =>
          one.of === 'victim' && one.person === person.id ? [one.code] : [],
        ),
      }
    }),
    parties: parties.map(({ id, capacity, mayBeVictim }) => ({
      id,
      kind: capacity === 'legal_person' ? 'legal' : 'natural',
      circumstances: circumstances.flatMap((one) =>
        one.of === 'accused' && one.party === id ? [one.code] : [],
      ),
      relations: circumstances.flatMap((one) =>
        one.of === 'relation' && one.party === id ? [{ victim: one.person, code: one.code }] : [],
      ),
      mayBeVictim,
    })),
  }
}

/** Whether the offence is asked for this person: a victim, or whoever an element is noted for. */
export const isVictimOfCase = ({ capacity, noted }: CaseVictim): boolean =>
  isVictim(capacity) || noted.length > 0

/** How old the victim was when the facts began, as far as it is known. */
export const ageOf = ({ turns18In, beganOn }: CaseVictim, today: LocalDate): AgeAtFacts =>
  ageAtFacts({ turns18In, beganOn, today })

const methods = [
  'threat_of_death',
  'threat_of_harm',
  'torture',
  'sequestration',
  'defamation',
  'barbarity',
] as const
const vulnerabilities = [
  'old_age',
  'illness',
  'disability',
  'physical_deficiency',
  'psychological_deficiency',
] as const
/** What exempts most first. */
const reports = {
  reported_before_execution: 'before_execution',
  report_prevented_completion: 'prevented_completion',
  report_enabled_arrests: 'after_enabling_arrests',
} as const

/** The words among those that are noted, in the order of the text. */
const among = <Word extends string>(words: readonly Word[], noted: readonly string[]): readonly Word[] =>
  words.filter((word) => noted.includes(word))

const monthOf = (day: LocalDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/**
 * The greatest age, in whole years, that the victim can have had when the facts began; `null` where it is not known
 * whether that was a child's. The day of birth is not kept, only its month, and what is not known favours no reading.
 */
function yearsOf(victim: CaseVictim, today: LocalDate): number | null {
  const age = ageOf(victim, today)
  if (age === 'unknown' || victim.turns18In === null) return null
  const years = 18 + Math.floor((monthOf(victim.beganOn ?? today) - monthOf(victim.turns18In)) / 12)
  return age === 'child' ? Math.min(Math.max(years, 0), 17) : Math.max(years, 18)
}

const harmed = (victim: CaseVictim, today: LocalDate): HarmedPerson => {
  const { id, circumstances } = victim
  const pregnant = circumstances.includes('pregnant')
  return {
    id,
    age: yearsOf(victim, today),
    // Only the month is kept, and it is told with the case.
    turns18: null,
    pregnant,
    pregnancyVisibleOrKnown: pregnant,
    vulnerabilities: among(vulnerabilities, circumstances),
    harm: among(harms, circumstances)[0] ?? 'none',
  }
}

function accused({ id, kind, circumstances, relations }: CaseParty, victims: readonly CaseVictim[]): Accused {
  const report = among(Object.keys(reports) as (keyof typeof reports)[], circumstances)[0]
  return {
    id,
    kind,
    role: circumstances.find(isPart) ?? 'principal',
    publicOfficialUsingFunction: circumstances.includes('official_using_function'),
    armed: circumstances.includes('armed'),
    habitual: circumstances.includes('habitual'),
    relations: relations
      .filter(({ victim }) => victims.some(({ id: of }) => of === victim))
      .map(({ victim, code }) => ({ victim, relation: code })),
    reported: report === undefined ? 'none' : reports[report],
  }
}

type Words = Partial<Record<ElementKind, readonly string[]>>
const read = new WeakMap<CaseVictim['noted'], Words>()

/** What is noted of one victim, as fact words: read once, because a case is supposed in many ways and this is the same in all. */
function wordsOf({ noted }: CaseVictim): Words {
  const known = read.get(noted)
  if (known !== undefined) return known
  const of = (kind: ElementKind) =>
    noted.flatMap(({ element, value }) => (element === kind ? [factOfElement[value]] : []))
  const found = Object.fromEntries(elementKinds.map((kind) => [kind, of(kind)]))
  read.set(noted, found)
  return found
}

/** The fact words of one element, of all these victims together. */
const words = (victims: readonly CaseVictim[], kind: ElementKind): readonly string[] => [
  ...new Set(victims.flatMap((victim) => wordsOf(victim)[kind] ?? [])),
]

/**
 * The fact pattern of these victims and these parties: the acts, means and purposes noted for any of them, and of the
 * fourth element what is noted; what nobody noted of it is unknown, never denied.
 *
 * Elements belong to the victim they were noted for: victims are put together only once each is judged alone.
 */
export function factsOf(
  of: NotedCase,
  victims: readonly CaseVictim[],
  parties: readonly CaseParty[],
): FactPattern {
  const { today, circumstances } = of
  const fourth = words(victims, 'fourth')
  const days = victims.map(({ beganOn, endedOn }) => [beganOn ?? today, endedOn ?? beganOn ?? today] as const)
  const held = (limb: FactWord<'domination'>) => (fourth.includes(limb) ? true : null)
  return {
    from: days.map(([from]) => from).reduce((a, b) => (b < a ? b : a), days[0]?.[0] ?? today),
    to: days.map(([, to]) => to).reduce((a, b) => (b > a ? b : a), days[0]?.[1] ?? today),
    stage: circumstances.includes('attempt') ? 'attempt' : 'completed',
    acts: words(victims, 'act') as FactPattern['acts'],
    means: words(victims, 'means') as FactPattern['means'],
    purposes: words(victims, 'purpose') as FactPattern['purposes'],
    domination: {
      willDeprived: held('willDeprived'),
      freedomDeprived: held('freedomDeprived'),
      dignityViolated: held('dignityViolated'),
    },
    methods: among(methods, circumstances),
    criminalGang: circumstances.includes('criminal_gang'),
    transnational: circumstances.includes('transnational'),
    offenders: parties.map((party) => accused(party, victims)),
    victims: victims.map((victim) => harmed(victim, today)),
  }
}
