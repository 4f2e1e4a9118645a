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

/** Capacities of the assistance file. */
export const assistanceSide = [
  'victim',
  'witness',
  'victim_witness',
  'reporter',
  'expert',
  'guardian',
  'representative',
  'other',
] as const satisfies readonly Exclude<Capacity, AccusedSide>[]
export type AssistanceSide = (typeof assistanceSide)[number]

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

/** Why a named person is left out. */
export const leftOutReasons = ['no_owner', 'not_received', 'to_assess'] as const
export type LeftOut = (typeof leftOutReasons)[number]

/**
 * What nobody has yet done for somebody named in a record; empty when nothing is missing. Everyone named is looked at,
 * not only whoever complained (CPP 82-5-1 §1), and whoever may be a victim is received before anything else (82-5-3).
 *
 * - `no_owner`: whoever followed the person has left, or no longer holds the post.
 * - `not_received`, `to_assess`: of a victim, or of whoever may be one, until it is decided that they are not.
 */
export function leftOut(person: {
  readonly capacity: Capacity
  readonly followed: boolean
  /** Null on the penal side, which has none. */
  readonly status: VictimStatus | null
  readonly received: boolean
}): readonly LeftOut[] {
  const asVictim = isVictim(person.capacity) && person.status !== 'not_a_victim'
  return [
    ...(person.followed ? [] : (['no_owner'] as const)),
    ...(asVictim && !person.received ? (['not_received'] as const) : []),
    ...(asVictim && (person.status === null || person.status === 'to_assess')
      ? (['to_assess'] as const)
      : []),
  ]
}
