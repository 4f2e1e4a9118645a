/** What a story is made of. Stories are invented; none follows a real case, and none tells more than a file needs. */
import type { Draws } from '@himaya/algorithms'
import type {
  AccusedSide,
  Capacity,
  Charge,
  CircumstanceCode,
  ElementCode,
  GuardianStanding,
  MeasureKind,
  Need,
  ProofKind,
  ReportSource,
  Sex,
} from '@himaya/domain'
import type { IndicatorId, IndicatorSetId, SignId } from '@himaya/law'
import type { CountryCode } from '../names.ts'

/** The same thing said by an officer who writes Arabic and by one who writes French. */
export interface Said {
  readonly ar: string
  readonly fr: string
}

/** What the words of a story may vary by. */
interface Scene {
  readonly pick: Draws['pick']
  /** A whole number, both ends included. */
  readonly n: Draws['int']
  readonly town: Said
  /** The country of the first victim who is from abroad; Morocco when none is. */
  readonly country: Said
  /** How many victims there are. */
  readonly victims: number
}

/** Somebody to be invented: a victim, a witness, a guardian. */
export interface Role {
  readonly capacity: Exclude<Capacity, AccusedSide>
  readonly sex: Sex
  readonly age: readonly [number, number]
  /** `here`: from anywhere in Morocco, the court's own region more often. */
  readonly from: 'here' | readonly CountryCode[]
  readonly guardian?: GuardianStanding
  /** How likely it is that they complain; safety does not wait for it. */
  readonly complains?: number
}

export interface AccusedRole {
  readonly capacity: AccusedSide
  readonly sex: Sex | null
  readonly age?: readonly [number, number]
  readonly from: 'here' | readonly CountryCode[]
  /** A firm's name, or none: whoever is not known yet has no name. */
  readonly named?: Said | false
  /** Whether others made them do it, so that they may be a victim themselves (Penal Code 448-14). */
  readonly coerced?: boolean
  readonly charges: readonly Charge[]
}

/** What kind of case it becomes: which situations it may be put in. */
export type Course = 'adult' | 'child' | 'group' | 'misdemeanour' | 'young_accused' | 'unfounded' | 'nobody'

export interface Story {
  readonly id: string
  readonly course: Course
  readonly set: IndicatorSetId
  readonly sources: readonly (readonly [source: ReportSource, weight: number])[]
  readonly people: readonly Role[]
  readonly accused: readonly AccusedRole[]
  /** Whether its words begin with what happened to somebody, and not with who it is. */
  readonly beginsWithVerb?: boolean
  readonly ar: (scene: Scene) => string
  readonly fr: (scene: Scene) => string
  /** Which questions of the set are answered yes. */
  readonly yes: readonly IndicatorId[]
  readonly signs: readonly SignId[]
  /** What is said of the facts as a whole, beside what the charges follow from. */
  readonly circumstances?: readonly CircumstanceCode<'case'>[]
  readonly elements: {
    readonly act: readonly ElementCode<'act'>[]
    readonly means: readonly ElementCode<'means'>[]
    readonly purpose: readonly ElementCode<'purpose'>[]
    readonly fourth: readonly ElementCode<'fourth'>[]
  }
  readonly proofs: readonly (readonly [kind: ProofKind, title: Said])[]
  readonly needs: readonly Need[]
  /** Measures that suit it, whoever the person is; what her capacity and age do not open is left out. */
  readonly measures: readonly MeasureKind[]
  /** Whether there was violence or sexual assault, which CPP 302 §2 asks for. */
  readonly violence: boolean
}
