import { addMonths, type LocalDate } from '@himaya/algorithms'
import { parameterAt } from '@himaya/law'

/** The part a person has in a file. A `victim_witness` is a victim who is witness or reporter (CPP 82-5 §4). */
export const capacities = [
  'victim',
  'witness',
  'victim_witness',
  'reporter',
  'expert',
  'suspect',
  'accused',
  'guardian',
  'representative',
  'legal_person',
  'other',
] as const
export type Capacity = (typeof capacities)[number]

export const sexes = ['female', 'male'] as const
export type Sex = (typeof sexes)[number]

/** `presumed` suffices for rights, services, protection and reflection; `confirmed` comes from an act of the court. */
export const victimStatuses = ['to_assess', 'presumed', 'not_a_victim', 'confirmed'] as const
export type VictimStatus = (typeof victimStatuses)[number]

/** Capacities of the penal file. Services and the assistance file never hold them (Law 09-08 art. 49). */
export const accusedSide = ['suspect', 'accused', 'legal_person'] as const satisfies readonly Capacity[]
export type AccusedSide = (typeof accusedSide)[number]

/** Whether the capacity is of the penal file, and never of the assistance file. */
export const isAccusedSide = (capacity: Capacity): capacity is AccusedSide =>
  (accusedSide as readonly Capacity[]).includes(capacity)

/** Whether the person is, or may be, a victim: whoever is has a victim status from the first day. */
export const isVictim = (capacity: Capacity): capacity is 'victim' | 'victim_witness' =>
  capacity === 'victim' || capacity === 'victim_witness'

/** Whether the person may turn out to be a victim: a witness may, a guardian speaks for another. */
export const mayBeVictim = (capacity: Capacity): boolean =>
  isVictim(capacity) || capacity === 'witness' || capacity === 'reporter' || capacity === 'other'

const birthday = (born: LocalDate, years: number): LocalDate => addMonths(born, years * 12, 'up')

/**
 * Whether a person is a child on that day (CPP 458; Penal Code 448-1 §2): under eighteen full years. Born on
 * 29 February, until 1 March.
 *
 * @throws RangeError when `day` is before 1 October 2003, when the Code of Criminal Procedure took effect
 */
export const isChildOn = (day: LocalDate, born: LocalDate): boolean =>
  day < birthday(born, parameterAt('majority', day).value)

/** The month in which a person comes of age, written as its first day: what may be kept without the day of birth. */
export const turns18In = (born: LocalDate): LocalDate => `${birthday(born, 18).slice(0, 7)}-01` as LocalDate

export const ageBands = ['under_13', '13_17', '18_24', '25_59', '60_and_over'] as const
export type AgeBand = (typeof ageBands)[number]

/**
 * The band a service is told instead of an age.
 *
 * @throws RangeError when the person is born after `day`
 */
export function ageBandOn(day: LocalDate, born: LocalDate): AgeBand {
  if (born > day) throw new RangeError('a person is not born after the day on which the age is asked')
  if (day < birthday(born, 13)) return 'under_13'
  if (day < birthday(born, 18)) return '13_17'
  if (day < birthday(born, 25)) return '18_24'
  return day < birthday(born, 60) ? '25_59' : '60_and_over'
}

/** Why a named person would be left out. */
export type LeftOut = 'no_owner' | 'no_status' | 'to_assess'

/**
 * The people of a file whom nobody looks after: without an owner, or who may be victims and have no status or are still
 * to be assessed. Everyone named in a record is looked at, not only whoever complained (CPP 82-5-1 §1).
 */
export function leftOut<
  Person extends {
    readonly capacity: Capacity
    readonly owner: unknown
    readonly status: VictimStatus | null
  },
>(
  people: readonly Person[],
): readonly { readonly person: Person; readonly why: readonly [LeftOut, ...LeftOut[]] }[] {
  return people.flatMap((person) => {
    const [first, ...rest]: LeftOut[] = [
      ...(person.owner === null ? (['no_owner'] as const) : []),
      ...(isVictim(person.capacity) && person.status === null ? (['no_status'] as const) : []),
      ...(isVictim(person.capacity) && person.status === 'to_assess' ? (['to_assess'] as const) : []),
    ]
    return first === undefined ? [] : [{ person, why: [first, ...rest] as const }]
  })
}
