import type { LocalDate } from '@himaya/algorithms'
import { vocabulary } from '@himaya/law'

/** A word of one of the closed lists in which facts are told. */
export type FactWord<List extends keyof typeof vocabulary> = (typeof vocabulary)[List][number]

/** One accused. What is said here is said of that person alone. */
export interface Accused {
  readonly id: string
  readonly kind: FactWord<'kinds'>
  readonly role: FactWord<'roles'>
  readonly publicOfficialUsingFunction: boolean
  readonly armed: boolean
  readonly habitual: boolean
  readonly relations: readonly { readonly victim: string; readonly relation: FactWord<'relations'> }[]
  /** Whether, and when, this accused told the authorities (Penal Code 448-12). */
  readonly reported: FactWord<'reported'>
}

/** One victim. */
export interface HarmedPerson {
  readonly id: string
  /** Whole years on the first day of the facts; `null` when it is not known, which waives nothing. */
  readonly age: number | null
  /** The day of turning eighteen, when it falls inside the facts. */
  readonly turns18: LocalDate | null
  readonly pregnant: boolean
  readonly pregnancyVisibleOrKnown: boolean
  readonly vulnerabilities: readonly FactWord<'vulnerabilities'>[]
  readonly harm: FactWord<'harms'>
}

/** What is supposed to have happened, as somebody tells it: nothing here is established. */
export interface FactPattern {
  /** First and last day, both included; the same when the facts are of one day. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly stage: FactWord<'stages'>
  readonly acts: readonly FactWord<'acts'>[]
  readonly means: readonly FactWord<'means'>[]
  readonly purposes: readonly FactWord<'purposes'>[]
  /** The three limbs of 448-1 §4; `null` while nobody can say. For an attempt: the exploitation intended. */
  readonly domination: Readonly<Record<FactWord<'domination'>, boolean | null>>
  readonly methods: readonly FactWord<'methods'>[]
  readonly criminalGang: boolean
  readonly transnational: boolean
  readonly offenders: readonly Accused[]
  readonly victims: readonly HarmedPerson[]
}

/** Why a fact pattern was not read: where, as `victims[0].age`, and why. */
export interface FactFault {
  readonly path: string
  readonly reason: (typeof factFaults)[number]
}

/** The last ones are facts that cannot be. */
export const factFaults = [
  'missing',
  'unknown_key',
  'unknown_word',
  'not_a_list',
  'not_an_object',
  'not_text',
  'not_yes_or_no',
  'not_a_day',
  'not_an_age',
  'appears_twice',
  'older_than_130',
  'ends_before_it_starts',
  'in_the_future',
  'born_after_the_facts',
  'no_such_victim',
  'accused_is_the_only_victim',
] as const
