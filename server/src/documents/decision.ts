import type { LocalDate } from '@himaya/algorithms'
import type { LegalBasis } from '@himaya/law'

/** The same words in the two languages of a decision. */
export interface Both {
  readonly ar: string
  readonly fr: string
}

/** `ar_fr` is the Arabic text, which is the one signed, and a French version after it. */
type DecisionForm = 'ar' | 'fr' | 'ar_fr'

/** What a magistrate wrote, paragraphs parted by new lines. Untrusted: it is printed as text, whatever it holds. */
export interface Written {
  readonly ar: string
  readonly fr?: string
}

/** As the registry of the court numbers a file: number, code of the register, year. */
export interface CourtReference {
  readonly number: number
  readonly code: string
  readonly year: number
}

/** Until a day, that day included, or until what the decision says instead of a day. */
interface Period {
  readonly start: LocalDate
  readonly end: LocalDate | OpenEnd
}
type OpenEnd = 'lifted' | 'final_judgment' | 'trial_end'

/** Whether a measure ends with something else than a day. */
export const isOpenEnd = (end: Period['end']): end is OpenEnd =>
  end === 'lifted' || end === 'final_judgment' || end === 'trial_end'

/** In which capacity the code protects somebody (Code of Criminal Procedure, arts 82-5 to 82-9). */
type ProtectedCapacity = 'victim' | 'victim_witness' | 'witness' | 'expert' | 'reporter'

/** What a shelter may be asked for (arts 82-5, 82-5-1 §3, 510). */
type ShelterMeasure = 'shelter' | 'change_of_residence' | 'social_care' | 'child_placement'

/** What a doctor or psychologist may be asked for (arts 82-5, 82-5-1 §3, 510). */
type HealthMeasure = 'medical_care' | 'psychological_care' | 'child_expertise'

/** What the police may be asked for (arts 82-5, 82-5-1 §2, 82-7 items 2 to 8). */
type PoliceMeasure =
  | 'no_contact'
  | 'dedicated_number'
  | 'physical_protection'
  | 'identity_undisclosed'
  | 'identity_concealed'
  | 'assumed_identity'
  | 'address_omitted'
  | 'substitute_address'
  | 'calls_monitored'
  | 'other_measure'

/** Every measure a decision can be about; the rest are heard in person (82-7), rights (82-5-1 §3), stay (§5). */
type MeasureKind =
  | ShelterMeasure
  | HealthMeasure
  | PoliceMeasure
  | 'heard_in_person'
  | 'rights_information'
  | 'stay_authorisation'

/** One measure, and how it is said. A decision is about one measure: two in one act would tell each reader of the other. */
interface Measure<Kind extends MeasureKind> {
  readonly kind: Kind
  readonly words: Both
}

/** Who may not come near, and as what they stand in the case. */
interface Barred {
  readonly name: string
  readonly standing: 'suspect' | 'accused'
}

interface Act {
  readonly form: DecisionForm
  /** Latin letters, digits and `- . /`, 1 to 40. Printed on every page, so nothing may be read out of it. */
  readonly serial: string
  readonly court: { readonly kind: 'CA' | 'TPI'; readonly name: Both; readonly seat: Both }
  readonly decider: { readonly post: Both; readonly name: string }
  readonly decidedOn: LocalDate
}

/** What only those who may know the whole decision read. */
interface Whole {
  /** A name; `null` where it is concealed, and lies in the file that only the bench opens (art. 82-8). */
  readonly person: string | null
  /** The no-contact of art. 82-5-1: without his name nobody could carry it out. */
  readonly barred?: Barred
  readonly capacity: ProtectedCapacity
  readonly basis: LegalBasis
  readonly reasons: Written
  readonly reference?: CourtReference
}

type Ruling = ({ readonly outcome: 'granted' } & Period) | { readonly outcome: 'refused' }

/**
 * Served on the person who may not come near. It holds the no-contact of art. 82-5-1 and has no word for anything
 * else: no capacity (she may have been the one who reported), no service, place, doctor, need or other article. Its
 * reasons have a name of their own, so that those of the file are never handed over by habit.
 */
export interface SuspectCopy extends Act, Period {
  readonly addressee: { readonly kind: 'suspect' } & Barred
  /** Whom he may not contact or approach, as he must know her to obey. */
  readonly contactWith: string
  /** Written for his eyes. */
  readonly reasonsForSuspect: Written
  readonly reference?: CourtReference
  readonly measure?: never
  readonly person?: never
  readonly barred?: never
  readonly capacity?: never
  readonly basis?: never
  readonly reasons?: never
  readonly outcome?: never
}

/**
 * For those who help: a card with the need, from when, until when and in which language. It is nobody's decision and
 * names nobody: no court, decider, number of a decision or of a file, person, article, reason or capacity
 * (Law 09-08 art. 49).
 */
interface NeedCopy<Service extends string, Kind extends MeasureKind> extends Period {
  readonly form: DecisionForm
  /** By which the unit knows the card again, and from which nobody learns anything. */
  readonly card: string
  readonly givenOn: LocalDate
  readonly addressee: { readonly kind: Service }
  readonly measure: Measure<Kind>
  readonly language: Both | null
  readonly serial?: never
  readonly court?: never
  readonly decider?: never
  readonly person?: never
  readonly barred?: never
  readonly capacity?: never
  readonly basis?: never
  readonly reasons?: never
  readonly reference?: never
  readonly contactWith?: never
  readonly outcome?: never
}

export type ShelterCopy = NeedCopy<'shelter_service', ShelterMeasure>
export type HealthCopy = NeedCopy<'health_service', HealthMeasure>

export type PoliceCopy = Act &
  Period &
  Whole & {
    readonly addressee: { readonly kind: 'police'; readonly name: string }
    readonly measure: Measure<PoliceMeasure>
    /** Whether they guard a place: it is filled in by hand, and kept nowhere. */
    readonly guards: boolean
    readonly outcome?: never
  }

/** The person's own copy and the one the registry keeps; only these two can be refusals. */
export type FullCopy = Act &
  Whole &
  Ruling & {
    readonly addressee: { readonly kind: 'protected_person' } | { readonly kind: 'registry' }
    readonly measure: Measure<MeasureKind>
  }

/** One decision on one measure for one addressee. */
export type DecisionData = SuspectCopy | ShelterCopy | HealthCopy | PoliceCopy | FullCopy
